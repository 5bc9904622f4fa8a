// A whole review in a browser: by keyboard alone, on a phone, by two reviewers at once.
// usage: node desk_test.mjs JJAK MODULES [FOLDER_FOR_SCREENSHOTS]   MODULES: the folder of playwright-core and axe-core
import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, end, jjak, openPage, pictures, serious, until, work } from "./browser.mjs";

const corpus = join(work, "corpus");

/** Starts a command that serves pages; its address, and how to stop it. */
async function serve(...words) {
  const server = spawn(jjak, words, { stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise((done, wrong) => {
    server.stdout.once("data", (bytes) => done(String(bytes).trim()));
    server.once("exit", () => wrong(new Error(`jjak ${words[0]} ended`)));
  });
  const stop = () => new Promise((done) => {
    server.once("exit", done);
    server.kill("SIGTERM");
  });
  return { address, stop };
}

const openDesk = (port = 0, ...words) => serve("review", corpus, "--port", String(port), ...words);
const open = (address, hash = "", options = {}) => openPage(address, address + hash, options);

const status = (page) => page.innerText(".tools [role=status]");

/** Presses keys, and waits until the desk has kept what they do. */
async function keep(page, ...keys) {
  const before = await page.evaluate(() => document.querySelector(".tools summary")?.textContent);
  for (const key of keys) await page.keyboard.press(key);
  await until(page, (old) => {
    const now = document.querySelector(".tools summary")?.textContent;
    return now !== undefined && now !== old;
  }, before);
}

/** The pair page of a bead, with the desk's tools. */
async function openPair(address, name, bead, options = {}) {
  const page = await open(address, `#pair/${name}/${bead}`, options);
  await page.waitForSelector(".tools summary");
  return page;
}

const chosen = (page) => decodeURIComponent(page.url().split("/").pop());

async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

const row = (query) => execFileSync("sqlite3", ["-readonly", join(corpus, "corpus.jjak"), query], { encoding: "utf8" }).trim();

try {
  execFileSync(jjak, ["build", "corpus/articles", "-o", corpus, "-q"]);
  let desk = await openDesk();
  const { address } = desk;

  // By keyboard alone, from the first screen to a corrected pair.
  const page = await open(address);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".tools summary");
  check("two keys lead from the first screen to the worst bead", (await page.locator(".segment.on").count()) >= 2);
  check("its reasons are said in words", (await page.innerText(".bead")).length > 40);
  const shown = () => page.innerText(".bead code");
  const worst = await shown();
  await keep(page, "x");
  check("a bead is rejected with a key", (await status(page)).startsWith("Kept: Somebody rejected a bead"));
  check("…which its tools say", (await page.innerText(".tools")).includes("Rejected: no export has it."));
  check("…and the store keeps", row("SELECT count(*) FROM beads WHERE refused = 'rejected'") === "1");
  await keep(page, "z");
  check("undo takes it back", row("SELECT count(*) FROM beads WHERE refused = 'rejected'") === "0");
  check("…and the bead is still chosen", (await shown()) === worst, await shown());
  await keep(page, "y");
  check("redo does it again", row("SELECT count(*) FROM beads WHERE refused = 'rejected'") === "1");
  await keep(page, "z");
  await picture(page, "desk");

  // Split, merge, move, unlink.
  const [name, bead] = row("SELECT p.name || ' ' || substr(b.name, instr(b.name, ':s') + 1) FROM beads b JOIN pairs p ON p.id = b.pair " +
    "WHERE b.type = '1-2' AND b.level = 'sentence' AND b.mark = '' ORDER BY b.confidence LIMIT 1").split(" ");
  const pair = await openPair(address, name, bead);
  await pair.keyboard.press("s");
  await pair.waitForSelector("dialog[open] select");
  await picture(pair, "desk-split");
  await keep(pair, "Enter");
  check("a bead is split where its lengths say", /^s\d+-\d+$/.test(chosen(pair)), chosen(pair));
  await keep(pair, "m");
  check("merged with the next it is as before", chosen(pair) === bead, chosen(pair));
  await keep(pair, "R");
  check("its last Korean sentence is given away", chosen(pair) !== bead && (await status(pair)).includes("moved a border"));
  await keep(pair, "r");
  check("…and taken again", chosen(pair) === bead, chosen(pair));
  await keep(pair, "u");
  check("its two texts are taken apart", chosen(pair).startsWith("n"), chosen(pair));
  await keep(pair, "z");
  await pair.keyboard.press("n");
  await pair.keyboard.type("<img src=x onerror=alert(1)> 다시 볼 것");
  await pair.keyboard.press("Tab");
  await keep(pair, "Enter");
  check("a note is shown as it was typed", (await pair.innerText(".tools .found")) === "<img src=x onerror=alert(1)> 다시 볼 것");
  await pair.reload();
  await pair.waitForSelector(".tools .found");
  check("after a reload everything is still there", (await pair.innerText(".tools .found")).includes("다시 볼 것"));
  check("keys of the desk are listed", await (async () => {
    await pair.keyboard.press("?");
    const words = await pair.innerText("dialog[open]");
    await pair.keyboard.press("Escape");
    return words.includes("Split …") && words.includes("Undo");
  })());

  // The texts themselves, and texts that stand in another order.
  await pair.keyboard.press("t");
  await pair.waitForSelector("dialog[open] textarea");
  check("texts can be read by everybody while they are corrected", (await serious(pair)).length === 0, (await serious(pair)).join(", "));
  await picture(pair, "desk-text");
  const pageText = await pair.inputValue("dialog[open] textarea");
  await pair.fill("dialog[open] textarea", "A corrected\n sentence, 5 < 6 & 7.");
  await pair.keyboard.press("Tab");
  await keep(pair, "Control+Enter");
  check("a text is corrected", (await pair.innerText(".segment.on")).includes("A corrected sentence, 5 < 6 & 7."), await status(pair));
  check("…the page's own is shown beside it", (await pair.innerText(".bead")).includes(pageText));
  check("…and the exports have it", row("SELECT count(*) FROM units WHERE english LIKE '%A corrected sentence%' AND english_source IS NOT NULL") === "2");
  await keep(pair, "z");
  check("…until it is taken back", row("SELECT count(*) FROM beads WHERE english_source IS NOT NULL") === "0");
  await pair.keyboard.press("w");
  await pair.waitForSelector("dialog[open] select");
  for (const box of [0, 1]) await pair.locator("dialog[open] select").nth(box).selectOption("0");
  check("the desk sees that the texts stand in another order", await pair.isChecked("dialog[open] input[type=checkbox]"));
  await picture(pair, "desk-link");
  await keep(pair, "Enter");
  check("a bead that crosses others is made", row("SELECT count(*) FROM beads WHERE level = 'sentence' AND mark = 'crossing' AND confidence = 1") === "1" &&
    row("SELECT is_moved FROM pins WHERE is_moved") === "1", await status(pair));
  await keep(pair, "z");
  await pair.goto(`${address}#pair/${name}/${bead}`);

  // Two reviewers at once.
  const other = await openPair(address, name, bead);
  await other.click(".tools summary");
  await other.fill(".tools input", "김 검토");
  await other.keyboard.press("Tab");
  await keep(pair, "a");
  await other.keyboard.press("x");
  await until(other, () => /faster|meanwhile/.test(document.querySelector(".tools [role=status]").textContent));
  check("who is late changes nothing and is shown what the other did", (await status(other)).includes("accepted a bead"), await status(other));
  await other.goto(`${address}#pair/${name}/${bead}`);
  await keep(other, "x");
  check("…and can do it then, with a name", (await status(other)).includes("김 검토 rejected a bead"), await status(other));
  check("nothing went wrong, and nothing was asked of others",
    [page, pair].every((each) => each.problems.length === 0) && other.problems.filter((one) => !one.includes("409")).length === 0,
    [...page.problems, ...pair.problems, ...other.problems].join("; "));

  // Reviewers who share the work.
  const parts = [];
  for (const part of ["1/2", "2/2"]) {
    const theirs = await openPage(address, `${address}?part=${part}`);
    const units = await theirs.locator(".units a.unit").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    parts.push(new Set(units.map((href) => href.split("/")[1])));
    check(`the page of part ${part} says so`, (await theirs.innerText(".bar")).includes(`Part ${part[0]} of 2`));
    await theirs.context().close();
  }
  check("no pair is asked about in two parts", parts.every((names) => names.size > 0) && [...parts[0]].every((each) => !parts[1].has(each)));

  // The desk ends and comes back.
  const port = Number(new URL(address).port);
  await desk.stop();
  await page.keyboard.press("x");
  await until(page, () => /does not answer/.test(document.querySelector(".tools [role=status]").textContent));
  check("a page whose desk is gone says so", true);
  const kept = row("SELECT group_concat(verdict) FROM pins");
  desk = await openDesk(port, "--part", "1/1");
  check("a desk for a part has its address", desk.address.endsWith("/?part=1/1"), desk.address);
  desk.address = desk.address.split("?")[0];
  const again = await openPair(desk.address, name, bead, { locale: "ko-KR", colorScheme: "dark" });
  check("what was decided is there when the desk opens again", (await again.innerText(".tools")).includes("거부했습니다"), kept);
  check("Korean, dark: nothing serious", (await serious(again)).length === 0, (await serious(again)).join(", "));
  await picture(again, "desk-dark-ko");
  const phone = await openPair(desk.address, name, bead, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  check("phone: nothing serious", (await serious(phone)).length === 0, (await serious(phone)).join(", "));
  const small = await phone.evaluate(() => [...document.querySelectorAll(".tools button")].filter((button) => button.getBoundingClientRect().height < 24).length);
  check("phone: buttons are large enough for fingers", small === 0, small);
  check("phone: nothing is wider than the page", await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await phone.tap(".tools button >> text=Accept");
  await until(phone, () => /Kept/.test(document.querySelector(".tools [role=status]").textContent));
  check("phone: a tap accepts", (await status(phone)).includes("accepted a bead"));
  await picture(phone, "desk-phone");
  await desk.stop();

  // A build keeps all of it.
  const decided = row("SELECT group_concat(name || type || ifnull(refused, '')) FROM (SELECT * FROM beads ORDER BY name)");
  execFileSync(jjak, ["build", "corpus/articles", "-o", corpus, "-q"]);
  check("a build finds the same beads", row("SELECT group_concat(name || type || ifnull(refused, '')) FROM (SELECT * FROM beads ORDER BY name)") === decided);

  // Units of another's file are judged as they are: tools that need an aligner are not shown.
  const theirs = join(work, "theirs");
  const file = join(work, "units.tsv");
  writeFileSync(file, "id\tpair\ten\tko\turl_en\turl_ko\n" +
    [["u1", "It rained in the border town for three days.", "국경 도시에 사흘 동안 비가 내렸다."],
      ["u2", "The school bought 30 desks.", "학교는 책상 13개를 샀다."], ["u3", "Prices rose.", "물가가 올랐다."]]
      .map(([id, en, ko]) => [id, "rain", en, ko, "https://a.example/en/1", "https://a.example/1"].join("\t")).join("\n"));
  execFileSync(jjak, ["import", file, "-o", theirs, "-q"]);
  const theirDesk = await serve("review", theirs);
  const theirPage = await openPair(theirDesk.address, "rain", "s1-1");
  const buttons = await theirPage.locator(".tools .choices button").allInnerTexts();
  check("imported: no tool moves borders", buttons.length === 8 && !buttons.some((each) => /Split|Merge|Link|\+1/.test(each)), buttons.join(" "));
  await theirPage.keyboard.press("m");
  await keep(theirPage, "u");
  check("imported: a unit is taken apart", (await theirPage.innerText(".tools")).includes("Taken apart: no export has it."));
  await picture(theirPage, "desk-imported");
  await keep(theirPage, "z");
  await theirPage.keyboard.press("t");
  await theirPage.fill("dialog[open] textarea", "The school bought 13 desks.");
  await keep(theirPage, "Control+Enter");
  check("imported: a text is edited", (await theirPage.innerText(".bead")).includes("The school bought 30 desks."));
  await keep(theirPage, "a");
  check("imported: the next one is asked about", !(await chosen(theirPage)).includes("s1-1"), await chosen(theirPage));
  check("imported: nothing went wrong", theirPage.problems.length === 0 && (await serious(theirPage)).length === 0, theirPage.problems.join("; "));
  const theirPhone = await openPair(theirDesk.address, "rain", "s1-1",
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: "ko-KR", colorScheme: "dark" });
  check("imported, phone: nothing is wider than the page", await theirPhone.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await picture(theirPhone, "desk-imported-phone-ko");
  await theirDesk.stop();
  check("imported: the export has what was decided", execFileSync(jjak, ["export", theirs, "-f", "mtdata", "-q"], { encoding: "utf8" })
    .includes("The school bought 13 desks."));

  // A sample is labelled, while somebody else writes into the same table.
  const table = join(work, "sample.tsv");
  execFileSync(jjak, ["sample", corpus, "-n", "20", "-o", table, "-q"]);
  const labelling = await serve("label", table);
  const label = await open(labelling.address);
  const rows = () => readFileSync(table, "utf8").trim().split("\n").map((line) => line.split("\t"));
  const labels = () => rows().slice(1).map((cells) => cells[1]);
  await label.keyboard.press("1");
  await until(label, () => document.querySelector("h1").textContent.startsWith("Unit 2 "));
  check("a key labels a unit, in the table at once", labels()[0] === "right", labels().slice(0, 3).join(","));
  const changed = rows();
  changed[5][1] = "partly";
  writeFileSync(table, changed.map((cells) => cells.join("\t")).join("\n") + "\n");
  await label.click("text=Machine translated");
  await until(label, () => document.querySelector("h1").textContent.startsWith("Unit 3 "));
  check("what somebody else wrote meanwhile stays", labels()[1] === "machine_translated" && labels()[4] === "partly", labels().slice(0, 5).join(","));
  await label.keyboard.press("k");
  await label.keyboard.press("0");
  await until(label, () => !document.querySelector("[aria-pressed=true]"));
  check("a label is taken away", labels()[1] === "");
  check("labelling: nothing serious, nothing wrong", (await serious(label)).length === 0 && label.problems.length === 0, [...(await serious(label)), ...label.problems].join(", "));
  writeFileSync(table, rows().filter((_, at) => at !== 1).map((cells) => cells.join("\t")).join("\n") + "\n");
  const others = readFileSync(table, "utf8");
  await label.keyboard.press("2");
  await until(label, () => /other rows/.test(document.querySelector("[role=status]").textContent));
  check("a table with other rows is not written", readFileSync(table, "utf8") === others);
  await labelling.stop();

  // Null alignments are shown within their texts, with a question of their own.
  const nulls = join(work, "nulls.tsv");
  execFileSync(jjak, ["sample", corpus, "-n", "1", "--nulls", "5", "-o", nulls, "-q"]);
  const judging = await serve("label", nulls);
  const judged = await open(judging.address);
  await judged.keyboard.press("1");
  await until(judged, () => document.querySelector("h1").textContent.startsWith("Unit 2 "));
  check("a null alignment is asked about with two answers", (await judged.locator(".choices button").count()) === 2 && (await judged.innerText("main")).includes("Does this sentence have a counterpart?"));
  check("…and stands out from what is around it", (await judged.innerText("mark")).length > 5 && (await judged.innerText(".texts")).length > 2 * (await judged.innerText("mark")).length);
  check("null alignments: nothing serious", (await serious(judged)).length === 0, (await serious(judged)).join(", "));
  await picture(judged, "label-null");
  await judged.keyboard.press("3");
  await judged.keyboard.press("2");
  await until(judged, () => document.querySelector("h1").textContent.startsWith("Unit 3 "));
  check("keys answer it", readFileSync(nulls, "utf8").split("\n")[2].split("\t")[1] === "wrong");
  await judging.stop();
} catch (error) {
  check("the test came to its end", false, error.stack);
} finally {
  await end();
}
