/** Lists of words as parts of expressions: for what is asked of one line or sentence, where a tree of all words would be too much. */
import { words } from "./language.ts";

/** Any of them; a final `*` lets a word go on, as in the file of a language. */
export function anyOf(list: string): string {
  const patterns = words(list).map((word) => word.replace(/\*$/, "\\p{L}*"));
  return `(?:${patterns.join("|")})`;
}

/** The same, and neither part of a longer word. */
export function anyWordOf(list: string): string {
  return `(?<!\\p{L})${anyOf(list)}(?!\\p{L})`;
}
