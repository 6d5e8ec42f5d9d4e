/** Backs up a Maildir that changes at the very moment when the change could cost a message. */
import assert from "node:assert/strict";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { FileCopies } from "../../../../core/store/backup/file-copies.ts";
import { backUpMaildir } from "../../../../core/store/backup/maildir-backup.ts";
import { aFolder, type TemporaryFolder } from "../../../support/folder.ts";

type Copy = FileCopies["copy"];

/** A Maildir and its backup. `meanwhile` runs before each copy, with the path in the Maildir. */
async function aMaildir(folder: TemporaryFolder) {
  const [from, to] = [folder.file("Maildir"), folder.file("backup")];
  const path = (name: string) => join(from, name);
  const put = (name: string, text = name) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  for (const name of ["tmp", "new", "cur"]) mkdirSync(path(name), { recursive: true });
  const stop = new AbortController();
  const backUp = async (meanwhile: (name: string) => void = () => {}, isThere = () => true) => {
    const copies = await FileCopies.open(folder.file("unfinished"));
    const copy: Copy = async (source, target) => {
      meanwhile(source.slice(from.length + 1));
      return await FileCopies.prototype.copy.call(copies, source, target);
    };
    return await backUpMaildir({ from, to, isThere }, Object.assign(copies, { copy }), stop.signal);
  };
  const files = () =>
    readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1))
      .sort();
  const move = (name: string, other: string) => {
    mkdirSync(dirname(path(other)), { recursive: true });
    renameSync(path(name), path(other));
  };
  return { path, put, move, backUp, files, stop, inBackup: (name: string) => join(to, name) };
}

test("a backup has the messages of every folder with their times, and no temporary file, cache or link", async () => {
  using folder = aFolder();
  const { put, path, backUp, files, inBackup } = await aMaildir(folder);
  for (const name of ["new/1", "cur/2:2,S", ".Sent/cur/3:2,S", ".Sent/dovecot-uidlist", "keypost-anchor"])
    put(name);
  for (const name of ["tmp/4", "dovecot.index.cache", ".Sent/dovecot.index", "dovecot-uidlist.lock"])
    put(name);
  put("..DOVECOT-TRASHED/cur/5:2,");
  utimesSync(path("cur/2:2,S"), 1_000, 1_000);
  const done = await backUp();
  assert.deepEqual(done, { messages: 3, copied: 3, removed: 0, failed: [] });
  assert.deepEqual(files(), [
    ".Sent/cur/3:2,S",
    ".Sent/dovecot-uidlist",
    "cur/2:2,S",
    "keypost-anchor",
    "new/1",
  ]);
  assert.equal(readFileSync(inBackup(".Sent/cur/3:2,S"), "utf8"), ".Sent/cur/3:2,S");
  assert.equal(statSync(inBackup("cur/2:2,S")).mtimeMs, 1_000_000);
  assert.equal(statSync(inBackup("new/1")).mode & 0o777, 0o600);
});

test("the next backup renames what was marked, removes what was deleted, and reads nothing twice", async () => {
  using folder = aFolder();
  const { put, move, path, backUp, files } = await aMaildir(folder);
  for (const name of ["new/1", "cur/2:2,", ".Old/cur/3:2,", "cur/4:2,", "subscriptions"]) put(name);
  await backUp();
  move("new/1", "cur/1:2,S");
  move("cur/4:2,", "cur/4:2,F");
  for (const name of ["cur/2:2,", ".Old", "subscriptions"]) rmSync(path(name), { recursive: true });
  put("new/5");
  const read: string[] = [];
  const done = await backUp((name) => read.push(name));
  assert.deepEqual(done, { messages: 3, copied: 1, removed: 1, failed: [] });
  assert.deepEqual(files(), ["cur/1:2,S", "cur/4:2,F", "new/5"]);
  assert.deepEqual(read, ["new/5"]);
});

test("a message that is renamed between its listing and its copy is in the backup, once", async () => {
  using folder = aFolder();
  const { put, move, backUp, files } = await aMaildir(folder);
  for (const name of ["new/1", "cur/2:2,"]) put(name);
  let isRenamed = false;
  const done = await backUp(() => {
    if (isRenamed) return;
    isRenamed = true;
    move("new/1", "cur/1:2,");
    move("cur/2:2,", "cur/2:2,S");
  });
  assert.deepEqual(done, { messages: 2, copied: 2, removed: 0, failed: [] });
  assert.deepEqual(files(), ["cur/1:2,", "cur/2:2,S"]);
});

test("a message that moves from a folder listed later into one listed before is in the backup", async () => {
  using folder = aFolder();
  const { put, move, backUp, files } = await aMaildir(folder);
  for (const name of ["new/1", ".Work/cur/2:2,"]) put(name);
  let isMoved = false;
  await backUp(() => {
    if (isMoved) return;
    isMoved = true;
    move(".Work/cur/2:2,", "cur/2:2,");
  });
  assert.deepEqual(files(), ["cur/2:2,", "new/1"]);
});

test("a message that moves to and fro, missed by look after look, stays in the backup", async () => {
  using folder = aFolder();
  const { put, move, backUp, files } = await aMaildir(folder);
  put(".Work/cur/1:2,");
  await backUp();
  let looks = 0;
  const again = () => {
    looks++;
    for (const name of [`new/${looks}0`, `.Zoo/new/${looks}1`]) put(name);
  };
  again();
  const done = await backUp((name) => {
    // The first folder has been listed, and `.Work` has not.
    if (name === `new/${looks}0`) move(".Work/cur/1:2,", "cur/1:2,");
    // Both have been.
    if (name !== `.Zoo/new/${looks}1` || looks === 2) return;
    move("cur/1:2,", ".Work/cur/1:2,");
    again();
  });
  assert.deepEqual([done?.messages, done?.removed], [5, 1]);
  assert.deepEqual(files(), [".Zoo/new/11", ".Zoo/new/21", "cur/1:2,", "new/10", "new/20"]);
});

test("a message that never keeps its name is reported, and holds up no other", async () => {
  using folder = aFolder();
  const { put, move, backUp, files, path } = await aMaildir(folder);
  for (const name of ["cur/1:2,", "cur/2:2,"]) put(name);
  const done = await backUp((name) => {
    if (/^cur\/1/.test(name)) move(name, name.endsWith("S") ? "cur/1:2," : "cur/1:2,S");
  });
  assert.deepEqual(
    [done?.messages, done?.failed.map(({ reason }) => reason)],
    [1, ["renamed again and again"]],
  );
  assert.match(done?.failed[0]?.path ?? "", new RegExp(`^${path("cur/1:2,")}S?$`));
  assert.deepEqual(files(), ["cur/2:2,"]);
});

test("what cannot be read is reported, and stays in the backup as it was", async () => {
  using folder = aFolder();
  const { put, path, backUp, files } = await aMaildir(folder);
  for (const name of [".Broken/new/1", ".Broken/cur/2:2,", ".Later/cur/3:2,"]) put(name);
  await backUp();
  rmSync(path(".Broken/cur"), { recursive: true });
  for (const name of [".Broken/cur", "new/4", "new/5"]) put(name);
  const done = await backUp((name) => {
    if (name === "new/4")
      throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
  });
  assert.deepEqual(done?.failed, [
    { path: path("new/4"), reason: "EIO" },
    { path: path(".Broken"), reason: "ENOTDIR" },
  ]);
  assert.deepEqual(files(), [".Broken/cur/2:2,", ".Broken/new/1", ".Later/cur/3:2,", "new/5"]);
});

test("folders behind a link, and names that are not UTF-8, are reported", async () => {
  using folder = aFolder();
  const { put, path, backUp, files } = await aMaildir(folder);
  put("new/1");
  symlinkSync(path("new"), path(".Linked"));
  symlinkSync(path("new"), path("dovecot.index.cache"));
  for (const name of ["cur/a\xff:2,", ".b\xff"]) {
    const bytes = Buffer.concat([Buffer.from(`${path(".")}/`), Buffer.from(name, "latin1")]);
    if (name.startsWith(".")) mkdirSync(bytes);
    else writeFileSync(bytes, "");
  }
  const done = await backUp();
  assert.deepEqual(
    done?.failed.map(({ path: failed, reason }) => [failed, reason]),
    [
      [path(".Linked"), "a link, which is not followed"],
      [path("cur/a\ufffd:2,"), "its name is not UTF-8"],
      [path(".b\ufffd"), "its name is not UTF-8"],
    ],
  );
  assert.deepEqual(files(), ["new/1"]);
});

test("a backup that is stopped ends before it has copied the whole mailbox", async () => {
  using folder = aFolder();
  const { put, backUp, files, stop } = await aMaildir(folder);
  for (let number = 10; number < 50; number++) put(`new/${number}`);
  await assert.rejects(
    backUp(() => stop.abort(new Error("Ctrl-C"))),
    { message: "Ctrl-C" },
  );
  assert.equal(files().length, 16);
});

test("an error of the backup's own disk ends it", async () => {
  using folder = aFolder();
  const { put, backUp } = await aMaildir(folder);
  put("new/1");
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    syscall: "write",
  });
  await assert.rejects(
    backUp(() => {
      throw full;
    }),
    { code: "ENOSPC" },
  );
});

test("nothing is removed from the backup of a Maildir that goes away meanwhile", async () => {
  using folder = aFolder();
  const { put, path, backUp, files } = await aMaildir(folder);
  for (const name of ["new/1", "new/2"]) put(name);
  await backUp();
  rmSync(path("."), { recursive: true });
  assert.equal(await backUp(undefined, () => false), undefined);
  assert.deepEqual(files(), ["new/1", "new/2"]);
});
