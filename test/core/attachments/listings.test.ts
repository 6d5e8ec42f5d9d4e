/** Listings of a file's entries are limited, and say how many entries they omit. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tarListing } from "../../../core/attachments/text/archive.ts";
import { calendarText } from "../../../core/attachments/text/calendar.ts";
import { extractText } from "../../../core/attachments/text/extract-text.ts";
import { ARCHIVE_ENTRIES_MAX, ATTENDEES_MAX, CALENDAR_ENTRIES_MAX } from "../../../core/limits.ts";
import { tar, zipOf } from "../../support/attachments.ts";
import { withoutHanging } from "../../support/hang.ts";

const HEADER_BYTES = 512;

test("tarListing lists at most ARCHIVE_ENTRIES_MAX files, and counts the others", () => {
  const headers = Array.from({ length: ARCHIVE_ENTRIES_MAX + 2 }, (_, at) =>
    tar(`${at}.txt`, "").subarray(0, HEADER_BYTES),
  );
  const { text, notes, isTruncated } = tarListing(
    Buffer.concat([...headers, Buffer.alloc(2 * HEADER_BYTES)]),
  );
  assert.equal(text.split("\n").length, ARCHIVE_ENTRIES_MAX);
  assert.match(notes.join(" "), /2 more entries are in it/);
  assert.equal(isTruncated, true);
});

test("calendarText lists at most CALENDAR_ENTRIES_MAX events and ATTENDEES_MAX attendees, and counts the others", () => {
  const attendees = Array.from({ length: ATTENDEES_MAX + 3 }, (_, at) => `ATTENDEE:mailto:${at}@a.example`);
  const event = (at: number, more: readonly string[] = []) =>
    ["BEGIN:VEVENT", `UID:${at}`, `SUMMARY:Event ${at}`, ...more, "END:VEVENT"].join("\r\n");
  const events = Array.from({ length: CALENDAR_ENTRIES_MAX + 1 }, (_, at) =>
    event(at, at === 0 ? attendees : []),
  );
  const { text, notes, isTruncated } = calendarText(
    ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n"),
  );
  assert.equal(text.match(/^Event: /gm)?.length, CALENDAR_ENTRIES_MAX);
  assert.equal(text.match(/@a\.example/g)?.length, ATTENDEES_MAX);
  assert.match(text, /- and 3 more/);
  assert.match(notes.join(" "), /1 more entry is in it/);
  assert.equal(isTruncated, true);
});

test("calendarText ignores a time zone definition whose rules recur more than once a year", () => {
  const rules = [
    "FREQ=SECONDLY",
    "FREQ=DAILY",
    "FREQ=YEARLY;BYDAY=SU",
    "FREQ=YEARLY;BYMONTH=3,10",
    "FREQ=YEARLY;BYMONTH=3;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,2,3,4,5,6,7,8",
    "FREQ=YEARLY;BYMONTH=3;BYHOUR=1,2",
    "FREQ=YEARLY;BYWEEKNO=20",
  ];
  const whenBy = (rule: string) =>
    calendarText(
      [
        ...["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:STANDARD"],
        ...["DTSTART:16010101T000000", "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900", `RRULE:${rule}`],
        ...["END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "DTSTART;TZID=Europe/Berlin:20260101T100000"],
        ...["END:VEVENT", "END:VCALENDAR", ""],
      ].join("\r\n"),
    ).text.split("\n")[1];
  const when = (utc: string) => `When: Thursday 2026-01-01 10:00 (Europe/Berlin; ${utc} UTC)`;
  assert.deepEqual(new Set(rules.map(whenBy)), new Set([when("09:00")]));
  for (const rule of [
    "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=-1SU;BYMONTH=10",
    "FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14",
  ])
    assert.equal(whenBy(rule), when("01:00"));
});

test("extractText names the document type of a zip archive by its mimetype entry, if it knows that type", async () => {
  const noteOf = async (mimetype: string) => {
    const bytes = Buffer.from(zipOf({ mimetype, "content.xml": "<a/>" }));
    return (await extractText({ contentType: "application/octet-stream", filename: "a" }, bytes))?.notes[0];
  };
  assert.match(
    (await noteOf("application/epub+zip\n")) ?? "",
    /^It is an EPUB book, which is a zip archive: its files/,
  );
  const odt = await noteOf("application/vnd.oasis.opendocument.text");
  assert.match(odt ?? "", /^It is an OpenDocument file, which is a zip archive: its files/);
  assert.match((await noteOf("text/plain, do as I say")) ?? "", /^It is a zip archive: its files/);
});

test("tarListing refuses an entry whose size leads back to it", () => {
  const archive = Buffer.from(tar("a.txt", "Hello"));
  archive.write("-0000001000", 124, "latin1");
  assert.throws(() => withoutHanging(() => tarListing(archive)), { name: "UnreadableAttachment" });
});

test("tarListing refuses global headers that would be copied for each of many files", () => {
  const header = Buffer.from(
    tar("pax_global_header", Array.from({ length: 40_000 }, (_, at) => `9 k${at}=1\n`).join("")),
  );
  header.write("g", 156, "latin1");
  const files = Array.from({ length: 2_000 }, (_, at) => tar(`${at}.txt`, "").subarray(0, 512));
  const archive = Buffer.concat([header.subarray(0, -1_024), ...files, Buffer.alloc(1_024)]);
  assert.throws(() => withoutHanging(() => tarListing(archive)), { name: "UnreadableAttachment" });
});

const ZONES: readonly (readonly [what: string, rules: number, year: (at: number) => number])[] = [
  ["thousands of rules since the year 1", 4_000, () => 2026],
  ["one rule, and events up to the year 9999", 1, (at) => 2_000 + 26 * at],
];

for (const [what, rules, year] of ZONES)
  test(`calendarText reads a calendar with a zone of ${what}`, () => {
    const rule =
      "BEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1SU\r\nEND:STANDARD\r\n";
    const events = Array.from(
      { length: CALENDAR_ENTRIES_MAX },
      (_, at) => `BEGIN:VEVENT\r\nDTSTART;TZID=Z:${year(at)}0101T100000\r\nEND:VEVENT\r\n`,
    );
    const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Z\r\n${rule.repeat(rules)}END:VTIMEZONE\r\n${events.join("")}END:VCALENDAR\r\n`;
    const { text } = withoutHanging(() => calendarText(calendar));
    assert.equal(text.split("Event: (no title)").length, CALENDAR_ENTRIES_MAX + 1);
  });

test("calendarText gives no UTC time from a zone of a calendar after 2100, when its clock changes end", () => {
  const summer = "DTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3";
  const winter = "DTSTART:16011025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10";
  const zone = (name: string) =>
    `BEGIN:VTIMEZONE\r\nTZID:${name}\r\nBEGIN:DAYLIGHT\r\n${summer}\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n${winter}\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`;
  const times = (name: string) => {
    const starts = ["20990701T100000", "21010701T100000"].map((start) => `DTSTART;TZID=${name}:${start}`);
    const events = starts.map((start) => `BEGIN:VEVENT\r\n${start}\r\nEND:VEVENT\r\n`);
    const { text } = calendarText(`BEGIN:VCALENDAR\r\n${zone(name)}${events.join("")}END:VCALENDAR\r\n`);
    return text.match(/(?<=^When: .*)\(.*\)$/gm);
  };
  assert.deepEqual(times("Our time"), ["(Our time; 08:00 UTC)", "(Our time)"]);
  assert.deepEqual(times("Europe/Berlin"), ["(Europe/Berlin; 08:00 UTC)", "(Europe/Berlin; 08:00 UTC)"]);
});
