/** Lists of words as parts of regular expressions, for testing one line or sentence, where a `WordFinder` would be too much. */
import { words } from "./language.ts";

/** Matches any of them. A final `*` stands for any ending, as in the file of a language. */
export function anyOf(list: string): string {
  const patterns = words(list).map((word) => word.replace(/\*$/, "\\p{L}*"));
  return `(?:${patterns.join("|")})`;
}

/** The same, but not within a longer word. */
export function anyWordOf(list: string): string {
  return `(?<!\\p{L})${anyOf(list)}(?!\\p{L})`;
}
