/** A rule of recurrence (RFC 5545 §3.3.10) in words. */

/** The parts of the rule by their names, as the library gives them: lower case, one value or several. */
export type RuleParts = Readonly<Record<string, unknown>>;

const UNITS: Record<string, string> = {
  SECONDLY: "second",
  MINUTELY: "minute",
  HOURLY: "hour",
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
};
const DAYS: Record<string, string> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};
const OF_DAYS_AND_WEEKS = ["byyearday", "byweekno"];
/** Notes says the hour, too: `BYMINUTE=0;BYHOUR=2;BYDAY=1SU;BYMONTH=11`. */
const OF_HOURS = ["byhour", "byminute", "bysecond"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** As the clocks of a place change: once a year, on a day of some month that may be looked for among seven, or on the first one's. */
export function isOnceAYear(rule: RuleParts): boolean {
  const count = (name: string) => listOf(rule[name]).length;
  const isOfDays = count("byday") + count("bymonthday") > 0;
  const isOneDay = count("byday") <= 1 && count("bymonthday") <= 7 && count("bymonth") <= 1;
  if (rule.freq !== "YEARLY" || !isOneDay || (isOfDays && count("bymonth") === 0)) return false;
  return OF_DAYS_AND_WEEKS.every((name) => count(name) === 0) && OF_HOURS.every((name) => count(name) <= 1);
}

/** Such as "every 2 weeks on Monday and Friday, 10 times"; `until` as a date in words. A rarer part stands as it is. */
export function recurrenceText(rule: RuleParts, until: string | undefined): string {
  const unit = UNITS[String(rule.freq)] ?? "so often";
  const interval = Number(rule.interval ?? 1);
  const words = [interval > 1 ? `every ${interval} ${unit}s` : `every ${unit}`];
  const days = listOf(rule.byday).map(dayText);
  if (days.length > 0) words.push(`on ${andList(days)}`);
  const monthDays = listOf(rule.bymonthday).map((day) => dayOfMonthText(Number(day)));
  if (monthDays.length > 0) words.push(`on ${andList(monthDays)}`);
  const months = listOf(rule.bymonth).map((month) => MONTHS[Number(month) - 1] ?? String(month));
  if (months.length > 0) words.push(`in ${andList(months)}`);
  for (const name of ["bysetpos", "byyearday", "byweekno", "byhour", "byminute", "bysecond"]) {
    const values = listOf(rule[name]);
    if (values.length > 0) words.push(`(${name.toUpperCase()} ${values.join(", ")})`);
  }
  const end = until !== undefined ? `, until ${until}` : rule.count ? `, ${Number(rule.count)} times` : "";
  return `${words.join(" ")}${end}`;
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : [value].flat().slice(0, 31);
}

/** `2MO` is the second Monday, `-1FR` the last Friday. */
function dayText(value: unknown): string {
  const [, place = "", day = ""] = /^([+-]?\d*)([A-Z]{2})$/.exec(String(value)) ?? [];
  const name = DAYS[day] ?? String(value).slice(0, 10);
  if (place === "") return name;
  const number = Number(place);
  if (number === -1) return `the last ${name}`;
  return number < 0 ? `the ${ordinal(-number)} last ${name}` : `the ${ordinal(number)} ${name}`;
}

function dayOfMonthText(day: number): string {
  if (day === -1) return "the last day";
  return day < 0 ? `the ${ordinal(-day)} last day` : `the ${ordinal(day)}`;
}

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

function andList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
