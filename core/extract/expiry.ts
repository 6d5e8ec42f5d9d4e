/** "Expires in 10 minutes", counted from the message's Date. */

import { asciiDigits } from "./ascii-digits.ts";
import type { Found } from "./word-finder.ts";
import { means } from "./words/meanings.ts";

/** A code that holds for longer is no one-time code, and the number something else. */
const LIFETIME_SECONDS_MAX = 31 * 24 * 3_600;
/** How far the word `expires` may stand before the time, and after it. */
const BEFORE_CHARS = 70;
const AFTER_CHARS = 30;

/** `ten minutes`, `an hour`. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  eine: 1,
  einer: 1,
  einen: 1,
  fünf: 5,
  zehn: 10,
  fünfzehn: 15,
  dreißig: 30,
  une: 1,
  un: 1,
  cinq: 5,
  dix: 10,
  quinze: 15,
  trente: 30,
  una: 1,
  cinco: 5,
  diez: 10,
  dez: 10,
  quince: 15,
  treinta: 30,
  uma: 1,
  um: 1,
  dieci: 10,
  een: 1,
  tien: 10,
};

export function expiryOf(text: string, words: readonly Found[], date: Date | undefined): Date | undefined {
  const seconds = date === undefined ? undefined : lifetimeOf(text, words);
  return date === undefined || seconds === undefined ? undefined : new Date(date.getTime() + seconds * 1_000);
}

/** Seconds. */
export function lifetimeOf(text: string, words: readonly Found[]): number | undefined {
  for (const unit of words) {
    const secondsPerUnit = secondsOf(unit);
    if (secondsPerUnit === undefined) continue;
    const count = numberBefore(text, unit.start);
    if (count === undefined || !isAboutExpiry(text, words, unit)) continue;
    const seconds = count * secondsPerUnit;
    if (seconds > 0 && seconds <= LIFETIME_SECONDS_MAX) return seconds;
  }
  return undefined;
}

function secondsOf(unit: Found): number | undefined {
  if (means(unit, "minutes")) return 60;
  if (means(unit, "hours")) return 3_600;
  if (means(unit, "days")) return 86_400;
  return means(unit, "seconds") ? 1 : undefined;
}

function numberBefore(text: string, at: number): number | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  const digits = before.match(/(?:^|[^\p{Nd}:.時点])(\p{Nd}{1,4})[\s-]{0,2}$/u)?.[1];
  if (digits !== undefined) return Number(asciiDigits(digits));
  const word = before.match(/(?:^|[^\p{L}])(\p{L}{1,10})[\s-]$/u)?.[1]?.toLowerCase();
  return word === undefined ? undefined : NUMBER_WORDS[word];
}

/** On the same line, or in the sentence that a line break divides. */
function isAboutExpiry(text: string, words: readonly Found[], unit: Found): boolean {
  return words.some((word) => {
    if (!means(word, "expires")) return false;
    const isBefore = word.end <= unit.start && unit.start - word.end <= BEFORE_CHARS;
    const isAfter = word.start >= unit.end && word.start - unit.end <= AFTER_CHARS;
    if (!isBefore && !isAfter) return false;
    return !/\n\s*\n/.test(text.slice(Math.min(word.end, unit.end), Math.max(word.start, unit.start)));
  });
}
