// A unit in a list: both texts, how sure it is, and why it is doubted. Its texts come when their file is there.

import { Corpus, sideText } from "./corpus";
import { dial, h } from "./dom";
import { share, tr } from "./messages";
import { findingName, typeName } from "./names";
import { pairAddress } from "./state";
import { shortReason } from "./why";

/** "s3-2" of "rain-1a2b:s3-2". */
export function beadName(id: string): string {
  return id.slice(id.lastIndexOf(":") + 1);
}

export function unitRow(corpus: Corpus, unit: number, place: number, all: number): HTMLLIElement {
  const head = corpus.head(unit);
  const english = h("span", { class: "text", lang: "en" }, "…");
  const korean = h("span", { class: "text", lang: "ko" }, "…");
  const why = h("span", { class: "why small" });
  const link = h("a", { class: "unit", href: pairAddress(head.name) }, english, korean);
  const shown = [...(corpus.findings.get(unit) ?? [])].map((kind) =>
    h("span", { class: "finding small" }, findingName(kind)),
  );
  const show = (): boolean => {
    const pair = corpus.pairOf(unit);
    const bead = pair?.beads[corpus.bead(unit)];
    if (!pair || !bead) return false;
    english.textContent = sideText(pair, corpus.bead(unit), 0);
    korean.textContent = sideText(pair, corpus.bead(unit), 1);
    why.textContent = shortReason(bead);
    link.href = pairAddress(head.name, beadName(bead.id));
    return true;
  };
  if (!show()) {
    corpus.load(head.file).then(show, () => {
      english.textContent = tr("The texts could not be loaded: {file}", { file: `data/${head.file}.js` });
    });
  }
  return h(
    "li",
    { "aria-posinset": place + 1, "aria-setsize": all, "data-unit": unit },
    h(
      "span",
      { class: "how" },
      dial(corpus.confidence(unit), share(corpus.confidence(unit))),
      h("span", { class: "small soft" }, typeName(corpus.type(unit))),
    ),
    link,
    h("span", { class: "about" }, shown, why, h("span", { class: "small soft from", lang: "en" }, head.titles[0])),
  );
}
