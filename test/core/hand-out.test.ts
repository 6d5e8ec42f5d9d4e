/** What a wait hands out while the index fails or a mail client changes the folder. */
import assert from "node:assert/strict";
import { readdir, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Deps } from "../../core/deps.ts";
import { setSeen } from "../../core/mark.ts";
import { waitForEmail } from "../../core/wait.ts";
import { until } from "../support/clock.ts";
import { letter } from "../support/core.ts";
import { aMailbox, LOOK, newShared, waitForMessage } from "../support/hand-out.ts";
import { openLedger } from "../support/ledger.ts";

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

test("a message is handed out without sender hints when they cannot be read", async () => {
  const { mailbox } = await aMailbox(ledger);
  const earlierSenders = () => Promise.reject(new Error("The index is broken."));
  const message = await waitForMessage(ledger, mailbox, { messages: { ...ledger.messages, earlierSenders } });
  assert.deepEqual([message.subject, message.seen, message.senderHints], ["Kept", true, undefined]);
});

test("a message is handed out without older matches when they cannot be listed", async () => {
  const { mailbox } = await aMailbox(ledger);
  const notHandedOut = () => Promise.reject(new Error("The index is broken."));
  const message = await waitForMessage(
    ledger,
    mailbox,
    { messages: { ...ledger.messages, notHandedOut } },
    {},
  );
  assert.equal(message.subject, "Kept");
});

test("a message after a cursor is handed out when the index cannot be written, as on a full disk", async () => {
  const { mailbox } = await aMailbox(ledger);
  await ledger.indexer.refresh(mailbox);
  const full = () => Promise.reject(new Error("The disk is full."));
  const message = await waitForMessage(ledger, mailbox, {
    messages: { ...ledger.messages, setHandedOut: full, setFiles: full },
  });
  assert.equal(message.subject, "Kept");
});

test("a message that a mail client has just renamed is marked under its new name, and keeps its flags", async () => {
  const { mailbox, maildir } = await aMailbox(ledger);
  const flag: typeof ledger.maildirs.flag = async (...of) => {
    const [name = ""] = await readdir(join(maildir, "new"));
    if (name) await rename(join(maildir, "new", name), join(maildir, "cur", `${name}:2,F`));
    return await ledger.maildirs.flag(...of);
  };
  assert.equal(
    (await waitForMessage(ledger, mailbox, { maildirs: { ...ledger.maildirs, flag } })).seen,
    true,
  );
  assert.deepEqual(await readdir(join(maildir, "cur")), ["1763640000.M1P1.other:2,FS"]);
});

test("a message that is deleted while it is handed out is still returned", async () => {
  const { mailbox, maildir } = await aMailbox(ledger);
  const flag: typeof ledger.maildirs.flag = async (...of) => {
    await unlink(join(maildir, "new", of[1].name));
    return await ledger.maildirs.flag(...of);
  };
  const message = await waitForMessage(ledger, mailbox, { maildirs: { ...ledger.maildirs, flag } });
  assert.deepEqual([message.subject, message.seen], ["Kept", true]);
});

test("marking a message that another program keeps renaming is refused with busy", async () => {
  const { mailbox } = await aMailbox(ledger);
  const message = { ...(await waitForMessage(ledger, mailbox)), seen: false };
  const maildirs = { ...ledger.maildirs, flag: async () => undefined };
  await assert.rejects(setSeen({ ...ledger, maildirs }, mailbox, { message }, true), { code: "busy" });
});

test("waits that continue from one place share the work of handing out, but not with another mailbox", async () => {
  const [{ mailbox }, { mailbox: another }] = [await aMailbox(ledger), await aMailbox(ledger)];
  const allHaveLooked = Promise.withResolvers<void>();
  let [looks, hints] = [0, 0];
  const firstAfter: Deps["messages"]["firstAfter"] = async (...of) => {
    if (++looks === 5) allHaveLooked.resolve();
    return await ledger.messages.firstAfter(...of);
  };
  const earlierSenders: Deps["messages"]["earlierSenders"] = async (...of) => {
    hints++;
    await allHaveLooked.promise;
    return await ledger.messages.earlierSenders(...of);
  };
  const messages = { ...ledger.messages, firstAfter, earlierSenders };
  const deps = { ...ledger, messages, ...newShared() };
  const wait = { ...LOOK, afterSequence: 0 };
  const { signal } = new AbortController();
  const of = [mailbox, mailbox, mailbox, mailbox, another];
  const answers = await Promise.all(of.map((one) => waitForEmail(deps, one, wait, { signal })));
  assert.deepEqual(
    answers.map((answer) => answer.outcome === "received" && answer.message.mailboxId),
    of.map(({ id }) => id),
  );
  assert.equal(hints, 2);
});

test("a wait checks an unwanted message once, and again after the index was rebuilt", async () => {
  const { mailbox, maildir } = await aMailbox(ledger);
  const from: number[] = [];
  const firstAfter: Deps["messages"]["firstAfter"] = (mailboxId, sequence, filter) => {
    from.push(sequence);
    return ledger.messages.firstAfter(mailboxId, sequence, filter);
  };
  const messages = { ...ledger.messages, firstAfter };
  const deps = { ...ledger, messages, ...newShared() };
  const wait = { ...LOOK, filter: { subject: "Code" }, afterSequence: 0, timeoutSeconds: 25 };
  const caller = new AbortController();
  const waiting = waitForEmail(deps, mailbox, wait, caller).catch(() => "left");
  await until(() => ledger.clock.timers > 0);
  await writeFile(join(maildir, "new", "1763640001.M1P1.other"), letter({ subject: "Other" }));
  await ledger.indexer.refresh(mailbox);
  await until(() => from.length === 2);
  await ledger.messages.clear();
  await ledger.messages.rebuilt(new Set());
  await until(() => ledger.clock.timers > 0);
  await ledger.clock.advance(1_000);
  await until(() => from.length === 3);
  caller.abort();
  assert.deepEqual([from, await waiting], [[0, 1, 0], "left"]);
});

test("new waits search their mailbox one at a time, and not for a caller who has left", async () => {
  const { mailbox } = await aMailbox(ledger);
  let [asked, asking, most] = [0, 0, 0];
  const firstAfter: typeof ledger.messages.firstAfter = async (...of) => {
    [asked, asking] = [asked + 1, asking + 1];
    most = Math.max(most, asking);
    await new Promise(setImmediate);
    asking--;
    return await ledger.messages.firstAfter(...of);
  };
  const deps = { ...ledger, messages: { ...ledger.messages, firstAfter }, ...newShared() };
  const wait = { ...LOOK, filter: { subject: "none" }, afterSequence: 0 };
  const leaving = new AbortController();
  const staying = new AbortController().signal;
  const waits = [staying, staying, leaving.signal, staying].map((signal) =>
    waitForEmail(deps, mailbox, wait, { signal }),
  );
  const left = assert.rejects(waits[2] ?? Promise.resolve());
  leaving.abort();
  await left;
  for (const waiting of waits.filter((_, index) => index !== 2))
    assert.equal((await waiting).outcome, "timed_out");
  assert.deepEqual([asked, most], [3, 1]);
});
