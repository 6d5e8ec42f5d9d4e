/** The mail files. Layout and names: cr.yp.to/proto/maildir.html, and Dovecot's `,S=` and `,W=` for the sizes. */
import { closeSync, constants, open, writev } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Address } from "../../address.ts";
import { FolderHandles, syncFolder } from "../folder-handles.ts";
import { absent } from "../folder-listing.ts";
import {
  anchorEarlier,
  DIRECTORY_MODE,
  isInReach,
  makeMaildir,
  requireAnchor,
  requireMaildir,
} from "./anchor.ts";
import { flaggedName, type MailFile, mailFile } from "./mail-file.ts";
import { openListing, openTimes, type PathOf } from "./maildir-listing.ts";
import { type ReportUnreadable, Subfolders } from "./subfolders.ts";
import { TemporaryNames } from "./temporary-names.ts";
import { UidLists } from "./uid-list.ts";
import { withUidListLock } from "./uid-list-lock.ts";

export type Maildirs = ReturnType<typeof openMaildirs>;

// File descriptors, because a FileHandle can only be closed by a turn of another thread.
const openFile = promisify(open) as (path: string, flags: number, mode: number) => Promise<number>;
const writeChunks = promisify(writev) as (
  file: number,
  chunks: readonly Buffer[],
) => Promise<{ bytesWritten: number }>;

const FILE_MODE = 0o600;
/** Each retry waits a tenth of a second longer. Another program writing there has a few files at most. */
const REMOVAL_RETRIES_MAX = 5;
/** O_DSYNC: a write returns when the bytes and the size are on the disk, as if fdatasync followed it. */
const SYNCED_NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_DSYNC;

/**
 * Maildirs below `root`, as `<domain>/<local part>/Maildir`. `requirePlace` throws if the files below `root` are not
 * those that this process opened. Mail that is missing then has not been deleted, and none may be put there.
 */
export function openMaildirs(
  root: string,
  requirePlace: () => Promise<void>,
  reportUnreadable: ReportUnreadable = () => {},
) {
  const pathOf = (address: Address) => maildirPath(root, address);
  const temporary = new TemporaryNames();
  const handles = new FolderHandles();
  const others = new Subfolders(reportUnreadable);
  const uidLists = new UidLists();
  /** Forgets what is known of a Maildir that is made anew or removed. */
  const forget = (maildir: string) => {
    handles.forget(join(maildir, "new"));
    others.forget(maildir);
    uidLists.forget(maildir);
  };
  return {
    pathOf,
    /** Messages and bytes in the folders beside INBOX, as IMAP counts them. */
    subfoldersUsage: (address: Address) => others.usage(pathOf(address)),
    /** The UIDs that Dovecot has given, by stem. */
    uids: (address: Address) => uidLists.read(pathOf(address)),
    ...openPlaces(pathOf, forget, requirePlace),
    ...openDelivery(pathOf, handles, temporary),
    ...openListing(pathOf, temporary),
    ...openTimes(pathOf),
    ...openFiles(pathOf, temporary),
    close: () => handles.close(),
  };
}

/** `<root>/<domain>/<local part>/Maildir`, as in the older service. */
export function maildirPath(root: string, address: Address): string {
  const at = address.lastIndexOf("@");
  return join(root, address.slice(at + 1), address.slice(0, at), "Maildir");
}

/** The Maildirs themselves. Functions throw MaildirAway if the one at an address is not that of its mailbox. */
function openPlaces(pathOf: PathOf, forget: (maildir: string) => void, requirePlace: () => Promise<void>) {
  return {
    /** Makes the three folders and the anchor, and makes their names durable. Not an error if they exist. */
    async create(address: Address): Promise<void> {
      const maildir = pathOf(address);
      await requirePlace();
      forget(maildir);
      const madeFrom = await mkdir(maildir, { recursive: true, mode: DIRECTORY_MODE });
      await makeMaildir(maildir);
      if (madeFrom) {
        for (const parent of ["..", "../..", "../../.."]) await syncFolder(join(maildir, parent));
      }
    },

    /** Checks that a Maildir made earlier is there and can be written to. Throws MaildirAway. */
    requireMade: (address: Address) => requireMaildir(pathOf(address)),

    /** The same, synchronously, for a Maildir that was checked before. */
    requireThere: (address: Address): void => requireAnchor(pathOf(address)),

    /** Whether mail can be read and put into a Maildir that was made earlier. */
    isInReach: (address: Address, isAnchored: boolean) => isInReach(pathOf(address), isAnchored),

    /** For a Maildir made before there were anchors. */
    anchorEarlier: (address: Address) => anchorEarlier(pathOf(address)),

    /**
     * Removes everything at the address, whichever program put it there, and makes that durable. Nothing there is no
     * error.
     */
    async removeAll(address: Address): Promise<void> {
      const maildir = pathOf(address);
      // An unmounted folder has not been removed.
      await requirePlace();
      forget(maildir);
      // Another program may be writing there, so a folder just emptied may not be empty.
      await rm(dirname(maildir), { recursive: true, force: true, maxRetries: REMOVAL_RETRIES_MAX });
      await syncFolder(dirname(dirname(maildir))).catch(absent(undefined));
    },
  };
}

/** Puts files into a Maildir. */
function openDelivery(pathOf: PathOf, handles: FolderHandles, temporary: TemporaryNames) {
  return {
    /**
     * Writes the bytes to `tmp/`, synced, and returns the path. Nothing reads there; files that a crash leaves are
     * cleaned up. Throws MaildirAway.
     */
    async spool(address: Address, chunks: readonly Buffer[]): Promise<string> {
      const path = temporary.newIn(pathOf(address));
      const file = await openFile(path, SYNCED_NEW_FILE, FILE_MODE);
      try {
        await writeWhole(file, chunks);
        // Checked after writing: the file is then published in the same Maildir or not at all.
        requireAnchor(pathOf(address));
      } catch (error) {
        await unlink(path).catch(() => undefined);
        throw error;
      } finally {
        // The file was written synced, so closing it neither takes time nor fails.
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

    /** Removes the files that earlier processes of ours left in `tmp/`. */
    async clean(address: Address): Promise<void> {
      const folder = join(pathOf(address), "tmp");
      const names = await readdir(folder).catch(absent<string[]>([]));
      const left = names.filter((name) => temporary.isLeft(name));
      await Promise.all(left.map((name) => unlink(join(folder, name)).catch(absent(undefined))));
    },
  };
}

/** Reads, flags and removes single files. */
function openFiles(pathOf: PathOf, temporary: TemporaryNames) {
  const filePath = (address: Address, file: MailFile) => join(pathOf(address), file.folder, file.name);
  return {
    /** Undefined if there is no file with that name any more. */
    read: (address: Address, file: MailFile): Promise<Buffer | undefined> =>
      readFile(filePath(address, file)).catch(absent(undefined)),

    async changedAt(address: Address, file: MailFile): Promise<Date | undefined> {
      return (await stat(filePath(address, file)).catch(absent(undefined)))?.mtime;
    },

    /**
     * Sets or clears one flag as Dovecot would: moves the file to `cur/` with the flag in its name. Undefined as in
     * `read`.
     */
    async flag(
      address: Address,
      file: MailFile,
      flag: string,
      isSet: boolean,
    ): Promise<MailFile | undefined> {
      const flagged = mailFile("cur", flaggedName(file.name, flag, isSet));
      if (flagged.name === file.name && flagged.folder === file.folder) return file;
      const maildir = pathOf(address);
      return await withUidListLock(maildir, temporary.newIn(maildir), () =>
        rename(filePath(address, file), filePath(address, flagged)).then(() => flagged, absent(undefined)),
      );
    },

    /** False if there is no file with that name any more. */
    remove: (address: Address, file: MailFile): Promise<boolean> =>
      unlink(filePath(address, file)).then(() => true, absent(false)),
  };
}

/** Writes all chunks. On a full disk a write takes only part, and the error comes with the next one. */
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
