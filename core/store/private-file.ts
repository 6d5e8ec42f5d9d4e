/** Databases hold the text of mail, and may be in a folder that the operator made readable for all. */
import { chmodSync, statSync } from "node:fs";
import { open } from "node:fs/promises";

/** The permissions of others. Those of the group are the operator's choice: a Postfix may have to read the ledger. */
const OTHERS = 0o007;

/**
 * Makes sure that the file exists, if need be empty, and that only its user and group can access it and the files
 * beside it, which get their mode from it. An existing file is never opened: closing it would release all locks that
 * SQLite holds on it in this process (fcntl(2)).
 */
export async function makePrivate(file: string): Promise<void> {
  await open(file, "wx", 0o600).then(
    (made) => made.close(),
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  for (const suffix of ["", "-wal", "-shm"]) closeToOthers(file + suffix);
}

/** Does nothing if there is no such file, or if it belongs to another user. */
function closeToOthers(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & OTHERS) === 0) return;
  try {
    chmodSync(path, mode & 0o770);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}
