/** Times of calendars in words. */
import type ICAL from "ical.js";
import { utcMsOf } from "./time-zone.ts";

/** The last time that the runtime can represent (ECMA-262, §21.4.1.1). */
const LAST_MS = 8.64e15;

/** Clock changes that a calendar defines are computed up to this year: nobody knows the clocks of later ones. */
export const ZONES_END = 2100;

export interface CalendarTime {
  readonly time: ICAL.Time;
  /** The name that the sender used; empty for a floating time. */
  readonly zone: string;
}

/** For example "Friday 2026-11-20 15:00 to 16:00 (Europe/Berlin; 14:00 to 15:00 UTC)". */
export function spanText(start: CalendarTime, end: CalendarTime | undefined): string {
  if (start.time.isDate) return daysText(start, end);
  if (end === undefined) return timeText(start);
  const isSameDay = dateOf(start.time) === dateOf(end.time) && start.zone === end.zone;
  if (!isSameDay) return `${timeText(start)} to ${timeText(end)}`;
  const utc = [utcText(start), utcText(end)].filter((text) => text !== "").join(" to ");
  return `${dayText(start.time)} ${clockOf(start.time)} to ${clockOf(end.time)} ${zoneText(start, utc)}`;
}

/** For example "Friday 2026-11-20 15:00 (Europe/Berlin; 14:00 UTC)". */
export function timeText(moment: CalendarTime): string {
  const { time } = moment;
  return time.isDate
    ? dayText(time)
    : `${dayText(time)} ${clockOf(time)} ${zoneText(moment, utcText(moment))}`;
}

/** The end of an all-day event is exclusive (RFC 5545 §3.6.1). */
function daysText(start: CalendarTime, end: CalendarTime | undefined): string {
  const last = end?.time.clone();
  last?.adjust(-1, 0, 0, 0);
  const isOne = last === undefined || last.compare(start.time) <= 0;
  return isOne
    ? `${dayText(start.time)} (whole day)`
    : `${dayText(start.time)} to ${dayText(last)} (whole days)`;
}

function dayText(time: ICAL.Time): string {
  const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  const weekday = days[new Date(Date.UTC(time.year, time.month - 1, time.day)).getUTCDay()] ?? "";
  return `${weekday} ${dateOf(time)}`.trim();
}

function dateOf({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function clockOf({ hour, minute }: ICAL.Time): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function zoneText({ zone }: CalendarTime, utc: string): string {
  if (zone === "UTC") return "(UTC)";
  if (zone === "") return "(no time zone: local time)";
  return utc === "" ? `(${zone})` : `(${zone}; ${utc} UTC)`;
}

/** The time in UTC if the zone is known or defined by the file. Includes the date if it differs. */
function utcText(moment: CalendarTime): string {
  const ms = utcMs(moment);
  if (ms === undefined || !Number.isFinite(ms) || Math.abs(ms) > LAST_MS) return "";
  const utc = new Date(ms).toISOString();
  const isSameDay = utc.startsWith(dateOf(moment.time));
  return isSameDay ? utc.slice(11, 16) : utc.slice(0, 16).replace("T", " ");
}

function utcMs({ time, zone }: CalendarTime): number | undefined {
  const known = time.zone?.tzid ?? "floating";
  if (known === "UTC" || zone === "UTC") return undefined;
  const isByName = known === "floating" || time.year >= ZONES_END;
  return isByName ? utcMsOf(zone, time) : time.toUnixTime() * 1_000;
}
