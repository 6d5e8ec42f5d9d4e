import assert from "node:assert/strict";
import { test } from "node:test";
import { claimMailbox } from "../../core/mailboxes/claim.ts";
import type { Mailbox } from "../../core/mailboxes/mailbox.ts";
import { newChallenge } from "../../core/mailboxes/proof.ts";
import { wireStatusFor } from "../../core/operations/mailbox-shapes.ts";
import { revokeMailbox } from "../../core/payments/payment.ts";
import { acceptRecipient } from "../../core/recipient.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";
import { openLedger } from "../support/ledger.ts";

const QUOTA_BYTES = 1_000_000;
const ledger = await openLedger({ mailboxQuotaBytes: QUOTA_BYTES });
test.after(() => ledger[Symbol.asyncDispose]());

async function newMailbox(): Promise<Mailbox> {
  const key = new AgentKeyPair();
  const proof = key.prove(newChallenge(ledger, key.line).challenge);
  return (await claimMailbox(ledger, { billingEmail: "", proof, peerAddress: undefined })).mailbox;
}

async function setPaidUntil(mailbox: Mailbox, until: Date | null): Promise<void> {
  await ledger.ledger.db
    .updateTable("mailboxes")
    .set({ is_free: 0, paid_until: until?.getTime() ?? null })
    .where("id", "=", mailbox.id)
    .execute();
  // A restart, because rows not written through the store are read only at the start.
  await ledger.restart();
}

test("acceptRecipient() accepts an address in any case and with any tag, and returns it as given", async () => {
  const { id, address } = await newMailbox();
  for (const given of [address, address.toUpperCase(), address.replace("@", "+Shop+1@")]) {
    assert.deepEqual(await acceptRecipient(ledger, given, 500), {
      mailboxId: id,
      address,
      roomBytes: QUOTA_BYTES,
      givenAddress: given,
    });
  }
});

test("acceptRecipient() refuses unknown local parts, and denies relaying to other domains", async () => {
  for (const given of [
    "nobody@mail.example",
    "a%other.example@mail.example",
    "other.example!a@mail.example",
  ]) {
    await assert.rejects(acceptRecipient(ledger, given, undefined), { code: "recipient_unknown" });
  }
  const { id } = await newMailbox();
  for (const given of [
    "ann@other.example",
    `${id}@other.example`,
    `${id}@sub.mail.example`,
    `${id}@mail.example.other.example`,
  ]) {
    await assert.rejects(acceptRecipient(ledger, given, undefined), { code: "relay_denied" });
  }
});

test("acceptRecipient() refuses every other notation of a mailbox's address", async () => {
  const { id } = await newMailbox();
  const others = [
    `"${id}"@mail.example`,
    `@relay.example:${id}@mail.example`,
    `${id}(x)@mail.example`,
    `${id}@mail.example.`,
    `${id}@[127.0.0.1]`,
    id,
    "",
  ];
  for (const given of others)
    await assert.rejects(acceptRecipient(ledger, given, undefined), { code: "recipient_unknown" });
});

test("acceptRecipient() accepts an address whose domain the service had before", async () => {
  const { id, address } = await newMailbox();
  const renamed = { ...ledger, settings: { ...ledger.settings, mailDomain: "new.example" } };
  assert.equal((await acceptRecipient(renamed, address, undefined)).mailboxId, id);
  await assert.rejects(acceptRecipient(renamed, `${id}@new.example`, undefined), {
    code: "recipient_unknown",
  });
});

test("acceptRecipient() refuses a mailbox that is not active, and says why", async () => {
  const mailbox = await newMailbox();
  await setPaidUntil(mailbox, null);
  await assert.rejects(acceptRecipient(ledger, mailbox.address, undefined), { code: "mailbox_unpaid" });
  await setPaidUntil(mailbox, ledger.clock.now());
  await assert.rejects(acceptRecipient(ledger, mailbox.address, undefined), { code: "mailbox_expired" });
  await revokeMailbox(ledger, mailbox.id);
  await assert.rejects(acceptRecipient(ledger, mailbox.address, undefined), { code: "mailbox_revoked" });
});

test("acceptRecipient() refuses a declared size larger than the room that is left", async () => {
  const { address } = await newMailbox();
  assert.ok(await acceptRecipient(ledger, address, QUOTA_BYTES));
  await assert.rejects(acceptRecipient(ledger, address, QUOTA_BYTES + 1), { code: "mailbox_full" });
});

test("acceptRecipient() refuses any message for a full mailbox until a message is deleted", async (t) => {
  const { core, claim, close } = await openTestCore({ settings: { mailboxQuotaBytes: 1_000 } });
  t.after(close);
  const { mailbox } = await claim();
  const { messages } = await deliver(core, mailbox, letter({ text: "x".repeat(600) }));
  const notice = async () => wireStatusFor(await core.mailboxStatus(mailbox), core).notice;
  assert.match((await notice()) ?? "", /^This mailbox is nearly full/);
  await assert.rejects(core.acceptRecipient(mailbox.address, 1_000), { code: "mailbox_full" });
  for (const { messageId } of messages) await core.deleteMessage(mailbox, messageId);
  assert.ok(await core.acceptRecipient(mailbox.address, 1_000));
  assert.equal(await notice(), null);
});

test("acceptRecipient() refuses any message once a mailbox has as many as its quota allows, however small", async (t) => {
  const { core, claim, close } = await openTestCore({ settings: { mailboxQuotaBytes: 3 * 4_096 } });
  t.after(close);
  const { mailbox } = await claim();
  const delivered = await Promise.all([1, 2, 3].map(() => deliver(core, mailbox, letter({}))));
  await assert.rejects(core.acceptRecipient(mailbox.address, 1), {
    code: "mailbox_full",
    message: "The mailbox has as many messages as it may have: 3.",
  });
  assert.match(wireStatusFor(await core.mailboxStatus(mailbox), core).notice ?? "", /nearly full: 100%/);
  await core.deleteMessage(mailbox, delivered[0]?.messages[0]?.messageId ?? ("" as never));
  assert.ok(await core.acceptRecipient(mailbox.address, 1));
});

test("acceptRecipient() delivers mail for postmaster and abuse to the mailbox that the operator names", async () => {
  const { id, address } = await newMailbox();
  const named = { ...ledger, settings: { ...ledger.settings, postmaster: address } };
  const { mailDomain } = ledger.settings;
  for (const given of [
    "postmaster",
    "PostMaster",
    `postmaster@${mailDomain}`,
    `Abuse+x@${mailDomain.toUpperCase()}`,
  ]) {
    assert.equal((await acceptRecipient(named, given, 500)).mailboxId, id, given);
    await assert.rejects(acceptRecipient(ledger, given, 500), { code: "recipient_unknown" }, given);
  }
  await assert.rejects(acceptRecipient(named, "postmaster@elsewhere.example", 500), { code: "relay_denied" });
  for (const given of ["abuse", `hostmaster@${mailDomain}`, `postmaster.x@${mailDomain}`]) {
    await assert.rejects(acceptRecipient(named, given, 500), { code: "recipient_unknown" }, given);
  }
});

test("acceptRecipient() refuses mail for postmaster if the named mailbox does not exist", async () => {
  const postmaster = `mbx_aaaaaaaaaaaaaaaaaaaa@${ledger.settings.mailDomain}`;
  const named = { ...ledger, settings: { ...ledger.settings, postmaster } };
  await assert.rejects(acceptRecipient(named, "postmaster", 500), { code: "recipient_unknown" });
});
