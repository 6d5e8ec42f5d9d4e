/**
 * Dovecot's lock on a Maildir. A listing made while another program renames may show a file under neither name, so
 * Dovecot takes `dovecot-uidlist.lock` for both (its documentation, "Maildir Mailbox Format", says why). A rename
 * without it makes Dovecot take the message for expunged, and give it another UID when it reappears.
 */
import { existsSync } from "node:fs";
import { link, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const UID_LIST = "dovecot-uidlist";
const RETRY_MS = 3;
/**
 * The lock is held for milliseconds. An older one was left by a crash, and is for Dovecot to remove. Going on without
 * the lock costs at most a UID.
 */
const WAIT_MS_MAX = 1_000;

/**
 * Runs `work` while Dovecot neither lists nor renames, if Dovecot is used at all. `draft` is the path of a new file in
 * `tmp/`, where the lock is written first.
 */
export async function withUidListLock<Result>(
  maildir: string,
  draft: string,
  work: () => Promise<Result>,
): Promise<Result> {
  // Synchronous: the kernel has the folder in memory, and a turn of another thread would take longer.
  const isOurs = existsSync(join(maildir, UID_LIST)) && (await take(maildir, draft));
  try {
    return await work();
  } finally {
    if (isOurs) await rm(lockOf(maildir), { force: true });
  }
}

function lockOf(maildir: string): string {
  return join(maildir, `${UID_LIST}.lock`);
}

/**
 * False if the lock can't be had. The lock must name its owner from the first moment: Dovecot can't tell that nobody
 * holds an empty one left by a kill, and waits two minutes. So it is written elsewhere and then linked, which fails if
 * there is a lock.
 */
async function take(maildir: string, draft: string): Promise<boolean> {
  try {
    // On a full disk the draft stays empty, which will do.
    await writeFile(draft, `${process.pid}:${hostname()}`, { flag: "wx", mode: 0o600 }).catch(
      () => undefined,
    );
    return await linked(draft, lockOf(maildir));
  } finally {
    await rm(draft, { force: true });
  }
}

async function linked(draft: string, lock: string): Promise<boolean> {
  const deadline = performance.now() + WAIT_MS_MAX;
  for (;;) {
    const failure = await link(draft, lock).catch((error: NodeJS.ErrnoException) => error);
    if (!failure) return true;
    if (failure.code !== "EEXIST" || performance.now() > deadline || (await isLeft(lock))) return false;
    await delay(RETRY_MS);
  }
}

async function isLeft(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > WAIT_MS_MAX;
}
