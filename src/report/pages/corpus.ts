// What the report knows of the corpus: the index in the page, and the texts, which are loaded when they are needed.

import { PairHead, PairTexts, Report } from "./data";
import { firstLanguage, setLanguage } from "./messages";

declare global {
  interface Window {
    jjakData?: (file: number, pairs: PairTexts[]) => void;
  }
}

/** What units can be counted and chosen by. */
export const facets = ["site", "month", "method", "type", "label", "kind", "finding", "reviewed"] as const;
export type Facet = (typeof facets)[number];

function hostOf(head: PairHead): string {
  const parts = /^https?:\/\/([^/:?#]+)/i.exec(head.urls[1]) ?? /^https?:\/\/([^/:?#]+)/i.exec(head.urls[0]);
  return parts?.[1]?.replace(/^www\./, "") ?? "–";
}

export class Corpus {
  size = 0;
  /** All units, the most doubtful first. */
  byDoubt = new Uint32Array();
  /** The place of each unit in the queue. */
  private ranks: Int32Array | undefined;
  /** The kinds that the truth check found in a unit, where it found any. */
  readonly findings = new Map<number, Set<string>>();
  /** The units whose beads people fixed. */
  private reviewed = new Set<number>();
  private readonly sites: string[];
  private readonly first = new Map<string, number>();
  private readonly waiting = new Map<number, { promise: Promise<PairTexts[]>; done: (pairs: PairTexts[]) => void }>();
  private readonly loaded = new Map<number, PairTexts[]>();

  constructor(readonly report: Report) {
    this.sites = report.pairs.map(hostOf);
    report.pairs.forEach((head, index) => this.first.set(head.name, index));
    this.derive();
    window.jjakData = (file, texts) => {
      this.loaded.set(file, texts);
      this.waiting.get(file)?.done(texts);
      this.waiting.delete(file);
    };
  }

  /** All that follows from the columns of the units. */
  protected derive(): void {
    const { units } = this.report;
    this.size = units.pair.length;
    this.findings.clear();
    for (const [unit, kind] of units.findings ?? []) this.findings.set(unit, (this.findings.get(unit) ?? new Set()).add(kind));
    this.reviewed = new Set(units.reviewed);
    const order = new Uint32Array(this.size).map((_, index) => index);
    this.byDoubt = order.sort((a, b) => this.doubt(b) - this.doubt(a) || a - b);
    this.ranks = undefined;
  }

  isReviewed(unit: number): boolean {
    return this.reviewed.has(unit);
  }

  /** The units in the order in which they should be looked at. */
  get queue(): Uint32Array {
    return this.byDoubt;
  }

  /** The place of a unit in the queue; -1: it has none. */
  rank(unit: number): number {
    if (!this.ranks) {
      this.ranks = new Int32Array(this.size).fill(-1);
      this.queue.forEach((each, place) => (this.ranks![each] = place));
    }
    return this.ranks[unit]!;
  }

  doubt(unit: number): number {
    return (this.report.units.doubt[unit] ?? 0) / 10000;
  }
  confidence(unit: number): number | null {
    const thousandths = this.report.units.confidence[unit] ?? -1;
    return thousandths < 0 ? null : thousandths / 1000;
  }
  head(unit: number): PairHead {
    return this.report.pairs[this.report.units.pair[unit]!]!;
  }
  type(unit: number): string {
    return this.report.units.types[this.report.units.type[unit]!]!;
  }
  bead(unit: number): number {
    return this.report.units.bead[unit]!;
  }

  /** The values of a facet that a unit has; several findings count each. */
  values(unit: number, facet: Facet): string[] {
    const head = this.head(unit);
    switch (facet) {
      case "site":
        return [this.sites[this.report.units.pair[unit]!]!];
      case "month":
        return [(head.dates[1] || head.dates[0]).slice(0, 7) || "–"];
      case "method":
        return [head.method];
      case "type":
        return [this.type(unit)];
      case "label":
        return [head.label];
      case "kind":
        return [head.kind];
      case "finding":
        return this.findings.has(unit) ? [...this.findings.get(unit)!] : [""];
      case "reviewed":
        return [this.isReviewed(unit) ? "yes" : ""];
    }
  }

  pairIndex(name: string): number | undefined {
    return this.first.get(name);
  }

  /** The unit of a bead; undefined for null alignments and refused beads. */
  unitOf(pair: number, bead: number): number | undefined {
    const { units } = this.report;
    const unit = this.unitFrom(pair, bead);
    return units.pair[unit] === pair && units.bead[unit] === bead ? unit : undefined;
  }

  /** The first unit that is not before this bead. Units stand in the order of pairs and beads. */
  protected unitFrom(pair: number, bead: number): number {
    const { units } = this.report;
    let low = 0;
    let high = units.pair.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = units.pair[middle]! < pair || (units.pair[middle] === pair && units.bead[middle]! < bead);
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get files(): number {
    const last = this.report.pairs[this.report.pairs.length - 1];
    return last === undefined ? 0 : last.file + 1;
  }

  /** The pairs of a data file, if they are there already. */
  texts(file: number): PairTexts[] | undefined {
    return this.loaded.get(file);
  }

  load(file: number): Promise<PairTexts[]> {
    const there = this.loaded.get(file);
    if (there) return Promise.resolve(there);
    const begun = this.waiting.get(file);
    if (begun) return begun.promise;
    let done: (pairs: PairTexts[]) => void = () => undefined;
    let failed: (error: Error) => void = () => undefined;
    const promise = new Promise<PairTexts[]>((resolve, reject) => {
      done = resolve;
      failed = reject;
    });
    this.waiting.set(file, { promise, done });
    const script = document.createElement("script");
    script.src = `data/${file}.js`;
    const end = (): void => {
      script.remove();
      // A file that is cut off runs without telling its pairs.
      if (!this.waiting.delete(file)) return;
      failed(new Error(`data/${file}.js`));
    };
    script.onload = end;
    script.onerror = end;
    document.head.append(script);
    return promise;
  }

  pairOf(unit: number): PairTexts | undefined {
    const head = this.head(unit);
    return this.texts(head.file)?.find((pair) => pair.name === head.name);
  }

  async loadPair(index: number): Promise<PairTexts | undefined> {
    const head = this.report.pairs[index];
    return head && (await this.load(head.file)).find((pair) => pair.name === head.name);
  }
}

/** What stands in the page; sets the language in which it begins. */
export function readReport(): Report {
  const report = JSON.parse(document.getElementById("report")?.textContent ?? "{}") as Report;
  setLanguage(firstLanguage(report.language), false);
  return report;
}

/** The text of one side of a bead. */
export function sideText(pair: PairTexts, bead: number, side: 0 | 1): string {
  const range = pair.beads[bead]?.sides[side];
  return range ? pair.sentences[side].slice(range[0], range[1]).join(" ") : "";
}
