// In which order a desk asks for judgements, and how the pairs of a corpus are divided among reviewers.

/** What is known of a unit that may be asked about. */
export interface Question {
  /** how probably it is wrong, 0..1 */
  doubt: number;
  /** Units of one kind go wrong in the same way, so that a judgement says something of the others. */
  kind: string;
  isJudged: boolean;
}

/** Log odds of being wrong, for each standard deviation of the lengths beyond the first, and for each gap beside a unit. */
const weightOfLengths = 0.3;
const weightOfGaps = 0.5;

/**
 * The doubt of a unit for the queue. Of equally sure units those with odd lengths, and those beside texts without counterpart, are
 * wrong more often (docs/review.md). `lengthZ`: null where it is not known; `gaps`: 0..2, the sides on which the next bead is no unit.
 */
export function suspicion(doubt: number, lengthZ: number | null, gaps: number): number {
  const raised = weightOfLengths * Math.max(0, Math.abs(lengthZ ?? 0) - 1) + weightOfGaps * gaps;
  const odds = (doubt / (1 - doubt)) * Math.exp(raised);
  return odds / (1 + odds);
}

/** How much kinds count beside doubt: 0 would be the order of doubt, and 1 puts many wrong ones behind frequent ones. */
const weightOfKinds = 0.25;

/**
 * The indexes of the questions in the order in which they are asked; those that were judged come last. The doubt of a
 * unit is weighed by how many wrong ones its kind has by expectation, less those that stand before it, for each one of
 * the kind that was judged or stands before it: so frequent kinds come early, and the queue spreads over all kinds.
 * O(questions log questions).
 */
export function queueOf(questions: Question[]): number[] {
  const kinds = new Map<string, { wrong: number; asked: number }>();
  for (const { doubt, kind, isJudged } of questions) {
    const { wrong, asked } = kinds.get(kind) ?? { wrong: 0, asked: 0 };
    kinds.set(kind, isJudged ? { wrong, asked: asked + 1 } : { wrong: wrong + doubt, asked });
  }
  const order = questions.map((_, index) => index);
  order.sort((a, b) => questions[b]!.doubt - questions[a]!.doubt || a - b);
  const worth = new Float64Array(questions.length);
  for (const index of order) {
    const { doubt, kind, isJudged } = questions[index]!;
    const known = kinds.get(kind)!;
    if (isJudged) {
      worth[index] = doubt - 1;
      continue;
    }
    // The sum of doubts falls below the last of them by rounding alone.
    worth[index] = doubt * (Math.max(known.wrong, doubt) / (1 + known.asked)) ** weightOfKinds;
    known.wrong -= doubt;
    known.asked += 1;
  }
  return order.sort((a, b) => worth[b]! - worth[a]! || a - b);
}

/** `number`: from 1 to `of`. */
export interface Part {
  number: number;
  of: number;
}

/** The part that the address of a desk asks for: "?part=2/3". */
export function partIn(query: string): Part | undefined {
  const found = /^(\d{1,4})\/(\d{1,4})$/.exec(new URLSearchParams(query).get("part") ?? "");
  const part = found && { number: Number(found[1]), of: Number(found[2]) };
  return part && part.number > 0 && part.number <= part.of ? part : undefined;
}

/** Whether a pair belongs to a part; each belongs to one, by a digest of its name (FNV-1a) alone. */
export function isIn({ number, of }: Part, name: string): boolean {
  let digest = 0x811c9dc5;
  for (const letter of name) digest = Math.imul(digest ^ letter.codePointAt(0)!, 0x01000193);
  return (digest >>> 0) % of === number - 1;
}
