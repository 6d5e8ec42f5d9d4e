import { fstatSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Folders kept open: the most recently used ones. */
const OPEN_MAX = 256;

interface OpenFolder {
  readonly handle: Promise<FileHandle>;
  users: number;
}

/** Makes the names in the folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, "r");
  await handle.sync();
}

/** Makes the bytes of the file durable, whichever process wrote them. */
export const syncFile = syncFolder;

/** Syncs folders and keeps them open for the next time: opening and closing costs twice what the sync itself does. */
export class FolderHandles {
  readonly #open = new Map<string, OpenFolder>();

  /** Makes the names in the folder durable. */
  async sync(path: string): Promise<void> {
    if (await this.#isReplaced(path)) this.forget(path);
    const folder = this.#open.get(path) ?? { handle: open(path, "r"), users: 0 };
    // Move it to the end: the map is in the order of last use.
    this.#open.delete(path);
    this.#open.set(path, folder);
    folder.users++;
    try {
      await (await folder.handle).sync();
    } catch (error) {
      this.forget(path);
      throw error;
    } finally {
      folder.users--;
      this.#closeUnused();
    }
  }

  /** Whether another folder has replaced the open one. While a folder is open, no other gets its inode number. */
  async #isReplaced(path: string): Promise<boolean> {
    const opened = await this.#open.get(path)?.handle.catch(() => undefined);
    if (!opened || opened.fd < 0) return false;
    // Synchronous calls: the kernel has both in memory.
    const there = statSync(path, { throwIfNoEntry: false });
    const { dev, ino } = fstatSync(opened.fd);
    return there?.ino !== ino || there.dev !== dev;
  }

  /** Call it for a folder that may have been made anew. */
  forget(path: string): void {
    const folder = this.#open.get(path);
    this.#open.delete(path);
    if (folder) void closeQuietly(folder);
  }

  async close(): Promise<void> {
    const folders = [...this.#open.values()];
    this.#open.clear();
    await Promise.all(folders.map(closeQuietly));
  }

  #closeUnused(): void {
    for (const [path, { users }] of this.#open) {
      if (this.#open.size <= OPEN_MAX) return;
      if (users === 0) this.forget(path);
    }
  }
}

/** Nothing was written through the handle, so nothing is lost if closing fails. */
async function closeQuietly({ handle }: OpenFolder): Promise<void> {
  await handle.then((opened) => opened.close()).catch(() => undefined);
}
