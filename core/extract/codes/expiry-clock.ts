/** Times of day, on the day named beside them or when the clock next shows them: `until 14:30 CET`. */
import { asciiDigits } from "../text/ascii-digits.ts";
import type { Place } from "../text/place.ts";
import { ZONE_NAMES, zoneCalled } from "../words/time-zones.ts";
import { anyWordOf } from "../words/word-pattern.ts";
import { dayBeside } from "./expiry-day.ts";

/** `10:30`, `10.30`, `10h30`, `10:30:00`, `3 pm`, but not as part of a number or of another time. */
const HOUR = "(?<![\\d:.])(?<hour>\\d{1,2})";
const HALF = "(?<half>[ap]\\.?m\\.?(?!\\p{L}))";
/** `Z`, `UTC+5:30`, `(GMT-08:00)`, `+0200`, `CET`. `-0500` only after seconds, as it may be a second time. */
const ZONE =
  "[(（]?\\s?(?:(?:utc|gmt|(?=\\+\\d{2}:?\\d{2})|(?<=:\\d{2}:\\d{2}\\s?)(?=-\\d{2}:?\\d{2}))" +
  `(?<sign>[+−-])(?<east>\\d{1,2}):?(?<eastMinutes>\\d{2})?|(?<name>${ZONE_NAMES})(?![\\p{L}\\p{N}]))`;
const CLOCK = new RegExp(
  `${HOUR}(?:(?:[:.h]|[時点时시]\\s?)(?<minute>\\d{2})[分분]?(?::\\d{2}(?:\\.\\d+)?)?(?!\\d)|(?=\\s?[ap]\\.?m))` +
    `\\s?${HALF}?(?: Uhr| Hrs?\\.?| h)?,?\\s?${ZONE}`,
  "iu",
);
/** A zone before the time. */
const ZONE_FIRST = /(北京时间|北京時間|台北時間|台灣時間|日本時間|한국 ?시간)[^\n]{0,24}$/u;
const CLOCK_ALONE = new RegExp(`${HOUR}[:時点时시]\\s?(?<minute>\\d{2})(?!\\d)`, "u");
/** Words for morning and afternoon before the time. */
const MORNING = /(?:오전|上午|午前|凌晨)\s?$/u;
const AFTERNOON = /(?:오후|下午|午後|晚上)\s?$/u;

const DAY_MS = 24 * 3_600_000;

/** Words before or after `14.30` that make it a time: `kl. 14.30`, `14.30 uur`. */
const CLOCK_BEFORE = "(?:kl|klo|kello|klockan|klokken|klokka|kella|plkst|pulksten|godz|godzin[ey]|saat)[.]? ";
const CLOCK_AFTER = "(?= (?:Uhr|uur|val|hod|h)(?!\\p{L})|-(?:kor|ig)(?!\\p{L}))";
/** The same for `14h30` and `14 h`, which may be durations. */
const H_BEFORE = "(?:à|avant|às|até|las|les|ore|alle)\\s";
const HOUR_OF_DAY = new RegExp(`${H_BEFORE}(?:1?\\d|2[0-3])\\s?$`, "iu");
/** A time of day without a zone, marked as today, tomorrow or the end. */
const LOCAL_CLOCK = new RegExp(
  "(?<![\\d:.]|\\d\\s?[-–—]\\s?)(?<hour>\\d{1,2})" +
    `(?:[:時点时시]\\s?(?<minute>\\d{2})|[.](?<called>\\d{2})${CLOCK_AFTER}|(?<=${CLOCK_BEFORE}\\d{1,2})[.](?<named>\\d{2})` +
    `|(?<=${H_BEFORE}\\d{1,2})\\s?h\\s?(?<french>\\d{2})|(?=\\s?[ap]\\.?m))` +
    `(?![\\d:]|\\.\\d|\\s?[-–—]\\s?\\d)\\s?${HALF}?`,
  "iu",
);
/** After such a time: a zone that we do not know. */
const OTHER_ZONE = /^[)\s]*[(（]?(?:\p{Lu}{1,4}T(?![\p{L}\p{N}])|(?:\p{Lu}\p{L}+\s){1,3}[Tt]ime(?!\p{L}))/u;
/** A year in the text: the time is on a day other than today or tomorrow. */
const YEAR = /(?<!\d)20\d{2}(?!\d)/u;
const TOMORROW = new RegExp(
  `${anyWordOf(`
    tomorrow | morgen | demain | mañana | manana | amanhã | domani | demà | morgon | i morgen | imorgen | huomi* | jutro |
    zítra | zajtra | jutri | sutra | сутра | завтра | заўтра | утре | holnap* | mâine | maine | yarın | αύριο | rytoj |
    rīt | homme | á morgun | غدا | غدًا | מחר | فردا | कल | พรุ่งนี้ | ngày mai | besok | esok
  `)}|明日|明天|내일`,
  "iu",
);

interface Shown extends Place {
  /** Since midnight. */
  readonly minutes: number;
  /** Minutes east of UTC. */
  readonly zone: number;
}

/**
 * The time that the text names: on the day beside it, otherwise when the clock of its zone next shows it. Undefined if
 * that day is past, or too far off for a code.
 */
export function clockTimeIn(whole: string, from: Date, zoneOfSender?: number): Date | undefined {
  const text = asciiDigits(whole);
  const zoned = clockIn(text, from, zoneOfSender);
  const shown = zoned ?? localClockIn(text, zoneOfSender);
  if (shown === undefined) return undefined;
  const { minutes, zone } = shown;
  const said = dayBeside(text, shown, from, zone);
  if (said === "never" || (said === undefined && zoned === undefined && YEAR.test(text))) return undefined;
  const today = Math.floor((from.getTime() + zone * 60_000) / DAY_MS) * DAY_MS - zone * 60_000;
  const time = (said ?? today) + minutes * 60_000;
  const isLater = time > from.getTime() && (said !== undefined || !TOMORROW.test(text));
  if (isLater) return new Date(time);
  return said === undefined ? new Date(time + DAY_MS) : undefined;
}

/** Whether a text has a time of day that may be an expiry. */
export function showsClock(whole: string): boolean {
  const text = asciiDigits(whole);
  return CLOCK.test(text) || (LOCAL_CLOCK.test(text) && !YEAR.test(text));
}

/** Whether a text ends in an hour of the day rather than a number of hours. */
export function endsInHourOfDay(text: string): boolean {
  return HOUR_OF_DAY.test(text);
}

/** A time today or tomorrow, by the sender's clock. */
function localClockIn(text: string, zone: number | undefined): Shown | undefined {
  const match = zone === undefined ? null : LOCAL_CLOCK.exec(text);
  if (match === null || zone === undefined) return undefined;
  const { minute, called, named, french } = match.groups ?? {};
  const minutes = minutesOf(text, match, minute ?? called ?? named ?? french);
  const end = match.index + match[0].length;
  if (minutes === undefined || OTHER_ZONE.test(text.slice(end))) return undefined;
  return { start: match.index, end, minutes, zone };
}

function clockIn(text: string, from: Date, zoneOfSender: number | undefined): Shown | undefined {
  const match = CLOCK.exec(text) ?? CLOCK_ALONE.exec(text);
  if (match === null) return undefined;
  const { minute, sign, east, eastMinutes, name } = match.groups ?? {};
  const minutes = minutesOf(text, match, minute);
  const called = name ?? ZONE_FIRST.exec(text.slice(0, match.index))?.[1] ?? "";
  const offset = (sign === "+" ? 1 : -1) * (Number(east) * 60 + Number(eastMinutes ?? 0));
  const zone = sign === undefined ? zoneCalled(called, from, zoneOfSender) : offset;
  if (minutes === undefined || zone === undefined) return undefined;
  return { start: match.index, end: match.index + match[0].length, minutes, zone };
}

/** Minutes since midnight. */
function minutesOf(text: string, match: RegExpExecArray, shown: string | undefined): number | undefined {
  const { hour = "", half: behind } = match.groups ?? {};
  const before = text.slice(0, match.index);
  const half = behind ?? (AFTERNOON.test(before) ? "pm" : MORNING.test(before) ? "am" : undefined);
  if (shown === undefined && half === undefined) return undefined;
  const [hours, minute] = [Number(hour), Number(shown ?? 0)];
  if (minute > 59 || hours > (half === undefined ? 24 : 12)) return undefined;
  const isAfternoon = half?.toLowerCase().startsWith("p") === true;
  return (half === undefined ? hours : (hours % 12) + (isAfternoon ? 12 : 0)) * 60 + minute;
}
