import assert from "node:assert/strict";
import { test } from "node:test";
import { PAYMENT_PAGE_LOOKS_AT_ONCE } from "../../../core/limits.ts";
import { SqliteThread } from "../../../core/store/sqlite-thread.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { TestClock, until } from "../../support/clock.ts";
import { watchClockForAWeek } from "../../support/ledger-file.ts";
import { mostInAnHour, TestNotifier } from "../../support/notifier.ts";
import { claimOf, openPaidCore, pay, sessionOf } from "../../support/paid-core.ts";

/** A clock whose wall time a test can set ahead. */
class SetClock extends TestClock {
  aheadMs = 0;
  override now(): Date {
    return new Date(super.now().getTime() + this.aheadMs);
  }
}

const clock = new SetClock();
const notifier = new TestNotifier(clock);
const box = await openPaidCore(clock, notifier);
test.after(() => box.close());

let payers = 0;
/** A payer to whom nothing has been sent in the last hour. */
const newPayer = () => `payer${++payers}@payer.example`;
const mailsTo = (payer: string) => notifier.mails.filter(({ notice }) => notice.to === payer);
const kindsTo = (payer: string) => mailsTo(payer).map(({ notice }) => notice.kind);

test("repeated claims mail the payment link once", async () => {
  const payer = newPayer();
  const key = new AgentKeyPair();
  const { mailbox } = await claimOf(box.core, key, payer);
  for (let again = 0; again < 5; again++) await claimOf(box.core, key, payer);
  await box.core.settleDue();
  const [mail, ...others] = mailsTo(payer);
  assert.equal(others.length, 0);
  assert.ok(mailbox.state === "pending_payment");
  assert.equal(mail?.notice.paymentUrl, mailbox.paymentUrl);
  assert.ok(mail?.notice.text.includes(mailbox.paymentUrl));
  assert.match(mail?.notice.text ?? "", /One month costs 1\.00 EUR/);
});

test("a payer gets mails about the activation and the refund", async () => {
  const { mailbox } = await claimOf(box.core, new AgentKeyPair(), newPayer());
  const payer = mailbox.billingEmail;
  assert.ok(mailbox.state === "pending_payment");
  const session = sessionOf(mailbox.paymentUrl);
  const paid = { kind: "paid", installment: "first", ...box.provider.asked } as const;
  await box.core.applyPaymentEvent(box.provider.event(session, paid));
  await box.core.applyPaymentEvent(box.provider.event(session, paid));
  await box.core.applyPaymentEvent(box.provider.event(session, { kind: "refunded", installment: "first" }));
  await until(() => mailsTo(payer).length === 3);
  assert.deepEqual(kindsTo(payer).sort(), ["active", "payment_link", "refunded"]);
  const active = mailsTo(payer).find(({ notice }) => notice.kind === "active");
  assert.match(active?.notice.text ?? "", /active until 20 December 2026, 12:00 UTC/);
});

test("a payer gets a mail for each dispute and each won dispute, as long as the payment still counts", async () => {
  const { mailbox } = await claimOf(box.core, new AgentKeyPair(), newPayer());
  assert.ok(mailbox.state === "pending_payment");
  await pay(box, mailbox);
  const session = sessionOf(mailbox.paymentUrl);
  const heard: string[][] = [];
  for (const days of [1, 1, 40]) {
    for (const kind of ["disputed", "dispute_won"] as const) {
      const event = box.provider.event(session, { kind, installment: "first" });
      await clock.advance(days * 12 * 3_600_000);
      for (const _ of [1, 2]) await box.core.applyPaymentEvent(event);
      await box.core.settleDue();
    }
    heard.push(kindsTo(mailbox.billingEmail).splice(2));
  }
  const each = ["refunded", "active"];
  assert.deepEqual(
    heard.map((kinds) => kinds.filter((kind) => each.includes(kind))),
    [each, [...each, ...each], [...each, ...each, "refunded"]],
  );
});

test("no link is mailed for a mailbox that became free or revoked, or was paid, before the provider was back", async () => {
  const payer = newPayer();
  box.provider.isDown = true;
  const [free, revoked] = [1, 2].map(() => claimOf(box.core, new AgentKeyPair(), payer));
  if (free) await box.core.extendMailbox((await free).mailbox.id, undefined);
  if (revoked) await box.core.revokeMailbox((await revoked).mailbox.id);
  box.provider.isDown = false;
  await box.core.reconcilePayments();
  notifier.mood = "not_sent";
  const { mailbox } = await claimOf(box.core, new AgentKeyPair(), payer);
  await pay(box, mailbox);
  await box.core.settleDue();
  notifier.mood = "sent";
  await clock.advance(3_600_000);
  await box.core.settleDue();
  assert.deepEqual(kindsTo(payer), ["active"]);
});

test("the mail with the link for another month says so, and until when the mailbox is paid for", async () => {
  const payer = newPayer();
  const { mailbox } = await claimOf(box.core, new AgentKeyPair(), payer);
  await pay(box, mailbox);
  await box.core.renewMailbox(mailbox);
  await until(() => mailsTo(payer).length === 3);
  const links = mailsTo(payer).filter(({ notice }) => notice.kind === "payment_link");
  const [first, second] = links.map(({ notice }) => notice.text);
  assert.match(first ?? "", /^An agent has claimed the mailbox/);
  assert.match(
    second ?? "",
    /^An agent asks for another month .* paid for until \d+ \w+ 20\d\d, \d\d:\d\d UTC\./,
  );
});

test("a mail provider that is down fails no claim, and the link is mailed later", async () => {
  const payer = newPayer();
  notifier.mood = "not_sent";
  const { mailbox } = await claimOf(box.core, new AgentKeyPair(), payer);
  assert.equal(mailbox.state, "pending_payment");
  await box.core.settleDue();
  assert.deepEqual(kindsTo(payer), []);
  notifier.mood = "sent";
  await clock.advance(30 * 60_000);
  await box.core.settleDue();
  assert.deepEqual(kindsTo(payer), ["payment_link"]);
});

test("the job sends the mails even if the checkouts that are due can't be read, and then reports the failure", async () => {
  const payer = newPayer();
  notifier.mood = "not_sent";
  await claimOf(box.core, new AgentKeyPair(), payer);
  // It has been tried in vain when this ends.
  await box.core.settleDue();
  notifier.mood = "sent";
  await clock.advance(30 * 60_000);
  const { run } = SqliteThread.prototype;
  SqliteThread.prototype.run = function (...given) {
    const isMeant = given[0].some(({ sql }) => sql.startsWith('select * from "checkouts"'));
    return isMeant ? Promise.reject(new Error("The disk is away.")) : run.apply(this, given);
  };
  const failed = box.core.settleDue().finally(() => {
    SqliteThread.prototype.run = run;
  });
  await assert.rejects(failed, ({ errors }: AggregateError) => /away/.test(String(errors)));
  assert.deepEqual(kindsTo(payer), ["payment_link"]);
});

test("a hundred claims that name one payer mail that payer at most three links in any hour", async () => {
  for (let claim = 0; claim < 100; claim++) {
    await claimOf(box.core, new AgentKeyPair(), `Victim+${claim}@payer.example`);
    if (claim % 10 === 0) await clock.advance(15 * 60_000);
  }
  await box.core.settleDue();
  const mails = notifier.mails.filter(({ notice }) => notice.to.startsWith("Victim+"));
  assert.equal(mostInAnHour(mails), 3);
  await clock.advance(24 * 3_600_000);
  await box.core.settleDue();
  assert.equal(notifier.mails.filter(({ notice }) => notice.to.startsWith("Victim+")).length, mails.length);
});

test("one key that names another payer in each claim has its link mailed to three of them", async () => {
  const key = new AgentKeyPair();
  for (let claim = 0; claim < 10; claim++) await claimOf(box.core, key, `stranger@${claim}.example`);
  await box.core.settleDue();
  assert.equal(notifier.mails.filter(({ notice }) => notice.to.startsWith("stranger@")).length, 3);
});

test("close() waits for the mail being sent, and the next process does not send it again", async () => {
  const payer = newPayer();
  const gate = Promise.withResolvers<void>();
  notifier.gate = gate.promise;
  const tries = notifier.tries.length;
  await claimOf(box.core, new AgentKeyPair(), payer);
  await until(() => notifier.tries.length > tries);
  const reopening = box.reopen();
  gate.resolve();
  notifier.gate = Promise.resolve();
  const core = await reopening;
  await core.settleDue();
  assert.deepEqual(kindsTo(payer), ["payment_link"]);
});

test("hanging payment and mail providers delay the job by at most about a minute", async () => {
  notifier.mood = "not_sent";
  for (let claimed = 0; claimed < 20; claimed++) await claimOf(box.core, new AgentKeyPair(), newPayer());
  await box.core.settleDue();
  await clock.advance(2 * 60_000);
  const release = box.provider.hold();
  notifier.mood = "silent";
  const startedMs = clock.monotonicMs();
  let isOver = false;
  const run = box.core.settleDue().finally(() => {
    isOver = true;
  });
  while (!isOver) await clock.advance(5_000);
  await run;
  // Twenty checkouts at ten seconds and twenty mails at twenty seconds, four at a time, would take two and a half
  // minutes.
  const tookMs = clock.monotonicMs() - startedMs;
  assert.ok(tookMs < 80_000, `${tookMs} ms`);
  release();
  notifier.mood = "sent";
});

test("setting the clock back by a day delays no link, payment or mail by a day", async () => {
  await clock.advance(3_600_000);
  clock.aheadMs = 24 * 3_600_000;
  notifier.mood = "not_sent";
  const payer = newPayer();
  const open = [];
  for (const key of [new AgentKeyPair(), new AgentKeyPair()]) {
    const { mailbox } = await claimOf(box.core, key, payer);
    assert.ok(mailbox.state === "pending_payment");
    open.push({ key, id: mailbox.id, session: sessionOf(mailbox.paymentUrl) });
  }
  const page = (await claimOf(box.core, new AgentKeyPair(), newPayer())).mailbox;
  const paid = sessionOf(page.state === "pending_payment" ? page.paymentUrl : "");
  for (let look = 0; look < PAYMENT_PAGE_LOOKS_AT_ONCE; look++) await box.core.settleSession(paid);
  await box.core.settleDue();
  box.provider.isDown = true;
  const failing = new AgentKeyPair();
  for (let claim = 0; claim < 2; claim++) await claimOf(box.core, failing, newPayer());
  box.provider.isDown = false;
  notifier.mood = "sent";
  clock.aheadMs = 0;
  const { mailbox } = await claimOf(box.core, failing);
  assert.ok(mailbox.state === "pending_payment" && mailbox.paymentUrl !== "");
  const [asking, watched] = open;
  assert.ok(asking && watched);
  for (const session of [paid, ...open.map((one) => one.session)]) box.provider.pay(session);
  assert.equal((await box.core.settleSession(paid)).status, "paid");
  assert.equal((await claimOf(box.core, asking.key, payer)).mailbox.state, "active");
  // A run checks fifty checkouts, and earlier tests left a hundred.
  for (let run = 0; run < 4; run++) await box.core.settleDue();
  assert.equal((await box.core.findMailbox(watched.id)).state, "active");
  assert.deepEqual(kindsTo(payer).sort(), ["active", "payment_link", "payment_link"]);
});

test("a payer who was reminded while the clock was months ahead is reminded again at the right time", async () => {
  const DAY_MS = 24 * 3_600_000;
  const payer = newPayer();
  const { mailbox } = await claimOf(box.core, new AgentKeyPair(), payer);
  await pay(box, mailbox);
  clock.aheadMs = 70 * DAY_MS;
  for (const _ of [1, 2]) {
    await box.core.settleDue();
    await clock.advance(2 * 3_600_000);
  }
  const early = kindsTo(payer).filter((kind) => kind !== "payment_link" && kind !== "active");
  assert.deepEqual(early, ["ended", "deletion_soon"]);
  clock.aheadMs = 0;
  await box.core.settleDue();
  for (const days of [24, 8]) {
    await clock.advance(days * DAY_MS);
    await watchClockForAWeek(box);
    await box.core.settleDue();
  }
  // Also by a provider that sends only one mail of the same name.
  assert.deepEqual(kindsTo(payer).slice(-2), ["ends_soon", "ended"]);
});
