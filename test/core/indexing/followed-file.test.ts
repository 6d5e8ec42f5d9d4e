import assert from "node:assert/strict";
import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { committerOver, openTestStores } from "../../support/committer.ts";

test("a message whose insert fails is taken back although a mail program has moved it, so that the next try is the only one", async () => {
  await using opened = await openTestStores();
  const { stores, committer, before, mailbox: addMailbox, arrival } = committerOver(opened.stores);
  const mailbox = await addMailbox("a");
  const maildir = stores.maildirs.pathOf(mailbox.address);
  before.insert = async () => {
    delete before.insert;
    for (const name of readdirSync(join(maildir, "new")))
      renameSync(join(maildir, "new", name), join(maildir, "cur", `${name}:2,`));
    throw new Error("The disk is full.");
  };
  await assert.rejects(committer.commit(await arrival(mailbox, "one")), /full/);
  assert.deepEqual(await stores.maildirs.files(mailbox.address), []);
});
