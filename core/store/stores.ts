/** Everything that core keeps in a data folder, opened and closed together. */
import { randomUUID } from "node:crypto";
import { mkdir, open, rm, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { CoreSettings } from "../settings.ts";
import { openAdoptions } from "./adoptions.ts";
import { type Database, openDatabase } from "./database.ts";
import { openDeliveries } from "./deliveries.ts";
import type { IndexSchema } from "./index-schema.ts";
import { openLabels } from "./labels.ts";
import type { LedgerSchema } from "./ledger-schema.ts";
import { type FolderLock, lockFolder } from "./lock.ts";
import { openMailboxes } from "./mailboxes.ts";
import { openMaildirs } from "./maildir.ts";
import { openMessages } from "./messages.ts";
import { openProofs } from "./proofs.ts";
import { openSecrets } from "./secrets.ts";
import { DatabaseError } from "./sqlite-thread.ts";
import { openTokens } from "./tokens.ts";

export type Stores = NonNullable<Awaited<ReturnType<typeof openStores>>>;

/** What SQLite says of a file that no reading will mend. */
const BROKEN = ["SQLITE_CORRUPT", "SQLITE_NOTADB"];

/** Undefined = another process has the folder. */
export async function openStores(settings: CoreSettings) {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(join(settings.dataDir, "lock.db"));
  if (!lock) return undefined;
  try {
    return await openLocked(settings, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(settings: CoreSettings, lock: FolderLock) {
  const ledger = await openDatabase<LedgerSchema>({
    file: settings.ledgerFile,
    durability: "full",
    migrations: new URL("../../migrations/ledger/", import.meta.url),
  });
  const index = await openIndex(join(dirname(settings.ledgerFile), "index.db"));
  const closing = await openedAfter(ledger, index);
  const maildirs = openMaildirs(join(settings.dataDir, "mail"));
  return {
    secrets: await openSecrets(settings.dataDir, settings.edproofSecret),
    mailboxes: openMailboxes(ledger.db),
    proofs: openProofs(ledger.db),
    tokens: openTokens(ledger.db),
    labels: openLabels(ledger.db),
    adoptions: openAdoptions(ledger.db),
    messages: openMessages(index),
    deliveries: openDeliveries(index),
    maildirs,
    /** How the index was left: as it should be, by a crash, or not at all. */
    indexState: closing.state,

    /** Throws what is wrong with writing. */
    async checkWritable(): Promise<void> {
      await ledger.db
        .insertInto("ledger_state")
        .values(HEALTH)
        .onConflict((row) => row.doNothing())
        .execute();
      await index.db
        .insertInto("index_state")
        .values(HEALTH)
        .onConflict((row) => row.doNothing())
        .execute();
      const probe = join(settings.dataDir, `probe.${randomUUID()}`);
      const file = await open(probe, "wx", 0o600);
      await file.writeFile("keypost").finally(() => file.close());
      await unlink(probe);
    },

    async close(): Promise<void> {
      await maildirs.close();
      await index.close();
      await closing.note();
      await ledger.close();
      lock.release();
    },
  };
}

const HEALTH = { name: "health", value: "" };

/** A broken index is thrown away: it can be made again from the files. */
async function openIndex(file: string): Promise<Database<IndexSchema>> {
  const opening = {
    file,
    durability: "rebuildable",
    migrations: new URL("../../migrations/index/", import.meta.url),
  } as const;
  try {
    return await openDatabase<IndexSchema>(opening);
  } catch (error) {
    if (!(error instanceof DatabaseError) || !BROKEN.includes(error.code)) throw error;
    for (const suffix of ["", "-wal", "-shm"]) await rm(file + suffix, { force: true });
    return await openDatabase<IndexSchema>(opening);
  }
}

/**
 * The ledger remembers, durably, which index was closed in order. While one is open no index is remembered, so a crash
 * or a power cut leaves none, and an index that was lost or put there by hand is never taken for it.
 */
async function openedAfter(ledger: Database<LedgerSchema>, index: Database<IndexSchema>) {
  const known = await index.db
    .selectFrom("index_state")
    .select("value")
    .where("name", "=", "id")
    .executeTakeFirst();
  const id = known?.value ?? randomUUID();
  if (!known) await index.db.insertInto("index_state").values({ name: "id", value: id }).execute();
  const closed = await ledger.db
    .deleteFrom("ledger_state")
    .where("name", "=", "closed_index")
    .returning("value")
    .executeTakeFirst();
  const state = !known ? ("new" as const) : closed?.value === id ? ("whole" as const) : ("crashed" as const);
  return {
    state,
    note: () => ledger.db.insertInto("ledger_state").values({ name: "closed_index", value: id }).execute(),
  };
}
