/** Lifetimes: "expires in 10 minutes", "good for half an hour", `ttl 90s`. */

import { matchesIn } from "../text/matches.ts";
import { type Place, textBetween } from "../text/place.ts";
import { type FoundWord, folded } from "../text/word-finder.ts";
import { linkWordsIn } from "../words/links/link-nouns.ts";
import { meaningsOf, means } from "../words/meanings.ts";
import { type AnnotatedText, sentenceNear, wordsWithin } from "./annotated-text.ts";
import { countBehind, countOf } from "./expiry-number.ts";

/** Nobody can type a code in less. "A second" is a step, or means soon. */
export const LIFETIME_SECONDS_MIN = 10;
/** A longer lifetime is not that of a one-time code, or the number is something else. */
const LIFETIME_SECONDS_MAX = 31 * 24 * 3_600;
/** The longest gap between the word `expires` and a time after it, and before it. */
export const EXPIRES_BEFORE_CHARS = 70;
export const EXPIRES_AFTER_CHARS = 40;
const ENTER_CHARS = 20;
/** A text with more times is not about one code. */
export const PLACES_MAX = 20;

interface Lifetime extends Place {
  readonly seconds: number;
}

/** Of several lifetimes the first: later ones say how soon to call or to cancel. But a code's goes before a link's. */
export function lifetimeOf(annotated: AnnotatedText): number | undefined {
  const [counted, spoken] = [countedLifetimes(annotated), spokenLifetime(annotated)];
  const { value: first } = counted.next();
  if (first === undefined) return spoken?.seconds;
  if (speaksOfLink(annotated, first)) {
    const ofCode = counted.take(PLACES_MAX).find((lifetime) => isOfCodeAlone(annotated, lifetime));
    if (ofCode !== undefined) return ofCode.seconds;
  }
  return (spoken !== undefined && spoken.end <= first.start ? spoken : first).seconds;
}

function speaksOfLink({ text }: AnnotatedText, lifetime: Lifetime): boolean {
  const sentence = text.slice(...sentenceNear(text, lifetime));
  return linkWordsIn(folded(sentence)).some(({ noun }) => noun === "link");
}

/** Whether its sentence says that a code expires, and does not mention a link. */
function isOfCodeAlone(annotated: AnnotatedText, lifetime: Lifetime): boolean {
  const said = meaningsOf(wordsWithin(sentenceNear(annotated.text, lifetime), annotated.words));
  return (
    means(said, "codeNames", "codeWords") && means(said, "expires") && !speaksOfLink(annotated, lifetime)
  );
}

/** A number and a unit. Words such as "half an hour" contain their number. */
function* countedLifetimes(annotated: AnnotatedText): Generator<Lifetime, undefined> {
  const expiryCues = annotated.words.filter((word) => means(word, "enter", "expires"));
  for (const unit of annotated.words) {
    const secondsEach = secondsOf(unit);
    if (secondsEach === undefined || !isAboutExpiry(annotated, expiryCues, unit)) continue;
    const spoken = annotated.spokenTimes.find(({ start, end }) => start < unit.start && end > unit.start);
    const count = spoken === undefined ? countOf(annotated, unit) : spoken.seconds / secondsEach;
    if (count === undefined) continue;
    const seconds = count * secondsEach + secondsBehind(annotated, unit);
    if (seconds >= LIFETIME_SECONDS_MIN && seconds <= LIFETIME_SECONDS_MAX)
      yield { seconds, start: unit.start, end: unit.end };
  }
  return undefined;
}

/** `1 hour and 30 minutes`, `1 h 30`: the seconds of the smaller units after this one. */
function secondsBehind(annotated: AnnotatedText, unit: FoundWord): number {
  const { text, words } = annotated;
  const minutes = isHourSign(annotated, unit)
    ? /^\s?([0-5]\d)(?!\d|[:.,]\d|\s?m)/i.exec(text.slice(unit.end, unit.end + 5))?.[1]
    : undefined;
  if (minutes !== undefined) return Number(minutes) * 60;
  const next = words.find((word) => word.start >= unit.end && secondsOf(word) !== undefined);
  const secondsEach = next === undefined ? 0 : (secondsOf(next) ?? 0);
  if (next === undefined || secondsEach >= (secondsOf(unit) ?? 0)) return 0;
  const count = countBehind(text, unit, next);
  return count === undefined ? 0 : count * secondsEach + secondsBehind(annotated, next);
}

/** `h`, `heures`, which follow a number of hours or an hour of the day. */
export function isHourSign({ text }: AnnotatedText, { start, end }: FoundWord): boolean {
  return /^h(?:eures?)?$/i.test(text.slice(start, end));
}

/** The seconds in the unit that the word names. */
export function secondsOf(word: FoundWord): number | undefined {
  if (means(word, "minutes")) return 60;
  if (means(word, "hours")) return 3_600;
  if (means(word, "days")) return 86_400;
  return means(word, "seconds") ? 1 : undefined;
}

/** In the form that programs use: `ttl 90s`. */
const TTL = /(?<![\p{L}\p{N}])ttl[ :=]{1,3}(\d{1,5}) ?(s|m|h)(?![\p{L}\p{N}])/iu;
const TTL_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600 };
/** The same within sentences: `expires in 10m`, `valid for 1h 30m`. An hour of the day has no such word before it. */
const ATTACHED =
  /(?<=(?<!\p{L})(?:in|within|for|after|dans|pendant|durante|binnen|für|expiry|expires|lifetime|validity)[: ]{1,2})(?=\d)(?:(\d{1,3})h(?:rs?)?)? ?(?:(\d{1,4})m(?:ins?)?)? ?(?:(\d{1,4})s(?:ecs?)?)?(?![\p{L}\p{N}])/giu;

/** `half an hour`, `полчаса`, `10m`: lifetimes without a separate number and unit. */
function spokenLifetime(annotated: AnnotatedText): Lifetime | undefined {
  const ttl = TTL.exec(annotated.text);
  if (ttl !== null) {
    const secondsEach = TTL_SECONDS[ttl[2]?.toLowerCase() ?? ""] ?? 1;
    return { seconds: Number(ttl[1]) * secondsEach, start: ttl.index, end: ttl.index + ttl[0].length };
  }
  for (const word of expiryWords(annotated)) {
    const from = Math.max(0, word.start - EXPIRES_AFTER_CHARS);
    const to = word.end + EXPIRES_BEFORE_CHARS;
    const spoken = annotated.spokenTimes.filter(({ start, end }) => start >= from && end <= to);
    const near = [...spoken, ...attachedTimes(annotated.text, from, to)];
    const found = near.find((time) => time.seconds > 0 && isSaidToExpire(annotated, word, time));
    if (found !== undefined) return found;
  }
  return undefined;
}

function attachedTimes(text: string, from: number, to: number): readonly Lifetime[] {
  return Array.from(
    matchesIn(text.slice(from, to), ATTACHED),
    ({ index, 0: shown, 1: hours, 2: minutes, 3: seconds }) => ({
      start: from + index,
      end: from + index + shown.length,
      seconds: Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0),
    }),
  );
}

export function expiryWords({ words }: AnnotatedText): readonly FoundWord[] {
  return words.filter((word) => means(word, "expires")).slice(0, PLACES_MAX);
}

/** Whether a word for entering or expiring is near it. */
function isAboutExpiry(annotated: AnnotatedText, expiryCues: readonly FoundWord[], unit: FoundWord): boolean {
  // `Enter it within 10 minutes`.
  const isToEnter = (word: FoundWord) =>
    means(word, "enter") && word.end <= unit.start && unit.start - word.end <= ENTER_CHARS;
  return expiryCues.some(
    (word) => isToEnter(word) || (means(word, "expires") && isSaidToExpire(annotated, word, unit)),
  );
}

/** Whether the time is near the word for expiring, in the same paragraph. */
function isSaidToExpire({ text }: AnnotatedText, word: FoundWord, time: Place): boolean {
  const isBefore = word.start <= time.start && time.start - word.end <= EXPIRES_BEFORE_CHARS;
  const isAfter = word.start >= time.start && word.start - time.end <= EXPIRES_AFTER_CHARS;
  return (isBefore || isAfter) && !/\n\s*\n/.test(textBetween(text, word, time));
}
