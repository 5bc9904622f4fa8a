// How probably the bead of a unit is wrong.

/** Of a unit whose confidence nobody knows. */
const unknownConfidence = 0.9;
/** Keeps odds finite. */
const leastDoubt = 0.0005;

/**
 * The confidence is the probability that a bead is right. What the truth check finds is mostly a fault of the translation
 * and not of the bead: a sure finding doubles the odds that the bead is wrong, a less sure one raises them less. Larger
 * weights put right units with free translations before wrong ones (docs/report.md).
 */
export function wrongness(confidence: number | null, findings: number[]): number {
  const doubt = Math.min(1 - leastDoubt, Math.max(leastDoubt, 1 - (confidence ?? unknownConfidence)));
  const raised = findings.reduce((sum, probability) => sum + probability, 0);
  const odds = (doubt / (1 - doubt)) * 2 ** raised;
  return odds / (1 + odds);
}
