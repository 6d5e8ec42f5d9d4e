import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { aFolder } from "../support/folder.ts";
import { requirement } from "../support/requirement.ts";
import { lettersIn, NOT_READY, NOT_READY_FULL, readiness, replyTo, untilReady } from "./edge.ts";
import { openInbox } from "./load.ts";
import { noMounts } from "./own-mounts.ts";
import { Promised } from "./promised.ts";
import { type Serving, startServing } from "./serving.ts";
import { sh } from "./shell.ts";
import { injecting } from "./strace.ts";

const folder = aFolder();
after(() => folder[Symbol.dispose]());
const SETTINGS = { PAYMENT_PROVIDER: "mock" };

const start = (dataDir: string) => startServing({ dataDir, logFile: folder.file("log"), env: SETTINGS });
const inboxOf = (serving: Serving) => openInbox(serving, new Promised(), false);

/** Mounts a file system, and unmounts it on disposal. */
function mounted(name: string, ...words: readonly string[]): Disposable & { readonly path: string } {
  const path = folder.file(name);
  sh("mkdir", path);
  sh("mount", ...words, path);
  return { path, [Symbol.dispose]: () => void sh("umount", "--lazy", path) };
}

test("a disk without inodes loses no mail, and mail is accepted again once some are free", {
  skip: noMounts,
}, async () => {
  using disk = mounted("inodes", "-t", "tmpfs", "-o", "nr_inodes=400", "none");
  const serving = await start(join(disk.path, "data"));
  try {
    const inbox = await inboxOf(serving);
    assert.match(await replyTo(serving, inbox, 1), /^250 /);
    const fillers = fill(disk.path);
    assert.match(await replyTo(serving, inbox, 2), /^4\d\d /);
    assert.equal(await readiness(serving), NOT_READY_FULL);
    assert.deepEqual(await lettersIn(serving, inbox), [1]);
    for (const path of fillers) rmSync(path);
    await untilReady(serving);
    assert.match(await replyTo(serving, inbox, 2), /^250 /);
    assert.deepEqual(await lettersIn(serving, inbox), [1, 2]);
  } finally {
    await serving.stop();
  }
});

/** Creates empty files until that fails. */
function fill(folder: string): readonly string[] {
  const paths: string[] = [];
  for (;;) {
    const path = join(folder, `filler-${paths.length}`);
    try {
      writeFileSync(path, "");
    } catch {
      return paths;
    }
    paths.push(path);
  }
}

test("mail is accepted on an overlay whose folders change their inode number when their inode is evicted", {
  skip: noMounts,
}, async () => {
  using lower = mounted("lower", "-t", "tmpfs", "none");
  using upper = mounted("upper", "-t", "tmpfs", "none");
  const [changes, work] = ["changes", "work"].map((name) => join(upper.path, name));
  sh("mkdir", "-p", join(lower.path, "data/mail"), changes ?? "", work ?? "");
  const layers = `lowerdir=${lower.path},upperdir=${changes},workdir=${work},xino=off`;
  using disk = mounted("overlay", "-t", "overlay", "-o", layers, "none");
  const serving = await start(join(disk.path, "data"));
  try {
    // As the kernel does when it needs memory.
    writeFileSync("/proc/sys/vm/drop_caches", "2");
    const inbox = await inboxOf(serving);
    assert.match(await replyTo(serving, inbox, 1), /^250 /);
    assert.equal(await readiness(serving), "200");
  } finally {
    await serving.stop();
  }
});

const noExt4 = noMounts || requirement("mkfs.ext4");

test("a disk that the kernel has remounted read-only loses no mail, and serves it before and after a repair", {
  skip: noExt4,
}, async () => {
  const image = folder.file("ext4.img");
  sh("truncate", "-s", "64M", image);
  sh("mkfs.ext4", "-q", "-F", image);
  const options = ["-o", "loop,errors=remount-ro", image];
  let inbox: Awaited<ReturnType<typeof inboxOf>>;
  {
    using disk = mounted("ext4", ...options);
    const serving = await start(join(disk.path, "data"));
    try {
      inbox = await inboxOf(serving);
      assert.match(await replyTo(serving, inbox, 1), /^250 /);
      const device = basename(sh("findmnt", "-n", "-o", "SOURCE", disk.path));
      writeFileSync(`/sys/fs/ext4/${device}/trigger_fs_error`, "1");
      assert.match(await replyTo(serving, inbox, 2), /^4\d\d /);
      assert.equal(await readiness(serving), NOT_READY);
      assert.deepEqual(await lettersIn(serving, inbox), [1]);
    } finally {
      await serving.stop();
    }
  }
  using disk = mounted("repaired", ...options);
  const serving = await start(join(disk.path, "data"));
  try {
    assert.match(await replyTo(serving, inbox, 2), /^250 /);
    assert.deepEqual(await lettersIn(serving, inbox), [1, 2]);
  } finally {
    await serving.stop();
  }
});

const noStrace = requirement("strace");

test("a sync that fails or is slow affects the sender's reply, and no reader", {
  skip: noStrace,
}, async () => {
  const serving = await start(folder.file("data"));
  try {
    const inbox = await inboxOf(serving);
    assert.match(await replyTo(serving, inbox, 1), /^250 /);
    await injecting(serving.pid, "fsync,fdatasync:error=EIO", async () => {
      assert.match(await replyTo(serving, inbox, 2), /^4\d\d /);
      assert.equal(await readiness(serving), NOT_READY);
    });
    await untilReady(serving);
    assert.match(await replyTo(serving, inbox, 2), /^250 /);
    await injecting(serving.pid, "fsync:delay_enter=500000", async () => {
      const reply = replyTo(serving, inbox, 3);
      const first = await Promise.race([reply, lettersIn(serving, inbox)]);
      assert.deepEqual(first, [1, 2]);
      assert.match(await reply, /^250 /);
    });
    assert.deepEqual(await lettersIn(serving, inbox), [1, 2, 3]);
  } finally {
    await serving.stop();
  }
});
