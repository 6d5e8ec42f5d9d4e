/** Times of day with their zone: `until 14:30 CET`, `有効期限：2026年11月20日 10:30（日本時間）`. */
import { asciiDigits } from "../text/ascii-digits.ts";

/** Minutes east of Greenwich. Names that mean two zones (IST, CST of China) are left out: a wrong hour is worse than none. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  jst: 540,
  kst: 540,
  日本時間: 540,
  한국시간: 540,
  "한국 시간": 540,
  北京时间: 480,
  北京時間: 480,
  台北時間: 480,
  台灣時間: 480,
  hkt: 480,
  sgt: 480,
  wib: 420,
  brt: -180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  aest: 600,
  aedt: 660,
};

const ZONE_NAMES = Object.keys(ZONES)
  .sort((one, other) => other.length - one.length)
  .join("|");
const CLOCK = new RegExp(
  `(?<![\\p{Nd}:.])(\\p{Nd}{1,2})(?:[:.h]|時|点)(\\p{Nd}{2})(?:分)?(?::\\p{Nd}{2})?(?!\\p{Nd})\\s?([ap]\\.?m\\.?)?(?: Uhr| Hrs?\\.?| h)?\\s?[(（]?\\s?(?:(?:utc|gmt|(?=\\+\\p{Nd}{2}:?\\p{Nd}{2}))([+−-])(\\p{Nd}{1,2}):?(\\p{Nd}{2})?|(${ZONE_NAMES})(?![\\p{L}\\p{N}]))`,
  "iu",
);
/** The zone before the time. */
const ZONE_FIRST = /(北京时间|北京時間|台北時間|台灣時間|日本時間|한국 ?시간)[^\n]{0,24}$/u;
const CLOCK_ALONE = /(?<![\p{Nd}:.])(\p{Nd}{1,2})(?::|時|点)(\p{Nd}{2})(?!\p{Nd})/u;

const DAY_MS = 24 * 3_600_000;

/** What says of `14.30` that it is a time, before it or behind: `kl. 14.30`, `14.30 uur`. */
const CLOCK_BEFORE = "(?:kl|klo|kello|klockan|klokken|klokka|kella|plkst|pulksten|godz|godzin[ey]|saat)[.]? ";
const CLOCK_AFTER = "(?= (?:Uhr|uur|val|hod|h)(?!\\p{L})|-(?:kor|ig)(?!\\p{L}))";
/** A time of day of which no zone is said, but that it is today, tomorrow or the end. */
const LOCAL_CLOCK = new RegExp(
  "(?<![\\p{Nd}:.]|\\p{Nd}\\s?[-–—]\\s?)(\\p{Nd}{1,2})" +
    `(?:[:時点](\\p{Nd}{2})|[.](\\p{Nd}{2})${CLOCK_AFTER}|(?<=${CLOCK_BEFORE}\\p{Nd}{1,2})[.](\\p{Nd}{2}))` +
    "(?![\\p{Nd}:]|\\.\\p{Nd}|\\s?[-–—]\\s?\\p{Nd})\\s?([ap]\\.?m\\.?(?!\\p{L}))?",
  "iu",
);
/** On another day than today or tomorrow. */
const YEAR = /(?<!\p{Nd})20\p{Nd}{2}(?!\p{Nd})/u;
const TOMORROW =
  /(?<!\p{L})(?:tomorrow|morgen|demain|mañana|manana|amanhã|domani|demà|morgon|i morgen|imorgen|huomi\p{L}*|jutro|zítra|zajtra|jutri|sutra|сутра|завтра|заўтра|утре|holnap\p{L}*|mâine|maine|yarın|αύριο|rytoj|rīt|homme|á morgun|غدا|غدًا|מחר|فردا|कल|พรุ่งนี้|ngày mai|besok|esok)(?!\p{L})|明日|明天|내일/iu;

/** The next time that the clock of that zone shows what the text says, within a day of `from`. */
export function clockTimeIn(text: string, from: Date, zoneOfSender?: number): Date | undefined {
  const shown = clockIn(text) ?? localClockIn(text, zoneOfSender);
  if (shown === undefined) return undefined;
  const { minutes, zone } = shown;
  const dayStart = Math.floor((from.getTime() + zone * 60_000) / DAY_MS) * DAY_MS - zone * 60_000;
  const time = dayStart + minutes * 60_000;
  const isLater = time > from.getTime() && !TOMORROW.test(text);
  return new Date(isLater ? time : time + DAY_MS);
}

/** Today or tomorrow at such a time: by the clock of whoever wrote so. */
function localClockIn(
  text: string,
  zone: number | undefined,
): { readonly minutes: number; readonly zone: number } | undefined {
  const match = zone === undefined || YEAR.test(text) ? null : LOCAL_CLOCK.exec(text);
  if (match === null || zone === undefined) return undefined;
  const [, hour = "", minute, called, named, half] = match;
  return clockOf(hour, minute ?? called ?? named ?? "0", half, zone);
}

function clockIn(text: string): { readonly minutes: number; readonly zone: number } | undefined {
  const match = CLOCK.exec(text);
  if (match !== null) {
    const [, hour = "", minute = "", half, sign, zoneHour, zoneMinute, name] = match;
    const zone =
      name === undefined
        ? (sign === "+" ? 60 : -60) * Number(asciiDigits(zoneHour ?? "0")) +
          (sign === "+" ? 1 : -1) * Number(asciiDigits(zoneMinute ?? "0"))
        : ZONES[name.toLowerCase()];
    return zone === undefined ? undefined : clockOf(hour, minute, half, zone);
  }
  const alone = CLOCK_ALONE.exec(text);
  const zoneName = alone === null ? undefined : ZONE_FIRST.exec(text.slice(0, alone.index))?.[1];
  const zone = zoneName === undefined ? undefined : ZONES[zoneName];
  return zone === undefined ? undefined : clockOf(alone?.[1] ?? "", alone?.[2] ?? "", undefined, zone);
}

function clockOf(
  hourShown: string,
  minuteShown: string,
  half: string | undefined,
  zone: number,
): { readonly minutes: number; readonly zone: number } | undefined {
  const hour = Number(asciiDigits(hourShown));
  const minute = Number(asciiDigits(minuteShown));
  if (minute > 59 || hour > (half === undefined ? 24 : 12)) return undefined;
  const isAfternoon = half?.toLowerCase().startsWith("p") === true;
  const hours = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return { minutes: hours * 60 + minute, zone };
}
