import assert from "node:assert/strict";
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { Address } from "../../../../core/address.ts";
import { openMaildirs } from "../../../../core/store/maildir/maildir.ts";
import { leftBehind, takeOver } from "../../../../core/store/maildir/maildir-takeover.ts";
import { aFolder } from "../../../support/folder.ts";

const ADDRESS = "agent@mail.test" as Address;
/** A folder on another file system than the tests' temporary files. */
const OTHER_DISK = ["/dev/shm", "/tmp", "/var/tmp"].find(
  (path) => existsSync(path) && statSync(path).dev !== statSync(tmpdir()).dev,
);

test("takeOver() that cannot move a Maildir leaves the mailbox's empty one unchanged", {
  skip: OTHER_DISK === undefined && "there is only one file system",
}, async (t) => {
  assert.ok(OTHER_DISK);
  using folder = aFolder();
  const elsewhere = mkdtempSync(join(OTHER_DISK, "keypost-test-"));
  t.after(() => rmSync(elsewhere, { recursive: true }));
  for (const name of ["new", "cur", "tmp"]) mkdirSync(join(elsewhere, name));
  const maildirs = openMaildirs(folder.path, async () => undefined);
  await maildirs.create(ADDRESS);
  const order = { from: elsewhere, to: maildirs.pathOf(ADDRESS), isTrial: false };
  await assert.rejects(takeOver({ ...order, isCopied: false }), { code: "EXDEV" });
  await maildirs.requireMade(ADDRESS);
  assert.equal(await takeOver({ ...order, isCopied: true }), "taken");
  await maildirs.requireMade(ADDRESS);
  assert.deepEqual(readdirSync(order.to).sort(), ["cur", "keypost-anchor", "new", "tmp"]);
});

/** A Maildir of two messages, and a place for its copy. */
function aTakeover() {
  const folder = aFolder();
  const from = folder.file("theirs");
  for (const name of ["new", "cur", "tmp"]) mkdirSync(join(from, name), { recursive: true });
  for (const name of ["new/1.M1P1.host", "cur/2.M1P1.host:2,S"]) writeFileSync(join(from, name), "Bytes");
  const to = folder.file("ours/Maildir");
  return {
    ...{ from, to, copy: () => takeOver({ from, to, isCopied: true, isTrial: false }) },
    parent: folder.file("ours"),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

/** In so many copies, moves all mail between `new` and `cur` when one of them has been copied and the other has not. */
function moveDuringCopies(t: TestContext, copiesMax: number): void {
  const { cp } = fs.promises;
  t.after(() => {
    fs.promises.cp = cp;
    syncBuiltinESMExports();
  });
  let copies = 0;
  fs.promises.cp = async (from, to, options) => {
    copies++;
    const reached: string[] = [];
    const filter = (path: string) => {
      if (/(new|cur)$/.test(path) && reached.push(path) === 2 && copies <= copiesMax) moveAll(reached);
      return true;
    };
    await cp(from, to, { ...options, filter });
  };
  syncBuiltinESMExports();
}

/** Out of the folder that comes next, or if that is empty into it. */
function moveAll([copied = "", next = ""]: readonly string[]): void {
  const [from, to] = readdirSync(next).length > 0 ? [next, copied] : [copied, next];
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
}

const mailAt = (maildir: string) =>
  ["new", "cur"].flatMap((folder) => readdirSync(join(maildir, folder))).sort();

test("takeOver() copies a message that is moved to a folder that was copied before it", async (t) => {
  using takeover = aTakeover();
  const before = mailAt(takeover.from);
  moveDuringCopies(t, 1);
  assert.equal(await takeover.copy(), "taken");
  assert.deepEqual(mailAt(takeover.to), before);
});

test("takeOver() copies no Maildir whose messages are moved all the time", async (t) => {
  using takeover = aTakeover();
  moveDuringCopies(t, Number.POSITIVE_INFINITY);
  await assert.rejects(takeover.copy(), { name: "MaildirChanging" });
  assert.deepEqual(readdirSync(takeover.parent), []);
});

test("leftBehind() counts what comes to the old place after the mail was moved or copied, and nothing deleted since", async () => {
  using takeover = aTakeover();
  const { from, to } = takeover;
  await takeover.copy();
  rmSync(join(to, "cur/2.M1P1.host:2,S"));
  renameSync(join(from, "cur/2.M1P1.host:2,S"), join(from, "cur/2.M1P1.host:2,FS"));
  assert.equal(await leftBehind(from, to), 0);
  writeFileSync(join(to, "cur/2.M1P1.host:2,S"), "Bytes");
  // Long ago, because the clock of the file system moves in ticks.
  utimesSync(join(to, "keypost-copied"), 1, 1);
  mkdirSync(join(from, ".Sent/cur"), { recursive: true });
  for (const name of ["new/3.M1P1.host", ".Sent/cur/4.M1P1.host:2,S"])
    writeFileSync(join(from, name), "Bytes");
  assert.equal(await leftBehind(from, to), 2);
  rmSync(to, { recursive: true });
  await takeOver({ from, to, isCopied: false, isTrial: false });
  assert.equal(await leftBehind(from, to), 0);
  mkdirSync(join(from, "new"), { recursive: true });
  writeFileSync(join(from, "new/5.M1P1.host"), "Bytes");
  assert.equal(await leftBehind(from, to), 1);
});
