import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { type Database, openDatabase } from "../../../core/store/database.ts";
import { SqliteThread } from "../../../core/store/sqlite-thread.ts";

interface Schema {
  notes: { id: number; text: string };
}

const MAKE_NOTES = "export const statements = ['create table notes (id integer primary key, text text)'];";

async function aFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keypost-test-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "0001-notes.ts"), MAKE_NOTES);
  return folder;
}

async function openNotes(
  t: TestContext,
  folder: string,
  durability: "full" | "rebuildable" = "full",
): Promise<Database<Schema>> {
  const migrations = pathToFileURL(`${folder}/`);
  const database = await openDatabase<Schema>({ file: join(folder, "notes.db"), durability, migrations });
  t.after(() => database.close());
  return database;
}

test("a database returns what was committed after it is closed and opened again", async (t) => {
  const folder = await aFolder(t);
  const first = await openNotes(t, folder);
  await first.db.insertInto("notes").values({ id: 1, text: "kept" }).execute();
  await first.close();
  const second = await openNotes(t, folder);
  assert.deepEqual(await second.reader.selectFrom("notes").selectAll().execute(), [{ id: 1, text: "kept" }]);
});

test("batch() commits all statements or none", async (t) => {
  const { db, batch } = await openNotes(t, await aFolder(t));
  const note = (id: number) => db.insertInto("notes").values({ id, text: "x" }).compile();
  await assert.rejects(batch([note(1), note(2), note(2)]), { code: "SQLITE_CONSTRAINT_PRIMARYKEY" });
  assert.deepEqual(await db.selectFrom("notes").selectAll().execute(), []);
});

test("an interactive transaction excludes the statements of other callers", async (t) => {
  const { db, batch } = await openNotes(t, await aFolder(t));
  const others: Promise<unknown>[] = [];
  const failing = db.transaction().execute(async (transaction) => {
    await transaction.insertInto("notes").values({ id: 1, text: "rolled back" }).execute();
    others.push(db.insertInto("notes").values({ id: 2, text: "kept" }).execute());
    others.push(batch([db.insertInto("notes").values({ id: 3, text: "kept, too" }).compile()]));
    // By the time this is done, the others' statements would be done, too.
    await transaction.insertInto("notes").values({ id: 4, text: "rolled back" }).execute();
    throw new Error("no");
  });
  await assert.rejects(failing, { message: "no" });
  await Promise.all(others);
  const texts = (await db.selectFrom("notes").select("text").execute()).map(({ text }) => text);
  assert.deepEqual(texts, ["kept", "kept, too"]);
});

test("a failed commit is rolled back before another transaction begins", async (t) => {
  const { db } = await openNotes(t, await aFolder(t));
  // SQLite checks this only at the commit, which then fails as on a full disk.
  await sql`create table remarks (note integer references notes (id) deferrable initially deferred)`.execute(
    db,
  );
  const failing = db
    .transaction()
    .execute((transaction) => sql`insert into remarks values (7)`.execute(transaction));
  const others = [1, 2, 3].map((id) =>
    db.transaction().execute(async (transaction) => {
      await transaction.insertInto("notes").values({ id, text: "kept" }).execute();
      if (id === 3) throw new Error("no");
    }),
  );
  await assert.rejects(failing, { code: "SQLITE_CONSTRAINT_FOREIGNKEY" });
  await assert.rejects(others.pop() as Promise<void>, { message: "no" });
  await Promise.all(others);
  assert.deepEqual(await db.selectFrom("notes").select("id").execute(), [{ id: 1 }, { id: 2 }]);
});

test("a transaction that could not begin, because another program has the lock, holds up no later one", async (t) => {
  const folder = await aFolder(t);
  const { db } = await openNotes(t, folder);
  await sql`pragma busy_timeout = 0`.execute(db);
  const other = new SQLite(join(folder, "notes.db"));
  other.exec("begin immediate");
  const add = (id: number) =>
    db
      .transaction()
      .execute((transaction) => transaction.insertInto("notes").values({ id, text: "x" }).execute());
  await assert.rejects(add(1), { code: "SQLITE_BUSY" });
  other.exec("rollback");
  other.close();
  await add(2);
  assert.deepEqual(await db.selectFrom("notes").select("id").execute(), [{ id: 2 }]);
});

test("commits are synced in the ledger, and not in the index", async (t) => {
  const pragma = async (durability: "full" | "rebuildable") => {
    const { db } = await openNotes(t, await aFolder(t), durability);
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
    return rows[0]?.synchronous;
  };
  assert.deepEqual([await pragma("full"), await pragma("rebuildable")], [2, 1]);
});

test("the write-ahead log is checkpointed while writes go on, by a thread other than the writer's", {
  timeout: 60_000,
}, async (t) => {
  const folder = await aFolder(t);
  const { db, batch, reader, search } = await openNotes(t, folder, "rebuildable");
  const sizeBytes = async () => (await stat(join(folder, "notes.db"))).size;
  const before = await sizeBytes();
  const note = (id: number) =>
    db
      .insertInto("notes")
      .values({ id, text: "x".repeat(1_000) })
      .compile();
  for (let id = 0; id < 2_000; id += 100)
    await batch(Array.from({ length: 100 }, (_, more) => note(id + more)));
  while ((await sizeBytes()) < before + 1_000_000) await setTimeout(10);
  await batch([note(2_000)]);
  for (const connection of [db, reader, search]) {
    const { count } = await connection
      .selectFrom("notes")
      .select(sql<number>`count(*)`.as("count"))
      .executeTakeFirstOrThrow();
    assert.equal(count, 2_001);
  }
  await assert.rejects(search.deleteFrom("notes").execute(), { code: "SQLITE_READONLY" });
});

test("a migration runs once", async (t) => {
  const folder = await aFolder(t);
  await (await openNotes(t, folder)).close();
  await writeFile(
    join(folder, "0002-more.ts"),
    "export const statements = ['alter table notes add column more text'];",
  );
  const { db } = await openNotes(t, folder);
  const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(db);
  assert.deepEqual(
    rows.map((row) => row.name),
    ["0001-notes", "0002-more"],
  );
});

test("a migration that fails is undone completely", async (t) => {
  const folder = await aFolder(t);
  await writeFile(
    join(folder, "0002-bad.ts"),
    "export const statements = ['create table half (id integer)', 'insert into nowhere values (1)'];",
  );
  await assert.rejects(openNotes(t, folder), { message: "no such table: nowhere" });
  await rm(join(folder, "0002-bad.ts"));
  const { db } = await openNotes(t, folder);
  const { rows } = await sql`select name from sqlite_master where name = 'half'`.execute(db);
  assert.deepEqual(rows, []);
});

test("a database thread is reused for the next file, and keeps nothing of the one before", async (t) => {
  const folder = await aFolder(t);
  const query = { sql: "select * from notes", parameters: [] };
  const answers: unknown[] = [];
  const threads: number[] = [];
  for (const [at, name] of ["text", "mood"].entries()) {
    const file = join(folder, `${name}.db`);
    const thread = new SqliteThread({ file, use: "write", durability: "full" });
    for (const sql of [`create table notes (${name})`, `insert into notes values (${at})`])
      await thread.run([{ sql, parameters: [] }], false);
    answers.push((await thread.run([query], false))[0]?.rows);
    await thread.close();
    threads.push(await newestThread());
  }
  assert.deepEqual(answers, [[{ text: 0 }], [{ mood: 1 }]]);
  // Thread ids are consecutive. Between the two there was only the thread that read the first id.
  assert.equal((threads[1] ?? 0) - (threads[0] ?? 0), 1);
});

async function newestThread(): Promise<number> {
  const worker = new Worker("", { eval: true });
  const { threadId } = worker;
  await once(worker, "exit");
  return threadId;
}

test("closing a connection twice returns its thread once, and letGo() lets it open its file again", async (t) => {
  const file = join(await aFolder(t), "notes.db");
  const opening = { file, use: "write", durability: "full" } as const;
  const ask = async (thread: SqliteThread) =>
    (await thread.run([{ sql: "select 1 as one", parameters: [] }], false))[0]?.rows;
  const first = new SqliteThread(opening);
  await ask(first);
  const lettingGo = first.letGo();
  assert.deepEqual(await ask(first), [{ one: 1 }]);
  await lettingGo;
  await Promise.all([first.close(), first.close()]);
  const both = [new SqliteThread(opening), new SqliteThread(opening)];
  assert.deepEqual(await Promise.all(both.map(ask)), [[{ one: 1 }], [{ one: 1 }]]);
  await Promise.all(both.map((thread) => thread.close()));
  await assert.rejects(ask(first), { code: "SQLITE_MISUSE" });
});

test("if a connection's thread dies, its pending statements fail, and the next takes another thread", async (t) => {
  const file = join(await aFolder(t), "notes.db");
  const thread = new SqliteThread({ file, use: "write", durability: "full" });
  t.after(() => thread.close());
  const countTo = async (last: number) => {
    const sql = `with recursive n (i) as (select 1 union all select i + 1 from n where i < ${last}) select max(i) as i from n`;
    return (await thread.run([{ sql, parameters: [] }], false))[0]?.rows;
  };
  assert.deepEqual(await countTo(1), [{ i: 1 }]);
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...given) {
    postMessage.apply(this, given);
    void this.terminate();
  };
  const pending = countTo(200_000);
  Worker.prototype.postMessage = postMessage;
  await assert.rejects(pending, { code: "SQLITE_ABORT" });
  assert.deepEqual(await countTo(2), [{ i: 2 }]);
});

test("a connection opened while its file was locked waits for locks again after its first success", async (t) => {
  const folder = await aFolder(t);
  const file = join(folder, "notes.db");
  const other = new SQLite(file);
  other.exec("create table notes (id integer primary key)");
  other.exec("begin exclusive");
  const threads = (["read", "write"] as const).map(
    (use) => new SqliteThread({ file, use, durability: "full" as const }),
  );
  t.after(() => Promise.all(threads.map((thread) => thread.close())));
  const ask = (words: string) =>
    Promise.all(threads.map((thread) => thread.run([{ sql: words, parameters: [] }], false)));
  const waitsMs = async () => (await ask("pragma busy_timeout")).map(([result]) => result?.rows);
  await Promise.all(
    threads.map((thread) =>
      assert.rejects(thread.run([{ sql: "select * from notes", parameters: [] }], false), {
        code: "SQLITE_BUSY",
      }),
    ),
  );
  const [none, some] = [[{ timeout: 0 }], [{ timeout: 2_000 }]];
  other.exec("rollback");
  other.close();
  assert.deepEqual((await waitsMs())[1], none);
  await ask("select * from notes");
  await threads[1]?.run([{ sql: "insert into notes default values", parameters: [] }], false);
  assert.deepEqual(await waitsMs(), [some, some]);
});
