import type { Arrival } from "../arrival.ts";
import type { Uses } from "../deps.ts";
import { ADOPTING_MS_MAX, QUOTA_LOOK_MS } from "../limits.ts";
import { type MailboxId, type MailboxRef, mailboxIsGone } from "../mailboxes/mailbox.ts";
import { messageIdFor } from "../message.ts";
import { usageOfNames } from "../quota.ts";
import { KeyedQueue } from "../scheduling/keyed-queue.ts";
import { chunksOf } from "../store/chunks.ts";
import { isSettled } from "../store/folder-listing.ts";
import { differences, listed } from "../store/index/indexed-names.ts";
import { NO_USAGE, sumUsage, type Usage } from "../store/index/mailbox-usages.ts";
import type { MailFile } from "../store/maildir/mail-file.ts";
import { type FolderTimes, MAIL_FOLDERS } from "../store/maildir/maildir-listing.ts";
import { arrivalFor, byArrival, forgetMessages, isShortage, recallLabels } from "./found-files.ts";
import { requireRows } from "./index-repair.ts";
import { listFolders, listIndexed } from "./listed-folders.ts";

type IndexerDeps = Uses<
  "mailboxes" | "maildirs" | "messages" | "committer" | "labels" | "adoptions" | "mime" | "clock" | "log"
>;

/** New files read and parsed in parallel. */
const ADOPTED_AT_ONCE = 32;

/**
 * Synchronises the index with the Maildir, which other programs change too: flags, removals, new files (decision 23).
 */
export class MaildirIndexer {
  readonly #deps: IndexerDeps;
  /** Whether labels are read from the ledger: after a crash or a rebuild, the index may lack them. */
  #recallsLabels: boolean;
  /** For each mailbox, the folder times for which the index is known to be in sync. `forgetAll` replaces the map. */
  #seen = new Map<MailboxId, FolderTimes>();
  /** Mailboxes whose folders are known to exist. */
  readonly #made = new Set<MailboxId>();
  /** The stems of files that could not be read, each logged once. */
  readonly #unreadable = new Map<MailboxId, Set<string>>();
  /** New files that were left for the next look, as counts and bytes. */
  readonly #unindexed = new Map<MailboxId, Usage>();
  readonly #queue = new KeyedQueue<MailboxId>();
  /** Looks that have not begun. Callers that ask meanwhile share them. */
  readonly #waiting = new Map<MailboxId, Promise<void>>();

  constructor(deps: IndexerDeps, isAfterCrash = false) {
    this.#deps = deps;
    this.#recallsLabels = isAfterCrash;
  }

  /**
   * Makes the folders of a mailbox that never had any, and indexes what a crash left in them; once per process.
   * Refuses: busy, mailbox_not_found.
   */
  async ready(mailbox: MailboxRef): Promise<void> {
    requireRows(this.#deps, mailbox.id);
    if (this.#made.has(mailbox.id) && this.#seen.has(mailbox.id)) return;
    await this.refresh(mailbox);
  }

  /** Call this when the folders may be gone: the next `ready` checks them. */
  forget(mailboxId: MailboxId): void {
    this.#made.delete(mailboxId);
  }

  /** Forgets all that was seen of folders: the index has been rebuilt. */
  forgetAll(): void {
    // A new map, because a look that is under way writes to the old one.
    this.#seen = new Map();
    this.#recallsLabels = true;
  }

  /** For a mailbox that is marked as deleted. Once it resolves, nothing makes its folders again. */
  async abandon({ id }: MailboxRef): Promise<void> {
    this.forget(id);
    // Waits for turns that found the mailbox before it was marked.
    await this.#queue.drained(id);
    this.forget(id);
    this.#seen.delete(id);
    this.#unindexed.delete(id);
    this.#unreadable.delete(id);
  }

  /**
   * When it resolves, the index matches the folders as they were at some moment after the call. Exceptions: while the
   * mailbox's rows are rebuilt, nothing is compared; while any rows are rebuilt, new files are not indexed; and of
   * thousands of new files, later looks index the rest. Refuses: busy, mailbox_not_found.
   */
  async refresh(mailbox: MailboxRef): Promise<void> {
    const waiting = this.#waiting.get(mailbox.id);
    if (waiting) return await waiting;
    const run = this.exclusively(mailbox, () => {
      this.#waiting.delete(mailbox.id);
      return this.#refreshNow(mailbox);
    });
    this.#waiting.set(mailbox.id, run);
    await run;
  }

  /** As `refresh`, repeated until no new file is left. */
  async refreshFully(mailbox: MailboxRef): Promise<void> {
    do await this.refresh(mailbox);
    while (this.#unindexed.has(mailbox.id));
  }

  /** New files that the last look left. They are no messages yet. */
  unindexedUsage(mailboxId: MailboxId): Usage {
    return this.#unindexed.get(mailboxId) ?? NO_USAGE;
  }

  /**
   * As `refresh`, but only if another program may have changed the mailbox. A file that one puts into `new/` without
   * giving it a UID may be noticed a second later.
   */
  async refreshIfChanged(mailbox: MailboxRef): Promise<void> {
    requireRows(this.#deps, mailbox.id);
    const seen = this.#seen.get(mailbox.id);
    if (seen) {
      const now = this.#deps.maildirs.timesNow(mailbox.address);
      const isAsSeen = (folder: "new" | "cur" | "root") => isSettled(seen[folder], seen.askedNs, now[folder]);
      const sinceNs = now.askedNs - seen.askedNs;
      // Negative if the clock was set back.
      const isLately = sinceNs >= 0n && sinceNs < BigInt(QUOTA_LOOK_MS) * 1_000_000n;
      const isNewCounted = isAsSeen("new") || isLately;
      if (isNewCounted && isAsSeen("cur") && isAsSeen("root")) return;
    }
    await this.refresh(mailbox);
  }

  /** Runs `work` while no other work here reads or renames the mailbox's files. `work` must not refresh. */
  exclusively<Result>({ id }: MailboxRef, work: () => Promise<Result>): Promise<Result> {
    return this.#queue.run(id, work);
  }

  async #refreshNow(mailbox: MailboxRef): Promise<void> {
    requireRows(this.#deps, mailbox.id);
    const seen = this.#seen;
    if (!this.#made.has(mailbox.id)) await this.#make(mailbox);
    // The rebuild is indexing all files. Each one found here without a row would be read a second time.
    if (this.#deps.messages.isBeingRebuilt(mailbox.id)) return;
    // Folders that were looked at before are in the kernel's memory: another thread would cost three turns for nothing.
    const isFirst = !seen.has(mailbox.id);
    const times = isFirst
      ? await this.#deps.maildirs.times(mailbox.address)
      : this.#deps.maildirs.timesNow(mailbox.address);
    const moved = this.#changedFolders(mailbox.id, times);
    // If no folder changed, the index is in sync as of now.
    const inLine = moved.length === 0 ? times : await this.#compare(mailbox, moved, times);
    if (this.#recallsLabels && isFirst) await recallLabels(this.#deps, mailbox);
    seen.set(mailbox.id, inLine);
  }

  /** Makes folders only if the mailbox never had any: missing ones may be on a volume mounted later (decision 35). */
  async #make({ id, address }: MailboxRef): Promise<void> {
    const { mailboxes, maildirs } = this.#deps;
    // Checked within the turn, which a deletion waits for: folders made after it would belong to no mailbox.
    const anchoring = await mailboxes.anchoringOf(id);
    if (!anchoring) throw mailboxIsGone();
    if (anchoring.isAnchored) await maildirs.requireMade(address);
    else {
      await (anchoring.hasHadMail ? maildirs.anchorEarlier(address) : maildirs.create(address));
      await mailboxes.setAnchored(id);
    }
    this.#made.add(id);
  }

  /** The folders that may have changed since they were listed. */
  #changedFolders(mailboxId: MailboxId, now: FolderTimes): readonly ("new" | "cur")[] {
    const seen = this.#seen.get(mailboxId);
    if (!seen) return MAIL_FOLDERS;
    return MAIL_FOLDERS.filter((folder) => !isSettled(seen[folder], seen.askedNs, now[folder]));
  }

  /** Synchronises the rows with these folders. Returns the folder times for which they are in sync. */
  async #compare(
    mailbox: MailboxRef,
    folders: readonly ("new" | "cur")[],
    asked: FolderTimes,
  ): Promise<FolderTimes> {
    const { committer, maildirs, messages } = this.#deps;
    maildirs.requireThere(mailbox.address);
    const { listings, times } = await listIndexed(this.#deps, mailbox, folders, asked);
    const { renamed, unfamiliar, gone } = differences(listings, await messages.names(mailbox.id));
    // Checked before the index is: a file that is neither on its way into the index nor in it is not ours.
    const notOurs = unfamiliar.filter(({ stem }) => !committer.unindexed.has(stem));
    const { moved, found } = await this.#lookUp(mailbox, notOurs);
    await messages.setFiles(mailbox.id, [...renamed, ...moved]);
    if (gone.length > 0) await this.#remove(mailbox, gone);
    const isWhole = await this.#adopt(mailbox, found);
    // A file that can't be read may become readable without a change of its folder: 0 makes the next look list it.
    return isWhole ? times : { ...times, askedNs: 0n };
  }

  /** Splits these files: `moved` have a row that names another place, `found` have no row. */
  async #lookUp(mailbox: MailboxRef, files: readonly MailFile[]) {
    const stems = files.map(({ stem }) => stem);
    const rows = await this.#deps.messages.findStems(mailbox.id, stems);
    // Lists both folders, although only one may have changed.
    const isListed = listed(rows.size > 0 ? await listFolders(this.#deps, mailbox, MAIL_FOLDERS) : []);
    const isMoved = ({ stem }: MailFile) => {
      const row = rows.get(stem);
      // If the file is also where its row says, it has two names, and the row stays as it is.
      return row !== undefined && !isListed(row.file);
    };
    return { moved: files.filter(isMoved), found: files.filter(({ stem }) => !rows.has(stem)) };
  }

  /** Lists all files again before it removes rows: a file renamed during a listing may be seen under neither name. */
  async #remove(mailbox: MailboxRef, gone: readonly MailFile[]): Promise<void> {
    const stems = new Set(gone.map(({ stem }) => stem));
    const found = new Map<string, MailFile>();
    for (const file of await this.#deps.maildirs.files(mailbox.address))
      if (stems.has(file.stem)) found.set(file.stem, file);
    // Throws if the Maildir vanished during the listing: then no message was removed.
    this.#deps.maildirs.requireThere(mailbox.address);
    await this.#deps.messages.setFiles(mailbox.id, [...found.values()]);
    const removed = gone.filter(({ stem }) => !found.has(stem));
    if (removed.length === 0) return;
    const messages = removed.map((file) => ({ id: messageIdFor(file.stem), file }));
    await forgetMessages(this.#deps, mailbox, messages);
  }

  /**
   * Makes messages of files without a row, in the order in which they came. Returns false if some can't be read, or are
   * left for the next look, because other callers wait for this one.
   */
  async #adopt(mailbox: MailboxRef, files: readonly MailFile[]): Promise<boolean> {
    this.#unindexed.delete(mailbox.id);
    if (files.length === 0) return true;
    // Commits wait for the rebuild, so the caller would wait for all of it, even beyond the deadline of a wait.
    if (this.#deps.messages.isRebuilding()) return false;
    let isWhole = true;
    // Otherwise the files are found for the first time, and have no labels.
    const labels = this.#recallsLabels ? await this.#deps.labels.of(mailbox.id) : undefined;
    // Timed from here, so that each look indexes some.
    const startedMs = this.#deps.clock.monotonicMs();
    for (const some of chunksOf(files.toSorted(byArrival), ADOPTED_AT_ONCE)) {
      if (this.#deps.clock.monotonicMs() - startedMs > ADOPTING_MS_MAX) {
        this.#leaveForNext(mailbox.id, some);
        isWhole = false;
        continue;
      }
      const arrivals = await Promise.all(
        some.map((file) =>
          arrivalFor(this.#deps, mailbox, file, labels?.get(messageIdFor(file.stem))).catch(
            (error: unknown) => {
              isWhole = false;
              this.#logUnreadable(mailbox, file, error);
            },
          ),
        ),
      );
      await Promise.all(arrivals.map((arrival) => arrival && this.#commit(arrival)));
    }
    return isWhole;
  }

  #leaveForNext(mailboxId: MailboxId, files: readonly MailFile[]): void {
    const held = usageOfNames(files.map(({ name }) => name));
    this.#unindexed.set(mailboxId, sumUsage(this.unindexedUsage(mailboxId), held));
  }

  /** Logs the error and goes on: one file must not hold up a mailbox. Throws on a shortage, which passes. */
  #logUnreadable({ id }: MailboxRef, { stem }: MailFile, error: unknown): void {
    if (isShortage(error)) throw error;
    const stems = this.#unreadable.get(id) ?? new Set();
    this.#unreadable.set(id, stems);
    if (!stems.has(stem)) this.#deps.log.unforeseen({ where: "indexing a file in a Maildir", error });
    stems.add(stem);
  }

  async #commit(arrival: Arrival): Promise<void> {
    const { messageId, isDuplicate } = await this.#deps.committer.commit(arrival);
    if (isDuplicate) return;
    const { mailbox, sizes } = arrival;
    this.#deps.log.messageAdopted({ mailboxId: mailbox.id, messageId, sizeBytes: sizes.counted });
  }
}
