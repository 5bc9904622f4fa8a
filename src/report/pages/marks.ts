// Marks anchors and findings inside a sentence.

import { Anchor, Bead } from "./data";
import { h } from "./dom";

interface Mark {
  begin: number;
  end: number;
  kind: string;
  /** of an anchor: its place in the list, which both sides share */
  anchor: number;
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** Where a surface stands; an English word not within another one. */
function find(text: string, surface: string, side: 0 | 1): number {
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const isWhole = !isWordCharacter(text, at - 1) && !isWordCharacter(text, at + surface.length);
    if (side === 1 || isWhole) return at;
  }
  return -1;
}

/** `colour`: numbers, names and words each have one. */
export function colourOf(anchor: Anchor): string {
  if (anchor.kind === "number" || anchor.kind === "date") return "number";
  return anchor.kind === "name" || anchor.reason === "transliteration" ? "name" : "word";
}

function marksOf(text: string, sentence: number, bead: Bead, anchors: Anchor[], side: 0 | 1): Mark[] {
  const marks: Mark[] = [];
  const add = (mark: Mark): void => {
    if (mark.begin >= mark.end || mark.end > text.length) return;
    if (!marks.some((other) => mark.begin < other.end && other.begin < mark.end)) marks.push(mark);
  };
  for (const finding of bead.findings)
    for (const [where, begin, end] of finding.places[side])
      if (where === sentence) add({ begin, end, kind: "finding", anchor: -1 });
  anchors.forEach((anchor, index) => {
    const surface = anchor.sides[side];
    const begin = surface ? find(text, surface, side) : -1;
    if (begin >= 0) add({ begin, end: begin + surface.length, kind: colourOf(anchor), anchor: index });
  });
  return marks.sort((a, b) => a.begin - b.begin);
}

/** The sentence, in pieces. */
export function marked(text: string, sentence: number, bead: Bead, anchors: Anchor[], side: 0 | 1): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const mark of marksOf(text, sentence, bead, anchors, side)) {
    nodes.push(text.slice(from, mark.begin));
    const attributes: Record<string, string | number> = { class: mark.kind };
    if (mark.anchor >= 0) attributes["data-anchor"] = mark.anchor;
    nodes.push(h("mark", attributes, text.slice(mark.begin, mark.end)));
    from = mark.end;
  }
  nodes.push(text.slice(from));
  return nodes;
}
