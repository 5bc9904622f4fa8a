// Makes a report of invented data in the pages of a real one: large, or full of texts that would be markup.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const english = ["The bridge reopened on Monday.", "Nobody waited at the gate.", "Rice cost 5,000 won a kilogram.",
  "A trader from Hyesan said so.", "The school has 120 pupils."];
const korean = ["다리가 월요일에 다시 열렸다.", "문 앞에서 기다린 사람은 없었다.", "쌀값은 1kg에 5천 원이었다.",
  "혜산의 한 상인이 그렇게 말했다.", "이 학교의 학생은 120명이다."];

/** Texts that a careless page would run, hide or reorder. */
export const hostile = [
  "<script>window.broken = 1</script>", "</script><script>window.broken = 2</script>", "<img src=x onerror='window.broken=3'>",
  "\"><b>bold</b>", "&lt;b&gt; &amp;", "javascript:window.broken=4", "\u202Ereversed", "line\u2028separator", "' onclick='x",
];

function anchor() {
  return { sides: ["5,000", "5천"], kind: "number", reason: "equal", probability: 0.6, weight: 5 };
}

function pairOf(number, beadsEach, texts) {
  const pick = (list, at) => (texts ? texts[at % texts.length] : list[at % list.length]);
  const sentences = [0, 1].map((side) =>
    Array.from({ length: beadsEach }, (_, at) => pick(side ? korean : english, number + at)));
  const name = texts ? `pair-${texts[number % texts.length]}-${number}` : `pair-${number}`;
  const article = (side) => ({ title: texts ? texts[number % texts.length] : `Story ${number}`,
    url: texts ? texts[number % texts.length] : `https://paper.example/${side}/${number}`, byline: texts ? texts[0] : "",
    section: "", published: "2024-12-01", kind: "article", confidence: 0.9, completeness: 0.9,
    file: texts ? texts[1] : "crawl.warc.gz", offset: 12, foreignBlocks: 0 });
  const beads = Array.from({ length: beadsEach }, (_, at) => ({ id: `${name}:s${at}-${at}`, sides: [[at, at + 1], [at, at + 1]],
    confidence: ((number * 7 + at * 13) % 100) / 100, doubt: 1 - ((number * 7 + at * 13) % 100) / 100, margin: 0.2, lengthZ: 0.3, rival: null, mark: "", refused: "",
    anchors: texts ? [{ ...anchor(), sides: [pick([], at), pick([], at)] }] : [anchor()],
    findings: texts ? [{ kind: pick([], at), probability: 0.7, places: [[[at, 0, 3]], []], words: { en: pick([], at), ko: pick([], at) } }] : [] }));
  return { name, articles: [article("en"), article("ko")], sentences, edits: [[], []], paragraphs: [[0], [0]], beads,
    link: { method: "read_in_korean", score: 0.9, margin: 0.5, evidence: [{ method: "read_in_korean", score: 0.9,
      words: texts ? texts[2] : "Read in Korean", fromKorean: false }], runnerUp: null, dateGapDays: 1, label: "full", coverage: [0.9, 0.8] },
    paragraphBeads: [{ ...beads[0], id: `${name}:p0-0`, sides: [[0, 1], [0, 1]] }], failure: null };
}

const inert = (value) => JSON.stringify(value).replace(/</g, "\\u003c").replace(/\u2028/g, "\\u2028");

/** `page`: index.html of a real report, whose frame and script are used. */
export function makeReport(page, folder, { pairs, units, texts }) {
  const each = Math.round(units / pairs);
  const perFile = 200;
  mkdirSync(join(folder, "data"), { recursive: true });
  const heads = [];
  const columns = { pair: [], bead: [], confidence: [], doubt: [], lengthZ: [], type: [], types: ["1-1"], findings: texts ? [] : null };
  for (let first = 0, file = 0; first < pairs; first += perFile, ++file) {
    const list = [];
    for (let number = first; number < Math.min(pairs, first + perFile); ++number) {
      const pair = pairOf(number, each, texts);
      list.push(pair);
      heads.push({ name: pair.name, titles: pair.articles.map((one) => one.title), urls: pair.articles.map((one) => one.url),
        dates: [`2024-${String((number % 12) + 1).padStart(2, "0")}-01`, ""], method: number % 3 ? "read_in_korean" : "content",
        score: 0.9, label: "full", kind: "article", file, nulls: [0, 0] });
      pair.beads.forEach((bead, at) => {
        columns.pair.push(number);
        columns.bead.push(at);
        columns.confidence.push(Math.round(1000 * bead.confidence));
        columns.doubt.push(Math.round(10000 * bead.doubt));
        columns.lengthZ.push(3);
        columns.type.push(0);
        if (texts) columns.findings.push([columns.pair.length - 1, bead.findings[0].kind]);
      });
    }
    writeFileSync(join(folder, `data/${file}.js`), `jjakData(${file},${inert(list)});\n`);
  }
  const cut = (items) => ({ count: items.length, items });
  const words = texts ?? ["nothing"];
  const report = { version: "test", language: "en", run: null, comparison: null, sample: null, documents: pairs * 2, articles: { en: pairs, ko: pairs },
    kinds: { article: pairs * 2 }, pairs: heads, units: columns, leftOut: {
      unpaired: { no_link: cut(words.map((text) => ({ language: "en", title: text, label: text, detail: text }))) },
      refused: { markup: cut(words.map((text) => [text, text])) },
      foreign: cut(words.map((text) => ({ language: "fr", text, article: text }))),
      doubtful: cut(words.map((text) => ({ title: text, url: text, isCut: true, confidence: 0.5, completeness: 0.5 }))),
      unaligned: cut(words.map((text) => ({ titles: [text, text], why: { en: text, ko: text } }))),
      skipped: { no_article: cut(words.map((text) => ({ en: text, ko: text }))) } } };
  const start = page.indexOf('id="report">') + 'id="report">'.length;
  const end = page.indexOf("</script>", start);
  writeFileSync(join(folder, "index.html"), page.slice(0, start) + inert(report) + page.slice(end));
}

export function pageOf(folder) {
  return readFileSync(join(folder, "index.html"), "utf8");
}
