// What the tests of pages share: the arguments, the browser, and how they look at a page.
// usage of each: node TEST.mjs JJAK MODULES [FOLDER_FOR_SCREENSHOTS]   MODULES: the folder of playwright-core and axe-core
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const [jjak, modules, pictures] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(modules, "x"));
const { chromium } = require(join(modules, "playwright-core"));
const axe = readFileSync(join(modules, "axe-core/axe.min.js"), "utf8");
const chrome = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
export const work = mkdtempSync(join(tmpdir(), "jjak-pages-"));
export const browser = await chromium.launch({ executablePath: chrome, args: ["--no-sandbox", "--disable-gpu"] });
let failed = 0;

export function check(name, holds, found = "") {
  console.log(`${holds ? "ok    " : "FAILED"} ${name}${found === "" ? "" : `: ${found}`}`);
  if (!holds) failed += 1;
}

/** Ends the test with the right status. */
export async function end() {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
  process.exit(failed ? 1 : 0);
}

/** A page, which notes what goes wrong in it. `home`: all that it may ask for begins so. */
export async function openPage(home, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.problems.push(message.text()));
  page.on("pageerror", (error) => page.problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(home)) page.problems.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector("main h1");
  return page;
}

/** Waits until a condition holds in the page. The policy of the page forbids what Playwright would do for this. */
export async function until(page, condition, argument) {
  for (let turn = 0; turn < 200; ++turn) {
    if (await page.evaluate(condition, argument)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`never true: ${condition}`);
}

export async function serious(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return found.violations.filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id} (${one.nodes[0].target})`);
}
