import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Fitted, fit } from "../../mcp/budget.ts";

/** As a tool's answer counts: in the structured content and again in the text. */
const charsOf = (fitted: Fitted) => JSON.stringify(fitted).length * 2;

const long = (length: number) => "a".repeat(length);

test("fit gives back an answer that fits as it is", () => {
  const output = { text: "short" };
  assert.deepEqual(fit(output, charsOf, 1_000), { output, leftOut: [] });
});

test("fit cuts the longest text, and says how to get the rest", () => {
  const message = { id: "msg_1", subject: "Hello", text: long(5_000), reply_text: "", text_truncated: false };
  const { output, leftOut } = fit({ message }, charsOf, 4_000);
  const cut = (output.message as typeof message).text.length;
  assert.equal((output.message as typeof message).subject, "Hello");
  assert.equal((output.message as typeof message).text_truncated, true);
  assert.deepEqual(leftOut, [
    `message.text: the first ${cut} of 5000 characters are shown. For the rest call read_message with id "msg_1" and offset ${cut}.`,
  ]);
});

test("fit says of a later part of a text where in the whole one the rest begins", () => {
  const part = { id: "msg_1", text: long(5_000), reply_text: "", text_offset: 700, text_next_offset: null };
  const { output, leftOut } = fit(part, charsOf, 4_000);
  assert.equal(output.text_next_offset, 700 + String(output.text).length);
  assert.match(leftOut.join(), new RegExp(` and offset ${output.text_next_offset}\\.$`));
});

test("fit leaves out a reply's text before it cuts the text that has it too", () => {
  const message = { id: "msg_1", text: long(1_500), reply_text: long(1_500) };
  const { output } = fit({ message }, charsOf, 4_000);
  assert.deepEqual(output.message, { ...message, reply_text: "" });
});

test("fit leaves out what was forwarded before it cuts the text that has it too", () => {
  const message = { id: "msg_1", text: long(1_500), reply_text: "", forwarded_text: long(1_500) };
  const { output } = fit({ message }, charsOf, 4_000);
  assert.deepEqual(output.message, { ...message, forwarded_text: "" });
});

test("fit uses most of its budget", () => {
  const { output } = fit({ message: { id: "msg_1", text: long(100_000) } }, charsOf, 20_000);
  assert.ok(charsOf({ output, leftOut: [] }) > 15_000);
});

test("fit shortens a long list from its end", () => {
  const links = Array.from({ length: 100 }, (_, index) => ({ url: `https://shop.example/${index}` }));
  const { output, leftOut } = fit({ links }, charsOf, 2_000);
  const kept = output.links as typeof links;
  assert.deepEqual(kept, links.slice(0, kept.length));
  assert.deepEqual(leftOut, [`links: the first ${kept.length} of 100 are shown.`]);
});

test("fit says from which entry on the rest of a message's list is had", () => {
  const links = Array.from({ length: 100 }, (_, index) => ({ url: `https://shop.example/${index}` }));
  const { output, leftOut } = fit({ id: "msg_1", list_offset: 7, links }, charsOf, 2_000);
  const kept = (output.links as typeof links).length;
  assert.deepEqual(leftOut, [
    `links: the first ${kept} of 100 are shown. For the rest call read_message with id "msg_1" and list_offset ${7 + kept}.`,
  ]);
});

test("fit never cuts a character in two", () => {
  const { output } = fit({ text: "😀".repeat(2_000) }, charsOf, 3_000);
  assert.ok((output.text as string).isWellFormed());
});

test("fit never changes what it was given", () => {
  const output = { text: long(5_000) };
  fit(output, charsOf, 1_000);
  assert.equal(output.text.length, 5_000);
});

test("fit makes any answer fit", () => {
  const texts = fc.string({ maxLength: 3_000 });
  const answers = fc.dictionary(
    fc.string({ maxLength: 10 }),
    fc.oneof(texts, fc.array(fc.record({ text: texts }))),
  );
  fc.assert(
    fc.property(answers, (output) => {
      assert.ok(charsOf(fit(output, charsOf, 3_000)) <= 3_000);
    }),
    { numRuns: 100 },
  );
});
