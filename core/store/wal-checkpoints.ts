import { type QueryExecutorProvider, sql } from "kysely";

/** Rows changed between two checkpoints: about 30 MiB of log, before the writer would checkpoint all of it. */
const ROWS_CHANGED = 1_500;

/**
 * Moves the write-ahead log into the file (sqlite.org/wal.html, "Checkpointing"). On a busy disk that blocks the
 * connection for tens of milliseconds, so a connection that nothing urgent waits for does it. Rows written meanwhile
 * keep the log from being restarted, so the writer then moves those few.
 */
export class WalCheckpoints {
  readonly #connections: readonly QueryExecutorProvider[];
  #rowsChanged = 0;
  #isUnderWay = false;

  /** In the order in which they do it; the writer last. */
  constructor(connections: readonly QueryExecutorProvider[]) {
    this.#connections = connections;
  }

  /** Counts rows changed since the last call. Never rejects. */
  async countChanges(rows: number): Promise<void> {
    this.#rowsChanged += rows;
    if (this.#rowsChanged < ROWS_CHANGED || this.#isUnderWay) return;
    this.#rowsChanged = 0;
    this.#isUnderWay = true;
    try {
      for (const connection of this.#connections)
        await sql`pragma wal_checkpoint(passive)`.execute(connection);
    } catch {
      // The disk is full or the database is being closed. The log stays, and the next write reports the same error.
    } finally {
      this.#isUnderWay = false;
    }
  }
}
