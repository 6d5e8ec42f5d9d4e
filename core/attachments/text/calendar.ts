/** Calendars (RFC 5545) → events in words. Only this file imports the calendar library. */
import ICAL from "ical.js";
import { ATTENDEES_MAX, CALENDAR_ENTRIES_MAX } from "../../attachment-limits.ts";
import { htmlText } from "../../extract/page/html-text.ts";
import { type CalendarTime, spanText, timeText, ZONES_END } from "./calendar-time.ts";
import { countOf, type ExtractedText } from "./extracted-text.ts";
import { isOnceAYear, type RuleParts, recurrenceText } from "./recurrence.ts";

/** What a method asks for (RFC 5546 §1.4). */
const METHODS: Record<string, string> = {
  PUBLISH: "for information",
  REQUEST: "an invitation, or a change of one: it asks for an answer",
  REPLY: "an answer to an invitation",
  ADD: "adds occurrences",
  CANCEL: "cancels what it names",
  REFRESH: "asks for the newest version",
  COUNTER: "proposes another time",
  DECLINECOUNTER: "declines a proposed time",
};
/** How many excluded dates, added dates and links of an event are listed. */
const LISTED_MAX = 50;
const NAMES: Record<string, string> = { vevent: "Event", vtodo: "Task", vjournal: "Note" };
/** Properties that get a line of their own, besides the time and the people. */
const LINES: readonly (readonly [string, string])[] = [
  ["location", "Where"],
  ["url", "Link"],
  ["x-google-conference", "Conference"],
  ["x-microsoft-skypeteamsmeetingurl", "Conference"],
  ["contact", "Contact"],
  ["status", "Status"],
  ["percent-complete", "Percent done"],
  ["comment", "Comment"],
  ["uid", "UID"],
  // If a meeting was moved twice, the mail that arrives last may have been sent first (RFC 5546 §2.1.4).
  ["sequence", "Revision"],
];

/**
 * Rules and dates at which the clocks change, in all zones of a calendar together. The whole history of one place has
 * 240.
 */
const ZONE_CHANGES_MAX = 500;
const END_OF_ZONES = ICAL.Time.fromDateString(`${ZONES_END}-01-01`);
// How many years of changes are computed at once. Otherwise each later year computes them all again.
ICAL.Timezone.EXTRA_COVERAGE = 10_000;

// Many programs write a date without declaring that it has no time.
ICAL.design.strict = false;

/** Throws if the text is no calendar or a damaged one. Recurrences are described, not expanded. */
export function calendarText(text: string): ExtractedText {
  const calendars = parsed(text);
  const entries = calendars.flatMap((calendar) =>
    Object.keys(NAMES).flatMap((name) => calendar.getAllSubcomponents(name)),
  );
  const told = entries.slice(0, CALENDAR_ENTRIES_MAX).map(entryText);
  const method = calendars.map((calendar) => textOf(calendar, "method").toUpperCase()).find((one) => one);
  const head = method ? [`Method: ${method}${METHODS[method] ? ` (${METHODS[method]})` : ""}`] : [];
  const notes: string[] = [];
  if (told.length === 0) notes.push("There is no event in it.");
  if (told.length < entries.length)
    notes.push(`${countOf(entries.length - told.length, "more entry is", "more entries are")} in it.`);
  return {
    from: "ics",
    text: [...head, ...told].join("\n\n"),
    isTruncated: told.length < entries.length,
    notes,
  };
}

/** Some programs write `DTEND: 20261120T223000Z`. The library takes the space for part of the value. */
const SPACED = /^([A-Z][A-Z-]{1,40}): +(?=\S)/gim;

function parsed(text: string): readonly ICAL.Component[] {
  const calendars: unknown[] = ICAL.parse(text.replace(SPACED, "$1:"));
  // The library returns one calendar bare, and several as a list.
  const all = typeof calendars[0] === "string" ? [calendars] : calendars;
  return all.map((one) =>
    withPlainZones(new ICAL.Component(one as ConstructorParameters<typeof ICAL.Component>[0])),
  );
}

/**
 * The library computes every clock change of a zone, from its first to the time that is asked for, and passes through
 * those near it for every time. A zone with one change a second, thousands of rules, or an event in the year 9999 would
 * exhaust the time limit. A zone that is left out may still be known by its name.
 */
function withPlainZones(calendar: ICAL.Component): ICAL.Component {
  let changes = 0;
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    const observances = zone.getAllSubcomponents();
    const rules = observances
      .map((one): unknown => one.getFirstPropertyValue("rrule"))
      .filter((rule) => rule instanceof ICAL.Recur);
    changes += observances.length + observances.flatMap((one) => one.getAllProperties("rdate")).length;
    if (changes > ZONE_CHANGES_MAX || !rules.every((rule) => isOnceAYear(rule.toJSON() as RuleParts)))
      calendar.removeSubcomponent(zone);
    for (const rule of rules)
      if (rule.until === null || rule.until.year > ZONES_END) rule.until = END_OF_ZONES;
  }
  return calendar;
}

function entryText(entry: ICAL.Component): string {
  const time = whenText(entry);
  const lines = [
    `${NAMES[entry.name] ?? entry.name}: ${textOf(entry, "summary") || "(no title)"}`,
    time === "" ? "" : `When: ${time}`,
    ...recurrenceLines(entry),
    ...LINES.map(([name, title]) => line(title, textOf(entry, name))),
    ...linkLines(entry),
    line("Organizer", personText(entry.getFirstProperty("organizer"))),
    ...attendeeLines(entry),
    descriptionText(textOf(entry, "description").trim() || pageText(textOf(entry, "x-alt-desc"))),
  ];
  return lines.filter((one) => one !== "").join("\n");
}

function line(title: string, value: string): string {
  return value === "" ? "" : `${title}: ${value.replace(/\s*\n\s*/g, ", ")}`;
}

/** Ways to join (RFC 7986 §5.11), and attachments given by URL. */
function linkLines(entry: ICAL.Component): string[] {
  return [
    ["conference", "Conference"],
    ["attach", "Attached"],
  ].flatMap(([name = "", title = ""]) =>
    entry
      .getAllProperties(name)
      .slice(0, LISTED_MAX)
      .filter(({ type }) => type === "uri")
      .map((property) => line(title, String(property.getFirstValue() ?? ""))),
  );
}

function descriptionText(description: string): string {
  return description === "" ? "" : `Description:\n${description}`;
}

/** Outlook may give the description only as HTML. */
function pageText(html: string): string {
  return html === "" ? "" : htmlText(html).text.trim();
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? "" : String(value);
}

/** Empty if the entry has no time. */
function whenText(entry: ICAL.Component): string {
  const [completed] = timesOf(entry, "completed");
  if (completed !== undefined) return `completed ${timeText(completed)}`;
  const [start] = timesOf(entry, "dtstart");
  const [due] = timesOf(entry, "due");
  if (start === undefined) return due === undefined ? "" : `due ${timeText(due)}`;
  return spanText(start, timesOf(entry, "dtend")[0] ?? due ?? endByDuration(entry, start));
}

function endByDuration(entry: ICAL.Component, { time, zone }: CalendarTime): CalendarTime | undefined {
  const duration: unknown = entry.getFirstPropertyValue("duration");
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const end = time.clone();
  end.addDuration(duration);
  return { time: end, zone };
}

/** The library knows the zones that the file defines. The name of any other zone is only in the parameter. */
function timesOf(entry: ICAL.Component, name: string): CalendarTime[] {
  return entry.getAllProperties(name).flatMap((property) =>
    property
      .getValues()
      .map((value: unknown) => (value instanceof ICAL.Period ? value.start : value))
      .filter((value): value is ICAL.Time => value instanceof ICAL.Time)
      .map((time) => ({ time, zone: parameterOf(property, "tzid") || zoneOf(time) })),
  );
}

function zoneOf(time: ICAL.Time): string {
  const name = time.zone?.tzid ?? "";
  return name === "floating" ? "" : name;
}

function recurrenceLines(entry: ICAL.Component): string[] {
  const rules = entry.getAllProperties("rrule").flatMap((property) => {
    const rule: unknown = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) return [];
    const until = rule.until ? timeText({ time: rule.until, zone: zoneOf(rule.until) }) : undefined;
    return [line("Repeats", recurrenceText(rule.toJSON() as RuleParts, until))];
  });
  const listed = (name: string) => timesOf(entry, name).slice(0, LISTED_MAX).map(timeText).join("; ");
  const [occurrence] = timesOf(entry, "recurrence-id");
  const range = entry.getFirstProperty("recurrence-id")?.getParameter("range");
  const of = range === "THISANDFUTURE" ? "Only for the occurrences from" : "Only for the occurrence of";
  return [
    ...rules,
    line("Also on", listed("rdate")),
    line("Except on", listed("exdate")),
    occurrence === undefined ? "" : `${of}: ${timeText(occurrence)}`,
  ];
}

function attendeeLines(entry: ICAL.Component): string[] {
  const attendees = entry.getAllProperties("attendee");
  if (attendees.length === 0) return [];
  const people = attendees.slice(0, ATTENDEES_MAX).map((attendee) => `- ${personText(attendee)}`);
  const more = attendees.length - people.length;
  return ["Attendees:", ...people, ...(more > 0 ? [`- and ${more} more`] : [])];
}

/** For example "Ann <ann@acme.example> (accepted)". */
function personText(person: ICAL.Property | null): string {
  if (person === null) return "";
  const address = String(person.getFirstValue() ?? "").replace(/^mailto:/i, "");
  const name = parameterOf(person, "cn").replace(/[\r\n]+/g, " ");
  const answer = parameterOf(person, "partstat").toLowerCase().replaceAll("-", " ");
  const role = parameterOf(person, "role") === "OPT-PARTICIPANT" ? "optional" : "";
  const remarks = [answer, role].filter((remark) => remark !== "").join(", ");
  const who = name === "" || name === address ? address : `${name} <${address}>`;
  return remarks === "" ? who : `${who} (${remarks})`;
}

function parameterOf(property: ICAL.Property, name: string): string {
  const value: unknown = property.getParameter(name);
  return value === undefined || value === null ? "" : String(value);
}
