/** Phrases of two parts, each of which may be said in several ways. */
import { words } from "./language.ts";

/** Each of the first, followed by each of the second. */
export function pairs(first: string, second: string): readonly string[] {
  return words(first).flatMap((one) => words(second).map((other) => `${one} ${other}`));
}
