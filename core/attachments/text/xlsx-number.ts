/** Numbers of a workbook as a person sees them. Only this file imports the library for number formats. */
import { dateFromSerial, format, getFormatDateInfo, getFormatFromId, isDateFormat } from "numfmt";
import { NUMBER_FORMAT_CHARS_MAX } from "../../attachment-limits.ts";

/** Formats a number for one cell style. */
export type NumberText = (number: number) => string;

/** The digits that a double always holds: `0.1 + 0.2` is 0.3 in every spreadsheet. */
const DIGITS = 15;
/** Days from 1900-01-01 to 1904-01-01, where the dates of some workbooks begin. */
const DAYS_TO_1904 = 1_462;
/** The serial number of the day after 9999-12-31, the last date of a workbook. */
const DAYS_END = 2_958_466;
/** No format makes larger numbers more legible. */
const NUMBER_END = 1e21;
const SECONDS_A_DAY = 86_400;
/** Built-in formats with the reader's own currency, which the file does not name (ECMA-376, part 1, §18.8.30). */
const CURRENCIES: Readonly<Record<number, string>> = {
  5: "#,##0",
  6: "#,##0",
  7: "#,##0.00",
  8: "#,##0.00",
  41: "#,##0",
  42: "#,##0",
  43: "#,##0.00",
  44: "#,##0.00",
};
/** Chinese, Japanese and Korean date formats, which the library's English table lacks. */
const isAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * For the built-in format `id`, or the format that the workbook defines under it. Dates and times are always written as
 * `2026-11-20 15:45`, and numbers in English.
 */
export function numberText(id: number, defined: string | undefined, is1904: boolean): NumberText {
  const pattern = withoutLocale(defined ?? CURRENCIES[id] ?? builtIn(id));
  const isPlain = pattern === "General" || pattern === "@";
  if (isPlain || pattern.length > NUMBER_FORMAT_CHARS_MAX) return plainNumber;
  const shift = is1904 ? DAYS_TO_1904 : 0;
  try {
    const text = isDateFormat(pattern) ? momentText(pattern, shift) : amountText(pattern);
    return (number) => (Math.abs(number) < NUMBER_END ? text(number) : plainNumber(number));
  } catch {
    return plainNumber;
  }
}

function builtIn(id: number): string {
  return isAsianDate(id) ? "yyyy-mm-dd" : (getFormatFromId(id, "en") ?? "General");
}

/** `[$€-407]` is a currency with a locale, which would change commas and points. */
function withoutLocale(pattern: string): string {
  return pattern.replace(/\[\$([^\]"-]{0,20})(?:-[^\]]{0,20})?\]/g, (_, sign: string) =>
    sign === "" ? "" : `"${sign}"`,
  );
}

function plainNumber(number: number): string {
  return String(Number(number.toPrecision(DIGITS)));
}

function amountText(pattern: string): NumberText {
  format(pattern, 1);
  return (number) => format(pattern, number).trim();
}

/** A date, a time of day, both, or a duration. */
function momentText(pattern: string, shift: number): NumberText {
  const words = pattern.replace(/"[^"]{0,200}"/g, "");
  const { year, month, day, hours } = getFormatDateInfo(pattern);
  const isLength = /\[(h+|m+|s+)\]/i.test(words);
  const hasSeconds = /s/i.test(words);
  const hasDate = !isLength && (year || day || (month && !hasSeconds));
  if (!hasDate && (isLength || !hours)) return amountText(pattern);
  return (number) => {
    const serial = number + (hasDate ? shift : 0);
    if (serial < 0 || serial >= DAYS_END) return plainNumber(number);
    const [date, time] = isoOf(serial);
    if (!hasDate) return time;
    return (hours || hasSeconds) && time !== "00:00" ? `${date} ${time}` : date;
  };
}

/** Rounds to the second that was entered: a fraction of a day is never exact. */
function isoOf(serial: number): readonly [string, string] {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const [year, month, day] = dateFromSerial(Math.floor(seconds / SECONDS_A_DAY)).map(twoDigits);
  const [hour, minute, second] = [seconds / 3_600, seconds / 60, seconds]
    .map((count, at) => Math.floor(count) % (at === 0 ? 24 : 60))
    .map(twoDigits);
  return [`${year}-${month}-${day}`, `${hour}:${minute}${second === "00" ? "" : `:${second}`}`];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
