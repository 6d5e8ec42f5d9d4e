import assert from "node:assert/strict";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { Mailbox } from "../../../core/index.ts";
import { repairIndex } from "../../../core/indexing/index-repair.ts";
import { tidyAfterCrash } from "../../../core/indexing/tidying.ts";
import { SqliteThread } from "../../../core/store/sqlite-thread.ts";
import { settle, TestClock, until } from "../../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore } from "../../support/core.ts";
import { recordingLog } from "../../support/log.ts";
import { sharedMimeWorkers } from "../../support/shared-mime-workers.ts";

/** The parts that `repairIndex` uses, with an index file that cannot be rebuilt at the first `failures` tries. */
function brokenIndex(failures: number) {
  const clock = new TestClock();
  const state = { tries: 0, made: 0, repaired: 0, isFull: false, isStopping: false };
  const deps = {
    ...{ clock, log: recordingLog().log },
    committer: { exclusively: <Result>(work: () => Promise<Result>) => work() },
    messages: {
      clear: async () => {
        if (state.isFull) throw new Error("The disk is full.");
        return new Set();
      },
      rebuilt: async () => void state.made++,
      rebuildBegins: () => undefined,
      rebuildCutOff: () => undefined,
      takeWanted: () => new Set(),
    },
    mailboxes: { async *all() {} },
    sequences: { distrustIndex() {}, tellIndex: async () => true },
    indexer: { forgetAll() {} },
  };
  const breaks: (() => void)[] = [];
  const index = {
    onBroken: (listener: () => void) => void breaks.push(listener),
    recreate: async () => {
      if (++state.tries <= failures) throw new Error("The disk is full.");
    },
    markRepaired: () => void state.repaired++,
  };
  const given = deps as unknown as Parameters<typeof repairIndex>[0];
  const { reindex } = repairIndex(given, index, () => state.isStopping);
  const broke = async () => {
    for (const tell of breaks) tell();
    await settle(2);
  };
  return { clock, deps, state, broke, reindex };
}

test("a failed rebuild of the index is tried again every five seconds until it succeeds", async () => {
  const { clock, state, broke } = brokenIndex(2);
  await broke();
  await clock.advance(4_999);
  assert.deepEqual([state.tries, state.repaired], [1, 0]);
  await clock.advance(60_000);
  assert.deepEqual([state.tries, state.repaired, clock.timers], [3, 1, 0]);
});

test("a rebuild is not tried again once the service stops", async () => {
  const { clock, state, broke } = brokenIndex(2);
  await broke();
  state.isStopping = true;
  await clock.advance(60_000);
  assert.deepEqual([state.tries, clock.timers], [1, 0]);
});

test("rows that reindex() discarded and could not rebuild are rebuilt later", async () => {
  const { clock, state, reindex } = brokenIndex(0);
  state.isFull = true;
  await assert.rejects(reindex(), /full/);
  await clock.advance(6_000);
  state.isFull = false;
  await clock.advance(60_000);
  assert.deepEqual([state.tries, state.made, clock.timers], [0, 1, 0]);
});

test("retries for an unreadable mailbox do not list the folders of other mailboxes again", async () => {
  const { clock, deps, reindex } = brokenIndex(0);
  const [here, away] = [{ address: "here" }, { address: "away" }];
  let [tries, looks] = [0, 0];
  const files = async (address: string) => {
    if (address === here.address) return [];
    tries++;
    throw Object.assign(new Error("ENOTDIR"), { syscall: "scandir" });
  };
  const all = async function* () {
    yield* [here, away];
  };
  const anchoringOf = async () => ({ isAnchored: false, hasHadMail: true });
  Object.assign(deps.mailboxes, { all, anchoringOf, findById: async () => away });
  Object.assign(deps.messages, { removeRows: async () => undefined });
  Object.assign(deps.sequences, { passOver: async () => undefined });
  Object.assign(deps.indexer, { forgetAll: () => void looks++ });
  const empty = async () => new Map();
  Object.assign(deps, { maildirs: { files }, adoptions: { sequences: empty }, labels: { of: empty } });
  await reindex();
  await clock.advance(20_000);
  assert.deepEqual([tries, looks], [5, 1]);
  // Nor do the retries of the first rebuild continue beside those of the second.
  await reindex();
  await clock.advance(20_000);
  assert.deepEqual([tries, looks], [10, 2]);
});

test("each round of retries tries some unreadable mailboxes, requested ones first, and all once one is readable", async () => {
  const { clock, deps, reindex } = brokenIndex(0);
  const places = Array.from({ length: 100 }, (_, number) => ({ id: `m${number}`, address: `m${number}` }));
  const tried: string[] = [];
  let isAway = true;
  const wanted = new Set<string>();
  const left = new Set<string>();
  const turns: number[] = [];
  const all = async function* () {
    yield* places;
  };
  const files = async (address: string) => {
    tried.push(address);
    if (isAway) throw Object.assign(new Error("EIO"), { syscall: "scandir" });
    return [];
  };
  const exclusively = async <Result>(work: () => Promise<Result>) => {
    const before = tried.length;
    try {
      return await work();
    } finally {
      turns.push(tried.length - before);
    }
  };
  const empty = async () => new Map();
  const anchoringOf = async () => ({ isAnchored: false, hasHadMail: true });
  Object.assign(deps.mailboxes, { all, anchoringOf, findById: async (id: string) => ({ id }) });
  Object.assign(deps.messages, {
    removeRows: async () => undefined,
    rebuilt: async (ids: ReadonlySet<string>) => {
      for (const id of ids) left.add(id);
    },
    rebuiltMailbox: async (id: string) => void left.delete(id),
    takeWanted: () => {
      const taken = new Set(wanted);
      wanted.clear();
      return taken;
    },
  });
  Object.assign(deps.sequences, { passOver: async () => undefined });
  Object.assign(deps.committer, { exclusively });
  Object.assign(deps, { maildirs: { files }, adoptions: { sequences: empty }, labels: { of: empty } });
  await reindex();
  const triedIn = async (ms: number) => {
    tried.length = 0;
    await clock.advance(ms);
    return [...tried];
  };
  await triedIn(5_000);
  const { length } = tried;
  assert.ok(length > 10 && length < 50, `${length} in a round`);
  assert.deepEqual(
    await triedIn(5_000),
    places.slice(length, 2 * length).map(({ id }) => id),
  );
  wanted.add("m7");
  assert.equal((await triedIn(5_000))[0], "m7");
  // Each has its own turn, so that mail waits for one at most.
  assert.ok(turns.slice(1).every((count) => count === 1));
  isAway = false;
  assert.equal((await triedIn(5_000)).length, 100);
  assert.deepEqual([left.size, clock.timers], [0, 0]);
});

test("after a crash an unreadable mailbox does not stop the check of the others", async () => {
  const looked: string[] = [];
  const { log, events } = recordingLog();
  const deps = {
    log,
    mailboxes: {
      all: async function* () {
        yield* [{ id: "a" }, { id: "b" }, { id: "c" }];
      },
    },
    maildirs: { clean: async () => undefined },
    indexer: {
      ready: async ({ id }: { id: string }) => {
        looked.push(id);
        if (id !== "c") throw new Error("EACCES");
      },
    },
  } as unknown as Parameters<typeof tidyAfterCrash>[0];
  assert.equal(await tidyAfterCrash(deps, () => false), false);
  assert.deepEqual([looked, events.length], [["a", "b", "c"], 1]);
});

async function summaries({ core }: TestCore, mailbox: Mailbox) {
  return (await core.listMessages(mailbox, { filter: {}, limit: 100 })).messages;
}

test("an unreadable mailbox is busy without delaying others, and returns by itself", async () => {
  const { log, events } = recordingLog();
  await using box = await openTestCore({ log });
  const { mailbox, key } = await box.claim();
  const { mailbox: other } = await box.claim();
  const mail = letter({ subject: "Sent twice" });
  for (const each of [mailbox, other]) await deliver(box.core, each, mail);
  const waiting = { signal: new AbortController().signal };
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  await box.core.waitForEmail(mailbox, wanted, waiting);
  const { messages } = await deliver(box.core, mailbox, letter({ subject: "Deleted" }));
  await box.core.deleteMessage(mailbox, messages[0]?.messageId ?? ("" as never));
  const before = await summaries(box, mailbox);
  const folder = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "cur");
  await rename(folder, `${folder}.away`);
  await writeFile(folder, "");
  const refused = async () => {
    const busy = { code: "busy" };
    await assert.rejects(deliver(box.core, mailbox, mail), busy);
    await assert.rejects(summaries(box, mailbox), busy);
    await assert.rejects(box.core.waitForEmail(mailbox, wanted, waiting), busy);
  };
  assert.deepEqual(await box.core.reindex(), { mailboxes: 1, messages: 1 });
  await refused();
  await box.clock.advance(5_000);
  await settle(30);
  await refused();
  assert.equal((await deliver(box.core, other, mail)).messages[0]?.isDuplicate, true);
  // Nor does the next start take the mailbox for complete.
  await box.reopen();
  await refused();
  assert.equal(events.filter(({ event }) => event === "unforeseen").length, 2);
  await rm(folder);
  await rename(`${folder}.away`, folder);
  await box.clock.advance(5_000);
  const same = (await box.claim(key)).mailbox;
  await until(async () => (await summaries(box, same).catch(() => [])).length === 1);
  assert.deepEqual(await summaries(box, same), before);
  assert.equal((await deliver(box.core, same, mail)).messages[0]?.isDuplicate, true);
  assert.equal((await box.core.waitForEmail(same, wanted, waiting)).outcome, "timed_out");
  await deliver(box.core, same, letter({ subject: "Next" }));
  assert.deepEqual(
    (await summaries(box, same)).map(({ sequence }) => sequence > 2),
    [true, false],
  );
});

test("a rebuild that runs out of descriptors starts the mailbox again from its first file, without duplicates", async () => {
  const shared = sharedMimeWorkers();
  let isShort = false;
  // As if descriptors ran out after the first rows were inserted.
  const parse: typeof shared.parse = async (bytes, arrivedAt) => {
    if (isShort && bytes.includes("Subject: Last"))
      throw Object.assign(new Error("EMFILE"), { code: "EMFILE", syscall: "open" });
    return await shared.parse(bytes, arrivedAt);
  };
  await using box = await openTestCore({ mimeWorkers: { ...shared, parse } });
  const { mailbox } = await box.claim();
  const folder = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "cur");
  await summaries(box, mailbox);
  for (let number = 10; number < 42; number++)
    await writeFile(join(folder, `17636400${number}.M1P1.other:2,`), letter({ subject: "One" }));
  await writeFile(join(folder, "1763640050.M1P1.other:2,"), letter({ subject: "Last" }));
  const before = await summaries(box, mailbox);
  assert.equal(before.length, 33);
  isShort = true;
  assert.deepEqual(await box.core.reindex(), { mailboxes: 0, messages: 0 });
  await assert.rejects(summaries(box, mailbox), { code: "busy" });
  isShort = false;
  await box.clock.advance(5_000);
  await until(async () => (await summaries(box, mailbox).catch(() => [])).length === 33);
  assert.deepEqual(await summaries(box, mailbox), before);
});

test("after a failed rebuild a mailbox without its rows is busy, until a retry restores the same messages", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  const mail = letter({ subject: "Sent twice" });
  await deliver(box.core, mailbox, mail);
  const before = await summaries(box, mailbox);
  const { run } = SqliteThread.prototype;
  SqliteThread.prototype.run = function (...given) {
    const isInsertion = given[0].some(({ sql }) => sql.startsWith('insert into "messages"'));
    return isInsertion ? Promise.reject(new Error("The disk is full.")) : run.apply(this, given);
  };
  const coming = box.core.reindex();
  const meanwhile = deliver(box.core, mailbox, mail);
  await assert.rejects(coming, /full/);
  SqliteThread.prototype.run = run;
  await assert.rejects(meanwhile, { code: "busy" });
  await assert.rejects(deliver(box.core, mailbox, mail), { code: "busy" });
  await assert.rejects(summaries(box, mailbox), { code: "busy" });
  await box.clock.advance(5_000);
  await until(async () => (await summaries(box, mailbox).catch(() => [])).length === 1);
  assert.deepEqual(await summaries(box, mailbox), before);
  assert.equal((await deliver(box.core, mailbox, mail)).messages[0]?.isDuplicate, true);
});
