/** The date of a message (RFC 5322 §3.3), including the invalid forms that programs write. */

const DATE_CHARS_MAX = 100;

/** Zone names that the runtime does not know, with their hours from UTC. It knows the American ones (§4.3). */
const ZONES: Readonly<Record<string, string>> = {
  WEST: "+0100",
  BST: "+0100",
  CET: "+0100",
  MET: "+0100",
  CEST: "+0200",
  MEST: "+0200",
  EET: "+0200",
  EEST: "+0300",
  MSK: "+0300",
  SGT: "+0800",
  HKT: "+0800",
  AWST: "+0800",
  JST: "+0900",
  KST: "+0900",
  AEST: "+1000",
  AEDT: "+1100",
  NZST: "+1200",
  NZDT: "+1300",
};

const PARTS =
  /(\d{1,2})[ -]+([a-z]{3})[a-z]*\.?[ -]+(\d{2,4})[ ,]+(\d{1,2}) ?[:.] ?(\d{2})(?: ?[:.] ?(\d{2}))?(?:[.,]\d{1,9})? *([+-]\d{4}\b|[a-z]{1,5}\b)?/i;

/** Never throws. Comments such as `(UTC)` are removed first. */
export function dateFrom(field: string | undefined): Date | undefined {
  const value = field?.slice(0, DATE_CHARS_MAX).replace(/\([^)]*\)/g, "") ?? "";
  return plausible(new Date(value)) ?? plausible(new Date(normalizedDate(value)));
}

function plausible(date: Date): Date | undefined {
  return date.getTime() > 0 && date.getUTCFullYear() < 10_000 ? date : undefined;
}

/** In a form that the runtime can read; empty if there is no date. §4.3 makes an unknown zone UTC. */
function normalizedDate(value: string): string {
  const found = PARTS.exec(value.replace(/\s+/g, " "));
  if (found === null) return "";
  const [, day, month, year = "", hour, minute, second = "00", zone = ""] = found;
  // §4.3: a three-digit year is the number of years since 1900.
  const fullYear = year.length === 3 ? Number(year) + 1_900 : year;
  const offset = /^[+-]/.test(zone) ? zone : (ZONES[zone.toUpperCase()] ?? "+0000");
  return `${day} ${month} ${fullYear} ${hour}:${minute}:${second} ${offset}`;
}
