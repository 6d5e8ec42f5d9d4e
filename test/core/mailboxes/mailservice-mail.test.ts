import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { SqliteThread } from "../../../core/store/sqlite-thread.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { importSource, theirMaildir } from "../../support/mailservice-database.ts";

/** The tests share this core; each imports a database of its own. */
const box = await openTestCore();
after(() => box.close());

const maildirOf = ({ login }: { readonly login: string }) =>
  join(box.dataDir, "mail", "access.test", login, "Maildir");

test("an import moves a Maildir with messages, flags, folders and Dovecot's UIDs", async () => {
  using source = importSource(box);
  const row = source.database.add();
  const from = await theirMaildir(source.root, row);
  const files = readdirSync(from, { recursive: true }).sort();
  const uids = readFileSync(join(from, "dovecot-uidlist"), "utf8");
  const { maildirs, messages } = await source.importAll();
  const maildir = maildirOf(row);
  assert.deepEqual([maildirs, messages, existsSync(from)], [1, 2, false]);
  assert.deepEqual(readdirSync(maildir, { recursive: true }).sort(), [...files, "keypost-anchor"].sort());
  assert.equal(readFileSync(join(maildir, "dovecot-uidlist"), "utf8"), uids);
  const listed = await box.core.listMessages(await box.core.authenticate(row.accessToken), {
    limit: 10,
    filter: {},
  });
  assert.deepEqual(
    listed.messages.map(({ subject, seen, receivedAt }) => [subject, seen, receivedAt.getTime() / 1_000]),
    [
      ["A new letter", false, 1_795_000_100],
      ["An old letter", true, 1_795_000_000],
    ],
  );
});

test("an import that copies leaves the Maildir in place, and keeps names and times in the copy", async () => {
  using source = importSource(box);
  const row = source.database.add();
  const from = await theirMaildir(source.root, row);
  assert.equal((await source.importAll({ isCopied: true })).messages, 2);
  const seen = (maildir: string) =>
    readdirSync(maildir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("keypost-"))
      // Node copies times to the millisecond, which is enough: arrival times are in seconds.
      .map(({ parentPath, name }) => [name, Math.round(statSync(join(parentPath, name)).mtimeMs)])
      .sort();
  assert.deepEqual(seen(maildirOf(row)), seen(from));
  assert.deepEqual((await source.importAll({ isCopied: true })).leftMaildirs, []);
});

test("a later import copies no mail again into a mailbox that was emptied here", async () => {
  using source = importSource(box);
  const row = source.database.add();
  // Not from Dovecot: only mail, and so nothing is left in the copy once that is deleted.
  const from = join(source.root, "access.test", row.login, "Maildir");
  for (const name of ["new", "cur", "tmp"]) await mkdir(join(from, name), { recursive: true });
  await writeFile(join(from, "new", "1795000100.M1P1.host"), letter({ subject: "An old letter" }));
  assert.equal((await source.importAll({ isCopied: true })).messages, 1);
  const mailbox = await box.core.authenticate(row.accessToken);
  const { messages } = await box.core.listMessages(mailbox, { limit: 10, filter: {} });
  for (const { id } of messages) await box.core.deleteMessage(mailbox, id);
  const again = await source.importAll({ isCopied: true });
  assert.deepEqual([again.maildirs, again.messages, again.leftMaildirs], [0, 0, []]);
});

test("an import never replaces existing mail, and reports the Maildirs that it left", async () => {
  using source = importSource(box);
  const row = source.database.add();
  const from = await theirMaildir(source.root, row);
  await source.importRows();
  const mailbox = await box.core.findMailbox(row.id);
  await deliver(box.core, mailbox, letter({ subject: "Come meanwhile" }));
  const { leftMaildirs, messages } = await source.importAll();
  assert.deepEqual(leftMaildirs, [
    { id: row.id, login: row.login, reason: "there is mail at its place already" },
  ]);
  assert.deepEqual([messages, existsSync(join(from, "dovecot-uidlist"))], [1, true]);
});

test("a later import that copies reports mail that came to the older service since", async () => {
  using source = importSource(box);
  const row = source.database.add();
  const from = await theirMaildir(source.root, row);
  await source.importAll({ isCopied: true });
  await writeFile(join(from, "new", "1795000200.M1P1.host"), letter({ subject: "Come since" }));
  for (const isTrial of [true, false]) {
    const { leftMaildirs } = await source.importAll({ isCopied: true, isTrial });
    assert.deepEqual(leftMaildirs, [
      { id: row.id, login: row.login, reason: "messages that are only there: 1" },
    ]);
  }
});

test("an import ends well although an old place holds a file in place of a folder", async () => {
  using source = importSource(box);
  const row = source.database.add();
  const from = await theirMaildir(source.root, row);
  await source.importAll({ isCopied: true });
  await mkdir(join(from, ".Odd"));
  await writeFile(join(from, ".Odd", "new"), "a file");
  const { leftMaildirs } = await source.importAll({ isCopied: true });
  assert.deepEqual(
    leftMaildirs.map(({ reason }) => reason),
    ["its Maildir cannot be taken over (ENOTDIR)"],
  );
});

test("a later import does not report the folders that their Dovecot made again without mail", async () => {
  using source = importSource(box);
  const row = source.database.add();
  const from = await theirMaildir(source.root, row);
  await source.importAll();
  for (const name of ["new", "cur", "tmp"]) await mkdir(join(from, name), { recursive: true });
  assert.deepEqual((await source.importAll()).leftMaildirs, []);
});

test("a later import moves a Maildir if only empty folders are in its place", async () => {
  using source = importSource(box);
  const row = source.database.add();
  await theirMaildir(source.root, row);
  assert.equal((await source.importRows()).messages, 0);
  assert.equal((await source.importAll()).messages, 2);
});

test("a mailbox whose Maildir cannot be moved is skipped, and delays no other", async () => {
  using source = importSource(box);
  const odd = source.database.add();
  const good = source.database.add();
  await mkdir(join(source.root, "access.test", odd.login), { recursive: true });
  await writeFile(join(source.root, "access.test", odd.login, "Maildir"), "a file");
  await theirMaildir(source.root, good);
  const { skipped, imported, messages } = await source.importAll();
  const reason = "its Maildir cannot be taken over (ENOTDIR)";
  assert.deepEqual([skipped, imported, messages], [[{ id: odd.id, login: odd.login, reason }], 1, 2]);
});

test("an import stopped before the mail was moved makes no mailbox without its mail", async () => {
  using source = importSource(box);
  const row = source.database.add();
  await theirMaildir(source.root, row);
  await assert.rejects(source.importStopped(), /Stop\./);
  assert.equal(await isFound(row), false);
  assert.deepEqual(await source.importAll().then(({ imported, messages }) => [imported, messages]), [1, 2]);
});

test("an import that fails at any statement is finished by another one, without loss or duplicates", async () => {
  for (let statement = 1; ; statement += STATEMENTS_APART) {
    using source = importSource(box);
    const boxes = [source.database.add(), source.database.add()];
    for (const one of boxes) await theirMaildir(source.root, one);
    const hasEnded = await failedAt(statement, () => source.importAll());
    for (const one of boxes)
      assert.ok(!(await isFound(one)) || existsSync(join(maildirOf(one), "dovecot-uidlist")));
    const { imported, known, messages, leftMaildirs } = await source.importAll();
    assert.deepEqual([imported + known, messages, leftMaildirs], [2, 4, []]);
    for (const { accessToken } of boxes) await box.core.authenticate(accessToken);
    if (!hasEnded) return;
  }
});

const isFound = ({ id }: { readonly id: string }) =>
  box.core.findMailbox(id).then(
    () => true,
    () => false,
  );

/** Coprime with the number of statements for one mailbox, so that every position in it is tried. */
const STATEMENTS_APART = 19;

/** Makes that statement to a database fail. Returns whether `act` failed with it, and did not end before. */
async function failedAt(statement: number, act: () => Promise<unknown>): Promise<boolean> {
  const { run } = SqliteThread.prototype;
  const end = new Error("The end.");
  let left = statement;
  SqliteThread.prototype.run = function (...statements) {
    left -= 1;
    return left === 0 ? Promise.reject(end) : run.apply(this, statements);
  };
  try {
    await act();
    return false;
  } catch (error) {
    assert.equal(error, end);
    return true;
  } finally {
    SqliteThread.prototype.run = run;
  }
}
