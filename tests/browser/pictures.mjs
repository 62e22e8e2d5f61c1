// A sheet with a picture of every template, for people to look at: nothing here fails but a picture that cannot be made.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { over, world } from "./lib/browser.mjs";
import { each, out } from "./lib/site.mjs";

const tongues = ["en", "ar", "pa", "zh-hant", "th"];
const sizes = [
  { width: 320, height: 800, shown: 120 },
  { width: 1280, height: 1000, shown: 384 },
];

test("pictures: every template in five languages, at two widths", async () => {
  const { browser, address } = await world();
  rmSync(join(out, "pictures"), { recursive: true, force: true });
  mkdirSync(join(out, "pictures"), { recursive: true });
  const items = each(tongues);
  await over(items, {}, async (page, { template, locale, path }) => {
    for (const { width, height } of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto(address + path);
      await page.screenshot({ path: picture(template, locale, width), type: "jpeg", quality: 80 });
    }
  });
  const names = [...new Set(items.map(({ template }) => template))];
  const row = (name) =>
    items
      .filter(({ template }) => template === name)
      .flatMap(({ template, locale }) => sizes.map(({ width, shown }) => `<img src="${pathToFileURL(picture(template, locale, width))}" width="${shown}">`))
      .join("");
  const sheet = join(out, "sheet.html");
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><title>Every template</title>
    <style>body { margin: 16px; background: #888; font: 20px sans-serif; width: max-content } div { display: flex; gap: 8px; align-items: start } h2 { margin: 16px 0 4px }</style>
    ${names.map((name) => `<h2>${name}</h2><div>${row(name)}</div>`).join("\n")}`,
  );
  const page = await browser.newPage({ viewport: { width: 2640, height: 1000 } });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(out, "sheet.png"), fullPage: true, timeout: 180_000 });
  await page.close();
  console.log(`the sheet: ${join(out, "sheet.png")}`);
});

const picture = (template, locale, width) => join(out, "pictures", `${template.replaceAll("/", "-").replaceAll(" ", "-")}-${locale}-${width}.jpg`);
