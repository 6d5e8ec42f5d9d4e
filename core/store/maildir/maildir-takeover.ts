/**
 * Takes over another service's Maildir with all that is in it: folders, flags, and Dovecot's own files, which hold the
 * UIDs.
 */
import { constants } from "node:fs";
import {
  access,
  cp,
  lstat,
  mkdir,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { chunksOf } from "../chunks.ts";
import { syncFile, syncFolder } from "../folder-handles.ts";
import { absent, fileNames } from "../folder-listing.ts";
import { ANCHOR, DIRECTORY_MODE, dropAnchor, FOLDERS, makeMaildir } from "./anchor.ts";
import { stemOf } from "./mail-file.ts";
import { MAIL_FOLDERS } from "./maildir-listing.ts";
import { mailFolderNames } from "./subfolders.ts";

interface Takeover {
  readonly from: string;
  readonly to: string;
  /** Whether `from` is copied rather than moved. */
  readonly isCopied: boolean;
  /** Only report the outcome; change nothing. */
  readonly isTrial: boolean;
}

export type TakeoverOutcome =
  | "taken"
  /** There is nothing at `from`. */
  | "none"
  /** The target holds mail, which is never overwritten. */
  | "occupied";

/**
 * In a copy that held mail. Without it, a copy that was emptied since would look like a mailbox that still waits for its
 * mail, and be replaced by a new copy.
 */
const COPY_MARK = "keypost-copied";
const COPY_SAYS =
  "Keypost copied this Maildir from the older service, and another import leaves it as it is.\n";
/** Something else that looks at the mailbox at the same moment may make the empty folders again. */
const TRIES_MAX = 5;
/** A program that was told to stop may do a last thing. One that goes on was not stopped. */
const COPIES_MAX = 3;
/** As many as the thread pool runs. */
const FILES_AT_ONCE = 16;

/** Another program renames, adds or removes files while they are copied, so that the copy may lack some. */
export class MaildirChanging extends Error {
  override readonly name = "MaildirChanging";
}

/**
 * Takes over the whole Maildir or nothing, even if interrupted. Throws EXDEV when moving between file systems, and
 * MaildirChanging.
 */
export async function takeOver({ from, to, isCopied, isTrial }: Takeover): Promise<TakeoverOutcome> {
  const source = await lstat(from).catch(absent(undefined));
  if (!source) return "none";
  const target = await lstat(to).catch(absent(undefined));
  if (target && target.dev === source.dev && target.ino === source.ino) return "none";
  // Links are not followed: their targets would stay where they are.
  for (const folder of ["", "new", "cur"]) await requireFolder(join(from, folder));
  if (target && !(await isBare(to))) return "occupied";
  if (isTrial) return "taken";
  const place = dirname(to);
  const madeFrom = await mkdir(place, { recursive: true, mode: DIRECTORY_MODE });
  const draft = isCopied ? await copied(from, join(place, "Maildir.importing")) : from;
  // Before it is in place: for a known mailbox, a Maildir without an anchor would count as not its own.
  await dropAnchor(draft);
  await replaceBare(draft, to);
  // Sync our folder and its parents, so that the row added next never names a folder that a power cut took back.
  for (const parent of madeFrom ? [place, dirname(place), dirname(dirname(place))] : [place])
    await syncFolder(parent);
  return "taken";
}

async function requireFolder(path: string): Promise<void> {
  if (!(await lstat(path)).isDirectory())
    throw Object.assign(new Error(`${path} is no folder.`), { code: "ENOTDIR" });
  await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
}

/** Whether it has nothing but the anchor and our three folders, all empty. */
async function isBare(maildir: string): Promise<boolean> {
  const names = (await readdir(maildir)).filter((name) => name !== ANCHOR);
  if (names.some((name) => !FOLDERS.includes(name))) return false;
  const inside = await Promise.all(names.map((name) => readdir(join(maildir, name))));
  return inside.every((files) => files.length === 0);
}

/**
 * Replaces an empty Maildir. Neither rmdir nor rename removes a folder with files in it. On failure the old one is made
 * again.
 */
async function replaceBare(from: string, to: string): Promise<void> {
  const isKnown = (await lstat(to).catch(absent(undefined))) !== undefined;
  try {
    await replaceWithin(TRIES_MAX, from, to);
  } catch (error) {
    if (isKnown) await makeMaildir(to);
    throw error;
  }
}

async function replaceWithin(triesMax: number, from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    for (const folder of FOLDERS) await rmdir(join(to, folder)).catch(absent(undefined));
    await rm(join(to, ANCHOR), { force: true });
    await rmdir(to).catch(absent(undefined));
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY" || tries === triesMax) throw error;
    }
  }
}

/**
 * How many messages are at `from` that `to` does not have, although `to` was taken over from there. Those that were
 * there when it was copied do not count: they have been deleted since.
 */
export async function leftBehind(from: string, to: string): Promise<number> {
  const there = await mailIn(from);
  if (there.length === 0) return 0;
  const copiedAt = await stat(join(to, COPY_MARK)).catch(absent(undefined));
  const here = new Set((await mailIn(to)).map(({ stem }) => stem));
  let left = 0;
  for (const { path, stem } of there) {
    if (here.has(stem)) continue;
    // Not the time of a change, which a chown changes too.
    const made = copiedAt && (await stat(path).catch(absent(undefined)))?.birthtimeMs;
    if (!copiedAt || (made !== undefined && made >= copiedAt.mtimeMs)) left++;
  }
  return left;
}

/** The mail files of all folders. */
async function mailIn(maildir: string): Promise<readonly { readonly path: string; readonly stem: string }[]> {
  const found: { path: string; stem: string }[] = [];
  for (const name of ["", ...(await mailFolderNames(maildir))]) {
    for (const place of MAIL_FOLDERS.map((folder) => join(maildir, name, folder)))
      for (const file of (await fileNames(place)) ?? [])
        found.push({ path: join(place, file), stem: stemOf(file) });
  }
  return found;
}

/**
 * Copies to a draft beside the target first, so that half a copy is never taken for the mailbox. Times are kept: they
 * say when mail arrived.
 */
async function copied(from: string, draft: string): Promise<string> {
  // Rounded up: the times of files have parts of a millisecond.
  const begunAt = new Date(Date.now() + 1);
  await copyUnchanged(from, draft);
  if (!(await isBare(draft))) {
    const mark = join(draft, COPY_MARK);
    await writeFile(mark, COPY_SAYS, { mode: 0o600 });
    await utimes(mark, begunAt, begunAt);
  }
  await syncAll(draft);
  return draft;
}

/** Copies again if something changed meanwhile: a file that moves to a folder that was copied before is in neither. */
async function copyUnchanged(from: string, draft: string): Promise<void> {
  for (let copies = 1; copies <= COPIES_MAX; copies++) {
    await rm(draft, { recursive: true, force: true });
    try {
      const before = await stateOf(from);
      await cp(from, draft, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
      if ((await stateOf(from)) === before) return;
    } catch (error) {
      // Renamed or removed since it was listed.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  await rm(draft, { recursive: true, force: true });
  throw new MaildirChanging(`Another program keeps changing ${from}.`);
}

/** Changes with the names, times and sizes of all that is in the folder. */
async function stateOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true });
  const states: string[] = [];
  for (const some of chunksOf(entries, FILES_AT_ONCE)) {
    const found = await Promise.all(some.map((name) => lstat(join(folder, name), { bigint: true })));
    for (const [index, { mtimeNs, size }] of found.entries())
      states.push(`${some[index]} ${mtimeNs} ${size}`);
  }
  return states.sort().join("\n");
}

/** Syncs the bytes and the names: a later run skips what exists, so a power cut must not leave empty files. */
async function syncAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // Skip links: syncing one would sync its target.
  const pathsOf = (wanted: typeof entries) => wanted.map(({ parentPath, name }) => join(parentPath, name));
  const files = pathsOf(entries.filter((entry) => entry.isFile()));
  for (const some of chunksOf(files, FILES_AT_ONCE)) await Promise.all(some.map(syncFile));
  for (const one of [folder, ...pathsOf(entries.filter((entry) => entry.isDirectory()))])
    await syncFolder(one);
}
