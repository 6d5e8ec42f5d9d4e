/** Databases hold the text of mail, and lie in a folder that the operator may have made for all to look into. */
import { chmodSync, statSync } from "node:fs";
import { open } from "node:fs/promises";

/** What others may do with a file. Of the operator's own group it is his to say: a Postfix may have to read the ledger. */
const OTHERS = 0o007;

/**
 * The file is there, empty where it was not, and nobody but its user and its group is let at it, nor at those beside it, to
 * which SQLite gives its mode. One that is there is never opened: closing it would let go of all locks that SQLite holds on
 * it in this process (fcntl(2)).
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

/** Does nothing where there is no such file, or where it is another user's. */
function closeToOthers(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & OTHERS) === 0) return;
  try {
    chmodSync(path, mode & 0o770);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}
