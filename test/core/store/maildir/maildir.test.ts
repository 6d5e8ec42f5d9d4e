import assert from "node:assert/strict";
import fs, {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import type { Address } from "../../../../core/address.ts";
import { ANCHOR, MaildirAway } from "../../../../core/store/maildir/anchor.ts";
import { flaggedName } from "../../../../core/store/maildir/mail-file.ts";
import { openMaildirs } from "../../../../core/store/maildir/maildir.ts";
import { settle, stopClocks, until } from "../../../support/clock.ts";
import { aFolder } from "../../../support/folder.ts";

const ADDRESS = "agent@mail.test" as Address;

/** The flags with which Linux reports a file of ours in `tmp/` to be open, while it is. */
function flagsOfSpooled(): number | undefined {
  for (const descriptor of readdirSync("/proc/self/fd")) {
    try {
      if (!readlinkSync(`/proc/self/fd/${descriptor}`).includes("/Maildir/tmp/keypost.")) continue;
      const [, flags] =
        /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8")) ?? [];
      return Number.parseInt(flags ?? "", 8);
    } catch {
      // Closed meanwhile.
    }
  }
  return undefined;
}

test("spool() opens its file for synchronous writes", {
  skip: process.platform !== "linux" && "only Linux reports how a file is open",
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

test("a missing Maildir throws MaildirAway, and is not taken for an empty one", async () => {
  using folder = aFolder();
  let isGone = false;
  const maildirs = openMaildirs(folder.path, async () => {
    if (isGone) throw new Error("It is gone.");
  });
  await assert.rejects(maildirs.list(ADDRESS, "new"), MaildirAway);
  await assert.rejects(maildirs.requireMade(ADDRESS), MaildirAway);
  await assert.rejects(maildirs.anchorEarlier(ADDRESS), MaildirAway);
  assert.deepEqual(await maildirs.files(ADDRESS, { isMade: false }), []);
  await maildirs.create(ADDRESS);
  await maildirs.requireMade(ADDRESS);
  assert.deepEqual(await maildirs.list(ADDRESS, "new"), []);
  isGone = true;
  await assert.rejects(maildirs.create(ADDRESS), /It is gone/);
  await assert.rejects(maildirs.removeAll(ADDRESS), /It is gone/);
  await maildirs.requireMade(ADDRESS);
});

test("requireMade() makes nothing of an existing Maildir but a missing tmp/", async () => {
  using folder = aFolder();
  const maildirs = openMaildirs(folder.path, async () => undefined);
  await maildirs.create(ADDRESS);
  const maildir = maildirs.pathOf(ADDRESS);
  rmdirSync(join(maildir, "tmp"));
  await maildirs.requireMade(ADDRESS);
  assert.ok(existsSync(join(maildir, "tmp")));
  assert.equal(await maildirs.isInReach(ADDRESS, true), true);
  rmdirSync(join(maildir, "cur"));
  assert.equal(await maildirs.isInReach(ADDRESS, true), false);
  await assert.rejects(maildirs.requireMade(ADDRESS), MaildirAway);
  await assert.rejects(maildirs.files(ADDRESS), MaildirAway);
  rmSync(join(maildir, ANCHOR));
  await assert.rejects(maildirs.spool(ADDRESS, [Buffer.from("Bytes")]), MaildirAway);
  assert.deepEqual(readdirSync(join(maildir, "tmp")), []);
});

test("clean() removes what an earlier process spooled, and nothing that this one spools", async () => {
  using folder = aFolder();
  const [earlier, maildirs] = [1, 2].map(() => openMaildirs(folder.path, async () => undefined));
  assert.ok(earlier && maildirs);
  await maildirs.create(ADDRESS);
  const [left, spooled] = [
    await earlier.spool(ADDRESS, [Buffer.from("a")]),
    await maildirs.spool(ADDRESS, [Buffer.from("b")]),
  ];
  await maildirs.clean(ADDRESS);
  assert.deepEqual([existsSync(left), existsSync(spooled)], [false, true]);
});

test("clean() leaves a flag to wait for Dovecot's lock, although it removes what earlier processes left", async (t) => {
  using folder = aFolder();
  const maildirs = openMaildirs(folder.path, async () => undefined);
  await maildirs.create(ADDRESS);
  const path = (name: string) => join(maildirs.pathOf(ADDRESS), name);
  const left = path("tmp/keypost.earlier.file");
  for (const name of [left, path("new/1.one"), path("dovecot-uidlist")]) writeFileSync(name, "");
  const lock = path("dovecot-uidlist.lock");
  writeFileSync(lock, "1:elsewhere");
  stopClocks(t);
  const steps: string[] = [];
  const flagged = maildirs
    .flag(ADDRESS, { folder: "new", stem: "1.one", name: "1.one" }, "S", true)
    .then(() => steps.push("flagged"));
  // The lock that it wants to take is written there first.
  await until(() => readdirSync(path("tmp")).length === 2);
  await maildirs.clean(ADDRESS);
  assert.equal(existsSync(left), false);
  await settle();
  steps.push("given back");
  rmSync(lock);
  await flagged;
  assert.deepEqual(steps, ["given back", "flagged"]);
});

/** Writes only three bytes of what it is given, as a nearly full disk or one over a network may. */
const writeThreeBytes = Object.assign(() => assert.fail("It is promised."), {
  [promisify.custom]: async (file: number, chunks: readonly Buffer[]) => ({
    bytesWritten: writeSync(file, Buffer.concat(chunks).subarray(0, 3)),
  }),
}) as unknown as typeof fs.writev;

test("spool() writes the whole message in order if the disk takes it in parts", async (t) => {
  using folder = aFolder();
  const { writev } = fs;
  t.after(() => {
    fs.writev = writev;
    syncBuiltinESMExports();
  });
  fs.writev = writeThreeBytes;
  syncBuiltinESMExports();
  // A second instance of the module: the shared one has imported `writev` already.
  const again = "../../../../core/store/maildir/maildir.ts?in-parts";
  const maildirs = (await import(again)).openMaildirs(folder.path, async () => undefined);
  await maildirs.create(ADDRESS);
  const spooled = await maildirs.spool(ADDRESS, [Buffer.from("Received\r\n"), Buffer.from("Hello")]);
  assert.equal(readFileSync(spooled, "utf8"), "Received\r\nHello");
});

test("files() and findStem() find a file that is renamed without Dovecot's lock during each of four listings", async () => {
  using folder = aFolder();
  const there = openMaildirs(folder.path, async () => undefined);
  await there.create(ADDRESS);
  const cur = join(there.pathOf(ADDRESS), "cur");
  writeFileSync(join(cur, "1.M1P1.other:2,"), "Bytes");
  let renames = 0;
  const maildirs = {
    ...there,
    /** As for somebody who comes too late for the old name and too early for the new one. */
    async list(...of: Parameters<typeof there.list>) {
      const names = await there.list(...of);
      const [name] = names;
      if (name === undefined || renames === 4) return names;
      renames++;
      renameSync(join(cur, name), join(cur, flaggedName(name, "S", renames % 2 === 1)));
      // The clock of the file system may not have moved since.
      utimesSync(cur, renames, renames);
      return [];
    },
  };
  assert.equal((await maildirs.files(ADDRESS)).length, 1);
  renames = 0;
  assert.ok(await maildirs.findStem(ADDRESS, (stem) => stem === "1.M1P1.other"));
});
