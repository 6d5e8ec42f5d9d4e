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
  const [first, ...rest] = withoutResults(Buffer.from(`${within}${field}\r${beyond}${field}\r\n\r\n`));
  assert.equal(first?.toString(), within);
  assert.equal(
    headerOf(rest),
    `\r${beyond.slice(0, RESULTS_SOUGHT_BYTES_MAX - (within + field).length - 1)}`,
  );
  assert.ok(Buffer.concat(rest).toString().endsWith(`${field}\r\n\r\n`));
});
