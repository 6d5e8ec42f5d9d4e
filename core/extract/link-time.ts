/** Whether a message says that its link works once, or for a while only. */
import { STOPS } from "./link-sentence.ts";
import { folded } from "./word-finder.ts";
import { nounsIn } from "./words/link-nouns.ts";
import { means, VOCABULARY } from "./words/meanings.ts";

/** It is said near the link, and that stands near the top. */
const CHARS_MAX = 16 * 1024;
const SENTENCE_CHARS_MAX = 600;

export function saysPassing(text: string): boolean {
  const near = text.slice(0, CHARS_MAX);
  // Folded once, which changes no place: to fold each sentence by itself costs more than all else here.
  const plain = folded(near);
  let start = 0;
  return near
    .split("\n")
    .flatMap((line) => line.split(STOPS))
    .some((sentence) => {
      const end = start + sentence.length;
      const isSo = sentence.length <= SENTENCE_CHARS_MAX && isPassing(plain.slice(start, end));
      // One for the break or the full stop.
      start = end + 1;
      return isSo;
    });
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
