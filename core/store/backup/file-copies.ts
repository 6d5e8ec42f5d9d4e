import { constants, createWriteStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { syncFolder } from "../folder-handles.ts";
import { absent } from "../folder-listing.ts";

/**
 * Copies files under their names only when they are whole and on the disk. So whatever ends a backup, a later one finds
 * no half of a file that it would take for all of it. The names are on the disk after `sync`.
 */
export class FileCopies {
  /** For unfinished copies; on the same disk as the finished ones. */
  readonly #drafts: string;
  #lastDraft = 0;
  /** Folders in which names have changed since they were synced. */
  readonly #changed = new Set<string>();

  private constructor(drafts: string) {
    this.#drafts = drafts;
  }

  /** `drafts` is removed first, with what an interrupted backup left there. */
  static async open(drafts: string): Promise<FileCopies> {
    await rm(drafts, { recursive: true, force: true });
    await mkdir(drafts, { mode: 0o700 });
    return new FileCopies(drafts);
  }

  /** Replaces `to`, and keeps the time, which says when mail arrived. False if there is no file at `from`, or a link. */
  async copy(from: string, to: string): Promise<boolean> {
    const source = await openFile(from);
    if (!source) return false;
    const draft = join(this.#drafts, String(++this.#lastDraft));
    const { mtime } = await source.stat();
    await pipeline(
      source.createReadStream(),
      createWriteStream(draft, { flags: "wx", mode: 0o600, flush: true }),
    );
    await utimes(draft, mtime, mtime);
    await rename(draft, to);
    this.#changed.add(dirname(to));
    return true;
  }

  /** The same for a file that other programs rewrite, unless `to` has its size and time. */
  async copyChanged(from: string, to: string): Promise<boolean> {
    const [source, target] = await Promise.all([from, to].map((path) => stat(path).catch(absent(undefined))));
    if (!source) return false;
    const isSame = source.size === target?.size && source.mtime.getTime() === target.mtime.getTime();
    return isSame || (await this.copy(from, to));
  }

  async move(from: string, to: string): Promise<void> {
    await rename(from, to);
    this.#changed.add(dirname(from)).add(dirname(to));
  }

  /** With the folders that it is in. Not an error if it exists. */
  async makeFolder(path: string): Promise<void> {
    const first = await mkdir(path, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = path; made.length >= first.length; made = dirname(made)) this.#changed.add(dirname(made));
  }

  /** With all that is in it. */
  async remove(path: string): Promise<void> {
    await rm(path, { recursive: true, force: true });
    this.#changed.add(dirname(path));
  }

  /** Makes all changes of names durable. */
  async sync(): Promise<void> {
    for (const folder of this.#changed) await syncFolder(folder).catch(absent(undefined));
    this.#changed.clear();
  }

  async close(): Promise<void> {
    await this.sync();
    await rm(this.#drafts, { recursive: true, force: true });
  }
}

async function openFile(path: string): Promise<FileHandle | undefined> {
  // A link could expose a file outside the mailbox, and a pipe would be waited for.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  return await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ELOOP") return undefined;
    throw error;
  });
}
