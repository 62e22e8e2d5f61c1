// The search as a reader uses it: in a browser, from a server and from a folder.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { browser as launch, build, folderAddress, serve } from "./site.mjs";

const LANGUAGES = ["en", "fr", "ar", "zh-Hant", "th", "pa", "fa", "hi", "ko", "ja", "vi", "ur", "ru", "ti"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser, folder, server;

before(async () => {
  folder = build(...LANGUAGES);
  server = await serve(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.stop();
});

/** A page for finding, on a phone unless said otherwise, with all that it asks for and complains of. */
async function open(language, base = server.base, options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
  const page = await context.newPage();
  const asked = [];
  const faults = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(`${base}${language.toLowerCase()}/find/index.html`);
  return { page, asked, faults, close: () => context.close() };
}

/** What is found for some words. */
async function find(page, words) {
  const status = page.locator(".find-status");
  await page.locator("#find-words").fill("");
  await page.waitForFunction(() => !document.querySelector(".find-status").textContent);
  await page.locator("#find-words").fill(words);
  await page.waitForFunction(() => document.querySelector(".find-status").textContent, null, { timeout: 5000 });
  return page.locator(".found li").evaluateAll((items) => items.map((item) => ({
    title: item.querySelector("a").textContent,
    href: item.querySelector("a").href,
    lang: item.closest("[lang]").lang,
  }))).then(async (items) => Object.assign(items, { status: await status.textContent() }));
}

// Language → what is typed → the page that must be among the first three.
const WORDS = {
  en: { passport: "rights", PASSPORT: "rights", passp: "rights", "keep passport": "rights", "employers passports": null, "VictimLink": "get-help", "1 800 563 0808": "get-help", "18005630808": "get-help" },
  fr: { "numero": null, "employeur passeport": "rights", "securite": null },
  ar: { "جواز سفر": "rights", "الجواز": "rights", "جوازات": "rights", "جَوَاز": "rights", "اجرك": "rights", "أجر": "rights", "علامه": "signs", "العلامات": "signs" },
  "zh-Hant": { "護照": "rights", "護": null, "僱主": "rights", "跡象": "signs", "招聘中介": "rights" },
  th: { "หนังสือเดินทาง": "rights", "เดินทาง": "rights", "หนังสือเดิ": "rights", "นายจ้าง": "rights", "นายจาง": "rights", "สัญญาณ": "signs" },
  pa: { "ਪਾਸਪੋਰਟ": "rights", "ਪਾਸ": "rights", "ਤਨਖ਼ਾਹ": "rights", "ਤਨਖਾਹ": "rights", "ਨਿਸ਼ਾਨੀ": "signs", "ਨਿਸਾਨੀ": "signs" },
  fa: { "گذرنامه": "rights", "گذرنامة": "rights", "حقوق شما": "rights", "نشانه ها": "signs", "نشانه‌ها": "signs", "نشانه": "signs" },
  ur: { "پاسپورٹ": "rights", "حقوق": "rights", "نشانیان": "signs" },
  hi: { "पासपोर्ट": "rights", "काग़ज़": "rights", "कागज": "rights", "कागज़ात": null, "संकेत": "signs", "सङ्केत": "signs" },
  ko: { "여권": "rights", "여권을": "rights", "여": null, "임금": "rights", "징후": "signs", "징후가": "signs" },
  ja: { "パスポート": "rights", "ぱすぽーと": "rights", "ﾊﾟｽﾎﾟｰﾄ": "rights", "権利": "rights", "サイン": "signs" },
  vi: { "hộ chiếu": "rights", "ho chieu": "rights", "HO CHIEU": "rights", "dau hieu": "signs", "dấu": "signs" },
  ru: { "паспорт": "rights", "паспорта": "rights", "признаки": "signs" },
  ti: { "ፓስፖርት": "rights", "ምልክታት": "signs" },
};

const NAMES = { rights: /\/(rights|papers|work)\//, signs: /\/signs\//, "get-help": /\/get-help\// };

for (const where of ["server", "folder"]) {
  for (const language of LANGUAGES) {
    test(`${language} from a ${where}`, async () => {
      const { page, asked, faults, close } = await open(language, where === "server" ? server.base : folderAddress(folder));
      const address = page.url();
      await page.locator("#find-words").focus();
      const early = asked.filter((url) => url.includes("/find/") && url.includes(".js"));
      assert.deepEqual(early, [], "the index is loaded before anybody types");
      for (const [words, name] of Object.entries(WORDS[language])) {
        const found = await find(page, words);
        if (process.env.SHOW) console.log(language, words, "→", found.status, found.slice(0, 3).map((one) => one.title).join(" | "));
        assert.ok(found.length > 0, `nothing found for ${words}: ${found.status}`);
        if (name) assert.ok(found.slice(0, 3).some((one) => NAMES[name].test(one.href)), `${words} found ${JSON.stringify(found.slice(0, 3))}`);
        assert.equal(page.url(), address);
      }
      assert.ok(asked.every((url) => url.startsWith("file:") || url.startsWith(server.base)), String(asked));
      assert.ok(asked.every((url) => !/passport|%/.test(decodeURI(url).split("?")[1] || "")), "what was typed is in an address");
      assert.deepEqual(faults, []);
      await close();
    });
  }
}

test("a result leads to its section and shows the words in their line", async () => {
  const { page, close } = await open("en");
  await find(page, "passport");
  const first = page.locator(".found li").first();
  await first.locator("mark").first().waitFor();
  assert.match((await first.locator("mark").first().textContent()).toLowerCase(), /^passport/);
  assert.ok((await first.locator("p").last().textContent()).length < 220);
  const href = await first.locator("a").getAttribute("href");
  assert.match(href, /index\.html#/);
  await first.locator("a").click();
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  assert.ok(await page.evaluate((id) => !!document.getElementById(id), anchor), `no #${anchor}`);
  await page.goBack();
  assert.equal(await page.locator("#find-words").inputValue(), "", "going back shows what was typed");
  assert.equal(await page.locator(".found li").count(), 0);
  await close();
});

test("marks stand on the words, in scripts with and without blanks", async () => {
  for (const [language, words, marked] of [["zh-Hant", "護照", "護照"], ["th", "หนังสือเดินทาง", "หนังสือเดินทาง"], ["vi", "ho chieu", "hộ"], ["ar", "جواز", "جواز"]]) {
    const { page, close } = await open(language);
    await find(page, words);
    const mark = page.locator(".found mark").first();
    await mark.waitFor();
    assert.ok((await mark.textContent()).toLowerCase().includes(marked), `${language}: ${await mark.textContent()}`);
    await close();
  }
});

test("keyboard alone", async () => {
  const { page, close } = await open("en");
  await page.locator("#find-words").focus();
  await page.keyboard.type("passport");
  await page.waitForFunction(() => document.querySelectorAll(".found a").length > 1);
  const at = () => page.evaluate(() => [...document.querySelectorAll("#find-words, .found a")].indexOf(document.activeElement));
  for (const [key, place] of [["ArrowDown", 1], ["ArrowDown", 2], ["ArrowUp", 1], ["ArrowUp", 0], ["Enter", 1], ["Escape", 0], ["Tab", 1]]) {
    await page.keyboard.press(key);
    assert.equal(await at(), place, key);
  }
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, "none", "focus cannot be seen");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.includes("/find/"));
  await close();
});

test("a count is announced, and that nothing was found", async () => {
  const { page, close } = await open("en");
  const found = await find(page, "poster words");
  assert.ok(found.length > 0 && found.length < 20);
  assert.match(found.status, new RegExp(`^${found.length} pages? found$`));
  assert.match((await find(page, "xyzzyqwertz")).status, /^Nothing found/);
  const status = await page.locator(".find-status").evaluate((node) => [node.getAttribute("role"), node.isConnected]);
  assert.deepEqual(status, ["status", true]);
  await close();
});

test("typing on a phone and with an input method", async () => {
  const { page, close } = await open("ko", server.base, { hasTouch: true, isMobile: true });
  await page.locator("#find-words").tap();
  const client = await page.context().newCDPSession(page);
  // 여권 on its way: each step replaces what is being put together.
  for (const text of ["ㅇ", "여", "역", "여궈", "여권"]) await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForFunction(() => document.querySelectorAll(".found a").length);
  assert.ok((await page.locator(".found a").first().getAttribute("href")).includes("index.html"));
  await client.send("Input.insertText", { text: "여권" });
  await page.waitForFunction(() => document.querySelectorAll(".found a").length);
  await close();
  const chinese = await open("zh-Hant");
  await chinese.page.locator("#find-words").focus();
  const typing = await chinese.page.context().newCDPSession(chinese.page);
  await typing.send("Input.imeSetComposition", { text: "qzxw", selectionStart: 4, selectionEnd: 4 });
  await chinese.page.waitForTimeout(600);
  assert.equal(await chinese.page.locator(".find-status").textContent(), "", "half a character is no word that nobody found");
  await typing.send("Input.insertText", { text: "護照" });
  await chinese.page.waitForFunction(() => document.querySelectorAll(".found a").length);
  await chinese.close();
});

test("pages that are not translated come last, in their language", async () => {
  const { page, close } = await open("ar");
  const found = await find(page, "awareness");
  assert.ok(found.length && found.every((one) => one.lang === "en"), JSON.stringify(found));
  assert.equal(await page.locator(".found ol").first().getAttribute("dir"), "ltr");
  assert.ok((await page.locator(".found h2").textContent()).length > 3);
  await close();
});

test("nothing is kept", async () => {
  const { page, close } = await open("en");
  const history = await page.evaluate(() => history.length);
  await find(page, "passport");
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, history.length]);
  assert.deepEqual(kept, [0, 0, "", 0, history]);
  const input = page.locator("#find-words");
  assert.equal(await input.getAttribute("autocomplete"), "off");
  assert.equal(await input.getAttribute("name"), null);
  assert.equal(await page.title(), await page.title());
  await page.reload();
  assert.equal(await input.inputValue(), "");
  await close();
});

test("an index that cannot be loaded is said, and the list is there", async () => {
  const { page, close } = await open("en");
  await page.route("**/find/w*.js*", (route) => route.abort());
  await page.locator("#find-words").fill("passport");
  await page.waitForFunction(() => document.querySelector(".find-status").textContent.startsWith("Search does not work"));
  assert.ok((await page.locator(".all a").count()) > 50);
  // When the line is back, so is the search.
  await page.unroute("**/find/w*.js*");
  assert.ok((await find(page, "passport")).length);
  await close();
});

test("an index of another build is not used", async () => {
  const { page, close } = await open("en");
  await page.route("**/find/map.js*", async (route) => {
    const body = readFileSync(`${folder}/en/find/map.js`, "utf8").replace(/"[0-9a-f]{8}"/, '"00000000"');
    await route.fulfill({ body, contentType: "text/javascript" });
  });
  await page.locator("#find-words").fill("passport");
  await page.waitForFunction(() => document.querySelector(".find-status").textContent.startsWith("Search does not work"));
  await close();
});

test("without script there is no box, and every page is in the list", async () => {
  const { page, close } = await open("th", server.base, { javaScriptEnabled: false });
  assert.equal(await page.locator("#find-words").isVisible(), false);
  assert.ok((await page.locator(".all a").count()) > 60);
  await close();
});

test("accessibility, reflow and dark", async () => {
  for (const language of ["en", "ar", "ja", "ur"]) {
    for (const colorScheme of ["light", "dark"]) {
      const { page, close } = await open(language, server.base, { viewport: { width: 320, height: 640 }, bypassCSP: true, colorScheme });
      await page.locator("#find-words").fill({ en: "work", ar: "عمل", ja: "仕事", ur: "کام" }[language]);
      await page.waitForFunction(() => document.querySelectorAll(".found a").length);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]), [], `${language} ${colorScheme}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), `${language} is wider than 320 px`);
      const small = await page.locator(".found a, .all a, #find-words, .finding a").evaluateAll((all) =>
        all.filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.outerHTML));
      assert.deepEqual(small, []);
      await close();
    }
  }
});
