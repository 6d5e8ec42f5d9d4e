/** Lists the folders of a Maildir reliably, although other programs change them meanwhile. */
import type { Uses } from "../deps.ts";
import type { MailboxPlace } from "../mailboxes/mailbox.ts";
import type { Listing } from "../store/index/indexed-names.ts";
import type { FolderTimes } from "../store/maildir/maildir-listing.ts";

type Listed = Uses<"maildirs" | "commits">;

interface ListedAt {
  readonly listings: readonly Listing[];
  readonly times: FolderTimes;
}

/** How often a mailbox that keeps changing is listed again before what was seen is taken for good. */
const LISTINGS_MAX = 5;

/** First new, then cur: a file on its way from one to the other is met at least once. */
export const FOLDERS = ["new", "cur"] as const;

/**
 * The folders that have moved, and others that do meanwhile, with the times at which they were as they are listed. What a mail program
 * moves or removes before its row is there is listed again when it is: the row says where the file was, and no folder would
 * change again to tell otherwise.
 */
export async function listIndexed(
  deps: Listed,
  mailbox: MailboxPlace,
  moved: readonly ("new" | "cur")[],
  asked: FolderTimes,
): Promise<ListedAt> {
  const listed = await listUnmoved(deps, mailbox, moved, asked);
  if (!isAheadOfRows(deps, mailbox, listed)) return listed;
  await deps.commits.publishing.isOver();
  const again = await listUnmoved(deps, mailbox, FOLDERS, deps.maildirs.timesNow(mailbox.address));
  if (!isAheadOfRows(deps, mailbox, again)) return again;
  // Others that came meanwhile, and more may: whoever looks next is to list them, and nobody waits for all of a flood.
  return { ...again, times: { ...again.times, askedNs: 0n } };
}

/** Asked when all is listed: what was put into `new/` before that and is not met there has been moved or removed. */
function isAheadOfRows({ commits }: Listed, mailbox: MailboxPlace, { listings }: ListedAt): boolean {
  const inNew = listings.find(({ folder }) => folder === "new");
  const there = new Set(inNew?.names);
  return inNew !== undefined && commits.publishing.of(mailbox.id).some((stem) => !there.has(stem));
}

/**
 * Listed again while it is being changed, for a file that is renamed meanwhile may be met under neither name. What
 * changes later, while files are adopted, is for the next look: whoever asked did so before.
 */
async function listUnmoved(
  deps: Listed,
  mailbox: MailboxPlace,
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
    folders = FOLDERS.filter((folder) => folders.includes(folder) || now[folder] !== times[folder]);
    times = now;
  }
}

export async function listFolders(
  { maildirs }: Uses<"maildirs">,
  mailbox: MailboxPlace,
  folders: readonly ("new" | "cur")[],
): Promise<readonly Listing[]> {
  const listings: Listing[] = [];
  for (const folder of FOLDERS) {
    if (!folders.includes(folder)) continue;
    listings.push({ folder, names: await maildirs.list(mailbox.address, folder) });
  }
  return listings;
}
