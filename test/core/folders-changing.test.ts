/** What happens to a Maildir while it is looked at, at the very moment where it would do harm. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { Folders } from "../../core/folders.ts";
import { finishDeletion } from "../../core/mailboxes/deletion.ts";
import type { MailboxPlace } from "../../core/mailboxes/mailbox.ts";
import { parseMessage } from "../../core/mime/mime.ts";
import type { MimeWorkers } from "../../core/mime/mime-workers.ts";
import type { Maildirs } from "../../core/store/maildir.ts";
import { settle } from "../support/clock.ts";
import { commitsOver, openTestStores } from "../support/commits.ts";
import { letter } from "../support/core.ts";

const opened = await openTestStores();
after(() => opened[Symbol.asyncDispose]());

/** A mailbox with one message, looked at by Folders for which `changed` stands in for what Maildirs do. */
async function looking(changed: (maildirs: Maildirs) => Partial<Maildirs>) {
  const running = commitsOver(opened.stores);
  const { deps, stores, commits, clock } = running;
  const maildirs = { ...stores.maildirs, ...changed(stores.maildirs) };
  const mime = { parse: (bytes) => parseMessage(bytes) } as MimeWorkers;
  const folders = new Folders({ ...deps, maildirs, commits, mime });
  const mailbox = await running.mailbox("a");
  const subjects = async () =>
    (await stores.messages.after(mailbox.id, 0, 10)).map(({ subject }) => subject).sort();
  return {
    ...{ mailbox, folders, subjects, maildir: stores.maildirs.pathOf(mailbox.address) },
    received: async () => await commits.commit(await running.arrival(mailbox, "Received")),
    async deleted({ id }: MailboxPlace): Promise<void> {
      await stores.lapses.begin(id, clock.now());
      await finishDeletion({ ...deps, folders, commits }, mailbox);
    },
  };
}

test("a Maildir that another one takes the place of while it is listed loses none of its messages", async () => {
  let replaced = async () => {};
  const { mailbox, maildir, received, folders, subjects } = await looking((maildirs) => ({
    list: async (...of) => {
      await replaced();
      return await maildirs.list(...of);
    },
  }));
  await folders.reconcile(mailbox);
  await received();
  replaced = async () => {
    replaced = async () => {};
    await rename(maildir, `${maildir}.away`);
    for (const name of ["tmp", "new", "cur"]) await mkdir(join(maildir, name), { recursive: true });
  };
  await assert.rejects(folders.reconcile(mailbox), { name: "MaildirAway" });
  assert.deepEqual(await subjects(), ["Received"]);
});

test("a file that is moved from the folder that is listed last to the one that was listed first is met", async () => {
  let moved = async () => {};
  const { mailbox, maildir, folders, subjects } = await looking((maildirs) => ({
    list: async (address, folder) => {
      if (folder === "cur") await moved();
      return await maildirs.list(address, folder);
    },
  }));
  await folders.reconcile(mailbox);
  const name = "1763640000.M1P1.other";
  await writeFile(join(maildir, "cur", `${name}:2,`), letter({ subject: "Moved" }));
  moved = async () => {
    moved = async () => {};
    await rename(join(maildir, "cur", `${name}:2,`), join(maildir, "new", name));
  };
  await folders.reconcile(mailbox);
  assert.deepEqual(await subjects(), ["Moved"]);
});

test("a mailbox is not taken away before who makes its folders has made them, and nobody makes them again", async () => {
  const making = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const { mailbox, maildir, folders, deleted } = await looking((maildirs) => ({
    create: async (address) => {
      making.resolve();
      await held.promise;
      await maildirs.create(address);
    },
  }));
  const looked = folders.reconcile(mailbox);
  await making.promise;
  const gone = deleted(mailbox);
  await settle(20);
  held.resolve();
  await Promise.all([looked, gone]);
  assert.equal(existsSync(maildir), false);
  await assert.rejects(folders.reconcile(mailbox), { code: "mailbox_not_found" });
});
