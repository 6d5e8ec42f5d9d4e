/** A candidate and the words around it, and the nearest of them on either side. */
import type { FoundWord } from "../text/word-finder.ts";
import type { CodeCandidate } from "./code-groups.ts";

export interface Surroundings {
  readonly text: string;
  /** In order. */
  readonly words: readonly FoundWord[];
  readonly candidate: CodeCandidate;
  /** The end of the previous candidate and the start of the next. A cue asks only for the nearest candidate. */
  readonly bounds: { readonly before: number; readonly after: number };
}

/** The same, and whether nothing else is on its line. */
export interface LineSurroundings extends Surroundings {
  readonly isAlone: boolean;
}

type IsMeant = (word: FoundWord) => boolean;

/** The nearest such word before the candidate, but not before the previous one. */
export function wordBefore(
  { words, candidate, bounds }: Surroundings,
  isMeant: IsMeant = () => true,
): FoundWord | undefined {
  return words.findLast(
    (word) => word.end <= candidate.start && word.start >= bounds.before && isMeant(word),
  );
}

/** The nearest such word after the candidate, but not after the next one. */
export function wordAfter(
  { words, candidate, bounds }: Surroundings,
  isMeant: IsMeant,
): FoundWord | undefined {
  return words.find((word) => word.start >= candidate.end && word.end <= bounds.after && isMeant(word));
}
