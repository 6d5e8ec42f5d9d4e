import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { withUidListLock as lockedWith } from "../../../../core/store/maildir/uid-list-lock.ts";
import { stopClocks } from "../../../support/clock.ts";
import { aFolder, type TemporaryFolder } from "../../../support/folder.ts";

const withUidListLock = <Result>(maildir: string, work: () => Promise<Result>) =>
  lockedWith(maildir, join(maildir, "tmp", "draft"), work);

/** A Maildir that Dovecot has opened. */
async function openedMaildir(folder: TemporaryFolder): Promise<{ maildir: string; lock: string }> {
  await mkdir(folder.file("tmp"));
  await writeFile(folder.file("dovecot-uidlist"), "3 V1 N1\n");
  return { maildir: folder.path, lock: folder.file("dovecot-uidlist.lock") };
}

test("withUidListLock() holds Dovecot's lock during the work, with the content that Dovecot writes", async () => {
  using folder = aFolder();
  const { maildir, lock } = await openedMaildir(folder);
  const during = await withUidListLock(maildir, () => readFile(lock, "utf8"));
  assert.equal(during, `${process.pid}:${hostname()}`);
  assert.ok(!existsSync(lock));
});

/** Counts, in its own thread, how often it reads the lock as an empty file, until it is told to end. */
const LOOKER = `
const { readFileSync } = require("node:fs");
const { parentPort, receiveMessageOnPort, workerData } = require("node:worker_threads");
let empty = 0;
parentPort.postMessage("looking");
while (!receiveMessageOnPort(parentPort)) {
  try {
    if (readFileSync(workerData, "utf8") === "") empty++;
  } catch {}
}
parentPort.postMessage(empty);
`;
/** Enough to catch a lock that is made first and written afterwards. */
const LOCKS = 500;

test("the lock names its owner as soon as it exists, because Dovecot waits minutes for an empty one", async () => {
  using folder = aFolder();
  const { maildir, lock } = await openedMaildir(folder);
  const looker = new Worker(LOOKER, { eval: true, workerData: lock });
  await once(looker, "message");
  for (let each = 0; each < LOCKS; each++) await withUidListLock(maildir, async () => undefined);
  looker.postMessage("end");
  assert.deepEqual(await once(looker, "message"), [0]);
  assert.deepEqual(await readdir(folder.file("tmp")), []);
});

test("withUidListLock() removes the lock if the work fails", async () => {
  using folder = aFolder();
  const { maildir, lock } = await openedMaildir(folder);
  await assert.rejects(
    withUidListLock(maildir, () => Promise.reject(new Error("gone"))),
    /gone/,
  );
  assert.ok(!existsSync(lock));
});

test("withUidListLock() waits while Dovecot holds the lock", async (t) => {
  using folder = aFolder();
  const { maildir, lock } = await openedMaildir(folder);
  await writeFile(lock, "1:elsewhere");
  stopClocks(t);
  const steps: string[] = [];
  const renamed = withUidListLock(maildir, async () => steps.push("renamed"));
  await new Promise((resolve) => setTimeout(resolve, 30));
  steps.push("given back");
  await rm(lock);
  await renamed;
  assert.deepEqual(steps, ["given back", "renamed"]);
});

test("withUidListLock() neither waits for a lock left by a crash nor removes it", async () => {
  using folder = aFolder();
  const { maildir, lock } = await openedMaildir(folder);
  await writeFile(lock, "1:elsewhere");
  await utimes(lock, 1, 1);
  await withUidListLock(maildir, async () => undefined);
  assert.equal(await readFile(lock, "utf8"), "1:elsewhere");
});

test("withUidListLock() makes no lock in a Maildir that Dovecot never opened", async () => {
  using folder = aFolder();
  assert.deepEqual(await withUidListLock(folder.path, () => readdir(folder.path)), []);
});

test("withUidListLock() works with an empty lock on a full disk, and removes it", async (t) => {
  using folder = aFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "none", folder.path]);
  if (mounted.status !== 0) return t.skip("mounting a small disk needs root");
  try {
    const { maildir, lock } = await openedMaildir(folder);
    await assert.rejects(writeFile(folder.file("filler"), Buffer.alloc(100_000)), { code: "ENOSPC" });
    assert.equal(await withUidListLock(maildir, () => readFile(lock, "utf8")), "");
    assert.ok(!existsSync(lock));
  } finally {
    spawnSync("umount", ["-l", folder.path]);
  }
});
