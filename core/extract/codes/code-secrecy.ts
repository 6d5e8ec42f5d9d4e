/** Whether the sentence behind the name of a code says that nobody else may have it. */
import { firstSentenceEnd, lastSentenceStart } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, means } from "../words/meanings.ts";

const LETTER = /\p{L}/u;
const isOfOtherSecret = meaningOneOf("passwords", "numberWords", "otherNumbers");
const PIN = /^pin/;
const PRINTED_ON_CARD = /(?<!\p{L})cv[cv]2?(?!\p{L})/u;
/** From the name of a code to what is said of it. */
const SECRECY_CHARS = 80;
/** What such a sentence says besides: `it`, `this code`. */
const BESIDES_CHARS_MAX = 10;
/** A sign for a word or a syllable is as long as so many letters. */
const CHARS_OF_SIGN = 3;
const SIGN = /\p{Script=Han}|\p{Script=Hangul}/u;

/**
 * `Authorization code: 482913. Do not share it with anyone.` The code of a receipt is no secret, and `Never share your
 * bank details` speaks of something else.
 */
export function isSaidToBeSecret(text: string, all: readonly FoundWord[], { end }: FoundWord): boolean {
  const said = all.find((word) => word.start >= end && means(word, "secrecy"));
  if (said === undefined || said.start > end + SECRECY_CHARS) return false;
  const start = end + lastSentenceStart(text.slice(end, said.start));
  const until = said.end + firstSentenceEnd(text.slice(said.end, said.end + SECRECY_CHARS));
  const words = all.filter((word) => word.start >= start && word.end <= until);
  if (words.some((word) => isOfOtherSecret(word) || PIN.test(text.slice(word.start, word.end)))) return false;
  const besides = words
    .filter((word) => means(word, "secrecy"))
    .reduceRight(
      (rest, word) => rest.slice(0, word.start - start) + rest.slice(word.end - start),
      text.slice(start, until),
    );
  return writtenChars(besides) <= BESIDES_CHARS_MAX && !PRINTED_ON_CARD.test(besides);
}

function writtenChars(text: string): number {
  const letters = [...text].filter((character) => LETTER.test(character));
  return letters.reduce((sum, letter) => sum + (SIGN.test(letter) ? CHARS_OF_SIGN : 1), 0);
}
