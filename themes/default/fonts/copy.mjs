// Copies the two weights of each family from `node_modules` to `files/`, where `theme.yaml` expects them.
// Node alone, no shell: it runs the same on Linux, macOS and Windows.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packages = Object.keys(JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies);
const weights = ["400Regular", "700Bold"];
const target = join(here, "files");

mkdirSync(target, { recursive: true });
let missing = 0;
let bytes = 0;
let copied = 0;
for (const name of packages) {
  for (const weight of weights) {
    const folder = join(here, "node_modules", ...name.split("/"), weight);
    let files = [];
    try {
      files = readdirSync(folder).filter((file) => file.endsWith(".ttf"));
    } catch {
      // The message below covers an absent folder too.
    }
    if (files.length !== 1) {
      console.error(`missing: ${name} ${weight}; run \`npm ci --ignore-scripts\` in this folder first`);
      missing += 1;
      continue;
    }
    const from = join(folder, files[0]);
    copyFileSync(from, join(target, files[0]));
    const hash = createHash("sha256").update(readFileSync(from)).digest("hex");
    bytes += statSync(from).size;
    copied += 1;
    console.log(`${hash}  ${files[0]}`);
  }
}
console.log(`${copied} font files, ${(bytes / 1048576).toFixed(1)} MiB, in ${target}`);
process.exitCode = missing === 0 ? 0 : 1;
