// A corpus that changes while it is looked at.

import { Corpus, Facet } from "./corpus";
import { PairTexts, Report } from "./data";
import { Part, isIn, queueOf, suspicion } from "./queue";
import { isFixed } from "./why";

export class DeskCorpus extends Corpus {
  private order: Uint32Array | undefined;
  /** Pairs that changed since the report was written, by name. */
  private readonly newer = new Map<string, PairTexts>();

  /** `part`: the pairs about which the desk asks; undefined: all. */
  constructor(
    report: Report,
    readonly part?: Part,
  ) {
    super(report);
  }

  override get queue(): Uint32Array {
    this.order ??= this.makeQueue();
    return this.order;
  }

  private makeQueue(): Uint32Array {
    const kind: Facet[] = ["type", "finding", "site", "kind"];
    const { part } = this;
    const theirs = this.report.pairs.map(({ name }) => !part || isIn(part, name));
    const units = [...this.byDoubt].filter((unit) => theirs[this.report.units.pair[unit]!]);
    const questions = units.map((unit) => ({
      doubt: suspicion(this.doubt(unit), this.lengthZ(unit), this.gaps(unit)),
      kind: kind.map((facet) => this.values(unit, facet).join()).join("\n"),
      isJudged: this.isReviewed(unit),
    }));
    return Uint32Array.from(queueOf(questions), (index) => units[index]!);
  }

  private lengthZ(unit: number): number | null {
    const tenths = this.report.units.lengthZ[unit];
    return tenths == null ? null : tenths / 10;
  }

  /** On how many sides another bead stands between a unit and the next one of its pair. */
  private gaps(unit: number): number {
    const { pair, bead } = this.report.units;
    const isGap = (before: number): boolean => pair[before] === pair[before + 1] && bead[before + 1]! - bead[before]! > 1;
    return Number(isGap(unit - 1)) + Number(isGap(unit));
  }

  protected override derive(): void {
    super.derive();
    this.order = undefined;
  }

  /** Puts a pair as it is now in the place of what the report says of it. O(units of the corpus). */
  replace(pair: PairTexts): void {
    const index = this.pairIndex(pair.name);
    if (index === undefined) return;
    this.newer.set(pair.name, pair);
    const { units } = this.report;
    const begin = this.unitFrom(index, 0);
    const end = this.unitFrom(index + 1, 0);
    const beads = pair.beads.map((bead, at) => ({ bead, at })).filter(({ bead }) => bead.id && !bead.refused);
    const by = beads.length - (end - begin);
    const moved = (unit: number): number => (unit < begin ? unit : unit + by);
    const stays = (unit: number): boolean => unit < begin || unit >= end;
    units.pair.splice(begin, end - begin, ...beads.map(() => index));
    units.bead.splice(begin, end - begin, ...beads.map(({ at }) => at));
    const confidence = (share: number | null): number => (share === null ? -1 : Math.round(share * 1000));
    units.confidence.splice(begin, end - begin, ...beads.map(({ bead }) => confidence(bead.confidence)));
    units.doubt.splice(begin, end - begin, ...beads.map(({ bead }) => Math.round((bead.doubt ?? 0) * 10000)));
    const tenths = (z: number | null): number | null => (z === null ? null : Math.round(z * 10));
    units.lengthZ.splice(begin, end - begin, ...beads.map(({ bead }) => tenths(bead.lengthZ)));
    units.type.splice(begin, end - begin, ...beads.map(({ bead }) => this.typeNumber(bead.sides)));
    units.reviewed = units.reviewed.filter(stays).map(moved);
    beads.forEach(({ bead }, at) => isFixed(bead) && units.reviewed.push(begin + at));
    if (units.findings) {
      units.findings = units.findings.filter(([unit]) => stays(unit)).map(([unit, kind]) => [moved(unit), kind]);
      beads.forEach(({ bead }, at) =>
        bead.findings.forEach(({ kind }) => units.findings!.push([begin + at, kind])));
    }
    this.derive();
  }

  private typeNumber(sides: [[number, number], [number, number]]): number {
    const type = sides.map(([begin, end]) => end - begin).join("-");
    const { types } = this.report.units;
    return types.includes(type) ? types.indexOf(type) : types.push(type) - 1;
  }

  override pairOf(unit: number): PairTexts | undefined {
    return this.newer.get(this.head(unit).name) ?? super.pairOf(unit);
  }

  override async loadPair(index: number): Promise<PairTexts | undefined> {
    return this.newer.get(this.report.pairs[index]?.name ?? "") ?? super.loadPair(index);
  }
}
