/** What a wait hands out while the index fails or a mail client changes the folder. */
import assert from "node:assert/strict";
import { readdir, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Deps } from "../../core/deps.ts";
import type { Mailbox, MailboxId, Message } from "../../core/index.ts";
import { claimMailbox } from "../../core/mailboxes/claim.ts";
import { newChallenge } from "../../core/mailboxes/proof.ts";
import { setSeen } from "../../core/mark.ts";
import { KeyedQueue } from "../../core/scheduling/keyed-queue.ts";
import { SingleFlight } from "../../core/scheduling/single-flight.ts";
import { type Wait, waitForEmail } from "../../core/wait.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { until } from "../support/clock.ts";
import { letter } from "../support/core.ts";
import { openLedger } from "../support/ledger.ts";
import { recordingLog } from "../support/log.ts";

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

/** Makes a mailbox with one message, and returns it with the path of its Maildir. */
async function aMailbox(): Promise<{ readonly mailbox: Mailbox; readonly maildir: string }> {
  const key = new AgentKeyPair();
  const proof = key.prove(newChallenge(ledger, key.line).challenge);
  const { mailbox } = await claimMailbox(ledger, { billingEmail: "", proof, peerAddress: undefined });
  await ledger.maildirs.create(mailbox.address);
  const maildir = ledger.maildirs.pathOf(mailbox.address);
  await writeFile(join(maildir, "new", "1763640000.M1P1.other"), letter({ subject: "Kept" }));
  return { mailbox, maildir };
}

const newShared = () => ({
  handouts: new SingleFlight<string, Message>(),
  firstSearches: new KeyedQueue<MailboxId>(),
});

async function waitForMessage(
  mailbox: Mailbox,
  failing: Partial<Pick<Deps, "messages" | "maildirs">> = {},
  from: Pick<Wait, "afterSequence"> = { afterSequence: 0 },
) {
  const { log, events } = recordingLog();
  const deps = { ...ledger, ...failing, ...newShared(), log };
  const wait = { filter: {}, ...from, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const answer = await waitForEmail(deps, mailbox, wait, { signal: new AbortController().signal });
  assert.ok(answer.outcome === "received");
  // A failure that does not stop the wait is still logged.
  assert.equal(
    events.some(({ event }) => event === "unforeseen"),
    failing.messages !== undefined,
  );
  return answer.message;
}

test("a message is handed out without sender hints when they cannot be read", async () => {
  const { mailbox } = await aMailbox();
  const earlierSenders = () => Promise.reject(new Error("The index is broken."));
  const message = await waitForMessage(mailbox, { messages: { ...ledger.messages, earlierSenders } });
  assert.deepEqual([message.subject, message.seen, message.senderHints], ["Kept", true, undefined]);
});

test("a message is handed out without older matches when they cannot be listed", async () => {
  const { mailbox } = await aMailbox();
  const notHandedOut = () => Promise.reject(new Error("The index is broken."));
  const message = await waitForMessage(mailbox, { messages: { ...ledger.messages, notHandedOut } }, {});
  assert.equal(message.subject, "Kept");
});

test("a message after a cursor is handed out when the index cannot be written, as on a full disk", async () => {
  const { mailbox } = await aMailbox();
  await ledger.indexer.refresh(mailbox);
  const full = () => Promise.reject(new Error("The disk is full."));
  const message = await waitForMessage(mailbox, {
    messages: { ...ledger.messages, setHandedOut: full, setFiles: full },
  });
  assert.equal(message.subject, "Kept");
});

test("a message that a mail client has just renamed is marked under its new name, and keeps its flags", async () => {
  const { mailbox, maildir } = await aMailbox();
  const flag: typeof ledger.maildirs.flag = async (...of) => {
    const [name = ""] = await readdir(join(maildir, "new"));
    if (name) await rename(join(maildir, "new", name), join(maildir, "cur", `${name}:2,F`));
    return await ledger.maildirs.flag(...of);
  };
  assert.equal((await waitForMessage(mailbox, { maildirs: { ...ledger.maildirs, flag } })).seen, true);
  assert.deepEqual(await readdir(join(maildir, "cur")), ["1763640000.M1P1.other:2,FS"]);
});

test("a message that is deleted while it is handed out is still returned", async () => {
  const { mailbox, maildir } = await aMailbox();
  const flag: typeof ledger.maildirs.flag = async (...of) => {
    await unlink(join(maildir, "new", of[1].name));
    return await ledger.maildirs.flag(...of);
  };
  const message = await waitForMessage(mailbox, { maildirs: { ...ledger.maildirs, flag } });
  assert.deepEqual([message.subject, message.seen], ["Kept", true]);
});

test("marking a message that another program keeps renaming is refused with busy", async () => {
  const { mailbox } = await aMailbox();
  const message = { ...(await waitForMessage(mailbox)), seen: false };
  const maildirs = { ...ledger.maildirs, flag: async () => undefined };
  await assert.rejects(setSeen({ ...ledger, maildirs }, mailbox, { message }, true), { code: "busy" });
});

/** Waits for a message that arrives later, and resolves when nothing was there. */
async function sleeping(deps: Partial<Deps>, mailbox: Mailbox, { signal } = new AbortController()) {
  const timers = ledger.clock.moreTimers();
  const wait = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 25, peek: false };
  const waiting = waitForEmail({ ...ledger, ...newShared(), ...deps }, mailbox, wait, { signal });
  await Promise.race([timers(), waiting]);
  return { waiting };
}

/** The caller leaves when a message was taken for it, after `taken`. `givingBack` runs before others may get it. */
async function leavesWhenTaken(
  deps: Partial<Deps>,
  mailbox: Mailbox,
  meanwhile: { taken?: () => unknown; givingBack?: (message: Message | undefined) => unknown },
) {
  const caller = new AbortController();
  const takeNewest: Deps["messages"]["takeNewest"] = async (query) => {
    const taken = await ledger.messages.takeNewest(query);
    if (taken) await meanwhile.taken?.();
    if (taken) caller.abort();
    return taken;
  };
  const setNotHandedOut: Deps["messages"]["setNotHandedOut"] = async (...of) => {
    await meanwhile.givingBack?.(await ledger.messages.find(...of));
    await ledger.messages.setNotHandedOut(...of);
  };
  const messages = { ...ledger.messages, takeNewest, setNotHandedOut };
  return await sleeping({ ...deps, messages }, mailbox, caller);
}

for (const when of ["before it arrived", "while it was given back"])
  test(`a message whose wait was left before the answer goes unseen to one that began ${when}`, async () => {
    const { mailbox, maildir } = await aMailbox();
    await waitForMessage(mailbox, {}, {});
    let other = when === "before it arrived" ? await sleeping({}, mailbox) : undefined;
    const seen: (boolean | undefined)[] = [];
    // The youngest wait looks first.
    const givingBack = async (message: Message | undefined) => {
      seen.push(message?.seen);
      other ??= await sleeping({}, mailbox);
    };
    const left = await leavesWhenTaken({}, mailbox, { givingBack });
    await writeFile(join(maildir, "new", "1763640001.M1P1.other"), letter({ subject: "Taken" }));
    await Promise.all([
      assert.rejects(left.waiting, { name: "AbortError" }),
      ledger.indexer.refresh(mailbox),
    ]);
    const answer = await other?.waiting;
    assert.equal(answer?.outcome === "received" && answer.message.subject, "Taken");
    assert.deepEqual(seen, [false]);
  });

test("a message whose wait was left stays seen and handed out if a wait with a cursor returned it, too", async () => {
  const { mailbox, maildir } = await aMailbox();
  const { sequence } = await waitForMessage(mailbox, {}, {});
  const left = await leavesWhenTaken({}, mailbox, {
    taken: () => waitForMessage(mailbox, {}, { afterSequence: sequence }),
  });
  await writeFile(join(maildir, "new", "1763640001.M1P1.other"), letter({ subject: "Taken" }));
  await Promise.all([assert.rejects(left.waiting, { name: "AbortError" }), ledger.indexer.refresh(mailbox)]);
  const query = { mailboxId: mailbox.id, filter: {}, since: new Date(0), afterSequence: 0, searchedUpTo: 0 };
  assert.equal(await ledger.messages.newest(query), undefined);
  assert.equal((await ledger.messages.findBySequence(mailbox.id, sequence + 1))?.seen, true);
});

test("a message whose wait was left goes to another wait even if its flag cannot be taken back", async () => {
  const { mailbox, maildir } = await aMailbox();
  await waitForMessage(mailbox, {}, {});
  const { log, events } = recordingLog();
  const flag: Deps["maildirs"]["flag"] = async (...of) =>
    of[3] ? await ledger.maildirs.flag(...of) : await Promise.reject(new Error("The disk is full."));
  const maildirs = { ...ledger.maildirs, flag };
  const left = await leavesWhenTaken({ log, maildirs }, mailbox, {});
  await writeFile(join(maildir, "new", "1763640001.M1P1.other"), letter({ subject: "Taken" }));
  await Promise.all([assert.rejects(left.waiting, { name: "AbortError" }), ledger.indexer.refresh(mailbox)]);
  assert.equal((await waitForMessage(mailbox, {}, {})).subject, "Taken");
  assert.equal(events.filter(({ event }) => event === "unforeseen").length, 1);
});

test("waits that continue from one place share the work of handing out, but not with another mailbox", async () => {
  const [{ mailbox }, { mailbox: another }] = [await aMailbox(), await aMailbox()];
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
  const wait = { filter: {}, afterSequence: 0, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
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
  const { mailbox, maildir } = await aMailbox();
  const from: number[] = [];
  const firstAfter: Deps["messages"]["firstAfter"] = (mailboxId, sequence, filter) => {
    from.push(sequence);
    return ledger.messages.firstAfter(mailboxId, sequence, filter);
  };
  const messages = { ...ledger.messages, firstAfter };
  const deps = { ...ledger, messages, ...newShared() };
  const wait = { filter: { subject: "Code" }, afterSequence: 0, maxAgeSeconds: 300, timeoutSeconds: 25 };
  const caller = new AbortController();
  const waiting = waitForEmail(deps, mailbox, { ...wait, peek: false }, caller).catch(() => "left");
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
  const { mailbox } = await aMailbox();
  let [asked, asking, most] = [0, 0, 0];
  const firstAfter: typeof ledger.messages.firstAfter = async (...of) => {
    [asked, asking] = [asked + 1, asking + 1];
    most = Math.max(most, asking);
    await new Promise(setImmediate);
    asking--;
    return await ledger.messages.firstAfter(...of);
  };
  const deps = { ...ledger, messages: { ...ledger.messages, firstAfter }, ...newShared() };
  const wait = {
    filter: { subject: "none" },
    afterSequence: 0,
    maxAgeSeconds: 300,
    timeoutSeconds: 0,
    peek: false,
  };
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
