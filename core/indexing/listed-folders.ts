/** Lists the folders of a Maildir reliably, although other programs change them meanwhile. */
import type { Uses } from "../deps.ts";
import type { MailboxRef } from "../mailboxes/mailbox.ts";
import type { Listing } from "../store/index/indexed-names.ts";
import { type FolderTimes, LISTINGS_MAX, MAIL_FOLDERS } from "../store/maildir/maildir-listing.ts";

type Listed = Uses<"maildirs" | "committer">;

interface ListedAt {
  readonly listings: readonly Listing[];
  readonly times: FolderTimes;
}

/**
 * Lists the folders that have changed, and those that change meanwhile. `times` are the folder times of the listings.
 * If a mail program moved or removed a file whose row is not inserted yet, it lists again once it is: the row names the
 * old place, and no later change of a folder would reveal that.
 */
export async function listIndexed(
  deps: Listed,
  mailbox: MailboxRef,
  moved: readonly ("new" | "cur")[],
  asked: FolderTimes,
): Promise<ListedAt> {
  const listed = await listUnmoved(deps, mailbox, moved, asked);
  if (!isAheadOfRows(deps, mailbox, listed)) return listed;
  await deps.committer.unindexed.batchEnded();
  const again = await listUnmoved(deps, mailbox, MAIL_FOLDERS, deps.maildirs.timesNow(mailbox.address));
  if (!isAheadOfRows(deps, mailbox, again)) return again;
  // The same happened to files that came meanwhile, and may go on. The next look lists again; nobody waits for a flood.
  return { ...again, times: { ...again.times, askedNs: 0n } };
}

/** Call it after the listing: a file that was put into `new/` before, and is not listed there, was moved or removed. */
function isAheadOfRows({ committer }: Listed, mailbox: MailboxRef, { listings }: ListedAt): boolean {
  const inNew = listings.find(({ folder }) => folder === "new");
  const there = new Set(inNew?.names);
  return inNew !== undefined && committer.unindexed.of(mailbox.id).some((stem) => !there.has(stem));
}

/**
 * Lists again while folders change: a file renamed during a listing may be seen under neither name. Changes after that,
 * while files are adopted, are for the next look: the caller asked before they happened.
 */
async function listUnmoved(
  deps: Listed,
  mailbox: MailboxRef,
  moved: readonly ("new" | "cur")[],
  asked: FolderTimes,
): Promise<ListedAt> {
  let folders = moved;
  let times = asked;
  for (let listing = 1; ; listing++) {
    const listings = await listFolders(deps, mailbox, folders);
    const now = deps.maildirs.timesNow(mailbox.address);
    const isUnmoved = folders.every((folder) => now[folder] === times[folder]);
    if (isUnmoved || listing === LISTINGS_MAX) return { listings, times };
    folders = MAIL_FOLDERS.filter((folder) => folders.includes(folder) || now[folder] !== times[folder]);
    times = now;
  }
}

export async function listFolders(
  { maildirs }: Uses<"maildirs">,
  mailbox: MailboxRef,
  folders: readonly ("new" | "cur")[],
): Promise<readonly Listing[]> {
  const listings: Listing[] = [];
  for (const folder of MAIL_FOLDERS) {
    if (!folders.includes(folder)) continue;
    listings.push({ folder, names: await maildirs.list(mailbox.address, folder) });
  }
  return listings;
}
