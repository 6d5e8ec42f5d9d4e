/**
 * A database: Kysely over SQLite connections, each in a thread of its own. PostgreSQL will be another dialect under the
 * same queries.
 */
import { rm } from "node:fs/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { type Migrations, migrate } from "./migrations.ts";
import { makePrivate } from "./private-file.ts";
import { isDamage, SqliteThread, type Statement } from "./sqlite-thread.ts";
import type { SqliteOpening, SqliteResult } from "./sqlite-worker.ts";
import { WalCheckpoints } from "./wal-checkpoints.ts";

export interface Database<Schema> {
  /**
   * For writes, and for reads that must see a write just made. One connection; interactive transactions wait their
   * turn.
   */
  readonly db: Kysely<Schema>;
  /** For reads that a long write must not delay. Sees every commit that has returned. */
  readonly reader: Kysely<Schema>;
  /** For reads that may take long themselves. */
  readonly search: Kysely<Schema>;
  /** Runs all statements or none, in one round trip and one transaction. Returns the rows changed by each. */
  batch(statements: readonly Statement[]): Promise<readonly number[]>;
  /** Deletes the file and makes an empty one with the same schema. Queries wait meanwhile. */
  recreate(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOpening {
  readonly file: string;
  readonly durability: "full" | "rebuildable";
  /** Folder of `NNNN-name.ts` files, each with its `statements`. They run once, in order. */
  readonly migrations: URL;
  /** Called each time an error shows that the file is damaged. */
  readonly damaged?: (() => void) | undefined;
  /** Called with the time each change took. In a durable database that includes the sync to disk. */
  readonly written?: ((tookMs: number) => void) | undefined;
}

/**
 * Opens the file, creating it if needed, and brings its schema up to date. Throws LaterSchema, having changed nothing.
 */
export async function openDatabase<Schema>(opening: DatabaseOpening): Promise<Database<Schema>> {
  const { file, durability, damaged, written } = opening;
  await makePrivate(file);
  const driverOf = (use: SqliteOpening["use"], observer: DatabaseObserver) =>
    new ThreadDriver(new SqliteThread({ file, durability, use }), observer);
  const connect = (driver: ThreadDriver) => new Kysely<Schema>({ dialect: dialectOf(driver) });
  const [reading, searching] = [driverOf("read", { damaged }), driverOf("search", { damaged })];
  const [reader, search] = [connect(reading), connect(searching)];
  const changed = (rows: number) => void checkpoints.countChanges(rows);
  const writer = driverOf("write", { damaged, written, changed });
  const db = connect(writer);
  const checkpoints = new WalCheckpoints([search, db]);
  const drivers = [writer, reading, searching];
  const database: Database<Schema> = {
    db,
    reader,
    search,
    batch: (statements) => writer.batch(statements),
    recreate: () => letGoOf(drivers, () => recreate(opening)),
    close: async () => {
      // The writer last: SQLite moves the write-ahead log into the file only when the last connection closes.
      for (const driver of drivers.toReversed()) await driver.destroy();
    },
  };
  try {
    await migrateBy(writer, opening.migrations);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Runs `work` while none of the drivers has the file open. */
async function letGoOf(drivers: readonly ThreadDriver[], work: () => Promise<void>): Promise<void> {
  const [driver, ...others] = drivers;
  if (!driver) return await work();
  await driver.withoutFile(() => letGoOf(others, work));
}

async function recreate({ file, durability, migrations }: DatabaseOpening): Promise<void> {
  await removeDatabase(file);
  await makePrivate(file);
  const maker = new ThreadDriver(new SqliteThread({ file, durability, use: "write" }));
  try {
    await migrateBy(maker, migrations);
  } finally {
    await maker.destroy();
  }
}

async function migrateBy(driver: ThreadDriver, migrations: URL): Promise<void> {
  const db = new Kysely<Migrations>({ dialect: dialectOf(driver) });
  await migrate({ db, batch: (statements) => driver.batch(statements) }, migrations);
}

/** Removes the file and those that SQLite keeps beside it. */
export async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ["", "-wal", "-shm"]) await rm(file + suffix, { force: true });
}

function dialectOf(driver: ThreadDriver): Dialect {
  return {
    createAdapter: () => new ThreadAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Kysely's own lock for SQLite wakes every waiter at each release. `ThreadDriver` keeps the order itself. */
class ThreadAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

interface DatabaseObserver extends Pick<DatabaseOpening, "damaged" | "written"> {
  readonly changed?: (rows: number) => void;
}

/**
 * Kysely's view of the thread. Statements of different callers are sent without waiting for one another and run in the
 * order sent. While a transaction is open, all others wait.
 */
class ThreadDriver implements Driver {
  readonly #thread: SqliteThread;
  readonly #observer: DatabaseObserver;
  #owner: ThreadConnection | undefined;
  #ended = Promise.withResolvers<void>();

  constructor(thread: SqliteThread, observer: DatabaseObserver = {}) {
    this.#thread = thread;
    this.#observer = observer;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new ThreadConnection((connection, query) => this.#execute(connection, query));
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#take(connection as ThreadConnection);
    try {
      await this.#run([{ sql: "begin immediate", parameters: [] }], false);
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  /** If the commit fails, as on a full disk, Kysely rolls back. Until then no one else gets a turn. */
  async commitTransaction(): Promise<void> {
    const startedMs = performance.now();
    await this.#run([{ sql: "commit", parameters: [] }], false);
    this.#release();
    this.#observer.written?.(performance.now() - startedMs);
  }

  async rollbackTransaction(): Promise<void> {
    try {
      await this.#run([{ sql: "rollback", parameters: [] }], false);
    } catch (error) {
      // On a full disk SQLite rolls back by itself. The error to report is that of the disk.
      if (!(error as Error).message.includes("no transaction is active")) throw error;
    } finally {
      this.#release();
    }
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#thread.close();
  }

  async batch(statements: readonly Statement[]): Promise<readonly number[]> {
    while (this.#isTaken(undefined)) await this.#ended.promise;
    const startedMs = performance.now();
    const results = await this.#run(
      statements.map(({ sql, parameters }) => ({ sql, parameters })),
      true,
    );
    this.#observer.written?.(performance.now() - startedMs);
    return results.map((result) => result.changes);
  }

  async #execute<Row>(connection: ThreadConnection, query: CompiledQuery): Promise<QueryResult<Row>> {
    while (this.#isTaken(connection)) await this.#ended.promise;
    const startedMs = performance.now();
    const [result] = await this.#run([{ sql: query.sql, parameters: query.parameters }], false);
    // Within a transaction only the commit counts.
    if (this.#owner !== connection && result && result.changes > 0)
      this.#observer.written?.(performance.now() - startedMs);
    if (!result) throw new Error("The database's thread answered without a result.");
    return {
      rows: result.rows as Row[],
      numAffectedRows: BigInt(result.changes),
      insertId: BigInt(result.insertId),
    };
  }

  /** Runs `work` while this driver does not have the file open. */
  async withoutFile(work: () => Promise<void>): Promise<void> {
    await this.#take(new ThreadConnection(() => Promise.reject(new Error("Nobody asks through this."))));
    try {
      await this.#thread.letGo();
      await work();
    } finally {
      this.#release();
    }
  }

  async #run(statements: readonly Statement[], isTransaction: boolean): Promise<readonly SqliteResult[]> {
    try {
      const results = await this.#thread.run(statements, isTransaction);
      this.#observer.changed?.(results.reduce((sum, { changes }) => sum + changes, 0));
      return results;
    } catch (error) {
      if (isDamage(error)) this.#observer.damaged?.();
      throw error;
    }
  }

  async #take(owner: ThreadConnection): Promise<void> {
    while (this.#isTaken(owner)) await this.#ended.promise;
    this.#owner = owner;
    this.#ended = Promise.withResolvers<void>();
  }

  /** Must be checked again after every await. A transaction can't overtake statements sent in the same turn. */
  #isTaken(connection: DatabaseConnection | undefined): boolean {
    return this.#owner !== undefined && this.#owner !== connection;
  }

  #release(): void {
    this.#owner = undefined;
    this.#ended.resolve();
  }
}

class ThreadConnection implements DatabaseConnection {
  readonly #execute: <Row>(connection: ThreadConnection, query: CompiledQuery) => Promise<QueryResult<Row>>;

  constructor(
    execute: <Row>(connection: ThreadConnection, query: CompiledQuery) => Promise<QueryResult<Row>>,
  ) {
    this.#execute = execute;
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#execute<Row>(this, query);
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("Rows are not streamed: pages are small and bounded.");
  }
}
