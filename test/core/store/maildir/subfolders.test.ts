import assert from "node:assert/strict";
import fs, { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { test } from "node:test";
import { Subfolders } from "../../../../core/store/maildir/subfolders.ts";
import { aFolder } from "../../../support/folder.ts";

/** A Maildir in which files are written by their paths, such as `.Sent/cur/name`. */
function aMaildir() {
  const folder = aFolder();
  const unreadable: unknown[] = [];
  const others = new Subfolders((error) => unreadable.push(error));
  return {
    /** What was told of folders that cannot be read. */
    told: () => unreadable.map((error) => (error as NodeJS.ErrnoException).path?.replace(folder.path, "")),
    path: (path: string) => folder.file(path),
    write(path: string, text: string) {
      mkdirSync(folder.file(path.slice(0, path.lastIndexOf("/"))), { recursive: true });
      writeFileSync(folder.file(path), text);
    },
    held: () => others.usage(folder.path),
    count: async () => (await others.usage(folder.path)).bytes,
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

test("Subfolders counts folders at any depth, but not INBOX, tmp/, indexes or symlinks", async () => {
  using maildir = aMaildir();
  maildir.write("cur/1,S=1000,W=1000:2,S", "");
  maildir.write(".Sent/cur/2,S=9,W=10:2,S", "");
  maildir.write(".Sent/new/3,S=100,W=100", "");
  maildir.write(".Work.Done.Old/cur/4,W=1000:2,", "");
  maildir.write(".Sent/tmp/5,S=7,W=7", "");
  maildir.write(".Sent/dovecot.index.log", "log");
  maildir.write("Sent/cur/6,S=7,W=7", "");
  maildir.write("..DOVECOT-TRASHED/cur/7,S=7,W=7", "");
  symlinkSync(maildir.path(".Sent"), maildir.path(".Again"));
  assert.deepEqual(await maildir.held(), { messages: 3, bytes: 1_110 });
});

test("a folder that cannot be read counts as it did before, and the others as they are", async () => {
  using maildir = aMaildir();
  maildir.write(".Sent/cur/1,W=10:2,S", "");
  maildir.write(".Work/cur/2,W=100:2,S", "");
  assert.equal(await maildir.count(), 110);
  // A link to itself, because root may read any folder.
  rmSync(maildir.path(".Sent/cur"), { recursive: true });
  symlinkSync("cur", maildir.path(".Sent/cur"));
  maildir.write(".Work/cur/3,W=1000:2,S", "");
  assert.equal(await maildir.count(), 1_110);
});

test("a folder that cannot be read is told of once, and again if that comes back", async () => {
  using maildir = aMaildir();
  maildir.write(".Sent/cur/1,W=10:2,S", "");
  maildir.write(".Work/cur/2,W=100:2,S", "");
  const loop = () => symlinkSync("cur", maildir.path(".Sent/cur"));
  renameSync(maildir.path(".Sent/cur"), maildir.path("kept"));
  loop();
  for (let look = 0; look < 3; look++) assert.equal(await maildir.count(), 100);
  assert.deepEqual(maildir.told(), ["/.Sent/cur"]);
  rmSync(maildir.path(".Sent/cur"));
  renameSync(maildir.path("kept"), maildir.path(".Sent/cur"));
  assert.equal(await maildir.count(), 110);
  rmSync(maildir.path(".Sent/cur"), { recursive: true });
  loop();
  assert.equal(await maildir.count(), 110);
  assert.deepEqual(maildir.told(), ["/.Sent/cur", "/.Sent/cur"]);
});

test("a file without a size in its name is read for it once", async () => {
  using maildir = aMaildir();
  maildir.write(".Sent/cur/1:2,", "one\ntwo\r\n");
  assert.equal(await maildir.count(), 10);
  // Mail files never change, so this change is not noticed.
  maildir.write(".Sent/cur/1:2,", "");
  renameSync(maildir.path(".Sent/cur/1:2,"), maildir.path(".Sent/cur/1:2,S"));
  maildir.write(".Sent/cur/2:2,", "three\n");
  assert.equal(await maildir.count(), 17);
});

test("a file without a size in its name that is renamed before it is read counts at the next call", async (t) => {
  using maildir = aMaildir();
  maildir.write(".Sent/cur/1:2,", "one\ntwo\r\n");
  maildir.write(".Sent/cur/2,W=100:2,", "");
  const { readdir } = fs.promises;
  const restore = () => {
    fs.promises.readdir = readdir;
    syncBuiltinESMExports();
  };
  t.after(restore);
  const renaming = async (...of: Parameters<typeof readdir>) => {
    const entries = await readdir(...of);
    if (String(of[0]) === maildir.path(".Sent/cur")) {
      restore();
      renameSync(maildir.path(".Sent/cur/1:2,"), maildir.path(".Sent/cur/1:2,S"));
    }
    return entries;
  };
  fs.promises.readdir = renaming as typeof readdir;
  syncBuiltinESMExports();
  assert.equal(await maildir.count(), 100);
  assert.equal(await maildir.count(), 110);
});

test("files that are added, removed or moved are counted at the next call", async () => {
  using maildir = aMaildir();
  assert.equal(await maildir.count(), 0);
  maildir.write(".Sent/cur/1,W=10:2,S", "");
  assert.equal(await maildir.count(), 10);
  maildir.write(".Sent/new/2,W=100", "");
  maildir.write(".Drafts/cur/3,W=1000:2,D", "");
  assert.equal(await maildir.count(), 1_110);
  renameSync(maildir.path(".Sent"), maildir.path(".Post"));
  assert.equal(await maildir.count(), 1_110);
  rmSync(maildir.path(".Post/cur/1,W=10:2,S"));
  rmSync(maildir.path(".Drafts"), { recursive: true });
  assert.equal(await maildir.count(), 100);
});

test("a mailbox with hundreds of folders is counted, but not again at every call, unless the clock was set back", async (t) => {
  const now = t.mock.method(Date, "now", Date.now);
  const started = Date.now();
  now.mock.mockImplementation(() => started);
  using maildir = aMaildir();
  for (let one = 0; one < 300; one++) maildir.write(`.F${one}/cur/1,W=10:2,S`, "");
  assert.equal(await maildir.count(), 3_000);
  maildir.write(".F1/cur/2,W=10:2,S", "");
  assert.equal(await maildir.count(), 3_000);
  now.mock.mockImplementation(() => started - 3_600_000);
  assert.equal(await maildir.count(), 3_010);
});
