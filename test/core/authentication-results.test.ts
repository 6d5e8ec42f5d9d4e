import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutResults } from "../../core/authentication-results.ts";
import { RESULTS_SOUGHT_BYTES_MAX } from "../../core/limits.ts";

test("withoutResults looks no further into one long line than into many", () => {
  const field = "\rAuthentication-Results: mail.test; dmarc=pass";
  const within = `X: ${"x".repeat(RESULTS_SOUGHT_BYTES_MAX - 100)}`;
  const beyond = "x".repeat(100);
  const [first, ...rest] = withoutResults(Buffer.from(`${within}${field}\r${beyond}${field}\r\n\r\n`));
  assert.equal(first?.toString(), within);
  assert.equal(Buffer.concat(rest).toString(), `\r${beyond}${field}\r\n\r\n`);
});
