// Says in words why a bead was made, and why it is doubted.

import { Anchor, Bead, Finding, Range } from "./data";
import { Message, language, percent, share, tr } from "./messages";
import { refusedName, typeName } from "./names";

const mostAnchors = 5;
/** Another reading that is less likely tells a reader nothing. */
const leastOther = 0.02;

/** Whether somebody fixed the bead. */
export const isFixed = (bead: Bead): boolean => bead.mark.startsWith("pinned");
/** Whether its Korean stands out of order. */
export const isCrossing = (bead: Bead): boolean => bead.mark.endsWith("crossing");

/** The anchors that mattered, strongest first, each pair of words once. */
export function anchorsThatMatter(bead: Bead): Anchor[] {
  const seen = new Set<string>();
  const found = bead.anchors.filter((anchor) => {
    const key = anchor.sides.join("\n");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return found.slice(0, mostAnchors);
}

/** As a sentence. */
export function findingWords(finding: Finding): string {
  const words = finding.words[language()] || finding.words.en;
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

function lengthWords(bead: Bead): string | null {
  const z = bead.lengthZ;
  if (z === null) return null;
  if (Math.abs(z) < 1) return tr("The lengths fit.");
  if (Math.abs(z) < 2) {
    return z > 0 ? tr("The Korean is somewhat long for this.") : tr("The Korean is somewhat short for this.");
  }
  return z > 0 ? tr("The Korean is much longer than usual.") : tr("The Korean is much shorter than usual.");
}

function anchorWords(bead: Bead): string {
  const anchors = anchorsThatMatter(bead);
  if (anchors.length === 0) return tr("No number, name or known word connects the two sides.");
  const pairs = anchors.map(({ sides: [english, korean] }) => (english === korean ? english : `${english} · ${korean}`));
  return `${tr("These agree:")} ${pairs.join(", ")}.`;
}

function otherReading(bead: Bead): string | null {
  if (bead.confidence === null || bead.margin === null || isFixed(bead)) return null;
  const other = bead.confidence - bead.margin;
  if (other < leastOther) return null;
  return bead.rival ? rivalWords(bead, bead.rival) : tr("The best other reading has {share}.", { share: share(other) });
}

/** What another bead does with the sentences of a side. */
function changeWords([begin, end]: Range, [from, to]: Range, side: string): string[] {
  const words: string[] = [];
  const add = (is: boolean, message: Message): void => void (is && from < end && to > begin && words.push(tr(message, { side })));
  add(to > end, "takes the next {side} sentence too");
  add(from < begin, "takes the {side} sentence before too");
  add(to < end, "leaves the last {side} sentence");
  add(from > begin, "leaves the first {side} sentence");
  return words;
}

function rivalWords(bead: Bead, [english, korean, confidence]: [Range, Range, number]): string {
  const type = `${english[1] - english[0]}-${korean[1] - korean[0]}`;
  const isNull = type.startsWith("0") || type.endsWith("0");
  const what = isNull
    ? [tr("no {side} counterpart", { side: tr(type.startsWith("0") ? "English" : "Korean") })]
    : [typeName(type), ...changeWords(bead.sides[0], english, tr("English")), ...changeWords(bead.sides[1], korean, tr("Korean"))];
  return tr("The runner-up ({share}): {what}.", { what: what.join(", "), share: share(confidence) });
}

/** Sentences about a bead, the most important first. `withAnchors`: names its anchors, which a page may also show in a list. */
export function reasons(bead: Bead, withAnchors = true): string[] {
  const isNull = bead.sides.some(([begin, end]) => begin === end);
  const words: (string | null)[] = [];
  if (bead.refused) words.push(tr("No export has it: {reason}.", { reason: refusedName(bead.refused) }));
  if (isFixed(bead)) words.push(tr("Somebody fixed this bead."));
  if (isCrossing(bead)) words.push(tr("The Korean stands at another place of its text."));
  if (isNull) {
    words.push(tr("Nothing in the other text stands for it."));
  } else {
    words.push(lengthWords(bead));
    if (withAnchors || bead.anchors.length === 0) words.push(anchorWords(bead));
  }
  words.push(otherReading(bead));
  return words.filter((word): word is string => word !== null);
}

/** In a line: what the check found, else why the bead is doubted. */
export function shortReason(bead: Bead): string {
  const finding = [...bead.findings].sort((a, b) => b.probability - a.probability)[0];
  return finding ? findingWords(finding) : reasons(bead).join(" ");
}

export function findingChance(finding: Finding): string {
  return tr("probably an error: {percent}", { percent: percent(finding.probability) });
}
