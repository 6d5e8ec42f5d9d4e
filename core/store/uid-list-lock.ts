/**
 * Dovecot's lock on a Maildir. Whoever lists a folder in which another renames may be shown a file under neither name, so
 * Dovecot takes `dovecot-uidlist.lock` for both (its documentation, "Maildir Mailbox Format", has why). A rename without it
 * makes Dovecot take the message for expunged, and give it another UID when it comes back.
 */
import { existsSync } from "node:fs";
import { type FileHandle, open, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const UID_LIST = "dovecot-uidlist";
const RETRY_MS = 3;
/**
 * It is had for milliseconds. One that is older was left by a crash, and is Dovecot's to take away. Without it nothing is
 * lost but a UID.
 */
const WAIT_MS_MAX = 1_000;

/** Runs `work` while Dovecot neither lists nor renames, where there is a Dovecot at all. */
export async function withUidListLock<Result>(maildir: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(maildir, `${UID_LIST}.lock`);
  // Asked at once: the kernel has the folder in memory, and another thread's turn would take longer.
  const isOurs = existsSync(join(maildir, UID_LIST)) && (await take(lock));
  try {
    return await work();
  } finally {
    if (isOurs) await rm(lock, { force: true });
  }
}

/** False when it can't be had. */
async function take(lock: string): Promise<boolean> {
  const deadline = performance.now() + WAIT_MS_MAX;
  for (;;) {
    const file = await open(lock, "wx", 0o600).catch((error: NodeJS.ErrnoException) => error);
    if ("fd" in file) {
      await sign(file);
      return true;
    }
    if (file.code !== "EEXIST" || performance.now() > deadline || (await isLeft(lock))) return false;
    await delay(RETRY_MS);
  }
}

/** A full disk takes no word of it. It is ours all the same: left behind, it would keep Dovecot waiting for minutes. */
async function sign(file: FileHandle): Promise<void> {
  try {
    await file.writeFile(`${process.pid}:${hostname()}`).catch(() => undefined);
  } finally {
    await file.close();
  }
}

async function isLeft(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > WAIT_MS_MAX;
}
