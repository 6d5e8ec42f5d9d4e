import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countedSize,
  flaggedName,
  mailSizes,
  newStem,
  readStem,
} from "../../../../core/store/maildir/mail-file.ts";

test("flaggedName() sets or clears one flag, and keeps the others and what Dovecot appends after a comma", () => {
  const changes: readonly (readonly [string, string, boolean, string])[] = [
    ["1.a.host", "S", true, "1.a.host:2,S"],
    ["1.a.host:2,", "S", true, "1.a.host:2,S"],
    ["1.a.host:2,FRab", "S", true, "1.a.host:2,FRSab"],
    ["1.a.host:2,FSab", "S", false, "1.a.host:2,Fab"],
    ["1.a.host:2,S", "S", true, "1.a.host:2,S"],
    ["1.a.host,S=3,W=4:2,T,ext,S", "S", true, "1.a.host,S=3,W=4:2,ST,ext,S"],
    ["1.a.host:1,S", "S", true, "1.a.host:2,S"],
  ];
  for (const [name, flag, isSet, expected] of changes) {
    assert.equal(flaggedName(name, flag, isSet), expected);
  }
});

test("mailSizes() counts a bare line feed as two bytes, wherever the chunks are split", () => {
  const bytes = Buffer.from("\na\r\nb\n\r\n\rc\n");
  for (let at = 0; at <= bytes.length; at++) {
    const { stored, counted } = mailSizes(bytes.subarray(0, at), Buffer.alloc(0), bytes.subarray(at));
    assert.deepEqual([stored, counted], [bytes.length, bytes.length + 3]);
  }
});

test("newStem() puts the sizes, the sequence number and the time into the name", () => {
  const at = new Date("2026-11-20T12:00:00.250Z");
  const stem = newStem(7, at, mailSizes(Buffer.from("a\nb\r\n")));
  assert.match(stem, /\.keypost,S=5,W=6$/);
  assert.deepEqual(readStem(stem), { sequence: 7, at });
  assert.equal(countedSize(`${stem}:2,S`), 6);
});

test("countedSize() returns undefined for a name without that size", () => {
  for (const name of ["1.a.host", "1.a.host,S=5:2,S", "1.a,W=6x:2,", "1.a:2,,W=6x", "1.a,W="]) {
    assert.equal(countedSize(name), undefined);
  }
});
