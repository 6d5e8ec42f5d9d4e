import assert from "node:assert/strict";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { test } from "node:test";
import type { Address } from "../../../core/address.ts";
import { openMaildirs } from "../../../core/store/maildir.ts";
import { aFolder } from "../../support/folder.ts";

const ADDRESS = "agent@mail.test" as Address;

/** The flags that Linux says a file of ours in `tmp/` is open with, while it is. */
function flagsOfSpooled(): number | undefined {
  for (const descriptor of readdirSync("/proc/self/fd")) {
    try {
      if (!readlinkSync(`/proc/self/fd/${descriptor}`).includes("/Maildir/tmp/keypost.")) continue;
      const [, flags] =
        /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8")) ?? [];
      return Number.parseInt(flags ?? "", 8);
    } catch {
      // Closed while we looked.
    }
  }
  return undefined;
}

test("what is spooled is on the disk when the write returns", {
  skip: process.platform !== "linux" && "only Linux tells how a file is open",
}, async () => {
  using folder = aFolder();
  const maildirs = openMaildirs(folder.path, async () => undefined);
  await maildirs.create(ADDRESS);
  let isOver = false;
  const spooling = maildirs.spool(ADDRESS, [Buffer.alloc(30_000_000)]).finally(() => {
    isOver = true;
  });
  let flags: number | undefined;
  while (flags === undefined && !isOver) {
    flags = flagsOfSpooled();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await spooling;
  const O_DSYNC = 0o10000;
  assert.equal((flags ?? 0) & O_DSYNC, O_DSYNC);
});

test("mail that is not to be seen because its place is gone is not taken for deleted", async () => {
  using folder = aFolder();
  let isGone = false;
  const maildirs = openMaildirs(folder.path, async () => {
    if (isGone) throw new Error("It is gone.");
  });
  assert.deepEqual(await maildirs.list(ADDRESS, "new"), []);
  isGone = true;
  await assert.rejects(maildirs.list(ADDRESS, "new"), /It is gone/);
  await assert.rejects(maildirs.create(ADDRESS), /It is gone/);
});
