// The pages of the report in a browser, from disk.
// usage: node pages_test.mjs JJAK MODULES [FOLDER_FOR_SCREENSHOTS]   MODULES: the folder of playwright-core and axe-core
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browser, check, end, jjak, openPage, pictures, serious, until, work } from "./browser.mjs";
import { hostile, makeReport, pageOf } from "./made_report.mjs";

/** Times depend on the machine: they are told, and no test fails for them. */
function tell(name, found) {
  console.log(`       ${name}: ${found}`);
}

/** A page of a report from disk. */
const open = (folder, hash = "", options = {}) => openPage(`file://${folder}/`, `file://${folder}/index.html${hash}`, options);

const close = (page) => page.context().close();

const settled = (page) =>
  until(page, () => ![...document.querySelectorAll(".units .text")].some((e) => e.textContent === "…"));

try {
  const corpus = join(work, "corpus"), report = join(work, "report");
  execFileSync(jjak, ["build", "corpus/articles", "-o", corpus, "-q"]);
  execFileSync(jjak, ["report", corpus, "-o", report, "-q"]);
  const told = JSON.parse(/id="report">(.*?)<\/script>/s.exec(pageOf(report))[1]).units;
  const units = told.pair.length;

  const own = pageOf(report).length - /id="report">(.*?)<\/script>/s.exec(pageOf(report))[1].length;
  check("script and style are small", own < 62_000, `${own} bytes`);

  // What a reader sees first.
  const first = await open(report);
  await settled(first);
  check("the first screen says how many units there are", (await first.innerText("h1")).includes(String(units)));
  check("…and how many are probably wrong", /about \d+ probably wrong/.test(await first.innerText("h1")));
  check("it lists twelve units with their texts", (await first.locator(".units li").count()) === 12);
  await first.locator(".units a.unit").first().click();
  await first.waitForSelector(".segment.on");
  check("the most doubtful bead is one click away", (await first.locator(".segment.on").count()) >= 2);
  check("its reasons are said in words", (await first.innerText(".bead")).length > 40);
  check("bands join the beads", (await first.locator("path.band").count()) > 5);
  check("a shared address names the bead", /#pair\/[^/]+\/s[\d.]+-[\d.]+$/.test(first.url()));
  const before = first.url();
  await first.keyboard.press("j");
  await until(first, (old) => location.href !== old, before);
  await first.waitForSelector(".segment.on");
  check("j leads to the next doubtful bead", first.url() !== before);
  await first.keyboard.press("k");
  await until(first, (old) => location.href === old, before);
  check("k leads back", first.url() === before);
  check("nothing went wrong and nothing else was asked for", first.problems.length === 0, first.problems.join("; "));
  await close(first);

  // The list.
  const list = await open(report, "#list");
  await settled(list);
  check("the list counts all units", (await list.innerText("[role=status]")).startsWith(`${units} of ${units}`));
  const shares = await list.locator(".units .dial").allInnerTexts();
  const least = told.confidence[told.doubt.indexOf(Math.max(...told.doubt))] / 1000;
  check("the most doubtful unit comes first", Math.abs(Number(shares[0]) - least) <= 0.006, `${shares[0]}, ${least}`);
  await list.fill("input[type=search]", "국경");
  await list.keyboard.press("Enter");
  await until(list, () => /^\d+ of/.test(document.querySelector("[role=status]").textContent) && location.hash.includes("q="));
  await settled(list);
  const texts = await list.locator(".units li").allInnerTexts();
  check("a Korean word of two syllables is found with any particle", texts.length > 3 && texts.some((text) => text.includes("국경에") || text.includes("국경을") || text.includes("국경경비")), `${texts.length} units`);
  await list.goto(`file://${report}/index.html#list?type=2-1&from=0&to=0.7`);
  await until(list, () => /^\d+ of/.test(document.querySelector("[role=status]").textContent));
  const fitting = await list.locator(".units .how").allInnerTexts();
  check("filters are in the address", fitting.length > 0 &&
    fitting.every((text) => Number(text.split(/\s/)[0]) <= 0.7 && text.includes("2 English : 1 Korean")), fitting.length);
  await list.goto(`file://${report}/index.html#list?sort=length`);
  await until(list, () => /^\d+ of/.test(document.querySelector("[role=status]").textContent));
  await settled(list);
  check("odd lengths can come first", /much (longer|shorter) than usual|left out|added/.test(await list.locator(".units li").first().innerText()));
  check("nothing went wrong in the list", list.problems.length === 0, list.problems.join("; "));
  await close(list);

  // A pair with moved text, sentences without counterpart, and paragraphs.
  const moved = await open(report, "#pair/pukchang-mine-races-for-record-as-pit-props-run-5c31f899/s20-8");
  await moved.waitForSelector(".segment.on");
  check("moved text is drawn as moved", (await moved.locator("path.band.crossing").count()) === 2);
  check("…and quoted, for its sides are far from each other", (await moved.locator(".bead blockquote").count()) === 2);
  check("sentences without counterpart are seen", (await moved.locator(".segment.null").count()) >= 2);
  const anchors = moved.locator(".anchors button");
  await anchors.first().focus();
  check("an anchor lights up in both texts", (await moved.locator(".board mark.lit").count()) === 2);
  await moved.locator(".segment.null").first().click();
  await until(moved, () => document.querySelector(".bead").textContent.includes("Nothing in the other text stands for it."));
  check("a null alignment has an address, too", /\/n\d+$/.test(moved.url()));
  await moved.getByRole("link", { name: "Show paragraphs" }).click();
  await until(moved, () => /\/p[\d.]+-[\d.]+$/.test(location.hash) && document.querySelector(".segment.on"));
  check("paragraph beads are shown", (await moved.locator(".segment.begins").count()) > 10);
  check("nothing went wrong on the pair", moved.problems.length === 0, moved.problems.join("; "));
  await close(moved);

  // Does it help a reviewer? Units that the gold of the sample collection does not have are wrong.
  const review = await open(report, "#list");
  const places = new Map();
  for (let turn = 0; turn < 60 && places.size < 60; ++turn) {
    await settled(review);
    for (const [place, href] of await review.evaluate(() => [...document.querySelectorAll(".rows li")]
      .map((row) => [Number(row.getAttribute("aria-posinset")), row.querySelector("a").hash])))
      if (place <= 60) places.set(place, href);
    await review.evaluate(() => scrollBy(0, 500));
    await review.waitForTimeout(30);
  }
  const wrong = [...places.values()].filter((href) => {
    const [, name, bead] = /#pair\/(.*)\/s(.*)$/.exec(href);
    const gold = readFileSync(`corpus/gold/ladders/${decodeURIComponent(name)}.sent.txt`, "utf8");
    const [english, korean] = bead.split("-").map((list) => `[${list.replace(/\./g, ", ")}]`);
    return !gold.split("\n").some((line) => line.startsWith(`${english}:${korean}:`) || line === `${english}:${korean}`);
  });
  check("of the first 60 units of the list, so many are wrong", wrong.length >= 8, wrong.length);
  await close(review);

  // Compared with the gold standard.
  const compared = join(work, "compared");
  execFileSync(jjak, ["report", corpus, "-o", compared, "--against", "corpus/gold/ladders", "-q"]);
  const gold = await open(compared, "#compared");
  await until(gold, () => document.querySelectorAll(".reading td").length > 4);
  const count = Number(/\d+/.exec(await gold.innerText("h1"))[0]);
  check("a comparison shows each difference side by side", count > 5 && (await gold.locator(".differences > li").count()) === count, count);
  check("…readable by everybody", (await serious(gold)).length === 0, (await serious(gold)).join(", "));
  if (pictures) await gold.screenshot({ path: join(pictures, "compared.png") });
  await gold.locator(".kinds a").nth(1).click();
  // The address changes before the page does.
  await until(gold, () => /#compared\?\w+$/.test(location.hash) &&
    [...document.querySelectorAll("h2")].every((heading) => heading.textContent !== "All differences"));
  const some = await gold.locator(".differences > li").count();
  check("…by kind", some > 0 && some < count, some);
  await until(gold, () => /\/[sn]/.test(document.querySelector(".differences a").hash));
  await gold.locator(".differences a").first().click();
  await gold.waitForSelector(".tools .reading");
  check("…and leads to the bead, with the other reading", (await gold.locator(".segment.on").count()) > 0);
  check("nothing went wrong in the comparison", gold.problems.length === 0, gold.problems.join("; "));
  await close(gold);

  // Keyboard alone.
  const keyboard = await open(report);
  await settled(keyboard);
  await keyboard.keyboard.press("j");
  await keyboard.keyboard.press("Enter");
  await keyboard.waitForSelector(".segment.on");
  check("by keyboard: the worst bead is opened with two keys", keyboard.url().includes("#pair/"));
  await keyboard.keyboard.press("?");
  check("by keyboard: ? shows the keys", await keyboard.locator("dialog[open]").isVisible());
  await keyboard.keyboard.press("Escape");
  await keyboard.keyboard.press("/");
  check("by keyboard: / leads to the search", await keyboard.evaluate(() => document.activeElement.type === "search"));
  await close(keyboard);
  const hangul = await open(report);
  await settled(hangul);
  await hangul.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ㅓ", code: "KeyJ", bubbles: true })));
  check("by keyboard: j works while the keyboard writes Hangul",
    await hangul.evaluate(() => document.activeElement.matches("a.unit")));
  await close(hangul);

  // Everybody can read it.
  const worst = before.slice(before.indexOf("#"));
  const ways = [["light", {}], ["dark", { colorScheme: "dark" }], ["forced colours", { forcedColors: "active" }],
    ["phone", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }], ["Korean", { locale: "ko-KR" }]];
  for (const [way, options] of ways) {
    for (const [view, hash] of [["first", ""], ["list", "#list"], ["pair", worst], ["left-out", "#left-out?unpaired"]]) {
      const page = await open(report, hash, options);
      await settled(page);
      const found = await serious(page);
      check(`axe, ${way}, ${view}`, found.length === 0, found.join("; "));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      check(`nothing sticks out, ${way}, ${view}`, wide <= 0, wide);
      const small = await page.evaluate(() => [...document.querySelectorAll("button, select, input, .chart a, summary")]
        .filter((e) => e.offsetParent && e.getBoundingClientRect().height < 24).length);
      check(`targets have 24 pixels, ${way}, ${view}`, small === 0, small);
      if (pictures) await page.screenshot({ path: join(pictures, `${view}-${way.replace(" ", "-")}.png`) });
      await close(page);
    }
  }
  const korean = await open(report, "", { locale: "ko-KR" });
  check("a Korean browser gets Korean pages", (await korean.getAttribute("html", "lang")) === "ko");
  await korean.getByRole("button", { name: "English" }).click();
  check("a button changes the language", (await korean.innerText("h1")).includes("sentence units"));
  await close(korean);

  // Paper.
  for (const [what, hash, most] of [["the first screen", "", 4], ["a pair", worst, 4], ["what is shown of the list", "#list", 6]]) {
    const paper = await open(report, hash);
    await settled(paper);
    const pdf = await paper.pdf({ format: "A4" });
    const sheets = (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    check(`${what} takes few sheets of paper`, sheets >= 1 && sheets <= most, sheets);
    await close(paper);
  }

  // A bead whose sides stand far from each other is read in one place, and sentences without counterpart are found.
  const apart = await open(report, worst);
  await apart.waitForSelector(".segment.on");
  const tops = await apart.evaluate(() => [...document.querySelectorAll(".side")].map((side) =>
    side.querySelector(".segment.on").getBoundingClientRect().top));
  const isFar = Math.abs(tops[0] - tops[1]) > 300;
  check("both texts of a bead with distant sides are beside its reasons",
    (await apart.locator(".bead blockquote").count()) === (isFar ? 2 : 0), isFar ? "distant" : "near");
  await close(apart);
  const nulls = await open(report);
  await nulls.getByRole("link", { name: "sentences without counterpart" }).click();
  await nulls.waitForSelector("[data-section=nulls][open] a[href^='#pair/']");
  check("sentences without counterpart lead to their pairs", nulls.problems.length === 0, nulls.problems.join("; "));
  await close(nulls);

  // Texts from outside.
  const evil = join(work, "evil");
  makeReport(pageOf(report), evil, { pairs: hostile.length, units: 3 * hostile.length, texts: hostile });
  for (const hash of ["", "#list", "#left-out?unpaired", `#pair/${encodeURIComponent(`pair-${hostile[1]}-1`)}`]) {
    const page = await open(evil, hash);
    await page.waitForTimeout(200);
    const state = await page.evaluate(() => ({ broken: window.broken, images: document.images.length,
      links: [...document.links].filter((a) => !/^(https?|file):/.test(a.href)).length, bold: document.querySelectorAll("td b, .text b").length }));
    check(`hostile texts stay texts: ${hash.slice(0, 12) || "first screen"}`,
      state.broken === undefined && state.images === 0 && state.links === 0 && state.bold === 0 && page.problems.length === 0,
      page.problems.join("; "));
    await close(page);
  }

  // Data files that are cut off or missing.
  const broken = join(work, "broken");
  makeReport(pageOf(report), broken, { pairs: 600, units: 3000 });
  writeFileSync(join(broken, "data/1.js"), "jjakData(1,[{");
  rmSync(join(broken, "data/2.js"));
  const searching = await open(broken, "#list?q=rice");
  await until(searching, () => /could not be read/.test(document.querySelector("[role=status]").textContent));
  check("a search says how many data files it could not read",
    /^200 of 3,000 .* 2 data files/.test(await searching.innerText("[role=status]")));
  await close(searching);
  for (const number of [250, 450]) {
    const lost = await open(broken, `#pair/pair-${number}`);
    check(`a pair whose file cannot be read says so: pair-${number}`, (await lost.innerText("h1")).includes("could not be loaded"));
    await close(lost);
  }

  // Size.
  const large = join(work, "large");
  makeReport(pageOf(report), large, { pairs: 10_000, units: 100_000 });
  const began = Date.now();
  const big = await open(large);
  const took = Date.now() - began;
  tell("10,000 pairs: the first screen is there after", `${took} ms`);
  const memory = await big.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  check("10,000 pairs: memory of the first screen below 200 MB", memory < 200, `${memory.toFixed(0)} MB`);
  await big.goto(`file://${large}/index.html#list`);
  await settled(big);
  const rate = await big.evaluate(() => new Promise((done) => {
    let frames = 0;
    const start = performance.now();
    const step = () => {
      scrollBy(0, 400);
      frames += 1;
      if (performance.now() - start < 2000) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
    setTimeout(() => done((1000 * frames) / (performance.now() - start)), 2050);
  }));
  tell("100,000 units scroll with", `${rate.toFixed(0)} frames a second`);
  check("only the rows in view are elements", (await big.locator(".rows li").count()) < 100);
  await big.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const lastRow = () => document.querySelector(".rows li:last-child")?.getAttribute("aria-posinset");
  let last = await big.evaluate(lastRow);
  for (let turn = 0; turn < 200 && last !== "100000"; ++turn) {
    await big.waitForTimeout(50);
    last = await big.evaluate(lastRow);
  }
  check("the last unit can be reached", last === "100000", last);
  await close(big);
  const narrow = await open(large, "#list", { viewport: { width: 390, height: 844 } });
  await until(narrow, () => document.querySelector(".rows li") !== null);
  await narrow.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await until(narrow, () => document.querySelector(".rows li[aria-posinset='100000']") !== null);
  const end = await narrow.evaluate(() => document.querySelector(".rows li[aria-posinset='100000']").getBoundingClientRect().bottom);
  check("the last unit can be reached on a phone", end > 0 && end <= 844, `${Math.round(end)} of 844 pixels`);
  await close(narrow);
} finally {
  await end();
}
