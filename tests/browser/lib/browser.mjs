// The browser, and the server that it looks at: started at the first use, one of each for all tests.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

/** The browser that is on this machine: `CHROMIUM`, or the first that is found. Nothing is downloaded. */
export const executable = (() => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const found = process.env.CHROMIUM ?? names.flatMap((name) => folders.map((one) => join(one, name))).find((one) => existsSync(one));
  if (!found) throw new Error("no chromium on this machine: install it, or name it in CHROMIUM");
  return found;
})();

/** No sandbox: the tests look at their own files alone, and run as root in containers. */
export const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"];

export const launch = (options = {}) => chromium.launch({ executablePath: executable, args, ...options });

let shared;
/** The shared browser and the address of the server. */
export function world() {
  shared ??= Promise.all([launch(), serve()]).then(([browser, server]) => ({ browser, server, address: server.address }));
  return shared;
}

/** Ends what `world` began. */
export async function close() {
  if (!shared) return;
  const { browser, server } = await shared;
  await browser.close();
  server.stop();
}

/**
 * Calls `work(page, item)` for every item, on two pages at once, each in a context of its own with `options`.
 * Gives the answers in the order of the items.
 */
export async function over(items, options, work) {
  const { browser } = await world();
  const answers = [];
  let next = 0;
  const worker = async () => {
    const context = await browser.newContext(options);
    // Long: a busy machine is no fault of a page.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    while (next < items.length) {
      const at = next++;
      try {
        answers[at] = await work(page, items[at]);
      } catch (error) {
        throw new Error(`${items[at].path ?? items[at]}: ${error.message}`, { cause: error });
      }
    }
    await context.close();
  };
  await Promise.all([worker(), worker()]);
  return answers;
}

/** Notes what a context asks for and complains of; `take` gives the notes since the last time. */
export async function watch(context) {
  let requests = [];
  let complaints = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return () => {
    const taken = { requests, complaints };
    requests = [];
    complaints = [];
    return taken;
  };
}

/** Opens everything that can be opened, so that nothing escapes a test by being closed. */
export const open = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
