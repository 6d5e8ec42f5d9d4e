import { type QueryExecutorProvider, sql } from "kysely";

/** Between two foldings: 30 MiB of log or so, and fewer than with which the writer folds it all. */
const ROWS_CHANGED = 1_500;

/**
 * Folds the write-ahead log into the file (sqlite.org/wal.html, "Checkpointing"). On a busy disk that takes tens of
 * milliseconds, in which the connection does nothing else: so one does it that nobody in a hurry waits for. What is
 * written meanwhile keeps the log from starting anew, so the writer folds that, which is little.
 */
export class LogFolding {
  readonly #connections: readonly QueryExecutorProvider[];
  #rowsChanged = 0;
  #isUnderWay = false;

  /** In the order in which they fold, the writer last. */
  constructor(connections: readonly QueryExecutorProvider[]) {
    this.#connections = connections;
  }

  /** Rows that were changed since this was last told. Never rejects. */
  async changed(rows: number): Promise<void> {
    this.#rowsChanged += rows;
    if (this.#rowsChanged < ROWS_CHANGED || this.#isUnderWay) return;
    this.#rowsChanged = 0;
    this.#isUnderWay = true;
    try {
      for (const connection of this.#connections)
        await sql`pragma wal_checkpoint(passive)`.execute(connection);
    } catch {
      // A full disk, or a database that is being closed. The log waits, and whoever writes is told the same.
    } finally {
      this.#isUnderWay = false;
    }
  }
}
