import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { backUp, type Core, type Mailbox } from "../../core/index.ts";
import { copyLedger } from "../../core/store/backup/ledger-backup.ts";
import { SqliteThread } from "../../core/store/sqlite-thread.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";
import { aFolder } from "../support/folder.ts";
import { ledgerRows } from "../support/ledger-file.ts";

const RUNNING = new AbortController().signal;

/** A core with mailboxes that have mail, and an empty folder for backups. */
async function aService() {
  const folder = aFolder();
  const [target, dataDir] = ["backup", "data"].map((name) => folder.file(name)) as [string, string];
  mkdirSync(target);
  const box = await openTestCore({ settings: { dataDir } });
  const order = { dataDir, ledgerFile: join(dataDir, "keypost.db"), folder: target };
  const mailboxWith = async (...subjects: string[]) => {
    const { mailbox } = await box.claim();
    for (const subject of subjects) await deliver(box.core, mailbox, letter({ subject }));
    return mailbox;
  };
  const close = async () => {
    await box.close();
    folder[Symbol.dispose]();
  };
  const run = (changed: object = {}, signal = RUNNING) => backUp({ ...order, ...changed }, signal);
  return { box, folder, target, run, mailboxWith, [Symbol.asyncDispose]: close };
}

async function subjectsIn(core: Core, mailbox: Mailbox): Promise<string[]> {
  const { messages } = await core.listMessages(mailbox, { limit: 100, filter: {} });
  return messages.map(({ subject }) => subject).sort();
}

/** Opens a core on a copy of the backup, and calls back with it. */
async function restored(target: string, read: (core: Core) => Promise<void>): Promise<void> {
  using folder = aFolder();
  const dataDir = folder.file("restored");
  cpSync(target, dataDir, { recursive: true, preserveTimestamps: true });
  await using box = await openTestCore({ settings: { dataDir } });
  await read(box.core);
}

const maildirOf = ({ dataDir }: Pick<TestCore, "dataDir">, { id }: Mailbox) =>
  join(dataDir, "mail", "mail.test", id, "Maildir");

test("a backup is a data folder, and the next one has what has changed since", async () => {
  await using service = await aService();
  const { box, target, run, mailboxWith } = service;
  const [one, other] = [await mailboxWith("First", "Second"), await mailboxWith("Third")];
  assert.deepEqual(await run(), { mailboxes: 2, messages: 3, copied: 3, removed: 0, failed: [] });
  assert.deepEqual(readdirSync(target).sort(), ["backup-lock.db", "keypost.db", "mail", "secrets"]);
  assert.equal(statSync(join(target, "keypost.db")).mode & 0o777, 0o600);
  await restored(target, async (core) => {
    assert.deepEqual(await subjectsIn(core, one), ["First", "Second"]);
    assert.deepEqual(await subjectsIn(core, other), ["Third"]);
  });
  const { messages } = await box.core.listMessages(one, { limit: 100, filter: {} });
  const [second, first] = messages;
  await box.core.markMessage(one, first?.id ?? assert.fail(), { seen: true });
  await box.core.deleteMessage(one, second?.id ?? assert.fail());
  await box.core.deleteMailbox(other.id);
  const third = await mailboxWith("Fourth");
  assert.deepEqual(await run(), { mailboxes: 2, messages: 2, copied: 1, removed: 1, failed: [] });
  await restored(target, async (core) => {
    assert.deepEqual(await subjectsIn(core, one), ["First"]);
    assert.deepEqual(await subjectsIn(core, third), ["Fourth"]);
    assert.equal((await core.countMailboxes()).mailboxes.active, 2);
  });
  assert.equal(existsSync(dirname(maildirOf({ dataDir: target }, other))), false);
});

test("a backup of a service without mailboxes has a folder for mail, which a restore copies", async () => {
  await using service = await aService();
  assert.equal((await service.run()).mailboxes, 0);
  assert.deepEqual(readdirSync(service.target).sort(), ["backup-lock.db", "keypost.db", "mail", "secrets"]);
});

test("a backup made by rsync is continued", async () => {
  await using service = await aService();
  const { box, target, run, mailboxWith } = service;
  const one = await mailboxWith("First");
  for (const name of ["keypost.db", "secrets", "mail"])
    cpSync(join(box.dataDir, name), join(target, name), { recursive: true });
  // rsync copied Dovecot's socket and caches, too.
  for (const path of ["mail/dovecot-sessions", `mail/mail.test/${one.id}/Maildir/dovecot.index`])
    writeFileSync(join(target, path), "");
  await deliver(box.core, one, letter({ subject: "Second" }));
  assert.deepEqual(await run(), { mailboxes: 1, messages: 2, copied: 1, removed: 0, failed: [] });
});

test("a mailbox whose Maildir is away is reported, and stays in the backup until it is deleted", async () => {
  await using service = await aService();
  const { box, target, run, mailboxWith } = service;
  const [one, other] = [await mailboxWith("First"), await mailboxWith("Second")];
  await run();
  const maildir = maildirOf(box, one);
  renameSync(maildir, `${maildir}.away`);
  for (const name of ["tmp", "new", "cur"]) mkdirSync(join(maildir, name), { recursive: true });
  await deliver(box.core, other, letter({ subject: "Third" }));
  const done = await run();
  assert.deepEqual([done.mailboxes, done.messages, done.copied, done.removed], [1, 2, 1, 0]);
  assert.deepEqual(done.failed, [{ path: maildir, reason: "not there, or another Maildir in its place" }]);
  await restored(target, async (core) => assert.deepEqual(await subjectsIn(core, one), ["First"]));
  await box.core.deleteMailbox(one.id);
  assert.deepEqual((await run()).failed, []);
  assert.equal(existsSync(dirname(maildirOf({ dataDir: target }, one))), false);
});

test("an interrupted backup leaves the earlier one whole, and the next one tidies up", async () => {
  await using service = await aService();
  const { box, target, run, mailboxWith } = service;
  const one = await mailboxWith("First");
  await run();
  await deliver(box.core, one, letter({ subject: "Second" }));
  const later = await mailboxWith("Third");
  mkdirSync(join(target, "unfinished"));
  writeFileSync(join(target, "unfinished", "1"), "half of a letter");
  await assert.rejects(run({}, AbortSignal.abort(new Error("Ctrl-C"))), { message: "Ctrl-C" });
  await restored(target, async (core) => {
    assert.deepEqual(await subjectsIn(core, one), ["First"]);
    assert.equal((await core.countMailboxes()).mailboxes.active, 1);
  });
  assert.equal((await run()).messages, 3);
  await restored(target, async (core) => assert.deepEqual(await subjectsIn(core, later), ["Third"]));
  assert.deepEqual(readdirSync(target).sort(), ["backup-lock.db", "keypost.db", "mail", "secrets"]);
});

test("a folder that is no backup of this service is refused and left as it is", async () => {
  await using service = await aService();
  const { box, folder, target, run, mailboxWith } = service;
  await mailboxWith("First");
  const refused = (code: string, changed: object) => assert.rejects(run(changed), { name: "Refusal", code });
  await refused("not_found", { folder: folder.file("missing") });
  await refused("not_found", { dataDir: folder.file("missing") });
  await refused("not_found", { ledgerFile: folder.file("missing.db") });
  for (const place of [box.dataDir, join(box.dataDir, "mail"), folder.path])
    await refused("bad_request", { folder: place });
  for (const name of ["mail", "unfinished"]) {
    mkdirSync(join(target, name, "letters"), { recursive: true });
    await refused("bad_request", {});
    assert.deepEqual([readdirSync(target), readdirSync(join(target, name))], [[name], ["letters"]]);
    rmSync(join(target, name), { recursive: true });
  }
  // As at the root of a disk.
  for (const name of ["lost+found", ".snapshots"]) mkdirSync(join(target, name));
  await run();
  await using another = await aService();
  await another.mailboxWith("Another");
  await assert.rejects(another.run({ folder: target }), { code: "bad_request" });
  assert.equal((await run()).messages, 1);
});

test("two backups into one folder at once: one is refused", async () => {
  await using service = await aService();
  await service.mailboxWith("First");
  const outcomes = await Promise.allSettled([service.run(), service.run()]);
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  const refused = outcomes.find((one) => one.status === "rejected");
  assert.equal(refused?.reason.code, "busy");
});

test("the copy of a ledger that is written to without a pause ends, and is one moment of it", async () => {
  using folder = aFolder();
  const file = folder.file("keypost.db");
  const writer = new SqliteThread({ file, durability: "rebuildable", use: "write" });
  const write = (sql: string) => writer.run([{ sql, parameters: [] }], false);
  await write("create table pairs (one, other)");
  await write("create table filler as select zeroblob(40000000) as bytes");
  let isCopying = true;
  const writing = (async () => {
    while (isCopying) await write("insert into pairs values (1, 1), (2, 2)");
  })();
  const copy = folder.file("copy");
  mkdirSync(copy);
  await copyLedger(file, join(copy, "keypost.db")).finally(() => {
    isCopying = false;
  });
  await writing;
  await writer.close();
  const [row] = ledgerRows(
    copy,
    "select count(*) % 2 as odd, (select count(*) from filler) as filler from pairs",
  );
  assert.deepEqual(row, { odd: 0, filler: 1 });
});
