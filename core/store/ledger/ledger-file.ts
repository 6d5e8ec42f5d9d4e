/** The ledger's file. It says who owns which mail, and can't be rebuilt from anything. */
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { type Database, type DatabaseOpening, openDatabase } from "../database.ts";
import { absent } from "../folder-listing.ts";
import { type FolderLock, lockFolder } from "../lock.ts";
import { LaterSchema } from "../migrations.ts";
import { DatabaseError, isDamage } from "../sqlite-thread.ts";
import type { LedgerSchema } from "./ledger-schema.ts";

/** Nothing was changed. The message says what to do. */
class UnusableLedger extends Error {
  override readonly name = "UnusableLedger";
}

interface LedgerOpening extends Pick<DatabaseOpening, "file" | "written"> {
  /** The caller has locked it already. */
  readonly dataDir: string;
  readonly mailRoot: string;
}

/**
 * Opens the ledger. Throws UnusableLedger if it is damaged, of a later version, in a folder that another process has,
 * on an unsuitable file system, or missing although there is mail.
 */
export async function openLedger(opening: LedgerOpening): Promise<Database<LedgerSchema>> {
  const { file, dataDir, mailRoot, written } = opening;
  await refuseMissing(file, mailRoot);
  const lock = await lockBeside(file, dataDir);
  try {
    const ledger = await openWhole(file, written);
    return { ...ledger, close: () => ledger.close().finally(() => lock?.release()) };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/**
 * Locks the ledger's folder. Two services with separate data folders may be configured with the same ledger, or with
 * two in one folder: they would share an index. Undefined if the folder is the data folder, which is locked already.
 */
async function lockBeside(file: string, dataDir: string): Promise<FolderLock | undefined> {
  const folder = dirname(file);
  if ((await realpath(folder)) === (await realpath(dataDir))) return undefined;
  const lock = await lockFolder(join(folder, "lock.db"));
  if (lock) return lock;
  throw new UnusableLedger(
    `Another process has ${folder}, the folder of the ledger. ` +
      "Stop it, or set DATABASE_DSN to a file in a folder that no other service has.",
  );
}

async function openWhole(file: string, written: DatabaseOpening["written"]): Promise<Database<LedgerSchema>> {
  try {
    const ledger = await openDatabase<LedgerSchema>({
      file,
      written,
      durability: "full",
      migrations: new URL("../../../migrations/ledger/", import.meta.url),
    });
    await requireWhole(ledger).catch(async (error: unknown) => {
      await ledger.close();
      throw error;
    });
    return ledger;
  } catch (error) {
    if (isDamage(error)) throw damaged(file, error);
    if (error instanceof LaterSchema) throw later(file, error);
    if (isSharingFailure(error)) throw unshared(file, error);
    throw error;
  }
}

/**
 * SQLite takes a missing or an empty file for a new database, so this refuses one while there are mailboxes on the
 * disk.
 */
async function refuseMissing(file: string, mailRoot: string): Promise<void> {
  const size = (await stat(file).catch(absent(undefined)))?.size ?? 0;
  if (size > 0) return;
  for (const domain of await readdir(mailRoot)) {
    const mailboxes = await readdir(join(mailRoot, domain)).catch(unlessFolder);
    if (mailboxes.length === 0) continue;
    throw new UnusableLedger(
      `The ledger ${file} is missing or empty, and ${mailRoot} holds mailboxes: without it nobody knows whose they are. ` +
        "Put it back from a backup, or set DATABASE_DSN to where it is. No new one was made.",
    );
  }
}

/** Dovecot's socket, or a link to nothing. A folder that can't be read may hold mailboxes. */
function unlessFolder(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOTDIR" || error.code === "ENOENT") return [];
  throw error;
}

/** Checks every page, so that damage is found now and not at some claim: 100 MB take an eighth of a second. */
async function requireWhole({ db }: Database<LedgerSchema>): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  const [found] = rows;
  if (found?.quick_check !== "ok") throw new DatabaseError("SQLITE_CORRUPT", found?.quick_check ?? "");
}

/** Whether the file for sharing memory between processes that have the ledger open can't be made, locked or mapped. */
function isSharingFailure(error: unknown): boolean {
  return error instanceof DatabaseError && /^SQLITE_IOERR_SHM(?:OPEN|LOCK|MAP)$/.test(error.code);
}

function unshared(file: string, cause: unknown): UnusableLedger {
  const said = `The ledger ${file} is on a file system through which processes can't share memory, as SQLite does`;
  return new UnusableLedger(
    `${said} (${(cause as DatabaseError).code}). Set DATA_DIR or DATABASE_DSN to a place on a local disk.`,
    { cause },
  );
}

function later(file: string, cause: LaterSchema): UnusableLedger {
  const said = `The ledger ${file} has been used by a later version of Keypost. Nothing was changed.`;
  return new UnusableLedger(
    `${said} ${cause.message} Run that version, or put back a backup from before it.`,
    {
      cause,
    },
  );
}

function damaged(file: string, cause: unknown): UnusableLedger {
  const said = `The ledger ${file} is damaged. Nothing was changed. Put it back from a backup.`;
  return new UnusableLedger(said, { cause });
}
