import assert from "node:assert/strict";
import { test } from "node:test";
import { folded } from "../../../../core/store/index/letter-folding.ts";

test("marks piled on one letter, which take the square of their number to fold, are folded as thirty", () => {
  assert.equal(folded(`\u0915${"\u093c\u094d".repeat(50_000)}`).length, 31);
});
