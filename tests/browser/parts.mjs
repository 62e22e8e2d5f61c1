// Parts of pages that do something: the filter of languages, and boxes to tick.
import { after, test } from "node:test";
import { launch, open, over, world } from "./lib/browser.mjs";
import { none } from "./lib/report.mjs";
import { locales, templates } from "./lib/site.mjs";

const shown = (page) => page.locator(".languages li a:visible").evaluateAll((all) => all.map((one) => one.hreflang));
const page = "signs/index.html";

test("parts: the list of languages is whole without script, and has no field that does nothing", async () => {
  const { address } = await world();
  const items = ["en", "ar"].map((locale) => ({ path: `${locale}/${page}` }));
  const faults = await over(items, { javaScriptEnabled: false }, async (tab, { path }) => {
    await tab.goto(address + path);
    await tab.click(".languages summary");
    const count = (await shown(tab)).length;
    const fields = await tab.locator("input[type=search]:visible").count();
    return [count !== locales.length && `${path}: ${count} of ${locales.length} languages`, fields > 0 && `${path}: a field to search in`];
  });
  none(faults);
});

test("parts: a language is found by its own name, its tag, or its English name; without accents, in any case", async () => {
  const { address } = await world();
  const cases = [
    ["ਪੰਜਾਬੀ", "pa"],
    ["punjabi", "pa"],
    ["FRANCAIS", "fr"],
    ["العربية", "ar"],
    ["zh-Hant", "zh-Hant"],
    ["tieng viet", "vi"],
    ["  Somali ", "so"],
  ];
  const items = ["en", "ar"].map((locale) => ({ path: `${locale}/${page}` }));
  const faults = await over(items, {}, async (tab, { path }) => {
    const found = [];
    await tab.goto(address + path);
    await tab.click(".languages summary");
    const field = tab.locator("#find-language");
    for (const [words, tag] of cases) {
      await field.fill(words);
      const tags = await shown(tab);
      if (tags.join() !== tag) found.push(`${path}: ${JSON.stringify(words)} finds ${tags.join() || "nothing"}`);
      if (!(await tab.locator(".find output").innerText()).trim()) found.push(`${path}: ${JSON.stringify(words)} says no number`);
    }
    await field.fill("no language is called so");
    if ((await shown(tab)).length > 0) found.push(`${path}: nonsense finds something`);
    await field.fill("");
    if ((await shown(tab)).length !== locales.length) found.push(`${path}: an empty field hides languages`);
    return found;
  });
  none(faults);
});

let keeping;
after(async () => (await keeping)?.close());

test("parts: what was typed or ticked is gone on the way back", async () => {
  const { address } = await world();
  keeping ??= launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  const context = await (await keeping).newContext();
  const tab = await context.newPage();
  const faults = [];
  for (const way of ["reload", "back"]) {
    await tab.goto(`${address}en/${templates.checklist}`);
    await open(tab);
    const boxes = await tab.locator("main input[type=checkbox]").all();
    if (boxes.length === 0) faults.push("the checklist has no box to tick");
    for (const box of boxes) await box.check();
    await tab.fill("#find-language", "punjabi");
    if (way === "reload") await tab.reload();
    else {
      await tab.goto(`${address}en/${page}`);
      await tab.goBack({ waitUntil: "commit" });
      await tab.waitForTimeout(300);
    }
    await open(tab);
    const ticked = await tab.locator("input:checked").count();
    if (ticked > 0) faults.push(`${way}: ${ticked} boxes are still ticked`);
    const typed = await tab.inputValue("#find-language");
    if (typed) faults.push(`${way}: the field still says ${JSON.stringify(typed)}`);
    const count = (await shown(tab)).length;
    if (count !== locales.length) faults.push(`${way}: the list is still filtered to ${count}`);
  }
  await context.close();
  none(faults);
});
