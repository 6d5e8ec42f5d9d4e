/** Whether a message says that its link works once, or for a while only. */
import { STOPS } from "./link-sentence.ts";
import { folded } from "./word-finder.ts";
import { nounsIn } from "./words/link-nouns.ts";
import { means, VOCABULARY } from "./words/meanings.ts";

/** It is said near the link, and that stands near the top. */
const CHARS_MAX = 16 * 1024;
const SENTENCE_CHARS_MAX = 600;

export function saysPassing(text: string): boolean {
  const sentences = text
    .slice(0, CHARS_MAX)
    .split("\n")
    .flatMap((line) => line.split(STOPS));
  return sentences.some((sentence) => sentence.length <= SENTENCE_CHARS_MAX && isPassing(folded(sentence)));
}

function isPassing(sentence: string): boolean {
  const nouns = nounsIn(sentence);
  if (!nouns.has("link")) return false;
  if (nouns.has("once")) return true;
  const words = VOCABULARY.find(sentence);
  return (
    words.some((word) => means(word, "expires")) &&
    words.some((word) => means(word, "seconds", "minutes", "hours", "days"))
  );
}
