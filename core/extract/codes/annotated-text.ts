/** The text in which codes are searched for, and the words in it that matter for them. */
import type { Place } from "../text/place.ts";
import { firstSentenceEnd, lastSentenceStart } from "../text/sentence-ends.ts";
import { type FoundWord, folded } from "../text/word-finder.ts";
import { type SpokenTime, spokenTimesIn } from "../words/spoken-times.ts";
import type { CodeText } from "./code-text.ts";
import { codeWordsIn } from "./code-words.ts";

export interface AnnotatedText extends CodeText {
  /** Its text as `folded` makes it. */
  readonly lower: string;
  /** In order. */
  readonly words: readonly FoundWord[];
  /** In order: times without a number. */
  readonly spokenTimes: readonly SpokenTime[];
}

export function annotateText(text: CodeText): AnnotatedText {
  const lower = folded(text.text);
  return { ...text, lower, words: codeWordsIn(lower), spokenTimes: spokenTimesIn(lower) };
}

export type Span = readonly [start: number, end: number];

/** How much of a sentence is read on each side of a place. */
const SENTENCE_CHARS = 200;

/** The sentence around a place, as far as it is near. */
export function sentenceNear(text: string, { start, end }: Place): Span {
  const from = Math.max(0, start - SENTENCE_CHARS);
  const after = text.slice(end, end + SENTENCE_CHARS);
  return [from + lastSentenceStart(text.slice(from, start)), end + firstSentenceEnd(after)];
}

export function wordsWithin([start, end]: Span, words: readonly FoundWord[]): readonly FoundWord[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}
