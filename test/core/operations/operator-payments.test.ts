import assert from "node:assert/strict";
import { test } from "node:test";
import { deleteMailbox, listPayments, reconcilePayments } from "../../../core/operations/index.ts";
import { openTestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";
import { claimOf, openPaidCore, paidMailbox, pay, sessionOf } from "../../support/paid-core.ts";

interface Listed {
  readonly payments: readonly Readonly<Record<string, unknown>>[];
  readonly next_cursor: string | null;
}

test("list_payments shows what was paid and what was refunded, with the provider's session id", async () => {
  await using core = await openPaidCore();
  const { id } = await paidMailbox(core);
  const { provider } = core;
  await core.clock.advance(60_000);
  await core.core.applyPaymentEvent(provider.event("tst_1", { kind: "refunded", installment: "first" }));
  const { payments, next_cursor } = await run<Listed>(core, listPayments, {});
  assert.equal(next_cursor, null);
  const [{ checkout_id, ...payment } = {}] = payments;
  assert.match(String(checkout_id), /^chk_/);
  assert.deepEqual(payment, {
    mailbox_id: id,
    session_id: "tst_1",
    provider: "mock",
    installment: "first",
    status: "refunded",
    amount_cents: 100,
    currency: "eur",
    product: "one_month",
    paid_at: "2026-11-20T12:00:00.000Z",
    reversed_at: "2026-11-20T12:01:00.000Z",
  });
});

test("list_payments pages through all payments, newest first, and filters by mailbox", async () => {
  await using core = await openPaidCore();
  const [first, second] = [await paidMailbox(core), await paidMailbox(core)];
  await pay(core, first);
  const ids = ({ payments }: Listed) => payments.map((payment) => payment.mailbox_id);
  const page = await run<Listed>(core, listPayments, { limit: 2 });
  const rest = await run<Listed>(core, listPayments, { limit: 2, cursor: page.next_cursor });
  assert.deepEqual([ids(page), ids(rest)], [[first.id, second.id], [first.id]]);
  assert.equal(rest.next_cursor, null);
  const all = await run<Listed>(core, listPayments, { limit: 3 });
  assert.deepEqual([all.payments.length, all.next_cursor], [3, null]);
  const ofOne = await run<Listed>(core, listPayments, { mailbox: second.address });
  assert.deepEqual(ids(ofOne), [second.id]);
  await assert.rejects(run(core, listPayments, { cursor: "x" }), { code: "bad_request" });
});

test("list_payments keeps the payments of a deleted mailbox", async () => {
  await using core = await openPaidCore();
  const { id, address } = await paidMailbox(core);
  await run(core, deleteMailbox, { id });
  assert.equal((await run<Listed>(core, listPayments, { mailbox: id })).payments.length, 1);
  await assert.rejects(run(core, listPayments, { mailbox: address }), { code: "mailbox_not_found" });
});

test("reconcile_payments reports the outcome of each checkout", async () => {
  await using core = await openPaidCore();
  const { provider } = core;
  const mailboxes = [];
  for (let made = 0; made < 3; made++) mailboxes.push((await claimOf(core.core)).mailbox);
  const [paid, ended, open] = mailboxes.map((one) => sessionOf("paymentUrl" in one ? one.paymentUrl : ""));
  provider.pay(`${paid}`);
  provider.end(`${ended}`);
  const { reconciled, activated, results } = await run<{
    readonly reconciled: number;
    readonly activated: number;
    readonly results: readonly Readonly<Record<string, unknown>>[];
  }>(core, reconcilePayments, {});
  assert.deepEqual([reconciled, activated], [3, 1]);
  const bySession = new Map(results.map((one) => [one.session_id, [one.mailbox_id, one.status, one.action]]));
  assert.deepEqual(bySession.get(paid), [mailboxes[0]?.id, "paid", "activated"]);
  assert.deepEqual(bySession.get(ended), [mailboxes[1]?.id, "ended", "no_action"]);
  assert.deepEqual(bySession.get(open), [mailboxes[2]?.id, "open", "no_action"]);
});

test("reconcile_payments skips a checkout if the provider fails, and refuses on a free service", async () => {
  await using core = await openPaidCore();
  core.provider.isDown = true;
  const { mailbox } = await claimOf(core.core);
  const { results } = await run<{ results: readonly Readonly<Record<string, unknown>>[] }>(
    core,
    reconcilePayments,
    {},
  );
  const [{ checkout_id: _, ...result } = {}] = results;
  assert.deepEqual(result, { mailbox_id: mailbox.id, session_id: null, status: "error", action: "skipped" });
  await using free = await openTestCore();
  await assert.rejects(run(free, reconcilePayments, {}), { code: "bad_request" });
});

test("reconcile_payments ends after about a minute if the provider hangs, and says that it is incomplete", async () => {
  await using core = await openPaidCore();
  for (let made = 0; made < 30; made++) await claimOf(core.core);
  const release = core.provider.hold();
  const startedMs = core.clock.monotonicMs();
  let isOver = false;
  const asking = run<{ readonly reconciled: number; readonly complete: boolean }>(
    core,
    reconcilePayments,
    {},
  );
  const answered = asking.finally(() => {
    isOver = true;
  });
  while (!isOver) await core.clock.advance(5_000);
  const { reconciled, complete } = await answered;
  release();
  const tookMs = core.clock.monotonicMs() - startedMs;
  assert.deepEqual([reconciled < 30, complete, tookMs < 80_000], [true, false, true]);
});
