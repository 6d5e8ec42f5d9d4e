import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { Mailbox } from "../../../core/index.ts";
import { settle, until } from "../../support/clock.ts";
import { deliver, letter, openTestCore } from "../../support/core.ts";
import { sharedMimeWorkers } from "../../support/shared-mime-workers.ts";

test("a mailbox that reindex() has not reached is busy, and its waits get the newest message once it is back", async () => {
  const workers = sharedMimeWorkers();
  const { promise: held, resolve } = Promise.withResolvers<void>();
  let [isHolding, isHeld] = [false, false];
  const parse: typeof workers.parse = async (bytes, ...given) => {
    if (isHolding && bytes.includes("Subject: Newest")) {
      isHeld = true;
      await held;
    }
    return await workers.parse(bytes, ...given);
  };
  await using box = await openTestCore({ mimeWorkers: { ...workers, parse } });
  const { mailbox, key } = await box.claim();
  const listed = async (of: Mailbox) =>
    (await box.core.listMessages(of, { filter: {}, limit: 100 })).messages;
  await listed(mailbox);
  const { mailbox: other } = await box.claim();
  await listed(other);
  // More than are indexed at once, so that the first rows are back long before the last.
  const folderOf = ({ id }: Mailbox) => join(box.dataDir, "mail", "mail.test", id, "Maildir", "cur");
  const folder = folderOf(mailbox);
  for (let number = 10; number < 42; number++)
    await writeFile(join(folder, `17636400${number}.M1P1.other:2,`), letter({ subject: "Older" }));
  await writeFile(join(folder, "1763640050.M1P1.other:2,"), letter({ subject: "Newest" }));
  const before = await listed(mailbox);
  const [newest] = before;
  assert.ok(newest);
  const wait = (timeoutSeconds: number, afterSequence?: number) =>
    box.core.waitForEmail(
      mailbox,
      { filter: {}, maxAgeSeconds: 10 ** 9, timeoutSeconds, peek: false, afterSequence },
      { signal: new AbortController().signal },
    );
  isHolding = true;
  const reindexing = box.core.reindex();
  try {
    await until(() => isHeld);
    const refused = { code: "busy" };
    await assert.rejects(listed(mailbox), refused);
    await assert.rejects(box.core.searchMessages(mailbox, { query: "Newest", limit: 5 }), refused);
    await assert.rejects(box.core.readMessage(mailbox, newest.id), refused);
    await assert.rejects(box.core.deleteMessage(mailbox, newest.id), refused);
    await assert.rejects(box.core.mailboxStatus(mailbox), refused);
    // Without a cursor the wait would return one behind all messages that are not indexed yet.
    await assert.rejects(wait(0), refused);
    const timedOut = await wait(0, 7);
    assert.deepEqual(
      [timedOut.outcome, timedOut.outcome === "timed_out" && timedOut.sequence],
      ["timed_out", 7],
    );
    // A mailbox that has its rows back waits for no other, even if new files are there.
    await until(async () => (await listed(other).catch(() => undefined)) !== undefined);
    await writeFile(join(folderOf(other), "1763640060.M1P1.other:2,"), letter({ subject: "Put" }));
    assert.deepEqual(await listed(other), []);
    assert.equal((await box.claim(key)).mailbox.id, mailbox.id);
    assert.deepEqual(await listed((await box.claim()).mailbox), []);
    const waiting = wait(25);
    await settle();
    resolve();
    await reindexing;
    await box.clock.advance(1_000);
    const waited = await waiting;
    assert.equal(waited.outcome === "received" && waited.message.subject, "Newest");
  } finally {
    resolve();
    await reindexing;
  }
  assert.deepEqual((await listed(mailbox)).slice(1), before.slice(1));
  assert.equal((await listed(other)).length, 1);
});

test("a change requested just before reindex() is either made and confirmed, or refused and not made", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  for (const subject of ["Gone", "Marked"]) await deliver(box.core, mailbox, letter({ subject }));
  const list = async () => (await box.core.listMessages(mailbox, { filter: {}, limit: 100 })).messages;
  const [marked, gone] = await list();
  assert.ok(marked && gone);
  const asked = [
    box.core.deleteMessage(mailbox, gone.id),
    box.core.markMessage(mailbox, marked.id, { addLabels: ["done"] }),
  ];
  const [reindexed, deleted, labelled] = await Promise.allSettled([box.core.reindex(), ...asked]);
  assert.equal(reindexed.status, "fulfilled");
  const left = new Map((await list()).map(({ id, labels }) => [id, labels]));
  assert.equal(left.has(gone.id), deleted?.status === "rejected");
  assert.deepEqual(left.get(marked.id), labelled?.status === "rejected" ? [] : ["done"]);
});

test("a full mailbox takes no mail during reindex()", async () => {
  const workers = sharedMimeWorkers();
  const held = Promise.withResolvers<void>();
  let [isHolding, isHeld] = [false, false];
  const parse: typeof workers.parse = async (...given) => {
    isHeld = isHolding;
    if (isHolding) await held.promise;
    return await workers.parse(...given);
  };
  // Room for one message.
  const settings = { mailboxQuotaBytes: 4_000 };
  await using box = await openTestCore({ settings, mimeWorkers: { ...workers, parse } });
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  isHolding = true;
  const reindexing = box.core.reindex();
  try {
    await until(() => isHeld);
    await assert.rejects(box.core.acceptRecipient(mailbox.address, undefined), { code: "mailbox_full" });
  } finally {
    held.resolve();
    await reindexing;
  }
});
