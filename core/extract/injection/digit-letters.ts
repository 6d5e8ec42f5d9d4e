/** Digits in place of letters that look like them: `1gnore all prev1ous 1nstruct1ons`. Models read these as words. */

import { matchesIn } from "../text/matches.ts";

/**
 * Matches each such word, and few other texts. Searching every place of a text for whole words takes thirty times as
 * long.
 */
const STANDS_IN_WORD = /[a-z][013457]{1,2}[a-z]|[013457][a-z]{2}/iu;
/** Longer ones are keys, not words. */
const WORD =
  /(?<![\p{L}\p{N}])(?=[a-z]{1,20}[013457]{1,2}[a-z]|[013457][a-z]{2}[a-z013457])[a-z013457]{3,24}(?![\p{L}\p{N}])/giu;
/** Fewer such words are names: `log4j`, `md5sum`. */
const WORDS_MIN = 3;
const WORDS_APART_CHARS_MAX = 200;
/** The length of an order on either side of such words. */
const AROUND_CHARS = 400;
const PARTS_MAX = 20;

const LETTERS: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t" };
/** `te11`, `emai1s`, `fi1e` */
const ONE_FOR_L = /(?<=[il1])1|1(?=[l1])/gi;

/** The text around groups of such words, with letters in place of the digits. At most `PARTS_MAX` places. */
export function textsInDigits(text: string): string[] {
  if (!STANDS_IN_WORD.test(text)) return [];
  const parts: string[] = [];
  const starts: number[] = [];
  let end = 0;
  for (const { index } of matchesIn(text, WORD)) {
    if (index < end) continue;
    starts.push(index);
    const first = starts.at(-WORDS_MIN);
    if (first === undefined || index - first > WORDS_APART_CHARS_MAX) continue;
    end = index + AROUND_CHARS;
    parts.push(withLetters(text.slice(Math.max(0, first - AROUND_CHARS), end)));
    starts.length = 0;
    if (parts.length >= PARTS_MAX) break;
  }
  return parts;
}

function withLetters(text: string): string {
  return text.replace(/(?<![\d.,])[a-z013457]*[a-z][a-z013457]*/gi, (word) =>
    word.replace(ONE_FOR_L, "l").replace(/[013457]/g, (digit) => LETTERS[digit] ?? digit),
  );
}
