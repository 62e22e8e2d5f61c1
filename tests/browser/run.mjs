// All tests, in one process: one build, one browser, one server. `npm test -- axe exit` runs those alone.
import { after } from "node:test";
import { close } from "./lib/browser.mjs";
import { print } from "./lib/report.mjs";

const all = ["html", "files", "servers", "axe", "layout", "focus", "privacy", "exit", "parts", "lighthouse", "pictures"];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`no tests called ${unknown.join(", ")}; there are ${all.join(", ")}`);

for (const name of asked.length > 0 ? asked : all) await import(`./${name}.mjs`);

after(async () => {
  await close();
  print();
});
