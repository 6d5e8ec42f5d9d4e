import assert from "node:assert/strict";
import { test } from "node:test";
import { getStats, mailboxStatus, reindex, revokeMailbox } from "../../../core/operations/index.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";
import { claimOf, openPaidCore, paidMailbox } from "../../support/paid-core.ts";

test("get_stats counts mailboxes by state, and what is in them", async () => {
  await using core = await openTestCore();
  const [kept, revoked] = [await core.claim(), await core.claim()];
  await deliver(core.core, kept.mailbox, letter({}));
  await run(core, revokeMailbox, { id: revoked.mailbox.id });
  const { mailboxes, mailboxes_away: away, messages, waits } = await run(core, getStats, {});
  assert.deepEqual(mailboxes, { pending_payment: 0, active: 1, expired: 0, revoked: 1 });
  assert.deepEqual(away, []);
  assert.deepEqual([messages, waits], [1, 0]);
});

test("get_stats counts what was paid, and what is still to come", async () => {
  await using core = await openPaidCore();
  await paidMailbox(core);
  for (let made = 0; made < 2; made++) await claimOf(core.core);
  const { payments, checkouts_unfinished } = await run(core, getStats, {});
  assert.deepEqual(payments, { awaited: 0, paid: 1, refunded: 0, disputed: 0, mismatched: 0, accepted: 0 });
  assert.equal(checkouts_unfinished, 2);
});

test("get_stats counts mails to payers that wait for their hour", async () => {
  await using core = await openPaidCore();
  for (let made = 0; made < 3; made++) await paidMailbox(core);
  await core.core.settleDue();
  // Three went out, and the third link is in nobody's mail but in its claim's answer.
  assert.equal((await run(core, getStats, {})).notices_waiting, 2);
});

test("reindex says how much it indexed, and cursors stay good", async () => {
  await using core = await openTestCore();
  const claimed = await core.claim();
  await deliver(core.core, claimed.mailbox, letter({}));
  const before = await run(core, mailboxStatus, {}, claimed);
  assert.deepEqual(await run(core, reindex, {}), { mailboxes: 1, messages: 1 });
  assert.deepEqual(await run(core, mailboxStatus, {}, claimed), before);
});
