import assert from "node:assert/strict";
import { test } from "node:test";
import { matchesIn } from "../../../../core/extract/text/matches.ts";

for (const [text, pattern] of [
  ["one 1, two 22", /(?<number>\d+)/g],
  ["nothing", /\d/g],
  ["", /x*/g],
  ["axxb", /x*/g],
  ["a\u{1f600}b", /(?:)/g],
  ["a\u{1f600}b", /(?:)/gu],
  ["\ud83d\ud83d\ude00", /x*/gu],
  ["a, b, c", /(?<=, )/g],
  ["aab", /^a|b$/g],
] as const) {
  test(`matchesIn finds in ${JSON.stringify(text)} what matchAll finds by ${pattern}`, () => {
    assert.deepEqual([...matchesIn(text, pattern)], [...text.matchAll(pattern)]);
  });
}

test("matchesIn lets the pattern be used between two matches, and by itself", () => {
  const pattern = /\w/g;
  const pairs: string[] = [];
  for (const [one] of matchesIn("abc", pattern)) {
    for (const [other] of matchesIn("xy", pattern)) {
      pairs.push(one + other);
      if (one === "b") break;
    }
  }
  assert.deepEqual(pairs, ["ax", "ay", "bx", "cx", "cy"]);
  assert.equal(pattern.lastIndex, 0);
});

test("matchesIn keeps two interleaved iterations apart, and starts anew behind one that was left by an error", () => {
  const pattern = /\w/g;
  const [one, other] = [matchesIn("abc", pattern), matchesIn("xyz", pattern)];
  const taken = [one, other, other, one, other, one].map((matches) => matches.next().value?.[0]);
  assert.deepEqual(taken, ["a", "x", "y", "b", "z", "c"]);
  assert.throws(() => {
    for (const _ of matchesIn("abc", pattern)) throw new RangeError("left");
  }, RangeError);
  assert.equal(pattern.test("a"), true);
  // As an expression that ran out of stack leaves it.
  pattern.lastIndex = 2;
  assert.deepEqual(
    [...matchesIn("abc", pattern)].map(([letter]) => letter),
    ["a", "b", "c"],
  );
});

test("matchesIn refuses a pattern that is not global", () => {
  assert.throws(() => [...matchesIn("aa", /a/)], TypeError);
});
