import SQLite from "better-sqlite3";
import { makePrivate } from "./private-file.ts";

export interface FolderLock {
  release(): void;
}

/**
 * Locks a data folder for one process: an exclusive SQLite transaction, held for the life of the process. The operating
 * system frees it however the process dies, so no stale lock is ever left. Undefined if another process holds it.
 */
export async function lockFolder(file: string): Promise<FolderLock | undefined> {
  // Anyone who can read the file could take a lock on it, too.
  await makePrivate(file);
  const connection = new SQLite(file, { timeout: 0 });
  try {
    connection.pragma("locking_mode = EXCLUSIVE");
    connection.exec("begin exclusive");
  } catch (error) {
    connection.close();
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) return undefined;
    throw error;
  }
  return { release: () => connection.close() };
}
