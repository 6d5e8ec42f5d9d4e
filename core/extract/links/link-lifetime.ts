/** Whether a message says that its link works only once or for a while. */
import { STOP_OF_PROSE } from "../text/sentence-ends.ts";
import { folded } from "../text/word-finder.ts";
import { linkWordsIn } from "../words/links/link-nouns.ts";
import { means, VOCABULARY } from "../words/meanings.ts";

/** A message says so near its link, which is near the top. */
const CHARS_MAX = 16 * 1024;
const SENTENCE_CHARS_MAX = 600;

export function saysShortLived(text: string): boolean {
  const near = text.slice(0, CHARS_MAX);
  // Folded once, which keeps all indices. Folding each sentence by itself would cost more than all the rest.
  const plain = folded(near);
  const words = linkWordsIn(plain);
  if (!words.some(({ noun }) => noun === "link")) return false;
  let next = 0;
  return sentencesIn(near).some(([start, end]) => {
    const from = next;
    while ((words[next]?.start ?? end) < end) next += 1;
    const nouns = words.slice(from, next).map(({ noun }) => noun);
    if (end - start > SENTENCE_CHARS_MAX || !nouns.includes("link")) return false;
    return nouns.includes("once") || endsSoon(plain.slice(start, end));
  });
}

function sentencesIn(text: string): readonly (readonly [start: number, end: number])[] {
  let start = 0;
  return text
    .split("\n")
    .flatMap((line) => line.split(STOP_OF_PROSE))
    .map((sentence) => {
      const from = start;
      // One for the line break or full stop.
      start += sentence.length + 1;
      return [from, from + sentence.length] as const;
    });
}

function endsSoon(sentence: string): boolean {
  const words = VOCABULARY.find(sentence);
  return (
    words.some((word) => means(word, "expires")) &&
    words.some((word) => means(word, "seconds", "minutes", "hours", "days"))
  );
}
