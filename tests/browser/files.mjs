// The site as files: every page opened without a server, and every link led to its file.
import { dirname, posix } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { over, watch } from "./lib/browser.mjs";
import { spill } from "./lib/measure.mjs";
import { none, table } from "./lib/report.mjs";
import { each, fileUrl, files, locales, pages, read } from "./lib/site.mjs";

const there = new Set(files);
/** Pages that a server shows for lost addresses. Their links begin at the root, because they are shown at any depth. */
const lost = (page) => /(^|\/)404\.html$/.test(page);
const attribute = (name) => new RegExp(`\\s(?:${name})=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "g");
const values = (html, name) => [...html.matchAll(attribute(name))].map((found) => (found[1] ?? found[2] ?? found[3]).replaceAll("&amp;", "&"));

test("files: every link leads to a file, and every anchor to its place", () => {
  const anchors = new Map(pages.map((page) => [page, new Set(values(read(page), "id"))]));
  const faults = [];
  let links = 0;
  for (const page of pages) {
    for (const link of new Set(values(read(page), "href|src"))) {
      if (/^[a-z]+:/i.test(link)) continue;
      links += 1;
      const [path, anchor] = link.split("#");
      if (path.startsWith("/") && !lost(page)) faults.push(`${page}: ${link} begins at the root`);
      const target = path === "" ? page : path.startsWith("/") ? path.slice(1) : posix.join(dirname(page), decodeURIComponent(path));
      if (!there.has(target)) faults.push(`${page}: ${link} leads nowhere`);
      else if (anchor && anchors.has(target) && !anchors.get(target).has(decodeURIComponent(anchor))) faults.push(`${page}: ${link} has no such place`);
    }
  }
  table("Links within the site", ["pages", "links"], [[pages.length, links]]);
  none(faults);
});

test("files: every page forbids what comes from elsewhere, and tells nobody where it was read", () => {
  none(
    pages.map((page) => {
      const html = read(page);
      const policy = html.match(/<meta[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/i)?.[0] ?? "";
      return [
        !policy.includes("default-src 'none'") && `${page}: no policy`,
        /unsafe|https?:|\*/.test(policy) && `${page}: a policy with holes`,
        !/<meta[^>]*(content="?no-referrer"?[^>]*name="?referrer"?|name="?referrer"?[^>]*content="?no-referrer"?)/.test(html) && `${page}: no no-referrer`,
        /<[a-z][^>]*\s(style|on[a-z]+)=/.test(html) && `${page}: style or script within the page`,
        [...html.matchAll(/<a\s[^>]*href="?https?:[^>]*>/g)].filter(([tag]) => !/noreferrer/.test(tag)).map(([tag]) => `${page}: ${tag} tells where it was read`),
      ];
    }),
  );
});

/** What became of each page, opened from its file on a small telephone. */
let opened;
const sweep = () => {
  const options = { viewport: { width: 320, height: 568 } };
  const notes = new WeakMap();
  opened ??= over(
    pages.filter((page) => !lost(page)),
    options,
    async (page, path) => {
      if (!notes.has(page)) notes.set(page, await watch(page.context()));
      await page.goto(fileUrl(path), { waitUntil: "load" });
      const wide = await page.evaluate(spill);
      return { path, wide, ...notes.get(page)() };
    },
  );
  return opened;
};

test("files: every page opens from its file and complains of nothing", async () => {
  none((await sweep()).map(({ path, complaints }) => complaints.map((one) => `${path}: ${one}`)));
});

test("files: a page opened from its file asks for nothing but files of the site", async () => {
  const own = fileUrl("").replace(/\/*$/, "/");
  none((await sweep()).map(({ path, requests }) => requests.filter((url) => !url.startsWith(own)).map((url) => `${path}: ${url}`)));
});

test("files: every page fits into 320 px", async () => {
  none((await sweep()).map(({ path, wide }) => wide.map((one) => `${path}: ${one}`)));
});

test("files: weights", () => {
  const weight = (path) => gzipSync(read(path), { level: 6 }).length;
  const sheet = files.find((file) => /^assets\/style.*\.css$/.test(file));
  const rows = new Map();
  for (const { template, path } of each(locales)) {
    const kib = (weight(path) + weight(sheet)) / 1024;
    const [least, most, worst] = rows.get(template) ?? [Infinity, 0, ""];
    rows.set(template, [Math.min(least, kib), Math.max(most, kib), kib > most ? path : worst]);
  }
  table(
    `HTML + CSS, compressed, KiB (the style sheet alone: ${(weight(sheet) / 1024).toFixed(1)}; before compression ${(read(sheet).length / 1024).toFixed(1)})`,
    ["template", "lightest", "heaviest", "which"],
    [...rows].map(([template, [least, most, which]]) => [template, least.toFixed(1), most.toFixed(1), which]),
  );
});
