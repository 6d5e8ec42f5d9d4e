import assert from "node:assert/strict";
import { test } from "node:test";
import { type Fitted, fit } from "../../mcp/budget.ts";
import { fc } from "../support/fast-check.ts";

/** Counts twice, because a tool's answer has it as structured content and as text. */
const charsOf = (fitted: Fitted) => JSON.stringify(fitted).length * 2;

const long = (length: number) => "a".repeat(length);

test("fit returns an answer that fits unchanged", () => {
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

test("fit gives offsets relative to the whole text, also for a later part", () => {
  const part = { id: "msg_1", text: long(5_000), reply_text: "", text_offset: 700, text_next_offset: null };
  const { output, leftOut } = fit(part, charsOf, 4_000);
  assert.equal(output.text_next_offset, 700 + String(output.text).length);
  assert.match(leftOut.join(), new RegExp(` and offset ${output.text_next_offset}\\.$`));
});

test("fit drops reply_text before it cuts the text that contains it", () => {
  const message = { id: "msg_1", text: long(1_500), reply_text: long(1_500) };
  const { output } = fit({ message }, charsOf, 4_000);
  assert.deepEqual(output.message, { ...message, reply_text: "" });
});

test("fit drops forwarded_text before it cuts the text that contains it", () => {
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

test("fit says at which list_offset the rest of a message's list begins", () => {
  const links = Array.from({ length: 100 }, (_, index) => ({ url: `https://shop.example/${index}` }));
  const { output, leftOut } = fit({ id: "msg_1", list_offset: 7, links }, charsOf, 2_000);
  const kept = (output.links as typeof links).length;
  assert.deepEqual(leftOut, [
    `links: the first ${kept} of 100 are shown. For the rest call read_message with id "msg_1" and list_offset ${7 + kept}.`,
  ]);
});

test("fit never splits a surrogate pair", () => {
  const { output } = fit({ text: "😀".repeat(2_000) }, charsOf, 3_000);
  assert.ok((output.text as string).isWellFormed());
});

test("fit does not change its input", () => {
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
