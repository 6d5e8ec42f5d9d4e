/** Nothing in a stranger's mail is certain. */
const CONFIDENCE_MAX = 0.99;

/** Between 0 and 1, to two digits, rising with the score. */
export function confidenceOf(score: number): number {
  return Math.round(Math.min(CONFIDENCE_MAX, 1 / (1 + Math.exp(-score))) * 100) / 100;
}
