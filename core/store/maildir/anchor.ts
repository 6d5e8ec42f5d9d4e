/**
 * The file that identifies a Maildir as that of its mailbox (decision 35). A folder that is missing, or that a mail
 * server made in place of one that is not mounted, says nothing about what the mailbox holds.
 */
import { constants, existsSync } from "node:fs";
import { access, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { syncFile, syncFolder } from "../folder-handles.ts";

export const ANCHOR = "keypost-anchor";

/** The subfolders of every Maildir. */
export const FOLDERS: readonly string[] = ["tmp", "new", "cur"];
export const DIRECTORY_MODE = 0o700;

const SAYS = "Keypost knows the mailbox by this file. Without it the mailbox counts as not mounted.\n";

/** Treated like a read error: the contents are unknown, and nothing may be put there. */
export class MaildirAway extends Error {
  override readonly name = "MaildirAway";
  readonly code = "ENOENT";
  readonly syscall = "stat";

  constructor(maildir: string) {
    super(`ENOENT: the Maildir is not there, or is another one in its place: '${maildir}'`);
  }
}

/** Makes the folders and the anchor, durable on return. Not an error if they exist. */
export async function makeMaildir(maildir: string): Promise<void> {
  for (const folder of FOLDERS) await mkdir(join(maildir, folder), { recursive: true, mode: DIRECTORY_MODE });
  await dropAnchor(maildir);
}

/** Makes the anchor, durable on return. */
export async function dropAnchor(maildir: string): Promise<void> {
  const path = join(maildir, ANCHOR);
  await writeFile(path, SAYS, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await syncFile(path);
  await syncFolder(maildir);
}

/**
 * Throws MaildirAway. Synchronous: the kernel has the folder in memory, and a turn of another thread would take longer.
 */
export function requireAnchor(maildir: string): void {
  if (!existsSync(join(maildir, ANCHOR))) throw new MaildirAway(maildir);
}

/**
 * The same for a Maildir that this process has not checked yet. Makes only `tmp/` again, which holds nothing of value.
 */
export async function requireMaildir(maildir: string): Promise<void> {
  await requirePaths(maildir, [ANCHOR, "new", "cur"]);
  await mkdir(join(maildir, "tmp"), { mode: DIRECTORY_MODE }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/** Anchors a Maildir made before there were anchors, which may hold mail. Throws MaildirAway if it is not there. */
export async function anchorEarlier(maildir: string): Promise<void> {
  await requirePaths(maildir, ["new", "cur"]);
  await dropAnchor(maildir);
}

/**
 * Whether the Maildir is there and this user can write to it. One made before there were anchors has none. Changes
 * nothing.
 */
export async function isInReach(maildir: string, isAnchored: boolean): Promise<boolean> {
  const { R_OK, W_OK, X_OK } = constants;
  const folders = ["new", "cur"].map((name) => access(join(maildir, name), R_OK | W_OK | X_OK));
  const anchor = isAnchored ? [access(join(maildir, ANCHOR))] : [];
  return await Promise.all([...folders, ...anchor]).then(
    () => true,
    () => false,
  );
}

async function requirePaths(maildir: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await stat(join(maildir, name)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOENT" ? new MaildirAway(maildir) : error;
    });
  }
}
