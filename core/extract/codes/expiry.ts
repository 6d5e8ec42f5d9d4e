/** "Expires in 10 minutes", counted from the message's Date; "valid until 14:30 CET", on its day. */

import { type Found, folded } from "../text/word-finder.ts";
import { goodForIn } from "../words/good-for.ts";
import { LIFETIMES } from "../words/lifetimes.ts";
import { linkWordsIn } from "../words/links/link-nouns.ts";
import { meaningsOf, means } from "../words/meanings.ts";
import { OPENING_HOURS, otherDeadlinesIn } from "../words/other-deadlines.ts";
import type { CodeText, Span } from "./code-text.ts";
import { clockTimeIn, endsInHourOfDay, showsClock } from "./expiry-clock.ts";
import { numberAfter, numberBefore, numberBetween, partedNumberBefore } from "./expiry-number.ts";

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
  const times = all.filter((word) => !isHour(page.text, word) || !isHourOfDay(page.text, word));
  const known = withoutOtherTimes(page.text, lower, times);
  const words = [...known, ...goodForIn(lower)];
  // An offer is good for days, too: then what is said to expire, and soon, is the code.
  const [told, certain] = [lifetimeOf(page, words), lifetimeOf(page, known)];
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
    const said = wordsWithin(sentenceNear(text, purpose.start, purpose.end), words);
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
  if (OPENING_HOURS.test(text.slice(start, end))) return false;
  return !words.some(
    (word) => means(word, "otherNumbers", "trade", "meetings") && word.start >= start && word.end <= end,
  );
}

/** Whether anything is said to expire as soon as codes do. */
export function isExpiring(page: CodeText, words: readonly Found[]): boolean {
  const seconds = lifetimeOf(page, words);
  if (seconds !== undefined) return seconds <= SHORT_SECONDS;
  return placesOf(page, words).some(({ start, end }) => showsClock(page.whole.slice(start, end)));
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

/** Seconds. Of two times the first one told: what follows is how soon to call, or to cancel; but not a link's, where a code's is told, too. */
function lifetimeOf(page: CodeText, words: readonly Found[]): number | undefined {
  const { text } = page;
  const [counted, spoken] = [countedLifetimes(page, words), spokenLifetime(text, words)];
  const { value: first } = counted.next();
  if (first === undefined) return spoken?.seconds;
  if (speaksOfLink(text, sentenceNear(text, first.start)))
    for (const { seconds, start } of counted.take(PLACES_MAX))
      if (isOfCodeAlone(text, words, start)) return seconds;
  return (spoken !== undefined && spoken.end <= first.start ? spoken : first).seconds;
}

function speaksOfLink(text: string, [start, end]: Span): boolean {
  return linkWordsIn(folded(text.slice(start, end))).some(({ noun }) => noun === "link");
}

/** The sentence that a stretch stands in, as far as that is near. */
function sentenceNear(text: string, start: number, end = start): Span {
  const from = Math.max(0, start - SENTENCE_CHARS);
  const before = text.slice(from, start).search(/[^.!?。！？\n]*$/);
  const after = text.slice(end, end + SENTENCE_CHARS).search(/[.!?。！？\n]|$/);
  return [from + before, end + after];
}

function wordsWithin([start, end]: Span, words: readonly Found[]): readonly Found[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** Whether its sentence says that a code expires, and speaks of no link. */
function isOfCodeAlone(text: string, words: readonly Found[], at: number): boolean {
  const sentence = sentenceNear(text, at);
  const said = meaningsOf(wordsWithin(sentence, words));
  return means(said, "codeNames", "codeWords") && means(said, "expires") && !speaksOfLink(text, sentence);
}

interface Lifetime {
  readonly seconds: number;
  readonly start: number;
}

function* countedLifetimes(
  { text, whole }: CodeText,
  words: readonly Found[],
): Generator<Lifetime, undefined> {
  for (const unit of words) {
    const secondsPerUnit = secondsOf(unit);
    if (secondsPerUnit === undefined) continue;
    const spoken = LIFETIMES.at(text, unit.start);
    const count =
      partedNumberBefore(whole, unit.start) ?? numberBefore(text, unit.start) ?? numberAfter(text, unit);
    const counted = spoken ?? (count === undefined ? undefined : count * secondsPerUnit);
    if (counted === undefined || !isAboutExpiry(text, words, unit)) continue;
    const seconds = counted + rest(text, words, unit);
    if (seconds >= LIFETIME_SECONDS_MIN && seconds <= LIFETIME_SECONDS_MAX)
      yield { seconds, start: unit.start };
  }
  return undefined;
}

function isHour(text: string, { start, end }: Found): boolean {
  return /^h(?:eures?)?$/i.test(text.slice(start, end));
}

/** `avant 18 h`, `à 18 heures` */
function isHourOfDay(text: string, { start }: Found): boolean {
  return endsInHourOfDay(text.slice(Math.max(0, start - 16), start));
}

/** `1 hour and 30 minutes`, `1 h 30`: seconds of the smaller units behind one. */
function rest(text: string, words: readonly Found[], unit: Found): number {
  const minutes = isHour(text, unit)
    ? /^\s?([0-5]\d)(?!\d|[:.,]\d|\s?m)/i.exec(text.slice(unit.end, unit.end + 5))?.[1]
    : undefined;
  if (minutes !== undefined) return Number(minutes) * 60;
  const next = words.find((word) => word.start >= unit.end && secondsOf(word) !== undefined);
  const each = next === undefined ? 0 : (secondsOf(next) ?? 0);
  if (next === undefined || each >= (secondsOf(unit) ?? 0)) return 0;
  const count = numberBetween(text, unit, next);
  return count === undefined ? 0 : count * each + rest(text, words, next);
}

/** As programs say it: `ttl 90s`. */
const TTL = /(?<![\p{L}\p{N}])ttl[ :=]{1,3}(\d{1,5}) ?(s|m|h)(?![\p{L}\p{N}])/iu;
/** As they write it into sentences: `expires in 10m`, `valid for 1h 30m`; an hour of the day has no such word before it. */
const ATTACHED =
  /(?<=(?<!\p{L})(?:in|within|for|after|dans|pendant|durante|binnen|für|expiry|expires|lifetime|validity)[: ]{1,2})(?=\d)(?:(\d{1,3})h(?:rs?)?)? ?(?:(\d{1,4})m(?:ins?)?)? ?(?:(\d{1,4})s(?:ecs?)?)?(?![\p{L}\p{N}])/giu;

/** `half an hour`, `полчаса`, `10m`: a time in words of its own. */
function spokenLifetime(
  text: string,
  words: readonly Found[],
): (Lifetime & { readonly end: number }) | undefined {
  const found: (Lifetime & { readonly end: number })[] = [];
  const ttl = TTL.exec(text);
  if (ttl !== null) {
    const each = { s: 1, m: 60, h: 3_600 }[ttl[2]?.toLowerCase() ?? ""] ?? 1;
    return { seconds: Number(ttl[1]) * each, start: ttl.index, end: ttl.index + ttl[0].length };
  }
  for (const word of expiryWords(words)) {
    const from = Math.max(0, word.start - AFTER_CHARS);
    const near = text.slice(from, word.end + BEFORE_CHARS);
    const attached = [...near.matchAll(ATTACHED)].map(
      ({ index, 0: shown, 1: hours, 2: minutes, 3: seconds }) => ({
        start: index,
        end: index + shown.length,
        seconds: Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0),
      }),
    );
    for (const { start, end, seconds } of [...LIFETIMES.find(near), ...attached])
      if (seconds > 0 && isAboutExpiry(text, [word], { start: from + start, end: from + end, tags: 0 }))
        found.push({ seconds, start: from + start, end: from + end });
    if (found.length > 0) break;
  }
  return found[0];
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
