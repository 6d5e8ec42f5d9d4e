/** Messages that were taken for a wait whose caller has left, and what waits hand out during a rebuild of the index. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Deps } from "../../core/deps.ts";
import type { Mailbox, Message } from "../../core/index.ts";
import { reindex } from "../../core/indexing/reindex.ts";
import { waitForEmail } from "../../core/wait.ts";
import { letter } from "../support/core.ts";
import { aMailbox, LOOK, newShared, waitForMessage } from "../support/hand-out.ts";
import { openLedger } from "../support/ledger.ts";
import { recordingLog } from "../support/log.ts";

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

/** The newest message that no wait has handed out. */
function newestLeft({ id: mailboxId }: Mailbox) {
  return ledger.messages.newest({
    mailboxId,
    filter: {},
    since: new Date(0),
    afterSequence: 0,
    searchedUpTo: 0,
  });
}

/** Waits for a message that arrives later, and resolves when nothing was there. */
async function sleeping(deps: Partial<Deps>, mailbox: Mailbox, { signal } = new AbortController()) {
  const timers = ledger.clock.moreTimers();
  const wait = { ...LOOK, timeoutSeconds: 25 };
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
    const { mailbox, maildir } = await aMailbox(ledger);
    await waitForMessage(ledger, mailbox, {}, {});
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
  const { mailbox, maildir } = await aMailbox(ledger);
  const { sequence } = await waitForMessage(ledger, mailbox, {}, {});
  const left = await leavesWhenTaken({}, mailbox, {
    taken: () => waitForMessage(ledger, mailbox, {}, { afterSequence: sequence }),
  });
  await writeFile(join(maildir, "new", "1763640001.M1P1.other"), letter({ subject: "Taken" }));
  await Promise.all([assert.rejects(left.waiting, { name: "AbortError" }), ledger.indexer.refresh(mailbox)]);
  assert.equal(await newestLeft(mailbox), undefined);
  assert.equal((await ledger.messages.findBySequence(mailbox.id, sequence + 1))?.seen, true);
});

test("a message whose wait was left goes to another wait even if its flag cannot be taken back", async () => {
  const { mailbox, maildir } = await aMailbox(ledger);
  await waitForMessage(ledger, mailbox, {}, {});
  const { log, events } = recordingLog();
  const flag: Deps["maildirs"]["flag"] = async (...of) =>
    of[3] ? await ledger.maildirs.flag(...of) : await Promise.reject(new Error("The disk is full."));
  const maildirs = { ...ledger.maildirs, flag };
  const left = await leavesWhenTaken({ log, maildirs }, mailbox, {});
  await writeFile(join(maildir, "new", "1763640001.M1P1.other"), letter({ subject: "Taken" }));
  await Promise.all([assert.rejects(left.waiting, { name: "AbortError" }), ledger.indexer.refresh(mailbox)]);
  assert.equal((await waitForMessage(ledger, mailbox, {}, {})).subject, "Taken");
  assert.equal(events.filter(({ event }) => event === "unforeseen").length, 1);
});

/** Rebuilds the index, and does `work` while all rows are missing. */
async function whileRebuilding(work: () => Promise<unknown>): Promise<void> {
  let done: Promise<unknown> | undefined;
  const sequences: Deps["adoptions"]["sequences"] = async (...of) => {
    done ??= work();
    await done;
    return await ledger.adoptions.sequences(...of);
  };
  const adoptions = { ...ledger.adoptions, sequences };
  await reindex({ ...ledger, adoptions }, { isStopping: () => false });
}

test("a message that is given back during a rebuild of the index goes unseen to the next wait", async () => {
  const { mailbox, maildir } = await aMailbox(ledger);
  await waitForMessage(ledger, mailbox, {}, {});
  let rebuilding: Promise<void> | undefined;
  const taken = () =>
    new Promise<void>((begun) => {
      rebuilding = whileRebuilding(() => {
        begun();
        return left.waiting.catch(() => undefined);
      });
    });
  const left = await leavesWhenTaken({}, mailbox, { taken });
  await writeFile(join(maildir, "new", "1763640001.M1P1.other"), letter({ subject: "Taken" }));
  await Promise.all([assert.rejects(left.waiting, { name: "AbortError" }), ledger.indexer.refresh(mailbox)]);
  await rebuilding;
  await ledger.indexer.refresh(mailbox);
  assert.equal((await ledger.messages.findBySequence(mailbox.id, 2))?.seen, false);
  assert.equal((await waitForMessage(ledger, mailbox, {}, {})).subject, "Taken");
});

test("a message that a cursor's wait returns during a rebuild of the index goes to no wait without one", async () => {
  const { mailbox, maildir } = await aMailbox(ledger);
  const { sequence } = await waitForMessage(ledger, mailbox);
  await writeFile(join(maildir, "new", "1763640002.M1P1.other"), letter({ subject: "Returned" }));
  // Otherwise the file's flag says so.
  const flag = () => Promise.reject(new Error("The disk is full."));
  const setHandedOut: Deps["messages"]["setHandedOut"] = (...of) =>
    whileRebuilding(() => ledger.messages.setHandedOut(...of));
  const failing = { messages: { ...ledger.messages, setHandedOut }, maildirs: { ...ledger.maildirs, flag } };
  await waitForMessage(ledger, mailbox, failing, { afterSequence: sequence });
  assert.equal(await newestLeft(mailbox), undefined);
});
