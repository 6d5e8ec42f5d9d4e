import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { chunksOf } from "../chunks.ts";
import { absent, changedNs, fileNames } from "../folder-listing.ts";
import { FOLDERS as MAILDIR_FOLDERS } from "../maildir/anchor.ts";
import { stemOf } from "../maildir/mail-file.ts";
import { MAIL_FOLDERS } from "../maildir/maildir-listing.ts";
import type { FileCopies } from "./file-copies.ts";

/** As many as the thread pool runs. */
const COPIES_AT_ONCE = 16;
/**
 * A look misses what is renamed meanwhile, or moved into a folder that was listed before. So another one follows until
 * nothing has changed since the one before. With a program that renames without end, five together miss nothing.
 */
const ENOUGH_LOOKS = 5;
/** Further ones, as long as something was renamed between its listing and its copy. */
const LOOKS_MAX = 20;
/** Stands in a name for bytes that are not UTF-8, so nothing is found by it. */
const REPLACED = "\ufffd";

/** What became of a mailbox's messages, with all folders. */
export interface MaildirBackup {
  /** In the backup now. */
  readonly messages: number;
  readonly copied: number;
  readonly removed: number;
  /** What could not be read, or changed its name in every look. The backup keeps its earlier copy. */
  readonly failed: readonly FailedFile[];
}

export interface FailedFile {
  readonly path: string;
  readonly reason: string;
}

interface MaildirPlaces {
  readonly from: string;
  readonly to: string;
  /** Whether `from` is still the mailbox's Maildir. Asked before anything is removed. */
  readonly isThere: () => boolean;
}

/**
 * Copies a Maildir while others put mail into it, rename it and remove it. Messages are known by their stems: one that
 * `to` has already is not read again, but gets its present name. `to` loses what no look has found. Files that Dovecot
 * makes again are left out.
 *
 * Every message that was there before the call, and still is at its end, is in the backup; one that was moved from one
 * folder into another meanwhile may be in both. Changes nothing at `from`. Undefined if the Maildir went away. Throws
 * when the signal aborts.
 */
export async function backUpMaildir(
  { from, to, isThere }: MaildirPlaces,
  copies: FileCopies,
  signal: AbortSignal,
): Promise<MaildirBackup | undefined> {
  const copy = new MaildirCopy(from, to, copies, signal);
  for (let looks = 1; looks <= LOOKS_MAX; looks++) {
    const { isUnchanged, isWhole } = await copy.look();
    if (isWhole && (isUnchanged || looks >= ENOUGH_LOOKS)) break;
  }
  return isThere() ? await copy.finish() : undefined;
}

class MaildirCopy {
  readonly #from: string;
  readonly #to: string;
  readonly #copies: FileCopies;
  readonly #signal: AbortSignal;
  /** For each folder, where the backup has a message: `new/<name>` or `cur/<name>` by stem. */
  readonly #held = new Map<string, Map<string, string>>();
  /** What some look has found, as the backup names it. */
  readonly #folders = new Set<string>();
  readonly #files = new Set<string>();
  readonly #failed = new Map<string, string>();
  /** Found in the last look, but gone when they were to be read: most likely renamed. */
  readonly #vanished = new Set<string>();
  /** When each `new` and `cur` had last changed before the last look listed it. */
  #times = new Map<string, bigint>();
  #copied = 0;

  constructor(from: string, to: string, copies: FileCopies, signal: AbortSignal) {
    this.#from = from;
    this.#to = to;
    this.#copies = copies;
    this.#signal = signal;
  }

  /** Returns whether nothing has changed since the look before, and whether all that it found is in the backup. */
  async look(): Promise<{ readonly isUnchanged: boolean; readonly isWhole: boolean }> {
    const before = this.#times;
    const times = new Map<string, bigint>();
    this.#times = times;
    this.#vanished.clear();
    await this.#lookAtReadable("");
    const isSame = times.entries().every(([path, time]) => before.get(path) === time);
    return { isUnchanged: isSame && times.size === before.size, isWhole: this.#vanished.size === 0 };
  }

  async #lookAt(folder: string): Promise<void> {
    const entries = await readdir(join(this.#from, folder), { withFileTypes: true }).catch(absent(undefined));
    if (!entries) {
      this.#vanished.add(folder);
      return;
    }
    await this.#makeFolder(folder);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    if (folders.includes("new") || folders.includes("cur")) await this.#copyMessages(folder);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (isMadeAgain(entry.name)) continue;
      if (entry.isFile()) await this.#copyOther(path);
      if (entry.isSymbolicLink()) this.#failed.set(path, "a link, which is not followed");
    }
    // A name with two leading dots is being deleted: Dovecot renames a folder before it empties it.
    const inner = folders.filter((name) => !MAILDIR_FOLDERS.includes(name) && !name.startsWith(".."));
    for (const name of inner) await this.#lookAtReadable(join(folder, name));
  }

  async #lookAtReadable(folder: string): Promise<void> {
    try {
      await this.#lookAt(folder);
      this.#failed.delete(folder);
    } catch (error) {
      this.#fail(folder, error);
    }
  }

  async #makeFolder(folder: string): Promise<void> {
    await this.#copies.makeFolder(join(this.#to, folder));
    this.#folders.add(folder);
  }

  async #copyMessages(folder: string): Promise<void> {
    for (const part of MAILDIR_FOLDERS) await this.#makeFolder(join(folder, part));
    const held = this.#held.get(folder) ?? (await this.#heldIn(folder));
    this.#held.set(folder, held);
    const found = new Map<string, string>();
    for (const part of MAIL_FOLDERS) {
      this.#times.set(join(folder, part), await changedNs(join(this.#from, folder, part)));
      for (const name of (await fileNames(join(this.#from, folder, part))) ?? [])
        found.set(stemOf(name), join(part, name));
    }
    for (const some of chunksOf([...found], COPIES_AT_ONCE)) {
      this.#signal.throwIfAborted();
      await Promise.all(some.map(([stem, path]) => this.#copyMessage(folder, held, stem, path)));
    }
  }

  async #heldIn(folder: string): Promise<Map<string, string>> {
    const held = new Map<string, string>();
    for (const part of MAIL_FOLDERS) {
      for (const name of (await fileNames(join(this.#to, folder, part))) ?? [])
        held.set(stemOf(name), join(part, name));
    }
    return held;
  }

  async #copyMessage(folder: string, held: Map<string, string>, stem: string, path: string): Promise<void> {
    const before = held.get(stem);
    if (before === undefined) {
      if (!(await this.#copyReadable(join(folder, path)))) return;
      this.#copied++;
    } else if (before !== path) {
      await this.#copies.move(join(this.#to, folder, before), join(this.#to, folder, path));
      this.#files.delete(join(folder, before));
    }
    held.set(stem, path);
    this.#files.add(join(folder, path));
  }

  async #copyReadable(path: string): Promise<boolean> {
    try {
      const isCopied = await this.#copies.copy(join(this.#from, path), join(this.#to, path));
      if (!isCopied) this.#vanished.add(path);
      this.#failed.delete(path);
      return isCopied;
    } catch (error) {
      this.#fail(path, error);
      return false;
    }
  }

  /** A file of ours, such as the anchor, or of Dovecot, such as its UIDs and the names of its keywords. */
  async #copyOther(path: string): Promise<void> {
    try {
      if (await this.#copies.copyChanged(join(this.#from, path), join(this.#to, path))) this.#files.add(path);
    } catch (error) {
      this.#fail(path, error);
    }
  }

  /** Goes on if what failed is reading at the source. Throws the error again if it is about the backup. */
  #fail(path: string, error: unknown): void {
    const { code = "", syscall, path: where = "" } = error as NodeJS.ErrnoException;
    if (syscall !== "read" && !where.startsWith(this.#from)) throw error;
    this.#failed.set(path, code);
  }

  async finish(): Promise<MaildirBackup> {
    for (const path of this.#vanished)
      this.#failed.set(path, path.includes(REPLACED) ? "its name is not UTF-8" : "renamed again and again");
    // What was found elsewhere is durable before anything is removed.
    await this.#copies.sync();
    if (!this.#failed.has("")) await this.#prune("");
    const paths = [...this.#held].flatMap(([folder, held]) =>
      [...held.values()].map((path) => join(folder, path)),
    );
    const messages = paths.filter((path) => this.#files.has(path)).length;
    const failed = [...this.#failed].map(([path, reason]) => ({ path: join(this.#from, path), reason }));
    return { messages, copied: this.#copied, removed: paths.length - messages, failed };
  }

  /** Removes what no look has found, except what could not be read. */
  async #prune(folder: string): Promise<void> {
    for (const entry of await readdir(join(this.#to, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const isFound = (entry.isDirectory() ? this.#folders : this.#files).has(path);
      if (this.#failed.has(path)) continue;
      if (!isFound) await this.#copies.remove(join(this.#to, path));
      else if (entry.isDirectory()) await this.#prune(path);
    }
  }
}

/** Caches that Dovecot makes again, and locks. */
function isMadeAgain(name: string): boolean {
  return /^dovecot\.(?:list\.)?index|\.lock$/.test(name);
}
