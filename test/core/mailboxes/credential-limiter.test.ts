import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import {
  CREDENTIALS_KNOWN_MAX,
  GUESSES_PER_ADDRESS_PER_MINUTE_MAX,
  GUESSING_NETWORKS_MAX,
} from "../../../core/limits.ts";
import { CredentialLimiter } from "../../../core/mailboxes/credential-limiter.ts";
import { Refusal, type RefusalCode } from "../../../core/refusal.ts";

const HERE = "192.0.2.1";

function newLimiter(baseUrl = "https://keypost.example") {
  const clock = { now: new Date("2027-01-01T00:00:00Z") };
  const limiter = new CredentialLimiter(() => clock.now, new URL(baseUrl));
  const outcome = (from: string | undefined, token: string | undefined, code?: RefusalCode) =>
    limiter
      .guard(from, token, async () => {
        if (code) throw new Refusal(code, "No.");
        return "passed" as const;
      })
      .catch((error: unknown) => {
        if (error instanceof Refusal) return error;
        throw error;
      });
  return {
    limiter,
    pass: (seconds: number) => {
      clock.now = new Date(clock.now.getTime() + seconds * 1_000);
    },
    outcome,
    codeOf: async (...asked: Parameters<typeof outcome>) => {
      const got = await outcome(...asked);
      return got instanceof Refusal ? got.code : got;
    },
    guess: async (from: string | undefined, times = GUESSES_PER_ADDRESS_PER_MINUTE_MAX) => {
      for (let n = 0; n < times; n++) await outcome(from, `wrong ${n}`, "unauthenticated");
    },
  };
}

test("CredentialLimiter refuses a network after too many wrong credentials, and says when to retry", async () => {
  const { guess, outcome, codeOf, pass } = newLimiter();
  await guess(HERE, GUESSES_PER_ADDRESS_PER_MINUTE_MAX - 1);
  pass(20.5);
  assert.equal(await codeOf(HERE, "another", "unauthenticated"), "unauthenticated");
  const refusal = await outcome(HERE, "a good one that nobody has seen");
  assert.ok(refusal instanceof Refusal);
  assert.equal(`${refusal.code} ${refusal.detail.retryAfterSeconds}`, "rate_limited 40");
  pass(40);
  assert.equal(await codeOf(HERE, "a good one that nobody has seen"), "passed");
});

test("CredentialLimiter counts failed proofs and enrollment keys together with tokens, but no other refusals", async () => {
  for (const [code, expected] of [
    ["proof_failed", "rate_limited"],
    ["enrollment_key_refused", "rate_limited"],
    ["challenge_expired", "passed"],
    ["mailbox_unpaid", "passed"],
  ] as const) {
    const { outcome, codeOf } = newLimiter();
    for (let n = 0; n < GUESSES_PER_ADDRESS_PER_MINUTE_MAX; n++) await outcome(HERE, undefined, code);
    assert.equal(await codeOf(HERE, undefined), expected, code);
  }
});

test("CredentialLimiter accepts a token that was valid before from a refused network, until it ends", async () => {
  const { guess, codeOf } = newLimiter();
  assert.equal(await codeOf(HERE, "good"), "passed");
  await guess(HERE);
  assert.equal(await codeOf(HERE, "good"), "passed");
  assert.equal(await codeOf("192.0.2.2", "good"), "passed");
  assert.equal(await codeOf(HERE, "good", "unauthenticated"), "unauthenticated");
  assert.equal(await codeOf(HERE, "good"), "rate_limited");
});

test("CredentialLimiter does not count a token that has ended when it is first sent after that", async () => {
  const { guess, outcome, codeOf } = newLimiter();
  await outcome(HERE, "ended");
  await guess(HERE, GUESSES_PER_ADDRESS_PER_MINUTE_MAX - 2);
  for (let n = 0; n < 2; n++) assert.equal(await codeOf(HERE, "ended", "unauthenticated"), "unauthenticated");
  assert.equal(await codeOf(HERE, "another"), "passed");
  await guess(HERE, 1);
  assert.equal(await codeOf(HERE, "yet another"), "rate_limited");
});

test("CredentialLimiter does not count a token that ends while many calls present it", async () => {
  const { codeOf } = newLimiter();
  const calls = Array.from({ length: 2 * GUESSES_PER_ADDRESS_PER_MINUTE_MAX });
  assert.equal(await codeOf(HERE, "ended"), "passed");
  const codes = await Promise.all(calls.map(() => codeOf(HERE, "ended", "unauthenticated")));
  assert.deepEqual(new Set(codes), new Set(["unauthenticated"]));
  assert.equal(await codeOf(HERE, undefined), "passed");
});

test("CredentialLimiter allows a burst no more wrong credentials than a sequence, and refuses no right ones", async () => {
  const { codeOf, outcome, pass } = newLimiter();
  const max = GUESSES_PER_ADDRESS_PER_MINUTE_MAX;
  const burst = (count: number, code?: RefusalCode) =>
    Promise.all(Array.from({ length: count }, (_, n) => codeOf(HERE, `${code} ${n}`, code)));
  assert.deepEqual(new Set(await burst(3 * max)), new Set(["passed"]));
  const codes = await burst(3 * max, "unauthenticated");
  assert.equal(codes.filter((code) => code === "unauthenticated").length, max);
  assert.equal(codes.filter((code) => code === "rate_limited").length, 2 * max);
  pass(60);
  assert.equal(await outcome(HERE, "new"), "passed");
});

test("CredentialLimiter begins no more checks of a burst than may be wrong if they end one after the other", async () => {
  const { limiter } = newLimiter();
  const max = GUESSES_PER_ADDRESS_PER_MINUTE_MAX;
  const ends: (() => void)[] = [];
  const wrong = () =>
    new Promise<never>((_, reject) => {
      ends.push(() => reject(new Refusal("unauthenticated", "No.")));
    });
  const burst = Array.from({ length: 2 * max }, (_, n) => limiter.guard(HERE, `wrong ${n}`, wrong));
  const ended = Promise.allSettled(burst);
  await turn();
  for (let at = 0; at < ends.length; at++) {
    ends[at]?.();
    await turn();
  }
  await ended;
  assert.equal(ends.length, max);
});

test("CredentialLimiter rechecks only as many waiting calls of a burst as there are free places", async () => {
  let looks = 0;
  const now = () => {
    looks += 1;
    return new Date(0);
  };
  const limiter = new CredentialLimiter(now, new URL("https://keypost.example"));
  // Without a wrong one CredentialLimiter does not read the clock.
  const wrong = () => Promise.reject(new Refusal("unauthenticated", "No."));
  await assert.rejects(limiter.guard(HERE, "wrong", wrong));
  let last: Promise<unknown> = Promise.resolve();
  // The checks end one after the other.
  const check = () => (last = last.then(() => turn()));
  const burst = Array.from({ length: 300 }, (_, n) => limiter.guard(HERE, `good ${n}`, check));
  await Promise.all(burst);
  assert.ok(looks < 20 * burst.length, `${looks} looks`);
});

test("CredentialLimiter counts a /64 as one client, and other networks on their own", async () => {
  const { guess, codeOf } = newLimiter();
  await guess("2001:db8:0:1::1");
  assert.equal(await codeOf("2001:db8:0:1:ffff::2", "x"), "rate_limited");
  assert.equal(await codeOf("2001:db8:0:2::1", "x"), "passed");
});

test("CredentialLimiter counts nothing on a loopback service, or without an address", async () => {
  const local = newLimiter("http://localhost:8080");
  await local.guess(HERE);
  assert.equal(await local.codeOf(HERE, "x"), "passed");
  const { guess, codeOf } = newLimiter();
  await guess(undefined);
  assert.equal(await codeOf(undefined, "x"), "passed");
});

test("CredentialLimiter ends its refusals when the clock is set back", async () => {
  const { guess, codeOf, pass } = newLimiter();
  await guess(HERE);
  pass(-3_600);
  assert.equal(await codeOf(HERE, "x"), "passed");
});

test("CredentialLimiter bounds the networks and the tokens that it remembers", async () => {
  const { guess, limiter, codeOf, pass, outcome } = newLimiter();
  await outcome(HERE, "used again");
  await outcome(HERE, "the oldest");
  for (let n = 0; n < CREDENTIALS_KNOWN_MAX - 2; n++) await outcome(HERE, `good ${n}`);
  await outcome(HERE, "used again");
  await outcome(HERE, "the newest");
  for (let n = 0; n < GUESSING_NETWORKS_MAX + 50; n++) await guess(`2001:db8:${n.toString(16)}::1`, 1);
  assert.equal(limiter.size, GUESSING_NETWORKS_MAX);
  await guess(HERE);
  assert.equal(await codeOf(HERE, "the oldest"), "rate_limited");
  for (const known of ["used again", "good 0"]) assert.equal(await codeOf(HERE, known), "passed");
  pass(61);
  await guess("198.51.100.1", 1);
  assert.equal(limiter.size, 1);
});
