// The first screen: how good the corpus is, where it is weak, and what was lost on the way.

import { Corpus, Facet } from "./corpus";
import { Cut, Estimate, Sample } from "./data";
import { h, svg } from "./dom";
import { Message, day, language, number, percent, share, tr } from "./messages";
import { findingName, kindName, labelName, methodName, typeName } from "./names";
import { everything, listAddress } from "./state";
import { unitRow } from "./unit_row";

const mostBars = 8;
const firstUnits = 12;

export const facetTitles: Record<Facet, Message> = {
  site: "Site",
  month: "Month",
  method: "Linked by",
  type: "Shape",
  label: "Kind of translation",
  kind: "Kind of page",
  finding: "What the check found",
  reviewed: "Fixed by somebody",
};

export function valueName(facet: Facet, value: string): string {
  switch (facet) {
    case "method":
      return methodName(value);
    case "type":
      return typeName(value);
    case "label":
      return labelName(value);
    case "kind":
      return kindName(value);
    case "finding":
      return findingName(value);
    case "reviewed":
      return value ? tr("yes") : tr("no");
    default:
      return value;
  }
}

interface Bar {
  value: string;
  units: number;
  wrong: number;
}

/** How many wrong units more than usual a bar must have to be named, and how many are. */
const leastExcess = 1;
const mostNamed = 3;

/** The bars that have most wrong units beyond their share. */
function weakest(all: [Facet, Bar[]][], meanDoubt: number): HTMLElement | null {
  const found = all
    .flatMap(([facet, bars]) => bars.map((bar) => ({ ...bar, facet, excess: bar.wrong - bar.units * meanDoubt })))
    .filter(({ excess }) => excess >= leastExcess)
    .sort((a, b) => b.excess - a.excess)
    .slice(0, mostNamed)
    .map(({ facet, value, units, wrong }, place) => [
      place > 0 && ", ",
      h("a", { href: barAddress(facet, value) }, valueName(facet, value)),
      ` (${roughly(wrong)} / ${number(units)})`,
    ]);
  return found.length === 0 ? null : h("p", {}, tr("Above all here:"), " ", found);
}

const barAddress = (facet: Facet, value: string): string => listAddress({ ...everything(), values: { [facet]: value } });

export function barsOf(corpus: Corpus, facet: Facet): Bar[] {
  const bars = new Map<string, Bar>();
  for (let unit = 0; unit < corpus.size; ++unit) {
    for (const value of corpus.values(unit, facet)) {
      const bar = bars.get(value) ?? { value, units: 0, wrong: 0 };
      bar.units += 1;
      bar.wrong += corpus.doubt(unit);
      bars.set(value, bar);
    }
  }
  const list = [...bars.values()];
  if (facet === "month") return list.sort((a, b) => (a.value < b.value ? -1 : 1));
  return list.sort((a, b) => b.units - a.units || (a.value < b.value ? -1 : 1));
}

/** Whole numbers above ten; below, one digit. */
function roughly(count: number): string {
  return number(count >= 10 ? Math.round(count) : Math.round(count * 10) / 10);
}

function chart([facet, bars]: [Facet, Bar[]]): HTMLElement | null {
  if (bars.length < 2 && facet !== "site") return null;
  const shown = facet === "month" ? bars.slice(-12) : bars.slice(0, mostBars);
  const largest = Math.max(1, ...shown.map((bar) => bar.units));
  const rows = shown.map((bar) => {
    const fill = h("i");
    const track = h("span", { class: "track", "aria-hidden": "true" }, fill);
    track.style.width = `${Math.max(2, (100 * bar.units) / largest)}%`;
    fill.style.width = `${(100 * bar.wrong) / Math.max(1, bar.units)}%`;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("a", { href: barAddress(facet, bar.value) }, valueName(facet, bar.value))),
      h("td", { class: "length" }, track),
      h("td", { class: "num" }, number(bar.units)),
      h("td", { class: "num doubtful" }, roughly(bar.wrong)),
    );
  });
  const rest = bars.length - shown.length;
  return h(
    "div",
    { class: "chart" },
    h(
      "table",
      {},
      h("caption", {}, tr(facetTitles[facet])),
      h(
        "thead",
        { class: "unseen" },
        h(
          "tr",
          {},
          h("th", { scope: "col" }, tr(facetTitles[facet])),
          h("td", {}),
          h("th", { scope: "col" }, tr("units")),
          h("th", { scope: "col" }, tr("probably wrong")),
        ),
      ),
      h("tbody", {}, rows),
    ),
    rest > 0 && h("p", { class: "soft small" }, tr("and {count} more, in the list", { count: rest })),
  );
}

function total(lists: Record<string, Cut<unknown>>): number {
  return Object.values(lists).reduce((sum, list) => sum + list.count, 0);
}

function flow(corpus: Corpus): HTMLElement {
  const { report } = corpus;
  const out = report.leftOut;
  const nulls = report.pairs.reduce((sum, head) => sum + head.nulls[0] + head.nulls[1], 0);
  const articles = Object.values(report.articles).reduce((sum, count) => sum + count, 0);
  const loss = (count: number, message: Message, section: string): HTMLElement | false =>
    count > 0 && h("a", { href: `#left-out?${section}` }, tr(message, { count }));
  const step = (count: number, name: string, ...losses: (HTMLElement | false)[]): HTMLElement =>
    h("li", {}, h("b", { class: "num" }, number(count)), h("span", {}, name), losses);
  return h(
    "ol",
    { class: "flow", "aria-label": tr("From documents to units, with what was lost") },
    report.documents > 0 &&
      step(report.documents, tr("documents"), loss(total(out.skipped), "{count} not used", "skipped")),
    step(
      articles,
      tr("articles"),
      loss(total(out.unpaired), "{count} without partner", "unpaired"),
      loss(out.doubtful.count, "{count} perhaps not read well", "doubtful"),
      loss(out.foreign.count, "{count} blocks in another language", "foreign"),
    ),
    step(report.pairs.length, tr("article pairs"), loss(out.unaligned.count, "{count} not aligned", "unaligned")),
    step(
      corpus.size,
      tr("units"),
      loss(total(out.refused), "{count} refused", "refused"),
      loss(nulls, "{count} sentences without counterpart", "nulls"),
    ),
  );
}

function runWords(corpus: Corpus): HTMLElement {
  const { run, version } = corpus.report;
  if (!run) return h("p", { class: "soft small" }, tr("Made by jjak {version}.", { version }));
  return h(
    "details",
    { class: "small" },
    h("summary", {}, tr("Made on {day} by jjak {version}", { day: day(run.started), version })),
    h("p", {}, h("code", {}, run.command)),
    h("p", {}, tr("Inputs: {inputs}", { inputs: run.inputs.join(", ") })),
    run.knowledge && h("p", {}, tr("Knowledge: {version}", { version: run.knowledge.slice(0, 12) })),
    run.judgements && h("p", {}, run.judgements[language()]),
  );
}

/** What changed in the last run, and since. */
function changeWords(corpus: Corpus): HTMLElement | null {
  const { run } = corpus.report;
  if (!run) return null;
  const words: string[] = [];
  if (run.changes) {
    const { files, pairs, units, unitsBefore } = run.changes;
    const add = (what: string, [added, changed, gone]: [number, number, number]): unknown =>
      words.push(tr("{what}: {added} new, {changed} changed, {gone} gone.", { what, added, changed, gone }));
    add(tr("Files"), files);
    add(tr("Pairs"), pairs);
    if (unitsBefore !== null) words.push(tr("{before} units before, {now} after.", { before: unitsBefore, now: units }));
  }
  if (run.decisions) words.push(tr("Steps at the desk since then: {count}.", { count: run.decisions }));
  return words.length === 0 ? null : h("p", { class: "small" }, h("b", {}, tr("What the last run changed")), " ", words.join(" "));
}

function estimateWords({ share: right, low, high }: Estimate): string {
  return tr("{share} right ({low} to {high})", { share: percent(right), low: percent(low), high: percent(high) });
}

/** From 0 to 1: the interval that was measured, and a line at the mean confidence, which should be in it. */
function calibration(confidence: number, { low, high }: Estimate): SVGElement {
  return svg("svg", { class: "scale", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { x: 100 * low, y: 2, width: 100 * (high - low), height: 6 }),
    svg("path", { d: `M${100 * confidence} 0v10` }));
}

/** What people said of a sample, by confidence. */
function sampleTable(sample: Sample): HTMLElement {
  const row = ({ from, to, units, confidence, labelled, right }: Sample["bands"][number]): HTMLElement =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, h("a", { href: listAddress({ ...everything(), from, to }) }, `${from} – ${to}`)),
      h("td", { class: "num" }, number(units)),
      h("td", { class: "num" }, number(labelled)),
      h("td", { class: "num" }, share(confidence)),
      h("td", {}, right ? estimateWords(right) : tr("not measured")),
      h("td", {}, right && calibration(confidence ?? 0, right)),
    );
  const heads: Message[] = ["Confidence", "units", "labelled", "mean confidence", "measured"];
  return h(
    "details",
    { class: "small" },
    h("summary", {}, tr("{count} units were labelled by people", { count: sample.labelled })),
    h(
      "table",
      { class: "sample" },
      h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, tr(head))))),
      h("tbody", {}, sample.bands.map(row)),
    ),
    sample.nulls && h("p", {}, sample.nulls[language()]),
  );
}

function basisWords(corpus: Corpus): string {
  const { sample, units } = corpus.report;
  if (sample?.right) return tr("In a sample that people labelled: {estimate}.", { estimate: estimateWords(sample.right) });
  const basis = units.findings && !sample
    ? tr("Estimated from the confidence of each unit and from what the truth check found.")
    : tr("Estimated from the confidence of each unit.");
  return `${basis} ${sample ? tr("The labelled sample has no unit of some bands.") : tr("Nobody has labelled a sample.")}`;
}

function headline(corpus: Corpus, wrong: number): HTMLElement {
  return h(
    "div",
    {},
    h(
      "h1",
      { tabindex: -1 },
      tr("{count} sentence units,", { count: corpus.size }),
      " ",
      h("strong", {}, tr("about {count} probably wrong", { count: roughly(wrong) })),
    ),
    h("p", { class: "soft" }, basisWords(corpus)),
    corpus.report.sample && sampleTable(corpus.report.sample),
    changeWords(corpus),
    runWords(corpus),
  );
}

export function overview(corpus: Corpus): HTMLElement {
  const facets: Facet[] = ["site", "type", "finding", "month", "method", "label", "kind"];
  const bars = facets
    .filter((facet) => facet !== "finding" || corpus.report.units.findings)
    .map((facet): [Facet, Bar[]] => [facet, barsOf(corpus, facet)]);
  let wrong = 0;
  for (let unit = 0; unit < corpus.size; ++unit) wrong += corpus.doubt(unit);
  const worst = [...corpus.queue.subarray(0, firstUnits)];
  return h(
    "main",
    { class: "overview" },
    h("section", { class: "lead" }, headline(corpus, wrong), flow(corpus)),
    h(
      "section",
      {},
      h("h2", {}, tr("Where the doubtful ones are")),
      h("p", { class: "soft small" }, tr("Bars: units. Dark, with the number behind: probably wrong.")),
      weakest(bars, wrong / corpus.size),
      h("div", { class: "charts" }, bars.map(chart)),
    ),
    h(
      "section",
      {},
      h("h2", {}, tr("Look at these first")),
      corpus.size === 0
        ? h("p", {}, tr("There are no units."))
        : h("ol", { class: "units" }, worst.map((unit, place) => unitRow(corpus, unit, place, corpus.size))),
      h("p", {}, h("a", { class: "more", href: "#list" }, tr("All {count} units", { count: corpus.size }))),
    ),
  );
}
