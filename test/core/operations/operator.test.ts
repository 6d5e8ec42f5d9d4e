import assert from "node:assert/strict";
import { test } from "node:test";
import { getStats, mailboxStatus, reindex, revokeMailbox } from "../../../core/operations/index.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";
import { claimOf, openPaidCore, paidMailbox } from "../../support/paid-core.ts";

test("get_stats counts mailboxes by state, messages and waits", async () => {
  await using core = await openTestCore();
  const [kept, revoked] = [await core.claim(), await core.claim()];
  await deliver(core.core, kept.mailbox, letter({}));
  await run(core, revokeMailbox, { id: revoked.mailbox.id });
  const { mailboxes, mailboxes_away: away, messages, waits } = await run(core, getStats, {});
  assert.deepEqual(mailboxes, { pending_payment: 0, active: 1, expired: 0, revoked: 1 });
  assert.deepEqual(away, []);
  assert.deepEqual([messages, waits], [1, 0]);
});

test("get_stats counts payments by state, and unfinished checkouts", async () => {
  await using core = await openPaidCore();
  await paidMailbox(core);
  for (let made = 0; made < 2; made++) await claimOf(core.core);
  const { payments, checkouts_unfinished } = await run(core, getStats, {});
  assert.deepEqual(payments, { awaited: 0, paid: 1, refunded: 0, disputed: 0, mismatched: 0, accepted: 0 });
  assert.equal(checkouts_unfinished, 2);
});

test("get_stats counts mails to payers that wait for the hourly limit", async () => {
  await using core = await openPaidCore();
  for (let made = 0; made < 3; made++) await paidMailbox(core);
  await core.core.settleDue();
  // Three were sent. The link of the third mailbox was not mailed: the answer to its claim had it.
  assert.equal((await run(core, getStats, {})).notices_waiting, 2);
});

test("reindex reports how much it indexed, and keeps cursors valid", async () => {
  await using core = await openTestCore();
  const claimed = await core.claim();
  await deliver(core.core, claimed.mailbox, letter({}));
  const before = await run(core, mailboxStatus, {}, claimed);
  assert.deepEqual(await run(core, reindex, {}), { mailboxes: 1, messages: 1 });
  assert.deepEqual(await run(core, mailboxStatus, {}, claimed), before);
});
