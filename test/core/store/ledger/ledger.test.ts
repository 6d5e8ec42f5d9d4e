import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { CompiledQuery, type Kysely, sql } from "kysely";
import { EXIT, exitCodeFor } from "../../../../client/exit-codes.ts";
import type { Address } from "../../../../core/address.ts";
import type { DeliveryOutcome } from "../../../../core/delivery.ts";
import type { MailboxId, MessageId } from "../../../../core/index.ts";
import type { Fingerprint } from "../../../../core/mailboxes/key.ts";
import { type Attempt, openDeliveries } from "../../../../core/store/index/deliveries.ts";
import { openMessageLists } from "../../../../core/store/index/message-queries.ts";
import { openMessageSearch } from "../../../../core/store/index/message-search.ts";
import { openCheckouts } from "../../../../core/store/ledger/checkouts.ts";
import type { NewMailbox } from "../../../../core/store/ledger/mailboxes.ts";
import { openStores } from "../../../../core/store/stores.ts";
import { testSettings } from "../../../support/core.ts";
import { aFolder } from "../../../support/folder.ts";
import { type Ledger, openLedger } from "../../../support/ledger.ts";
import { requirement } from "../../../support/requirement.ts";

const id = "mbx_a" as MailboxId;
const [one, two] = ["msg_1", "msg_2"] as MessageId[];

function aMailbox(name: string): NewMailbox {
  return {
    id: `mbx_${name}` as MailboxId,
    address: `mbx_${name}@mail.example` as Address,
    fingerprint: `sha256:${name}` as Fingerprint,
    createdAt: new Date(0),
    isFree: true,
    billingEmail: "",
    imapPasswordHash: "",
  };
}

async function freshLedger(t: TestContext): Promise<Ledger> {
  const ledger = await openLedger();
  t.after(() => ledger[Symbol.asyncDispose]());
  await ledger.mailboxes.add(aMailbox("a"));
  return ledger;
}

test("reserved sequence numbers survive a restart and never decrease", async (t) => {
  const ledger = await freshLedger(t);
  assert.equal(await ledger.mailboxes.reservedSequence(id), 0);
  await ledger.mailboxes.reserveSequences(id, 2_000);
  await ledger.mailboxes.reserveSequences(id, 1_000);
  await ledger.restart();
  assert.equal(await ledger.mailboxes.reservedSequence(id), 2_000);
});

test("mailboxes.all() pages through all mailboxes, each once and in order", async (t) => {
  const ledger = await freshLedger(t);
  const names = Array.from({ length: 1_200 }, (_, index) => `b${String(index).padStart(4, "0")}`);
  const rows = names.map((name) => ({
    id: `mbx_${name}`,
    address: `mbx_${name}@mail.example`,
    fingerprint: `sha256:${name}`,
    created_at: 0,
    is_free: 1,
  }));
  await ledger.ledger.db.insertInto("mailboxes").values(rows).execute();
  const walked: string[] = [];
  for await (const mailbox of ledger.mailboxes.all()) walked.push(mailbox.id);
  assert.deepEqual(walked, ["mbx_a", ...rows.map((row) => row.id)]);
});

test("openStores() refuses a second ledger in a folder, and a second data folder for a ledger", async () => {
  using folder = aFolder();
  mkdirSync(folder.file("ledgers"));
  const open = (dataDir: string, ledger: string) =>
    openStores({ ...testSettings(folder.file(dataDir)), ledgerFile: folder.file(`ledgers/${ledger}`) });
  const first = await open("one", "keypost.db");
  for (const ledger of ["keypost.db", "other.db"]) {
    await assert.rejects(open("two", ledger), (error: Error) => {
      assert.match(error.message, /^Another process has .* the folder of the ledger/);
      return exitCodeFor(error) === EXIT.unreachable;
    });
  }
  await first?.close({ isIndexComplete: false });
  await (await open("two", "keypost.db"))?.close({ isIndexComplete: false });
});

test("openStores() closes the ledger if the index cannot be opened", async () => {
  using folder = aFolder();
  mkdirSync(folder.file("index.db"));
  await assert.rejects(openStores(testSettings(folder.path)), { code: "SQLITE_CANTOPEN" });
  assert.equal(existsSync(folder.file("keypost.db-wal")), false);
});

test("openStores() says so if the ledger's file system does not support shared memory", {
  skip: requirement("mkfifo"),
}, async () => {
  using folder = aFolder();
  // It can be opened, but not mapped, as on FUSE without a page cache.
  execFileSync("mkfifo", [folder.file("keypost.db-shm")]);
  await assert.rejects(openStores(testSettings(folder.path)), (error: Error) => {
    assert.match(error.message, /can't share memory, as SQLite does \(SQLITE_IOERR_SHMOPEN\)\. Set DATA_DIR/);
    return exitCodeFor(error) === EXIT.unreachable;
  });
});

test("two mailboxes cannot have one id", async (t) => {
  const ledger = await freshLedger(t);
  await assert.rejects(ledger.mailboxes.add({ ...aMailbox("b"), id }));
});

test("labels.change() adds and removes labels, and returns the rest sorted", async (t) => {
  const { labels } = await freshLedger(t);
  if (!one || !two) assert.fail();
  assert.deepEqual(await labels.change(id, one, ["shop", "code", "shop"], []), ["code", "shop"]);
  assert.deepEqual(await labels.change(id, two, ["x'; drop table labels; --"], []), [
    "x'; drop table labels; --",
  ]);
  // The result has the labels of this message only, though the other has this one, too.
  assert.deepEqual(await labels.change(id, two, ["shop"], []), ["shop", "x'; drop table labels; --"]);
  assert.deepEqual(await labels.change(id, one, ["new"], ["shop", "absent"]), ["code", "new"]);
  assert.deepEqual(
    [...(await labels.of(id))],
    [
      [one, ["code", "new"]],
      [two, ["shop", "x'; drop table labels; --"]],
    ],
  );
});

test("labels.change() keeps a label that it adds and removes", async (t) => {
  const { labels } = await freshLedger(t);
  if (!one) assert.fail();
  assert.deepEqual(await labels.change(id, one, ["x"], ["x"]), ["x"]);
});

test("labels.forget() removes the labels of any number of deleted messages", async (t) => {
  const { labels } = await freshLedger(t);
  if (!one || !two) assert.fail();
  await labels.change(id, one, ["x"], []);
  await labels.change(id, two, ["x"], []);
  const gone = Array.from({ length: 40_000 }, (_, index) => `msg_gone${index}` as MessageId);
  await labels.forget(id, [...gone, two]);
  assert.deepEqual([...(await labels.of(id)).keys()], [one]);
});

test("labels of one mailbox do not affect those of another", async (t) => {
  const ledger = await freshLedger(t);
  if (!one) assert.fail();
  const other = aMailbox("b");
  await ledger.mailboxes.add(other);
  await ledger.labels.change(id, one, ["ours"], []);
  assert.deepEqual(await ledger.labels.change(other.id, one, ["theirs"], ["ours"]), ["theirs"]);
  assert.deepEqual([...(await ledger.labels.of(id))], [[one, ["ours"]]]);
});

const attempt = (mailboxId: string, outcome: DeliveryOutcome, second: number): Attempt => ({
  mailboxId: mailboxId as MailboxId,
  delivery: {
    ...{ at: new Date(second * 1_000), outcome, reply: "", reason: "", peerAddress: "", heloName: "" },
    ...{ tls: undefined, sizeBytes: undefined, envelopeFrom: "", givenAddress: "" },
    ...{ authentication: undefined, messageId: undefined },
  },
});

test("deliveries keep the newest of each mailbox, separately for those that stored a message and others", async (t) => {
  const { index } = await freshLedger(t);
  const deliveries = openDeliveries(index, { idle: 20, storing: 30 });
  for (let second = 0; second < 100; second++) {
    const outcome = second % 2 ? "refused" : "duplicate";
    deliveries.note([attempt("mbx_a", outcome, second), attempt("mbx_a", "accepted", second)]);
    if (second < 20)
      deliveries.note([attempt("mbx_b", outcome, second), attempt("mbx_b", "accepted", second)]);
    if (second % 10 === 9) await deliveries.written();
  }
  const all = { limit: 1_000 };
  const [a, b] = [await deliveries.list(id, all), await deliveries.list("mbx_b" as MailboxId, all)];
  const seconds = (isIdle: boolean) =>
    a.filter(({ outcome }) => (outcome !== "accepted") === isIdle).map(({ at }) => at.getTime() / 1_000);
  const newest = (count: number) => Array.from({ length: count }, (_, index) => 99 - index);
  assert.deepEqual([seconds(true), seconds(false)], [newest(20), newest(30)]);
  assert.equal(b.length, 40);
});

test("deliveries that cannot be written, as on a full disk, are written later", async (t) => {
  const { index } = await freshLedger(t);
  let isFull = true;
  const batch: typeof index.batch = async (statements) => {
    if (isFull) throw new Error("There is no room.");
    return await index.batch(statements);
  };
  const deliveries = openDeliveries({ ...index, batch });
  deliveries.note([attempt("mbx_a", "refused", 1), attempt("mbx_a", "refused", 2)]);
  await assert.rejects(deliveries.list(id, { limit: 10 }));
  deliveries.note([attempt("mbx_a", "accepted", 3)]);
  isFull = false;
  const told = await deliveries.list(id, { limit: 10 });
  assert.deepEqual(
    told.map(({ at }) => at.getTime() / 1_000),
    [3, 2, 1],
  );
});

test("deliveries noted just as a write ends are written before they are listed", async (t) => {
  const { index } = await freshLedger(t);
  for (let turns = 0; turns < 12; turns++) {
    const ended = Promise.withResolvers<void>();
    const batch: typeof index.batch = async (statements) => {
      const rows = await index.batch(statements);
      setImmediate(ended.resolve);
      return ended.promise.then(() => rows);
    };
    const deliveries = openDeliveries({ ...index, batch });
    const mailbox = `mbx_${turns}`;
    deliveries.note([attempt(mailbox, "accepted", 1)]);
    const writing = deliveries.written();
    await ended.promise;
    for (let turn = 0; turn < turns; turn++) await undefined;
    deliveries.note([attempt(mailbox, "accepted", 2)]);
    assert.equal((await deliveries.list(mailbox as MailboxId, { limit: 10 })).length, 2, `${turns} turns`);
    await writing;
  }
});

test("deliveries are listed page by page in the order of time, even if the clock was set back", async (t) => {
  const { index } = await freshLedger(t);
  const deliveries = openDeliveries(index);
  deliveries.note([5, 1, 3, 3, 2].map((second) => attempt("mbx_a", "accepted", second)));
  const told: number[] = [];
  for (let page = {}; ; ) {
    const [next] = await deliveries.list(id, { limit: 1, ...page });
    if (!next) break;
    told.push(next.at.getTime() / 1_000);
    page = { beforeNumber: next.number };
  }
  assert.deepEqual(told, [5, 3, 3, 2, 1]);
});

test("forgetBefore() removes old deliveries in parts, so that writes of mail get in between", async (t) => {
  const { index } = await freshLedger(t);
  const values = sql`${id}, nth, 'accepted', '', '', '', '', ''`;
  const columns = sql`mailbox_id, at, outcome, reply, reason, peer_address, envelope_from, given_address`;
  await sql`insert into deliveries (${columns})
    with recursive counted (nth) as (select 1 union all select nth + 1 from counted where nth < 3000)
    select ${values} from counted`.execute(index.db);
  const left = async () => {
    const counted = index.db.selectFrom("deliveries").select((row) => row.fn.countAll<number>().as("count"));
    return (await counted.executeTakeFirstOrThrow()).count;
  };
  const forgetting = openDeliveries(index).forgetBefore(new Date(2_900));
  assert.equal(await left(), 2_000);
  await forgetting;
  assert.equal(await left(), 101);
});

/** A Kysely instance that records its queries, and can explain them. */
function recordQueries<Schema>(db: Kysely<Schema>) {
  const asked: CompiledQuery[] = [];
  const watching = db.withPlugin({
    transformQuery({ node, queryId }) {
      asked.push(db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  /** The steps of SQLite's query plan for the query at that index. `parent` is 0 for the outermost steps. */
  const plan = async (at: number) => {
    const { sql, parameters } = asked[at] ?? assert.fail();
    const explained = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
    return (await db.executeQuery<{ detail: string; parent: number }>(explained)).rows;
  };
  return { db: watching, asked, plan };
}

test("search() queries the full text once, and it and filtered lists use the connection for searches", async (t) => {
  const { index } = await freshLedger(t);
  const { db: search, asked, plan } = recordQueries(index.search);
  await openMessageSearch({ ...index, search }).search(id, {
    ...{ query: "invoice", filter: {}, limit: 11 },
    beforeSequence: 1_000,
  });
  const lists = openMessageLists({ ...index, search });
  for (const filter of [{}, { subject: "x" }]) await lists.list(id, { filter, limit: 11 });
  assert.equal(asked.length, 2);
  const steps = (await plan(0)).filter(({ parent }) => parent === 0).map(({ detail }) => detail);
  assert.match(steps.at(0) ?? "", /^SCAN messages_text VIRTUAL TABLE/);
  assert.ok(steps.includes("SEARCH messages USING INTEGER PRIMARY KEY (rowid=?)"), steps.join());
  assert.ok(!steps.some((detail) => detail.includes("TEMP B-TREE")), steps.join());
});

test("due() and countUnfinished() read only unfinished checkouts, by index", async (t) => {
  const { ledger } = await freshLedger(t);
  const { db, plan } = recordQueries(ledger.db);
  const checkouts = openCheckouts(db, () => undefined);
  const times = { by: new Date(0), latest: new Date(1) };
  await checkouts.due("polar", times, 50);
  await checkouts.countUnfinished();
  for (const at of [0, 1])
    assert.deepEqual(
      (await plan(at)).map(({ detail }) => detail),
      ["SCAN checkouts USING INDEX checkouts_to_look_at"],
    );
});
