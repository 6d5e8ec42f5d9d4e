import assert from "node:assert/strict";
import { test } from "node:test";
import {
  explainDelivery,
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

test("parseInput() takes null for a field that is left out", () => {
  const all = Object.fromEntries(Object.keys(waitForEmail.input.shape).map((name) => [name, null]));
  assert.deepEqual(parseInput(waitForEmail.input, all), parseInput(waitForEmail.input, {}));
});

test("parseInput() keeps null where it has a meaning, and requires such a field", () => {
  const id = "mbx_1";
  assert.deepEqual(parseInput(extendMailbox.input, { id, expires_at: null }), { id, expires_at: null });
  assert.throws(() => parseInput(extendMailbox.input, { id }), refused("`expires_at` is required."));
});

test("parseInput() requires a required field that is absent or null", () => {
  for (const given of [undefined, {}, { id: null }]) {
    assert.throws(() => parseInput(readMessage.input, given), refused("`id` is required."));
  }
});

test("parseInput() takes an empty string for a field that is left out, and refuses it for a required one", () => {
  const all = Object.fromEntries(Object.keys(waitForEmail.input.shape).map((name) => [name, ""]));
  assert.deepEqual(parseInput(waitForEmail.input, all), parseInput(waitForEmail.input, {}));
  assert.throws(() => parseInput(readMessage.input, { id: "" }), refused("`id` must not be empty."));
});

test("parseInput() reads numbers, booleans and lists from strings where the schema wants them", () => {
  const given = { limit: "5", unread: " True ", after: "null", label: "7" };
  assert.deepEqual(parseInput(listMessages.input, given), {
    ...{ limit: 5, unread: true, after: "null", label: "7" },
  });
  assert.deepEqual(meantFields(listMessages.input, { limit: "null", contains: "null", unread: "" }), {});
  for (const add_labels of ['["done"]', "done", ["done"]]) {
    assert.deepEqual(parseInput(markMessage.input, { id: "msg_1", add_labels }).add_labels, ["done"]);
  }
});

test("parseInput() says what is wrong with a number in a string", () => {
  const wrongs = { 0: "1 or more", 1.5: "a whole number", all: "a number", "1e2": "a number" };
  for (const [limit, wrong] of Object.entries(wrongs)) {
    assert.throws(() => parseInput(listMessages.input, { limit }), refused(`\`limit\` must be ${wrong}.`));
  }
});

test("parseInput() asks for a string instead of an empty list, not for a longer list", () => {
  assert.throws(() => parseInput(waitForEmail.input, { from: [] }), refused("`from` must be a string."));
});

test("parseInput() tells a caller who searches for everything to list instead", () => {
  const told = (field: string) =>
    `\`${field}\` is refused: It has no letter and no digit. To see all messages, list them without this field.`;
  assert.throws(() => parseInput(searchMessages.input, { query: "*" }), refused(told("query")));
  assert.throws(() => parseInput(listMessages.input, { q: " " }), refused(told("q")));
  const empty = refused("`query` must not be empty.");
  assert.throws(() => parseInput(searchMessages.input, { query: "" }), empty);
});

test("parseInput() tells a caller who filters by a name that only addresses are compared", () => {
  const told = (field: string) =>
    `\`${field}\` is refused: Only addresses are compared, and none has a space. To find a name, list messages with \`q\`.`;
  for (const field of ["from", "to"]) {
    assert.throws(() => parseInput(waitForEmail.input, { [field]: "Ann Miller" }), refused(told(field)));
  }
  assert.throws(() => parseInput(explainDelivery.input, { from: "Ann Miller" }), refused(told("from")));
  for (const from of [" shop.example ", "Ann Miller <ann@shop.example>", '"ann miller"@shop.example']) {
    assert.equal(parseInput(waitForEmail.input, { from }).from, from);
  }
});

test("parseInput() says in one sentence what a label is", () => {
  assert.throws(
    () => parseInput(markMessage.input, { id: "msg_1", add_labels: ["in progress"] }),
    refused("`add_labels.0` is refused: A label is letters, digits, dot, dash and underscore."),
  );
});

test("parseInput() refuses input that is not an object", () => {
  for (const { input } of OPERATIONS) {
    for (const given of ["text", 7, [], true]) {
      assert.throws(() => parseInput(input, given), { code: "bad_request" });
    }
  }
});

test("wait_for_email refuses a single word as expected_domain", () => {
  const message = "`expected_domain` is refused: Give a domain name, such as shop.example.";
  assert.throws(() => parseInput(waitForEmail.input, { expected_domain: "shop" }), refused(message));
});
