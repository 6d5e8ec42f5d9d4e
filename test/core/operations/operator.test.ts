import assert from "node:assert/strict";
import { test } from "node:test";
import {
  getMailbox,
  getStats,
  listMailboxes,
  mailboxStatus,
  reindex,
  revokeMailbox,
} from "../../../core/operations/index.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";

interface Listed {
  readonly mailboxes: readonly { readonly id: string }[];
  readonly next_cursor: string | null;
}

test("list_mailboxes pages through all of them, each once", async () => {
  await using core = await openTestCore();
  const ids = [await core.claim(), await core.claim(), await core.claim()].map(({ mailbox }) => mailbox.id);
  const first = await run<Listed>(core, listMailboxes, { limit: 2 });
  const second = await run<Listed>(core, listMailboxes, { limit: 2, cursor: first.next_cursor });
  assert.deepEqual(
    [...first.mailboxes, ...second.mailboxes].map(({ id }) => id),
    ids.sort(),
  );
  assert.equal(second.next_cursor, null);
});

test("get_mailbox finds it by id, by address and by fingerprint", async () => {
  await using core = await openTestCore();
  const { mailbox } = await core.claim();
  for (const id of [mailbox.id, mailbox.address, mailbox.fingerprint]) {
    assert.equal((await run(core, getMailbox, { id })).id, mailbox.id);
  }
  await assert.rejects(run(core, getMailbox, { id: "mbx_nobody" }), { code: "mailbox_not_found" });
});

test("revoke_mailbox ends the mailbox and its tokens", async () => {
  await using core = await openTestCore();
  const claimed = await core.claim();
  const revoked = await run(core, revokeMailbox, { id: claimed.mailbox.address });
  assert.deepEqual([revoked.status, revoked.usable], ["revoked", false]);
  await assert.rejects(core.core.authenticate(claimed.accessToken));
});

test("get_stats counts mailboxes by state, and what is in them", async () => {
  await using core = await openTestCore();
  const [kept, revoked] = [await core.claim(), await core.claim()];
  await deliver(core.core, kept.mailbox, letter({}));
  await run(core, revokeMailbox, { id: revoked.mailbox.id });
  const { mailboxes, messages, waits } = await run(core, getStats, {});
  assert.deepEqual(mailboxes, { pending_payment: 0, active: 1, expired: 0, revoked: 1 });
  assert.deepEqual([messages, waits], [1, 0]);
});

test("reindex says how much it indexed, and cursors stay good", async () => {
  await using core = await openTestCore();
  const claimed = await core.claim();
  await deliver(core.core, claimed.mailbox, letter({}));
  const before = await run(core, mailboxStatus, {}, claimed);
  assert.deepEqual(await run(core, reindex, {}), { mailboxes: 1, messages: 1 });
  assert.deepEqual(await run(core, mailboxStatus, {}, claimed), before);
});
