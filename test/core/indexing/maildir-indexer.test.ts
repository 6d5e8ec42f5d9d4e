import assert from "node:assert/strict";
import { renameSync, unlinkSync, writeFileSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Mailbox, MessageId, MessageSummary } from "../../../core/index.ts";
import { ownHeaders } from "../../../core/own-headers.ts";
import { mailSizes, newStem } from "../../../core/store/maildir/mail-file.ts";
import { deliver, letter, openTestCore, type TestCore } from "../../support/core.ts";
import { ledgerRows } from "../../support/ledger-file.ts";

/** The tests share this core, each with mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

/** The Maildir as an IMAP server sees it. */
function maildirOf(box: TestCore, mailbox: Mailbox) {
  const root = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  return {
    path: (...parts: string[]) => join(root, ...parts),
    names: (folder: "tmp" | "new" | "cur") => readdir(join(root, folder)),
    async only(folder: "new" | "cur"): Promise<string> {
      const [name, ...others] = await readdir(join(root, folder));
      assert.ok(name !== undefined && others.length === 0);
      return name;
    },
  };
}

async function list(box: TestCore, mailbox: Mailbox): Promise<readonly MessageSummary[]> {
  return (await box.core.listMessages(mailbox, { filter: {}, limit: 100 })).messages;
}

test("a message read in a mail client is seen at the next call", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  const maildir = maildirOf(box, mailbox);
  const name = await maildir.only("new");
  await rename(maildir.path("new", name), maildir.path("cur", `${name}:2,S`));
  assert.deepEqual(
    (await list(box, mailbox)).map((message) => message.seen),
    [true],
  );
});

test("a message marked unread in a mail client is unread at the next call", async () => {
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({}));
  await box.core.markMessage(mailbox, messages[0]?.messageId ?? ("" as never), { seen: true });
  const maildir = maildirOf(box, mailbox);
  const name = await maildir.only("cur");
  await rename(maildir.path("cur", name), maildir.path("cur", name.replace(":2,S", ":2,")));
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 1);
});

test("a message deleted in a mail client is gone at the next call", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  await list(box, mailbox);
  const maildir = maildirOf(box, mailbox);
  await unlink(maildir.path("new", await maildir.only("new")));
  assert.deepEqual(await list(box, mailbox), []);
});

test("a file that another program put into the folder becomes one message", async () => {
  const { mailbox } = await box.claim();
  await list(box, mailbox);
  await writeFile(
    maildirOf(box, mailbox).path("cur", "1763640000.M1P1.other:2,FS"),
    letter({ subject: "Copied" }),
  );
  await list(box, mailbox);
  const found = await list(box, mailbox);
  assert.deepEqual(
    found.map(({ subject, seen }) => [subject, seen]),
    [["Copied", true]],
  );
});

test("marking a message seen keeps the flags that a mail client set", async () => {
  const { mailbox } = await box.claim();
  await list(box, mailbox);
  const maildir = maildirOf(box, mailbox);
  await writeFile(maildir.path("cur", "1763640000.M1P1.other:2,FR"), letter({}));
  const [message] = await list(box, mailbox);
  await box.core.markMessage(mailbox, message?.id ?? ("" as never), { seen: true });
  assert.equal(await maildir.only("cur"), "1763640000.M1P1.other:2,FRS");
});

test("marking a message that a mail client has just moved finds it under its new name", async () => {
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({}));
  const maildir = maildirOf(box, mailbox);
  const name = await maildir.only("new");
  await rename(maildir.path("new", name), maildir.path("cur", `${name}:2,F`));
  await box.core.markMessage(mailbox, messages[0]?.messageId ?? ("" as never), { seen: true });
  assert.equal(await maildir.only("cur"), `${name}:2,FS`);
});

/** Leaves what a crash between the rename and the insert leaves: a file without a row. */
async function leaveBehind(box: TestCore, mailbox: Mailbox, bytes: Buffer, sequence: number): Promise<void> {
  const maildir = maildirOf(box, mailbox);
  for (const folder of ["tmp", "new", "cur"]) await mkdir(maildir.path(folder), { recursive: true });
  const envelope = { from: "ann@sender.example", givenAddress: mailbox.address };
  const peer = { address: "192.0.2.1", heloName: "sender.example", protocol: "ESMTP", tls: undefined };
  const headers = ownHeaders(envelope, peer, { at: box.clock.now(), by: "mail.test", id: "left" });
  const whole = Buffer.concat([headers, bytes]);
  await writeFile(maildir.path("new", newStem(sequence, box.clock.now(), mailSizes(whole))), whole);
}

test("a file that a crash left without a row is a message after the restart, with its number", async () => {
  const { mailbox } = await box.claim();
  await leaveBehind(box, mailbox, letter({ subject: "Left behind" }), 7);
  await box.reopen();
  assert.deepEqual(
    (await list(box, mailbox)).map(({ subject, sequence }) => [subject, sequence]),
    [["Left behind", 7]],
  );
});

test("a message that a crash left unacknowledged and that is sent again is one message", async () => {
  const { mailbox } = await box.claim();
  const bytes = letter({ subject: "Once" });
  await leaveBehind(box, mailbox, bytes, 1);
  await box.reopen();
  const again = await deliver(box.core, mailbox, bytes);
  assert.equal(again.messages[0]?.isDuplicate, true);
  assert.equal((await list(box, mailbox)).length, 1);
});

test("a file that appears late gets a number above all cursors given out", async () => {
  const { mailbox } = await box.claim();
  for (let count = 0; count < 3; count++) await deliver(box.core, mailbox, letter({}));
  await leaveBehind(box, mailbox, letter({ subject: "Late" }), 2);
  const [newest] = await list(box, mailbox);
  assert.deepEqual([newest?.subject, newest?.sequence], ["Late", 4]);
});

test("the number in a restored file's name is not given again, even if its message and then the index are lost", async () => {
  await using restored = await openTestCore();
  const { mailbox } = await restored.claim();
  await leaveBehind(restored, mailbox, letter({}), 5_000);
  const [found] = await list(restored, mailbox);
  await restored.core.deleteMessage(mailbox, found?.id ?? ("" as never));
  await restored.core.close();
  await rm(join(restored.dataDir, "index.db"));
  await restored.reopen();
  await deliver(restored.core, mailbox, letter({}));
  const [next] = await list(restored, mailbox);
  assert.ok(Number(next?.sequence) > Number(found?.sequence));
});

test("the ledger keeps nothing of a message that a mail program moved away, brought back and deleted", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  const maildir = maildirOf(box, mailbox);
  // Dovecot keeps the name of the file when it moves a message.
  const name = await maildir.only("new");
  await rename(maildir.path("new", name), maildir.path(name));
  assert.deepEqual(await list(box, mailbox), []);
  await rename(maildir.path(name), maildir.path("cur", `${name}:2,`));
  assert.deepEqual(
    (await list(box, mailbox)).map(({ sequence }) => sequence),
    [2],
  );
  await unlink(maildir.path("cur", `${name}:2,`));
  assert.deepEqual(await list(box, mailbox), []);
  const kept = "select file_stem from adoptions where mailbox_id = ?";
  assert.deepEqual(ledgerRows(box.dataDir, kept, mailbox.id), []);
});

test("after the index is lost, numbers continue above every number that may have been given", async () => {
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({}));
  await box.core.deleteMessage(mailbox, messages[0]?.messageId ?? ("" as never));
  await box.core.close();
  for (const suffix of ["", "-wal", "-shm"])
    await rm(join(box.dataDir, `index.db${suffix}`), { force: true });
  await box.reopen();
  await deliver(box.core, mailbox, letter({}));
  const [newest] = await list(box, mailbox);
  assert.equal((newest?.sequence ?? 0) > 1, true);
});

test("an index file that is not a database is rebuilt from the Maildirs", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Kept" }));
  await box.core.close();
  await writeFile(join(box.dataDir, "index.db"), "this is no database ".repeat(1_000));
  await box.reopen();
  assert.deepEqual(
    (await list(box, mailbox)).map((message) => message.subject),
    ["Kept"],
  );
});

test("a file written in the same clock tick as the listing of its folder is found", async () => {
  const { mailbox } = await box.claim();
  await list(box, mailbox);
  const maildir = maildirOf(box, mailbox);
  // A tick in the future, so that it has not ended when the folder is listed.
  const tick = new Date(Math.floor(Date.now() / 1_000) * 1_000 + 60_000);
  await utimes(maildir.path("new"), tick, tick);
  assert.deepEqual(await list(box, mailbox), []);
  await writeFile(maildir.path("new", "1763640000.M1P1.other"), letter({ subject: "In the same tick" }));
  await utimes(maildir.path("new"), tick, tick);
  assert.equal((await stat(maildir.path("new"))).mtimeMs, tick.getTime());
  assert.deepEqual(
    (await list(box, mailbox)).map((message) => message.subject),
    ["In the same tick"],
  );
});

test("a message that we marked and another program marked back is as its file says", async () => {
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({}));
  const id = messages[0]?.messageId ?? ("" as never);
  const maildir = maildirOf(box, mailbox);
  await box.core.markMessage(mailbox, id, { seen: true });
  await list(box, mailbox);
  const seen = await maildir.only("cur");
  await box.core.markMessage(mailbox, id, { seen: false });
  await rename(maildir.path("cur", await maildir.only("cur")), maildir.path("cur", seen));
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 0);
});

test("a file that exists under two names is one message, whichever is removed", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Twice" }));
  await list(box, mailbox);
  const maildir = maildirOf(box, mailbox);
  const name = await maildir.only("new");
  const looked = async () => (await list(box, mailbox)).map(({ subject, seen }) => [subject, seen]);
  // So old that the folder need not be listed again.
  await utimes(maildir.path("new"), 1_000, 1_000);
  await list(box, mailbox);
  await copyFile(maildir.path("new", name), maildir.path("cur", `${name}:2,S`));
  assert.deepEqual([await looked(), await looked()], [[["Twice", false]], [["Twice", false]]]);
  await unlink(maildir.path("new", name));
  // As a program does that restores a folder with its times.
  await utimes(maildir.path("new"), 1_000, 1_000);
  await utimes(maildir.path("cur"), 2_000, 2_000);
  assert.deepEqual(await looked(), [["Twice", true]]);
});

test("marking or deleting a message that a mail client has just deleted is refused with message_not_found", async () => {
  const { mailbox } = await box.claim();
  const maildir = maildirOf(box, mailbox);
  for (const change of [
    (id: MessageId) => box.core.markMessage(mailbox, id, { seen: true }),
    (id: MessageId) => box.core.deleteMessage(mailbox, id),
  ]) {
    const { messages } = await deliver(box.core, mailbox, letter({}));
    await unlink(maildir.path("new", await maildir.only("new")));
    await assert.rejects(change(messages[0]?.messageId ?? ("" as never)), { code: "message_not_found" });
  }
});

test("the next call sees hundreds of messages that a mail client flagged or deleted at once", async () => {
  const { mailbox } = await box.claim();
  const maildir = maildirOf(box, mailbox);
  await mkdir(maildir.path("cur"), { recursive: true });
  const names = Array.from({ length: 510 }, (_, index) => `1763640000.M${index}P1.other:2,`);
  for (const name of names) writeFileSync(maildir.path("cur", name), "Subject: One of many\r\n\r\n");
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 510);
  for (const name of names) renameSync(maildir.path("cur", name), maildir.path("cur", `${name}FS`));
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 0);
  for (const name of names) unlinkSync(maildir.path("cur", `${name}FS`));
  assert.equal((await box.core.mailboxStatus(mailbox)).messages, 0);
});

test("what another program puts into any folder counts towards the quota at the next RCPT", async () => {
  const { mailbox } = await box.claim();
  const maildir = maildirOf(box, mailbox);
  const room = async () => (await box.core.acceptRecipient(mailbox.address, undefined)).roomBytes;
  const whole = await room();
  assert.equal(whole, box.core.settings.mailboxQuotaBytes);
  // By the size in its name, not by its real one, as Dovecot counts it.
  const file = maildir.path("cur", "1763640000.M1P1.other,W=2000:2,S");
  await writeFile(file, letter({ text: "x".repeat(1_000) }));
  const left = await room();
  assert.equal(left, whole - 2_000);
  await mkdir(maildir.path(".Sent", "cur"), { recursive: true });
  await writeFile(maildir.path(".Sent", "cur", "1763640000.M2P1.other,W=1000:2,S"), "");
  assert.equal(await room(), left - 1_000);
  await unlink(file);
  await rm(maildir.path(".Sent"), { recursive: true });
  assert.equal(await room(), whole);
  for (const folder of ["", "cur"]) await utimes(maildir.path(folder), 1_000, 1_000);
  await room();
  await writeFile(maildir.path("new", "1763640000.M3P1.other"), letter({ text: "x".repeat(1_000) }));
  // Dovecot's lock shows that another program added something.
  await writeFile(maildir.path("dovecot-uidlist.lock"), "");
  assert.ok((await room()) < whole - 1_000);
});
