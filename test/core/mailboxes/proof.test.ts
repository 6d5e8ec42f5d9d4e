import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { type TestContext, test } from "node:test";
import { PROOFS_PER_KEY_PER_MINUTE_MAX } from "../../../core/limits.ts";
import { checkProof, newChallenge } from "../../../core/mailboxes/proof.ts";
import { Refusal } from "../../../core/refusal.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { type Ledger, openLedger } from "../../support/ledger.ts";
import { assertProofRefused, challengeFor } from "../../support/proof.ts";

const key = new AgentKeyPair();

/** For tests that leave nothing behind that could disturb another; each uses its own challenge. */
const shared = await openLedger();
test.after(() => shared[Symbol.asyncDispose]());

async function freshLedger(t: TestContext, changed: Parameters<typeof openLedger>[0] = {}): Promise<Ledger> {
  const ledger = await openLedger(changed);
  t.after(() => ledger[Symbol.asyncDispose]());
  return ledger;
}

test("newChallenge() consists of six parts: version, host, time, nonce and a MAC for the key", async (t) => {
  const ledger = await freshLedger(t, { publicBaseUrl: new URL("http://box.keypost.example:8080/") });
  const { challenge, expiresInSeconds } = newChallenge(ledger, key.line);
  const parts = challenge.split(".");
  assert.deepEqual(parts.slice(0, 4), [
    "keypost",
    "v1",
    "box%2Ekeypost%2Eexample%3A8080",
    `${ledger.clock.now().getTime() / 1_000}`,
  ]);
  assert.match(`${parts[4]} ${parts[5]} ${parts.length}`, /^[0-9a-f]{32} [0-9a-f]{64} 6$/);
  assert.equal(expiresInSeconds, 30);
});

test("newChallenge() still has six parts if the host is an IPv6 address", async (t) => {
  const ledger = await freshLedger(t, { publicBaseUrl: new URL("http://[2001:db8::1]:8080") });
  const challenge = challengeFor(ledger, key.line);
  assert.equal(challenge.split(".").length, 6);
  assert.equal((await checkProof(ledger, key.prove(challenge))).line, key.line);
});

test("newChallenge() refuses text that is not a key", () => {
  assert.throws(() => newChallenge(shared, "ssh-ed25519 AAAA"), { code: "bad_key" });
});

test("checkProof() refuses a tampered challenge", async () => {
  const parts = challengeFor(shared, key.line).split(".");
  const tampered = parts.map((part, index) =>
    parts.with(index, `${part.slice(0, -1)}${part.endsWith("1") ? "2" : "1"}`).join("."),
  );
  const others = [
    ...tampered,
    parts.slice(0, 5).join("."),
    `${parts.join(".")}.`,
    `x${parts.join(".")}`,
    `${parts.join(".")}\n`,
    parts.with(5, "").join("."),
    parts.with(5, (parts[5] ?? "").toUpperCase()).join("."),
    parts.with(3, "1e9").join("."),
    parts.join(".").replace("keypost.v1", "v1"),
    "x".repeat(10_000),
    "",
  ];
  for (const challenge of others) {
    await assertProofRefused(shared, { publicKey: key.line, challenge, signature: key.signRaw(challenge) });
  }
});

test("checkProof() refuses another key's challenge", async () => {
  const other = new AgentKeyPair();
  await assertProofRefused(shared, key.prove(challengeFor(shared, other.line)));
});

test("checkProof() refuses a challenge for another host, even if made with the same secret", async (t) => {
  const edproofSecret = "one secret of at least 32 bytes for both";
  const ours = await freshLedger(t, { edproofSecret });
  for (const url of ["https://other.example", "https://keypost.example:8443", "http://sub.keypost.example"]) {
    const theirs = { ...ours, settings: { ...ours.settings, publicBaseUrl: new URL(url) } };
    await assertProofRefused(ours, key.prove(newChallenge(theirs, key.line).challenge));
  }
});

test("checkProof() refuses a challenge made with another secret", async () => {
  const text = challengeFor(shared, key.line).split(".").slice(0, 5).join(".");
  const mac = createHmac("sha256", "a guess").update(`${text}\n`).update(key.blob).digest("hex");
  await assertProofRefused(shared, key.prove(`${text}.${mac}`));
});

test("checkProof() accepts a challenge for 30 seconds, and then reports it as expired", async (t) => {
  const ledger = await freshLedger(t);
  const [atTheEnd, after] = [challengeFor(ledger, key.line), challengeFor(ledger, key.line)];
  await ledger.clock.advance(30_000);
  assert.ok(await checkProof(ledger, key.prove(atTheEnd)));
  await ledger.clock.advance(1);
  await assertProofRefused(ledger, key.prove(after), "challenge_expired");
});

test("checkProof() reports only authentic challenges as expired", async (t) => {
  const ledger = await freshLedger(t);
  const challenge = challengeFor(ledger, key.line);
  await ledger.clock.advance(31_000);
  await assertProofRefused(ledger, key.prove(challenge.replace(/.$/, (last) => (last === "0" ? "1" : "0"))));
});

test("checkProof() refuses a challenge more than five seconds in the future", async (t) => {
  const ledger = await freshLedger(t);
  await ledger.clock.advance(60_000);
  const [near, far] = [challengeFor(ledger, key.line), challengeFor(ledger, key.line)];
  await ledger.clock.advance(-5_000);
  assert.ok(await checkProof(ledger, key.prove(near)));
  await ledger.clock.advance(-1);
  await assertProofRefused(ledger, key.prove(far));
});

test("checkProof() refuses a replay", async () => {
  const proof = key.prove(challengeFor(shared, key.line));
  await checkProof(shared, proof);
  await assertProofRefused(shared, proof);
});

test("checkProof() refuses a used challenge with another signature", async () => {
  const challenge = challengeFor(shared, key.line);
  await checkProof(shared, key.prove(challenge));
  await assertProofRefused(shared, { publicKey: key.line, challenge, signature: key.signSsh(challenge) });
});

test("checkProof() refuses a replay after a restart", async (t) => {
  const ledger = await freshLedger(t);
  const [used, unused] = [
    key.prove(challengeFor(ledger, key.line)),
    key.prove(challengeFor(ledger, key.line)),
  ];
  await checkProof(ledger, used);
  await ledger.restart();
  await assertProofRefused(ledger, used);
  assert.ok(await checkProof(ledger, unused));
});

test("checkProof() refuses a replay after the clock went back an hour", async (t) => {
  const ledger = await freshLedger(t);
  const used = key.prove(challengeFor(ledger, key.line));
  await checkProof(ledger, used);
  await ledger.clock.advance(3_600_000);
  await checkProof(ledger, key.prove(challengeFor(ledger, key.line)));
  await ledger.clock.advance(-3_600_000);
  await assertProofRefused(ledger, used);
});

test("checkProof() accepts one of many simultaneous proofs with the same challenge", async () => {
  const proof = key.prove(challengeFor(shared, key.line));
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => checkProof(shared, proof)));
  assert.equal(outcomes.filter(({ status }) => status === "fulfilled").length, 1);
});

test("checkProof() does not use up a challenge when another key's signature is refused", async () => {
  const challenge = challengeFor(shared, key.line);
  const stranger = new AgentKeyPair();
  await assertProofRefused(shared, {
    publicKey: key.line,
    challenge,
    signature: stranger.signRaw(challenge),
  });
  assert.ok(await checkProof(shared, key.prove(challenge)));
});

test("checkProof() limits the proofs per minute of each key", async (t) => {
  const ledger = await freshLedger(t);
  const { fingerprint } = await checkProof(ledger, key.prove(challengeFor(ledger, key.line)));
  await ledger.clock.advance(10_500);
  const at = ledger.clock.now();
  const earlier = Array.from({ length: PROOFS_PER_KEY_PER_MINUTE_MAX - 2 }, (_, index) => ({
    nonce: `earlier ${index}`,
    fingerprint,
    used_at: at.getTime(),
  }));
  await ledger.ledger.db.insertInto("used_challenges").values(earlier).execute();
  await checkProof(ledger, key.prove(challengeFor(ledger, key.line)));
  await assert.rejects(checkProof(ledger, key.prove(challengeFor(ledger, key.line))), (error) => {
    return error instanceof Refusal && error.code === "rate_limited" && error.detail.retryAfterSeconds === 50;
  });
  const other = new AgentKeyPair();
  assert.ok(await checkProof(ledger, other.prove(challengeFor(ledger, other.line))));
  await ledger.clock.advance(50_000);
  assert.ok(await checkProof(ledger, key.prove(challengeFor(ledger, key.line))));
});

test("checkProof() ignores uses recorded before the clock was set back", async () => {
  const other = new AgentKeyPair();
  const { fingerprint } = await checkProof(shared, other.prove(challengeFor(shared, other.line)));
  const usedAt = shared.clock.now().getTime() + 3_600_000;
  const later = Array.from({ length: PROOFS_PER_KEY_PER_MINUTE_MAX }, (_, index) => ({
    nonce: `later ${index}`,
    fingerprint,
    used_at: usedAt,
  }));
  await shared.ledger.db.insertInto("used_challenges").values(later).execute();
  assert.ok(await checkProof(shared, other.prove(challengeFor(shared, other.line))));
});

test("checkProof() removes at most a hundred old challenges each time", async (t) => {
  const ledger = await freshLedger(t);
  const old = Array.from({ length: 250 }, (_, index) => ({
    nonce: `old ${index}`,
    fingerprint: "sha256:crowd",
    used_at: index,
  }));
  await ledger.ledger.db.insertInto("used_challenges").values(old).execute();
  const left: number[] = [];
  for (let proof = 0; proof < 4; proof++) {
    await checkProof(ledger, key.prove(challengeFor(ledger, key.line)));
    const rows = await ledger.ledger.db.selectFrom("used_challenges").select("nonce").execute();
    left.push(rows.filter(({ nonce }) => nonce.startsWith("old")).length);
  }
  assert.deepEqual(left, [150, 50, 0, 0]);
});
