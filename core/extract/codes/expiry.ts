/** "Expires in 10 minutes", counted from the message's Date; "valid until 14:30 CET", on its day. */

import { asciiDigits } from "../text/ascii-digits.ts";
import type { Found } from "../text/word-finder.ts";
import { goodForIn } from "../words/good-for.ts";
import { LIFETIMES, NUMBER_WORDS, unspacedNumberAt } from "../words/lifetimes.ts";
import { means } from "../words/meanings.ts";
import { otherDeadlinesIn } from "../words/other-deadlines.ts";
import type { CodeText } from "./code-text.ts";
import { clockTimeIn } from "./expiry-clock.ts";

/** Nobody can type a code in less: "a second" is a step, or soon. */
const LIFETIME_SECONDS_MIN = 10;
/** A code that holds for longer is no one-time code, and the number something else. */
const LIFETIME_SECONDS_MAX = 31 * 24 * 3_600;
/** Passwords and offers live longer than two days, codes hardly ever. */
const SHORT_SECONDS = 2 * 24 * 3_600;
/** How far the word `expires` may stand before the time, and after it. */
const BEFORE_CHARS = 70;
const AFTER_CHARS = 40;
const ENTER_CHARS = 20;
/** Where nothing says that it expires, how far from the code a time may stand. */
const NEAR_CODE_CHARS = 400;
/** A text of many times is no mail about one code. */
const PLACES_MAX = 20;
/** And how far after the code one of hours. */
const NEXT_CHARS = 160;
/** Of a sentence, before a word of it and after. */
const SENTENCE_CHARS = 160;
/** No code is longer. */
const NEXT_AFTER_CHARS = 16;

/** When a message was sent, and by which clock. */
export interface SentAt {
  readonly date: Date | undefined;
  /** Minutes east of Greenwich, where the sender's clock is known to be that of those who read. */
  readonly zone?: number | undefined;
}

/** `codeAt` is where the code stands; `lower` is the text of the page as `folded` makes it. */
export function expiryOf(
  page: CodeText,
  all: readonly Found[],
  { date, zone }: SentAt,
  codeAt: number,
  lower: string,
): Date | undefined {
  if (date === undefined) return undefined;
  const known = withoutOtherTimes(page.text, lower, all);
  const words = [...known, ...goodForIn(lower)];
  // An offer is good for days, too: then what is said to expire, and soon, is the code.
  const [told, certain] = [lifetimeOf(page.text, words), lifetimeOf(page.text, known)];
  const seconds = [told, certain].find((one) => one !== undefined && one <= SHORT_SECONDS) ?? told;
  if (seconds !== undefined) return new Date(date.getTime() + seconds * 1_000);
  for (const { start, end } of placesOf(page, words)) {
    const time = clockTimeIn(page.whole.slice(start, end), date, zone);
    if (time !== undefined) return time;
  }
  const only = onlyLifetimeNear(page.text, words, codeAt);
  return only === undefined ? undefined : new Date(date.getTime() + only * 1_000);
}

/** Without the times that are given for something else: of a sentence that names no code, the one nearest to what it is for. */
function withoutOtherTimes(text: string, lower: string, words: readonly Found[]): readonly Found[] {
  const purposes = otherDeadlinesIn(lower).slice(0, PLACES_MAX);
  const others = purposes.flatMap((purpose) => {
    const from = Math.max(0, purpose.start - SENTENCE_CHARS);
    const start = from + text.slice(from, purpose.start).search(/[^.!?。！？\n]*$/);
    const after = text.slice(purpose.end, purpose.end + SENTENCE_CHARS);
    const end = purpose.end + after.search(/[.!?。！？\n]|$/);
    const said = words.filter((word) => word.start >= start && word.end <= end);
    if (said.some((word) => means(word, "codeNames", "codeWords", "passwords"))) return [];
    const distanceOf = (unit: Found) => Math.max(unit.start - purpose.end, purpose.start - unit.end);
    const units = said.filter((word) => secondsOf(word) !== undefined);
    return units.sort((one, other) => distanceOf(one) - distanceOf(other)).slice(0, 1);
  });
  return others.length === 0 ? words : words.filter((word) => !others.includes(word));
}

/** `Five minutes, then poof`: no word says that it expires, and near the code there is no other time that could be meant. */
function onlyLifetimeNear(text: string, words: readonly Found[], codeAt: number): number | undefined {
  const from = Math.max(0, codeAt - NEAR_CODE_CHARS);
  const near = text.slice(from, codeAt + NEAR_CODE_CHARS);
  const spoken = LIFETIMES.find(near);
  const found = new Set(spoken.map(({ seconds }) => seconds));
  for (const unit of words) {
    const place = unit.start - from;
    if (place < 0 || place >= near.length || !means(unit, "minutes", "seconds", "hours")) continue;
    if (spoken.some(({ start, end }) => start <= place && place < end)) continue;
    if (means(unit, "hours") && !isOfCode(text, words, unit) && !isSaidNext(text, words, unit, codeAt))
      continue;
    const count = numberBefore(text, unit.start) ?? numberAfter(text, unit);
    const seconds = (count ?? 0) * (secondsOf(unit) ?? 0);
    if (seconds >= LIFETIME_SECONDS_MIN) found.add(seconds);
  }
  const [seconds] = found;
  return found.size === 1 && seconds !== undefined && seconds <= SHORT_SECONDS ? seconds : undefined;
}

/** Whether the sentence speaks of a code: shops are open for hours, too. */
function isOfCode(text: string, words: readonly Found[], unit: Found): boolean {
  return words.some((word) => {
    if (!means(word, "codeNames", "codeWords", "passwords")) return false;
    const between = text.slice(Math.min(word.end, unit.end), Math.max(word.start, unit.start));
    return between.length <= BEFORE_CHARS && !/[.!?。！？\n]/.test(between);
  });
}

/** `Fill in 492013. This stays open for twelve hours.`: in the sentences after the code, with no other number and nothing else that is open. */
function isSaidNext(text: string, words: readonly Found[], unit: Found, codeAt: number): boolean {
  if (unit.start < codeAt || unit.start - codeAt > NEXT_CHARS) return false;
  const start = codeAt + text.slice(codeAt, unit.start).search(/[^.!?。！？\n]*$/);
  const stop = text.slice(unit.end).search(/[.!?。！？\n]/);
  const end = stop < 0 ? text.length : unit.end + stop;
  if (
    /\p{Nd}[\p{Nd} :.-]{3,}|\p{Nd}\/\p{Nd}/u.test(text.slice(Math.max(start, codeAt + NEXT_AFTER_CHARS), end))
  )
    return false;
  if (OPENING.test(text.slice(start, end))) return false;
  return !words.some(
    (word) => means(word, "otherNumbers", "trade", "meetings") && word.start >= start && word.end <= end,
  );
}

/** Hours of shops and of those who help. */
const OPENING =
  /(?<!\p{L})(?:shops?|stores?|offices?|branch(?:es)?|support|help ?desk|line|team|call|phone|reply|answer|a day|daily|geöffnet|öffnungs\p{L}+|täglich|ouverte?s?|par jour|abiert[oa]s?|al día|apert[oia]|al giorno|por dia|geopend|per dag|otevřen\p{L}*|czynn\p{L}+)(?!\p{L})/iu;

/** Whether anything is said to expire as soon as codes do. */
export function isExpiring(page: CodeText, words: readonly Found[]): boolean {
  const seconds = lifetimeOf(page.text, words);
  if (seconds !== undefined) return seconds <= SHORT_SECONDS;
  const noon = new Date(0);
  return placesOf(page, words).some(
    ({ start, end }) => clockTimeIn(page.whole.slice(start, end), noon, 0) !== undefined,
  );
}

/** Whether so many minutes or seconds are spoken of, whatever is said of them. */
export function hasMinutes({ text }: CodeText, words: readonly Found[]): boolean {
  return words.some(
    (unit) =>
      means(unit, "minutes", "seconds") &&
      (numberBefore(text, unit.start) ?? numberAfter(text, unit)) !== undefined,
  );
}

/** What follows a word of expiring, to the end of its paragraph. */
function placesOf(
  { whole }: CodeText,
  words: readonly Found[],
): { readonly start: number; readonly end: number }[] {
  return expiryWords(words).map((word) => {
    const paragraphEnd = whole.indexOf("\n\n", word.end);
    const limit = word.end + BEFORE_CHARS;
    // Where the verb comes last, the time stands before it.
    return {
      start: Math.max(whole.lastIndexOf("\n", word.start) + 1, word.start - AFTER_CHARS),
      end: paragraphEnd < 0 ? limit : Math.min(limit, paragraphEnd),
    };
  });
}

/** Seconds. Of two times the first one told: what follows is how soon to call, or to cancel. */
function lifetimeOf(text: string, words: readonly Found[]): number | undefined {
  const [counted, spoken] = [countedLifetime(text, words), spokenLifetime(text, words)];
  if (counted === undefined || spoken === undefined) return (counted ?? spoken)?.seconds;
  return (spoken.start < counted.start ? spoken : counted).seconds;
}

interface Lifetime {
  readonly seconds: number;
  readonly start: number;
}

function countedLifetime(text: string, words: readonly Found[]): Lifetime | undefined {
  for (const unit of words) {
    const secondsPerUnit = secondsOf(unit);
    if (secondsPerUnit === undefined) continue;
    const spoken = LIFETIMES.at(text, unit.start);
    const count = numberBefore(text, unit.start) ?? numberAfter(text, unit);
    const seconds = spoken ?? (count === undefined ? undefined : count * secondsPerUnit);
    if (seconds === undefined || !isAboutExpiry(text, words, unit)) continue;
    if (seconds >= LIFETIME_SECONDS_MIN && seconds <= LIFETIME_SECONDS_MAX)
      return { seconds, start: unit.start };
  }
  return undefined;
}

/** As programs say it: `ttl 90s`. */
const TTL = /(?<![\p{L}\p{N}])ttl[ :=]{1,3}(\d{1,5}) ?(s|m|h)(?![\p{L}\p{N}])/iu;
const TTL_UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600 };

/** `half an hour`, `полчаса`: a time in words of its own. */
function spokenLifetime(text: string, words: readonly Found[]): Lifetime | undefined {
  const ttl = TTL.exec(text);
  if (ttl !== null)
    return { seconds: Number(ttl[1]) * (TTL_UNITS[ttl[2]?.toLowerCase() ?? ""] ?? 1), start: ttl.index };
  for (const word of expiryWords(words)) {
    const from = Math.max(0, word.start - AFTER_CHARS);
    for (const { start, end, seconds } of LIFETIMES.find(text.slice(from, word.end + BEFORE_CHARS)))
      if (isAboutExpiry(text, [word], { start: from + start, end: from + end, tags: 0 }))
        return { seconds, start: from + start };
  }
  return undefined;
}

function expiryWords(words: readonly Found[]): readonly Found[] {
  return words.filter((word) => means(word, "expires")).slice(0, PLACES_MAX);
}

function secondsOf(unit: Found): number | undefined {
  if (means(unit, "minutes")) return 60;
  if (means(unit, "hours")) return 3_600;
  if (means(unit, "days")) return 86_400;
  return means(unit, "seconds") ? 1 : undefined;
}

function numberBefore(text: string, at: number): number | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  // Two days, where they are counted by the clock: `2 x 24 jam`.
  const [, times, hours] =
    before.match(/(?:^|[^\p{Nd}.,])(\p{Nd}{1,2}) ?[x×*] ?(\p{Nd}{1,3})[\s-]{0,2}$/u) ?? [];
  if (times !== undefined && hours !== undefined)
    return Number(asciiDigits(times)) * Number(asciiDigits(hours));
  // `11 月 25 日` is a date.
  if (/[月월]\s?\p{Nd}{1,2}\s?$/u.test(before)) return undefined;
  const digits = before.match(
    /(?:^|[^\p{Nd}:.時点月월])(\p{Nd}{1,4})[\s-]{0,2}(?:de\s|\(\p{L}{1,12}\)\s)?\(?$/u,
  )?.[1];
  if (digits !== undefined) return Number(asciiDigits(digits));
  const word =
    before.match(/(?:^|[^\p{L}\p{M}])([\p{L}\p{M}']{1,16})(?:[\s-]|\s\(\p{Nd}+\)\s)$/u)?.[1] ??
    before.match(/(?:[二三四五六]?十[二五]?|[一二两兩三四五六七八九])(?=[个個]?$)/u)?.[0];
  return word === undefined ? unspacedNumberAt(before) : numberOf(word.toLowerCase());
}

/** Hebrew and Amharic hang their prepositions on the number: `לעשרים דקות`, `በአምስት ደቂቃ`. */
function numberOf(word: string): number | undefined {
  return NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(word.replace(/^[לכבוበለከ]/u, ""));
}

/** In Persian what follows the hour is the time of day. */
const NUMBER_FOLLOWS =
  /^(?!ساعت$)(?:dakika|sekunde|saa|masaa|siku|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Sinhala}]+)$/iu;
const ONE_AFTER: ReadonlyMap<string, number> = new Map([
  ["واحدة", 1],
  ["אחת", 1],
  ["אחד", 1],
]);

/** Swahili, Arabic and Sinhala may put the number behind: `dakika 10`, `ساعة واحدة`, `විනාඩි 5ක්`. */
function numberAfter(text: string, { start, end }: Found): number | undefined {
  if (!NUMBER_FOLLOWS.test(text.slice(start, end))) return undefined;
  const after = text.slice(end, end + 16);
  const digits = after.match(/^\s(\p{Nd}{1,3})(?!\p{Nd}|[:.]\p{Nd})/u)?.[1];
  if (digits !== undefined) return Number(asciiDigits(digits));
  const word = after.match(/^\s([\p{L}\p{M}]{2,10})/u)?.[1];
  return word === undefined ? undefined : (NUMBER_WORDS.get(word) ?? ONE_AFTER.get(word));
}

/** On the same line, or in the sentence that a line break divides. */
function isAboutExpiry(text: string, words: readonly Found[], unit: Found): boolean {
  return words.some((word) => {
    // `Enter it within 10 minutes`.
    if (means(word, "enter") && word.end <= unit.start && unit.start - word.end <= ENTER_CHARS) return true;
    if (!means(word, "expires")) return false;
    const isBefore = word.start <= unit.start && unit.start - word.end <= BEFORE_CHARS;
    const isAfter = word.start >= unit.start && word.start - unit.end <= AFTER_CHARS;
    if (!isBefore && !isAfter) return false;
    return !/\n\s*\n/.test(text.slice(Math.min(word.end, unit.end), Math.max(word.start, unit.start)));
  });
}
