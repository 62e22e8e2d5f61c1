// Runs Ace by DAISY over the books given, and says what fails. Chromium is the system's: PUPPETEER_EXECUTABLE_PATH.
"use strict";
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const ace = require("@daisy/ace-core");
const runner = require("@daisy/ace-axe-runner-puppeteer");

// A failed assertion is a leaf of the report; the nodes above it only sum up.
function* failures(node) {
  for (const one of node.assertions ?? []) yield* failures(one);
  if (!node.assertions && node["earl:result"]?.["earl:outcome"] === "fail") yield node;
}

(async () => {
  // Beside the books they would be files of the site.
  const reports = fs.mkdtempSync(path.join(os.tmpdir(), "ace-"));
  let bad = 0;
  for (const book of process.argv.slice(2)) {
    const [, report] = await ace(book, { cwd: process.cwd(), outdir: path.join(reports, path.basename(book)), silent: true, initLogger: true }, runner);
    const found = [...failures(report)];
    console.log(`ace        ${path.basename(book).padEnd(24)} ${found.length} violations`);
    for (const one of found.slice(0, 20)) {
      const test = one["earl:test"];
      console.log(`  ${test["earl:impact"]} ${test["dct:title"]}: ${one["earl:result"]["dct:description"]}`);
    }
    bad += found.length;
  }
  fs.rmSync(reports, { recursive: true });
  process.exit(bad === 0 ? 0 : 1);
})().catch((error) => {
  console.error(error);
  process.exit(2);
});
