import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Mailbox } from "../../../core/index.ts";
import { DELETIONS_PER_RUN_MAX } from "../../../core/limits.ts";
import { TestClock } from "../../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore } from "../../support/core.ts";
import { killedAtEveryStep } from "../../support/killed.ts";
import { type LedgerRow, ledgerRows, watchClockForAWeek } from "../../support/ledger-file.ts";
import {
  claimOf,
  openPaidCore,
  type PaidCore,
  paidMailbox,
  pay,
  sessionOf,
} from "../../support/paid-core.ts";

/** For tests that leave no mailbox behind. They only advance the clock. */
const shared = await openPaidCore();
after(() => shared.close());

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const REMINDERS = "'ends_soon', 'ended', 'deletion_soon'";

async function moveTo({ clock }: PaidCore, instant: string): Promise<void> {
  await clock.advance(Date.parse(instant) - clock.now().getTime());
}

/** Advances the clock, and runs the job as if it had run all the time. */
async function settledAfter(box: TestCore, ms: number): Promise<void> {
  await box.clock.advance(ms);
  await watchClockForAWeek(box);
  await box.core.settleDue();
}

/** Runs the job at that time, that many times. */
async function settledAt(box: PaidCore, instant: string, times = 1): Promise<void> {
  await settledAfter(box, Date.parse(instant) - box.clock.now().getTime());
  for (let time = 1; time < times; time++) await box.core.settleDue();
}

function reminders({ dataDir }: TestCore, what = "kind"): readonly LedgerRow[] {
  return ledgerRows(dataDir, `select ${what} from notices where kind in (${REMINDERS}) order by number`);
}

async function isThere({ core }: TestCore, { id }: Mailbox): Promise<boolean> {
  return await core.findMailbox(id).then(
    () => true,
    () => false,
  );
}

/** Renews and pays. An expired mailbox has no link until it is renewed. */
async function payAgain(box: PaidCore, mailbox: Mailbox): Promise<void> {
  await box.core.renewMailbox(mailbox);
  await pay(box, mailbox);
}

test("a payer gets one mail each before the end, at the end and before the deletion, and then the mailbox is deleted", async () => {
  await using box = await openPaidCore(new TestClock("2026-01-31T12:00:00Z"));
  const mailbox = await paidMailbox(box);
  const told: string[] = [];
  for (const instant of [
    "2026-02-21T11:59:59Z",
    "2026-02-21T12:00:00Z",
    "2026-02-28T11:59:59Z",
    "2026-02-28T12:00:00Z",
    "2026-03-23T11:59:59Z",
    "2026-03-23T12:00:00Z",
    "2026-03-30T11:59:59Z",
  ]) {
    await settledAt(box, instant, 3);
    told.push(
      reminders(box)
        .map(({ kind }) => kind)
        .join(" "),
    );
  }
  assert.deepEqual(told, [
    "",
    "ends_soon",
    "ends_soon",
    "ends_soon ended",
    "ends_soon ended",
    "ends_soon ended deletion_soon",
    "ends_soon ended deletion_soon",
  ]);
  const facts = reminders(box, "facts").map((row) => JSON.parse(String(row.facts)));
  const paidUntil = "2026-02-28T12:00:00.000Z";
  const deletedAt = "2026-03-30T12:00:00.000Z";
  const { address } = mailbox;
  assert.deepEqual(facts, [
    { address, paymentUrl: "", paidUntil },
    { address, paymentUrl: "", paidUntil, deletedAt },
    { address, paymentUrl: "", paidUntil, deletedAt },
  ]);
  assert.equal(await isThere(box, mailbox), true);
  await settledAt(box, deletedAt);
  assert.equal(await isThere(box, mailbox), false);
});

test("a reminder has no payment link, and the next paid period has its own reminders", async () => {
  await using box = await openPaidCore(new TestClock("2026-01-31T12:00:00Z"));
  const mailbox = await paidMailbox(box);
  await moveTo(box, "2026-02-22T00:00:00Z");
  await box.core.renewMailbox(mailbox);
  await settledAfter(box, 0);
  await pay(box, mailbox);
  await settledAt(box, "2026-03-22T00:00:00Z");
  const facts = reminders(box, "facts").map((row) => JSON.parse(String(row.facts)));
  assert.deepEqual(
    facts.map((one) => [one.paymentUrl, one.paidUntil]),
    [
      ["", "2026-02-28T12:00:00.000Z"],
      ["", "2026-03-28T12:00:00.000Z"],
    ],
  );
});

test("a payment on the last day of the grace restores the mailbox with everything in it", async () => {
  await using box = await openPaidCore(new TestClock("2026-01-31T12:00:00Z"));
  const mailbox = await paidMailbox(box);
  const delivered = await deliver(box.core, mailbox, letter({ subject: "Kept" }));
  const id = delivered.messages[0]?.messageId ?? ("" as never);
  const before = await box.core.markMessage(mailbox, id, { seen: true, addLabels: ["todo"] });
  const { sequence } = await box.core.mailboxStatus(mailbox);
  for (const day of ["2026-02-21", "2026-02-28", "2026-03-23"]) await settledAt(box, `${day}T12:00:00Z`);
  await moveTo(box, "2026-03-30T11:59:59Z");
  await assert.rejects(box.core.acceptRecipient(mailbox.address, undefined), { code: "mailbox_expired" });
  await payAgain(box, mailbox);
  await settledAt(box, "2026-03-30T12:00:00Z", 2);
  const back = await box.core.findMailbox(mailbox.id);
  assert.ok(back.state === "active");
  assert.equal(back.paidUntil?.toISOString(), "2026-04-30T11:59:59.000Z");
  const { senderHints: _hints, ...kept } = await box.core.readMessage(back, id);
  assert.deepEqual(kept, before);
  assert.equal((await box.core.mailboxStatus(back)).sequence, sequence);
  const next = await deliver(box.core, back, letter({ subject: "New" }));
  assert.equal((await box.core.readMessage(back, next.messages[0]?.messageId ?? id)).sequence, sequence + 1);
});

test("after an outage longer than the grace a payer is reminded first, and the mailbox deleted three days later", async () => {
  const before = reminders(shared).length;
  const mailbox = await paidMailbox(shared);
  await shared.clock.advance(200 * DAY_MS);
  await shared.reopen();
  await shared.core.settleDue();
  assert.deepEqual(reminders(shared).slice(before), []);
  await shared.clock.advance(HOUR_MS);
  await shared.core.settleDue();
  assert.deepEqual(reminders(shared).slice(before), [{ kind: "ended" }, { kind: "deletion_soon" }]);
  const deletedAt = new Date(shared.clock.now().getTime() + 3 * DAY_MS).toISOString();
  for (const { facts } of reminders(shared, "facts").slice(before)) {
    assert.equal(JSON.parse(String(facts)).deletedAt, deletedAt);
  }
  for (const [ms, isLeft] of [
    [2 * DAY_MS, true],
    [DAY_MS - 1, true],
    [1, false],
  ] as const) {
    await shared.clock.advance(ms);
    await shared.core.settleDue();
    assert.equal(await isThere(shared, mailbox), isLeft);
  }
});

test("after a kill at any step of reminding, the next job completes the reminders, each once", async () => {
  await using box = await openPaidCore();
  const mailbox = await paidMailbox(box);
  await settledAfter(box, DAY_MS);
  await box.clock.advance(200 * DAY_MS);
  await watchClockForAWeek(box);
  const images = await killedAtEveryStep(box, () => box.core.settleDue());
  const written = images.map(
    (dataDir) => ledgerRows(dataDir, "select 1 from notices where kind in ('ended', 'deletion_soon')").length,
  );
  assert.deepEqual(new Set(written), new Set([0, 1, 2]));
  for (const dataDir of images) {
    const { clock, provider: paymentProvider } = box;
    await using again = await openTestCore({ settings: { dataDir }, clock, paymentProvider });
    await again.core.settleDue();
    assert.deepEqual(reminders(again), [{ kind: "ended" }, { kind: "deletion_soon" }]);
    assert.equal(await isThere(again, mailbox), true);
  }
});

test("the three days before a deletion begin when the mail is sent, not when it is written", async () => {
  await using box = await openPaidCore();
  // As many mailboxes as one payer may get mails in an hour.
  const mailboxes = [await paidMailbox(box), await paidMailbox(box), await paidMailbox(box)];
  await settledAfter(box, DAY_MS);
  await settledAfter(box, 200 * DAY_MS);
  assert.deepEqual(reminders(box, "distinct kind, status"), [
    { kind: "ended", status: "sent" },
    { kind: "deletion_soon", status: "waiting" },
  ]);
  const left = async () => (await box.core.countMailboxes()).mailboxes.expired;
  // The first run sends them, and the second one finds them sent.
  await settledAfter(box, 3 * DAY_MS);
  await box.core.settleDue();
  assert.equal(await left(), mailboxes.length);
  assert.deepEqual(reminders(box, "distinct status"), [{ status: "sent" }]);
  await settledAfter(box, 3 * DAY_MS);
  assert.equal(await left(), 0);
});

test("a reminder that was not sent before the next payment is dropped", async () => {
  await using box = await openPaidCore();
  const mailboxes = [await paidMailbox(box), await paidMailbox(box), await paidMailbox(box)];
  await settledAfter(box, 200 * DAY_MS);
  for (const mailbox of mailboxes) await payAgain(box, mailbox);
  await box.core.settleDue();
  const left = ledgerRows(
    box.dataDir,
    `select kind from notices where status = 'waiting' and kind in (${REMINDERS})`,
  );
  assert.deepEqual(left, []);
  assert.deepEqual(reminders(box, "distinct status"), [{ status: "sent" }]);
});

test("a mailbox whose checkout can still be paid is not deleted until the checkout has ended", async () => {
  const mailbox = await paidMailbox(shared);
  await settledAfter(shared, 61 * DAY_MS);
  const { paymentUrl = "" } = await shared.core.renewMailbox(mailbox);
  await settledAfter(shared, 60 * DAY_MS);
  assert.equal(await isThere(shared, mailbox), true);
  shared.provider.end(sessionOf(paymentUrl));
  await settledAfter(shared, HOUR_MS);
  assert.equal(await isThere(shared, mailbox), false);
});

test("a mailbox with a payment that is mismatched or awaited is only deleted by the operator", async () => {
  const { provider } = shared;
  const first = { installment: "first" } as const;
  for (const fact of [
    { kind: "paid", ...first, ...provider.asked, amountCents: 1 },
    { kind: "dispute_won", ...first },
  ] as const) {
    const { mailbox } = await claimOf(shared.core);
    if (mailbox.state !== "pending_payment") assert.fail();
    const session = sessionOf(mailbox.paymentUrl);
    await shared.core.applyPaymentEvent(provider.event(session, fact));
    provider.end(session);
    // The first run asks the provider. The second one finds nothing that could still be paid.
    for (const _ of [1, 2]) await settledAfter(shared, 400 * DAY_MS);
    assert.equal(await isThere(shared, mailbox), true);
    await shared.core.deleteMailbox(mailbox.id);
    assert.equal(await isThere(shared, mailbox), false);
  }
});

test("free, active and revoked mailboxes are never deleted, and their payers not reminded", async () => {
  await using box = await openPaidCore();
  const [free, active, revoked] = [await paidMailbox(box), await paidMailbox(box), await paidMailbox(box)];
  await box.core.extendMailbox(free.id, undefined);
  await box.core.extendMailbox(active.id, new Date("2030-01-01T00:00:00Z"));
  await box.core.revokeMailbox(revoked.id);
  for (let year = 0; year < 3; year++) {
    await settledAfter(box, 365 * DAY_MS);
  }
  assert.deepEqual(reminders(box), []);
  for (const mailbox of [free, active, revoked]) assert.equal(await isThere(box, mailbox), true);
});

test("a mailbox never paid for is deleted without a mail 30 days after its link was last requested", async () => {
  const before = reminders(shared);
  const [quiet, asking] = [await claimOf(shared.core), await claimOf(shared.core)];
  for (const { mailbox } of [quiet, asking]) {
    if (mailbox.state === "pending_payment") shared.provider.end(sessionOf(mailbox.paymentUrl));
  }
  await settledAfter(shared, 20 * DAY_MS);
  const { paymentUrl = "" } = await shared.core.renewMailbox(asking.mailbox);
  shared.provider.end(sessionOf(paymentUrl));
  await settledAfter(shared, 10 * DAY_MS);
  assert.deepEqual(
    [await isThere(shared, quiet.mailbox), await isThere(shared, asking.mailbox)],
    [false, true],
  );
  await settledAfter(shared, 20 * DAY_MS);
  assert.equal(await isThere(shared, asking.mailbox), false);
  assert.deepEqual(reminders(shared), before);
});

test("mailboxes beyond DELETIONS_PER_RUN_MAX are deleted by the next run", async () => {
  for (let made = 0; made <= DELETIONS_PER_RUN_MAX; made++) {
    const { mailbox } = await claimOf(shared.core);
    if (mailbox.state === "pending_payment") shared.provider.end(sessionOf(mailbox.paymentUrl));
  }
  await shared.core.reconcilePayments();
  await settledAfter(shared, 30 * DAY_MS);
  assert.equal((await shared.core.countMailboxes()).mailboxes.pending_payment, 1);
  await shared.core.settleDue();
  assert.equal((await shared.core.countMailboxes()).mailboxes.pending_payment, 0);
});
