/** Everything that core keeps in a data folder, opened and closed together. */
import { randomUUID } from "node:crypto";
import { mkdir, open, rm, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Kysely } from "kysely";
import type { CoreSettings } from "../settings.ts";
import { openAdoptions } from "./adoptions.ts";
import { openCheckouts } from "./checkouts.ts";
import { type Database, openDatabase } from "./database.ts";
import { openDeliveries } from "./deliveries.ts";
import { openEnrollments } from "./enrollments.ts";
import { openImapPasswords } from "./imap-passwords.ts";
import { openImports } from "./imports.ts";
import type { IndexSchema } from "./index-schema.ts";
import { openLabels } from "./labels.ts";
import { openLapses } from "./lapses.ts";
import type { LedgerSchema } from "./ledger-schema.ts";
import { type FolderLock, lockFolder } from "./lock.ts";
import { openMailboxes } from "./mailboxes.ts";
import { openMaildirs } from "./maildir.ts";
import { openMessages } from "./messages.ts";
import { openNotices } from "./notices.ts";
import { openPayments } from "./payments.ts";
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
  const indexFile = join(dirname(settings.ledgerFile), "index.db");
  const index = await openIndex(indexFile);
  const closing = await openedAfter(ledger, index);
  const root = join(settings.dataDir, "mail");
  await mkdir(root, { recursive: true, mode: 0o700 });
  const maildirs = openMaildirs(root, await samePlace([settings.ledgerFile, root]));
  const requireSameFiles = await samePlace([settings.ledgerFile, indexFile, root]);
  const checkWritable = async () => {
    await requireSameFiles();
    // Another value each time, or SQLite would write nothing.
    const health = { name: "health", value: randomUUID() };
    await ledger.db
      .insertInto("ledger_state")
      .values(health)
      .onConflict((row) => row.doUpdateSet(health))
      .execute();
    await index.db
      .insertInto("index_state")
      .values(health)
      .onConflict((row) => row.doUpdateSet(health))
      .execute();
    await probe(settings.dataDir);
    await probe(root);
  };
  let checking: Promise<void> | undefined;
  return {
    secrets: await openSecrets(settings.dataDir, settings.edproofSecret),
    ...openTables(ledger.db),
    messages: openMessages(index),
    deliveries: openDeliveries(index),
    maildirs,
    /** How the index was left: as it should be, by a crash, or not at all. */
    indexState: closing.state,

    /** Throws what is wrong with writing. Many who ask at once share one answer: each costs a sync. */
    async checkWritable(): Promise<void> {
      checking ??= checkWritable().finally(() => {
        checking = undefined;
      });
      await checking;
    },

    async close(): Promise<void> {
      await maildirs.close();
      // What can't be noted, as on a full disk, is an index that was not closed in order.
      const isNamed = await closing.name().then(
        () => true,
        () => false,
      );
      await index.close();
      if (isNamed) await closing.note().catch(() => undefined);
      await ledger.close();
      lock.release();
    },
  };
}

function openTables(db: Kysely<LedgerSchema>) {
  const mailboxes = openMailboxes(db);
  return {
    mailboxes,
    payments: openPayments(db, mailboxes.forget),
    checkoutRows: openCheckouts(db, mailboxes.forget),
    enrollments: openEnrollments(db, mailboxes.forget),
    lapses: openLapses(db, mailboxes.forget),
    imapPasswords: openImapPasswords(db),
    imports: openImports(db, mailboxes.forget),
    noticeRows: openNotices(db),
    proofs: openProofs(db),
    tokens: openTokens(db),
    labels: openLabels(db),
    adoptions: openAdoptions(db),
  };
}

/** Throws when these are not the files that they are now: moved away, unmounted, or others in their place. */
async function samePlace(paths: readonly string[]): Promise<() => Promise<void>> {
  const identify = async () => {
    const found = await Promise.all(paths.map((path) => stat(path)));
    return found.map(({ dev, ino }) => `${dev} ${ino}`).join();
  };
  const opened = await identify();
  return async () => {
    if ((await identify()) !== opened) throw new Error("The data folder is not the one that was opened.");
  };
}

async function probe(folder: string): Promise<void> {
  // Hidden from the walk over domains that somebody else may do.
  const path = join(folder, `.probe.${randomUUID()}`);
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile("keypost");
  } finally {
    // A full disk has room for the name, and must not be filled with those.
    await unlink(path);
    await file.close();
  }
}

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
 * or a power cut leaves none. Each close gives the index another name, so that one which was lost, put there by hand or
 * copied earlier is never taken for it.
 */
async function openedAfter(ledger: Database<LedgerSchema>, index: Database<IndexSchema>) {
  const known = await index.db
    .selectFrom("index_state")
    .select("value")
    .where("name", "=", "id")
    .executeTakeFirst();
  const id = known?.value ?? randomUUID();
  if (!known) await index.db.insertInto("index_state").values({ name: "id", value: id }).execute();
  const closedId = randomUUID();
  const closed = await ledger.db
    .deleteFrom("ledger_state")
    .where("name", "=", "closed_index")
    .returning("value")
    .executeTakeFirst();
  const state = !known ? ("new" as const) : closed?.value === id ? ("whole" as const) : ("crashed" as const);
  return {
    state,
    name: () =>
      index.db.updateTable("index_state").set({ value: closedId }).where("name", "=", "id").execute(),
    note: () =>
      ledger.db.insertInto("ledger_state").values({ name: "closed_index", value: closedId }).execute(),
  };
}
