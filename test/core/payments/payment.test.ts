import assert from "node:assert/strict";
import { test } from "node:test";
import type { Mailbox, PaymentEvent, PaymentFact } from "../../../core/index.ts";
import { CHECKOUT_RETRY_MS } from "../../../core/limits.ts";
import { monthAfter } from "../../../core/payments/account.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { until } from "../../support/clock.ts";
import { deliver, letter } from "../../support/core.ts";
import { fc } from "../../support/fast-check.ts";
import { ledgerRows } from "../../support/ledger-file.ts";
import { claimOf, openPaidCore, paidMailbox, pay, sessionOf } from "../../support/paid-core.ts";

const box = await openPaidCore();
test.after(() => box.close());
const { clock, provider, dataDir } = box;

const PAID: PaymentFact = { kind: "paid", installment: "first", ...provider.asked };
const REFUNDED: PaymentFact = { kind: "refunded", installment: "first" };

/** Claims a mailbox that is not paid for. `session` is the provider's name of its checkout. */
async function unpaid(key = new AgentKeyPair()) {
  const { mailbox } = await claimOf(box.core, key);
  if (mailbox.state !== "pending_payment") assert.fail(mailbox.state);
  return { mailbox, session: sessionOf(mailbox.paymentUrl), key };
}

const stateOf = async ({ id }: Mailbox) => (await box.core.findMailbox(id)).state;
const apply = (event: PaymentEvent) => box.core.applyPaymentEvent(event);

test("a paid event activates the mailbox for a calendar month, and a claim then gets a token", async () => {
  const { mailbox, session, key } = await unpaid();
  assert.deepEqual(await apply(provider.event(session, PAID)), { change: "paid", mailboxId: mailbox.id });
  const claimed = await claimOf(box.core, key);
  assert.ok(claimed.mailbox.state === "active" && claimed.accessToken);
  assert.deepEqual(claimed.mailbox.paidUntil, monthAfter(clock.now()));
});

test("the same event received many times at once is applied once", async () => {
  const { mailbox, session } = await unpaid();
  const event = provider.event(session, PAID);
  const applied = await Promise.all(Array.from({ length: 20 }, () => apply(event)));
  assert.equal(applied.filter(({ change }) => change === "paid").length, 1);
  const { paidUntil } = (await box.core.findMailbox(mailbox.id)) as { paidUntil?: Date };
  assert.deepEqual(paidUntil, monthAfter(clock.now()));
});

test("the events of a checkout, each received twice in any order, lead to the same state", async () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 0, 1, 2, 3, 4], { minLength: 10 });
  const check = fc.asyncProperty(order, async (indexes) => {
    const { mailbox, session } = await unpaid();
    const facts: PaymentFact[] = [{ kind: "noted" }, { kind: "noted" }, PAID, PAID, REFUNDED];
    const events = facts.map((fact) => provider.event(session, fact));
    for (const index of indexes) if (events[index]) await apply(events[index]);
    assert.equal(await stateOf(mailbox), "revoked");
    const query = "select status from payments where mailbox_id = ?";
    assert.deepEqual(ledgerRows(dataDir, query, mailbox.id), [{ status: "refunded" }]);
    // Repetitions must not be stored: each event reads all earlier ones, and a payer can cause thousands.
    const told = "select count(*) as count from payment_events where mailbox_id = ?";
    assert.deepEqual(ledgerRows(dataDir, told, mailbox.id), [{ count: 3 }]);
  });
  await fc.assert(check, { numRuns: 25 });
});

test("the months of each mailbox are the sum over its payment events", async () => {
  const twoMonths = await paidMailbox(box);
  await pay(box, twoMonths);
  const { mailbox, session } = await unpaid();
  await apply(provider.event(session, PAID));
  await apply(provider.event(session, REFUNDED));
  const sums = ledgerRows(
    dataDir,
    `select mailbox_id as id, sum(months) as months,
       (select count(*) from payments where payments.mailbox_id = events.mailbox_id and status = 'paid') as paid,
       (select paid_until from payment_events as last where last.mailbox_id = events.mailbox_id
         order by number desc limit 1) as last_end,
       (select paid_until from mailboxes where id = events.mailbox_id) as paid_until
     from payment_events as events where mailbox_id is not null group by mailbox_id`,
  );
  for (const { months, paid, last_end, paid_until } of sums)
    assert.deepEqual([months, last_end], [paid, paid_until]);
  const monthsOf = (id: string) => sums.find((row) => row.id === id)?.months;
  assert.deepEqual([monthsOf(twoMonths.id), monthsOf(mailbox.id)], [2, 0]);
});

test("an event that arrives before the provider's answer is kept, and applied with the answer", async () => {
  const release = provider.hold();
  const key = new AgentKeyPair();
  const ordersBefore = provider.orders.length;
  const claiming = claimOf(box.core, key);
  await until(() => provider.orders.length > ordersBefore);
  const order = provider.orders.at(-1);
  const session = `tst_${provider.sessions + 1}`;
  const named = { checkoutId: order?.id, session };
  assert.equal((await apply(provider.event(session, PAID, named))).change, "none");
  release();
  const { mailbox, accessToken } = await claiming;
  assert.equal(mailbox.state, "active");
  assert.ok(accessToken);
});

test("a payment reported before the answer, which was lost, counts when the provider answers again", async () => {
  const key = new AgentKeyPair();
  provider.losesAnswers = true;
  const { mailbox } = await claimOf(box.core, key);
  provider.losesAnswers = false;
  await apply(provider.event(`tst_${provider.sessions}`, PAID));
  assert.equal(await stateOf(mailbox), "pending_payment");
  const sessions = provider.sessions;
  await clock.advance(CHECKOUT_RETRY_MS);
  assert.equal((await claimOf(box.core, key)).mailbox.state, "active");
  assert.equal(provider.sessions, sessions);
});

test("an event of an unknown session waits for that session of its own provider", async () => {
  const session = `tst_${provider.sessions + 1}`;
  const early = provider.event(session, PAID, { checkoutId: undefined });
  const elsewhere = provider.event("tst_elsewhere", PAID);
  // Another provider may use the same ids for its events and sessions.
  const another = { ...early, provider: "polar" } as const;
  for (const event of [another, elsewhere, early]) {
    assert.deepEqual(await apply(event), { change: "waiting", mailboxId: undefined });
    const told = box.events.at(-1);
    assert.deepEqual([told?.event, told?.fields.session], ["paymentUseless", event.session]);
  }
  assert.equal((await claimOf(box.core)).mailbox.state, "active");
  const waiting = "select provider, session from payment_events where change = 'waiting' order by number";
  assert.deepEqual(ledgerRows(dataDir, waiting), [
    { provider: "polar", session },
    { provider: "mock", session: "tst_elsewhere" },
  ]);
});

test("a refund revokes: tokens and waits end, and mail and claims are refused", async () => {
  const { session, key } = await unpaid();
  await apply(provider.event(session, PAID));
  const { mailbox, accessToken } = await claimOf(box.core, key);
  // From now on the token is in the cache.
  await box.core.authenticate(`${accessToken}`);
  const wait = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 25, peek: false };
  const waiting = box.core.waitForEmail(mailbox, wait, { signal: new AbortController().signal });
  const refused = assert.rejects(waiting, { code: "mailbox_revoked" });
  await until(() => box.core.gauges().waits > 0);
  assert.equal((await apply(provider.event(session, REFUNDED))).change, "reversed");
  await refused;
  await assert.rejects(box.core.authenticate(`${accessToken}`), { code: "unauthenticated" });
  await assert.rejects(box.core.acceptRecipient(mailbox.address, 10), { code: "mailbox_revoked" });
  await assert.rejects(claimOf(box.core, key), { code: "mailbox_revoked" });
});

test("a won dispute restores the mailbox with its mail", async () => {
  const { mailbox: claimed, session, key } = await unpaid();
  await apply(provider.event(session, PAID));
  const mailbox = await box.core.findMailbox(claimed.id);
  await deliver(box.core, mailbox, letter({ subject: "Kept" }));
  const at = (seconds: number) => ({ occurredAt: new Date(clock.now().getTime() + seconds * 1_000) });
  await apply(provider.event(session, { kind: "disputed", installment: "first" }, at(1)));
  assert.equal(await stateOf(mailbox), "revoked");
  const won = provider.event(session, { kind: "dispute_won", installment: "first" }, at(2));
  assert.equal((await apply(won)).change, "restored");
  const again = await claimOf(box.core, key);
  const { messages } = await box.core.listMessages(again.mailbox, { filter: {}, limit: 10 });
  assert.deepEqual([again.mailbox.state, messages.map(({ subject }) => subject)], ["active", ["Kept"]]);
});

test("a payment below the price activates nothing, and is shown to the operator", async () => {
  const { mailbox, session } = await unpaid();
  const { change } = await apply(provider.event(session, { ...PAID, amountCents: 1 } as PaymentFact));
  assert.deepEqual([change, await stateOf(mailbox)], ["mismatched", "pending_payment"]);
  const [listed] = await box.core.listPayments({ limit: 1, mailboxId: mailbox.id });
  assert.deepEqual([listed?.status, listed?.paid?.amountCents], ["mismatched", 1]);
  assert.ok(
    box.events.some(({ event, fields }) => event === "paymentUseless" && fields.mailboxId === mailbox.id),
  );
  // After a refund of it, the price can still be paid.
  await apply(provider.event(session, REFUNDED));
  assert.equal(await stateOf(mailbox), "pending_payment");
  const told = ledgerRows(
    dataDir,
    "select 1 from notices where kind = 'refunded' and mailbox_id = ?",
    mailbox.id,
  );
  assert.deepEqual(told, []);
});

test("a payment for a revoked, free or deleted mailbox is reported to the operator, and not mailed as an activation", async () => {
  const useless = (id: string) =>
    box.events.filter(({ event, fields }) => event === "paymentUseless" && fields.mailboxId === id).length;
  const toldActive = (id: string) =>
    ledgerRows(dataDir, "select facts from notices where kind = 'active' and mailbox_id = ?", id).length;
  for (const end of [
    ({ id }: Mailbox) => box.core.revokeMailbox(id),
    ({ id }: Mailbox) => box.core.extendMailbox(id, undefined),
    ({ id }: Mailbox) => box.core.deleteMailbox(id),
  ]) {
    const { mailbox, session } = await unpaid();
    await end(mailbox);
    const paid = provider.event(session, PAID);
    for (const _ of [1, 2]) await apply(paid);
    assert.deepEqual([useless(mailbox.id), toldActive(mailbox.id)], [1, 0]);
  }
});

test("an end set by the operator restores a revoked mailbox, and a repeated refund event does not revoke it again", async () => {
  const { mailbox, session } = await unpaid();
  const refund = provider.event(session, REFUNDED);
  await apply(provider.event(session, PAID));
  await apply(refund);
  const until = new Date("2027-06-01T00:00:00Z");
  const extended = await box.core.extendMailbox(mailbox.id, until);
  assert.ok(extended.state === "active" && extended.paidUntil?.getTime() === until.getTime());
  await apply({ ...refund, id: "told-again" });
  assert.equal(await stateOf(mailbox), "active");
  await box.core.revokeMailbox(mailbox.id);
  assert.equal(await stateOf(mailbox), "revoked");
});

test("the operator can make a mailbox free, and give it an end again", async () => {
  const { mailbox } = await unpaid();
  const free = await box.core.extendMailbox(mailbox.id, undefined);
  assert.ok(free.state === "active" && free.paidUntil === undefined);
  const until = new Date(clock.now().getTime() + 1_000);
  await box.core.extendMailbox(mailbox.id, until);
  await clock.advance(1_000);
  assert.equal(await stateOf(mailbox), "expired");
});

test("an end in the past expires a mailbox now, so that its grace is still ahead", async () => {
  const mailbox = await paidMailbox(box);
  const now = clock.now();
  const ended = await box.core.extendMailbox(mailbox.id, new Date("2020-01-01T00:00:00Z"));
  assert.ok(ended.state === "expired" && ended.expiredAt.getTime() === now.getTime());
  await assert.rejects(box.core.acceptRecipient(mailbox.address, 0), { code: "mailbox_expired" });
});

test("a wait continues past the former end of its mailbox if another month was paid meanwhile", async () => {
  const { id } = await paidMailbox(box);
  const mailbox = await box.core.extendMailbox(id, new Date(clock.now().getTime() + 2_000));
  const wait = { filter: {}, maxAgeSeconds: 0, timeoutSeconds: 5, peek: false };
  const timersSet = clock.moreTimers();
  const waiting = box.core.waitForEmail(mailbox, wait, { signal: new AbortController().signal });
  await timersSet();
  await pay(box, mailbox);
  await clock.advance(5_000);
  assert.equal((await waiting).outcome, "timed_out");
});

test("payments and revocations survive a restart", async () => {
  const mailbox = await paidMailbox(box);
  const { mailbox: other, session } = await unpaid();
  await apply(provider.event(session, PAID));
  await apply(provider.event(session, REFUNDED));
  await box.reopen();
  assert.deepEqual(await box.core.findMailbox(mailbox.id), mailbox);
  assert.equal(await stateOf(other), "revoked");
});

test("the provider is asked about a checkout even if the clock was set back since the last time", async () => {
  const own = await openPaidCore();
  test.after(() => own.close());
  const { mailbox } = await claimOf(own.core);
  if (mailbox.state !== "pending_payment") assert.fail(mailbox.state);
  const session = sessionOf(mailbox.paymentUrl);
  own.provider.pay(session);
  await own.clock.advance(-3_600_000);
  assert.equal((await own.core.renewMailbox(mailbox)).mailbox.state, "active");
});
