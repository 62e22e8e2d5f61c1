// What a reader leaves behind: nothing, anywhere.
import { test } from "node:test";
import { open, over, watch, world } from "./lib/browser.mjs";
import { none, table } from "./lib/report.mjs";
import { chosen, each, locales } from "./lib/site.mjs";

test("privacy: nothing is asked of others, nothing is stored, and the policy is never broken", async () => {
  const { address, browser } = await world();
  // What other pages ask for and complain of is seen in `files`, which opens them all.
  const rest = locales.filter((locale) => !chosen.includes(locale)).map((locale) => ({ path: `${locale}/index.html` }));
  const items = [...each(chosen), ...rest];
  const notes = new WeakMap();
  const faults = await over(items, { viewport: { width: 320, height: 568 } }, async (page, { path }) => {
    const context = page.context();
    if (!notes.has(context)) notes.set(context, await watch(context));
    await page.goto(address + path);
    // What a reader may do on the page, short of leaving it.
    await open(page);
    for (const field of await page.locator("input:visible").all()) {
      if ((await field.getAttribute("type")) === "checkbox") await field.check();
      else await field.fill("a");
    }
    await page.keyboard.press("Shift");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const stored = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
    }));
    const state = await context.storageState();
    const { requests, complaints } = notes.get(context)();
    return [
      requests.filter((url) => !url.startsWith(address)).map((url) => `${path}: asked for ${url}`),
      Object.entries(stored).map(([where, what]) => what && `${path}: ${where} has ${JSON.stringify(what)}`),
      state.cookies.length + state.origins.length > 0 && `${path}: the browser keeps ${JSON.stringify(state)}`,
      complaints.map((one) => `${path}: ${one}`),
    ];
  });
  table("Privacy", ["pages", "requests elsewhere, stored, complaints"], [[items.length, faults.flat(3).filter(Boolean).length]]);
  none(faults);
  // The instruments can see: a page that does all of it is caught.
  const context = await browser.newContext();
  const page = await context.newPage();
  const take = await watch(context);
  await page.goto(`${address}en/index.html`);
  await page.evaluate(() => {
    document.cookie = "seen=1";
    const picture = new Image();
    picture.src = "https://elsewhere.invalid/pixel.gif";
    document.body.append(picture);
    document.body.setAttribute("style", "color: red");
  });
  await page.waitForTimeout(200);
  const { complaints } = take();
  const state = await context.storageState();
  await context.close();
  none([
    state.cookies.length !== 1 && "a cookie goes unseen",
    !complaints.some((one) => /policy: img-src/.test(one)) && "a picture from elsewhere goes unseen",
    !complaints.some((one) => /policy: style-src/.test(one)) && "a style within the page goes unseen",
  ]);
});
