/** What clocks are called. */

/** Minutes east of Greenwich. */
const MINUTES: Readonly<Record<string, number>> = {
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

/** Those whose clock is put forward in summer, however they are called. */
const PLACES: Readonly<Record<string, string>> = {
  et: "America/New_York",
  eastern: "America/New_York",
  "us eastern": "America/New_York",
  "eastern time": "America/New_York",
  "eastern standard time": "America/New_York",
  "eastern daylight time": "America/New_York",
  ct: "America/Chicago",
  central: "America/Chicago",
  "central time": "America/Chicago",
  "central standard time": "America/Chicago",
  "central daylight time": "America/Chicago",
  mt: "America/Denver",
  mountain: "America/Denver",
  "mountain time": "America/Denver",
  "mountain standard time": "America/Denver",
  "mountain daylight time": "America/Denver",
  pt: "America/Los_Angeles",
  pacific: "America/Los_Angeles",
  "us pacific": "America/Los_Angeles",
  "pacific time": "America/Los_Angeles",
  "pacific standard time": "America/Los_Angeles",
  "pacific daylight time": "America/Los_Angeles",
  "uk time": "Europe/London",
  "london time": "Europe/London",
  "central european time": "Europe/Paris",
  "central european summer time": "Europe/Paris",
  "heure de paris": "Europe/Paris",
  "hora peninsular": "Europe/Paris",
  "hora de españa": "Europe/Paris",
  "ora italiana": "Europe/Paris",
  "deutscher zeit": "Europe/Paris",
  "coordinated universal time": "UTC",
  "india standard time": "Asia/Kolkata",
  "indian standard time": "Asia/Kolkata",
  "japan standard time": "Asia/Tokyo",
  "singapore time": "Asia/Singapore",
  "beijing time": "Asia/Shanghai",
  "hong kong time": "Asia/Hong_Kong",
  "по московскому времени": "Europe/Moscow",
  "по москве": "Europe/Moscow",
  "за київським часом": "Europe/Kyiv",
  "за києвом": "Europe/Kyiv",
  "horário de brasília": "America/Sao_Paulo",
  "horario de brasilia": "America/Sao_Paulo",
};

/** Names of two zones: that of the sender's clock is meant, if any is; a wrong hour is worse than none. */
const OF_SEVERAL: Readonly<Record<string, readonly number[]>> = {
  ist: [330, 120, 60],
  cst: [-360, 480],
  bst: [60, 360],
};

/** To be put into an expression. */
export const ZONE_NAMES = [MINUTES, PLACES, OF_SEVERAL]
  .flatMap((names) => Object.keys(names))
  .sort((one, other) => other.length - one.length)
  .join("|");

/** Minutes east of Greenwich at that time. `ofSender` is the zone of the sender's clock, where it is known. */
export function zoneCalled(name: string, at: Date, ofSender: number | undefined): number | undefined {
  const lower = name.toLowerCase();
  const place = PLACES[lower];
  if (place !== undefined) return zoneOfPlace(place, at);
  return MINUTES[lower] ?? OF_SEVERAL[lower]?.find((minutes) => minutes === ofSender);
}

function zoneOfPlace(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(at);
  const shown = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(shown) ?? [];
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -east : east;
}
