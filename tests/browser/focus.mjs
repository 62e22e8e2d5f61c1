// The keyboard alone: everything is reached, marked, and in view.
import { test } from "node:test";
import { open, over, world } from "./lib/browser.mjs";
import { focused, stops } from "./lib/measure.mjs";
import { none, table } from "./lib/report.mjs";
import { each } from "./lib/site.mjs";

/** Left to right on a wide screen, right to left on a narrow one, and both enlarged to 400 %. */
const runs = [
  { name: "en at 1280 px", items: each(["en"]), viewport: { width: 1280, height: 800 } },
  { name: "ar at 320 px", items: each(["ar"]), viewport: { width: 320, height: 568 } },
  { name: "en at 400 %", items: each(["en"]).filter(({ template }) => /^(home|page|contacts|faq)$/.test(template)), viewport: { width: 320, height: 256 } },
];

for (const { name, items, viewport } of runs) {
  test(`focus: Tab reaches everything, there and back, and nothing covers it (${name})`, async () => {
    const { address } = await world();
    let presses = 0;
    const faults = await over(items, { viewport }, async (page, { path }) => {
      const found = new Set();
      await page.goto(address + path);
      await open(page);
      const { count } = await page.evaluate(stops);
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let at = 0; at < count + 2; at++) {
          await page.keyboard.press(key);
          presses += 1;
          const state = await page.evaluate(focused);
          if (!state && at > 0) break;
          for (const fault of state?.faults ?? []) found.add(`${path}, ${key}: ${state.label} ${fault}`);
        }
      }
      const { missed } = await page.evaluate(stops);
      for (const one of missed) found.add(`${path}: Tab does not reach ${one}`);
      return [...found];
    });
    table(`Keyboard, ${name}`, ["pages", "presses"], [[items.length, presses]]);
    none(faults);
  });
}
