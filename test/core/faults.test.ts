import assert from "node:assert/strict";
import { copyFile, mkdir, open, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import Database from "better-sqlite3";
import { type Mailbox, openCore } from "../../core/index.ts";
import { SqliteThread } from "../../core/store/sqlite-thread.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { TestClock, until } from "../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore, testSettings } from "../support/core.ts";
import { recordingLog } from "../support/log.ts";
import { sharedMimeWorkers } from "../support/shared-mime-workers.ts";

/** A clock whose wall time a test sets forward or back, while monotonic time goes on. */
class SteppedClock extends TestClock {
  stepMs = 0;

  override now(): Date {
    return new Date(super.now().getTime() + this.stepMs);
  }
}

const HOUR_MS = 3_600_000;
const { log, events } = recordingLog();
const clock = new SteppedClock();
const box = await openTestCore({ log, clock });
after(() => box.close());

async function subjectsIn({ core }: TestCore, mailbox: Mailbox) {
  const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 100 });
  return messages.map(({ subject, sequence }) => `${sequence} ${subject}`);
}

const rebuilt = () => events.filter(({ event }) => event === "indexRebuilt").length;

/** Makes a mailbox with two messages, and deletes the newer one. */
async function aMailbox(key?: AgentKeyPair): Promise<Mailbox> {
  const { mailbox } = await box.claim(key);
  await deliver(box.core, mailbox, letter({ subject: "Kept" }));
  const { messages } = await deliver(box.core, mailbox, letter({ subject: "Deleted" }));
  await box.core.deleteMessage(mailbox, messages[0]?.messageId ?? ("" as never));
  return mailbox;
}

/** Overwrites everything behind the first 100 bytes of the database file and its write-ahead log. */
async function overwrite(file: string): Promise<void> {
  for (const path of [file, `${file}-wal`]) {
    const { size } = await stat(path);
    const handle = await open(path, "r+");
    await handle.write(Buffer.alloc(Math.max(0, size - 100), "damage "), 0, undefined, 100);
    await handle.close();
  }
}

test("a wall clock set forward and back loses no mail, repeats none and does not change the order", async () => {
  const { mailbox } = await box.claim();
  const { core } = box;
  const wait = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 20, peek: false };
  const waiting = { signal: new AbortController().signal };
  const first = core.waitForEmail(mailbox, wait, waiting);
  clock.stepMs = 30 * 24 * HOUR_MS;
  await clock.advance(5_000);
  const early = letter({ subject: "Of next month" });
  await deliver(core, mailbox, early);
  const got = await first;
  assert.equal(got.outcome === "received" && got.message.subject, "Of next month");
  clock.stepMs = -HOUR_MS;
  const again = await deliver(core, mailbox, early);
  assert.equal(again.messages[0]?.isDuplicate, true);
  await deliver(core, mailbox, letter({ subject: "Of an hour ago" }));
  const second = await core.waitForEmail(mailbox, { ...wait, afterSequence: got.sequence }, waiting);
  assert.equal(second.outcome === "received" && second.message.subject, "Of an hour ago");
  assert.deepEqual(await subjectsIn(box, mailbox), ["2 Of an hour ago", "1 Of next month"]);
  const timersSet = clock.moreTimers();
  const third = core.waitForEmail(mailbox, wait, waiting);
  await timersSet();
  clock.stepMs -= HOUR_MS;
  await deliver(core, mailbox, letter({ subject: "Of an hour before" }));
  await clock.advance(20_000);
  const woken = await third;
  assert.equal(woken.outcome === "received" && woken.message.subject, "Of an hour before");
  clock.stepMs = 0;
});

test("the delivery log keeps an entry for thirty days, and a leap of the clock removes none within its first hour", async () => {
  const { mailbox } = await box.claim();
  const { core } = box;
  await core.tidy();
  await deliver(core, mailbox, letter({ subject: "Kept" }));
  const noted = async () => (await core.explainDelivery(mailbox, { limit: 10 })).length;
  // Entries are written with a delay; asking now writes this one before the leap.
  assert.equal(await noted(), 1);
  clock.stepMs = 31 * 24 * HOUR_MS;
  await core.tidy();
  assert.equal(await noted(), 1);
  clock.stepMs = 0;
  await core.tidy();
  assert.equal(await noted(), 1);
  for (const [days, kept] of [
    [29, 1],
    [31, 0],
  ] as const) {
    clock.stepMs = days * 24 * HOUR_MS;
    await core.tidy();
    clock.stepMs += HOUR_MS;
    await core.tidy();
    assert.equal(await noted(), kept, `${days} days`);
  }
  clock.stepMs = 0;
});

const index = () => join(box.dataDir, "index.db");

/** Sends a message until the index has been rebuilt, and then until it is accepted; both are refused for a while. */
async function deliverUntilAccepted(mailbox: Mailbox): Promise<void> {
  await until(async () => {
    const sent = { subject: "Later", messageId: "later@sender.example" };
    await subjectsIn(box, mailbox).catch(() => undefined);
    await deliver(box.core, mailbox, letter(sent)).catch(() => undefined);
    return rebuilt() > 0;
  });
  await until(async () => {
    const sent = { subject: "Later", messageId: "later@sender.example" };
    return await deliver(box.core, mailbox, letter(sent)).then(
      () => true,
      () => false,
    );
  });
}

test("an index damaged while in use is rebuilt from the files, and mail is accepted again", async () => {
  const mailbox = await aMailbox();
  await overwrite(index());
  await deliverUntilAccepted(mailbox);
  const subjects = await subjectsIn(box, mailbox);
  assert.match(subjects.join(), /^\d+ Later,1 Kept$/);
  assert.equal(Number.parseInt(subjects[0] ?? "", 10) > 2, true);
  await box.core.checkHealth();
});

test("while another program locks the index, writes are refused after one lock timeout and reads go on", async () => {
  const mailbox = await aMailbox();
  const before = await subjectsIn(box, mailbox);
  const { core } = box;
  const other = new Database(index());
  other.exec("begin immediate");
  const startedMs = performance.now();
  const refused = (work: Promise<unknown>) => assert.rejects(work, { name: "Refusal", code: "busy" });
  const wait = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const waiting = { signal: new AbortController().signal };
  const round = () =>
    Promise.all([
      ...Array.from({ length: 5 }, (_, n) => refused(deliver(core, mailbox, letter({ subject: `${n}` })))),
      ...Array.from({ length: 5 }, () => refused(core.waitForEmail(mailbox, wait, waiting))),
      refused(core.checkHealth()),
    ]);
  await round();
  await round();
  // Of concurrent calls only the first waits two seconds for the lock. If each did, the twenty-two would take longer
  // than this, and a busy machine does not take so long.
  assert.equal(performance.now() - startedMs < 40_000, true);
  assert.deepEqual(await subjectsIn(box, mailbox), before);
  const told = events.filter(
    ({ event, fields }) => event === "unforeseen" && /locked/.test(String(fields.where)),
  );
  assert.match(
    told.map(({ fields }) => String(fields.error)).join(),
    /^DatabaseError: database is locked: index\.db$/,
  );
  other.exec("rollback");
  other.close();
  await core.checkHealth();
  await deliver(core, mailbox, letter({ subject: "Later" }));
  assert.equal((await core.waitForEmail(mailbox, wait, waiting)).outcome, "received");
  assert.deepEqual((await subjectsIn(box, mailbox)).slice(1), before);
});

test("an index whose file is removed while in use is rebuilt after the next health check", async () => {
  const mailbox = await aMailbox();
  await box.reopen();
  const before = rebuilt();
  await rm(index());
  await assert.rejects(box.core.checkHealth(), /being rebuilt/);
  await until(() => rebuilt() > before);
  await box.core.checkHealth();
  assert.deepEqual(await subjectsIn(box, mailbox), ["1 Kept"]);
  // A cursor of now must be beyond every number given before, including the deleted message's.
  assert.equal((await box.core.mailboxStatus(mailbox)).sequence, 1_000);
  await deliver(box.core, mailbox, letter({ subject: "Later" }));
  assert.match((await subjectsIn(box, mailbox)).join(), /^1001 Later,1 Kept$/);
});

test("an index that could not be rebuilt before a stop, or during a start, is rebuilt at the next start", async () => {
  const key = new AgentKeyPair();
  const mailbox = await aMailbox(key);
  const { run } = SqliteThread.prototype;
  let failures = 0;
  const failing: typeof run = function (this: SqliteThread, ...given) {
    if (!given[0].some(({ parameters }) => parameters.includes("delete-all"))) return run.apply(this, given);
    failures++;
    return Promise.reject(new Error("The disk is full."));
  };
  SqliteThread.prototype.run = failing;
  await rm(index());
  await assert.rejects(box.core.checkHealth(), /being rebuilt/);
  await until(() => failures > 0);
  // A caller who continued from a lower number would get the same messages again.
  const proof = key.prove(box.core.newChallenge(key.line).challenge);
  const claim = { billingEmail: "", proof, peerAddress: undefined };
  assert.equal((await box.core.claimMailbox(claim)).sequence, 2);
  SqliteThread.prototype.run = run;
  await box.reopen();
  assert.deepEqual(await subjectsIn(box, mailbox), ["1 Kept"]);
  await box.core.close();
  await rm(index());
  SqliteThread.prototype.run = failing;
  const ports = { clock, log, mimeWorkers: sharedMimeWorkers() };
  await assert.rejects(openCore(testSettings(box.dataDir), ports), /full/);
  SqliteThread.prototype.run = run;
  await box.reopen();
  assert.deepEqual(await subjectsIn(box, mailbox), ["1 Kept"]);
});

test("a missing, empty or damaged ledger stops the service from starting, and is not replaced", async () => {
  const mailbox = await aMailbox();
  await box.core.close();
  const ledger = join(box.dataDir, "keypost.db");
  const kept = join(box.dataDir, "kept");
  const start = () => openCore(testSettings(box.dataDir), { clock: new TestClock(), log });
  await rename(ledger, kept);
  await assert.rejects(start(), /keypost\.db is missing or empty.*Put it back from a backup/);
  assert.equal((await readdir(box.dataDir)).includes("keypost.db"), false);
  await writeFile(ledger, "");
  await assert.rejects(start(), /missing or empty/);
  // A link to itself, because root may read any folder.
  await rename(join(box.dataDir, "mail"), join(box.dataDir, "away"));
  await mkdir(join(box.dataDir, "mail"));
  await symlink("mail.test", join(box.dataDir, "mail", "mail.test"));
  await assert.rejects(start(), { code: "ELOOP" });
  await rm(join(box.dataDir, "mail"), { recursive: true });
  await rename(join(box.dataDir, "away"), join(box.dataDir, "mail"));
  await writeFile(ledger, "this is no database ".repeat(1_000));
  await assert.rejects(start(), /keypost\.db is damaged\. Nothing was changed/);
  await copyFile(kept, ledger);
  // After a clean close, a bad disk damages a page that no start reads.
  const database = new Database(ledger);
  const page = database
    .prepare("select rootpage from sqlite_schema where name = 'enrollment_uses'")
    .pluck()
    .get();
  database.close();
  const file = await open(ledger, "r+");
  await file.write(Buffer.alloc(4_096, 0xff), 0, 4_096, (Number(page) - 1) * 4_096);
  await file.close();
  await assert.rejects(start(), /is damaged/);
  await rename(kept, ledger);
  await box.reopen();
  assert.deepEqual(await subjectsIn(box, mailbox), ["1 Kept"]);
});

test("a ledger of a later version stops the service from starting, and an index of one is rebuilt", async () => {
  const mailbox = await aMailbox();
  await box.core.close();
  const execute = (file: string, statement: string) => {
    const database = new Database(join(box.dataDir, file));
    database.exec(statement);
    database.close();
  };
  const migrated = "insert into schema_migrations values ('9000-later')";
  execute("keypost.db", migrated);
  const start = () => openCore(testSettings(box.dataDir), { clock: new TestClock(), log });
  await assert.rejects(
    start(),
    /keypost\.db has been used by a later version.*Nothing was changed.*9000-later/,
  );
  execute("keypost.db", "delete from schema_migrations where name = '9000-later'");
  const ofEarlierDraft =
    "delete from schema_migrations where name >= '0002'; alter table messages rename sender to written_by;";
  for (const statement of [migrated, ofEarlierDraft]) {
    execute("index.db", statement);
    await box.reopen();
    assert.deepEqual(await subjectsIn(box, mailbox), ["1 Kept"]);
    await box.core.close();
  }
  await box.reopen();
});
