/** Times of zones that a calendar names and does not define, by the platform's own table of them (IANA). */

/** A time on the clocks of a place. */
interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** In milliseconds since 1970; undefined where nobody knows the zone, as of the names that Windows gives. */
export function utcMsOf(zone: string, wall: WallTime): number | undefined {
  const clock = clockOf(zone);
  if (clock === undefined) return undefined;
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  // The clocks may change between the first guess and the time.
  const guess = asUtc - offsetAt(clock, asUtc);
  return asUtc - offsetAt(clock, guess);
}

/** Some programs put a path before the name, such as `/citadel.org/20210210_1/Europe/Berlin`. */
function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  const steps = zone.split("/").filter((step) => step !== "");
  for (const count of [steps.length, 3, 2]) {
    const timeZone = steps.slice(-count).join("/");
    // An offset, such as "+01", is no name, and "GMT+1" is none that everybody means alike.
    if (!/^[A-Za-z]/.test(timeZone) || /^(UTC|GMT)./i.test(timeZone)) continue;
    try {
      return new Intl.DateTimeFormat("en", {
        timeZone,
        hourCycle: "h23",
        ...{ year: "numeric", month: "numeric", day: "numeric" },
        ...{ hour: "numeric", minute: "numeric", second: "numeric" },
      });
    } catch {
      // Not this part of it, then.
    }
  }
  return undefined;
}

function offsetAt(clock: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(clock.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const [year, month, day] = [part("year"), part("month") - 1, part("day")];
  return Date.UTC(year, month, day, part("hour"), part("minute"), part("second")) - ms;
}
