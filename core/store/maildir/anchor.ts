/**
 * The file by which a Maildir is known to be the one of its mailbox (decision 35): a folder that is not there, or that a mail server
 * has made in the place of one that is not mounted, says nothing of what the mailbox holds.
 */
import { constants, existsSync } from "node:fs";
import { access, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { syncFile, syncFolder } from "../folder-handles.ts";

export const ANCHOR = "keypost-anchor";

/** Of every Maildir. */
export const FOLDERS: readonly string[] = ["tmp", "new", "cur"];
export const DIRECTORY_MODE = 0o700;

const SAYS = "Keypost knows the mailbox by this file. Without it the mailbox counts as not mounted.\n";

/** It is as if it could not be read: nothing is known of what it holds, and nothing may be put in its place. */
export class MaildirAway extends Error {
  override readonly name = "MaildirAway";
  readonly code = "ENOENT";
  readonly syscall = "stat";

  constructor(maildir: string) {
    super(`ENOENT: the Maildir is not there, or is another one in its place: '${maildir}'`);
  }
}

/** The folders and the anchor, durable when it returns. Being there already is no error. */
export async function makeMaildir(maildir: string): Promise<void> {
  for (const folder of FOLDERS) await mkdir(join(maildir, folder), { recursive: true, mode: DIRECTORY_MODE });
  await dropAnchor(maildir);
}

/** Durable when it returns. */
export async function dropAnchor(maildir: string): Promise<void> {
  const path = join(maildir, ANCHOR);
  await writeFile(path, SAYS, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await syncFile(path);
  await syncFolder(maildir);
}

/** Throws MaildirAway. Asked at once: the kernel has the folder in memory, and another thread's turn would take longer. */
export function requireAnchor(maildir: string): void {
  if (!existsSync(join(maildir, ANCHOR))) throw new MaildirAway(maildir);
}

/** The same, of one that this process has not looked at yet. Nothing but `tmp/`, in which nothing is kept, is made again. */
export async function requireMaildir(maildir: string): Promise<void> {
  await requirePaths(maildir, [ANCHOR, "new", "cur"]);
  await mkdir(join(maildir, "tmp"), { mode: DIRECTORY_MODE }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/** For a Maildir of before there were anchors, in which there may be mail: it is there, or it is away. */
export async function anchorEarlier(maildir: string): Promise<void> {
  await requirePaths(maildir, ["new", "cur"]);
  await dropAnchor(maildir);
}

/** Whether it is there, and this user can write to it. One of before there were anchors has none. Changes nothing. */
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
