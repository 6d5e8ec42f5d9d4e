import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countedSize,
  flaggedName,
  mailSizes,
  newStem,
  readStem,
} from "../../../../core/store/maildir/mail-file.ts";

test("flaggedName sets and clears one letter, keeps all others in order, and what Dovecot may put after a comma", () => {
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

test("mailSizes counts a bare line feed as two, wherever the chunks end", () => {
  const bytes = Buffer.from("\na\r\nb\n\r\n\rc\n");
  for (let at = 0; at <= bytes.length; at++) {
    const { stored, counted } = mailSizes(bytes.subarray(0, at), Buffer.alloc(0), bytes.subarray(at));
    assert.deepEqual([stored, counted], [bytes.length, bytes.length + 3]);
  }
});

test("a new file's name says its sizes, its number and its time", () => {
  const at = new Date("2026-11-20T12:00:00.250Z");
  const stem = newStem(7, at, mailSizes(Buffer.from("a\nb\r\n")));
  assert.match(stem, /\.keypost,S=5,W=6$/);
  assert.deepEqual(readStem(stem), { sequence: 7, at });
  assert.equal(countedSize(`${stem}:2,S`), 6);
});

test("countedSize knows nothing of a name that does not say it", () => {
  for (const name of ["1.a.host", "1.a.host,S=5:2,S", "1.a,W=6x:2,", "1.a:2,,W=6x", "1.a,W="]) {
    assert.equal(countedSize(name), undefined);
  }
});
