// What another run, or a gold standard, sees differently: by kind, and side by side with what this corpus has.

import { Corpus } from "./corpus";
import { Agreement, Comparison, DifferenceKind, Estimate, PairTexts, Range, Sides } from "./data";
import { Child, h } from "./dom";
import { Message, number, percent, share, tr } from "./messages";
import { typeName } from "./names";
import { PairView, nameOfBead } from "./pair";
import { pairAddress } from "./state";

type Difference = Comparison["differences"][number];

const kinds: Record<DifferenceKind, Message> = {
  merged: "The other joins what is apart here",
  split: "The other divides what is joined here",
  borders: "The borders are elsewhere",
  linked: "Only the other links the texts",
  unlinked: "Only this corpus links the texts",
};
/** Differences that are made at a time. */
const page = 50;

function comparisonOf(corpus: Corpus): Comparison {
  const { comparison } = corpus.report;
  if (!comparison) throw new Error("nothing to compare with");
  return comparison;
}

function textOf(pair: PairTexts, side: 0 | 1, [begin, end]: Range): HTMLElement {
  const text = pair.sentences[side].slice(begin, end).join(" ");
  return h("td", { lang: side === 0 ? "en" : "ko" }, text || h("span", { class: "soft" }, "–"));
}

/** Beads one under the other, English and Korean side by side. */
function beadTable(pair: PairTexts, caption: string, beads: Sides<Range>[]): HTMLElement {
  return h("table", { class: "reading" },
    h("caption", {}, caption),
    h("thead", { class: "unseen" }, h("tr", {}, h("th", { scope: "col" }, tr("English")), h("th", { scope: "col" }, tr("Korean")))),
    h("tbody", {}, beads.map((sides) => h("tr", {}, textOf(pair, 0, sides[0]), textOf(pair, 1, sides[1])))));
}

const isSame = (a: Range, b: Range): boolean => (a[0] === b[0] && a[1] === b[1]) || (a[0] === a[1] && b[0] === b[1]);

/** The address of the first bead of a difference. */
function addressOf(pair: PairTexts, here: Sides<Range>[]): string {
  const index = pair.beads.findIndex(({ sides }) => isSame(sides[0], here[0]![0]) && isSame(sides[1], here[0]![1]));
  const bead = pair.beads[index];
  return pairAddress(pair.name, bead && nameOfBead(bead, index, "sentence"));
}

function item(corpus: Corpus, difference: Difference): HTMLLIElement {
  const [index, kind, here, there] = difference;
  const head = corpus.report.pairs[index]!;
  const link = h("a", { href: pairAddress(head.name) }, h("span", { lang: "en" }, head.titles[0]));
  const texts = h("div", { class: "readings" });
  corpus.load(head.file).then(
    (pairs) => {
      const pair = pairs.find(({ name }) => name === head.name);
      if (!pair) return;
      link.href = addressOf(pair, here);
      texts.replaceChildren(beadTable(pair, tr("Here"), here), beadTable(pair, tr("There"), there));
    },
    () => texts.replaceChildren(tr("The texts could not be loaded: {file}", { file: `data/${head.file}.js` })),
  );
  return h("li", {}, h("p", {}, link, " ", h("span", { class: "soft small" }, tr(kinds[kind]))), texts);
}

/** Some differences, and a button for more. */
function items(corpus: Corpus, differences: Difference[]): Child[] {
  const list = h("ol", { class: "differences" });
  const more: HTMLButtonElement = h("button", { type: "button", click: () => add() });
  let shown = 0;
  const add = (): void => {
    list.append(...differences.slice(shown, shown + page).map((difference) => item(corpus, difference)));
    shown = Math.min(differences.length, shown + page);
    more.textContent = tr("{count} more", { count: differences.length - shown });
    more.hidden = shown === differences.length;
  };
  add();
  return [list, more];
}

function estimateWords(estimate: Estimate | null): string {
  return estimate ? `${percent(estimate.share)} (${percent(estimate.low)}–${percent(estimate.high)})` : "–";
}

/** How far both agree: all beads, then each type. Types that are hardly there come last. */
function scoreTable({ scores }: Comparison): HTMLElement {
  const heads: Message[] = ["Shape", "Here", "There", "Same", "Of those here (precision)", "Of those there (recall)", "F1"];
  const row = ({ type, here, there, same, precision, recall }: Agreement): HTMLElement =>
    h("tr", {},
      h("th", { scope: "row" }, type ? typeName(type) : tr("Beads with two sides")),
      [here, there, same].map((count) => h("td", { class: "num" }, number(count))),
      h("td", {}, estimateWords(precision)),
      h("td", {}, estimateWords(recall)),
      h("td", { class: "num" }, here + there ? share((2 * same) / (here + there)) : "–"));
  const [all, ...types] = scores;
  types.sort((a, b) => b.there - a.there || b.here - a.here);
  return h("div", { class: "scores", tabindex: 0, role: "region", "aria-label": tr("How far both agree") },
    h("table", { class: "small" },
      h("caption", {}, tr("How far both agree")),
      h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, tr(head))))),
      h("tbody", {}, [all!, ...types].map(row))));
}

function summary({ scores, compared, differing, name, differences }: Comparison): HTMLElement {
  const beads = scores[0]!;
  const part = (all: number): string => percent(all ? beads.same / all : 0);
  return h("div", {},
    h("h1", { tabindex: -1 }, tr("Differences: {count}", { count: differences.length })),
    h("p", {}, tr("Compared with:"), " ", h("code", {}, name)),
    h("p", {}, tr("{differing} of {compared} compared pairs differ somewhere.", { differing, compared })),
    h("p", {}, tr("{same} beads with two sides are the same: {here} of those here, {there} of those there.", {
      same: beads.same,
      here: part(beads.here),
      there: part(beads.there),
    })));
}

function kindTable(comparison: Comparison, chosen: string): HTMLElement {
  const rows = (Object.keys(kinds) as DifferenceKind[]).map((kind): [DifferenceKind, number] =>
    [kind, comparison.differences.filter((difference) => difference[1] === kind).length]);
  const link = (query: string, words: string, isChosen: boolean): HTMLElement =>
    h("a", { href: `#compared${query && "?" + query}`, "aria-current": isChosen ? "true" : undefined }, words);
  return h("nav", { class: "kinds", "aria-label": tr("Kinds of differences") },
    h("ul", {},
      h("li", {}, link("", tr("all"), !chosen), " ", number(comparison.differences.length)),
      rows.filter(([, count]) => count > 0).map(([kind, count]) =>
        h("li", {}, link(kind, tr(kinds[kind]), kind === chosen), " ", number(count)))));
}

function lonely(corpus: Corpus, title: Message, pairs: number[]): HTMLElement | false {
  return pairs.length > 0 && h("details", {},
    h("summary", {}, tr(title), ` (${number(pairs.length)})`),
    h("ul", {}, pairs.map((index) => {
      const { name, titles } = corpus.report.pairs[index]!;
      return h("li", {}, h("a", { href: pairAddress(name), lang: "en" }, titles[0] || name));
    })));
}

export function comparedPage(corpus: Corpus, query: string): HTMLElement {
  const comparison = comparisonOf(corpus);
  const chosen = Object.keys(kinds).includes(query) ? query : "";
  const shown = comparison.differences.filter(([, kind]) => !chosen || kind === chosen);
  return h("main", { class: "compared" },
    h("div", { class: "lead" }, summary(comparison), kindTable(comparison, chosen)),
    h("section", {}, scoreTable(comparison)),
    h("section", {},
      h("h2", {}, chosen ? tr(kinds[chosen as DifferenceKind]) : tr("All differences")),
      shown.length ? items(corpus, shown) : h("p", {}, tr("There are no differences."))),
    h("section", {},
      lonely(corpus, "Pairs that are only here", comparison.missing),
      comparison.onlyThere.length > 0 && h("details", {},
        h("summary", {}, tr("Pairs that are only there"), ` (${number(comparison.onlyThere.length)})`),
        h("ul", {}, comparison.onlyThere.map((name) => h("li", {}, h("code", {}, name))))),
      lonely(corpus, "Pairs with other texts there, which were not compared", comparison.otherTexts)));
}

/** Says under the tools of a pair how the other one reads the chosen bead. */
export function otherReading(corpus: Corpus, view: PairView): void {
  const own = comparisonOf(corpus).differences.filter(([pair]) => pair === view.index);
  view.onChoose = () => {
    const sides = view.level === "sentence" ? view.choice?.bead.sides : undefined;
    const found = sides && own.find(([, , here]) => here.some((bead) => isSame(bead[0], sides[0]) && isSame(bead[1], sides[1])));
    view.tools.replaceChildren(...(found ? [beadTable(view.pair, tr(kinds[found[1]]), found[3])] : []));
  };
}
