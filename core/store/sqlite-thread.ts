import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import type { SqliteAnswer, SqliteOpening, SqliteRequest, SqliteResult } from "./sqlite-worker.ts";

/** A statement and its parameters, as Kysely compiles them. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What SQLite said, with its code such as `SQLITE_FULL`. An outage or a bug, never an answer. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether that is said of a file which no reading will mend, or which is another one than it was. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  return /^SQLITE_(CORRUPT|NOTADB)/.test(error.code) || error.message.startsWith("no such table");
}

/** Whether a statement made no sense to the file's schema: SQLite's general error, none of the disk or of a lock. */
export function isMisfit(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === "SQLITE_ERROR";
}

/** Whether another program kept the file locked for longer than anybody waits: it passes by itself. */
export function isLock(error: unknown): boolean {
  return error instanceof DatabaseError && error.code.startsWith("SQLITE_BUSY");
}

interface Pending {
  readonly resolve: (results: readonly SqliteResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** The main thread's end of one connection. The thread starts with the first statement. */
export class SqliteThread {
  readonly #opening: SqliteOpening;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #lastId = 0;
  #isClosed = false;

  constructor(opening: SqliteOpening) {
    this.#opening = opening;
  }

  /** Results in the order of the statements. With `isTransaction`, all of them or none. */
  run(statements: readonly Statement[], isTransaction: boolean): Promise<readonly SqliteResult[]> {
    if (this.#isClosed) return Promise.reject(new DatabaseError("SQLITE_MISUSE", "The database is closed."));
    const worker = this.#started();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      // Who waits for an answer keeps the process alive; an idle thread does not.
      worker.ref();
      worker.postMessage({ id, isTransaction, statements } satisfies SqliteRequest);
    });
  }

  /** Lets what was asked finish, then closes the file. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end();
  }

  /** The same, but the next statement opens the file again, or what is there in its place by then. */
  async letGo(): Promise<void> {
    if (this.#isClosed) throw new DatabaseError("SQLITE_MISUSE", "The database is closed.");
    await this.#end();
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const exited = new Promise((resolve) => worker.once("exit", resolve));
    worker.ref();
    worker.postMessage("close");
    await exited;
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
    const worker = new Worker(new URL(`./sqlite-worker.${extension}`, import.meta.url), {
      workerData: this.#opening,
    });
    worker.on("message", (answer: SqliteAnswer | "closed") => this.#settle(answer));
    worker.on("error", (error) => this.#fail(worker, error));
    worker.on("exit", () =>
      this.#fail(worker, new DatabaseError("SQLITE_ABORT", "The database's thread has ended.")),
    );
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #settle(answer: SqliteAnswer | "closed"): void {
    if (answer === "closed") return;
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if (this.#pending.size === 0) this.#worker?.unref();
    if ("error" in answer) pending?.reject(this.#errorOf(answer.error));
    else pending?.resolve(answer.results);
  }

  #errorOf({ code, message }: { readonly code: string; readonly message: string }): DatabaseError {
    const error = new DatabaseError(code, message);
    // SQLite says that of any file.
    return isLock(error) ? new DatabaseError(code, `${message}: ${basename(this.#opening.file)}`) : error;
  }

  /** A dead thread fails what it was asked; the next statement starts another. */
  #fail(worker: Worker, error: Error): void {
    // Told of its error and of its end: by the second time there may be another.
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const failed = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of failed) reject(error);
  }
}
