// The built site for the browser tests: made once, served as a server would, and opened from its folder.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** Builds the site into a folder of its own, or takes the one that HANDBILL_SITE names. */
export function build(...locales) {
  if (process.env.HANDBILL_SITE) return resolve(process.env.HANDBILL_SITE);
  const out = join(mkdtempSync(join(tmpdir(), "handbill-search-")), "site");
  const only = locales.flatMap((tag) => ["--locale", tag]);
  const program = process.env.HANDBILL || join(root, "target/debug/handbill");
  execFileSync(program, ["build", "--root", root, "--only", "web", "--only", "search", ...only, "--out", out], { stdio: "ignore" });
  return out;
}

/** Serves `folder` with the policy that the site asks for, or with none. Gives its address, what was asked for, and how to stop. */
export async function serve(folder, strict = true) {
  const policy = readFileSync(join(folder, "_headers"), "utf8").match(/Content-Security-Policy: (.*)/)[1];
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    let path = join(folder, decodeURIComponent(new URL(request.url, "http://x").pathname));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    if (!existsSync(path)) return response.writeHead(404, { "content-type": "text/html" }).end("<!doctype html><html lang=en><title>Nothing</title>");
    response.writeHead(200, { "content-type": TYPES[extname(path)] || "text/plain", ...(strict && { "content-security-policy": policy }) });
    response.end(readFileSync(path));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { base: `http://127.0.0.1:${server.address().port}/`, asked, stop: () => server.close() };
}

export const folderAddress = (folder) => `${pathToFileURL(folder).href}/`;

export const browser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
