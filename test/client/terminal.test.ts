import assert from "node:assert/strict";
import { test } from "node:test";
import { escaped, fieldList, spinner, table } from "../../client/terminal.ts";
import { anyText } from "../support/any-text.ts";
import { fc } from "../support/fast-check.ts";
import { aStream } from "../support/stream.ts";

test("escaped() escapes ESC", () => {
  assert.equal(escaped("\u001b[31mred"), "\\u{1b}[31mred");
});

test("escaped() escapes C1 controls, which some terminals interpret", () => {
  assert.equal(escaped("\u009b2Jgone"), "\\u{9b}2Jgone");
});

test("escaped() escapes bidi overrides", () => {
  assert.equal(escaped("invoice\u202efdp.exe"), "invoice\\u{202e}fdp.exe");
});

test("escaped() keeps a title on one line", () => {
  assert.equal(escaped("one\r\ntwo\nthree\tfour"), "one two three four");
});

test("escaped() keeps the lines of a text, but escapes bare carriage returns, which overwrite a line", () => {
  assert.equal(escaped("pay\r\nno\rthing\n", "lines"), "pay\nno\\u{d}thing\n");
});

test("escaped() keeps letters of every script, and emoji", () => {
  assert.equal(escaped("žluťoučký 郵便 👩‍💻 बिल"), "žluťoučký 郵便 👩‍💻 बिल");
});

test("escaped() leaves no control character or bidi override in any text", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 50 }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
      assert.doesNotMatch(escaped(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("a table aligns its columns by display width, not by code units", () => {
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

test("a table cuts a cell at its maximum width, with an ellipsis", () => {
  const { stream } = aStream();
  const [, row] = table(stream, [{ title: "S", widthMax: 6 }], [["a long subject"]]).split("\n");
  assert.equal(row, "a lon…");
});

test("fieldList aligns the values", () => {
  const { stream } = aStream();
  assert.equal(
    fieldList(stream, [
      ["id", "1"],
      ["subject", "hi"],
    ]),
    "id       1\nsubject  hi",
  );
});

test("the spinner writes nothing unless the stream is a terminal", () => {
  const { stream, written } = aStream();
  spinner(stream, "Waiting").stop();
  assert.equal(written(), "");
});

test("the spinner clears its line when it stops", () => {
  const { stream, written } = aStream({ isTTY: true });
  spinner(stream, "Waiting").stop();
  assert.ok(written().endsWith("Waiting 0 s\r\u001b[K"));
});
