// The window in which a reviewer chooses the texts that belong to a bead, wherever they stand.

import { Edit, linked, wouldCross } from "./bead_edits";
import { Bead, PairTexts, Range, Sides } from "./data";
import { Child, h } from "./dom";
import { Message, tr } from "./messages";

const shownLength = 60; // of a sentence, in characters

const isEmpty = ([begin, end]: Range): boolean => begin === end;

/** The sentences to begin with: those of the bead, else the first ones without counterpart. */
function firstChoice(pair: PairTexts, bead: Bead, side: 0 | 1): Range {
  if (!isEmpty(bead.sides[side])) return bead.sides[side];
  const free = pair.beads.find(({ sides }) => !isEmpty(sides[side]) && isEmpty(sides[side === 0 ? 1 : 0]));
  return free?.sides[side] ?? [0, 1];
}

/** The texts of one side are given, English where there are some; those of the other are chosen. */
export function linkBoxes(pair: PairTexts, bead: Bead): { content: Child[]; first: HTMLElement; edit: () => Edit | undefined } {
  const side = isEmpty(bead.sides[0]) ? 0 : 1;
  const own = bead.sides[side === 0 ? 1 : 0];
  const [begin, end] = firstChoice(pair, bead, side);
  const box = (label: Message, value: number): [HTMLElement, HTMLSelectElement] => {
    const options = pair.sentences[side].map((text, at) =>
      h("option", { value: at, selected: at === value }, `${at + 1}: ${text.slice(0, shownLength)}`));
    const select = h("select", { lang: side === 0 ? "en" : "ko", change: () => look() }, options);
    return [h("label", {}, h("span", { class: "small" }, tr(label)), select), select];
  };
  const [fromLabel, from] = box("First sentence", begin);
  const [toLabel, to] = box("Last sentence", end - 1);
  const isMoved = h("input", { type: "checkbox" });
  const ranges = (): Sides<Range> => {
    const other: Range = [Number(from.value), Math.max(Number(from.value), Number(to.value)) + 1];
    return side === 0 ? [other, own] : [own, other];
  };
  const look = (): void => {
    isMoved.checked = wouldCross(pair, ...ranges());
  };
  look();
  const order = h("label", { class: "small check" }, isMoved, tr("The texts stand in another order here; the beads around stay."));
  return { content: [fromLabel, toLabel, order], first: from, edit: () => linked(...ranges(), isMoved.checked) };
}
