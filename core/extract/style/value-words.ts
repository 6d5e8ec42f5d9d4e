/** The words of a value of CSS, and what stands in brackets in it. */

/** Brackets in brackets up to three deep, for regular expressions. */
export const IN_BRACKETS = "(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*";
const WORD = new RegExp(`(?:[^\\s,()]|\\(${IN_BRACKETS}\\))+`, "g");

/** Parted by space and commas; a function with what is in its brackets is one. */
export function wordsOf(value: string): readonly string[] {
  return value.match(WORD) ?? [];
}
