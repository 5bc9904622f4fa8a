// What the program tells the pages. src/report writes it: `Report` into index.html, as JSON in the element #report, and
// the texts into data/0.js, data/1.js ..., each of which calls `jjakData(number, pairs)`. Indexes count from 0; ranges
// are half open: [begin, end].

export type Range = [number, number];

/** A value for each side: English, Korean. */
export type Sides<Value> = [Value, Value];

/** A sentence in both languages of the pages. */
export interface Words {
  en: string;
  ko: string;
}

export interface Report {
  /** of jjak */
  version: string;
  /** The language in which the pages begin; empty: that of the browser. */
  language: "" | "en" | "ko";
  /** The run that made the corpus; null in the report that `jjak build` writes, which is the same whenever it is made. */
  run: null | Run;
  /** Documents that were read; 0: not known (an imported corpus). */
  documents: number;
  /** Articles by language: "en", "ko", "und". */
  articles: Record<string, number>;
  /** Pages by kind ("article", "listing" ...), those without an article too. */
  kinds: Record<string, number>;
  /** What people said of a sample; null: nobody looked at one. */
  sample: Sample | null;
  leftOut: LeftOut;
  /** What another run, or a gold standard, sees differently; null: the report is not compared. */
  comparison: Comparison | null;
  /** In the order of the corpus. */
  pairs: PairHead[];
  units: Units;
}

export interface Run {
  command: string;
  started: string;
  finished: string;
  knowledge: string;
  inputs: string[];
  /**
   * Files and pairs that were new, changed and gone; units at its end, and at that of the run before (null: there is
   * none). Null where the store does not know it.
   */
  changes: null | { files: Counts; pairs: Counts; units: number; unitsBefore: number | null };
  /** Steps at the desk since the run. */
  decisions: number;
  /** What confidences were learned from; null: from no judgements of people. */
  judgements: Words | null;
}

type Counts = [number, number, number];

/** A share, and the interval that holds the true one with a probability of .95. */
export interface Estimate {
  share: number;
  low: number;
  high: number;
}

export interface Sample {
  labelled: number;
  /** Of all units, by the sizes of the bands; null where nobody looked at a unit of some band. */
  right: Estimate | null;
  /** What the labels of null alignments say; null: nobody labelled one. */
  nulls: Words | null;
  /**
   * Units by confidence, from the lowest; `confidence`: their mean, null where there are none; `right`: of the labelled
   * ones, null where there are none.
   */
  bands: { from: number; to: number; units: number; confidence: number | null; labelled: number; right: Estimate | null }[];
}

/** Beads have two sides; pairs are indexes into Report.pairs. */
export interface Comparison {
  /** What the other one is called. */
  name: string;
  /** Pairs whose beads were compared, and those of them in which some differ. */
  compared: number;
  differing: number;
  /**
   * Beads by type; the first row, with an empty type, has all with two sides. `same`: those that both have; `precision`:
   * their share of those here, `recall`: of those there; null where there are none.
   */
  scores: Agreement[];
  /** Pairs that the other one does not have, and those of which it has other texts. */
  missing: number[];
  otherTexts: number[];
  /** Names of pairs that only the other one has. */
  onlyThere: string[];
  /** Pair, how the other one differs, and the sides of the beads over the same sentences, null alignments too. */
  differences: [number, DifferenceKind, Sides<Range>[], Sides<Range>[]][];
}

export interface Agreement {
  type: string;
  here: number;
  there: number;
  same: number;
  precision: Estimate | null;
  recall: Estimate | null;
}

export type DifferenceKind = "split" | "merged" | "borders" | "linked" | "unlinked";

/** What is not in the corpus, and why. Long lists are cut: `count` says how many there are, `items` has the first. */
export interface LeftOut {
  /** Articles without a partner, by reason ("no_link", "target_missing" ...). */
  unpaired: Record<string, Cut<UnpairedItem>>;
  /** Beads that give no unit, by reason ("not_english", "equal_sides" ...). */
  refused: Record<string, Cut<Sides<string>>>;
  /** Blocks in another language than their article. */
  foreign: Cut<{ language: string; text: string; article: string }>;
  /** Articles whose text was perhaps not read well. */
  doubtful: Cut<{ title: string; url: string; isCut: boolean; confidence: number | null; completeness: number | null }>;
  /** Pairs without an alignment. */
  unaligned: Cut<{ titles: Sides<string>; why: Words }>;
  /** Inputs that gave no article, by reason ("page_without_text" ...). */
  skipped: Record<string, Cut<Words>>;
}

export interface Cut<Item> {
  count: number;
  items: Item[];
}

export interface UnpairedItem {
  language: string;
  title: string;
  /** The address, or the file where there is none. */
  label: string;
  /** The address that was not found or not believed. */
  detail: string;
}

/** All that the first screen and the list know of a pair. */
export interface PairHead {
  /** Unique in the corpus; what the address of its page ends in. */
  name: string;
  titles: Sides<string>;
  /** Addresses; empty where they are not known. */
  urls: Sides<string>;
  /** ISO 8601; empty where they are not known. */
  dates: Sides<string>;
  /** "read_in_korean", "hreflang", "content" ...; "import" where an imported corpus does not say it. */
  method: string;
  /** 0..1, of the link; null where it is not known. */
  score: number | null;
  /** "", "full", "abridged", "adapted", "part", "doubtful" */
  label: string;
  /** The kind of the English page: "article", "transcript" ... */
  kind: string;
  /** The number of the data file that has its texts. */
  file: number;
  /** Sentences without counterpart: of the English and of the Korean text. */
  nulls: Sides<number>;
}

/** The units of sentences, one entry each in all columns, in the order of the corpus. */
export interface Units {
  /** index into Report.pairs */
  pair: number[];
  /** index into PairTexts.beads */
  bead: number[];
  /** thousandths of the confidence; -1 where it is not known */
  confidence: number[];
  /** ten-thousandths of the probability that it is wrong, by its confidence and what the truth check found */
  doubt: number[];
  /** tenths of the length deviation (Bead.lengthZ); null where it is not known */
  lengthZ: (number | null)[];
  /** index into `types` */
  type: number[];
  /** "1-1", "2-1" ...: sizes of the English and the Korean side */
  types: string[];
  /** What the truth check found: [index of the unit, kind]; null: it was not asked. */
  findings: [number, string][] | null;
  /** indexes of the units whose beads people fixed: accepted or corrected */
  reviewed: number[];
}

/** What a desk knows of a pair beside its texts. */
export interface DeskPair {
  /** changes with each action */
  revision: number;
  /** whether somebody found that the articles are no pair */
  isParted: boolean;
  /** about sentence beads, by their indexes; unlinked: a unit of an imported corpus, whose texts stay together */
  decisions: { bead: number; verdict: "pinned" | "accepted" | "rejected" | "noted" | "unlinked"; note: string }[];
  /** decisions whose sentences are gone */
  orphans: number;
  /** the last actions, in their order */
  history: Step[];
  /** what would be taken back, and done again */
  undo: Step | null;
  redo: Step | null;
  texts: PairTexts;
}

export interface Step {
  action: string;
  reviewer: string;
  made: string;
}

/** A pair with its texts. */
export interface PairTexts {
  name: string;
  articles: Sides<Article>;
  link: Link;
  /** The sentences of each text, as they are exported. */
  sentences: Sides<string[]>;
  /** Of each text the sentences that people edited, by rising index, as the page has them. */
  edits: Sides<[number, string][]>;
  /** Of each text, the index of the first sentence of each paragraph; begins with 0. */
  paragraphs: Sides<number[]>;
  /** Sentence beads, null alignments and refused beads too, by rising English index. */
  beads: Bead[];
  /** Paragraph beads; their ranges are of paragraphs. */
  paragraphBeads: Bead[];
  /** Why it was not aligned; then there are no beads. */
  failure: null | Words;
}

export interface Article {
  title: string;
  url: string;
  byline: string;
  section: string;
  published: string;
  kind: string;
  /** 0..1, how sure it is that its text is right, and complete; null where it was not judged. */
  confidence: number | null;
  completeness: number | null;
  /** Where its document was read. */
  file: string;
  offset: number;
  /** Blocks in another language that were left out. */
  foreignBlocks: number;
}

export interface Link {
  method: string;
  score: number | null;
  /** score less that of the runner-up */
  margin: number;
  evidence: { method: string; score: number; words: string; fromKorean: boolean }[];
  runnerUp: null | { title: string; url: string; score: number };
  /** from the day of the Korean article to that of the English one */
  dateGapDays: number | null;
  label: string;
  /** 0..1, share of each text that the other translates; set with a label */
  coverage: Sides<number>;
}

export interface Bead {
  /** The name of the unit, as in the exports; empty for null alignments. */
  id: string;
  /** Indexes of the sentences (of a paragraph bead, the paragraphs) of each side; one may be empty. */
  sides: Sides<Range>;
  /** 0..1; null where it is not known */
  confidence: number | null;
  /** how probably it is wrong, by its confidence and what the truth check found; null: it is no unit */
  doubt: number | null;
  /** confidence less that of the best other reading; null where it is not known */
  margin: number | null;
  /** deviation of the length ratio from what is usual, in standard deviations; + means more Korean; null: not known */
  lengthZ: number | null;
  /** The most probable other bead over some of its sentences: its sides, and how probable it is; null: below .02. */
  rival: null | [Range, Range, number];
  mark: "" | "pinned" | "crossing" | "pinned crossing";
  /** why no export has it: "not_english" ...; else empty */
  refused: string;
  /** the six strongest with a probability of .1 or more, strongest first */
  anchors: Anchor[];
  findings: Finding[];
}

/** Two words that were taken for the same thing, as they stand in the texts. */
export interface Anchor {
  sides: Sides<string>;
  kind: "number" | "date" | "latin" | "punctuation" | "name" | "word";
  reason: "equal" | "near" | "dictionary" | "transliteration" | "induced";
  /** 0..1 */
  probability: number;
  /** nats */
  weight: number;
}

/** UTF-16 units of a sentence: [index of the sentence, begin, end]. */
export type Place = [number, number, number];

/** Something that the truth check holds for wrong. */
export interface Finding {
  /** "number", "scale", "unit" ... */
  kind: string;
  probability: number;
  /** The places on each side; none where a side has nothing to show. */
  places: Sides<Place[]>;
  words: Words;
}
