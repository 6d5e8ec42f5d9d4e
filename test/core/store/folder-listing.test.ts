import assert from "node:assert/strict";
import { test } from "node:test";
import { isSettled } from "../../../core/store/folder-listing.ts";

const [SECOND, MILLISECOND] = [1_000_000_000n, 1_000_000n];

test("isSettled() trusts a folder's time only when no later change could show the same time", () => {
  const exact = 1_795_000_000n * SECOND + 123_456_789n;
  assert.equal(isSettled(exact, exact + 15n * MILLISECOND, exact), false);
  assert.equal(isSettled(exact, exact + 25n * MILLISECOND, exact), true);
  assert.equal(isSettled(exact, exact + 25n * MILLISECOND, exact + 1n), false);
  assert.equal(isSettled(exact, exact - SECOND, exact), false);
});

test("isSettled() takes a time without a fraction for one of a file system that keeps whole seconds", () => {
  const whole = 1_795_000_000n * SECOND;
  assert.equal(isSettled(whole, whole + 1_900n * MILLISECOND, whole), false);
  assert.equal(isSettled(whole, whole + 2_100n * MILLISECOND, whole), true);
});
