// What a first query costs, here and with the libraries that could be taken. Usage: node measure.mjs SITE LANGUAGE…
// SITE is a built site; its own text files feed the libraries, so that all have the same words. Sizes in bytes, as they
// lie on the disk and compressed with gzip.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { browser as launch, folderAddress, serve } from "./site.mjs";

const [site, ...languages] = process.argv.slice(2);
// A library that is not installed is left out.
const library = (name) => import(name).then((all) => all.default, () => null);
const [elasticlunr, MiniSearch] = await Promise.all(["elasticlunr", "minisearch"].map(library));
const own = (name) => fileURLToPath(new URL(name, import.meta.url));
const both = (...texts) => {
  const sum = (size) => texts.reduce((all, text) => all + size(Buffer.from(text)), 0);
  return `${sum((text) => text.length)} (${sum((text) => gzipSync(text).length)} gzip)`;
};
const rows = [];
const row = (...cells) => { rows.push(cells); console.log(`| ${cells.join(" | ")} |`); };
console.log("| language, pages | what | script | index for a first query | whole index | seconds to make |\n|---|---|---|---|---|---|");

/** The sections of a language: title and text. */
function sections(folder) {
  const out = [];
  for (const name of readdirSync(folder).filter((name) => /^t\d+\.js$/.test(name))) {
    new Function("foundPart", readFileSync(join(folder, name), "utf8"))((version, part, data) => {
      for (const [page, list] of Object.entries(data)) list.forEach(([title, anchor, text], at) => out.push({ id: `${page}.${at}`, title, text }));
    });
  }
  return out;
}

/** A word that stands on some pages but not on all. */
function typed(list) {
  const count = new Map();
  for (const { text } of list) for (const word of new Set(text.match(/[\p{L}\p{M}]{4,}/gu) || [])) count.set(word, (count.get(word) || 0) + 1);
  const words = [...count].sort((a, b) => b[1] - a[1]);
  return words[Math.floor(words.length / 50)][0].slice(0, 8);
}

const server = await serve(site);
const browser = await launch();
const found = async (base, language, query, policy) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, bypassCSP: !policy });
  const page = await context.newPage();
  const loaded = [];
  page.on("response", async (response) => /\/find\/[mtw]\w*\.js/.test(response.url()) && loaded.push(await response.text()));
  await page.goto(`${base}${language}/find/index.html`);
  await page.locator("#find-words").fill(query);
  await page.waitForFunction(() => document.querySelector(".found li, .find-status").textContent);
  await page.waitForTimeout(1500);
  const count = await page.locator(".found li").count();
  await context.close();
  return { loaded, count };
};

for (const language of languages) {
  const folder = join(site, language, "find");
  const list = sections(folder);
  const pages = new Set(list.map(({ id }) => id.split(".")[0])).size;
  const query = process.env.QUERY || typed(list);
  const name = `${language}, ${pages} (“${query}”)`;
  const files = readdirSync(folder).filter((file) => file.endsWith(".js")).map((file) => readFileSync(join(folder, file)));
  const ours = await found(server.base, language, query, true);
  row(name, `Handbill, ${ours.count} shown`, both(readFileSync(own("../../themes/default/static/find.js"))), both(...ours.loaded), both(...files), "with the build");

  const measure = (what, script, make) => {
    const start = performance.now();
    const index = JSON.stringify(make());
    row(name, what, both(readFileSync(own(script))), both(index), both(index), ((performance.now() - start) / 1000).toFixed(1));
  };
  if (MiniSearch) measure("MiniSearch 7", "node_modules/minisearch/dist/umd/index.js", () => {
    const mini = new MiniSearch({ fields: ["title", "text"], storeFields: ["title"] });
    mini.addAll(list);
    return mini;
  });
  if (elasticlunr) measure("elasticlunr 0.9", "node_modules/elasticlunr/elasticlunr.min.js", () => elasticlunr(function () {
    this.addField("title");
    this.addField("text");
    this.setRef("id");
    this.saveDocument(false);
    list.forEach((one) => this.addDoc(one));
  }));
  await pagefind(language, name, query);
}

/** Pagefind over the pages of one language, and what its script loads: with and without the site's policy, and from a folder. */
async function pagefind(language, name, query) {
  const program = ["pagefind_extended", "pagefind"].map((file) => own(`node_modules/@pagefind/linux-x64/bin/${file}`)).find(existsSync);
  if (!program) return console.error("Pagefind has no program for this machine");
  const copy = join(mkdtempSync(join(tmpdir(), "handbill-pagefind-")), "site");
  cpSync(join(site, language), join(copy, language), { recursive: true, filter: (path) => !/\/find\//.test(path) });
  cpSync(join(site, "_headers"), join(copy, "_headers"));
  const start = performance.now();
  execFileSync(program, ["--site", copy], { stdio: "ignore" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const all = readdirSync(join(copy, "pagefind"), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = all.filter((file) => /\.(pf_|wasm)/.test(file.name)).map((file) => readFileSync(join(file.parentPath || file.path, file.name)));
  const there = await serve(copy);
  const open = await serve(copy, false);
  const look = async (base, policy) => {
    const page = await (await browser.newContext()).newPage();
    const loaded = [];
    page.on("response", async (response) => {
      const url = response.url();
      if (url.includes("/pagefind/")) loaded.push([url, await response.body().catch(() => Buffer.alloc(0))]);
    });
    // A page of the site has its policy inside; the address that leads nowhere has none.
    await page.goto(policy || base.startsWith("file:") ? `${base}${language}/index.html` : `${base}nowhere`);
    const result = await page.evaluate(async ([path, query]) => {
      try {
        document.documentElement.lang = path[1];
        const it = await import(path[0]);
        const { results } = await it.search(query);
        await Promise.all(results.slice(0, 6).map((one) => one.data()));
        return `${results.length} found`;
      } catch (error) {
        return String(error);
      }
    }, [[`${base}pagefind/pagefind.js`, language], query]);
    await page.waitForTimeout(300);
    await page.context().close();
    return { result, loaded };
  };
  const free = await look(open.base, false);
  const script = free.loaded.filter(([url]) => /\.js|wasm/.test(url)).map(([, body]) => body);
  const index = free.loaded.filter(([url]) => !/\.js|wasm/.test(url)).map(([, body]) => body);
  row(name, `Pagefind 1 without a policy, ${free.result}`, both(...script), both(...index), both(...bytes), seconds);
  row(name, "Pagefind 1 under the site's policy", (await look(there.base, true)).result.slice(0, 120), "", "", "");
  row(name, "Pagefind 1 from a folder", (await look(folderAddress(copy), false)).result.slice(0, 120), "", "", "");
  there.stop();
  open.stop();
  rmSync(copy, { recursive: true });
}

await browser.close();
server.stop();
