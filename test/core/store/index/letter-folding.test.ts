import assert from "node:assert/strict";
import { test } from "node:test";
import { folded } from "../../../../core/store/index/letter-folding.ts";

test("folded() keeps at most thirty marks on a letter, because folding takes the square of their number", () => {
  assert.equal(folded(`\u0915${"\u093c\u094d".repeat(50_000)}`).length, 31);
});
