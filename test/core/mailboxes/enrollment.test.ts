import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Core, EnrollmentId } from "../../../core/index.ts";
import { CLAIMS_PER_ADDRESS_PER_HOUR_MAX } from "../../../core/limits.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { enroll, mint, outcomesOf, placesTaken, usesOf } from "../../support/enrollment.ts";
import { claimOf, openPaidCore, paidMailbox, sessionOf } from "../../support/paid-core.ts";

const DAY_MS = 24 * 3_600_000;

/** The tests share this core, each with its own enrollment keys. They only advance its clock. */
const box = await openPaidCore();
/** A core whose mailboxes are free, and which limits new mailboxes per network. */
const publicBaseUrl = new URL("https://keypost.example");
const free = await openTestCore({ settings: { publicBaseUrl } });
after(() => Promise.all([box.close(), free.close()]));

const inDays = (core: Core, days: number) => new Date(core.now().getTime() + days * DAY_MS);

test("a hundred parallel claims with an enrollment key for ten mailboxes make ten", async () => {
  const { id, key } = await mint(box.core, { mailboxes: 10 });
  const before = await box.core.countMailboxes();
  const claims = await Promise.allSettled(Array.from({ length: 100 }, () => enroll(box.core, key)));
  const refused = claims.flatMap((claim) => (claim.status === "rejected" ? [claim.reason.code] : []));
  assert.deepEqual(refused, Array(90).fill("enrollment_key_exhausted"));
  const { mailboxes } = await box.core.countMailboxes();
  assert.deepEqual(mailboxes, { ...before.mailboxes, active: before.mailboxes.active + 10 });
  assert.equal(await placesTaken(box.core, id), 10);
  const outcomes = await outcomesOf(box.core, id);
  assert.deepEqual([...outcomes].sort(), [...Array(10).fill("enrolled"), ...Array(90).fill("exhausted")]);
});

test("parallel claims of one key count once against the enrollment key, and get one mailbox", async () => {
  const { id, key } = await mint(box.core, { mailboxes: 2 });
  const agent = new AgentKeyPair();
  const claims = await Promise.all(Array.from({ length: 20 }, () => enroll(box.core, key, { agent })));
  assert.equal(new Set(claims.map(({ mailbox }) => mailbox.id)).size, 1);
  assert.equal(claims.filter(({ isNew }) => isNew).length, 1);
  assert.equal(await placesTaken(box.core, id), 1);
});

test("a claim with an enrollment key returns a mailbox that is active without an end, and a token", async () => {
  const { id, key } = await mint(box.core);
  const { mailbox, isNew, accessToken, retryAfterSeconds } = await enroll(box.core, key);
  assert.ok(mailbox.state === "active" && mailbox.paidUntil === undefined);
  assert.deepEqual([mailbox.enrollmentId, isNew, retryAfterSeconds], [id, true, undefined]);
  assert.deepEqual(await box.core.authenticate(accessToken ?? ""), mailbox);
});

const ENDS: Readonly<Record<string, (core: Core, id: EnrollmentId) => Promise<unknown>>> = {
  exhausted: (core) => core.listEnrollmentKeys({ limit: 1 }),
  revoked: (core, id) => core.revokeEnrollmentKey(id),
};

for (const [how, end] of Object.entries(ENDS)) {
  test(`an enrollment key that is ${how} accepts the keys it has enrolled, and no others`, async () => {
    const { id, key } = await mint(box.core, { mailboxes: 1 });
    const agent = new AgentKeyPair();
    const first = await enroll(box.core, key, { agent });
    await end(box.core, id);
    const again = await enroll(box.core, key, { agent });
    assert.deepEqual([again.mailbox, again.isNew], [first.mailbox, false]);
    await assert.rejects(enroll(box.core, key));
    assert.deepEqual(await outcomesOf(box.core, id), ["enrolled", "known", how]);
  });
}

test("an enrollment key that has expired accepts the keys it has enrolled, and no others", async () => {
  const { id, key } = await mint(box.core, { expiresAt: inDays(box.core, 1) });
  const agent = new AgentKeyPair();
  const { mailbox } = await enroll(box.core, key, { agent });
  await box.clock.advance(DAY_MS);
  assert.deepEqual((await enroll(box.core, key, { agent })).mailbox, mailbox);
  await assert.rejects(enroll(box.core, key), { code: "enrollment_key_refused", message: /expired/ });
  assert.deepEqual(await outcomesOf(box.core, id), ["enrolled", "known", "expired"]);
});

test("a stolen enrollment key gives access to no existing mailbox", async () => {
  const { id, key } = await mint(box.core, { mailboxes: 2 });
  const [owner, thief] = [new AgentKeyPair(), new AgentKeyPair()];
  const { mailbox } = await enroll(box.core, key, { agent: owner });
  const stolen = await enroll(box.core, key, { agent: thief });
  assert.notEqual(stolen.mailbox.id, mailbox.id);
  // The owner's public key with a proof by another key.
  const proof = thief.prove(box.core.newChallenge(thief.line).challenge);
  await assert.rejects(
    box.core.claimMailbox({
      billingEmail: "",
      proof: { ...proof, publicKey: owner.line },
      enrollmentKey: key,
      peerAddress: undefined,
    }),
    { code: "proof_failed" },
  );
  assert.deepEqual(await outcomesOf(box.core, id), ["enrolled", "enrolled"]);
});

test("an invalid proof is refused before the enrollment key is checked", async () => {
  const { id, key } = await mint(box.core);
  const agent = new AgentKeyPair();
  const proof = { ...agent.prove(box.core.newChallenge(agent.line).challenge), signature: "AAAA" };
  for (const enrollmentKey of [key, `kpe_${"A".repeat(43)}`]) {
    await assert.rejects(
      box.core.claimMailbox({ billingEmail: "", proof, enrollmentKey, peerAddress: undefined }),
      { code: "proof_failed" },
    );
  }
  assert.deepEqual(await usesOf(box.core, id), []);
});

test("an unknown enrollment key is refused, even if the key has an active mailbox", async () => {
  const agent = new AgentKeyPair();
  await paidMailbox(box, agent);
  for (const text of [`kpe_${"A".repeat(43)}`, "kpe_", "nothing of ours", `kpt_${"A".repeat(43)}`]) {
    await assert.rejects(enroll(box.core, text, { agent }), { code: "enrollment_key_refused" });
  }
});

test("a claim with an enrollment key activates a mailbox that waits for payment, and ends its checkout", async () => {
  const { id, key } = await mint(box.core);
  const agent = new AgentKeyPair();
  const pending = await claimOf(box.core, agent);
  const calls = [box.provider.orders.length, box.provider.reads.length];
  const { mailbox, isNew } = await enroll(box.core, key, { agent });
  assert.deepEqual([mailbox.id, mailbox.state, isNew], [pending.mailbox.id, "active", false]);
  assert.equal(await placesTaken(box.core, id), 1);
  assert.equal((await box.core.renewMailbox(mailbox)).paymentUrl, undefined);
  await box.core.reconcilePayments();
  assert.deepEqual([box.provider.orders.length, box.provider.reads.length], calls);
});

test("paying an old link of an enrolled mailbox leaves it active without an end", async () => {
  const { key } = await mint(box.core);
  const agent = new AgentKeyPair();
  const { mailbox } = await claimOf(box.core, agent);
  assert.ok(mailbox.state === "pending_payment");
  await enroll(box.core, key, { agent });
  const paid = { kind: "paid", installment: "first", ...box.provider.asked } as const;
  await box.core.applyPaymentEvent(box.provider.event(sessionOf(mailbox.paymentUrl), paid));
  await box.clock.advance(60 * DAY_MS);
  assert.equal((await box.core.findMailbox(mailbox.id)).state, "active");
  assert.equal((await box.core.listPayments({ limit: 10, mailboxId: mailbox.id })).length, 1);
});

test("a claim with an enrollment key reactivates an expired mailbox, with its mail", async () => {
  const { id, key } = await mint(box.core);
  const agent = new AgentKeyPair();
  const mailbox = await paidMailbox(box, agent);
  await deliver(box.core, mailbox, letter({ subject: "Kept" }));
  await box.clock.advance(32 * DAY_MS);
  assert.equal((await box.core.findMailbox(mailbox.id)).state, "expired");
  const { mailbox: back } = await enroll(box.core, key, { agent });
  assert.ok(back.state === "active" && back.paidUntil === undefined && back.enrollmentId === id);
  const { messages } = await box.core.listMessages(back, { filter: {}, limit: 10 });
  assert.deepEqual(
    messages.map(({ subject }) => subject),
    ["Kept"],
  );
});

test("an enrollment key lifts an end set by the operator, whatever payment events follow", async () => {
  const { key } = await mint(box.core);
  const agent = new AgentKeyPair();
  const { mailbox } = await claimOf(box.core, agent);
  await box.core.extendMailbox(mailbox.id, inDays(box.core, 1));
  await box.clock.advance(2 * DAY_MS);
  await enroll(box.core, key, { agent });
  assert.ok(mailbox.state === "pending_payment");
  await box.core.applyPaymentEvent(box.provider.event(sessionOf(mailbox.paymentUrl), { kind: "ended" }));
  await box.clock.advance(60 * DAY_MS);
  assert.equal((await box.core.findMailbox(mailbox.id)).state, "active");
});

test("a paid mailbox counts against an enrollment key only once its paid time is over", async () => {
  const { id, key } = await mint(box.core);
  const agent = new AgentKeyPair();
  const mailbox = await paidMailbox(box, agent);
  assert.deepEqual((await enroll(box.core, key, { agent })).mailbox, mailbox);
  assert.equal(await placesTaken(box.core, id), 0);
  await box.clock.advance(32 * DAY_MS);
  await enroll(box.core, key, { agent });
  assert.equal(await placesTaken(box.core, id), 1);
});

test("an enrollment key does not restore a mailbox that the operator revoked", async () => {
  const { id, key } = await mint(box.core);
  const agent = new AgentKeyPair();
  const { mailbox } = await claimOf(box.core, agent);
  await box.core.revokeMailbox(mailbox.id);
  await assert.rejects(enroll(box.core, key, { agent }), { code: "mailbox_revoked" });
  assert.equal(await placesTaken(box.core, id), 0);
  assert.deepEqual(await outcomesOf(box.core, id), ["mailbox_revoked"]);
});

test("an enrollment key counts its mailboxes even if mailboxes are free", async () => {
  const { id, key } = await mint(free.core, { mailboxes: 1 });
  await enroll(free.core, key);
  await assert.rejects(enroll(free.core, key), { code: "enrollment_key_exhausted" });
  assert.equal(await placesTaken(free.core, id), 1);
});

test("the count and the audit of an enrollment key survive a restart", async () => {
  const { id, key } = await mint(free.core, { mailboxes: 1, label: "The fleet" });
  const agent = new AgentKeyPair();
  await enroll(free.core, key, { agent });
  const before = [await free.core.listEnrollmentKeys({ limit: 10 }), await usesOf(free.core, id)];
  const core = await free.reopen();
  assert.deepEqual([await core.listEnrollmentKeys({ limit: 10 }), await usesOf(core, id)], before);
  await assert.rejects(enroll(core, key), { code: "enrollment_key_exhausted" });
  assert.equal((await enroll(core, key, { agent })).isNew, false);
});

test("deleting a mailbox frees its place in the enrollment key, and the audit records it", async () => {
  const { id, key } = await mint(box.core, { mailboxes: 1 });
  const agent = new AgentKeyPair();
  const { mailbox } = await enroll(box.core, key, { agent });
  await box.core.deleteMailbox(mailbox.id);
  assert.equal(await placesTaken(box.core, id), 0);
  assert.notEqual((await enroll(box.core, key)).mailbox.id, mailbox.id);
  assert.deepEqual(
    (await usesOf(box.core, id)).map(({ outcome, fingerprint }) => [
      outcome,
      fingerprint === mailbox.fingerprint,
    ]),
    [
      ["enrolled", true],
      ["released", true],
      ["enrolled", false],
    ],
  );
});

test("claims with an enrollment key are not limited per network, and do not count there", async () => {
  const { key } = await mint(free.core, { mailboxes: 100 });
  const peerAddress = "192.0.2.7";
  const claims = Array.from({ length: CLAIMS_PER_ADDRESS_PER_HOUR_MAX + 5 });
  await Promise.all(claims.map(() => enroll(free.core, key, { peerAddress })));
  const agent = new AgentKeyPair();
  const proof = agent.prove(free.core.newChallenge(agent.line).challenge);
  assert.equal((await free.core.claimMailbox({ billingEmail: "", proof, peerAddress })).isNew, true);
});

test("the audit of an enrollment key has the key, the time, the address and the outcome of each use", async () => {
  const { id, key } = await mint(box.core, { mailboxes: 1 });
  const { mailbox } = await enroll(box.core, key, { peerAddress: "2001:db8::7" });
  await box.clock.advance(60_000);
  await assert.rejects(enroll(box.core, key));
  const [first, second] = await usesOf(box.core, id);
  assert.deepEqual(
    { ...first, number: 0 },
    {
      number: 0,
      at: mailbox.createdAt,
      fingerprint: mailbox.fingerprint,
      peerAddress: "2001:db8::7",
      mailboxId: mailbox.id,
      outcome: "enrolled",
    },
  );
  assert.deepEqual(
    [second?.at, second?.mailboxId, second?.outcome],
    [box.core.now(), undefined, "exhausted"],
  );
  const told = box.events
    .filter(({ event, fields }) => event === "enrollmentKeyUsed" && fields.enrollmentId === id)
    .map(({ fields }) => fields.outcome);
  assert.deepEqual(told, ["enrolled", "exhausted"]);
});

test("an enrollment key is neither in the ledger nor in the log", async () => {
  const { key } = await mint(box.core);
  await enroll(box.core, key);
  assert.match(key, /^kpe_[A-Za-z0-9_-]{43}$/);
  for (const file of ["keypost.db", "keypost.db-wal"]) {
    assert.equal((await readFile(join(box.dataDir, file))).includes(key), false, file);
  }
  assert.equal(JSON.stringify(box.events).includes(key), false);
});
