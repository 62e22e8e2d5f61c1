// Where things stand on a small or enlarged page.
import { test } from "node:test";
import { open, over, world } from "./lib/browser.mjs";
import { space, spill, torn } from "./lib/measure.mjs";
import { none } from "./lib/report.mjs";
import { each, locales } from "./lib/site.mjs";

const telephone = { width: 320, height: 568 };

test("layout: nothing sticks out with all menus open, with text spacing, or at 400 % zoom", async () => {
  const { address } = await world();
  const faults = await over(each(locales), { viewport: telephone }, async (page, { path }) => {
    const found = [];
    const note = (when, list) => found.push(...list.slice(0, 2).map((one) => `${path}, ${when}: ${one}`));
    await page.goto(address + path);
    await open(page);
    note("menus open", await page.evaluate(spill));
    note("menus open", await page.evaluate(torn));
    // 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    note("at 400 %", await page.evaluate(spill));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const bar = await page.evaluate(() => {
      const exit = document.querySelector(".exit");
      if (!exit) return [];
      const { top, bottom } = exit.getBoundingClientRect();
      const seen = top >= 0 && bottom <= innerHeight;
      const part = exit.closest(".bar").getBoundingClientRect().height / innerHeight;
      return [!seen && "the exit scrolls away", part > 0.5 && `the bar takes ${Math.round(part * 100)} % of the view`].filter(Boolean);
    });
    note("at 400 %", bar);
    await page.setViewportSize(telephone);
    await page.evaluate(space);
    note("text spacing", await page.evaluate(spill));
    return found;
  });
  none(faults);
});

test("layout: the number to call is in the first view of a small telephone, in every language", async () => {
  const { address } = await world();
  const items = locales.map((locale) => ({ path: `${locale}/index.html` }));
  const faults = await over(items, { viewport: telephone }, async (page, { path }) => {
    await page.goto(address + path);
    return page.evaluate((where) => {
      // Not the three digits of the emergency number alone: somebody to talk with.
      const links = [...document.querySelectorAll('main a[href^="tel:"]')].filter(({ href }) => href.replace(/\D/g, "").length > 3);
      const boxes = links.map((one) => (one.querySelector("bdi") ?? one).getBoundingClientRect());
      if (boxes.length === 0) return `${where}: no number`;
      const seen = boxes.some(({ top, bottom, left, right }) => {
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return top >= 0 && bottom <= innerHeight && hit?.closest('a[href^="tel:"]');
      });
      return !seen && `${where}: the first number ends at ${Math.round(boxes[0].bottom)} of ${innerHeight} px`;
    }, path);
  });
  none(faults);
});

test("layout: without script a page has the same words", async () => {
  const { address } = await world();
  const items = each(["en", "ar"]);
  const read = (javaScriptEnabled) =>
    over(items, { javaScriptEnabled, viewport: telephone }, async (page, { path }) => {
      await page.goto(address + path);
      // The box for finding does nothing without script, and is not there then.
      await page.evaluate(() => document.querySelectorAll("main .find").forEach((one) => (one.hidden = true)));
      return page.locator("main").innerText();
    });
  const [without, within] = [await read(false), await read(true)];
  none(items.map(({ path }, at) => without[at] !== within[at] && `${path}: the words differ`));
});
