/** Lists of what a file holds have an end, and say how much is behind it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tarListing } from "../../../core/attachments/text/archive.ts";
import { calendarText } from "../../../core/attachments/text/calendar.ts";
import { ARCHIVE_ENTRIES_MAX, ATTENDEES_MAX, CALENDAR_ENTRIES_MAX } from "../../../core/limits.ts";
import { tar } from "../../support/attachments.ts";

const HEADER_BYTES = 512;

test("tarListing lists as many files as one reads, and counts the others", () => {
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

test("calendarText tells of as many events and attendees as one reads, and counts the others", () => {
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
