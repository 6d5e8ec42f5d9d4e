import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fieldList, shown, spinner, table } from "../../client/terminal.ts";
import { anyText } from "../support/any-text.ts";
import { aStream } from "../support/stream.ts";

test("shown makes the escape of a colour change visible", () => {
  assert.equal(shown("\u001b[31mred"), "\\u{1b}[31mred");
});

test("shown makes C1 controls visible, which some terminals take for escapes", () => {
  assert.equal(shown("\u009b2Jgone"), "\\u{9b}2Jgone");
});

test("shown makes marks that turn the reading direction visible", () => {
  assert.equal(shown("invoice\u202efdp.exe"), "invoice\\u{202e}fdp.exe");
});

test("shown keeps a title on one line", () => {
  assert.equal(shown("one\r\ntwo\nthree\tfour"), "one two three four");
});

test("shown keeps the lines of a text, but not a bare carriage return that would write over them", () => {
  assert.equal(shown("pay\r\nno\rthing\n", "lines"), "pay\nno\\u{d}thing\n");
});

test("shown leaves letters of every script and emoji as they are", () => {
  assert.equal(shown("žluťoučký 郵便 👩‍💻 बिल"), "žluťoučký 郵便 👩‍💻 बिल");
});

test("shown leaves nothing that a terminal obeys, whatever a sender writes", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 50 }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
      assert.doesNotMatch(shown(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("a table aligns its columns by what a terminal shows, not by code units", () => {
  const { stream } = aStream();
  const lines = table(
    stream,
    [{ title: "FROM" }, { title: "ID" }],
    [
      ["郵便局", "a"],
      ["ann", "b"],
    ],
  ).split("\n");
  assert.deepEqual(lines, ["FROM    ID", "郵便局  a", "ann     b"]);
});

test("a table cuts a cell at its width and says so", () => {
  const { stream } = aStream();
  const [, row] = table(stream, [{ title: "S", widthMax: 6 }], [["a long subject"]]).split("\n");
  assert.equal(row, "a lon…");
});

test("a list of fields aligns the values", () => {
  const { stream } = aStream();
  assert.equal(
    fieldList(stream, [
      ["id", "1"],
      ["subject", "hi"],
    ]),
    "id       1\nsubject  hi",
  );
});

test("the spinner writes nothing where nobody looks", () => {
  const { stream, written } = aStream();
  spinner(stream, "Waiting").stop();
  assert.equal(written(), "");
});

test("the spinner leaves an empty line behind on a terminal", () => {
  const { stream, written } = aStream({ isTTY: true });
  spinner(stream, "Waiting").stop();
  assert.ok(written().endsWith("Waiting 0 s\r\u001b[K"));
});
