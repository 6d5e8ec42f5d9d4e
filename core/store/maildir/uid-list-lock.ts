/**
 * Dovecot's lock on a Maildir. Whoever lists a folder in which another renames may be shown a file under neither name, so
 * Dovecot takes `dovecot-uidlist.lock` for both (its documentation, "Maildir Mailbox Format", has why). A rename without it
 * makes Dovecot take the message for expunged, and give it another UID when it comes back.
 */
import { existsSync } from "node:fs";
import { link, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { randomName } from "../base32.ts";

const UID_LIST = "dovecot-uidlist";
const RETRY_MS = 3;
/**
 * It is had for milliseconds. One that is older was left by a crash, and is Dovecot's to take away. Without it nothing is
 * lost but a UID.
 */
const WAIT_MS_MAX = 1_000;

/** Runs `work` while Dovecot neither lists nor renames, where there is a Dovecot at all. */
export async function withUidListLock<Result>(maildir: string, work: () => Promise<Result>): Promise<Result> {
  // Asked at once: the kernel has the folder in memory, and another thread's turn would take longer.
  const isOurs = existsSync(join(maildir, UID_LIST)) && (await take(maildir));
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
 * False when it can't be had. It says whose it is from its first moment on: of one that a kill leaves without a word Dovecot can't tell
 * that nobody has it, and waits two minutes. So it is written elsewhere and linked, which is refused where there is one.
 */
async function take(maildir: string): Promise<boolean> {
  const draft = join(maildir, "tmp", `keypost.${randomName()}`);
  try {
    // A full disk takes no word of it, and an empty one will do.
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
