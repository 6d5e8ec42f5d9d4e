import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { chunksOf } from "../chunks.ts";
import { absent, changedNs, changedNsNow, fileNames, isSettled, nowNs } from "../folder-listing.ts";
import { NO_USAGE, sumUsage, type Usage } from "../index/mailbox-usages.ts";
import { countedSize, MailSizeCounter, stemOf } from "./mail-file.ts";

/** Mailboxes whose folders are cached: some hundred bytes each. Most have none. */
const CACHED_MAX = 20_000;
/** Folders looked at concurrently. */
const AT_ONCE = 16;
/**
 * Folders looked at per second and mailbox. Owners make as many as they like, and looking at them loads the shared
 * disk.
 */
const PER_SECOND_MAX = 200n;

interface Folder {
  readonly changedNs: bigint;
  readonly askedNs: bigint;
}

/** The `new` or the `cur` of a folder. */
interface MailFolder extends Folder {
  readonly usage: Usage;
  /** By stem, the sizes of files whose names do not have them, learnt by reading the files. */
  readonly readSizes: ReadonlyMap<string, number>;
}

const UNREAD: MailFolder = { changedNs: 0n, askedNs: 0n, usage: NO_USAGE, readSizes: new Map() };
/** Errors that concern one folder. Any other, such as a disk's, refuses the mail. */
const OF_ONE_FOLDER: readonly (string | undefined)[] = ["EACCES", "EPERM", "ENOTDIR", "ELOOP"];

interface Known {
  /** The Maildir, which contains the other folders. */
  readonly root: Folder & { readonly names: readonly string[] };
  readonly folders: ReadonlyMap<string, MailFolder>;
}

/** Called once with the error when a folder can't be read, and again if that comes back. */
export type ReportUnreadable = (error: unknown) => void;

/**
 * The folders beside INBOX, such as `.Sent` and `.Work.Done`, each with a `new` and a `cur`, as in Maildir++. They
 * count towards the quota. We use nothing else of them.
 */
export class Subfolders {
  readonly #known = new Map<string, Known>();
  /** The paths that could not be read. Kept apart from `#known`, because calls overlap and each path is told of once. */
  readonly #unreadable = new Set<string>();
  readonly #report: ReportUnreadable;

  constructor(report: ReportUnreadable) {
    this.#report = report;
  }

  /** Messages, and bytes as IMAP counts them: with CR LF at the end of each line. */
  async usage(maildir: string): Promise<Usage> {
    const before = this.#known.get(maildir);
    const known = before && isRecent(before) ? before : await this.#look(maildir, before);
    if (this.#known.size >= CACHED_MAX) this.#known.clear();
    this.#known.set(maildir, known);
    return known.folders.values().reduce((sum, { usage }) => sumUsage(sum, usage), NO_USAGE);
  }

  /** Call it for a Maildir that is made anew or removed. */
  forget(maildir: string): void {
    this.#known.delete(maildir);
  }

  async #look(maildir: string, before: Known | undefined): Promise<Known> {
    const root = await lookAtRoot(maildir, before?.root);
    const paths = root.names.flatMap((name) => [join(maildir, name, "new"), join(maildir, name, "cur")]);
    const folders = new Map<string, MailFolder>();
    for (const some of chunksOf(paths, AT_ONCE)) {
      const found = await Promise.all(
        some.map((path) => this.#lookAtReadable(path, before?.folders.get(path))),
      );
      for (const [index, path] of some.entries()) folders.set(path, found[index] as MailFolder);
    }
    return { root, folders };
  }

  /**
   * A folder that cannot be read, such as one that root made, counts as it did before, or not at all. An owner cannot
   * make one over IMAP, and if it stopped the count, the mailbox would get no mail at all.
   */
  async #lookAtReadable(path: string, before: MailFolder | undefined): Promise<MailFolder> {
    try {
      const found = await lookAt(path, before);
      this.#unreadable.delete(path);
      return found;
    } catch (error) {
      if (!OF_ONE_FOLDER.includes((error as NodeJS.ErrnoException).code)) throw error;
      if (!this.#unreadable.has(path)) this.#report(error);
      this.#unreadable.add(path);
      return before ?? UNREAD;
    }
  }
}

/** Whether so many folders were looked at so recently that the last result must do. */
function isRecent({ root, folders }: Known): boolean {
  const restNs = (BigInt(folders.size) * 1_000_000_000n) / PER_SECOND_MAX;
  const sinceNs = nowNs() - root.askedNs;
  // Negative if the clock was set back.
  return restNs > 1_000_000_000n && sinceNs >= 0n && sinceNs < restNs;
}

async function lookAtRoot(maildir: string, before: Known["root"] | undefined): Promise<Known["root"]> {
  const askedNs = nowNs();
  // Most mailboxes have no other folder, so this is the only call for each message that arrives.
  const changed = before ? changedNsNow(maildir) : await changedNs(maildir);
  if (before && isSettled(before.changedNs, before.askedNs, changed)) return { ...before, askedNs };
  return { changedNs: changed, askedNs, names: await mailFolderNames(maildir) };
}

/** The names of the folders beside INBOX; none if there is no such Maildir. */
export async function mailFolderNames(maildir: string): Promise<readonly string[]> {
  const entries = await readdir(maildir, { withFileTypes: true }).catch(absent([]));
  // A name with two leading dots is being deleted: Dovecot renames a folder before it empties it.
  return entries.filter((entry) => entry.isDirectory() && /^\.[^.]/.test(entry.name)).map(({ name }) => name);
}

async function lookAt(path: string, before: MailFolder | undefined): Promise<MailFolder> {
  const askedNs = nowNs();
  const changed = await changedNs(path);
  if (before && isSettled(before.changedNs, before.askedNs, changed)) return before;
  const readSizes = new Map<string, number>();
  let bytes = 0;
  const names = (await fileNames(path)) ?? [];
  for (const name of names) {
    const named = countedSize(name);
    if (named !== undefined) bytes += named;
    else {
      const stem = stemOf(name);
      const size = before?.readSizes.get(stem) ?? (await readSize(join(path, name)));
      // Renamed since it was listed, so the folder has changed, and the next look finds it.
      if (size === undefined) continue;
      readSizes.set(stem, size);
      bytes += size;
    }
  }
  return { changedNs: changed, askedNs, usage: { messages: names.length, bytes }, readSizes };
}

/** Undefined if there is no such file. */
async function readSize(path: string): Promise<number | undefined> {
  const counter = new MailSizeCounter();
  try {
    for await (const chunk of createReadStream(path)) counter.add(chunk as Buffer);
    return counter.counted;
  } catch {
    // If it is there and unreadable, use its size on the disk.
    return (await stat(path).catch(() => undefined))?.size;
  }
}
