/** Changes to a Maildir at the very moment when they could harm a refresh. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, unlink, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { MaildirIndexer } from "../../../core/indexing/maildir-indexer.ts";
import { ADOPTING_MS_MAX } from "../../../core/limits.ts";
import { finishDeletion } from "../../../core/mailboxes/deletion.ts";
import type { MailboxRef } from "../../../core/mailboxes/mailbox.ts";
import { parseMessage } from "../../../core/mime/mime.ts";
import type { MimeWorkers } from "../../../core/mime/mime-workers.ts";
import { storageUsed } from "../../../core/quota.ts";
import type { Maildirs } from "../../../core/store/maildir/maildir.ts";
import { settle, until } from "../../support/clock.ts";
import { committerOver, openTestStores } from "../../support/committer.ts";
import { letter } from "../../support/core.ts";

const opened = await openTestStores();
after(() => opened[Symbol.asyncDispose]());

/** Makes a mailbox and a `MaildirIndexer` over it. The methods that `changed` returns replace those of the Maildirs. */
async function openIndexer(changed: (maildirs: Maildirs) => Partial<Maildirs>, parsingMs = 0) {
  const fixture = committerOver(opened.stores);
  const { deps, stores, committer, clock } = fixture;
  const maildirs = { ...stores.maildirs, ...changed(stores.maildirs) };
  let nowMs = 0;
  const parse: MimeWorkers["parse"] = (bytes) => {
    nowMs += parsingMs;
    return parseMessage(bytes);
  };
  const slowed = Object.assign(Object.create(clock) as typeof clock, { monotonicMs: () => nowMs });
  const indexer = new MaildirIndexer({
    ...deps,
    maildirs,
    committer,
    mime: { parse } as MimeWorkers,
    clock: slowed,
  });
  const mailbox = await fixture.mailbox("a");
  const subjects = async () =>
    (await stores.messages.after(mailbox.id, 0, 10)).map(({ subject }) => subject).sort();
  return {
    ...{ mailbox, indexer, committer, subjects, maildir: stores.maildirs.pathOf(mailbox.address) },
    before: fixture.before,
    used: () => storageUsed({ indexer, maildirs, messages: stores.messages }, mailbox),
    received: async (subject = "Received") => await committer.commit(await fixture.arrival(mailbox, subject)),
    async deleted({ id }: MailboxRef): Promise<void> {
      await stores.lapses.begin(id, clock.now());
      await finishDeletion({ ...deps, indexer, committer, sequences: fixture.sequences }, mailbox);
    },
  };
}

test("a Maildir that is replaced while it is listed loses none of its messages", async () => {
  let replaced = async () => {};
  const { mailbox, maildir, received, indexer, subjects } = await openIndexer((maildirs) => ({
    list: async (...of) => {
      await replaced();
      return await maildirs.list(...of);
    },
  }));
  await indexer.refresh(mailbox);
  await received();
  replaced = async () => {
    replaced = async () => {};
    await rename(maildir, `${maildir}.away`);
    for (const name of ["tmp", "new", "cur"]) await mkdir(join(maildir, name), { recursive: true });
  };
  await assert.rejects(indexer.refresh(mailbox), { name: "MaildirAway" });
  assert.deepEqual(await subjects(), ["Received"]);
});

test("a file moved between the listings of its old and new folder is found", async () => {
  let moved = async () => {};
  const { mailbox, maildir, indexer, subjects } = await openIndexer((maildirs) => ({
    list: async (address, folder) => {
      if (folder === "cur") await moved();
      return await maildirs.list(address, folder);
    },
  }));
  await indexer.refresh(mailbox);
  const name = "1763640000.M1P1.other";
  await writeFile(join(maildir, "cur", `${name}:2,`), letter({ subject: "Moved" }));
  moved = async () => {
    moved = async () => {};
    await rename(join(maildir, "cur", `${name}:2,`), join(maildir, "new", name));
  };
  await indexer.refresh(mailbox);
  assert.deepEqual(await subjects(), ["Moved"]);
});

test("a message stays if a listing misses its file, as while a mail program renames it", async () => {
  let isMissed = false;
  const { mailbox, maildir, received, indexer, subjects } = await openIndexer((maildirs) => ({
    list: async (...of) => {
      const names = await maildirs.list(...of);
      const seen = isMissed ? [] : names;
      isMissed = false;
      return seen;
    },
  }));
  await received();
  await indexer.refresh(mailbox);
  isMissed = true;
  await utimes(join(maildir, "new"), 0, 0);
  await indexer.refresh(mailbox);
  assert.deepEqual(await subjects(), ["Received"]);
});

test("refresh() during a rebuild does not count, so that the next one restores the labels", async () => {
  const { labels, messages } = opened.stores;
  let rebuilt = () => {};
  const { mailbox, indexer, received } = await openIndexer((maildirs) => ({
    list: async (...of) => {
      rebuilt();
      return await maildirs.list(...of);
    },
  }));
  await indexer.refresh(mailbox);
  const { messageId } = await received();
  rebuilt = () => {
    rebuilt = () => {};
    indexer.forgetAll();
  };
  await indexer.refresh(mailbox);
  await labels.change(mailbox.id, messageId, ["todo"], []);
  await indexer.refresh(mailbox);
  assert.deepEqual(await messages.labelled(mailbox.id), new Map([[messageId, ["todo"]]]));
});

test("refresh() ignores a file whose insert is in progress, so that a withdrawn file leaves no row", async () => {
  const { mailbox, indexer, subjects, received, before } = await openIndexer(() => ({}));
  await indexer.refresh(mailbox);
  let looked: Promise<void> | undefined;
  before.insert = async () => {
    delete before.insert;
    looked = indexer.refresh(mailbox);
    await settle(20);
    throw new Error("The disk is full.");
  };
  await assert.rejects(received(), /full/);
  await looked;
  assert.deepEqual(await subjects(), []);
});

/**
 * Lets a mail program change a message whose row is not inserted yet, and refreshes in between, once. Returns the list after.
 */
async function changedBeforeItsRow(change: (from: string, maildir: string) => Promise<void>) {
  const { mailbox, maildir, indexer, received, before } = await openIndexer(() => ({}));
  await indexer.refresh(mailbox);
  let looked: Promise<void> | undefined;
  before.insert = async () => {
    delete before.insert;
    const [name = ""] = await readdir(join(maildir, "new"));
    await change(join(maildir, "new", name), maildir);
    // So old that no later refresh lists the folders again to be sure.
    for (const folder of ["new", "cur"]) await utimes(join(maildir, folder), 1_763_640_000, 1_763_640_000);
    looked = indexer.refresh(mailbox);
    await settle(20);
  };
  await received();
  await looked;
  return await opened.stores.messages.list(mailbox.id, { filter: {}, limit: 10 });
}

test("a message that a mail program marks before its row is inserted is marked once the row is there", async () => {
  const listed = await changedBeforeItsRow((from, maildir) =>
    rename(from, join(maildir, "cur", `${basename(from)}:2,S`)),
  );
  assert.deepEqual(
    listed.map(({ subject, seen }) => [subject, seen]),
    [["Received", true]],
  );
});

test("a message that a mail program deletes before its row is inserted is gone", async () => {
  assert.deepEqual(await changedBeforeItsRow((from) => unlink(from)), []);
});

test("a message that arrives and is deleted while its folder is listed is gone", async () => {
  let listed = async () => {};
  const { mailbox, maildir, indexer, received, before } = await openIndexer((maildirs) => ({
    list: async (...of) => {
      const names = await maildirs.list(...of);
      await listed();
      return names;
    },
  }));
  await indexer.refresh(mailbox);
  const published = Promise.withResolvers<void>();
  const deleted = Promise.withResolvers<void>();
  before.insert = async () => {
    delete before.insert;
    published.resolve();
    await deleted.promise;
    await Promise.race([looked, settle(20)]);
  };
  let receiving: Promise<unknown> | undefined;
  listed = async () => {
    listed = async () => {};
    receiving = received();
    await published.promise;
    for (const name of await readdir(join(maildir, "new"))) await unlink(join(maildir, "new", name));
    await utimes(join(maildir, "new"), 1_763_640_000, 1_763_640_000);
    deleted.resolve();
  };
  for (const folder of ["new", "cur"]) await utimes(join(maildir, folder), 1_763_630_000, 1_763_630_000);
  const looked = indexer.refresh(mailbox);
  await looked;
  await receiving;
  await indexer.refresh(mailbox);
  assert.deepEqual(await opened.stores.messages.list(mailbox.id, { filter: {}, limit: 10 }), []);
});

test("refresh() waits for at most one batch of arriving messages that a mail program moves; the next finds the rest", async () => {
  let listing = async () => {};
  const { mailbox, maildir, indexer, committer, received, before } = await openIndexer((maildirs) => ({
    list: async (...of) => {
      await listing();
      return await maildirs.list(...of);
    },
  }));
  await indexer.refresh(mailbox);
  const moved = async () => {
    for (const name of await readdir(join(maildir, "new")))
      await rename(join(maildir, "new", name), join(maildir, "cur", `${name}:2,S`));
    for (const folder of ["new", "cur"]) await utimes(join(maildir, folder), 1_763_640_000, 1_763_640_000);
  };
  const hasMovedSecond = Promise.withResolvers<void>();
  let second: Promise<unknown> | undefined;
  let looked: Promise<void> | undefined;
  let hasEnded = false;
  before.insert = async () => {
    await moved();
    before.insert = async () => {
      await moved();
      hasMovedSecond.resolve();
      hasEnded = (await Promise.race([looked?.then(() => true), settle(100)])) ?? false;
    };
    second = received("The second");
    await until(() => committer.waiting > 0);
    looked = indexer.refresh(mailbox);
    await settle(20);
    listing = () => hasMovedSecond.promise;
  };
  await received("The first");
  await Promise.all([looked, second]);
  await indexer.refresh(mailbox);
  const listed = await opened.stores.messages.list(mailbox.id, { filter: {}, limit: 10 });
  assert.deepEqual([hasEnded, listed.map(({ seen }) => seen)], [true, [true, true]]);
});

test("deleting a mailbox waits until its folders are created, and they are not created again", async () => {
  const making = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const { mailbox, maildir, indexer, deleted } = await openIndexer((maildirs) => ({
    create: async (address) => {
      making.resolve();
      await held.promise;
      await maildirs.create(address);
    },
  }));
  const looked = indexer.refresh(mailbox);
  await making.promise;
  const gone = deleted(mailbox);
  await settle(20);
  held.resolve();
  await Promise.all([looked, gone]);
  assert.equal(existsSync(maildir), false);
  await assert.rejects(indexer.refresh(mailbox), { code: "mailbox_not_found" });
});

test("refresh() indexes thousands of found files in several calls, and counts all towards the quota at once", async () => {
  const { mailbox, maildir, indexer, subjects, used } = await openIndexer(() => ({}), ADOPTING_MS_MAX / 10);
  await indexer.refresh(mailbox);
  for (let file = 0; file < 70; file++)
    await writeFile(join(maildir, "cur", `17636400${10 + file}.M1P1.other,W=100:2,`), `Subject: ${file}\n\n`);
  const counted: number[] = [];
  let looks = 0;
  for (; looks === 0 || indexer.unindexedUsage(mailbox.id).messages > 0; looks++) counted.push(await used());
  assert.deepEqual([looks, counted], [3, [7_000, 7_000, 7_000]]);
  assert.deepEqual(await subjects(), ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
});

test("refreshFully() indexes every file, however long it takes", async () => {
  const { mailbox, maildir, indexer } = await openIndexer(() => ({}), ADOPTING_MS_MAX);
  await indexer.refresh(mailbox);
  for (let file = 0; file < 40; file++)
    await writeFile(join(maildir, "new", `17636400${10 + file}.M1P1.other`), `Subject: ${file}\n\n`);
  await indexer.refreshFully(mailbox);
  const { messages } = await opened.stores.messages.counts(mailbox.id);
  assert.equal(messages, 40);
});
