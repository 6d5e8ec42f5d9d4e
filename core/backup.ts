import { existsSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "./refusal.ts";
import { FileCopies } from "./store/backup/file-copies.ts";
import { type BackedUpMailbox, copyLedger, mailboxesWithMaildirs } from "./store/backup/ledger-backup.ts";
import { backUpMaildir, type FailedFile, type MaildirBackup } from "./store/backup/maildir-backup.ts";
import { absent, fileNames } from "./store/folder-listing.ts";
import { lockFolder } from "./store/lock.ts";
import { ANCHOR } from "./store/maildir/anchor.ts";
import { maildirPath } from "./store/maildir/maildir.ts";

const LEDGER = "keypost.db";
/** Until the mail is there. */
const NEW_LEDGER = "keypost.db.new";
const LOCK = "backup-lock.db";
/** What a folder may have that is no backup yet. */
const NOTHING = [LOCK, `${LOCK}-journal`, "lost+found"];

interface BackupOrder {
  readonly dataDir: string;
  readonly ledgerFile: string;
  /** Where the backup is. It has `keypost.db`, `secrets/` and `mail/` afterwards, as a data folder has. */
  readonly folder: string;
}

/** The same for all mailboxes. A Maildir that is away counts as failed. */
export interface BackedUp extends MaildirBackup {
  /** In the backup now, without those whose Maildir is away. */
  readonly mailboxes: number;
}

/**
 * Brings a backup up to date, while a service may run on the data folder or not. Changes nothing there. All mail that
 * was acknowledged before the call and has not been deleted since is in it, and nothing that was deleted before the
 * call. Interrupted at any moment, the backup is as whole as the one before.
 *
 * Refuses: not_found, bad_request, busy. Throws when the signal aborts, and on a failure to write.
 */
export async function backUp(order: BackupOrder, signal: AbortSignal): Promise<BackedUp> {
  await requirePlaces(order);
  const { folder } = order;
  await requireBackupOrEmpty(folder);
  const lock = await lockFolder(join(folder, LOCK));
  if (!lock) throw new Refusal("busy", `Another backup into ${folder} is running.`);
  try {
    await requireOwnBackup(order);
    return await backUpInto(order, signal);
  } finally {
    lock.release();
  }
}

async function backUpInto(order: BackupOrder, signal: AbortSignal): Promise<BackedUp> {
  const { dataDir, ledgerFile, folder } = order;
  // The ledger first: mail that comes after it is found by a restored service, but a mailbox unknown to it is nobody's.
  const ledger = join(folder, NEW_LEDGER);
  await copyLedger(ledgerFile, ledger);
  const copies = await FileCopies.open(join(folder, "unfinished"));
  await copySecrets(join(dataDir, "secrets"), join(folder, "secrets"), copies);
  // Also without mailboxes, so that the commands of a restore find it.
  await copies.makeFolder(join(folder, "mail"));
  const mailboxes = await mailboxesWithMaildirs(ledger);
  const done = await backUpMailboxes(order, mailboxes, copies, signal);
  await copies.sync();
  // Only now: until here the folder has a whole backup, which is the earlier one with more mail.
  await copies.move(ledger, join(folder, LEDGER));
  await copies.sync();
  await removeOthers(folder, mailboxes, copies);
  await copies.close();
  return done;
}

/** A data folder or a backup's disk that is not mounted must not be taken for an empty one. */
async function requirePlaces({ dataDir, ledgerFile, folder }: BackupOrder): Promise<void> {
  for (const path of [dataDir, ledgerFile, folder]) {
    if (existsSync(path)) continue;
    const fix =
      path === folder
        ? "Create it, for its owner only: install -d -m 0700."
        : "Set DATA_DIR, and DATABASE_DSN if the service has it, to what they are for the service.";
    throw new Refusal("not_found", `There is nothing at ${path}.`, { fix });
  }
  const [data, ledger, target] = await Promise.all(
    [dataDir, dirname(ledgerFile), folder].map((path) => realpath(path)),
  );
  if (target === ledger || isWithin(target, data) || isWithin(data, target)) {
    throw new Refusal("bad_request", `${folder} is in the data folder, or the data folder is in it.`, {
      fix: "Name a folder apart from it, best on another disk.",
    });
  }
}

function isWithin(path = "", folder = ""): boolean {
  // The root is the one folder whose path ends with a slash.
  return join(path, "/").startsWith(join(folder, "/"));
}

/** A backup loses what the data folder has lost, so it must touch no folder of another use. */
async function requireBackupOrEmpty(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith(".") && !NOTHING.includes(name));
  const isBackup = names.includes(LEDGER) || names.includes(NEW_LEDGER);
  if (names.length === 0 || (isBackup && !names.includes("index.db"))) return;
  throw new Refusal("bad_request", `${folder} is no backup, and is not empty.`, {
    fix: "Name an empty folder, or that of an earlier backup.",
  });
}

/** Nor the backup of another service, as when DATA_DIR was forgotten. */
async function requireOwnBackup({ dataDir, folder }: BackupOrder): Promise<void> {
  const [ours, theirs] = await Promise.all([dataDir, folder].map(lastingSecret));
  if (theirs === undefined || theirs === ours) return;
  throw new Refusal("bad_request", `${folder} has the backup of another service than ${dataDir}.`, {
    fix: "Check DATA_DIR, or name an empty folder.",
  });
}

/** It is made once, and stays the same as long as the service lives. */
async function lastingSecret(place: string): Promise<string | undefined> {
  return await readFile(join(place, "secrets", "imap"), "utf8").catch(absent(undefined));
}

/** A secret that is gone stays in the backup: whether it is needed is for the operator to say. */
async function copySecrets(from: string, to: string, copies: FileCopies): Promise<void> {
  await copies.makeFolder(to);
  for (const name of (await fileNames(from)) ?? [])
    await copies.copyChanged(join(from, name), join(to, name));
}

async function backUpMailboxes(
  order: BackupOrder,
  mailboxes: readonly BackedUpMailbox[],
  copies: FileCopies,
  signal: AbortSignal,
): Promise<BackedUp> {
  const counts = { messages: 0, copied: 0, removed: 0 };
  const failed: FailedFile[] = [];
  const away: BackedUpMailbox[] = [];
  for (const mailbox of mailboxes) {
    signal.throwIfAborted();
    const done = await backUpMailbox(order, mailbox, copies, signal);
    if (!done) away.push(mailbox);
    else {
      counts.messages += done.messages;
      counts.copied += done.copied;
      counts.removed += done.removed;
      failed.push(...done.failed);
    }
  }
  const there = mailboxes.length - away.length;
  return { mailboxes: there, ...counts, failed: [...failed, ...(await missingOf(order, away))] };
}

/** Undefined if its Maildir is away, or another is in its place. */
async function backUpMailbox(
  { dataDir, folder }: BackupOrder,
  mailbox: BackedUpMailbox,
  copies: FileCopies,
  signal: AbortSignal,
): Promise<MaildirBackup | undefined> {
  const [from, to] = [maildirIn(dataDir, mailbox), maildirIn(folder, mailbox)];
  const isThere = () => existsSync(join(from, mailbox.isAnchored ? ANCHOR : "cur"));
  if (!isThere()) return undefined;
  return await backUpMaildir({ from, to, isThere }, copies, signal);
}

/** Without those that were deleted since the ledger was copied. */
async function missingOf(
  { dataDir, ledgerFile }: BackupOrder,
  away: readonly BackedUpMailbox[],
): Promise<readonly FailedFile[]> {
  if (away.length === 0) return [];
  const known = new Set((await mailboxesWithMaildirs(ledgerFile)).map(({ address }) => address));
  return away
    .filter(({ address }) => known.has(address))
    .map((mailbox) => ({
      path: maildirIn(dataDir, mailbox),
      reason: "not there, or another Maildir in its place",
    }));
}

function maildirIn(place: string, { address }: BackedUpMailbox): string {
  return maildirPath(join(place, "mail"), address);
}

/** Removes the mail of deleted mailboxes. One whose Maildir is away keeps what the backup has of it. */
async function removeOthers(
  folder: string,
  mailboxes: readonly BackedUpMailbox[],
  copies: FileCopies,
): Promise<void> {
  const known = new Set(mailboxes.map((mailbox) => dirname(maildirIn(folder, mailbox))));
  const mail = join(folder, "mail");
  for (const domain of await readdir(mail, { withFileTypes: true })) {
    // Such as Dovecot's socket, which a backup by other means may have.
    if (!domain.isDirectory()) continue;
    for (const name of await readdir(join(mail, domain.name))) {
      const place = join(mail, domain.name, name);
      if (!known.has(place)) await copies.remove(place);
    }
  }
}
