import SQLite from "better-sqlite3";
import { closeToOthers } from "./private-file.ts";

export interface FolderLock {
  release(): void;
}

/**
 * One process owns a data folder: an exclusive SQLite transaction, held for the life of the process. The operating
 * system frees it when the process dies, however it dies, so no stale lock is ever left. Undefined = somebody has it.
 */
export function lockFolder(file: string): FolderLock | undefined {
  const connection = new SQLite(file, { timeout: 0 });
  // Who may read it can take a lock on it, too.
  closeToOthers(file);
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
