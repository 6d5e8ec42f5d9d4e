import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { withUidListLock } from "../../../../core/store/maildir/uid-list-lock.ts";
import { aFolder, type TemporaryFolder } from "../../../support/folder.ts";

/** Of a mailbox that Dovecot has looked at. */
async function visit(folder: TemporaryFolder): Promise<{ maildir: string; lock: string }> {
  await mkdir(folder.file("tmp"));
  await writeFile(folder.file("dovecot-uidlist"), "3 V1 N1\n");
  return { maildir: folder.path, lock: folder.file("dovecot-uidlist.lock") };
}

test("a rename has Dovecot's lock while it lasts, and says whose it is as Dovecot does", async () => {
  using folder = aFolder();
  const { maildir, lock } = await visit(folder);
  const during = await withUidListLock(maildir, () => readFile(lock, "utf8"));
  assert.equal(during, `${process.pid}:${hostname()}`);
  assert.ok(!existsSync(lock));
});

/** Counts, in a thread of its own, how often a lock is met without a word in it, until it is told to end. */
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
/** Enough for one that is written after it was made to be met so. */
const LOCKS = 500;

test("a lock says whose it is from its first moment on: of one without a word Dovecot waits for the end", async () => {
  using folder = aFolder();
  const { maildir, lock } = await visit(folder);
  const looker = new Worker(LOOKER, { eval: true, workerData: lock });
  await once(looker, "message");
  for (let each = 0; each < LOCKS; each++) await withUidListLock(maildir, async () => undefined);
  looker.postMessage("end");
  assert.deepEqual(await once(looker, "message"), [0]);
  assert.deepEqual(await readdir(folder.file("tmp")), []);
});

test("a rename that fails gives the lock back", async () => {
  using folder = aFolder();
  const { maildir, lock } = await visit(folder);
  await assert.rejects(
    withUidListLock(maildir, () => Promise.reject(new Error("gone"))),
    /gone/,
  );
  assert.ok(!existsSync(lock));
});

test("a rename waits while Dovecot has the lock", async () => {
  using folder = aFolder();
  const { maildir, lock } = await visit(folder);
  await writeFile(lock, "1:elsewhere");
  const steps: string[] = [];
  const renamed = withUidListLock(maildir, async () => steps.push("renamed"));
  await new Promise((resolve) => setTimeout(resolve, 30));
  steps.push("given back");
  await rm(lock);
  await renamed;
  assert.deepEqual(steps, ["given back", "renamed"]);
});

test("a lock that a crash has left is neither waited for nor taken away", async () => {
  using folder = aFolder();
  const { maildir, lock } = await visit(folder);
  await writeFile(lock, "1:elsewhere");
  await utimes(lock, 1, 1);
  await withUidListLock(maildir, async () => undefined);
  assert.equal(await readFile(lock, "utf8"), "1:elsewhere");
});

test("a mailbox that Dovecot has never looked at gets no lock", async () => {
  using folder = aFolder();
  assert.deepEqual(await withUidListLock(folder.path, () => readdir(folder.path)), []);
});

test("a full disk takes no word of the lock, which is had all the same and given back", async (t) => {
  using folder = aFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "none", folder.path]);
  if (mounted.status !== 0) return t.skip("only root may mount a small disk");
  try {
    const { maildir, lock } = await visit(folder);
    await assert.rejects(writeFile(folder.file("filler"), Buffer.alloc(100_000)), { code: "ENOSPC" });
    assert.equal(await withUidListLock(maildir, () => readFile(lock, "utf8")), "");
    assert.ok(!existsSync(lock));
  } finally {
    spawnSync("umount", ["-l", folder.path]);
  }
});
