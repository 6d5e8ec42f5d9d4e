import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import type { SqliteAnswer, SqliteMessage, SqliteOpening, SqliteResult } from "./sqlite-worker.ts";

/** A statement and its parameters, as Kysely compiles them. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** An error of SQLite, with its code such as `SQLITE_FULL`. It means an outage or a bug, never a result. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether the error says that the file is damaged beyond reading, or was replaced by another. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  return /^SQLITE_(CORRUPT|NOTADB)/.test(error.code) || error.message.startsWith("no such table");
}

/** Whether a statement does not fit the file's schema: SQLite's general error, not one of the disk or of a lock. */
export function isMisfit(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "SQLITE_ERROR";
}

/** Whether another program kept the file locked for longer than we wait. It passes by itself. */
export function isLock(error: unknown): boolean {
  return error instanceof DatabaseError && error.code.startsWith("SQLITE_BUSY");
}

interface Pending {
  readonly resolve: (results: readonly SqliteResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** Threads with no file open, kept for the next opening: starting one takes longer than making a database. */
const idle = new Set<Worker>();
/** As many as two databases use. */
const IDLE_MAX = 6;

function takeThread(): Worker {
  const [known] = idle;
  if (known === undefined) return startThread();
  idle.delete(known);
  return known;
}

function startThread(): Worker {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./sqlite-worker.${extension}`, import.meta.url));
  worker.on("error", () => idle.delete(worker));
  worker.on("exit", () => idle.delete(worker));
  return worker;
}

function giveBack(worker: Worker): void {
  worker.unref();
  if (idle.size < IDLE_MAX) idle.add(worker);
  else void worker.terminate();
}

/** The rows of one statement, on a file that is not kept open. Throws DatabaseError, and what `stat` throws. */
export async function readOnce(
  file: string,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly unknown[]> {
  // For a missing file SQLite only says that it cannot open it; `stat` says why.
  await stat(file);
  const thread = new SqliteThread({ file, durability: "full", use: "read" });
  try {
    const [result] = await thread.run([{ sql, parameters }], false);
    return result?.rows ?? [];
  } finally {
    await thread.close();
  }
}

/** The main thread's end of one connection. It has a thread from the first statement until the file is closed. */
export class SqliteThread {
  readonly #opening: SqliteOpening;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = {
    message: (answer: SqliteAnswer | "closed") => this.#settle(answer),
    error: (error: Error) => this.#fail(error),
    exit: () => this.#fail(new DatabaseError("SQLITE_ABORT", "The database's thread has ended.")),
  };
  #worker: Worker | undefined;
  #closing: PromiseWithResolvers<void> | undefined;
  #lastId = 0;
  #isClosed = false;

  constructor(opening: SqliteOpening) {
    this.#opening = opening;
  }

  /** Returns results in the order of the statements. With `isTransaction`, all of them run or none. */
  run(statements: readonly Statement[], isTransaction: boolean): Promise<readonly SqliteResult[]> {
    if (this.#isClosed) return Promise.reject(new DatabaseError("SQLITE_MISUSE", "The database is closed."));
    // After closing, this thread may belong to another connection.
    if (this.#closing) return this.#closing.promise.then(() => this.run(statements, isTransaction));
    const worker = this.#started();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      // A pending answer keeps the process alive; an idle thread does not.
      worker.ref();
      send(worker, { id, isTransaction, statements });
    });
  }

  /** Finishes the pending statements, then closes the file. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end();
  }

  /** Like `close`, but the next statement opens the file again, or whatever replaced it by then. */
  async letGo(): Promise<void> {
    if (this.#isClosed) throw new DatabaseError("SQLITE_MISUSE", "The database is closed.");
    await this.#end();
  }

  async #end(): Promise<void> {
    if (this.#worker && !this.#closing) {
      this.#closing = Promise.withResolvers();
      this.#worker.ref();
      send(this.#worker, "close");
    }
    await this.#closing?.promise;
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = takeThread();
    for (const [event, listener] of Object.entries(this.#listeners)) worker.on(event, listener);
    worker.unref();
    this.#worker = worker;
    send(worker, this.#opening);
    return worker;
  }

  #settle(answer: SqliteAnswer | "closed"): void {
    if (answer === "closed") {
      const worker = this.#leave();
      if (worker) giveBack(worker);
      return;
    }
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (this.#pending.size === 0 && !this.#closing) this.#worker?.unref();
    if ("error" in answer) pending?.reject(this.#errorOf(answer.error));
    else pending?.resolve(answer.results);
  }

  #errorOf({ code, message }: { readonly code: string; readonly message: string }): DatabaseError {
    const error = new DatabaseError(code, message);
    // SQLite's message does not name the file.
    return isLock(error) ? new DatabaseError(code, `${message}: ${basename(this.#opening.file)}`) : error;
  }

  /** When a thread dies, its pending statements fail. The next statement takes another thread. */
  #fail(error: Error): void {
    this.#leave();
    const failed = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of failed) reject(error);
  }

  /** Stops listening to the thread. A dead one reports both its error and its exit; a live one may now be another's. */
  #leave(): Worker | undefined {
    const worker = this.#worker;
    for (const [event, listener] of Object.entries(this.#listeners)) worker?.off(event, listener);
    this.#worker = undefined;
    this.#closing?.resolve();
    this.#closing = undefined;
    return worker;
  }
}

function send(worker: Worker, message: SqliteMessage): void {
  worker.postMessage(message);
}
