import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Address } from "../../../../core/address.ts";
import { openMaildirs } from "../../../../core/store/maildir/maildir.ts";
import { takeOver } from "../../../../core/store/maildir/maildir-takeover.ts";
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
