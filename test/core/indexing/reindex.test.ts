import assert from "node:assert/strict";
import { copyFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Mailbox, type Message, openCore } from "../../../core/index.ts";
import { indexAsLeft, openIndex } from "../../../core/store/index/index-file.ts";
import { openLedger } from "../../../core/store/ledger/ledger-file.ts";
import { settle, until } from "../../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore, testSettings } from "../../support/core.ts";
import { aFolder } from "../../support/folder.ts";
import { killedAtEveryStep } from "../../support/killed.ts";
import { recordingLog } from "../../support/log.ts";
import { sharedMimeWorkers } from "../../support/shared-mime-workers.ts";

/** The tests share this core, each with mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

async function everything(box: TestCore, mailbox: Mailbox): Promise<readonly Message[]> {
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 100 });
  return await Promise.all(messages.map(({ id }) => box.core.readMessage(mailbox, id)));
}

/** Fills a mailbox with a bit of everything that an index can hold. */
async function fill(box: TestCore, mailbox: Mailbox): Promise<void> {
  await deliver(box.core, mailbox, letter({ subject: "Plan", messageId: "plan@sender.example" }));
  await deliver(
    box.core,
    mailbox,
    letter({ subject: "Re: Plan", headers: ["In-Reply-To: <plan@sender.example>"] }),
  );
  await deliver(box.core, mailbox, letter({ subject: "Re: Plan", text: "Without a reference." }));
  const text = "Your verification code is 482913. It expires in 10 minutes.";
  const undated = letter({ subject: "Code", text })
    .toString()
    .replace(/^Date: .*\r\n/m, "");
  await deliver(box.core, mailbox, Buffer.from(undated));
  const deleted = await deliver(box.core, mailbox, letter({ subject: "Deleted" }));
  await box.core.deleteMessage(mailbox, deleted.messages[0]?.messageId ?? ("" as never));
  const folder = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "cur");
  await writeFile(join(folder, "1763640000.M1P1.other:2,S"), letter({ subject: "From elsewhere" }));
  await everything(box, mailbox);
  const last = await deliver(box.core, mailbox, letter({ subject: "Labelled" }));
  await box.core.markMessage(mailbox, last.messages[0]?.messageId ?? ("" as never), {
    seen: true,
    addLabels: ["todo"],
  });
}

test("reindex() makes the same index from the files", async () => {
  const { mailbox } = await box.claim();
  await fill(box, mailbox);
  const before = await everything(box, mailbox);
  const status = await box.core.mailboxStatus(mailbox);
  const coded = before.find(({ codes }) => codes.length > 0);
  assert.equal(Number(coded?.codes[0]?.expiresAt) - Number(coded?.receivedAt), 600_000);
  assert.deepEqual(await box.core.reindex(), { mailboxes: 1, messages: 6 });
  assert.deepEqual(await everything(box, mailbox), before);
  assert.deepEqual(await box.core.mailboxStatus(mailbox), status);
});

test("searchMessages() finds the same after reindex()", async () => {
  const { mailbox } = await box.claim();
  await fill(box, mailbox);
  await box.core.reindex();
  const { hits } = await box.core.searchMessages(mailbox, { query: "verification", limit: 10 });
  assert.deepEqual(
    hits.map((hit) => hit.summary.subject),
    ["Code"],
  );
});

test("mail that arrives during reindex() is not lost", async () => {
  const { mailbox } = await box.claim();
  await fill(box, mailbox);
  const reindexing = box.core.reindex();
  await deliver(box.core, mailbox, letter({ subject: "Meanwhile" }));
  await reindexing;
  assert.equal(
    (await everything(box, mailbox)).filter((message) => message.subject === "Meanwhile").length,
    1,
  );
});

test("reindex() works on several mailboxes at once, and parses at most 32 files at a time over all", async () => {
  const workers = sharedMimeWorkers();
  let [held, parsing] = [Promise.resolve(), 0];
  const parse: typeof workers.parse = async (...given) => {
    parsing++;
    await held;
    return await workers.parse(...given).finally(() => parsing--);
  };
  await using box = await openTestCore({ mimeWorkers: { ...workers, parse } });
  const mailboxes = [await box.claim(), await box.claim()];
  const letters = Array.from({ length: 17 }, (_, number) => letter({ subject: `${number}` }));
  for (const { mailbox } of mailboxes)
    await Promise.all(letters.map((one) => deliver(box.core, mailbox, one)));
  const { promise, resolve } = Promise.withResolvers<void>();
  held = promise;
  const reindexing = box.core.reindex();
  try {
    await until(() => parsing >= 32);
    await settle();
    assert.equal(parsing, 32);
  } finally {
    resolve();
  }
  assert.deepEqual(await reindexing, { mailboxes: 2, messages: 34 });
});

test("two files with one sequence number become two messages, which keep their numbers", async () => {
  const { mailbox } = await box.claim();
  const { mailbox: other } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Ours" }));
  await deliver(box.core, other, letter({ subject: "Theirs" }));
  await box.core.close();
  const folder = (id: string) => join(box.dataDir, "mail", "mail.test", id, "Maildir", "new");
  const [name = ""] = await readdir(folder(other.id));
  await copyFile(join(folder(other.id), name), join(folder(mailbox.id), name));
  await rm(join(box.dataDir, "index.db"));
  await box.reopen();
  const listed = async () => (await box.core.listMessages(mailbox, { filter: {}, limit: 100 })).messages;
  assert.deepEqual((await listed()).map(({ subject }) => subject).sort(), ["Ours", "Theirs"]);
  const next = await deliver(box.core, mailbox, letter({ subject: "Next" }));
  assert.equal(next.messages.length, 1);
  const before = (await listed()).map(({ id, sequence }) => [id, sequence]);
  await box.core.reindex();
  assert.deepEqual(
    (await listed()).map(({ id, sequence }) => [id, sequence]),
    before,
  );
});

test("sequence numbers continue without a gap after a clean stop", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  await box.reopen();
  await deliver(box.core, mailbox, letter({}));
  assert.equal((await box.core.mailboxStatus(mailbox)).sequence, 2);
});

test("an older, cleanly closed copy of the index reuses no number and gets the present labels", async () => {
  const { mailbox } = await box.claim();
  const first = (await deliver(box.core, mailbox, letter({ subject: "First" }))).messages[0];
  const id = first?.messageId ?? ("" as never);
  await box.core.markMessage(mailbox, id, { addLabels: ["old"] });
  await box.core.close();
  const index = join(box.dataDir, "index.db");
  await copyFile(index, `${index}.old`);
  await box.reopen();
  await box.core.markMessage(mailbox, id, { addLabels: ["new"], removeLabels: ["old"] });
  const unknown = (await deliver(box.core, mailbox, letter({ subject: "Unknown to it" }))).messages[0];
  await box.core.markMessage(mailbox, unknown?.messageId ?? ("" as never), { addLabels: ["todo"] });
  const { messages } = await deliver(box.core, mailbox, letter({ subject: "Second" }));
  const { sequence } = await box.core.mailboxStatus(mailbox);
  await box.core.deleteMessage(mailbox, messages[0]?.messageId ?? ("" as never));
  await box.core.close();
  await copyFile(`${index}.old`, index);
  await box.reopen();
  const labels = (await everything(box, mailbox)).map((message) => [message.subject, message.labels]);
  assert.deepEqual(labels, [
    ["Unknown to it", ["todo"]],
    ["First", ["new"]],
  ]);
  await deliver(box.core, mailbox, letter({ subject: "Third" }));
  assert.ok((await box.core.mailboxStatus(mailbox)).sequence > sequence);
});

test("no number is reused when a lost index's successor was closed before any mail came", async () => {
  const { mailbox } = await box.claim();
  const { messages } = await deliver(box.core, mailbox, letter({ subject: "First" }));
  const { sequence } = await box.core.mailboxStatus(mailbox);
  await box.core.deleteMessage(mailbox, messages[0]?.messageId ?? ("" as never));
  await box.core.close();
  await rm(join(box.dataDir, "index.db"));
  const left = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "tmp");
  await writeFile(join(left, "keypost.left.by-a-crash"), "");
  await box.reopen();
  // The index counts as cleanly closed only if the folders were checked.
  await until(async () => (await readdir(left)).length === 0);
  const wanted = { filter: {}, maxAgeSeconds: 0, timeoutSeconds: 0, peek: false, afterSequence: sequence };
  const waitFromCursor = () =>
    box.core.waitForEmail(mailbox, wanted, { signal: new AbortController().signal });
  assert.equal((await waitFromCursor()).outcome, "timed_out");
  await box.core.reindex();
  await box.core.close();
  await box.reopen();
  assert.equal((await waitFromCursor()).outcome, "timed_out");
  await deliver(box.core, mailbox, letter({ subject: "Second" }));
  assert.ok((await box.core.mailboxStatus(mailbox)).sequence > sequence);
});

test("a handed-out message that is marked unseen is not handed out again after reindex()", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Handed out" }));
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const waiting = { signal: new AbortController().signal };
  const waited = await box.core.waitForEmail(mailbox, wanted, waiting);
  assert.ok(waited.outcome === "received");
  await box.core.markMessage(mailbox, waited.message.id, { seen: false });
  await box.core.reindex();
  assert.equal((await box.core.waitForEmail(mailbox, wanted, waiting)).outcome, "timed_out");
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 1);
});

test("a handed-out message that a mail client marks unseen just before reindex() is not handed out again", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Handed out" }));
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const waiting = { signal: new AbortController().signal };
  assert.equal((await box.core.waitForEmail(mailbox, wanted, waiting)).outcome, "received");
  const folder = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "cur");
  const [name = ""] = await readdir(folder);
  await rename(join(folder, name), join(folder, name.replace(":2,S", ":2,")));
  await box.core.reindex();
  assert.equal((await box.core.waitForEmail(mailbox, wanted, waiting)).outcome, "timed_out");
});

test("a kill during reindex() changes no number or label, and no message is handed out again", async () => {
  const { mailbox, key } = await box.claim();
  await fill(box, mailbox);
  const before = await everything(box, mailbox);
  const other = await box.claim();
  await deliver(box.core, other.mailbox, letter({ subject: "Handed out" }));
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const waiting = { signal: new AbortController().signal };
  const waited = await box.core.waitForEmail(other.mailbox, wanted, waiting);
  assert.ok(waited.outcome === "received");
  await box.core.markMessage(other.mailbox, waited.message.id, { seen: false });
  const images = await killedAtEveryStep(box, () => box.core.reindex());
  assert.ok(images.length > 3);
  // Every third is enough: each takes time to open.
  for (const dataDir of images.filter((_, step) => step % 3 === 2)) {
    await using after = await openTestCore({ settings: { dataDir } });
    const { mailbox: same } = await after.claim(key);
    await after.core.mailboxStatus(same);
    assert.deepEqual(await everything(after, same), before);
    const { mailbox: theirs } = await after.claim(other.key);
    assert.equal((await after.core.waitForEmail(theirs, wanted, waiting)).outcome, "timed_out");
  }
});

test("a stop ends a rebuild and refuses what waits for it, and the next start rebuilds from the beginning", async () => {
  const workers = sharedMimeWorkers();
  let held = Promise.resolve();
  let asked = 0;
  const parse: typeof workers.parse = async (...given) => {
    asked += 1;
    await held;
    return await workers.parse(...given);
  };
  await using box = await openTestCore({ mimeWorkers: { ...workers, parse } });
  const { mailbox, key } = await box.claim();
  for (const subject of Array.from({ length: 40 }, (_, number) => `${number}`))
    await deliver(box.core, mailbox, letter({ subject }));
  const before = await everything(box, mailbox);
  const { promise, resolve } = Promise.withResolvers<void>();
  held = promise;
  asked = 0;
  const reindexing = assert.rejects(box.core.reindex(), { code: "stopping" });
  const coming = assert.rejects(deliver(box.core, mailbox, letter({ subject: "Late" })), {
    code: "stopping",
  });
  // The message that is coming is one of these.
  await until(() => asked > 1);
  const closing = box.core.close();
  resolve();
  await Promise.all([reindexing, coming, closing]);
  const ports = { clock: box.clock, log: recordingLog().log, mimeWorkers: workers };
  const stopped = openCore(testSettings(box.dataDir), { ...ports, stopping: AbortSignal.abort() });
  await assert.rejects(stopped, { code: "stopping" });
  const signal = new AbortController();
  const told = await openCore(testSettings(box.dataDir), {
    ...{ ...ports, stopping: signal.signal },
    mimeWorkers: { ...workers, parse },
  });
  held = new Promise((resolve) => signal.signal.addEventListener("abort", () => resolve()));
  const remaking = assert.rejects(told.reindex(), { code: "stopping" });
  await settle();
  signal.abort();
  await remaking;
  await told.close();
  held = Promise.resolve();
  await box.reopen();
  assert.deepEqual(await everything(box, (await box.claim(key)).mailbox), before);
});

test("an index that was opened but not filled counts as new when it is opened again", async () => {
  using folder = aFolder();
  const [dataDir, file] = [folder.path, folder.file("keypost.db")];
  const ledger = await openLedger({ file, dataDir, mailRoot: dataDir });
  const index = await openIndex(folder.file("index.db"), undefined);
  const states = [await indexAsLeft(ledger, index), await indexAsLeft(ledger, index)].map(
    ({ state }) => state,
  );
  await Promise.all([ledger.close(), index.close()]);
  assert.deepEqual(states, ["new", "new"]);
});
