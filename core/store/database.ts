/**
 * A database of ours: Kysely over an SQLite connection in a thread of its own. PostgreSQL will be another dialect
 * under the same queries.
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
import { LogFolding } from "./log-folding.ts";
import { type Migrations, migrate } from "./migrations.ts";
import { makePrivate } from "./private-file.ts";
import { isDamage, SqliteThread, type Statement } from "./sqlite-thread.ts";
import type { SqliteOpening, SqliteResult } from "./sqlite-worker.ts";

export interface Database<Schema> {
  /** Writes, and reads that must see a write of the same moment. One connection; interactive transactions wait their turn. */
  readonly db: Kysely<Schema>;
  /** Reads that a long write must not hold up. Sees every commit that has returned. */
  readonly reader: Kysely<Schema>;
  /** Reads that may take long themselves. */
  readonly search: Kysely<Schema>;
  /** All or none of them, in one round trip and one transaction. Rows changed, per query. */
  batch(statements: readonly Statement[]): Promise<readonly number[]>;
  /** Throws the file away and makes an empty one with the same schema. Whoever asks meanwhile waits. */
  remake(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOpening {
  readonly file: string;
  readonly durability: "full" | "rebuildable";
  /** Folder of `NNNN-name.ts`, each with its `statements`, run once and in order. */
  readonly migrations: URL;
  /** Told each time that an answer shows the file to be damaged. */
  readonly damaged?: (() => void) | undefined;
  /** Told how long each change took: until it was on the disk, where it is durable. */
  readonly written?: ((tookMs: number) => void) | undefined;
}

/** Opens the file, makes it if need be, and brings its schema up to date. Throws LaterSchema, having changed nothing. */
export async function openDatabase<Schema>(opening: DatabaseOpening): Promise<Database<Schema>> {
  const { file, durability, damaged, written } = opening;
  await makePrivate(file);
  const driverOf = (use: SqliteOpening["use"], told: Told) =>
    new ThreadDriver(new SqliteThread({ file, durability, use }), told);
  const connect = (driver: ThreadDriver) => new Kysely<Schema>({ dialect: dialectOf(driver) });
  const [reading, searching] = [driverOf("read", { damaged }), driverOf("search", { damaged })];
  const [reader, search] = [connect(reading), connect(searching)];
  const changed = (rows: number) => void folding.changed(rows);
  const writer = driverOf("write", { damaged, written, changed });
  const db = connect(writer);
  const folding = new LogFolding([search, db]);
  const drivers = [writer, reading, searching];
  const database: Database<Schema> = {
    db,
    reader,
    search,
    batch: (statements) => writer.batch(statements),
    remake: () => letGoOf(drivers, () => remake(opening)),
    close: async () => {
      // The writer last: only then is the write-ahead log folded into the file.
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

/** Runs `work` while none of them has the file open. */
async function letGoOf(drivers: readonly ThreadDriver[], work: () => Promise<void>): Promise<void> {
  const [driver, ...others] = drivers;
  if (!driver) return await work();
  await driver.withoutFile(() => letGoOf(others, work));
}

async function remake({ file, durability, migrations }: DatabaseOpening): Promise<void> {
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

/** The file, and those that SQLite keeps beside it. */
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

/** Kysely's own lock for SQLite wakes everybody who waits at every release; `ThreadDriver` keeps the order itself. */
class ThreadAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

interface Told extends Pick<DatabaseOpening, "damaged" | "written"> {
  readonly changed?: (rows: number) => void;
}

/**
 * Kysely's view of the thread. Statements of different callers are sent without waiting for one another and run in
 * the order sent; while a transaction is open, everybody else waits.
 */
class ThreadDriver implements Driver {
  readonly #thread: SqliteThread;
  readonly #told: Told;
  #owner: ThreadConnection | undefined;
  #ended = Promise.withResolvers<void>();

  constructor(thread: SqliteThread, told: Told = {}) {
    this.#thread = thread;
    this.#told = told;
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

  /** One that fails, as on a full disk, is followed by Kysely's rollback: until then it is nobody else's turn. */
  async commitTransaction(): Promise<void> {
    const startedMs = performance.now();
    await this.#run([{ sql: "commit", parameters: [] }], false);
    this.#release();
    this.#told.written?.(performance.now() - startedMs);
  }

  async rollbackTransaction(): Promise<void> {
    try {
      await this.#run([{ sql: "rollback", parameters: [] }], false);
    } catch (error) {
      // A full disk has SQLite roll back by itself, and what is to be heard of is the disk.
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
    this.#told.written?.(performance.now() - startedMs);
    return results.map((result) => result.changes);
  }

  async #execute<Row>(connection: ThreadConnection, query: CompiledQuery): Promise<QueryResult<Row>> {
    while (this.#isTaken(connection)) await this.#ended.promise;
    const startedMs = performance.now();
    const [result] = await this.#run([{ sql: query.sql, parameters: query.parameters }], false);
    // Within a transaction the commit is what counts.
    if (this.#owner !== connection && result && result.changes > 0)
      this.#told.written?.(performance.now() - startedMs);
    if (!result) throw new Error("The database's thread answered without a result.");
    return {
      rows: result.rows as Row[],
      numAffectedRows: BigInt(result.changes),
      insertId: BigInt(result.insertId),
    };
  }

  /** Runs `work` while nobody has the file open through this. */
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
      this.#told.changed?.(results.reduce((sum, { changes }) => sum + changes, 0));
      return results;
    } catch (error) {
      if (isDamage(error)) this.#told.damaged?.();
      throw error;
    }
  }

  async #take(owner: ThreadConnection): Promise<void> {
    while (this.#isTaken(owner)) await this.#ended.promise;
    this.#owner = owner;
    this.#ended = Promise.withResolvers<void>();
  }

  /** Asked again after every await: what is sent in the same turn can't be overtaken by a transaction. */
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
