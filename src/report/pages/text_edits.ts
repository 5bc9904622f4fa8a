// The window in which a reviewer corrects the texts of a bead.

import { Bead, PairTexts } from "./data";
import { Child, h } from "./dom";
import { number, tr } from "./messages";

/** Side (0: English), index of the sentence, its new text. */
export type SentenceText = [0 | 1, number, string];

interface Box {
  side: 0 | 1;
  sentence: number;
  area: HTMLTextAreaElement;
}

/** One line, as a sentence is. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The boxes of a bead's sentences, and what was changed in them. */
export function textBoxes(pair: PairTexts, bead: Bead): { content: Child[]; first: HTMLElement | undefined; changed: () => SentenceText[] } {
  const boxes: Box[] = [];
  const content = ([0, 1] as const).map((side) => {
    const [begin, end] = bead.sides[side];
    return pair.sentences[side].slice(begin, end).map((text, place) => {
      const sentence = begin + place;
      const area = h("textarea", { rows: Math.min(8, 2 + Math.floor(text.length / 60)), required: true, spellcheck: true });
      area.value = text;
      boxes.push({ side, sentence, area });
      const source = pair.edits[side].find(([edited]) => edited === sentence)?.[1];
      return h("div", { class: "edited", lang: side === 0 ? "en" : "ko" },
        h("label", {},
          h("span", { class: "small", lang: document.documentElement.lang },
            side === 0 ? tr("English") : tr("Korean"), ` ${number(sentence + 1)}`),
          area),
        source !== undefined && h("p", { class: "small" }, h("span", { class: "soft" }, source), " ",
          h("button", { type: "button", lang: document.documentElement.lang, click: () => (area.value = source) },
            tr("As it was read"))));
    });
  });
  const changed = (): SentenceText[] =>
    boxes
      .map(({ side, sentence, area }): SentenceText => [side, sentence, oneLine(area.value)])
      .filter(([side, sentence, text]) => text !== pair.sentences[side][sentence]);
  return { content, first: boxes[0]?.area, changed };
}
