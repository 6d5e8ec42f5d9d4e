import assert from "node:assert/strict";
import { test } from "node:test";
import {
  extendMailbox,
  listMessages,
  markMessage,
  meantFields,
  OPERATIONS,
  parseInput,
  readMessage,
  searchMessages,
  waitForEmail,
} from "../../../core/operations/index.ts";

const refused = (message: string) => ({ code: "bad_request", message });

test("parseInput takes null for a field that was left out", () => {
  const all = Object.fromEntries(Object.keys(waitForEmail.input.shape).map((name) => [name, null]));
  assert.deepEqual(parseInput(waitForEmail.input, all), parseInput(waitForEmail.input, {}));
});

test("parseInput keeps null where it has a meaning, and then asks for it", () => {
  const id = "mbx_1";
  assert.deepEqual(parseInput(extendMailbox.input, { id, expires_at: null }), { id, expires_at: null });
  assert.throws(() => parseInput(extendMailbox.input, { id }), refused("`expires_at` is required."));
});

test("parseInput asks for what is required, be it absent or null", () => {
  for (const given of [undefined, {}, { id: null }]) {
    assert.throws(() => parseInput(readMessage.input, given), refused("`id` is required."));
  }
});

test("parseInput takes an empty text for a field left out, and asks for one that is required", () => {
  const all = Object.fromEntries(Object.keys(waitForEmail.input.shape).map((name) => [name, ""]));
  assert.deepEqual(parseInput(waitForEmail.input, all), parseInput(waitForEmail.input, {}));
  assert.throws(() => parseInput(readMessage.input, { id: "" }), refused("`id` must not be empty."));
});

test("parseInput takes what stands in quotes for what is wanted there", () => {
  const given = { limit: "5", unread: " True ", after: "null", label: "7" };
  assert.deepEqual(parseInput(listMessages.input, given), {
    ...{ limit: 5, unread: true, after: "null", label: "7" },
  });
  assert.deepEqual(meantFields(listMessages.input, { limit: "null", contains: "null", unread: "" }), {});
  for (const add_labels of ['["done"]', "done", ["done"]]) {
    assert.deepEqual(parseInput(markMessage.input, { id: "msg_1", add_labels }).add_labels, ["done"]);
  }
});

test("parseInput says of a number in quotes what is wrong with the number", () => {
  const wrongs = { 0: "1 or more", 1.5: "a whole number", all: "a number", "1e2": "a number" };
  for (const [limit, wrong] of Object.entries(wrongs)) {
    assert.throws(() => parseInput(listMessages.input, { limit }), refused(`\`limit\` must be ${wrong}.`));
  }
});

test("parseInput asks for a text in place of an empty list, and for no longer list", () => {
  assert.throws(() => parseInput(waitForEmail.input, { from: [] }), refused("`from` must be a string."));
});

test("parseInput says that a search is for words to whom searches for all", () => {
  const told = (field: string) =>
    `\`${field}\` is refused: It has no letter and no digit. To see all messages, list them without this field.`;
  assert.throws(() => parseInput(searchMessages.input, { query: "*" }), refused(told("query")));
  assert.throws(() => parseInput(listMessages.input, { q: " " }), refused(told("q")));
  const empty = refused("`query` must not be empty.");
  assert.throws(() => parseInput(searchMessages.input, { query: "" }), empty);
});

test("parseInput says what a label is, in one sentence", () => {
  assert.throws(
    () => parseInput(markMessage.input, { id: "msg_1", add_labels: ["in progress"] }),
    refused("`add_labels.0` is refused: A label is letters, digits, dot, dash and underscore."),
  );
});

test("parseInput refuses what is no object", () => {
  for (const { input } of OPERATIONS) {
    for (const given of ["text", 7, [], true]) {
      assert.throws(() => parseInput(input, given), { code: "bad_request" });
    }
  }
});

test("wait_for_email takes no single word for the domain that mail is expected from", () => {
  const message = "`expected_domain` is refused: Give a domain name, such as shop.example.";
  assert.throws(() => parseInput(waitForEmail.input, { expected_domain: "shop" }), refused(message));
});
