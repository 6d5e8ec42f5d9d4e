/** The files in a Maildir, and whether it has changed. */
import { watch } from "node:fs";
import { join } from "node:path";
import type { Address } from "../../address.ts";
import { changedNs, changedNsNow, fileNames, isSettled, nowNs } from "../folder-listing.ts";
import { MaildirAway } from "./anchor.ts";
import { type MailFile, mailFile, readStem } from "./mail-file.ts";
import type { TemporaryNames } from "./temporary-names.ts";
import { withUidListLock } from "./uid-list-lock.ts";

/** The path of an address's Maildir. */
export type PathOf = (address: Address) => string;

/** When `new`, `cur` and the Maildir last changed, and when that was asked, in nanoseconds of the system's clock. */
export interface FolderTimes {
  readonly new: bigint;
  readonly cur: bigint;
  /** Of the Maildir itself, where Dovecot makes and removes a lock whenever it gives a UID. */
  readonly root: bigint;
  readonly askedNs: bigint;
}

/** `new` before `cur`: a file that moves from one to the other is seen at least once. */
export const MAIL_FOLDERS = ["new", "cur"] as const;
/** How often a mailbox that keeps changing is listed before the last listing is accepted. */
export const LISTINGS_MAX = 5;

export function openListing(pathOf: PathOf, temporary: TemporaryNames) {
  const withLock = <Result>(maildir: string, work: () => Promise<Result>) =>
    withUidListLock(maildir, temporary.newIn(maildir), work);
  return {
    /** The name of every message file in `folder`, in no order. Throws MaildirAway if there is no such folder. */
    async list(address: Address, folder: "new" | "cur"): Promise<readonly string[]> {
      const maildir = pathOf(address);
      const names = await fileNames(join(maildir, folder));
      if (!names) throw new MaildirAway(maildir);
      return names;
    },

    /**
     * Every message file, listed while Dovecot renames nothing: a file renamed meanwhile may be listed under neither
     * name. With `isMade` false, folders that do not exist yet count as empty.
     */
    async files(address: Address, { isMade = true } = {}): Promise<readonly MailFile[]> {
      const maildir = pathOf(address);
      const listed = async (folder: "new" | "cur") =>
        isMade ? await this.list(address, folder) : ((await fileNames(join(maildir, folder))) ?? []);
      return await withLock(maildir, async () => {
        const files: MailFile[] = [];
        for await (const some of listings(maildir, listed)) files.push(...some);
        return files;
      });
    },

    /** Finds a file by its stem, whatever its name is now. */
    async findStem(address: Address, isIt: (stem: string) => boolean): Promise<MailFile | undefined> {
      const maildir = pathOf(address);
      return await withLock(maildir, async () => {
        for await (const files of listings(maildir, (folder) => this.list(address, folder))) {
          const found = files.find(({ stem }) => isIt(stem));
          if (found) return found;
        }
        return undefined;
      });
    },
  };
}

/**
 * The files of both folders, one folder after the other, again and again until neither changes meanwhile: some programs
 * rename without Dovecot's lock. A file may come several times, the last time under its latest name.
 */
async function* listings(
  maildir: string,
  list: (folder: "new" | "cur") => Promise<readonly string[]>,
): AsyncGenerator<readonly MailFile[]> {
  for (let listing = 1; listing <= LISTINGS_MAX; listing++) {
    const askedNs = nowNs();
    const times = MAIL_FOLDERS.map((folder) => changedNsNow(join(maildir, folder)));
    for (const folder of MAIL_FOLDERS) yield (await list(folder)).map((name) => mailFile(folder, name));
    const isUnmoved = MAIL_FOLDERS.every((folder, index) => {
      const [was, is] = [times[index] as bigint, changedNsNow(join(maildir, folder))];
      // Whether it changed again in the tick of its last change, a second listing tells well enough.
      return isSettled(was, askedNs, is) || (listing > 1 && was === is);
    });
    if (isUnmoved) return;
  }
}

export function openTimes(pathOf: PathOf) {
  return {
    async times(address: Address): Promise<FolderTimes> {
      const askedNs = nowNs();
      const maildir = pathOf(address);
      const [newNs, curNs, rootNs] = await Promise.all([
        changedNs(join(maildir, "new")),
        changedNs(join(maildir, "cur")),
        changedNs(maildir),
      ]);
      return { new: newNs, cur: curNs, root: rootNs, askedNs };
    },

    /** The same, synchronously, for a mailbox whose folders were checked before. */
    timesNow(address: Address): FolderTimes {
      const askedNs = nowNs();
      const maildir = pathOf(address);
      const [newNs, curNs] = [changedNsNow(join(maildir, "new")), changedNsNow(join(maildir, "cur"))];
      return { new: newNs, cur: curNs, root: changedNsNow(maildir), askedNs };
    },

    /** Calls back when another program puts a file into either folder, until the signal aborts. */
    watch(address: Address, changed: () => void, signal: AbortSignal): void {
      if (signal.aborted) return;
      try {
        for (const folder of ["new", "cur"]) {
          const path = join(pathOf(address), folder);
          const watcher = watch(path, { persistent: false, signal }, (_event, name) => {
            if (name === null || !readStem(name)) changed();
          });
          watcher.on("error", () => watcher.close());
        }
      } catch {
        // ENOSPC or EMFILE: no more watches. The next regular look finds what came.
      }
    },
  };
}
