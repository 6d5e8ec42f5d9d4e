/** Storage used is the same in the API, over IMAP and on disk, and both sides enforce the same quota. */
import assert from "node:assert/strict";
import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";
import { type Dovecot, startDovecot } from "../support/dovecot.ts";
import { type SharedMailbox, shareMailbox } from "../support/mail-client.ts";
import { requirement } from "../support/requirement.ts";

const skip = requirement("dovecot");
const QUOTA_BYTES = 40_960;

let box: TestCore;
let dovecot: Dovecot;

before(async () => {
  if (skip) return;
  box = await openTestCore({ settings: { mailboxQuotaBytes: QUOTA_BYTES } });
  dovecot = await startDovecot({ settings: box.core.settings });
});

after(async () => {
  await dovecot?.stop();
  await box?.close();
});

const statusOf = async ({ core, mailbox }: SharedMailbox) =>
  (await core.mailboxStatus(mailbox)).storageUsedBytes;

/** Storage over IMAP, in units of 1,024 octets (RFC 9208 §5.1). */
async function kibInImap({ client }: SharedMailbox): Promise<number> {
  const quota = await client.getQuota("INBOX");
  assert.ok(quota);
  assert.ok(quota.storage);
  return (quota.storage.usage ?? 0) / 1_024;
}

async function onDisk({ mailbox }: SharedMailbox): Promise<number> {
  const maildir = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  let bytes = 0;
  for (const path of await readdir(maildir, { recursive: true })) {
    if (/(^|\/)(new|cur)\/[^/]+$/.test(path)) bytes += (await stat(join(maildir, path))).size;
  }
  return bytes;
}

async function requireSameStorage(shared: SharedMailbox): Promise<number> {
  const bytes = await statusOf(shared);
  assert.equal(bytes, await onDisk(shared));
  assert.equal(await kibInImap(shared), Math.ceil(bytes / 1_024));
  return bytes;
}

test("storage used agrees in API, IMAP and disk, for all folders and ways of arrival", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  assert.equal(await requireSameStorage(shared), 0);
  await deliver(core, mailbox, letter({ text: "x".repeat(3_000) }));
  const one = await requireSameStorage(shared);
  await client.mailboxCreate("Work.Done.Old");
  await client.mailboxCreate("Sent");
  await client.append("Sent", letter({ text: "y".repeat(2_000) }), ["\\Seen"]);
  await client.append("Work.Done.Old", letter({ text: "z".repeat(1_500) }));
  await client.append("INBOX", letter({ text: "a\nb\nc".repeat(300) }));
  const all = await requireSameStorage(shared);
  assert.ok(all > one + 5_000, `${all}`);
  await client.mailboxOpen("INBOX");
  await client.messageCopy("1", "Work.Done.Old");
  assert.equal(await requireSameStorage(shared), all + one);
  await client.messageMove("1", "Sent");
  assert.equal(await requireSameStorage(shared), all + one);
  await client.mailboxDelete("Work.Done.Old");
  assert.ok((await requireSameStorage(shared)) < all);
});

test("a mailbox filled over IMAP refuses mail until something is expunged", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  await deliver(core, mailbox, letter({}));
  await client.mailboxCreate("Sent");
  assert.ok(await core.acceptRecipient(mailbox.address, 15_000));
  await client.append("Sent", letter({ text: "x".repeat(30_000) }));
  await assert.rejects(core.acceptRecipient(mailbox.address, 15_000), { code: "mailbox_full" });
  await client.append("INBOX", letter({ text: "x".repeat(9_500) }));
  const recipients = [await core.acceptRecipient(mailbox.address, undefined)];
  const large = letter({ text: "x".repeat(9_000) });
  const mail = deliver(core, mailbox, large, { recipients });
  await assert.rejects(mail, { code: "mailbox_full" });
  await client.mailboxOpen("Sent");
  await client.messageDelete("1:*");
  await deliver(core, mailbox, large);
  await requireSameStorage(shared);
});

test("a mailbox filled by mail refuses IMAP APPEND until the agent deletes a message", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  const { messages } = await deliver(core, mailbox, letter({ text: "x".repeat(39_000) }));
  const append = () => client.append("INBOX", letter({ text: "y".repeat(9_000) }));
  await assert.rejects(append(), { serverResponseCode: "OVERQUOTA" });
  await assert.rejects(core.acceptRecipient(mailbox.address, 9_000), { code: "mailbox_full" });
  for (const { messageId } of messages) await core.deleteMessage(mailbox, messageId);
  assert.ok(await core.acceptRecipient(mailbox.address, 9_000));
  await append();
  await requireSameStorage(shared);
});

test("a mailbox at its limit of messages refuses more from both sides, however small", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  await requireSameStorage(shared);
  await client.mailboxCreate("Sent");
  for (let message = 0; message < QUOTA_BYTES / 4_096; message++) {
    if (message % 2) await client.append("Sent", letter({}));
    else await deliver(core, mailbox, letter({}));
  }
  await assert.rejects(client.append("Sent", letter({})), { serverResponseCode: "OVERQUOTA" });
  await assert.rejects(core.acceptRecipient(mailbox.address, 1), { code: "mailbox_full" });
  await client.mailboxOpen("Sent");
  await client.messageDelete("1");
  await deliver(core, mailbox, letter({}));
});

test("a bare LF counts as CRLF, as IMAP sends it, whichever program wrote the file", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  const bare = Buffer.from(letter({ text: "one\ntwo\nthree\n".repeat(200) }).toString());
  await deliver(core, mailbox, bare);
  const received = await statusOf(shared);
  assert.equal(await kibInImap(shared), Math.ceil(received / 1_024));
  assert.equal(received, (await onDisk(shared)) + 600);
  const maildir = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  await client.mailboxCreate("Old");
  for (const folder of [".Old/cur", "cur"]) {
    await writeFile(
      join(maildir, folder, "1763640000.M1P1.other:2,S"),
      bare.toString().replaceAll("\r\n", "\n"),
    );
  }
  const all = await statusOf(shared);
  assert.equal(all, received + 2 * (bare.length + 600));
  assert.equal(await kibInImap(shared), Math.ceil(all / 1_024));
  await client.mailboxOpen("INBOX");
  const sizes = [];
  for await (const { size } of client.fetch("1:*", { size: true })) sizes.push(size);
  const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 9 });
  assert.deepEqual(messages.map(({ sizeBytes }) => sizeBytes).sort(), sizes.sort());
});
