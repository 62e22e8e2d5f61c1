// Leaving quickly: by the link, by Shift three times, without script; and what coming back shows.
import { after, test } from "node:test";
import { launch, world } from "./lib/browser.mjs";
import { none } from "./lib/report.mjs";
import { read } from "./lib/site.mjs";

const tongues = ["en", "ar"];
const elsewhere = read("en/index.html").match(/<a[^>]*class="?exit[^>]*>/)[0].match(/href="?([^\s">]+)/)[1];

let shared;
after(async () => (await shared)?.close());

/**
 * Calls `work(page, base, fault)` in a browser that keeps pages for Back, as the browsers of readers do. The place
 * outside is played by `answer`: nothing of this leaves the machine.
 */
async function outside(work, { answer = { contentType: "text/html", body: "<title>Weather</title>" }, ...options } = {}) {
  const { address } = await world();
  shared ??= launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  const browser = await shared;
  const faults = [];
  await Promise.all(
    tongues.map(async (tongue) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 568 }, ...options });
      context.setDefaultTimeout(120_000);
      await context.route(`${new URL(elsewhere).origin}/**`, (route) => route.fulfill(answer));
      await context.addInitScript(() => addEventListener("pageshow", (event) => (window.kept = event.persisted)));
      await work(await context.newPage(), `${address}${tongue}/`, (fault) => faults.push(`${tongue}: ${fault}`));
      await context.close();
    }),
  );
  none(faults);
}

const left = (page) => page.waitForURL(elsewhere, { timeout: 3000 }).then(() => true, () => false);
const covered = (page) => page.evaluate(() => {
  const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return !document.querySelector("main").contains(hit) && !hit.contains(document.querySelector("main"));
});

test("exit: a click leaves, and the page is not in the list that Back goes through", async () => {
  await outside(async (page, base, fault) => {
    await page.goto(`${base}index.html`);
    await page.goto(`${base}signs/index.html`);
    await page.click(".exit");
    if (!(await left(page))) return fault(`a click does not leave`);
    await page.goBack({ waitUntil: "commit" });
    await page.waitForTimeout(300);
    if (page.url() !== `${base}index.html`) fault(`Back shows ${page.url()}`);
    if (await covered(page)) fault(`Back shows a cover`);
  });
});

/** An answer with which the browser stays where it is, as it does while it waits for a slow one. */
const nothing = { status: 204 };

test("exit: the page is covered at once, before the other one has come; Back finds it uncovered", async () => {
  await outside(
    async (page, base, fault) => {
      await page.goto(`${base}signs/index.html`);
      const title = await page.title();
      await page.click(".exit");
      await page.waitForTimeout(300);
      if (!(await covered(page))) fault("the page still shows");
      if ((await page.title()) === title) fault("the title still shows");
      await page.goto(`${base}index.html`);
      await page.goBack({ waitUntil: "commit" });
      await page.waitForTimeout(300);
      if (!(await page.evaluate(() => window.kept))) fault("the browser did not keep the page, so nothing was tried");
      if ((await page.title()) !== title) fault("a stale title");
      if (await covered(page)) return fault("a stale cover");
      await page.click(".exit");
      await page.waitForTimeout(300);
      if (!(await covered(page))) fault("the exit works only once");
    },
    { answer: nothing },
  );
});

test("exit: Shift three times leaves; with another key, as a modifier, or slowly it does not", async () => {
  const cases = [
    ["three times", ["Shift", "Shift", "Shift"], true],
    ["twice", ["Shift", "Shift"], false],
    ["a key between", ["Shift", "Shift", "a", "Shift"], false],
    ["three after a key", ["Shift", "a", "Shift", "Shift", "Shift"], true],
    ["capital letters", ["Shift+A", "Shift+B", "Shift+C", "Shift+D"], false],
    ["Tab backwards", ["Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"], false],
    ["slowly", ["Shift", 2600, "Shift", 2600, "Shift"], false],
    ["slowly, then quickly", ["Shift", 5200, "Shift", "Shift", "Shift"], true],
  ];
  await outside(async (page, base, fault) => {
    for (const [name, presses, leaves] of cases) {
      await page.goto(`${base}signs/index.html`);
      for (const press of presses) {
        if (typeof press === "number") await page.waitForTimeout(press);
        else await page.keyboard.press(press, { noWaitAfter: true });
      }
      const gone = leaves ? await left(page) : await page.waitForTimeout(150).then(() => page.url() === elsewhere);
      if (gone !== leaves) fault(`${name}: ${gone ? "leaves" : "stays"}`);
    }
  });
});

test("exit: held down, Shift counts once", async () => {
  await outside(async (page, base, fault) => {
    await page.goto(`${base}signs/index.html`);
    // A keyboard repeats a key that is held down.
    for (let at = 0; at < 6; at++) await page.keyboard.down("Shift");
    await page.keyboard.up("Shift");
    await page.waitForTimeout(150);
    if (page.url() === elsewhere) fault(`leaves`);
  });
});

test("exit: without script the link leaves in the same tab, and tells nobody where from", async () => {
  await outside(async (page, base, fault) => {
    let referer;
    page.context().on("request", (request) => {
      if (request.url() === elsewhere) referer = request.headers().referer;
    });
    await page.goto(`${base}signs/index.html`);
    await page.click(".exit");
    if (!(await left(page))) fault(`stays`);
    if (page.context().pages().length !== 1) fault(`opens another tab, and this one still shows`);
    if (referer) fault(`says that the reader comes from ${referer}`);
  }, { javaScriptEnabled: false });
});

test("exit: is before the text, and reached by the keyboard within the first stops", async () => {
  await outside(async (page, base, fault) => {
    await page.goto(`${base}signs/index.html`);
    let stop = 0;
    do {
      await page.keyboard.press("Tab");
      stop += 1;
    } while (stop < 10 && !(await page.evaluate(() => document.activeElement.matches(".exit"))));
    if (stop > 3) fault(`${stop} presses of Tab to the exit`);
    await page.keyboard.press("Enter");
    if (!(await left(page))) fault(`Enter does not leave`);
  });
});

test("exit: what Shift does is said politely, in the language of the page", async () => {
  await outside(async (page, base, fault) => {
    await page.goto(`${base}signs/index.html`);
    const said = () => page.evaluate(() => document.querySelector(".bar [role=status]")?.textContent ?? "");
    const words = [];
    for (let at = 0; at < 2; at++) {
      await page.keyboard.press("Shift");
      words.push((await said()).trim());
    }
    if (words.some((one) => !one) || words[0] === words[1]) fault(`says ${JSON.stringify(words)}`);
    if (base.endsWith("/ar/") && words.some((one) => !/\p{Script=Arabic}/u.test(one))) fault(`says it in another language: ${words}`);
    await page.keyboard.press("Escape");
    if ((await said()).trim()) fault("goes on saying it after another key");
  });
});
