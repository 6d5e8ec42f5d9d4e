/** The day beside a time of day: `12 November 2026 at 14:30`, `2026-11-12 14:30`, `11月12日 10:30`, `Friday 18:00`. */

import { matchesIn } from "../text/matches.ts";
import { type Place, textBetween } from "../text/place.ts";
import { monthsCalled } from "../words/months.ts";
import { weekdayCalled } from "../words/weekdays.ts";

const DAY_MS = 24 * 3_600_000;
/** No code is valid for longer. */
const DAYS_MAX = 31;
/** The gap between a day and its time: ` at `, `, um `, ` a las `. */
const BETWEEN_CHARS = 20;

const NUMERIC =
  /(?<![\d.,:/-])(?:(20\d\d)\s?([-./年년])\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})|(\d{1,2})([-./])\s?(\d{1,2})\6\s?(20\d\d|\d\d)|(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.|[月월]\s?(\d{1,2})\s?[日일]))(?![\d:])/gu;
const YEAR_BEHIND = "(?:(?:[.,-]|\\s?del?)?\\s?(20\\d\\d)(?!\\d))?";
const DAY_FIRST = new RegExp(
  `(?<![\\d.,:/-])(\\d{1,2})(?:st|nd|rd|th|er|[.º-])?\\s?(?:de |of |d')?(\\p{L}[\\p{L}\\p{M}]{1,14})(?!\\p{L})${YEAR_BEHIND}`,
  "gu",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR_BEHIND}`,
  "gu",
);

const WEEKDAY = /(?:星期|週|周|礼拜|禮拜).|.曜日?|.요일|(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}\u200c'ʼ-]{2,14}/gu;

type Named = Place & (NamedDate | NamedWeekday);

interface NamedWeekday {
  /** From 0, Sunday. Means the next such day. */
  readonly weekday: number;
}

interface NamedDate {
  readonly year: number | undefined;
  /** Month and day. Two readings if `11/12` may be either. */
  readonly either: readonly (readonly [month: number, day: number])[];
}

/**
 * The start of the day in the zone, if it is the day of `from` or one of the 31 days after it. `never` for any other
 * day; undefined if no day is named. `text` has only ASCII digits.
 */
export function dayBeside(
  text: string,
  clock: Place,
  from: Date,
  zone: number,
): number | "never" | undefined {
  const named = daysIn(text).find((day) => {
    if (day.start < clock.end && clock.start < day.end) return false;
    const between = textBetween(text, day, clock);
    return between.length <= BETWEEN_CHARS && !/[!?。\n]|[^\p{Lu}]\.\s\p{Lu}/u.test(between);
  });
  if (named === undefined) return undefined;
  const today = Math.floor((from.getTime() + zone * 60_000) / DAY_MS) * DAY_MS;
  for (let day = today; day <= today + DAYS_MAX * DAY_MS; day += DAY_MS)
    if (isDay(new Date(day), named)) return day - zone * 60_000;
  return "never";
}

function isDay(date: Date, named: Named): boolean {
  if ("weekday" in named) return date.getUTCDay() === named.weekday;
  const { year, either } = named;
  if (year !== undefined && year !== date.getUTCFullYear()) return false;
  return either.some(([month, day]) => month === date.getUTCMonth() + 1 && day === date.getUTCDate());
}

function daysIn(text: string): Named[] {
  const numeric = [...matchesIn(text, NUMERIC)].map((match): Named => {
    const [shown, year, , month, day, first, , second, shortYear, monthOrDay, ...others] = match;
    const place = { start: match.index, end: match.index + shown.length };
    if (year !== undefined) return { ...place, year: Number(year), either: [[Number(month), Number(day)]] };
    const [one, other] = [Number(first ?? monthOrDay), Number(second ?? others.find(Boolean))];
    const said = shortYear === undefined ? undefined : 2_000 + (Number(shortYear) % 100);
    return {
      ...place,
      year: said,
      either: [
        [one, other],
        [other, one],
      ],
    };
  });
  return [
    ...numeric,
    ...[...matchesIn(text, DAY_FIRST)].flatMap((match) => namedDay(match, match[2], match[1])),
    ...[...matchesIn(text, MONTH_FIRST)].flatMap((match) => namedDay(match, match[1], match[2])),
    // A date beside the weekday is more precise.
    ...[...matchesIn(text, WEEKDAY)].flatMap(namedWeekday),
  ];
}

function namedDay(match: RegExpExecArray, name = "", day = ""): Named[] {
  const months = monthsCalled(name);
  if (months.length === 0) return [];
  const [start, year] = [match.index, match[3] === undefined ? undefined : Number(match[3])];
  return [{ start, end: start + match[0].length, year, either: months.map((month) => [month, Number(day)]) }];
}

function namedWeekday({ 0: name, index: start }: RegExpExecArray): Named[] {
  const weekday = weekdayCalled(name);
  return weekday === undefined ? [] : [{ start, end: start + name.length, weekday }];
}
