import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  deleteMailbox,
  extendMailbox,
  getMailbox,
  listMailboxes,
  revokeMailbox,
} from "../../../core/operations/index.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { openTestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";
import { claimOf, openPaidCore, paidMailbox, sessionOf } from "../../support/paid-core.ts";

/** The tests share this core, each with mailboxes of its own. A test that counts mailboxes opens another. */
const core = await openTestCore();
after(() => core.close());

/** A core whose mailboxes must be paid for. */
const paid = await openPaidCore();
after(() => paid.close());

interface Listed {
  readonly mailboxes: readonly { readonly id: string }[];
  readonly next_cursor: string | null;
}

test("list_mailboxes pages through all mailboxes, each once", async () => {
  await using core = await openTestCore();
  const ids = [await core.claim(), await core.claim(), await core.claim()].map(({ mailbox }) => mailbox.id);
  const first = await run<Listed>(core, listMailboxes, { limit: 2 });
  const second = await run<Listed>(core, listMailboxes, { limit: 2, cursor: first.next_cursor });
  assert.deepEqual(
    [...first.mailboxes, ...second.mailboxes].map(({ id }) => id),
    ids.sort(),
  );
  assert.equal(second.next_cursor, null);
  await assert.rejects(run(core, listMailboxes, { cursor: "x" }), { code: "bad_request" });
});

test("list_mailboxes has no next_cursor on a full last page", async () => {
  await using core = await openTestCore();
  await core.claim();
  assert.equal((await run<Listed>(core, listMailboxes, { limit: 1 })).next_cursor, null);
});

test("get_mailbox finds a mailbox by id, address and fingerprint", async () => {
  const { mailbox } = await core.claim();
  for (const id of [mailbox.id, mailbox.address, mailbox.fingerprint]) {
    assert.equal((await run(core, getMailbox, { id })).id, mailbox.id);
  }
  await assert.rejects(run(core, getMailbox, { id: "mbx_nobody" }), { code: "mailbox_not_found" });
});

test("get_mailbox shows the operator who pays and who revoked", async () => {
  const { id } = await paidMailbox(paid);
  const { billing_email, enrollment_id, revoked_by } = await run(paid, getMailbox, { id });
  assert.deepEqual([billing_email, enrollment_id, revoked_by], ["payer@payer.example", null, null]);
  assert.equal((await run(paid, revokeMailbox, { id })).revoked_by, "operator");
});

test("revoke_mailbox shows the end that the mailbox had, with which it can be given back", async () => {
  const { id } = await paidMailbox(paid);
  const { expires_at } = await run(paid, getMailbox, { id });
  assert.ok(expires_at);
  assert.equal((await run(paid, revokeMailbox, { id })).expires_at, expires_at);
  assert.equal((await run(paid, extendMailbox, { id, expires_at })).expires_at, expires_at);
});

test("revoke_mailbox shows no end of a free mailbox, even if somebody paid for it", async () => {
  const { mailbox } = await claimOf(paid.core, new AgentKeyPair());
  const { paymentUrl = "" } = await paid.core.renewMailbox(mailbox);
  await run(paid, extendMailbox, { id: mailbox.id, expires_at: null });
  const paying = { kind: "paid", installment: "first", ...paid.provider.asked } as const;
  await paid.core.applyPaymentEvent(paid.provider.event(sessionOf(paymentUrl), paying));
  assert.equal((await run(paid, revokeMailbox, { id: mailbox.id })).expires_at, null);
});

test("revoke_mailbox ends the mailbox and its tokens", async () => {
  const claimed = await core.claim();
  const revoked = await run(core, revokeMailbox, { id: claimed.mailbox.address });
  assert.deepEqual([revoked.status, revoked.usable], ["revoked", false]);
  await assert.rejects(core.core.authenticate(claimed.accessToken));
});

test("extend_mailbox turns the last possible day into the last time that the wire can say", async () => {
  const { id } = (await claimOf(paid.core)).mailbox;
  for (const expires_at of ["9999-12-31", "9999-12-31T23:59:59-23:59"]) {
    assert.equal((await run(paid, extendMailbox, { id, expires_at })).expires_at, "9999-12-31T23:59:59.000Z");
  }
});

test("extend_mailbox activates an unpaid mailbox until a time, or to the end of a day", async () => {
  const { id } = (await claimOf(paid.core)).mailbox;
  const moment = await run(paid, extendMailbox, { id, expires_at: "2027-01-31T18:00:00+02:00" });
  assert.deepEqual([moment.status, moment.expires_at], ["active", "2027-01-31T16:00:00.000Z"]);
  const day = await run(paid, extendMailbox, { id, expires_at: "2027-01-31" });
  assert.equal(day.expires_at, "2027-02-01T00:00:00.000Z");
});

test("extend_mailbox with null restores a revoked mailbox, without an end", async () => {
  const { id } = await paidMailbox(paid);
  await run(paid, revokeMailbox, { id });
  const { status, expires_at, revoked_by } = await run(paid, extendMailbox, { id, expires_at: null });
  assert.deepEqual([status, expires_at, revoked_by], ["active", null, null]);
});

test("extend_mailbox refuses an invalid or missing end", async () => {
  const { id } = (await core.claim()).mailbox;
  for (const expires_at of ["tomorrow", "2027-01-31T18:00:00", 1_800_000_000, undefined]) {
    await assert.rejects(run(core, extendMailbox, { id, expires_at }), { code: "bad_request" });
  }
  await assert.rejects(run(core, extendMailbox, { id: "mbx_nobody", expires_at: null }), {
    code: "mailbox_not_found",
  });
});

test("delete_mailbox deletes the mailbox once", async () => {
  const { id, address } = (await core.claim()).mailbox;
  assert.deepEqual(await run(core, deleteMailbox, { id: address }), { id, deleted: true });
  await assert.rejects(run(core, deleteMailbox, { id }), { code: "mailbox_not_found" });
});
