// What a reviewer can make of a bead and its neighbours.

import { Bead, PairTexts, Range, Sides } from "./data";

/** Beads that are right instead of those that were found. */
export interface Edit {
  action: "split" | "merge" | "move" | "unlink" | "link" | "cross";
  beads: Sides<Range>[];
}

const isEmpty = ([begin, end]: Range): boolean => begin === end;
const isNull = (sides: Sides<Range>): boolean => sides.some(isEmpty);

/** The range that covers both; nothing where sentences of others would be in it. */
function joined(a: Range, b: Range): Range | undefined {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  return a[1] === b[0] ? [a[0], b[1]] : b[1] === a[0] ? [b[0], a[1]] : undefined;
}

/** One bead of the chosen one and its neighbour: the next (1) or the one before (-1). */
export function merged(pair: PairTexts, index: number, by: 1 | -1): Edit | undefined {
  const bead = pair.beads[index];
  const other = pair.beads[index + by];
  if (!bead || !other) return undefined;
  const english = joined(bead.sides[0], other.sides[0]);
  const korean = joined(bead.sides[1], other.sides[1]);
  return english && korean && { action: "merge", beads: [[english, korean]] };
}

/** Both sides without counterpart. */
export function unlinked(bead: Bead): Edit | undefined {
  if (isNull(bead.sides)) return undefined;
  const [english, korean] = bead.sides;
  return { action: "unlink", beads: [[english, [korean[0], korean[0]]], [[english[0], english[0]], korean]] };
}

/**
 * Moves the end of one side of a bead: it takes the next sentence (1), or gives its last one to the next bead (-1). A
 * neighbour that keeps both sides is fixed, too; of one that loses a side, the rest finds its place anew.
 */
export function moved(pair: PairTexts, index: number, side: 0 | 1, by: 1 | -1): Edit | undefined {
  const bead = pair.beads[index];
  if (!bead) return undefined;
  const border = bead.sides[side][1];
  const next = pair.beads.find((other, at) => at !== index && other.sides[side][0] === border && !isEmpty(other.sides[side]));
  const count = pair.sentences[side].length;
  if (by === 1 ? border >= count : isEmpty(bead.sides[side])) return undefined;
  const change = (sides: Sides<Range>, range: Range): Sides<Range> => (side === 0 ? [range, sides[1]] : [sides[0], range]);
  const beads = [change(bead.sides, [bead.sides[side][0], border + by])];
  if (beads[0]!.every(isEmpty)) return undefined;
  if (next && !isNull(next.sides)) beads.push(change(next.sides, [border + by, next.sides[side][1]]));
  return { action: "move", beads: beads.filter((sides, at) => at === 0 || !isNull(sides)) };
}

/** Two beads of one; the first has so many sentences of each side. */
export function split(bead: Bead, english: number, korean: number): Edit | undefined {
  const [e, k] = bead.sides;
  const first: Sides<Range> = [[e[0], e[0] + english], [k[0], k[0] + korean]];
  const second: Sides<Range> = [[e[0] + english, e[1]], [k[0] + korean, k[1]]];
  if (first.every(isEmpty) || second.every(isEmpty)) return undefined;
  return { action: "split", beads: [first, second] };
}

/** Where a bead is probably to be split: where the shares of both texts are most alike. */
export function likelySplit(pair: PairTexts, bead: Bead): [number, number] {
  const shares = ([0, 1] as const).map((side) => {
    const texts = pair.sentences[side].slice(...bead.sides[side]);
    const all = texts.join("").length || 1;
    let before = 0;
    return [0, ...texts.map((text) => (before += text.length) / all)];
  });
  let best: [number, number] = [1, 1];
  let least = Infinity;
  shares[0]!.forEach((english, e) =>
    shares[1]!.forEach((korean, k) => {
      const isInside = e > 0 && k > 0 && (e < shares[0]!.length - 1 || k < shares[1]!.length - 1);
      const distance = Math.abs(english - korean) + (isInside ? 0 : 2);
      if (distance < least) [best, least] = [[e, k], distance];
    }),
  );
  return best;
}

/** A bead of these texts. `isMoved`: they stand in another order than the beads around them, which stay. */
export function linked(english: Range, korean: Range, isMoved: boolean): Edit | undefined {
  if (isEmpty(english) || isEmpty(korean)) return undefined;
  return { action: isMoved ? "cross" : "link", beads: [[english, korean]] };
}

/** Whether a bead of these texts would cross others that share none of them. */
export function wouldCross(pair: PairTexts, english: Range, korean: Range): boolean {
  const isApart = (a: Range, b: Range): boolean => a[1] <= b[0] || b[1] <= a[0];
  return pair.beads.some(({ sides: [e, k], mark }) =>
    !isNull([e, k]) && !mark.endsWith("crossing") && isApart(e, english) && isApart(k, korean) &&
    (e[0] < english[0]) !== (k[0] < korean[0]));
}
