/** A mailbox changed by a real Dovecot and by core: each side sees the other's changes. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { ImapFlow } from "imapflow";
import { until } from "../support/clock.ts";
import { letter, openTestCore, type TestCore } from "../support/core.ts";
import { type Dovecot, startDovecot } from "../support/dovecot.ts";
import { type SharedMailbox, shareMailbox } from "../support/mail-client.ts";
import { requirement } from "../support/requirement.ts";

const skip = requirement("dovecot");

// Its clock stands still, so that nothing is found by the repeated look of waits.
let box: TestCore;
let dovecot: Dovecot;

before(async () => {
  if (skip) return;
  box = await openTestCore();
  dovecot = await startDovecot({ settings: box.core.settings });
});

after(async () => {
  await dovecot?.stop();
  await box?.close();
});

async function seenOf({ core, mailbox }: SharedMailbox): Promise<readonly boolean[]> {
  return (await core.listMessages(mailbox, { filter: {}, limit: 100 })).messages.map(({ seen }) => seen);
}

async function flagsOf(client: ImapFlow): Promise<readonly string[]> {
  await client.noop();
  const message = await client.fetchOne("1", { flags: true });
  // \Recent has a test of its own.
  return message ? [...(message.flags ?? [])].filter((flag) => flag !== "\\Recent").sort() : [];
}

/** When Dovecot renames in the same second, it takes the folder's mtime for its own, and notices our change a second later. */
async function untilFlags(client: ImapFlow, expected: readonly string[]): Promise<void> {
  await until(async () => (await flagsOf(client)).join() === expected.join());
}

const EVERY_FLAG = ["$Forwarded", "\\Answered", "\\Deleted", "\\Draft", "\\Flagged", "\\Seen", "invoice"];

test("flags and keywords set over IMAP are seen at the next call, and markMessage changes only \\Seen", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  const id = await shared.receive("Flagged");
  await client.mailboxOpen("INBOX");
  await client.messageFlagsAdd("1", EVERY_FLAG);
  assert.deepEqual(await seenOf(shared), [true]);
  await core.markMessage(mailbox, id, { seen: false });
  assert.match((await shared.names("cur"))[0] ?? "", /:2,DFRTab$/);
  await untilFlags(
    client,
    EVERY_FLAG.filter((flag) => flag !== "\\Seen"),
  );
  await core.markMessage(mailbox, id, { seen: true });
  await untilFlags(client, EVERY_FLAG);
  await client.messageFlagsRemove("1", EVERY_FLAG);
  assert.deepEqual(await seenOf(shared), [false]);
});

test("messages expunged or moved away over IMAP are gone at the next call, and copied ones stay", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client } = shared;
  for (const subject of ["Expunged", "Moved", "Copied"]) await shared.receive(subject);
  await client.mailboxCreate("Archive");
  await client.mailboxOpen("INBOX");
  await client.messageDelete("1");
  assert.deepEqual(await shared.subjects(), ["Copied", "Moved"]);
  await client.messageMove("1", "Archive");
  assert.deepEqual(await shared.subjects(), ["Copied"]);
  await client.messageCopy("1", "Archive");
  assert.deepEqual(await shared.subjects(), ["Copied"]);
});

test("a message moved back over IMAP gets a new sequence number and wakes a wait", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  await shared.receive("Moved");
  await shared.receive("Stays");
  await client.mailboxCreate("Archive");
  await client.mailboxOpen("INBOX");
  await client.messageMove("1", "Archive");
  const { sequence } = await core.mailboxStatus(mailbox);
  await client.mailboxOpen("Archive");
  const found = await whileWaiting(shared, sequence, () => client.messageMove("1", "INBOX"));
  assert.equal(found?.subject, "Moved");
  assert.ok((found?.sequence ?? 0) > sequence);
  assert.deepEqual(await shared.subjects(), ["Moved", "Stays"]);
});

/** Starts a wait after that sequence number, runs `work`, and returns the message that the wait got. */
async function whileWaiting(
  { core, mailbox }: SharedMailbox,
  afterSequence: number,
  work: () => Promise<unknown>,
) {
  const wait = { filter: {}, afterSequence, maxAgeSeconds: 300, timeoutSeconds: 300, peek: true };
  const waiting = core.waitForEmail(mailbox, wait, { signal: AbortSignal.timeout(300_000) });
  await until(() => core.gauges().watchedMailboxes > 0);
  // Nothing shows when the kernel's watches on the folders are set up.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await work();
  const waited = await waiting;
  return waited.outcome === "received" ? waited.message : undefined;
}

test("a message appended over IMAP wakes a wait, with or without flags", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client } = shared;
  for (const [index, flags] of [[], ["\\Seen", "\\Flagged"]].entries()) {
    const found = await whileWaiting(shared, index, () =>
      client.append("INBOX", letter({ subject: `Appended ${index}` }), flags),
    );
    assert.deepEqual([found?.subject, found?.sequence], [`Appended ${index}`, index + 1]);
  }
  assert.deepEqual(await seenOf(shared), [true, false]);
});

test("IMAP IDLE reports new mail, and marks and deletions made by core", { skip }, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  const told: string[] = [];
  client.on("exists", ({ count }: { count: number }) => told.push(`exists ${count}`));
  client.on("flags", ({ flags }: { flags: Set<string> }) => told.push(`flags ${[...flags].join(" ")}`));
  client.on("expunge", ({ seq }: { seq: number }) => told.push(`expunge ${seq}`));
  await client.mailboxOpen("INBOX");
  const idling = client.idle();
  const id = await shared.receive("Watched");
  await until(() => told.includes("exists 1"));
  await core.markMessage(mailbox, id, { seen: true });
  await until(() => told.includes("flags \\Seen") || told.includes("flags \\Seen \\Recent"));
  await core.deleteMessage(mailbox, id);
  await until(() => told.includes("expunge 1"));
  await client.noop();
  await idling;
});

test("marking, deleting and reindexing change neither UIDVALIDITY nor UIDs", { skip }, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  const ids = [];
  for (const subject of ["One", "Two", "Three", "Four"]) ids.push(await shared.receive(subject));
  const [one, two, three] = ids as [(typeof ids)[0], (typeof ids)[0], (typeof ids)[0]];
  // One is marked before Dovecot has seen it, another after.
  await core.markMessage(mailbox, one, { seen: true });
  const opened = await client.mailboxOpen("INBOX");
  const before = await uidsBySubject(client);
  await core.markMessage(mailbox, two, { seen: true });
  await core.deleteMessage(mailbox, three);
  await core.reindex();
  await client.noop();
  const { Three: _, ...rest } = before;
  assert.deepEqual(await uidsBySubject(client), rest);
  const status = await client.status("INBOX", { uidValidity: true, uidNext: true, unseen: true });
  assert.ok(status);
  assert.deepEqual([status.uidValidity, status.uidNext, status.unseen], [opened.uidValidity, 5, 1]);
});

async function uidsBySubject(client: ImapFlow): Promise<Record<string, number>> {
  const uids: Record<string, number> = {};
  for await (const { uid, envelope } of client.fetch("1:*", { uid: true, envelope: true })) {
    uids[envelope?.subject ?? ""] = uid;
  }
  return uids;
}

test("a message is \\Recent in the first IMAP session only, even if it is marked before and after", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { core, mailbox } = shared;
  const before = await shared.receive("Marked before");
  const after = await shared.receive("Marked after");
  await core.markMessage(mailbox, before, { seen: true });
  const recent = async (client: ImapFlow) => {
    await client.mailboxOpen("INBOX");
    const found = await client.search({ recent: true });
    return found ? found.length : -1;
  };
  assert.equal(await recent(shared.client), 2);
  await core.markMessage(mailbox, after, { seen: true });
  await core.markMessage(mailbox, before, { seen: false });
  assert.equal(await recent(await shared.connect()), 0);
});

test("the UID of a message is its sequence number until Dovecot has assigned one", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  const first = await shared.receive("First");
  await shared.receive("Second");
  await core.deleteMessage(mailbox, first);
  const third = await shared.receive("Third");
  const numbers = async () => {
    const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 100 });
    const uids = await core.uidsOf(mailbox, messages);
    return messages.map(({ id, subject }) => [subject, uids.get(id)]);
  };
  assert.deepEqual(await numbers(), [
    ["Third", 3],
    ["Second", 2],
  ]);
  await client.mailboxOpen("INBOX");
  assert.deepEqual(await numbers(), [
    ["Third", 2],
    ["Second", 1],
  ]);
  assert.equal((await core.readMessageByUid(mailbox, 2)).id, third);
  assert.equal((await core.readMessageByUid(mailbox, 3)).id, third);
  await assert.rejects(core.readMessageByUid(mailbox, 4), { code: "message_not_found" });
});

/** Enough for hundreds of concurrent renames. */
const ROUNDS = 150;

test("no flag is lost when core and a mail client change a message concurrently", {
  skip,
}, async () => {
  const shared = await shareMailbox(box, dovecot);
  const { client, core, mailbox } = shared;
  const id = await shared.receive("Hammered");
  await client.mailboxOpen("INBOX");
  const mailClient = async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await client.messageFlagsAdd("1", ["\\Flagged", "invoice"], { silent: true });
      await client.messageFlagsRemove("1", [round % 2 ? "\\Flagged" : "invoice"], { silent: true });
    }
  };
  const agent = async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      await core.markMessage(mailbox, id, { seen: round % 2 === 0 });
    }
  };
  await Promise.all([mailClient(), agent()]);
  await client.messageFlagsAdd("1", ["\\Answered"]);
  assert.match((await shared.names("cur")).join(), /^[^,]+,S=\d+,W=\d+:2,RSa$/);
  await untilFlags(client, ["\\Answered", "\\Seen", "invoice"]);
  assert.equal((await core.readMessage(mailbox, id)).seen, true);
  assert.equal((await core.mailboxStatus(mailbox)).unread, 0);
});
