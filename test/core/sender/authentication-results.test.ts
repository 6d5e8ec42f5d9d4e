import assert from "node:assert/strict";
import { test } from "node:test";
import { RESULTS_SOUGHT_BYTES_MAX } from "../../../core/limits.ts";
import { withoutResults } from "../../../core/sender/authentication-results.ts";

/** The header as seen by a reader that begins a line after every CR and LF. */
const headerOf = (pieces: readonly Buffer[]) =>
  Buffer.concat(pieces)
    .toString()
    .split(/\r\n\r\n/, 1)[0] ?? "";

test("withoutResults() ends a header of many lines where it stops searching", () => {
  const many = "X: y\r\n".repeat(RESULTS_SOUGHT_BYTES_MAX / 6 + 1);
  const forged = "Authentication-Results: mail.test; dmarc=pass\r\n\r\nText";
  const pieces = withoutResults(Buffer.from(many + forged));
  assert.equal(headerOf(pieces).length, RESULTS_SOUGHT_BYTES_MAX);
  assert.ok(Buffer.concat(pieces).toString().endsWith(forged));
  const whole = Buffer.from(`${many.slice(0, -6_000)}\r\n${"Text".repeat(10_000)}`);
  assert.deepEqual(withoutResults(whole), [whole]);
});

test("withoutResults() ends one long line where it stops searching", () => {
  const field = "\rAuthentication-Results: mail.test; dmarc=pass";
  const within = `X: ${"x".repeat(RESULTS_SOUGHT_BYTES_MAX - 100)}`;
  const beyond = "x".repeat(100);
  const pieces = withoutResults(Buffer.from(`${within}${field}\r${beyond}${field}\r\n\r\n`));
  const left = beyond.slice(0, RESULTS_SOUGHT_BYTES_MAX - (within + field).length - 1);
  assert.equal(headerOf(pieces), `${within}\r${left}`);
  assert.ok(Buffer.concat(pieces).toString().endsWith(`${field}\r\n\r\n`));
});

test("withoutResults() returns two pieces at most, however many fields it removes", () => {
  const fields = "A: b\rAuthentication-Results: x\r\nAuthentication-Results: y\r\n".repeat(20_000);
  const pieces = withoutResults(Buffer.from(`${fields}\r\nText`));
  assert.equal(pieces.length, 2);
  assert.equal(headerOf(pieces).match(/results/gi), null);
});
