import type { Uses } from "../deps.ts";
import { ADOPTING_MS_MAX, QUOTA_LOOK_MS } from "../limits.ts";
import { type MailboxId, type MailboxPlace, mailboxIsGone } from "../mailboxes/mailbox.ts";
import { messageIdFor } from "../message.ts";
import type { Arrival } from "../new-message.ts";
import { isSettled } from "../store/folder-listing.ts";
import { type Holding, NOTHING_HELD, together } from "../store/index/holdings.ts";
import { differences, listed } from "../store/index/indexed-names.ts";
import { countedSize, type MailFile } from "../store/maildir/mail-file.ts";
import type { FolderTimes } from "../store/maildir/maildir-listing.ts";
import { partsOf } from "../store/parts.ts";
import { Turns } from "../turns.ts";
import { arrivalFor, byArrival, forgetMessages, isShortage, recallLabels } from "./found.ts";
import { FOLDERS, listFolders, listIndexed } from "./listed-folders.ts";
import { requireRows } from "./mending.ts";

type FolderDeps = Uses<
  "mailboxes" | "maildirs" | "messages" | "commits" | "labels" | "adoptions" | "mime" | "clock" | "log"
>;

/** Files read and parsed at once when many are found. */
const ADOPTED_AT_ONCE = 32;

/**
 * Brings the index into line with the Maildir, which other programs change behind our back: flags, removals, and files
 * that somebody else put there (decision 23).
 */
export class Folders {
  readonly #deps: FolderDeps;
  /** The ledger is asked for labels, because the index is one that a crash left, or was made again. */
  #recallsLabels: boolean;
  /** When what lay in the folders of a mailbox was last seen, with which the index is in line. Another map from `lookAnew` on. */
  #seen = new Map<MailboxId, FolderTimes>();
  /** Whose folders are there for sure. */
  readonly #made = new Set<MailboxId>();
  /** Files that could not be read, each told once. */
  readonly #unreadable = new Set<string>();
  /** What lies in folders and was left for the next look. */
  readonly #left = new Map<MailboxId, Holding>();
  readonly #turns = new Turns<MailboxId>();
  /** A look that has not begun, and so will do for whoever asks now. */
  readonly #waiting = new Map<MailboxId, Promise<void>>();

  constructor(deps: FolderDeps, isAfterCrash = false) {
    this.#deps = deps;
    this.#recallsLabels = isAfterCrash;
  }

  /** Makes the folders where there never were any, and takes in what a crash left in them, once in the life of the process. */
  async ready(mailbox: MailboxPlace): Promise<void> {
    requireRows(this.#deps, mailbox.id);
    if (this.#made.has(mailbox.id) && this.#seen.has(mailbox.id)) return;
    await this.reconcile(mailbox);
  }

  /** The folders may be gone: `ready` looks whether they are there. */
  forget(mailboxId: MailboxId): void {
    this.#made.delete(mailboxId);
  }

  /** Nothing that was seen of any folder counts any more: the index has been made again. */
  lookAnew(): void {
    // What a look that is under way has seen goes to the old one.
    this.#seen = new Map();
    this.#recallsLabels = true;
  }

  /** For a mailbox that nobody finds any more: when it resolves, nobody makes its folders again. */
  async abandon({ id }: MailboxPlace): Promise<void> {
    this.forget(id);
    // Those that have looked already whether the mailbox is there.
    await this.#turns.over(id);
    this.forget(id);
    this.#seen.delete(id);
    this.#left.delete(id);
  }

  /**
   * When it resolves, the index says what the folders said at some moment after the call, but while its rows are made again, for what
   * was put there while any are, and for what was left of thousands of new files, which is taken in by the looks that follow. Refuses: busy, mailbox_not_found.
   */
  async reconcile(mailbox: MailboxPlace): Promise<void> {
    const waiting = this.#waiting.get(mailbox.id);
    if (waiting) return await waiting;
    const run = this.inTurn(mailbox, () => {
      this.#waiting.delete(mailbox.id);
      return this.#run(mailbox);
    });
    this.#waiting.set(mailbox.id, run);
    await run;
  }

  /** As `reconcile`, however long it takes. */
  async reconcileAll(mailbox: MailboxPlace): Promise<void> {
    do await this.reconcile(mailbox);
    while (this.#left.has(mailbox.id));
  }

  /** What the last look left: it lies there, and is no message yet. */
  leftOf(mailboxId: MailboxId): Holding {
    return this.#left.get(mailboxId) ?? NOTHING_HELD;
  }

  /**
   * As `reconcile`, but only where what lies in the mailbox may have changed by another hand than ours. What another
   * program puts into `new/` without giving it a UID is noticed a second later.
   */
  async glance(mailbox: MailboxPlace): Promise<void> {
    requireRows(this.#deps, mailbox.id);
    const seen = this.#seen.get(mailbox.id);
    if (seen) {
      const now = this.#deps.maildirs.timesNow(mailbox.address);
      const isAsSeen = (folder: "new" | "cur" | "root") => isSettled(seen[folder], seen.askedNs, now[folder]);
      const sinceNs = now.askedNs - seen.askedNs;
      // Negative where the clock was put back.
      const isLately = sinceNs >= 0n && sinceNs < BigInt(QUOTA_LOOK_MS) * 1_000_000n;
      const isNewCounted = isAsSeen("new") || isLately;
      if (isNewCounted && isAsSeen("cur") && isAsSeen("root")) return;
    }
    await this.reconcile(mailbox);
  }

  /** Runs `work` while nobody else of us looks at the mailbox's files or renames them. It must not reconcile. */
  inTurn<Result>({ id }: MailboxPlace, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.run(id, work);
  }

  async #run(mailbox: MailboxPlace): Promise<void> {
    requireRows(this.#deps, mailbox.id);
    const seen = this.#seen;
    if (!this.#made.has(mailbox.id)) await this.#make(mailbox);
    // All that lies there is being taken in, and each file that is found without a row would be read a second time.
    if (this.#deps.messages.isBeingMade(mailbox.id)) return;
    // What was looked at before is in the kernel's memory: three turns of another thread for nothing.
    const isFirst = !seen.has(mailbox.id);
    const times = isFirst
      ? await this.#deps.maildirs.times(mailbox.address)
      : this.#deps.maildirs.timesNow(mailbox.address);
    const moved = this.#moved(mailbox.id, times);
    // Where nothing moved, they are what they were, as of now.
    const inLine = moved.length === 0 ? times : await this.#compare(mailbox, moved, times);
    if (this.#recallsLabels && isFirst) await recallLabels(this.#deps, mailbox);
    seen.set(mailbox.id, inLine);
  }

  /** Only of a mailbox that never had any: what is not there any more may be on a volume that is mounted later (decision 35). */
  async #make({ id, address }: MailboxPlace): Promise<void> {
    const { mailboxes, maildirs } = this.#deps;
    // Asked within the run, which a deletion waits for: a folder made later would be nobody's.
    const anchoring = await mailboxes.anchoringOf(id);
    if (!anchoring) throw mailboxIsGone();
    if (anchoring.isAnchored) await maildirs.requireMade(address);
    else {
      await (anchoring.hasHadMail ? maildirs.anchorEarlier(address) : maildirs.create(address));
      await mailboxes.setAnchored(id);
    }
    this.#made.add(id);
  }

  /** The folders that may hold something new. None when both are as they were listed. */
  #moved(mailboxId: MailboxId, now: FolderTimes): readonly ("new" | "cur")[] {
    const seen = this.#seen.get(mailboxId);
    if (!seen) return FOLDERS;
    return FOLDERS.filter((folder) => !isSettled(seen[folder], seen.askedNs, now[folder]));
  }

  /** Brings the rows into line with what lies in these folders, and says when it lay there. */
  async #compare(
    mailbox: MailboxPlace,
    folders: readonly ("new" | "cur")[],
    asked: FolderTimes,
  ): Promise<FolderTimes> {
    const { commits, maildirs, messages } = this.#deps;
    maildirs.requireThere(mailbox.address);
    const { listings, times } = await listIndexed(this.#deps, mailbox, folders, asked);
    const { renamed, unfamiliar, gone } = differences(listings, await messages.names(mailbox.id));
    // Asked before the index: what is neither on its way there nor there is nobody's.
    const notOurs = unfamiliar.filter(({ stem }) => !commits.publishing.has(stem));
    const { moved, found } = await this.#lookUp(mailbox, notOurs);
    await messages.setFiles(mailbox.id, [...renamed, ...moved]);
    if (gone.length > 0) await this.#remove(mailbox, gone);
    const isWhole = await this.#adopt(mailbox, found);
    // What can't be read may be readable without any change of the folder: never asked, never settled.
    return isWhole ? times : { ...times, askedNs: 0n };
  }

  /** Which of these files have no row, and which have one that says that they lie elsewhere. */
  async #lookUp(mailbox: MailboxPlace, files: readonly MailFile[]) {
    const stems = files.map(({ stem }) => stem);
    const rows = await this.#deps.messages.findStems(mailbox.id, stems);
    // In both folders, of which one may have changed alone.
    const isListed = listed(rows.size > 0 ? await listFolders(this.#deps, mailbox, FOLDERS) : []);
    const isMoved = ({ stem }: MailFile) => {
      const row = rows.get(stem);
      // Under two names at once it stays what it is.
      return row !== undefined && !isListed(row.file);
    };
    return { moved: files.filter(isMoved), found: files.filter(({ stem }) => !rows.has(stem)) };
  }

  /** A file that is renamed while its folder is listed may be met under neither name, so all are listed once more. */
  async #remove(mailbox: MailboxPlace, gone: readonly MailFile[]): Promise<void> {
    const stems = new Set(gone.map(({ stem }) => stem));
    const found = new Map<string, MailFile>();
    for (const file of await this.#deps.maildirs.files(mailbox.address))
      if (stems.has(file.stem)) found.set(file.stem, file);
    // Else it has gone while it was listed, and nothing of it has been removed.
    this.#deps.maildirs.requireThere(mailbox.address);
    await this.#deps.messages.setFiles(mailbox.id, [...found.values()]);
    const removed = gone.filter(({ stem }) => !found.has(stem));
    if (removed.length === 0) return;
    const messages = removed.map((file) => ({ id: messageIdFor(file.stem), file }));
    await forgetMessages(this.#deps, mailbox, messages);
  }

  /**
   * Files without a row become messages like any other, in the order in which they came. False where some did not: they can't be
   * read, or are left for the next look, because whoever else wants something of the mailbox waits for this one.
   */
  async #adopt(mailbox: MailboxPlace, files: readonly MailFile[]): Promise<boolean> {
    this.#left.delete(mailbox.id);
    if (files.length === 0) return true;
    // Whoever asks would wait for all of that, and beyond the end of a wait.
    if (this.#deps.messages.isRemaking()) return false;
    let isWhole = true;
    // What is found for the first time has none.
    const labels = this.#recallsLabels ? await this.#deps.labels.of(mailbox.id) : undefined;
    // From here on, so that each look takes in some.
    const startedMs = this.#deps.clock.monotonicMs();
    for (const some of partsOf(files.toSorted(byArrival), ADOPTED_AT_ONCE)) {
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
              this.#tellUnreadable(mailbox, file, error);
            },
          ),
        ),
      );
      await Promise.all(arrivals.map((arrival) => arrival && this.#commit(arrival)));
    }
    return isWhole;
  }

  #leaveForNext(mailboxId: MailboxId, files: readonly MailFile[]): void {
    const held = files.map(({ name }) => ({ messages: 1, bytes: countedSize(name) ?? 0 }));
    this.#left.set(mailboxId, held.reduce(together, this.leftOf(mailboxId)));
  }

  /** One file must not hold up a whole mailbox. A shortage is another matter: it passes, and so is thrown. */
  #tellUnreadable({ id }: MailboxPlace, { stem }: MailFile, error: unknown): void {
    if (isShortage(error)) throw error;
    const key = `${id} ${stem}`;
    if (!this.#unreadable.has(key)) this.#deps.log.unforeseen({ where: "a file in a Maildir", error });
    this.#unreadable.add(key);
  }

  async #commit(arrival: Arrival): Promise<void> {
    const { messageId, isDuplicate } = await this.#deps.commits.commit(arrival);
    if (isDuplicate) return;
    const { mailbox, sizes } = arrival;
    this.#deps.log.messageAdopted({ mailboxId: mailbox.id, messageId, sizeBytes: sizes.counted });
  }
}
