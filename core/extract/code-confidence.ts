/**
 * What a score is worth: of the codes that are said with this confidence, about so many are right. Measured on messages that the
 * weights had not been set for (docs/decisions/0028-confidence-of-codes.md).
 */

/** The score of an even chance, and by how much a score must rise for the odds to grow by e. */
const EVEN_SCORE = 40;
const SCORE_PER_LOG_ODDS = 16;
/** Nothing in a stranger's mail is certain. */
const CONFIDENCE_MAX = 0.99;

/** Between 0 and 1, to two digits, rising with the score. */
export function confidenceOf(score: number): number {
  const chance = 1 / (1 + Math.exp((EVEN_SCORE - score) / SCORE_PER_LOG_ODDS));
  return Math.round(Math.min(CONFIDENCE_MAX, chance) * 100) / 100;
}
