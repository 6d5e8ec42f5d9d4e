import assert from "node:assert/strict";
import { after, type TestContext, test } from "node:test";
import type { Claimed, MailboxId } from "../../../core/index.ts";
import { CLAIMS_PER_ADDRESS_PER_HOUR_MAX } from "../../../core/limits.ts";
import { authenticate, resolveAccess } from "../../../core/mailboxes/access.ts";
import { claimMailbox } from "../../../core/mailboxes/claim.ts";
import * as mailboxes from "../../../core/mailboxes/mailbox.ts";
import { newChallenge } from "../../../core/mailboxes/proof.ts";
import { revokeMailbox } from "../../../core/payments/payment.ts";
import { Refusal } from "../../../core/refusal.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { type Ledger, openLedger } from "../../support/ledger.ts";

const DAY_MS = 24 * 3_600_000;

/** For tests that need no ledger of their own. They only advance its clock. */
const shared = await openLedger();
after(() => shared[Symbol.asyncDispose]());

async function freshLedger(t: TestContext, changed: Parameters<typeof openLedger>[0] = {}): Promise<Ledger> {
  const ledger = await openLedger(changed);
  t.after(() => ledger[Symbol.asyncDispose]());
  return ledger;
}

function claim(ledger: Ledger, key = new AgentKeyPair(), peerAddress?: string): Promise<Claimed> {
  const proof = key.prove(newChallenge(ledger, key.line).challenge);
  return claimMailbox(ledger, { billingEmail: "", proof, peerAddress });
}

function resolve(ledger: Ledger, key: AgentKeyPair) {
  return resolveAccess(ledger, key.prove(newChallenge(ledger, key.line).challenge));
}

async function countOf({ ledger }: Ledger): Promise<number> {
  return (await ledger.db.selectFrom("mailboxes").select("id").execute()).length;
}

/** Marks mailboxes as paid until a time, or as not yet paid for. */
async function setPaidUntil(
  ledger: Ledger,
  ...mailboxes: readonly (readonly [MailboxId, Date | undefined])[]
): Promise<void> {
  for (const [id, until] of mailboxes)
    await ledger.ledger.db
      .updateTable("mailboxes")
      .set({ is_free: 0, paid_until: until?.getTime() ?? null, payment_url: "https://pay.example/1" })
      .where("id", "=", id)
      .execute();
  // A restart, because rows not written through the store are read only at the start.
  await ledger.restart();
}

function inDays(ledger: Ledger, days: number): Date {
  return new Date(ledger.clock.now().getTime() + days * DAY_MS);
}

test("a first claim makes a mailbox that is active without an end", async () => {
  const { mailbox, isNew, accessToken, sequence } = await claim(shared);
  assert.match(mailbox.address, /^mbx_[a-z2-7]{20}@mail\.example$/);
  assert.equal(mailbox.address, `${mailbox.id}@mail.example`);
  assert.deepEqual([isNew, sequence, mailbox.state], [true, 0, "active"]);
  assert.deepEqual(await authenticate(shared, `${accessToken}`), mailbox);
});

test("the same key gets the same mailbox, also after a restart, and another key gets another", async () => {
  const key = new AgentKeyPair();
  const first = await claim(shared, key);
  await shared.restart();
  const again = await claim(shared, key);
  assert.deepEqual([again.mailbox, again.isNew], [first.mailbox, false]);
  assert.notEqual(again.accessToken, first.accessToken);
  assert.notEqual((await claim(shared)).mailbox.id, first.mailbox.id);
});

test("sixty concurrent first claims of one key make one mailbox", async () => {
  const before = await countOf(shared);
  const key = new AgentKeyPair();
  const claims = await Promise.all(Array.from({ length: 60 }, () => claim(shared, key)));
  assert.equal(new Set(claims.map(({ mailbox }) => mailbox.id)).size, 1);
  assert.equal(claims.filter(({ isNew }) => isNew).length, 1);
  assert.equal((await countOf(shared)) - before, 1);
});

test("changing MAIL_DOMAIN keeps the addresses of existing mailboxes", async (t) => {
  const ledger = await freshLedger(t);
  const key = new AgentKeyPair();
  const { mailbox } = await claim(ledger, key);
  await ledger.restart({ mailDomain: "new.example" });
  assert.equal((await claim(ledger, key)).mailbox.address, mailbox.address);
  assert.match((await claim(ledger)).mailbox.address, /@new\.example$/);
});

test("a claim with an invalid proof makes no mailbox", async () => {
  const before = await countOf(shared);
  const proof = { ...new AgentKeyPair().prove(newChallenge(shared, new AgentKeyPair().line).challenge) };
  const bad = claimMailbox(shared, { billingEmail: "", proof, peerAddress: undefined });
  await assert.rejects(bad, { code: "proof_failed" });
  assert.equal(await countOf(shared), before);
});

test("new mailboxes are limited per IPv6 network, and claims of known keys are not", async (t) => {
  const ledger = await freshLedger(t);
  const key = new AgentKeyPair();
  await claim(ledger, key, "2001:db8:1:2::1");
  await ledger.clock.advance(600_500);
  for (let made = 1; made < CLAIMS_PER_ADDRESS_PER_HOUR_MAX; made++) {
    await claim(ledger, new AgentKeyPair(), `2001:db8:1:2:${made}::${made}`);
  }
  await assert.rejects(claim(ledger, new AgentKeyPair(), "2001:db8:1:2:ffff::"), (error) => {
    return (
      error instanceof Refusal && error.code === "rate_limited" && error.detail.retryAfterSeconds === 3_000
    );
  });
  assert.equal((await claim(ledger, key, "2001:db8:1:2::1")).isNew, false);
  assert.equal((await claim(ledger, new AgentKeyPair(), "2001:db8:1:3::1")).isNew, true);
  await ledger.clock.advance(3_000_000);
  assert.equal((await claim(ledger, new AgentKeyPair(), "2001:db8:1:2::1")).isNew, true);
});

test("concurrent claims of one network do not exceed its limit", async () => {
  const claims = Array.from({ length: 40 }, () => claim(shared, new AgentKeyPair(), "192.0.2.1"));
  const outcomes = await Promise.allSettled(claims);
  assert.equal(
    outcomes.filter(({ status }) => status === "fulfilled").length,
    CLAIMS_PER_ADDRESS_PER_HOUR_MAX,
  );
});

test("claims are not limited on a loopback service", async (t) => {
  const ledger = await freshLedger(t, { publicBaseUrl: new URL("http://localhost:8080") });
  const claims = Array.from({ length: CLAIMS_PER_ADDRESS_PER_HOUR_MAX + 5 }, () =>
    claim(ledger, new AgentKeyPair(), "127.0.0.1"),
  );
  assert.equal((await Promise.all(claims)).length, CLAIMS_PER_ADDRESS_PER_HOUR_MAX + 5);
});

test("claims made while the clock was ahead do not count once it is set back", async (t) => {
  const ledger = await freshLedger(t);
  await ledger.clock.advance(365 * DAY_MS);
  for (let made = 0; made < CLAIMS_PER_ADDRESS_PER_HOUR_MAX; made++) {
    await claim(ledger, new AgentKeyPair(), "192.0.2.1");
  }
  await ledger.clock.advance(-365 * DAY_MS);
  assert.equal((await claim(ledger, new AgentKeyPair(), "192.0.2.1")).isNew, true);
  const kept = await ledger.ledger.db.selectFrom("claims").select("claimed_at").execute();
  assert.deepEqual(kept, [{ claimed_at: ledger.clock.now().getTime() }]);
});

test("client networks of claims are removed once they are an hour old", async (t) => {
  const ledger = await freshLedger(t);
  await claim(ledger, new AgentKeyPair(), "192.0.2.1");
  await ledger.clock.advance(3_600_000);
  await claim(ledger, new AgentKeyPair(), "192.0.2.2");
  const kept = await ledger.ledger.db.selectFrom("claims").select("client_network").execute();
  assert.deepEqual(kept, [{ client_network: "192.0.2.2" }]);
});

test("resolveAccess() returns the same IMAP login each time, and a new token", async () => {
  const key = new AgentKeyPair();
  const { mailbox } = await claim(shared, key);
  const [first, again] = [await resolve(shared, key), await resolve(shared, key)];
  assert.deepEqual(first.access, again.access);
  assert.notEqual(first.accessToken, again.accessToken);
  assert.equal((await authenticate(shared, again.accessToken)).id, mailbox.id);
  const { password, ...access } = first.access;
  assert.equal(password.length, 43);
  assert.deepEqual(access, {
    mailboxId: mailbox.id,
    isOffered: false,
    host: "mail.example",
    port: 143,
    tls: "starttls",
    username: mailbox.id,
    address: mailbox.address,
  });
});

test("resolveAccess() refuses a key without a mailbox, and makes none", async () => {
  const before = await countOf(shared);
  await assert.rejects(resolve(shared, new AgentKeyPair()), { code: "mailbox_not_found" });
  assert.equal(await countOf(shared), before);
});

test("a mailbox is unpaid, active or expired by its end and the clock alone", async () => {
  const key = new AgentKeyPair();
  const { mailbox } = await claim(shared, key);
  await setPaidUntil(shared, [mailbox.id, undefined]);
  const unpaid = await mailboxes.findMailbox(shared, mailbox.id);
  assert.equal(unpaid.state, "pending_payment");
  await assert.rejects(resolve(shared, key), (error) => {
    return (
      error instanceof Refusal &&
      error.code === "mailbox_unpaid" &&
      error.detail.paymentUrl === "https://pay.example/1" &&
      error.detail.fix === "Pay for it, or give the payment link to the person you work for."
    );
  });
  const linkless = { ...unpaid, paymentUrl: "" } as mailboxes.Mailbox;
  assert.throws(
    () => mailboxes.requireActive(linkless, shared.clock.now()),
    ({ detail }: Refusal) => /^Claim it again/.test(detail.fix ?? ""),
  );
  await setPaidUntil(shared, [mailbox.id, inDays(shared, 1)]);
  assert.ok(await resolve(shared, key));
  await shared.clock.advance(DAY_MS);
  assert.equal((await claim(shared, key)).mailbox.state, "expired");
  await assert.rejects(resolve(shared, key), { code: "mailbox_expired" });
});

test("requireActive() refuses a mailbox that expired since it was read", async () => {
  const { mailbox, accessToken } = await claim(shared);
  await setPaidUntil(shared, [mailbox.id, inDays(shared, 1)]);
  const read = await authenticate(shared, `${accessToken}`);
  mailboxes.requireActive(read, shared.clock.now());
  assert.throws(() => mailboxes.requireActive(read, inDays(shared, 1)), { code: "mailbox_expired" });
});

test("authenticate() refuses every token issued before endTokensOf()", async () => {
  const key = new AgentKeyPair();
  const tokens = [(await claim(shared, key)).accessToken, (await resolve(shared, key)).accessToken];
  const stranger = await claim(shared);
  await mailboxes.endTokensOf(shared, (await claim(shared, key)).mailbox.id);
  for (const token of tokens)
    await assert.rejects(authenticate(shared, `${token}`), { code: "unauthenticated" });
  assert.ok(await authenticate(shared, `${stranger.accessToken}`));
  assert.ok(await resolve(shared, key));
});

test("revokeMailbox() ends tokens and waits, and the key is refused from then on", async () => {
  const key = new AgentKeyPair();
  const { mailbox, accessToken } = await claim(shared, key);
  using watch = shared.watches.watch(mailbox);
  const resting = assert.rejects(watch.untilWoken(60_000, new AbortController().signal), {
    code: "mailbox_revoked",
  });
  const revoked = await revokeMailbox(shared, mailbox.id);
  // Time out a wait that was not ended, so that the test fails instead of hanging.
  await shared.clock.advance(60_000);
  await resting;
  assert.equal(revoked.state, "revoked");
  await assert.rejects(authenticate(shared, `${accessToken}`), { code: "unauthenticated" });
  await assert.rejects(claim(shared, key), { code: "mailbox_revoked" });
  await assert.rejects(resolve(shared, key), { code: "mailbox_revoked" });
});

test("a mailbox that is revoked while a free claim of it is in progress stays revoked", async () => {
  const key = new AgentKeyPair();
  const { id } = (await claim(shared, key)).mailbox;
  await setPaidUntil(shared, [id, undefined]);
  const add: typeof shared.mailboxes.add = async (...given) => {
    const added = await shared.mailboxes.add(...given);
    return await revokeMailbox(shared, id).then(() => added);
  };
  const ledger = { ...shared, mailboxes: { ...shared.mailboxes, add } };
  await assert.rejects(claim(ledger, key), { code: "mailbox_revoked" });
});

test("revoking again keeps the time of the first revocation", async () => {
  const { mailbox } = await claim(shared);
  const first = await revokeMailbox(shared, mailbox.id);
  await shared.clock.advance(DAY_MS);
  assert.deepEqual(await revokeMailbox(shared, mailbox.id), first);
});

test("findMailbox() finds a mailbox by id, address, tagged address and fingerprint", async () => {
  const { mailbox } = await claim(shared);
  const names = [mailbox.id, mailbox.address, mailbox.address.toUpperCase(), mailbox.fingerprint];
  for (const name of [...names, mailbox.address.replace("@", "+tag@")]) {
    assert.deepEqual(await mailboxes.findMailbox(shared, name), mailbox);
  }
});

test("findMailbox(), revokeMailbox() and endTokensOf() refuse an unknown mailbox", async () => {
  const refused = { code: "mailbox_not_found" };
  for (const name of ["", "mbx_x", "a@mail.example", "not an@address", "sha256:00"]) {
    await assert.rejects(mailboxes.findMailbox(shared, name), refused, name);
  }
  await assert.rejects(revokeMailbox(shared, "mbx_x" as MailboxId), refused);
  await assert.rejects(mailboxes.endTokensOf(shared, "mbx_x" as MailboxId), refused);
});

test("countByState() counts the same states that listMailboxes() shows", async (t) => {
  const ledger = await freshLedger(t);
  const made = await Promise.all(Array.from({ length: 5 }, () => claim(ledger)));
  const [, unpaid, active, expired, revoked] = made.map(({ mailbox }) => mailbox.id);
  if (!(unpaid && active && expired && revoked)) assert.fail();
  await setPaidUntil(
    ledger,
    [unpaid, undefined],
    [active, inDays(ledger, 1)],
    [expired, inDays(ledger, 0)],
    [revoked, inDays(ledger, 1)],
  );
  await revokeMailbox(ledger, revoked);
  const seen = { pending_payment: 0, active: 0, expired: 0, revoked: 0 };
  for (const { state } of await mailboxes.listMailboxes(ledger, { limit: 10 })) seen[state]++;
  assert.deepEqual(await ledger.mailboxes.countByState(ledger.clock.now()), seen);
  assert.deepEqual(seen, { pending_payment: 1, active: 2, expired: 1, revoked: 1 });
});
