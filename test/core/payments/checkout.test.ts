import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { CHECKOUT_ASK_AGAIN_MS, CHECKOUT_RETRY_MS, PROVIDER_CALL_MS_MAX } from "../../../core/limits.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { settle, until } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { claimOf, openPaidCore, paidMailbox, pay, sessionOf } from "../../support/paid-core.ts";
import { TestProvider } from "../../support/payment-provider.ts";

const box = await openPaidCore();
test.after(() => box.close());
const { clock, provider } = box;

test.beforeEach(() => {
  provider.isDown = false;
  provider.losesAnswers = false;
});

const linkOf = (claimed: Awaited<ReturnType<typeof claimOf>>) =>
  "paymentUrl" in claimed.mailbox ? claimed.mailbox.paymentUrl : assert.fail(claimed.mailbox.state);

test("a claim makes an unpaid mailbox with a checkout and its link", async () => {
  const ordersBefore = provider.orders.length;
  const claimed = await claimOf(box.core);
  assert.deepEqual(
    [claimed.isNew, claimed.mailbox.state, claimed.accessToken, claimed.retryAfterSeconds],
    [true, "pending_payment", undefined, undefined],
  );
  assert.match(linkOf(claimed), /^https:\/\/pay\.example\/tst_\d+$/);
  const [order] = provider.orders.slice(ordersBefore);
  assert.deepEqual(
    [order?.mailboxId, order?.billingEmail, order?.isRepeated],
    [claimed.mailbox.id, "payer@payer.example", false],
  );
});

test("parallel first claims of one key make one mailbox and one checkout", async () => {
  const key = new AgentKeyPair();
  const ordersBefore = provider.orders.length;
  const release = provider.hold();
  const claiming = Promise.all(Array.from({ length: 60 }, () => claimOf(box.core, key)));
  await until(() => provider.orders.length > ordersBefore);
  // A claim that finds the checkout while the provider is asked waits with the others.
  const late = claimOf(box.core, key);
  await settle();
  release();
  const claims = [...(await claiming), await late];
  assert.equal(new Set(claims.map(({ mailbox }) => mailbox.id)).size, 1);
  assert.equal(new Set(claims.map(linkOf)).size, 1);
  assert.equal(claims.filter(({ isNew }) => isNew).length, 1);
  assert.equal(provider.orders.length, ordersBefore + 1);
});

test("a provider that is down fails no claim, and a later claim makes the checkout", async () => {
  const key = new AgentKeyPair();
  const sessionsBefore = provider.sessions;
  provider.isDown = true;
  const first = await claimOf(box.core, key);
  assert.deepEqual(
    [first.isNew, first.mailbox.state, linkOf(first), first.retryAfterSeconds],
    [true, "pending_payment", "", CHECKOUT_RETRY_MS / 1_000],
  );
  const second = await claimOf(box.core, key);
  assert.deepEqual([second.isNew, linkOf(second)], [false, ""]);
  provider.isDown = false;
  assert.equal(linkOf(await claimOf(box.core, key)), "", "the provider is not asked for a while");
  await clock.advance(2 * CHECKOUT_RETRY_MS);
  assert.match(linkOf(await claimOf(box.core, key)), /tst_/);
  assert.equal(provider.sessions, sessionsBefore + 1);
});

test("after one failure the next claim asks the provider at once", async () => {
  const key = new AgentKeyPair();
  provider.isDown = true;
  assert.equal(linkOf(await claimOf(box.core, key)), "");
  provider.isDown = false;
  assert.match(linkOf(await claimOf(box.core, key)), /tst_/);
});

test("a provider that stays down is asked less and less often", async () => {
  const key = new AgentKeyPair();
  provider.isDown = true;
  const waits: (number | undefined)[] = [];
  for (let claims = 0; claims < 9; claims++) {
    const { retryAfterSeconds = 0 } = await claimOf(box.core, key);
    waits.push(retryAfterSeconds);
    await clock.advance(retryAfterSeconds * 1_000);
  }
  assert.deepEqual(waits, [5, 10, 20, 40, 80, 160, 300, 300, 300]);
});

test("a provider that never answers delays a claim no longer than the timeout of a call", async () => {
  const release = provider.hold();
  const claiming = claimOf(box.core);
  const calls = provider.orders.length;
  await until(() => provider.orders.length > calls);
  await clock.advance(PROVIDER_CALL_MS_MAX);
  const claimed = await claiming;
  release();
  assert.equal(linkOf(claimed), "");
  assert.ok((claimed.retryAfterSeconds ?? 0) > 0);
});

test("an answered call leaves no listener on its signal", async () => {
  await claimOf(box.core);
  assert.deepEqual(getEventListeners(provider.signals.at(-1) as AbortSignal, "abort"), []);
});

test("while the provider hangs, only one claim waits for it, and the others get their links", async () => {
  const [key, ...others] = [new AgentKeyPair(), new AgentKeyPair(), new AgentKeyPair()];
  const links = [];
  for (const each of [key, ...others]) links.push(linkOf(await claimOf(box.core, each)));
  await clock.advance(CHECKOUT_ASK_AGAIN_MS);
  const [release, reads] = [provider.hold(), provider.reads.length];
  const claiming = claimOf(box.core, key);
  await until(() => provider.reads.length > reads);
  await clock.advance(PROVIDER_CALL_MS_MAX);
  assert.equal(linkOf(await claiming), links[0]);
  for (const [index, other] of others.entries())
    assert.equal(linkOf(await claimOf(box.core, other)), links[index + 1]);
  // The same for the page to which a payer returns.
  await assert.rejects(box.core.settleSession(sessionOf(links[1] ?? "")), { code: "busy" });
  assert.equal(provider.reads.length, reads + 1);
  await clock.advance(CHECKOUT_ASK_AGAIN_MS);
  const asking = claimOf(box.core, others[0]);
  await until(() => provider.reads.length > reads + 1);
  assert.equal(linkOf(await claimOf(box.core, key)), links[0]);
  provider.pay(sessionOf(links[1] ?? ""));
  release();
  assert.equal((await asking).mailbox.state, "active");
});

test("a stop does not wait for the provider, and the claim is told when to retry", async () => {
  await using own = await openPaidCore();
  own.provider.hold();
  const claiming = claimOf(own.core);
  await until(() => own.provider.orders.length === 1);
  await own.core.close();
  const claimed = await claiming;
  assert.equal(linkOf(claimed), "");
  assert.ok((claimed.retryAfterSeconds ?? 0) > 0);
});

test("a checkout whose answer was lost is requested again under its id, and not made twice", async () => {
  const key = new AgentKeyPair();
  const sessionsBefore = provider.sessions;
  provider.losesAnswers = true;
  assert.equal(linkOf(await claimOf(box.core, key)), "");
  provider.losesAnswers = false;
  await clock.advance(CHECKOUT_RETRY_MS);
  assert.match(linkOf(await claimOf(box.core, key)), /tst_/);
  const [first, second] = provider.orders.slice(-2);
  assert.deepEqual([first?.id, first?.isRepeated, second?.isRepeated], [second?.id, false, true]);
  assert.equal(provider.sessions, sessionsBefore + 1);
});

test("the job opens checkouts that no claim opened, and checks those without a webhook", async () => {
  const key = new AgentKeyPair();
  provider.isDown = true;
  const { mailbox } = await claimOf(box.core, key);
  provider.isDown = false;
  await clock.advance(CHECKOUT_RETRY_MS);
  await box.core.settleDue();
  const opened = await box.core.findMailbox(mailbox.id);
  assert.ok(opened.state === "pending_payment" && opened.paymentUrl !== "");
  provider.pay(sessionOf(opened.paymentUrl));
  await clock.advance(60_000);
  await box.core.settleDue();
  assert.equal((await box.core.findMailbox(mailbox.id)).state, "active");
});

test("if the webhook was lost, the next claim asks the provider, and finds the payment", async () => {
  const key = new AgentKeyPair();
  const first = await claimOf(box.core, key);
  provider.pay(sessionOf(linkOf(first)));
  await clock.advance(CHECKOUT_ASK_AGAIN_MS);
  const { mailbox, accessToken } = await claimOf(box.core, key);
  assert.equal(mailbox.state, "active");
  assert.ok(accessToken);
});

test("repeated claims do not ask the provider each time", async () => {
  const key = new AgentKeyPair();
  await claimOf(box.core, key);
  await clock.advance(CHECKOUT_ASK_AGAIN_MS);
  const before = provider.reads.length;
  for (let claims = 0; claims < 5; claims++) await claimOf(box.core, key);
  assert.equal(provider.reads.length, before + 1);
});

test("a claim after the checkout has ended gets the link of a new one", async () => {
  const key = new AgentKeyPair();
  const first = linkOf(await claimOf(box.core, key));
  provider.end(sessionOf(first));
  await clock.advance(CHECKOUT_ASK_AGAIN_MS);
  const second = linkOf(await claimOf(box.core, key));
  assert.notEqual(second, first);
  assert.match(second, /tst_/);
});

test("a payment for a checkout that has ended still counts", async () => {
  const key = new AgentKeyPair();
  const { mailbox, ...claimed } = await claimOf(box.core, key);
  const session = sessionOf(linkOf({ mailbox, ...claimed }));
  await box.core.applyPaymentEvent(provider.event(session, { kind: "ended" }));
  assert.equal(linkOf(await claimOf(box.core, key)).endsWith(session), false);
  const paid = { kind: "paid", installment: "first", ...provider.asked } as const;
  await box.core.applyPaymentEvent(provider.event(session, paid));
  assert.equal((await box.core.findMailbox(mailbox.id)).state, "active");
});

test("a renewal before the end is a new checkout, and adds a month to the end", async () => {
  const mailbox = await paidMailbox(box);
  const renewal = await box.core.renewMailbox(mailbox);
  assert.match(renewal.paymentUrl ?? "", /tst_/);
  assert.equal((await box.core.renewMailbox(mailbox)).paymentUrl, renewal.paymentUrl);
  await pay(box, mailbox);
  const renewed = await box.core.findMailbox(mailbox.id);
  if (mailbox.state !== "active" || renewed.state !== "active") assert.fail();
  const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);
  assert.deepEqual([day(mailbox.paidUntil), day(renewed.paidUntil)], ["2026-12-20", "2027-01-20"]);
});

test("a renewal that was paid without an event returns no link to pay again", async () => {
  const mailbox = await paidMailbox(box);
  const { paymentUrl = "" } = await box.core.renewMailbox(mailbox);
  provider.pay(sessionOf(paymentUrl));
  await clock.advance(CHECKOUT_ASK_AGAIN_MS);
  const told = await box.core.renewMailbox(mailbox);
  // The next one is paid before the provider's answer, which is lost.
  provider.losesAnswers = true;
  await box.core.renewMailbox(mailbox);
  provider.losesAnswers = false;
  const paid = { kind: "paid", installment: "first", ...provider.asked } as const;
  await box.core.applyPaymentEvent(provider.event(`tst_${provider.sessions}`, paid));
  await clock.advance(CHECKOUT_RETRY_MS);
  const opened = await box.core.renewMailbox(mailbox);
  const months = [told, opened].map(({ mailbox: { state }, paymentUrl: url, retryAfterSeconds }) => [
    state,
    url,
    retryAfterSeconds,
  ]);
  assert.deepEqual(months, Array(2).fill(["active", undefined, undefined]));
});

test("a checkout can end while the provider is asked for it, but not by an event of an unknown session", async () => {
  const key = new AgentKeyPair();
  const release = provider.hold();
  const calls = provider.orders.length;
  const claiming = claimOf(box.core, key);
  await until(() => provider.orders.length > calls);
  const { id: checkoutId } = provider.orders.at(-1) ?? assert.fail();
  await box.core.applyPaymentEvent(
    provider.event("tst_none", { kind: "ended" }, { checkoutId, session: undefined }),
  );
  release();
  assert.equal(linkOf(await claiming), "");
  const link = linkOf(await claimOf(box.core, key));
  const known = provider.event(sessionOf(link), { kind: "ended" }, { session: "tst_forgotten" });
  await box.core.applyPaymentEvent(known);
  assert.match(link, /tst_/);
  assert.equal(linkOf(await claimOf(box.core, key)), link);
});

test("a first claim without a valid billing address is refused, and a later one needs none", async () => {
  const key = new AgentKeyPair();
  const before = (await box.core.countMailboxes()).mailboxes;
  await assert.rejects(claimOf(box.core, key, ""), { code: "bad_request" });
  await assert.rejects(claimOf(box.core, key, "ann at example"), { code: "bad_request" });
  assert.deepEqual((await box.core.countMailboxes()).mailboxes, before);
  const first = await claimOf(box.core, key, " ann@payer.example ");
  assert.equal(linkOf(await claimOf(box.core, key, "")), linkOf(first));
});

test("the link is mailed once to the billing address, and to another that a later claim names", async () => {
  const key = new AgentKeyPair();
  const mailed = () =>
    box.events.filter(({ event, fields }) => event === "noticeLogged" && fields.mailboxId === id).length;
  const { id } = (await claimOf(box.core, key, "one@links.example")).mailbox;
  await claimOf(box.core, key, "one@links.example");
  await until(() => mailed() === 1);
  await claimOf(box.core, key, "two@links.example");
  await until(() => mailed() === 2);
  await settle();
  assert.equal(mailed(), 2);
  assert.equal((await box.core.findMailbox(id)).billingEmail, "two@links.example");
});

test("after a change of the payment provider a claim gets one link of the new one", async () => {
  const key = new AgentKeyPair();
  const before = linkOf(await claimOf(box.core, key));
  await box.core.close();
  const paymentProvider = Object.assign(new TestProvider(clock), { name: "polar" });
  await using moved = await openTestCore({ settings: { dataDir: box.dataDir }, clock, paymentProvider });
  const links = [linkOf(await claimOf(moved.core, key)), linkOf(await claimOf(moved.core, key))];
  assert.deepEqual(links, Array(2).fill("https://pay.example/tst_1"));
  assert.notEqual(links[0], before);
  assert.equal(paymentProvider.orders.length, 1);
});
