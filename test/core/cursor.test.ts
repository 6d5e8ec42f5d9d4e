import assert from "node:assert/strict";
import { test } from "node:test";
import { cursorFor, pageCursorFor, parseCursor, parsePageCursor } from "../../core/cursor.ts";
import type { MailboxId } from "../../core/mailboxes/mailbox.ts";
import { anyText } from "../support/any-text.ts";
import { fc } from "../support/fast-check.ts";

const ours = { id: "mbx_aaaaaaaaaaaaaaaaaaaa" as MailboxId };
const theirs = { id: "mbx_bbbbbbbbbbbbbbbbbbbb" as MailboxId };
const sequences = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const refused = { name: "Refusal", code: "bad_cursor" };

test("parseCursor() and parsePageCursor() return the sequence number that the cursor was made from", () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      assert.equal(parseCursor(ours, cursorFor(ours, sequence)), sequence);
      assert.equal(parsePageCursor(ours, pageCursorFor(ours, sequence)), sequence);
    }),
  );
});

test("cursorFor() returns the same cursor in every process, so that it survives a restart", () => {
  assert.equal(cursorFor(ours, 41), "cur_15_hjHe2HND56FD");
});

test("parseCursor() refuses a cursor of another mailbox", () => {
  assert.throws(() => parseCursor(ours, cursorFor(theirs, 41)), refused);
});

test("parseCursor() and parsePageCursor() refuse each other's cursors, and say where those belong", () => {
  const fix = "`cursor` takes the `next_cursor` of the page before, and `after` the `cursor` of an answer.";
  const misplaced = { ...refused, detail: { fix } };
  assert.throws(() => parseCursor(ours, pageCursorFor(ours, 41)), {
    ...misplaced,
    message: "That cursor says where a page begins, not up to where mail was seen.",
  });
  assert.throws(() => parsePageCursor(ours, cursorFor(ours, 41)), {
    ...misplaced,
    message: "That cursor says up to where mail was seen, not where a page begins.",
  });
  assert.throws(() => parsePageCursor(ours, cursorFor(theirs, 41)), /not belong to this mailbox/);
});

test("parseCursor() refuses a cursor whose number was changed by hand", () => {
  assert.throws(() => parseCursor(ours, cursorFor(ours, 41).replace("_15_", "_16_")), refused);
  assert.throws(() => parseCursor(ours, cursorFor(ours, 41).replace("_15_", "_015_")), refused);
});

test("parseCursor() refuses everything that is not a cursor", () => {
  const cursor = cursorFor(ours, 41);
  const others = [
    "",
    "0",
    "41",
    "cur_",
    "cur__",
    `${cursor}x`,
    ` ${cursor}`,
    `${cursor}\n`,
    cursor.slice(0, -1),
  ];
  for (const other of others) assert.throws(() => parseCursor(ours, other), refused, other);
  fc.assert(fc.property(anyText(), (text) => assert.throws(() => parseCursor(ours, text), refused)));
});
