import assert from "node:assert/strict";
import { readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { MaildirIndexer } from "../../core/indexing/maildir-indexer.ts";
import { finishDeletion } from "../../core/mailboxes/deletion.ts";
import { deleteMessage, markMessage } from "../../core/mark.ts";
import type { MimeWorkers } from "../../core/mime/mime-workers.ts";
import { settle } from "../support/clock.ts";
import { committerOver, openTestStores } from "../support/committer.ts";

/** The tests share these stores; each makes its own mailboxes. */
const opened = await openTestStores();
after(() => opened[Symbol.asyncDispose]());

test("commit() publishes the file, syncs the folder, inserts the row, then notifies waits", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  await fixture.commit(await fixture.arrival(mailbox, "one"));
  assert.deepEqual(
    fixture.steps.filter((step) => ["publish", "syncNew", "insert", "notify"].includes(step)),
    ["publish", "syncNew", "insert", "notify"],
  );
});

test("messages.insertions() counts a row only after it is inserted, so that a wait that searched before searches again", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  const { messages } = fixture.stores;
  const { insert } = messages;
  const counted: number[] = [];
  messages.insert = async (rows) => {
    const inserting = insert.call(messages, rows);
    counted.push(messages.insertions(mailbox.id));
    await inserting;
    counted.push(messages.insertions(mailbox.id));
  };
  await fixture.commit(await fixture.arrival(mailbox, "one"));
  assert.deepEqual(counted, [0, 1]);
});

test("commit() syncs each folder of a batch once, then inserts all rows together", async () => {
  const fixture = committerOver(opened.stores);
  const [a, b] = [await fixture.mailbox("a"), await fixture.mailbox("b")];
  const arrivals = await Promise.all([a, a, b, a].map((place, index) => fixture.arrival(place, `${index}`)));
  await Promise.all(arrivals.map((arrival) => fixture.commit(arrival)));
  const steps = fixture.steps.filter((step) => ["publish", "syncNew", "insert"].includes(step));
  const publish = Array.from({ length: 4 }, () => "publish");
  assert.deepEqual(steps, [...publish, "syncNew", "syncNew", "insert"]);
});

test("a message whose insert fails leaves no file, and the sender's next try is not a duplicate", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  fixture.failing.step = "insert";
  await assert.rejects(fixture.commit(await fixture.arrival(mailbox, "one")));
  assert.deepEqual(await fixture.newFiles(mailbox.address), []);
  delete fixture.failing.step;
  const { isDuplicate } = await fixture.commit(await fixture.arrival(mailbox, "one"));
  assert.equal(isDuplicate, false);
  assert.equal((await fixture.newFiles(mailbox.address)).length, 1);
});

for (const step of ["publish", "syncNew"])
  test(`a folder that fails at ${step} fails only the messages of its own mailbox`, async () => {
    const fixture = committerOver(opened.stores);
    const [a, b] = [await fixture.mailbox("a"), await fixture.mailbox("b")];
    Object.assign(fixture.failing, { step, address: a.address });
    const arrivals = await Promise.all([b, a, b].map((place, index) => fixture.arrival(place, `${index}`)));
    const settled = await Promise.allSettled(arrivals.map((arrival) => fixture.commit(arrival)));
    const statuses = settled.map(({ status }) => status);
    assert.deepEqual(statuses, ["fulfilled", "rejected", "fulfilled"]);
    assert.deepEqual(await fixture.newFiles(a.address), []);
    assert.equal((await fixture.newFiles(b.address)).length, 2);
  });

test("an unreadable folder fails only the repeated messages of its own mailbox", async () => {
  const fixture = committerOver(opened.stores);
  const [a, b, c] = [await fixture.mailbox("a"), await fixture.mailbox("b"), await fixture.mailbox("c")];
  const { maildirs } = fixture.stores;
  await fixture.commit(await fixture.arrival(a, "same"));
  const arrivals = await Promise.all([b, a, c].map((place) => fixture.arrival(place, "same")));
  const folder = join(maildirs.pathOf(a.address), "new");
  await rename(folder, `${folder}.moved`);
  await writeFile(folder, "This is no folder.");
  const settled = await Promise.allSettled(arrivals.map((arrival) => fixture.commit(arrival)));
  assert.deepEqual(
    settled.map((one) => (one.status === "rejected" ? one.reason.code : "there")),
    ["there", "ENOTDIR", "there"],
  );
});

test("a mailbox whose rows are missing from the index fails only its own messages", async () => {
  const fixture = committerOver(opened.stores);
  const [a, b] = [await fixture.mailbox("a"), await fixture.mailbox("b")];
  fixture.stores.messages.isWithoutRows = (mailboxId) => mailboxId === a.id;
  const arrivals = await Promise.all([b, a, b].map((place, index) => fixture.arrival(place, `${index}`)));
  const settled = await Promise.allSettled(arrivals.map((arrival) => fixture.commit(arrival)));
  assert.deepEqual(
    settled.map((one) => (one.status === "rejected" ? one.reason.code : "there")),
    ["there", "busy", "there"],
  );
});

test("rows become visible in the order of their sequence numbers when many messages are committed at once", async () => {
  const fixture = committerOver(opened.stores);
  const { stores, committer } = fixture;
  const mailbox = await fixture.mailbox("a");
  const seen: number[] = [];
  let isOver = false;
  const following = (async () => {
    for (let isLast = false; !isLast; ) {
      isLast = isOver;
      const later = await stores.messages.after(mailbox.id, seen.at(-1) ?? 0, 100);
      seen.push(...later.map(({ sequence }) => sequence));
    }
  })();
  const all = Array.from({ length: 150 }, async (_, index) => {
    await committer.commit(await fixture.arrival(mailbox, `${index}`));
  });
  await Promise.all(all);
  isOver = true;
  await following;
  assert.deepEqual(
    seen,
    Array.from({ length: 150 }, (_, index) => index + 1),
  );
});

test("equal messages in one batch, or sent again while the first is committed, are stored once", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  const arrivals = await Promise.all(Array.from({ length: 12 }, () => fixture.arrival(mailbox, "same")));
  const done = await Promise.all(arrivals.map((arrival) => fixture.commit(arrival)));
  assert.equal(done.filter(({ isDuplicate }) => !isDuplicate).length, 1);
  assert.equal(new Set(done.map(({ messageId }) => messageId)).size, 1);
  assert.equal((await fixture.newFiles(mailbox.address)).length, 1);
  assert.deepEqual(await readdir(join(fixture.stores.maildirs.pathOf(mailbox.address), "tmp")), []);
});

test("a message sent again within seven days is a duplicate, and after that a new message", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  const sent = async () => (await fixture.commit(await fixture.arrival(mailbox, "same"))).isDuplicate;
  assert.equal(await sent(), false);
  await fixture.clock.advance(7 * 24 * 3_600_000);
  assert.equal(await sent(), true);
  await fixture.clock.advance(1);
  assert.equal(await sent(), false);
});

test("a message is not a duplicate of one whose file was removed, even if its row is still there", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  const { maildirs } = fixture.stores;
  await fixture.commit(await fixture.arrival(mailbox, "same"));
  const [file] = await maildirs.files(mailbox.address);
  assert.ok(file);
  const seen = await maildirs.flag(mailbox.address, file, "S", true);
  const again = async () => await fixture.commit(await fixture.arrival(mailbox, "same"));
  assert.equal((await again()).isDuplicate, true);
  await maildirs.remove(mailbox.address, seen ?? file);
  assert.equal((await again()).isDuplicate, false);
  assert.equal((await again()).isDuplicate, true);
  assert.equal((await fixture.newFiles(mailbox.address)).length, 1);
});

test("a repeated message whose first copy was renamed is still a duplicate, and its check delays no other mailbox", async () => {
  const fixture = committerOver(opened.stores);
  const [a, b] = [await fixture.mailbox("a"), await fixture.mailbox("b")];
  const { maildirs } = fixture.stores;
  await fixture.commit(await fixture.arrival(a, "same"));
  const [file] = await maildirs.files(a.address);
  assert.ok(file);
  await maildirs.flag(a.address, file, "S", true);
  const held = Promise.withResolvers<void>();
  fixture.before.findStem = () => held.promise;
  const steps: string[] = [];
  const again = fixture.commit(await fixture.arrival(a, "same")).finally(() => steps.push("again"));
  const other = fixture.commit(await fixture.arrival(b, "other")).then(() => steps.push("other"));
  await other;
  held.resolve();
  assert.equal((await again).isDuplicate, true);
  assert.deepEqual(steps, ["other", "again"]);
});

test("a repeated message is still a duplicate when the index is rebuilt during the check", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  const { maildirs, messages } = fixture.stores;
  const first = await fixture.arrival(mailbox, "same");
  const { messageId: id } = await fixture.commit(first);
  const [file] = await maildirs.files(mailbox.address);
  assert.ok(file);
  const moved = (await maildirs.flag(mailbox.address, file, "S", true)) ?? file;
  const held = Promise.withResolvers<void>();
  let asked = 0;
  fixture.before.fileOf = async () => (++asked === 2 ? await held.promise : undefined);
  const again = fixture.commit(await fixture.arrival(mailbox, "same"));
  while (asked < 2) await settle(1);
  await fixture.committer.exclusively(async () => {
    await messages.remove(mailbox.id, [{ id, file }]);
    held.resolve();
    await settle();
    const arrival = { ...first, source: { kind: "found" as const, file: moved } };
    await fixture.committer.rebuild([{ arrival, sequence: 1 }]);
  });
  assert.deepEqual(await again, { messageId: id, isDuplicate: true });
  assert.deepEqual(await fixture.newFiles(mailbox.address), []);
});

test("a file is listed as unindexed until its row is inserted or the file is withdrawn", async () => {
  const fixture = committerOver(opened.stores);
  const mailbox = await fixture.mailbox("a");
  const onItsWay: boolean[] = [];
  const look = async () => {
    for (const name of await fixture.newFiles(mailbox.address))
      onItsWay.push(fixture.committer.unindexed.has(name));
  };
  Object.assign(fixture.before, { syncNew: look, insert: look, remove: look });
  fixture.failing.step = "findDigests";
  await assert.rejects(fixture.commit(await fixture.arrival(mailbox, "one")));
  delete fixture.failing.step;
  fixture.before.insert = async () => {
    await look();
    throw new Error("The disk is full.");
  };
  await assert.rejects(fixture.commit(await fixture.arrival(mailbox, "two")), /full/);
  assert.deepEqual(onItsWay, [true, true, true]);
});

test("deleting a mailbox waits for a commit in progress, refuses later ones, and forgets its counts", async () => {
  const fixture = committerOver(opened.stores);
  const { stores, committer, clock } = fixture;
  const mailbox = await fixture.mailbox("a");
  const inserting = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  fixture.before.insert = async () => {
    inserting.resolve();
    await held.promise;
  };
  const late = await fixture.arrival(mailbox, "late");
  const committed = committer.commit(await fixture.arrival(mailbox, "one"));
  await inserting.promise;
  await stores.lapses.begin(mailbox.id, clock.now());
  const indexer = { abandon: async () => undefined } as unknown as MaildirIndexer;
  const deps = { ...fixture.deps, ...stores, indexer, committer, sequences: fixture.sequences };
  const deleted = finishDeletion(deps, mailbox);
  const refused = assert.rejects(committer.commit(late), { code: "mailbox_not_found" });
  await settle();
  assert.equal((await fixture.newFiles(mailbox.address)).length, 1);
  held.resolve();
  assert.equal((await committed).isDuplicate, false);
  await Promise.all([deleted, refused]);
  await assert.rejects(fixture.newFiles(mailbox.address), { code: "ENOENT" });
  assert.deepEqual(await stores.messages.after(mailbox.id, 0, 1), []);
  const counts = [stores.messages.insertions(mailbox.id), await fixture.sequences.mayHaveGiven(mailbox.id)];
  assert.deepEqual(counts, [0, 0]);
});

test("marking and deleting messages does not list the folder", async () => {
  const fixture = committerOver(opened.stores);
  const { deps, committer, steps } = fixture;
  const mailbox = await fixture.mailbox("a");
  // Nothing is found that would need parsing.
  const mime = undefined as unknown as MimeWorkers;
  const indexer = new MaildirIndexer({ ...deps, committer, mime });
  await indexer.refresh(mailbox);
  const arrivals = await Promise.all([1, 2, 3, 4, 5].map((number) => fixture.arrival(mailbox, `${number}`)));
  const committed = await Promise.all(arrivals.map((arrival) => committer.commit(arrival)));
  steps.length = 0;
  for (const seen of [true, false])
    for (const { messageId } of committed)
      await markMessage({ ...deps, indexer }, mailbox, messageId, { seen });
  for (const { messageId } of committed) await deleteMessage({ ...deps, indexer }, mailbox, messageId);
  assert.deepEqual(await fixture.newFiles(mailbox.address), []);
  assert.deepEqual(
    steps.filter((step) => step === "list" || step === "remove"),
    Array(10).fill("remove"),
  );
});

test("mayHaveGiven() called during next() shares its counter, and queries the databases once", async () => {
  const fixture = committerOver(opened.stores);
  const { sequences, before, steps } = fixture;
  const { id } = await fixture.mailbox("a");
  const held = Promise.withResolvers<void>();
  before.lastSequence = () => held.promise;
  const asked = sequences.mayHaveGiven(id);
  delete before.lastSequence;
  assert.equal(await sequences.next(id), 1);
  held.resolve();
  assert.equal(await asked, 1);
  assert.equal(await sequences.next(id), 2);
  assert.equal(await sequences.mayHaveGiven(id), 2);
  assert.equal(steps.filter((step) => step === "lastSequence").length, 2);
});
