import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Refusal } from "../../core/index.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";
import { aFolder } from "../support/folder.ts";

/** Mounts a disk of six megabytes. The path is empty if we may not mount. */
function aSmallDisk(): Disposable & { readonly path: string } {
  const folder = aFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=6m", "none", folder.path]);
  return {
    path: folder.path,
    [Symbol.dispose]: () => {
      if (mounted.status === 0) spawnSync("umount", ["-l", folder.path]);
      folder[Symbol.dispose]();
    },
    ...(mounted.status !== 0 && { path: "" }),
  };
}

test("a full disk loses no mail: messages are refused until there is room, and none is stored in part", async (t) => {
  using disk = aSmallDisk();
  if (!disk.path) return t.skip("mounting a small disk needs root");
  await using box = await openTestCore({ settings: { dataDir: join(disk.path, "data") } });
  const { mailbox } = await box.claim();
  const accepted = new Set<number>();
  const refused: unknown[] = [];
  const send = async (number: number) => {
    const text = "x".repeat(60_000);
    const bytes = letter({ subject: `${number}`, messageId: `${number}@sender.example`, text });
    await deliver(box.core, mailbox, bytes).then(
      () => accepted.add(number),
      (error: unknown) => refused.push(error instanceof Refusal ? error.code : error),
    );
  };
  const numbers = Array.from({ length: 96 }, (_, index) => index);
  for (let start = 0; start < 96; start += 8) await Promise.all(numbers.slice(start, start + 8).map(send));
  const filler = join(disk.path, "filler");
  await writeFile(filler, Buffer.alloc(6_000_000)).catch(() => undefined);
  assert.ok(accepted.size > 0 && accepted.size < 96);
  assert.ok(refused.includes("busy"));
  await assert.rejects(box.core.checkHealth());
  const page = { filter: {}, limit: 200 };
  assert.equal((await box.core.listMessages(mailbox, page)).messages.length, accepted.size);
  await rm(filler);
  spawnSync("mount", ["-o", "remount,size=64m", disk.path]);
  await box.core.checkHealth();
  // Senders try everything again, including what was stored but whose 250 they missed.
  await Promise.all(numbers.map(send));
  const { messages } = await box.core.listMessages(mailbox, page);
  assert.deepEqual(
    messages.map(({ subject }) => Number(subject)).sort((a, b) => a - b),
    numbers,
  );
  const maildir = join(disk.path, "data", "mail", "mail.test", mailbox.id, "Maildir");
  assert.deepEqual(await readdir(join(maildir, "tmp")), []);
  assert.equal((await readdir(join(maildir, "new"))).length, 96);
});
