// What is not in the corpus, and why.

import { Corpus } from "./corpus";
import { Cut, PairHead } from "./data";
import { Child, h, webLink } from "./dom";
import { language, number, share, tr } from "./messages";
import { refusedName, skippedName, unpairedName } from "./names";
import { pairAddress } from "./state";

function section<Item>(id: string, title: string, list: Cut<Item>, show: (item: Item) => Child): HTMLElement | null {
  if (list.count === 0) return null;
  const rest = list.count - list.items.length;
  return h(
    "details",
    { class: "left", "data-section": id },
    h("summary", {}, h("h2", {}, title, " ", h("span", { class: "soft num" }, number(list.count)))),
    h("ul", {}, list.items.map((item) => h("li", {}, show(item)))),
    rest > 0 && h("p", { class: "soft" }, tr("and {count} more", { count: rest })),
  );
}

const mostPairs = 100;

/** The pairs that have sentences without counterpart, those with most first. */
function nullsOf(corpus: Corpus): HTMLElement | null {
  const sum = (head: PairHead): number => head.nulls[0] + head.nulls[1];
  const heads = corpus.report.pairs.filter((head) => sum(head) > 0).sort((a, b) => sum(b) - sum(a));
  const list = { count: heads.length, items: heads.slice(0, mostPairs) };
  return section("nulls", tr("Pairs with sentences without counterpart"), list, (head) => [
    h("a", { href: pairAddress(head.name) }, head.titles[0] || head.name),
    h("span", { class: "soft small" }, " ",
      tr("English {english}, Korean {korean}", { english: head.nulls[0], korean: head.nulls[1] })),
  ]);
}

/** `wanted`: the sections that are open at first, by the beginning of their names. */
export function leftOut(corpus: Corpus, wanted: string): HTMLElement {
  const out = corpus.report.leftOut;
  const sections: (HTMLElement | null)[] = [];
  for (const [reason, list] of Object.entries(out.unpaired)) {
    sections.push(
      section(`unpaired-${reason}`, unpairedName(reason), list, (item) => [
        h("span", { lang: item.language }, webLink(item.label, item.title || item.label)),
        item.title && h("span", { class: "soft small" }, " ", item.label),
        item.detail && h("span", { class: "small" }, " → ", webLink(item.detail, item.detail)),
      ]),
    );
  }
  for (const [reason, list] of Object.entries(out.refused)) {
    const title = tr("Refused: {reason}", { reason: refusedName(reason) });
    sections.push(
      section(`refused-${reason}`, title, list, ([english, korean]) => [
        h("p", { lang: "en" }, english),
        h("p", { lang: "ko" }, korean),
      ]),
    );
  }
  sections.push(
    section("doubtful", tr("Texts that were perhaps not read well"), out.doubtful, (item) => [
      webLink(item.url, item.title),
      item.isCut && h("span", { class: "small" }, " ", tr("The text says that it is cut.")),
      item.confidence !== null &&
        h("span", { class: "soft small" }, " ", tr("confidence {confidence}, complete {complete}", {
          confidence: share(item.confidence),
          complete: share(item.completeness),
        })),
    ]),
    section("foreign", tr("Blocks in another language than their article"), out.foreign, (item) => [
      h("span", { lang: item.language }, item.text),
      h("span", { class: "soft small" }, " ", item.article),
    ]),
    section("unaligned", tr("Pairs without an alignment"), out.unaligned, (item) => [
      item.titles.join(" · "),
      h("span", { class: "small" }, " ", item.why[language()]),
    ]),
  );
  sections.push(nullsOf(corpus));
  for (const [reason, list] of Object.entries(out.skipped)) {
    const title = tr("Not used: {reason}", { reason: skippedName(reason) });
    sections.push(section(`skipped-${reason}`, title, list, (item) => item[language()]));
  }
  const shown = sections.filter((one): one is HTMLElement => one !== null);
  for (const one of shown) {
    const id = one.getAttribute("data-section") ?? "";
    if ((wanted && id.startsWith(wanted)) || shown.length === 1) one.setAttribute("open", "");
  }
  const open = shown.find((one) => one.hasAttribute("open"));
  if (open) requestAnimationFrame(() => open.scrollIntoView({ block: "start" }));
  return h(
    "main",
    { class: "left-out" },
    h("h1", { tabindex: -1 }, tr("What was left out, and why")),
    shown.length === 0 ? h("p", {}, tr("Nothing: every input is in a pair.")) : shown,
  );
}
