/** The mail files. Layout and names: cr.yp.to/proto/maildir.html, and Dovecot's `,S=` for the size. */
import { closeSync, constants, open, watch, writev } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Address } from "../address.ts";
import { randomName } from "./base32.ts";
import { FolderHandles, syncFolder } from "./folder-handles.ts";
import { absent, changedNs, changedNsNow, fileNames, nowNs } from "./folder-listing.ts";
import { flaggedName, type MailFile, mailFile, readStem, stemOf } from "./mail-file.ts";
import { OtherFolders } from "./other-folders.ts";
import { UidLists } from "./uid-list.ts";
import { withUidListLock } from "./uid-list-lock.ts";

/** When the two folders and the one around them last changed, and when that was asked, in nanoseconds of the system's clock. */
export interface FolderTimes {
  readonly new: bigint;
  readonly cur: bigint;
  /** Of the Maildir itself, where Dovecot makes and removes a lock for whatever it gives a UID. */
  readonly root: bigint;
  readonly askedNs: bigint;
}

export type Maildirs = ReturnType<typeof openMaildirs>;

// By descriptor, not by FileHandle, which can only be closed in another thread's turn.
const openFile = promisify(open) as (path: string, flags: number, mode: number) => Promise<number>;
const writeChunks = promisify(writev) as (
  file: number,
  chunks: readonly Buffer[],
) => Promise<{ bytesWritten: number }>;

const DIRECTORY_MODE = 0o700;
const FILE_MODE = 0o600;
/** A tenth of a second longer each time: whoever writes there has a few files at most. */
const REMOVAL_RETRIES_MAX = 5;
/** O_DSYNC: a write returns when the bytes and the size are on the disk, as if fdatasync followed it. */
const SYNCED_NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_DSYNC;

/**
 * Maildirs below `root`, as `<domain>/<local part>/Maildir`. `requirePlace` throws when what lies below `root` is not
 * what this process opened: mail that is not to be seen then has not been deleted, and none may be put there.
 */
export function openMaildirs(root: string, requirePlace: () => Promise<void>) {
  const pathOf = (address: Address) => {
    const at = address.lastIndexOf("@");
    return join(root, address.slice(at + 1), address.slice(0, at), "Maildir");
  };
  const handles = new FolderHandles();
  const others = new OtherFolders();
  const uidLists = new UidLists();
  return {
    pathOf,
    /** What lies in the folders beside INBOX, as IMAP counts it. */
    heldElsewhere: (address: Address) => others.held(pathOf(address)),
    /** The UIDs that Dovecot has given, by stem. */
    uids: (address: Address) => uidLists.read(pathOf(address)),
    ...openDelivery(pathOf, handles, requirePlace),
    ...openListing(pathOf, requirePlace),
    ...openFiles(pathOf),
    close: () => handles.close(),
  };
}

type PathOf = (address: Address) => string;

/** Putting files there. */
function openDelivery(pathOf: PathOf, handles: FolderHandles, requirePlace: () => Promise<void>) {
  // Tells what this process spools from what an earlier one left.
  const run = randomName();
  return {
    /** Makes the three folders, and makes their names durable. Being there already is no error. */
    async create(address: Address): Promise<void> {
      const maildir = pathOf(address);
      await requirePlace();
      handles.forget(join(maildir, "new"));
      const madeFrom = await mkdir(maildir, { recursive: true, mode: DIRECTORY_MODE });
      for (const folder of ["tmp", "new", "cur"]) {
        await mkdir(join(maildir, folder), { recursive: true, mode: DIRECTORY_MODE });
      }
      await syncFolder(maildir);
      if (madeFrom) {
        for (const parent of ["..", "../..", "../../.."]) await syncFolder(join(maildir, parent));
      }
    },

    /** Removes everything of the address, whoever put it there, and makes that durable. Nothing being there is no error. */
    async removeAll(address: Address): Promise<void> {
      const maildir = pathOf(address);
      // What was unmounted has not been removed.
      await requirePlace();
      handles.forget(join(maildir, "new"));
      // Somebody may be writing there at this moment, so that a folder just emptied is not empty.
      await rm(dirname(maildir), { recursive: true, force: true, maxRetries: REMOVAL_RETRIES_MAX });
      await syncFolder(dirname(dirname(maildir))).catch(absent(undefined));
    },

    /** Writes the bytes to `tmp/`, synced. Nobody reads there: what a crash leaves is rubbish. */
    async spool(address: Address, chunks: readonly Buffer[]): Promise<string> {
      const path = join(pathOf(address), "tmp", `keypost.${run}.${randomName()}`);
      const file = await openFile(path, SYNCED_NEW_FILE, FILE_MODE);
      try {
        await writeWhole(file, chunks);
      } catch (error) {
        await unlink(path).catch(() => undefined);
        throw error;
      } finally {
        // It was written synced, so closing has nothing left to do that could take time or fail.
        closeSync(file);
      }
      return path;
    },

    /** Moves a spooled file to `new/`. Durable only after `syncNew`. */
    async publish(address: Address, spooled: string, stem: string): Promise<MailFile> {
      const file: MailFile = { stem, folder: "new", name: stem };
      await rename(spooled, join(pathOf(address), file.folder, file.name));
      return file;
    },

    syncNew: (address: Address) => handles.sync(join(pathOf(address), "new")),

    discard: (spooled: string) => unlink(spooled).catch(() => undefined),

    /** Removes what earlier processes left of ours in `tmp/`. */
    async clean(address: Address): Promise<void> {
      const folder = join(pathOf(address), "tmp");
      const names = await readdir(folder).catch(absent<string[]>([]));
      const left = names.filter((name) => name.startsWith("keypost.") && !name.startsWith(`keypost.${run}.`));
      await Promise.all(left.map((name) => unlink(join(folder, name)).catch(absent(undefined))));
    },
  };
}

/** First `new`, from where files come to `cur`; that twice, because not everybody who renames knows Dovecot's lock. */
const LISTED_WHOLE = ["new", "cur", "cur"] as const;

/** What is there. */
function openListing(pathOf: PathOf, requirePlace: () => Promise<void>) {
  return {
    /** The name of every message file of `folder`, in no order. A mailbox without a folder has none. */
    async list(address: Address, folder: "new" | "cur"): Promise<readonly string[]> {
      const names = await fileNames(join(pathOf(address), folder));
      if (!names) await requirePlace();
      return names ?? [];
    },

    /** Every message file, listed while Dovecot renames nothing: what is renamed meanwhile may be met under neither name. */
    async files(address: Address): Promise<readonly MailFile[]> {
      return await withUidListLock(pathOf(address), async () => {
        const files: MailFile[] = [];
        for (const folder of LISTED_WHOLE)
          for (const name of await this.list(address, folder)) files.push(mailFile(folder, name));
        return files;
      });
    },

    /** Under whatever name the file is now. */
    async findStem(address: Address, isIt: (stem: string) => boolean): Promise<MailFile | undefined> {
      return await withUidListLock(pathOf(address), async () => {
        for (const folder of LISTED_WHOLE) {
          const name = (await this.list(address, folder)).find((one) => isIt(stemOf(one)));
          if (name !== undefined) return mailFile(folder, name);
        }
        return undefined;
      });
    },

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

    /** The same at once, for a mailbox whose folders were looked at before. */
    timesNow(address: Address): FolderTimes {
      const askedNs = nowNs();
      const maildir = pathOf(address);
      const [newNs, curNs] = [changedNsNow(join(maildir, "new")), changedNsNow(join(maildir, "cur"))];
      return { new: newNs, cur: curNs, root: changedNsNow(maildir), askedNs };
    },

    /** Calls back when a program other than this one puts a file of its own into either folder, until the signal. */
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
        // ENOSPC or EMFILE, no watch left to be had: the second look finds what came.
      }
    },
  };
}

/** One file. */
function openFiles(pathOf: PathOf) {
  const filePath = (address: Address, file: MailFile) => join(pathOf(address), file.folder, file.name);
  return {
    /** Undefined when the file is not there under that name any more. */
    read: (address: Address, file: MailFile): Promise<Buffer | undefined> =>
      readFile(filePath(address, file)).catch(absent(undefined)),

    async changedAt(address: Address, file: MailFile): Promise<Date | undefined> {
      return (await stat(filePath(address, file)).catch(absent(undefined)))?.mtime;
    },

    /** Sets or clears one flag as Dovecot would: the file goes to `cur/` and its name says so. Undefined as in `read`. */
    async flag(
      address: Address,
      file: MailFile,
      flag: string,
      isSet: boolean,
    ): Promise<MailFile | undefined> {
      const flagged = mailFile("cur", flaggedName(file.name, flag, isSet));
      if (flagged.name === file.name && flagged.folder === file.folder) return file;
      return await withUidListLock(pathOf(address), () =>
        rename(filePath(address, file), filePath(address, flagged)).then(() => flagged, absent(undefined)),
      );
    },

    /** False as in `read`. */
    remove: (address: Address, file: MailFile): Promise<boolean> =>
      unlink(filePath(address, file)).then(() => true, absent(false)),
  };
}

/** A full disk takes a part of what it is given, and says so only when asked for the rest. */
async function writeWhole(file: number, chunks: readonly Buffer[]): Promise<void> {
  let rest = chunks;
  let leftBytes = chunks.reduce((sum, { length }) => sum + length, 0);
  while (leftBytes > 0) {
    const { bytesWritten } = await writeChunks(file, rest);
    if (bytesWritten === 0) throw new Error("The disk takes nothing more of a mail file.");
    leftBytes -= bytesWritten;
    if (leftBytes > 0) rest = [Buffer.concat(rest).subarray(bytesWritten)];
  }
}
