/**
 * The thread that owns one SQLite connection at a time. better-sqlite3 blocks, and a sync to a slow disk takes
 * milliseconds, so none of it runs on the main thread (decision 5).
 */
import { parentPort } from "node:worker_threads";
import SQLite from "better-sqlite3";
import { excerptOf } from "./index/excerpt.ts";
import { folded, foldedHave } from "./index/letter-folding.ts";

/** A request of the main thread: statements that run as one transaction, or one statement by itself. */
interface SqliteRequest {
  readonly id: number;
  readonly isTransaction: boolean;
  readonly statements: readonly { readonly sql: string; readonly parameters: readonly unknown[] }[];
}

export interface SqliteResult {
  readonly rows: unknown[];
  readonly changes: number;
  readonly insertId: number | bigint;
}

export type SqliteAnswer =
  | { readonly id: number; readonly results: readonly SqliteResult[] }
  | { readonly id: number; readonly error: { readonly message: string; readonly code: string } };

export interface SqliteOpening {
  readonly file: string;
  /** `search` also only reads, but checkpoints the log, which `read` can't. */
  readonly use: "write" | "read" | "search";
  /** `full`: a commit is on the disk when it returns. `rebuildable`: a power cut may lose the last commits. */
  readonly durability: "full" | "rebuildable";
}

/** Messages to the thread: first what to open, then requests, and at the end `close`. */
export type SqliteMessage = SqliteOpening | SqliteRequest | "close";

/** Statements kept compiled. Kysely writes the same text for the same query, so there are only a few hundred. */
const STATEMENTS_MAX = 500;

/** Pages of 4 KiB. At 64 MiB of log the writer checkpoints it by itself, if nothing else has done so. */
const WAL_PAGES = 16_384;
const CACHE_KIB = 8 * 1_024;
/**
 * How long a statement waits for another program's lock, such as a writer's. After one has waited in vain, none waits
 * until one succeeds: those queued behind it, and the next of the same request, fail at once instead of each after the
 * same wait.
 */
const LOCKED_MS_MAX = 2_000;

let opening: SqliteOpening;
let connection: SQLite.Database | undefined;
const statements = new Map<string, SQLite.Statement>();
let isLocked = false;

function open(): SQLite.Database {
  if (connection) return connection;
  const timeout = isLocked ? 0 : LOCKED_MS_MAX;
  const { file, use } = opening;
  const opened = new SQLite(file, { readonly: use === "read", fileMustExist: use !== "write", timeout });
  try {
    setUp(opened);
  } catch (error) {
    // The next statement tries again with a new connection.
    opened.close();
    throw error;
  }
  connection = opened;
  return opened;
}

function setUp(opened: SQLite.Database): void {
  const { use, durability } = opening;
  if (use === "write") {
    opened.pragma("journal_mode = WAL");
    opened.pragma("foreign_keys = ON");
    // Copies pages that many commits touch from the log to the file once, not at every 1,000 pages of log.
    opened.pragma(`wal_autocheckpoint = ${WAL_PAGES}`);
    opened.pragma(`cache_size = -${CACHE_KIB}`);
  }
  if (use !== "read") {
    // The view whose words are indexed calls `folded`.
    opened.pragma("trusted_schema = ON");
    opened.function("folded", { deterministic: true }, (text) => folded(text as string));
  }
  if (use === "search") {
    opened.pragma("query_only = ON");
    opened.function("folded_have", { varargs: true, deterministic: true }, (words, ...texts) =>
      Number(foldedHave(JSON.parse(words as string), texts as string[])),
    );
    opened.function("excerpt", { varargs: true, deterministic: true }, (sought, ...texts) =>
      excerptOf(texts as string[], JSON.parse(sought as string)),
    );
  }
  // better-sqlite3 is compiled with NORMAL for WAL: no sync at a commit, one at a checkpoint.
  if (use !== "read") opened.pragma(`synchronous = ${durability === "full" ? "FULL" : "NORMAL"}`);
  opened.pragma("temp_store = MEMORY");
}

function prepare(sql: string): SQLite.Statement {
  const known = statements.get(sql);
  if (known) return known;
  if (statements.size >= STATEMENTS_MAX) statements.clear();
  const prepared = open().prepare(sql);
  statements.set(sql, prepared);
  return prepared;
}

function run(sql: string, parameters: readonly unknown[]): SqliteResult {
  const statement = prepare(sql);
  const result = resultOf(statement, parameters);
  // A read succeeds despite a writer's lock, so on a writing connection it proves nothing. Other connections are
  // blocked by other locks.
  if (opening.use !== "write" || !statement.readonly) setLocked(false);
  return result;
}

function resultOf(statement: SQLite.Statement, parameters: readonly unknown[]): SqliteResult {
  if (statement.reader) return { rows: statement.all(...parameters), changes: 0, insertId: 0 };
  const { changes, lastInsertRowid } = statement.run(...parameters);
  return { rows: [], changes, insertId: lastInsertRowid };
}

function setLocked(is: boolean): void {
  if (isLocked === is) return;
  isLocked = is;
  connection?.pragma(`busy_timeout = ${is ? 0 : LOCKED_MS_MAX}`);
}

function answer({ id, isTransaction, statements: wanted }: SqliteRequest): SqliteAnswer {
  try {
    const runAll = () => wanted.map(({ sql, parameters }) => run(sql, parameters));
    return { id, results: isTransaction ? open().transaction(runAll).immediate() : runAll() };
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    if (code?.startsWith("SQLITE_BUSY")) setLocked(true);
    return { id, error: { message, code: code ?? "SQLITE_ERROR" } };
  }
}

/** Leaves the thread as if it were new. */
function close(): void {
  connection?.close();
  connection = undefined;
  statements.clear();
  isLocked = false;
}

parentPort?.on("message", (message: SqliteMessage) => {
  if (message === "close") {
    close();
    parentPort?.postMessage("closed");
  } else if ("file" in message) {
    opening = message;
  } else {
    parentPort?.postMessage(answer(message));
  }
});
