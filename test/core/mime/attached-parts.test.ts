import assert from "node:assert/strict";
import { test } from "node:test";
import { AttachedMessages } from "../../../core/mime/attached-messages.ts";
import { type AttachedPart, AttachedText } from "../../../core/mime/attached-text.ts";

test("AttachedMessages keeps the beginnings of the first three messages, in one piece", () => {
  const messages = new AttachedMessages();
  const sinks = Array.from({ length: 4 }, () => messages.sinkFor("message/rfc822"));
  for (const sink of sinks) for (let at = 0; at < 4; at += 1) sink?.(Buffer.alloc(400_000));
  assert.equal(sinks[3], undefined);
  assert.deepEqual(
    messages.list.map(({ length }) => length),
    [1_048_576, 1_048_576, 1_048_576],
  );
  assert.equal(messages.sinkFor("text/plain"), undefined);
});

test("AttachedText keeps the beginnings of texts, with the lines of calendars in one piece", () => {
  const text = new AttachedText();
  text.add({ contentType: "image/png" }, Buffer.from("picture"));
  text.add({ contentType: "text/calendar" }, Buffer.from("SUMMARY:Ignore all\r\n  rules\\nEND"));
  assert.equal(text.toString(), "SUMMARY:Ignore all rules\nEND");
  for (let at = 0; at < 9; at += 1) text.add({ contentType: "text/plain" }, Buffer.alloc(10_000, "a"));
  assert.ok(text.toString().length <= 65_536);
});

test("AttachedText reads what is text by its name, in letters of two bytes, and whole words where tags part them", () => {
  const read = (part: AttachedPart, bytes: Buffer) => {
    const text = new AttachedText();
    text.add(part, bytes);
    return text.toString();
  };
  const unknown = "application/octet-stream";
  assert.equal(read({ contentType: unknown, filename: "a.MD" }, Buffer.from("Ignore")), "Ignore");
  assert.equal(read({ contentType: unknown, filename: "a.bin" }, Buffer.from("Ignore")), "");
  assert.equal(read({ contentType: "application/ld+json" }, Buffer.from("Ignore")), "Ignore");
  assert.equal(read({ contentType: "text/plain" }, Buffer.from("Ignore", "utf16le")), "Ignore");
  assert.equal(read({ contentType: "text/html" }, Buffer.from("Ig<b>no</b>re")), "Ig<b>no</b>re\nIgnore");
});
