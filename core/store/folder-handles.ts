import { fstatSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Folders kept open: those that mail has come into lately. */
const OPEN_MAX = 256;

interface OpenFolder {
  readonly handle: Promise<FileHandle>;
  users: number;
}

/** When it resolves, the names in the folder are durable. */
export async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, "r");
  await handle.sync();
}

/** When it resolves, the bytes of the file are durable, whoever wrote them. */
export const syncFile = syncFolder;

/** Syncs folders, and keeps them open for the next time: opening and closing costs twice what the sync itself does. */
export class FolderHandles {
  readonly #open = new Map<string, OpenFolder>();

  /** When it resolves, the names in the folder are durable. */
  async sync(path: string): Promise<void> {
    if (await this.#isReplaced(path)) this.forget(path);
    const folder = this.#open.get(path) ?? { handle: open(path, "r"), users: 0 };
    // Last used, last in the order.
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

  /** Whether another folder has been put in the place of the one that is open: what is open has a number that no other gets. */
  async #isReplaced(path: string): Promise<boolean> {
    const opened = await this.#open.get(path)?.handle.catch(() => undefined);
    if (!opened || opened.fd < 0) return false;
    // Asked at once: the kernel has both in memory.
    const there = statSync(path, { throwIfNoEntry: false });
    const { dev, ino } = fstatSync(opened.fd);
    return there?.ino !== ino || there.dev !== dev;
  }

  /** For a folder that may have been made anew. */
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

/** Nothing was written through it, so nothing is lost when it fails. */
async function closeQuietly({ handle }: OpenFolder): Promise<void> {
  await handle.then((opened) => opened.close()).catch(() => undefined);
}
