/** Kills the process between any two steps, and checks what a restart makes of what is left. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Mailbox, PaymentEvent, PaymentFact } from "../../../core/index.ts";
import { CHECKOUT_RETRY_MS } from "../../../core/limits.ts";
import { monthAfter } from "../../../core/payments/account.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { settle } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { killedAtEveryStep } from "../../support/killed.ts";
import { ledgerRows } from "../../support/ledger-file.ts";
import { claimOf, openPaidCore, type PaidCore, paidMailbox, sessionOf } from "../../support/paid-core.ts";

/** Waits also for what is done after the answer, such as mails. */
async function settled(acting: Promise<unknown>): Promise<void> {
  await acting;
  await settle();
}

/** Opens each copy as after a restart, with the same provider, which remembers everything. */
async function restarted(
  box: PaidCore,
  images: readonly string[],
  check: (again: PaidCore, dataDir: string) => Promise<void>,
): Promise<void> {
  for (const dataDir of images) {
    const { clock, provider, events } = box;
    const opened = await openTestCore({ settings: { dataDir }, clock, paymentProvider: provider });
    const again: PaidCore = Object.assign(Object.create(opened), { provider, events });
    try {
      await check(again, dataDir);
    } finally {
      await opened.close();
    }
  }
}

async function checkPaidOnce({ core, clock }: PaidCore, dataDir: string, { id }: Mailbox): Promise<void> {
  const mailbox = await core.findMailbox(id);
  assert.ok(mailbox.state === "active");
  assert.deepEqual(mailbox.paidUntil, monthAfter(clock.now()));
  const rows = ledgerRows(dataDir, "select change, months from payment_events where months > 0");
  assert.deepEqual(rows, [{ change: "paid", months: 1 }]);
  const told = ledgerRows(dataDir, "select kind from notices where kind = 'active'");
  assert.equal(told.length, 1);
}

test("after a kill at any step of applying a payment event, the repeated event counts once", async () => {
  const box = await openPaidCore();
  test.after(() => box.close());
  const { mailbox } = await claimOf(box.core);
  if (mailbox.state !== "pending_payment") assert.fail();
  const paid: PaymentFact = { kind: "paid", installment: "first", ...box.provider.asked };
  const event: PaymentEvent = box.provider.event(sessionOf(mailbox.paymentUrl), paid);
  const images = await killedAtEveryStep(box, () => settled(box.core.applyPaymentEvent(event)));
  assert.ok(images.length > 2);
  await restarted(box, images, async (again, dataDir) => {
    await again.core.applyPaymentEvent(event);
    await checkPaidOnce(again, dataDir, mailbox);
  });
});

test("after a kill at any step of a claim, claiming again ends with one mailbox, one session and one payment", async () => {
  const box = await openPaidCore();
  test.after(() => box.close());
  const key = new AgentKeyPair();
  const images = await killedAtEveryStep(box, () => settled(claimOf(box.core, key)));
  assert.ok(images.length > 2);
  // The provider is not asked again for a while after a call that was not answered.
  await box.clock.advance(CHECKOUT_RETRY_MS);
  const sessions = box.provider.sessions;
  await restarted(box, images, async (again, dataDir) => {
    const { mailbox } = await claimOf(again.core, key);
    if (mailbox.state !== "pending_payment") assert.fail();
    const paid: PaymentFact = { kind: "paid", installment: "first", ...box.provider.asked };
    await again.core.applyPaymentEvent(again.provider.event(sessionOf(mailbox.paymentUrl), paid));
    await checkPaidOnce(again, dataDir, mailbox);
    assert.equal(ledgerRows(dataDir, "select id from checkouts").length, 1);
  });
  // A copy from before the checkout was written makes its own session, because it never asked the provider.
  assert.ok(box.provider.sessions - sessions < images.length / 2);
});

test("after a kill at any step of a revocation, a restored mailbox accepts no token from before", async () => {
  const box = await openPaidCore();
  test.after(() => box.close());
  const key = new AgentKeyPair();
  const { id } = await paidMailbox(box, key);
  const { accessToken = "" } = await claimOf(box.core, key);
  const images = await killedAtEveryStep(box, () => settled(box.core.revokeMailbox(id)));
  await restarted(box, images, async ({ core }) => {
    const { state } = await core.findMailbox(id);
    if (state === "active") return;
    await core.extendMailbox(id, undefined);
    await assert.rejects(core.authenticate(accessToken), { code: "unauthenticated" });
  });
});
