import SQLite from "better-sqlite3";
import { makePrivate } from "./private-file.ts";

export interface FolderLock {
  release(): void;
}

/**
 * One process owns a data folder: an exclusive SQLite transaction, held for the life of the process. The operating
 * system frees it when the process dies, however it dies, so no stale lock is ever left. Undefined = somebody has it.
 */
export async function lockFolder(file: string): Promise<FolderLock | undefined> {
  // Who may read it can take a lock on it, too.
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
