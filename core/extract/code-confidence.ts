/** What a score is worth. */

/** A placeholder until it is measured. */
export function confidenceOf(score: number): number {
  return Math.round(Math.max(0.01, Math.min(0.99, score / 100)) * 100) / 100;
}
