/** The words of a CSS value, and the content of its brackets. */

/** Matches what is in a pair of brackets, with brackets nested up to three deep in all; for regular expressions. */
export const IN_BRACKETS = "(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*";
const WORD = new RegExp(`(?:[^\\s,()]|\\(${IN_BRACKETS}\\))+`, "g");

/** Splits at space and commas. A function with its arguments is one word. */
export function wordsOf(value: string): readonly string[] {
  return value.match(WORD) ?? [];
}
