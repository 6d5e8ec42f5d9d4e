import assert from "node:assert/strict";
import { test } from "node:test";
import { DNS_ANSWER_CHARS_MAX } from "../../../core/index.ts";
import { CHECK_BOUNDS } from "../../../server/sender-check/check-bounds.ts";
import { boundedResolve } from "../../../server/sender-check/resolver.ts";

/** A resolver with this answer to everything. */
const answering = (answer: unknown) => ({ resolve: async () => answer }) as never;

test("a long answer of the DNS is one that failed, of whatever type", async () => {
  const half = DNS_ANSWER_CHARS_MAX / 2;
  const addresses = Array.from({ length: half / 8 }, () => "10.0.0.1");
  const hosts = Array.from({ length: half / 16 }, () => ({ exchange: "mx-1.example.com", priority: 1 }));
  for (const longest of [
    [["a".repeat(half), "b".repeat(half)]],
    [...addresses, ...addresses],
    [...hosts, ...hosts],
  ]) {
    const within = boundedResolve(answering(longest), CHECK_BOUNDS);
    assert.equal(await within.resolve("sender.example", "TXT"), longest);
    assert.equal(within.hasFailed(), false);
    const beyond = boundedResolve(answering([...longest, "c"]), CHECK_BOUNDS);
    await assert.rejects(beyond.resolve("sender.example", "TXT"), { code: "EBADRESP" });
    assert.equal(beyond.hasFailed(), true);
  }
});
