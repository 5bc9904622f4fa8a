// A corpus that changes while it is looked at.

import { Corpus } from "./corpus";
import { PairTexts } from "./data";
import { isFixed } from "./why";

export class DeskCorpus extends Corpus {
  /** Pairs that changed since the report was written, by name. */
  private readonly newer = new Map<string, PairTexts>();

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
    const thousandths = (share: number | null): number => (share === null ? -1 : Math.round(share * 1000));
    units.confidence.splice(begin, end - begin, ...beads.map(({ bead }) => thousandths(bead.confidence)));
    const tenths = (z: number | null): number | null => (z === null ? null : Math.round(z * 10));
    units.lengthZ.splice(begin, end - begin, ...beads.map(({ bead }) => tenths(bead.lengthZ)));
    units.type.splice(begin, end - begin, ...beads.map(({ bead }) => this.typeNumber(bead.sides)));
    units.reviewed = units.reviewed.filter(stays).map(moved);
    beads.forEach(({ bead }, at) => isFixed(bead) && units.reviewed.push(begin + at));
    if (units.findings) {
      units.findings = units.findings.filter(([unit]) => stays(unit)).map(([unit, ...rest]) => [moved(unit), ...rest]);
      beads.forEach(({ bead }, at) =>
        bead.findings.forEach(({ kind, probability }) =>
          units.findings!.push([begin + at, kind, thousandths(probability)])));
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
