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

test("matchesIn refuses a pattern that is not global", () => {
  assert.throws(() => [...matchesIn("aa", /a/)], TypeError);
});
