/** A mailbox whose Maildir is missing, because its volume is not mounted yet, or because it was removed or replaced. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import Database from "better-sqlite3";
import type { Mailbox, MessageSummary } from "../../core/index.ts";
import { settle, until } from "../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";
import { killedAtEveryStep } from "../support/killed.ts";
import { recordingLog } from "../support/log.ts";

const BUSY = { code: "busy" };

function maildirOf(box: TestCore, { id }: Mailbox): string {
  return join(box.dataDir, "mail", "mail.test", id, "Maildir");
}

async function summaries({ core }: TestCore, mailbox: Mailbox): Promise<readonly MessageSummary[]> {
  return (await core.listMessages(mailbox, { filter: {}, limit: 100 })).messages;
}

/**
 * Makes a mailbox with a labelled message of ours and a file of another program. `before` is what it lists; `mail` is
 * the message's bytes, to send it again.
 */
async function filledMailbox(box: TestCore, name = "Sent twice") {
  const claimed = await box.claim();
  const { mailbox } = claimed;
  const mail = letter({ subject: name });
  const { messages } = await deliver(box.core, mailbox, mail);
  await writeFile(
    join(maildirOf(box, mailbox), "cur", "1763640000.M1P1.other:2,"),
    letter({ subject: "Put" }),
  );
  await summaries(box, mailbox);
  await box.core.markMessage(mailbox, messages[0]?.messageId ?? ("" as never), { addLabels: ["kept"] });
  return { ...claimed, mail, before: await summaries(box, mailbox) };
}

async function assertAway(box: TestCore, mailbox: Mailbox): Promise<void> {
  const waiting = { signal: new AbortController().signal };
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  await assert.rejects(summaries(box, mailbox), BUSY);
  await assert.rejects(deliver(box.core, mailbox, letter({})), BUSY);
  await assert.rejects(box.core.waitForEmail(mailbox, wanted, waiting), BUSY);
  await assert.rejects(box.core.mailboxStatus(mailbox), BUSY);
}

async function bareMaildir(maildir: string): Promise<void> {
  for (const folder of ["tmp", "new", "cur"]) await mkdir(join(maildir, folder), { recursive: true });
}

test("a mailbox whose Maildir is missing during a rebuild is busy, and keeps its numbers and labels when it returns", async () => {
  await using box = await openTestCore();
  const { mailbox, mail, before } = await filledMailbox(box);
  const { mailbox: other } = await filledMailbox(box);
  const maildir = maildirOf(box, mailbox);
  await rename(maildir, `${maildir}.away`);
  assert.deepEqual(await box.core.reindex(), { mailboxes: 1, messages: 2 });
  await assertAway(box, mailbox);
  assert.deepEqual(await box.core.awayMailboxes(), [mailbox.id]);
  await box.clock.advance(60_000);
  await settle(30);
  await assertAway(box, mailbox);
  assert.equal((await summaries(box, other)).length, 2);
  assert.equal(existsSync(maildir), false);
  await rename(`${maildir}.away`, maildir);
  await box.clock.advance(60_000);
  await until(async () => (await summaries(box, mailbox).catch(() => [])).length === 2);
  assert.deepEqual(await summaries(box, mailbox), before);
  assert.equal((await deliver(box.core, mailbox, mail)).messages[0]?.isDuplicate, true);
  // Both are missing now: one returns before a restart, the other after it.
  const places = [maildirOf(box, other), maildir];
  for (const place of places) await rename(place, `${place}.away`);
  assert.deepEqual(await box.core.reindex(), { mailboxes: 0, messages: 0 });
  for (const [index, place] of places.entries()) {
    if (index > 0) await box.reopen();
    await rename(`${place}.away`, place);
    await box.clock.advance(60_000);
    const one = index === 0 ? other : mailbox;
    await until(async () => (await summaries(box, one).catch(() => [])).length === 2);
  }
  assert.deepEqual(await summaries(box, mailbox), before);
});

test("a volume not mounted at the start is not replaced, and its mailboxes are unchanged once it is mounted", async () => {
  const { log, events } = recordingLog();
  await using box = await openTestCore({ log });
  const { mailbox, key, mail, before } = await filledMailbox(box);
  const volume = join(box.dataDir, "mail", "mail.test");
  for (const isIndexGone of [false, true]) {
    await box.core.close();
    await rename(volume, `${volume}.away`);
    await mkdir(volume);
    if (isIndexGone) await rm(join(box.dataDir, "index.db"));
    await box.reopen();
    const { mailbox: same } = await box.claim(key);
    await assertAway(box, same);
    assert.equal(existsSync(maildirOf(box, mailbox)), false);
    await rm(volume, { recursive: true });
    await rename(`${volume}.away`, volume);
    await box.clock.advance(60_000);
    await until(async () => (await summaries(box, same).catch(() => [])).length === 2);
    assert.deepEqual(await summaries(box, same), before);
    assert.equal((await deliver(box.core, same, mail)).messages[0]?.isDuplicate, true);
  }
  const told = events.filter(({ event }) => event === "unforeseen");
  assert.ok(told.length > 0 && told.length < 6, `${told.length} lines in the log`);
  const rebuilt = () => events.filter(({ event }) => event === "indexRebuilt").length;
  const whenBack = rebuilt();
  await box.reopen();
  assert.equal(rebuilt(), whenBack);
});

test("an empty Maildir that a mail server made in place of a missing one is not used", async () => {
  await using box = await openTestCore();
  const { mailbox, before } = await filledMailbox(box);
  const maildir = maildirOf(box, mailbox);
  await rename(maildir, `${maildir}.away`);
  await bareMaildir(maildir);
  await assertAway(box, mailbox);
  await writeFile(join(maildir, "new", "1763640000.M1P2.other"), letter({ subject: "Beneath" }));
  await assertAway(box, mailbox);
  assert.deepEqual(await box.core.reindex(), { mailboxes: 0, messages: 0 });
  await box.reopen();
  await assertAway(box, mailbox);
  await rm(maildir, { recursive: true });
  await rename(`${maildir}.away`, maildir);
  await box.clock.advance(60_000);
  await until(async () => (await summaries(box, mailbox).catch(() => [])).length === 2);
  assert.deepEqual(await summaries(box, mailbox), before);
});

test("a Maildir that disappears between RCPT and DATA gets no message", async () => {
  await using box = await openTestCore();
  const { mailbox, before } = await filledMailbox(box);
  const maildir = maildirOf(box, mailbox);
  const recipient = await box.core.acceptRecipient(mailbox.address, 1_000);
  await rename(maildir, `${maildir}.away`);
  await bareMaildir(maildir);
  const peer = { address: "192.0.2.1", heloName: "a.example", protocol: "ESMTP", tls: undefined } as const;
  const coming = { from: "ann@sender.example", recipients: [recipient], peer, bytes: letter({}) };
  await assert.rejects(box.core.receive(coming), BUSY);
  await rm(maildir, { recursive: true });
  await rename(`${maildir}.away`, maildir);
  assert.deepEqual(await summaries(box, mailbox), before);
});

test("a mailbox that never had a message needs no Maildir, and gets one with its first message", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  assert.deepEqual(await box.core.reindex(), { mailboxes: 1, messages: 0 });
  assert.deepEqual(await summaries(box, mailbox), []);
  await deliver(box.core, mailbox, letter({}));
  assert.equal((await summaries(box, mailbox)).length, 1);
});

test("a kill at any step of making a Maildir and storing its first message leaves a usable mailbox", async () => {
  await using box = await openTestCore();
  const { mailbox, key } = await box.claim();
  const mail = letter({ subject: "First" });
  const images = await killedAtEveryStep(box, () => deliver(box.core, mailbox, mail));
  assert.ok(images.length > 3);
  for (const dataDir of images) {
    await using after = await openTestCore({ settings: { dataDir } });
    const { mailbox: same } = await after.claim(key);
    await deliver(after.core, same, mail);
    assert.equal((await summaries(after, same)).length, 1);
  }
});

test("a mailbox of an earlier version is busy if its Maildir is missing and it had mail, else unchanged", async () => {
  await using box = await openTestCore();
  const { mailbox, before } = await filledMailbox(box);
  const { mailbox: empty } = await box.claim();
  assert.deepEqual(await summaries(box, empty), []);
  const maildir = maildirOf(box, mailbox);
  await box.core.close();
  for (const each of [mailbox, empty]) await rm(join(maildirOf(box, each), "keypost-anchor"));
  await rm(maildirOf(box, empty), { recursive: true });
  const ledger = new Database(join(box.dataDir, "keypost.db"));
  ledger.exec("update mailboxes set is_anchored = 0");
  ledger.close();
  await rename(maildir, `${maildir}.away`);
  await box.reopen();
  await assertAway(box, mailbox);
  assert.deepEqual(await summaries(box, empty), []);
  assert.deepEqual(await box.core.reindex(), { mailboxes: 1, messages: 0 });
  await rename(`${maildir}.away`, maildir);
  await box.clock.advance(60_000);
  await until(async () => (await summaries(box, mailbox).catch(() => [])).length === 2);
  assert.deepEqual(await summaries(box, mailbox), before);
  assert.ok(existsSync(join(maildir, "keypost-anchor")));
});

test("a removed Maildir is an empty mailbox once it is created again with an anchor file", async () => {
  await using box = await openTestCore();
  const { mailbox } = await filledMailbox(box);
  const maildir = maildirOf(box, mailbox);
  await rm(maildir, { recursive: true });
  await assertAway(box, mailbox);
  await bareMaildir(maildir);
  await rm(join(maildir, "tmp"), { recursive: true });
  await writeFile(join(maildir, "keypost-anchor"), "");
  assert.deepEqual(await summaries(box, mailbox), []);
  await deliver(box.core, mailbox, letter({ subject: "After" })).catch(() => undefined);
  await deliver(box.core, mailbox, letter({ subject: "After" }));
  assert.deepEqual(
    (await summaries(box, mailbox)).map(({ subject }) => subject),
    ["After"],
  );
});

test("a mailbox deleted while its Maildir is missing is gone, and no timer waits for it", async () => {
  await using box = await openTestCore();
  const { mailbox } = await filledMailbox(box);
  const maildir = maildirOf(box, mailbox);
  await rename(maildir, `${maildir}.away`);
  await box.core.reindex();
  await box.core.deleteMailbox(mailbox.id);
  await box.clock.advance(60_000);
  assert.equal(box.clock.timers, 0);
  await box.reopen();
  assert.deepEqual(await box.core.reindex(), { mailboxes: 0, messages: 0 });
});
