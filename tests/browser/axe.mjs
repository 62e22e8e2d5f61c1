// Accessibility as axe sees it: WCAG 2.2 AA and its best practice.
import { test } from "node:test";
import axe from "axe-core";
import { open, over, world } from "./lib/browser.mjs";
import { none, table } from "./lib/report.mjs";
import { chosen, each } from "./lib/site.mjs";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colours. The others see the same page in any colours, and look once at each width. */
const colours = ["color-contrast", "link-in-text-block"];
const widths = [320, 1280];
const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
};

test("axe: no violation on any template, in any look, at any width", async () => {
  const { address } = await world();
  const items = each(chosen);
  const results = await over(items, {}, async (page, { template, locale, path }) => {
    await page.goto(address + path);
    await open(page);
    await page.evaluate(axe.source);
    const faults = [];
    let unsure = 0;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia(media);
        const found = await page.evaluate(
          (values) =>
            axe
              .run({ preload: false, runOnly: values, rules: { "target-size": { enabled: true } }, resultTypes: ["violations", "incomplete"] })
              .then(({ violations, incomplete }) => ({
                violations: violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ""}`) })),
                incomplete: incomplete.reduce((sum, { nodes }) => sum + nodes.length, 0),
              })),
          look === "light" ? tags : colours,
        );
        unsure += found.incomplete;
        for (const { id, help, nodes } of found.violations) faults.push(`${path} ${width} ${look}: ${id} (${help})\n    ${nodes.slice(0, 4).join("\n    ")}`);
      }
    }
    return { template, locale, faults, unsure };
  });
  const names = [...new Set(items.map(({ template }) => template))];
  const runs = widths.length * Object.keys(looks).length;
  const cell = (template, locale) => results.find((one) => one.template === template && one.locale === locale)?.faults.length ?? "–";
  table(
    `axe: violations in ${runs} runs each (all rules in light, those of colours in dark and forced colours, at ${widths.join(" and ")} px); last, parts that it leaves to people`,
    ["template", ...chosen, "root", "unsure"],
    names.map((name) => [
      name,
      ...[...chosen, "–"].map((locale) => cell(name, locale)),
      results.filter(({ template }) => template === name).reduce((sum, { unsure }) => sum + unsure, 0),
    ]),
  );
  none(results.map(({ faults }) => faults));
});
