// The HTML, CSS and SVG of the whole site, as the Nu Html Checker sees them.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import vnu from "vnu-jar";
import { none, table } from "./lib/report.mjs";
import { files, folder } from "./lib/site.mjs";

/**
 * What the checker calls an error because it does not know newer CSS. Each is a line of a specification that browsers
 * have; each is here with where it stands, so that one which the checker learns can go.
 */
const newer = [];

/** Warnings that are none, each with why. Every other one is a fault. */
const unfounded = [
  // The checker sees the pages as files without a server, and there 'self' is nothing. `privacy` sees the policy at work.
  "Resource violates Content Security Policy (meta tag)",
  // `fil` is the tag of Filipino in IANA's registry; `tl` is Tagalog.
  "This document appears to be written in Tagalog but the “html” start tag has “lang=\"fil\"”",
];

const check = (paths, options) =>
  new Promise((done, failed) => {
    const call = ["-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", vnu, "--format", "json", "--stdout", "--exit-zero-always", ...options, ...paths];
    execFile("java", call, { cwd: folder, maxBuffer: 1 << 28 }, (error, text) => {
      if (error) failed(error);
      else done(JSON.parse(text).messages);
    });
  });

test("html: no error and no warning in any page, style sheet or drawing", async () => {
  const kinds = { html: [], css: ["--css"], svg: ["--svg"] };
  const rows = [];
  const faults = [];
  for (const [kind, options] of Object.entries(kinds)) {
    const paths = files.filter((file) => file.endsWith(`.${kind}`));
    const found = await check(paths, options);
    const told = found.filter(({ type, message }) => type !== "info" && !newer.some((one) => message.includes(one)));
    for (const { url, lastLine, lastColumn, message, extract } of told) {
      faults.push(`${url.slice(url.indexOf(folder) + folder.length + 1)}:${lastLine}:${lastColumn} ${message} ${JSON.stringify(extract ?? "")}`);
    }
    const infos = found.filter(({ type, message }) => type === "info" && !unfounded.some((one) => message.startsWith(one)));
    for (const { url, lastLine, message } of infos) faults.push(`${url.slice(url.indexOf(folder) + folder.length + 1)}:${lastLine} warning: ${message}`);
    rows.push([kind, paths.length, told.length, infos.length]);
  }
  table("Nu Html Checker", ["kind", "files", "errors", "warnings"], rows);
  none(faults);
});
