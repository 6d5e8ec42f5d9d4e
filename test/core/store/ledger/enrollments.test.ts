import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Claimed, EnrollmentId, EnrollmentOrder } from "../../../../core/index.ts";
import { ENROLLMENT_LABEL_CHARS_MAX, ENROLLMENT_MAILBOXES_MAX } from "../../../../core/limits.ts";
import { claimMailbox } from "../../../../core/mailboxes/claim.ts";
import {
  createEnrollmentKey,
  listEnrollmentUses,
  revokeEnrollmentKey,
} from "../../../../core/mailboxes/enrollment.ts";
import { newChallenge } from "../../../../core/mailboxes/proof.ts";
import { AgentKeyPair } from "../../../support/agent-key.ts";
import { mint as mintAt } from "../../../support/enrollment.ts";
import { openLedger } from "../../../support/ledger.ts";

const DAY_MS = 24 * 3_600_000;

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

const mint = (order: Partial<EnrollmentOrder> = {}) =>
  mintAt({ createEnrollmentKey: (whole) => createEnrollmentKey(ledger, whole) }, order);

function enroll(enrollmentKey: string, agent = new AgentKeyPair()): Promise<Claimed> {
  const proof = agent.prove(newChallenge(ledger, agent.line).challenge);
  return claimMailbox(ledger, { billingEmail: "", proof, enrollmentKey, peerAddress: undefined });
}

async function outcomesOf(id: EnrollmentId): Promise<readonly string[]> {
  const uses = await listEnrollmentUses(ledger, id, { limit: 1_000 });
  return uses.map(({ outcome }) => outcome).reverse();
}

/** Makes the mailbox expire now. */
async function expire({ mailbox }: Claimed): Promise<void> {
  await ledger.ledger.db
    .updateTable("mailboxes")
    .set({ is_free: 0, paid_until: ledger.clock.now().getTime() })
    .where("id", "=", mailbox.id)
    .execute();
  ledger.mailboxes.invalidate();
}

test("enrollment keys are listed in pages, in the order of their creation, with the number of mailboxes", async () => {
  const keys: string[] = [];
  for (const label of ["a", "b", "c"]) {
    keys.push((await mint({ label })).key);
    await ledger.clock.advance(1);
  }
  await enroll(keys[1] ?? "");
  const first = await ledger.enrollments.list({ limit: 1 });
  const rest = await ledger.enrollments.list({ limit: 10, after: first[0]?.id as EnrollmentId });
  assert.deepEqual(
    [...first, ...rest].map(({ label, used }) => [label, used]),
    [
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ],
  );
});

test("a mailbox enrolled again with another enrollment key frees its place in the first one", async () => {
  const [one, other] = [await mint({ mailboxes: 1 }), await mint({ mailboxes: 1 })];
  const agent = new AgentKeyPair();
  await expire(await enroll(one.key, agent));
  await enroll(other.key, agent);
  await enroll(one.key);
  assert.deepEqual(await outcomesOf(one.id), ["enrolled", "released", "enrolled"]);
  assert.deepEqual(await outcomesOf(other.id), ["enrolled"]);
});

test("a mailbox enrolled again with the same enrollment key takes no second place", async () => {
  const { id, key } = await mint({ mailboxes: 1 });
  const agent = new AgentKeyPair();
  await expire(await enroll(key, agent));
  assert.equal((await enroll(key, agent)).mailbox.state, "active");
  assert.deepEqual(await outcomesOf(id), ["enrolled", "enrolled"]);
  await assert.rejects(enroll(key), { code: "enrollment_key_exhausted" });
});

test("revoking an enrollment key again keeps the time of the first revocation", async () => {
  const { id, key } = await mint();
  const revoked = await revokeEnrollmentKey(ledger, id);
  await ledger.clock.advance(DAY_MS);
  assert.deepEqual(await revokeEnrollmentKey(ledger, id), revoked);
  await assert.rejects(enroll(key), { code: "enrollment_key_refused", message: /revoked/ });
});

test("revoking or listing uses of an unknown enrollment key is refused", async () => {
  const id = "enr_nobody" as EnrollmentId;
  const page = { limit: 1 };
  await assert.rejects(revokeEnrollmentKey(ledger, id), { code: "enrollment_key_not_found" });
  await assert.rejects(listEnrollmentUses(ledger, id, page), { code: "enrollment_key_not_found" });
});

test("forgetUses() removes old uses, and keeps the newest of those that changed nothing", async () => {
  const { id, key } = await mint({ mailboxes: 1 });
  const other = await mint();
  const agent = new AgentKeyPair();
  await enroll(key, agent);
  const longAgo = ledger.clock.now();
  await ledger.clock.advance(DAY_MS);
  await enroll(other.key, agent);
  for (let use = 0; use < 3; use++) await enroll(key, agent);
  await assert.rejects(enroll(key));
  await ledger.enrollments.forgetUses(longAgo, 2);
  assert.deepEqual(await outcomesOf(id), ["enrolled", "known", "exhausted"]);
  assert.deepEqual(await outcomesOf(other.id), ["known"]);
  await ledger.enrollments.forgetUses(ledger.clock.now(), 2);
  assert.deepEqual(await outcomesOf(id), ["known", "exhausted"]);
});

const BAD_ORDERS: Readonly<Record<string, Partial<EnrollmentOrder>>> = {
  "no mailboxes": { mailboxes: 0 },
  "a negative number of mailboxes": { mailboxes: -1 },
  "half a mailbox": { mailboxes: 1.5 },
  "too many mailboxes": { mailboxes: ENROLLMENT_MAILBOXES_MAX + 1 },
  "an end that is not in the future": { expiresAt: ledger.clock.now() },
  "an invalid end": { expiresAt: new Date(Number.NaN) },
  "a domain that is not ours": { domain: "other.example" },
  "a subdomain of ours": { domain: "sub.mail.example" },
  "an empty domain": { domain: "" },
  "an address instead of a domain": { domain: "ann@mail.example" },
  "a label with a line break": { label: "one\ntwo" },
  "a label with a terminal escape": { label: "\u001b[2J" },
  "a label that is too long": { label: "a".repeat(ENROLLMENT_LABEL_CHARS_MAX + 1) },
};

for (const [what, order] of Object.entries(BAD_ORDERS)) {
  test(`createEnrollmentKey() refuses ${what}`, async () => {
    await assert.rejects(mint(order), { code: "bad_request" });
  });
}

test("the domain of an enrollment key is stored in lower case, as in addresses", async () => {
  const { id, key } = await mint({ domain: "MAIL.example" });
  assert.equal((await ledger.enrollments.find(id))?.domain, "mail.example");
  assert.equal((await enroll(key)).mailbox.state, "active");
});

test("an enrollment key for a former domain makes no new mailboxes", async () => {
  const { id, key } = await mint({ domain: "mail.example" });
  const agent = new AgentKeyPair();
  const { mailbox } = await enroll(key, agent);
  const elsewhere = new AgentKeyPair();
  await ledger.restart({ mailDomain: "other.example" });
  await assert.rejects(enroll(key, elsewhere), { code: "enrollment_key_refused", message: /mail\.example/ });
  assert.equal((await enroll(key, agent)).mailbox.address, mailbox.address);
  assert.deepEqual(await outcomesOf(id), ["enrolled", "wrong_domain", "known"]);
});
