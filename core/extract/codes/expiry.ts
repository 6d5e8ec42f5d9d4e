/** When a code expires: a lifetime after the message's Date, or a time of day, "valid until 14:30 CET". */
import { textBetween } from "../text/place.ts";
import { ANY_STOP } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { goodForIn } from "../words/good-for.ts";
import { meaningOneOf, means } from "../words/meanings.ts";
import { OPENING_HOURS, otherDeadlinesIn } from "../words/other-deadlines.ts";
import { type AnnotatedText, type Span, sentenceNear, wordsWithin } from "./annotated-text.ts";
import { clockTimeIn, endsInHourOfDay, showsClock } from "./expiry-clock.ts";
import {
  EXPIRES_AFTER_CHARS,
  EXPIRES_BEFORE_CHARS,
  expiryWords,
  isHourSign,
  LIFETIME_SECONDS_MIN,
  lifetimeOf,
  PLACES_MAX,
  secondsOf,
} from "./expiry-lifetime.ts";
import { countOf } from "./expiry-number.ts";

/** Passwords and offers last longer than two days, codes hardly ever. */
const SHORT_SECONDS = 2 * 24 * 3_600;
/** How far from the code a lifetime may be if nothing says that it expires. */
const NEAR_CODE_CHARS = 400;
/** How far after the code such a lifetime in hours may be. */
const NEXT_CHARS = 160;
/** No code is longer. */
const CODE_CHARS_MAX = 16;
const HOUR_OF_DAY_CHARS = 16;
/** The gap between a unit of time and the word for "within", with room for a number. */
const WITHIN_CHARS = 6;

/** When a message was sent, and in which zone. */
interface SentAt {
  readonly date: Date | undefined;
  /** Minutes east of UTC, if the sender's clock is known to be that of the readers. */
  readonly zone?: number | undefined;
}

/** `codeAt` is the index of the code. */
export function expiryOf(given: AnnotatedText, { date, zone }: SentAt, codeAt: number): Date | undefined {
  if (date === undefined) return undefined;
  const times = given.words.filter((word) => !isHourSign(given, word) || !isHourOfDay(given, word));
  const known = { ...given, words: withoutOtherTimes({ ...given, words: times }) };
  const annotated = { ...known, words: [...known.words, ...goodForIn(given.lower)] };
  // A long lifetime may be that of an offer. Then a short one that is said to expire is the code's.
  const told = lifetimeOf(annotated);
  const certain = isShort(told) ? told : lifetimeOf(known);
  const seconds = isShort(certain) ? certain : told;
  if (seconds !== undefined) return new Date(date.getTime() + seconds * 1_000);
  for (const place of placesOf(annotated)) {
    const time = clockTimeIn(annotated.whole.slice(...place), date, zone);
    if (time !== undefined) return time;
  }
  const only = onlyLifetimeNear(annotated, codeAt);
  return only === undefined ? undefined : new Date(date.getTime() + only * 1_000);
}

/** Whether anything expires as soon as codes do. `We answer within 24 hours` is a time for something else. */
export function isExpiring(annotated: AnnotatedText): boolean {
  if (!isSoonOver(annotated)) return false;
  const words = withoutOtherTimes(annotated);
  return words === annotated.words || isSoonOver({ ...annotated, words });
}

function isSoonOver(annotated: AnnotatedText): boolean {
  const seconds = lifetimeOf(annotated);
  if (seconds !== undefined) return isShort(seconds);
  return placesOf(annotated).some((place) => showsClock(annotated.whole.slice(...place)));
}

/** Whether a number of minutes or seconds is mentioned, whatever for. */
export function hasMinutes(annotated: AnnotatedText): boolean {
  return annotated.words.some(
    (unit) => means(unit, "minutes", "seconds") && countOf(annotated, unit) !== undefined,
  );
}

function isShort(seconds: number | undefined): boolean {
  return seconds !== undefined && seconds <= SHORT_SECONDS;
}

/** `avant 18 h`, `à 18 heures` */
function isHourOfDay({ text }: AnnotatedText, { start }: FoundWord): boolean {
  return endsInHourOfDay(text.slice(Math.max(0, start - HOUR_OF_DAY_CHARS), start));
}

/**
 * The text after a word for expiring, to the end of its paragraph, and before it, as in some languages the verb comes
 * last.
 */
function placesOf(annotated: AnnotatedText): readonly Span[] {
  const { whole } = annotated;
  return expiryWords(annotated).map((word) => {
    const paragraphEnd = whole.indexOf("\n\n", word.end);
    const limit = word.end + EXPIRES_BEFORE_CHARS;
    return [
      Math.max(whole.lastIndexOf("\n", word.start) + 1, word.start - EXPIRES_AFTER_CHARS),
      paragraphEnd < 0 ? limit : Math.min(limit, paragraphEnd),
    ];
  });
}

const isCodeWord = meaningOneOf("codeNames", "codeWords", "passwords");

/** Drops times for something else: in a sentence that names no code, the time nearest to the word for that purpose. */
function withoutOtherTimes({ text, lower, words }: AnnotatedText): readonly FoundWord[] {
  if (!words.some((word) => secondsOf(word) !== undefined)) return words;
  const others = otherDeadlinesIn(lower)
    .slice(0, PLACES_MAX)
    .flatMap((purpose) => {
      const said = wordsWithin(sentenceNear(text, purpose), words);
      if (said.some(isCodeWord)) return [];
      const distanceOf = (unit: FoundWord) => Math.max(unit.start - purpose.end, purpose.start - unit.end);
      const units = said.filter((word) => secondsOf(word) !== undefined);
      const [unit] = units.sort((one, other) => distanceOf(one) - distanceOf(other));
      return unit === undefined ? [] : [unit, ...said.filter((word) => isWithin(word, unit))];
    });
  return others.length === 0 ? words : words.filter((word) => !others.includes(word));
}

/** Whether the word is the "within" of this unit of time. */
function isWithin(word: FoundWord, unit: FoundWord): boolean {
  const distance = Math.max(unit.start - word.end, word.start - unit.end);
  return means(word, "expires") && distance <= WITHIN_CHARS;
}

/** `Five minutes, then poof`: no word says that it expires, but no other time is near the code. */
function onlyLifetimeNear(annotated: AnnotatedText, codeAt: number): number | undefined {
  const [from, to] = [codeAt - NEAR_CODE_CHARS, codeAt + NEAR_CODE_CHARS];
  const spoken = annotated.spokenTimes.filter(({ start, end }) => start >= from && end <= to);
  const found = new Set(spoken.map(({ seconds }) => seconds));
  for (const unit of annotated.words) {
    if (unit.start < from || unit.start >= to || !means(unit, "minutes", "seconds", "hours")) continue;
    if (spoken.some(({ start, end }) => start <= unit.start && unit.start < end)) continue;
    if (means(unit, "hours") && !isOfCode(annotated, unit) && !isSaidNext(annotated, unit, codeAt)) continue;
    const seconds = (countOf(annotated, unit) ?? 0) * (secondsOf(unit) ?? 0);
    if (seconds >= LIFETIME_SECONDS_MIN) found.add(seconds);
  }
  const [seconds] = found;
  return found.size === 1 && isShort(seconds) ? seconds : undefined;
}

/** Whether the sentence mentions a code. Shops have hours, too. */
function isOfCode({ text, words }: AnnotatedText, unit: FoundWord): boolean {
  return words.some((word) => {
    if (!isCodeWord(word)) return false;
    const between = textBetween(text, word, unit);
    return between.length <= EXPIRES_BEFORE_CHARS && !ANY_STOP.test(between);
  });
}

const isOfOthers = meaningOneOf("otherNumbers", "trade", "meetings");

/**
 * `Fill in 492013. This stays open for twelve hours.`: a sentence after the code without other numbers, opening hours
 * or the like.
 */
function isSaidNext({ text, words }: AnnotatedText, unit: FoundWord, codeAt: number): boolean {
  if (unit.start < codeAt || unit.start - codeAt > NEXT_CHARS) return false;
  const [sentenceStart, end] = sentenceNear(text, unit);
  const start = Math.max(sentenceStart, codeAt);
  const behindCode = text.slice(Math.max(start, codeAt + CODE_CHARS_MAX), end);
  if (/\p{Nd}[\p{Nd} :.-]{3,}|\p{Nd}\/\p{Nd}/u.test(behindCode)) return false;
  if (OPENING_HOURS.test(text.slice(start, end))) return false;
  return !wordsWithin([start, end], words).some(isOfOthers);
}
