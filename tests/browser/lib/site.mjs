// The site under test: built once, for all tests, by the program itself.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export const repository = resolve(here, "../..");
/** Where pictures and tables go. */
export const out = join(here, "out");

/** The folder of the built site. `SITE` names one that is there already. */
export const folder = process.env.SITE ? resolve(process.env.SITE) : build();

function build() {
  const into = mkdtempSync(join(tmpdir(), "handbill-browser-"));
  process.on("exit", () => rmSync(into, { recursive: true, force: true }));
  const program = process.env.HANDBILL ?? join(repository, "target/debug/handbill");
  const site = join(into, "site");
  execFileSync(program, ["build", "--quiet", "--root", repository, "--out", site], { stdio: ["ignore", "inherit", "inherit"] });
  return site;
}

/** Every file of the site: paths below its root, with `/` between the parts, in order. */
export const files = walk(folder).sort();

function walk(below) {
  return readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(folder, path).split(sep).join("/")];
  });
}

/** The pages that readers see. Pages of the packages that can be downloaded are not among them. */
export const pages = files.filter((file) => file.endsWith(".html"));

export const read = (file) => readFileSync(join(folder, file), "utf8");
export const fileUrl = (file) => pathToFileURL(join(folder, file)).href;

/** The languages, by the first folder of their addresses; English, which has every page, first. */
export const locales = pages
  .filter((page) => page.split("/").length === 2 && page.endsWith("/index.html"))
  .map((page) => page.split("/")[0])
  .filter((name) => new RegExp(`<html[^>]* lang="?${name}[" >]`, "i").test(read(`${name}/index.html`)))
  .sort((a, b) => (b === "en") - (a === "en") || a.localeCompare(b, "en"));

/** The languages that are tried in every way: a left-to-right one, a right-to-left one, and two other scripts. */
export const chosen = ["en", "ar", "pa", "zh-hant"];

/**
 * One page for each template, by name: paths below the folder of a language. Whoever adds a layout adds it here; parts
 * of pages that none of these has are found by `templates`.
 */
const named = {
  home: "index.html",
  section: "get-help/index.html",
  page: "signs/index.html",
  contacts: "get-help/contacts/index.html",
  downloads: "downloads/index.html",
  glossary: "resources/glossary/index.html",
  timeline: "about/timeline/index.html",
  faq: "resources/faq/index.html",
  days: "resources/days/index.html",
  checklist: "settings/employers/index.html",
  course: "training/module-1/index.html",
  find: "find/index.html",
  newsletters: "news/index.html",
  newsletter: "news/2026-days-to-plan-for/index.html",
  "not found": "404.html",
};

/** The elements and classes that a page is made of. */
function parts(page) {
  const found = new Set();
  for (const [tag, name] of read(page).matchAll(/<([a-z][a-z0-9]*)(?=[\s>])[^>]*>/g)) {
    found.add(name);
    const classes = tag.match(/\sclass=(?:"([^"]*)"|([^\s>]+))/);
    for (const one of (classes?.[1] ?? classes?.[2] ?? "").split(" ")) found.add(`.${one}`);
    const type = tag.match(/\stype="?([a-z]+)/);
    if (type) found.add(`${name}:${type[1]}`);
  }
  return found;
}

/** `named`, and as many more English pages as it takes to have every element and class that the site has. */
export const templates = (() => {
  const chosen = { ...named };
  for (const [name, path] of Object.entries(named)) {
    if (!pages.includes(`en/${path}`)) throw new Error(`no page en/${path} for the template "${name}": see lib/site.mjs`);
  }
  const seen = new Set(Object.values(named).flatMap((path) => [...parts(`en/${path}`)]));
  const rest = new Map(pages.filter((page) => page.startsWith("en/")).map((page) => [page, parts(page)]));
  for (;;) {
    let best;
    let most = 0;
    for (const [page, has] of rest) {
      const fresh = [...has].filter((part) => !seen.has(part)).length;
      if (fresh > most) [best, most] = [page, fresh];
    }
    if (!best) return chosen;
    for (const part of rest.get(best)) seen.add(part);
    const path = best.slice("en/".length);
    chosen[path.replace(/(\/index)?\.html$/, "")] = path;
  }
})();

/** A page for each template in each of `tongues`, and the page at the root on which readers choose a language. */
export function each(tongues) {
  const all = tongues.flatMap((locale) =>
    Object.entries(templates)
      .map(([template, path]) => ({ template, locale, path: `${locale}/${path}` }))
      .filter(({ path }) => pages.includes(path)),
  );
  return [...all, { template: "chooser", locale: "–", path: "index.html" }];
}
