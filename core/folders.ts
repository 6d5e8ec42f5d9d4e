import type { Arrival } from "./commits.ts";
import type { Uses } from "./deps.ts";
import { type MailboxId, type MailboxPlace, noSuchMailbox } from "./mailbox.ts";
import { type MessageId, UNCHECKED } from "./message.ts";
import { digestOf, splitOwnHeaders } from "./own-headers.ts";
import { isSeen, type MailFile, readStem } from "./store/mail-file.ts";
import type { FolderTimes } from "./store/maildir.ts";
import type { IndexedFile } from "./store/message-files.ts";

type FolderDeps = Uses<"mailboxes" | "maildirs" | "messages" | "commits" | "labels" | "mime" | "log">;

/**
 * A folder that changed this shortly before it was listed may change again within the same tick of the file system's
 * clock and show the same time, so that listing is not yet trusted. Linux ticks every 1 to 10 ms.
 */
const TICK_NS = 20_000_000n;

/** Files read and parsed at once when many are found. */
const ADOPTED_AT_ONCE = 32;

/** How often a mailbox that keeps changing is listed again before what was seen is taken for good. */
const LISTINGS_MAX = 5;

const FOLDERS = ["new", "cur"] as const;

/** What the system is short of for the moment. Any other failure to read a file is of that file. */
const SHORTAGES: readonly (string | undefined)[] = ["EMFILE", "ENFILE", "ENOMEM"];

/**
 * Brings the index into line with the Maildir, which other programs change behind our back: flags, removals, and files
 * that somebody else put there (architecture D1).
 */
export class Folders {
  readonly #deps: FolderDeps;
  readonly #known = new Map<MailboxId, FolderTimes>();
  /** Whose folders are there for sure. */
  readonly #made = new Set<MailboxId>();
  /** Files that could not be read, each told once. */
  readonly #unreadable = new Set<string>();
  readonly #running = new Map<MailboxId, Promise<void>>();
  readonly #next = new Map<MailboxId, Promise<void>>();

  constructor(deps: FolderDeps) {
    this.#deps = deps;
  }

  /** Makes the folders, and takes in what a crash left in them, once in the life of the process. */
  async ready(mailbox: MailboxPlace): Promise<void> {
    if (this.#made.has(mailbox.id) && this.#known.has(mailbox.id)) return;
    await this.reconcile(mailbox);
  }

  /** The folders may be gone: `ready` makes them again. */
  forget(mailboxId: MailboxId): void {
    this.#made.delete(mailboxId);
  }

  /** For a mailbox that nobody finds any more: when it resolves, nobody makes its folders again. */
  async leave({ id }: MailboxPlace): Promise<void> {
    this.forget(id);
    // One that has looked already whether the mailbox is there, and perhaps the one after it.
    while (this.#running.has(id)) await this.#running.get(id)?.catch(() => undefined);
    this.forget(id);
    this.#known.delete(id);
  }

  /** When it resolves, the index says what the folders said at some moment after the call. */
  async reconcile(mailbox: MailboxPlace): Promise<void> {
    // A run that began before this call may have looked too early, so wait for the one after it.
    const running = this.#running.get(mailbox.id);
    if (!running) return await this.#start(mailbox);
    const next =
      this.#next.get(mailbox.id) ?? running.catch(() => undefined).then(() => this.#start(mailbox));
    this.#next.set(mailbox.id, next);
    await next;
  }

  async #start(mailbox: MailboxPlace): Promise<void> {
    this.#next.delete(mailbox.id);
    const run = this.#run(mailbox).finally(() => this.#running.delete(mailbox.id));
    this.#running.set(mailbox.id, run);
    await run;
  }

  async #run(mailbox: MailboxPlace): Promise<void> {
    if (!this.#made.has(mailbox.id)) await this.#make(mailbox);
    let times = await this.#deps.maildirs.times(mailbox.address);
    let moved = this.#moved(mailbox.id, times);
    for (let listing = 0; moved.length > 0 && listing < LISTINGS_MAX; listing++) {
      const isWhole = await this.#compare(mailbox, moved);
      // What can't be read may be readable without any change of the folder: never asked, never settled.
      this.#known.set(mailbox.id, isWhole ? times : { ...times, askedNs: 0n });
      const now = await this.#deps.maildirs.times(mailbox.address);
      moved = FOLDERS.filter((folder) => now[folder] !== times[folder]);
      times = now;
    }
  }

  async #make(mailbox: MailboxPlace): Promise<void> {
    // Asked within the run, which a deletion waits for: a folder made later would be nobody's.
    if (!(await this.#deps.mailboxes.findById(mailbox.id))) throw noSuchMailbox();
    await this.#deps.maildirs.create(mailbox.address);
    this.#made.add(mailbox.id);
  }

  /** The folders that may hold something new. None when both are as they were listed. */
  #moved(mailboxId: MailboxId, now: FolderTimes): readonly ("new" | "cur")[] {
    const known = this.#known.get(mailboxId);
    if (!known) return FOLDERS;
    const isSettled = (was: bigint, is: bigint) => was === is && known.askedNs - was > TICK_NS;
    return FOLDERS.filter((folder) => !isSettled(known[folder], now[folder]));
  }

  /** False when a file could not be read. */
  async #compare(mailbox: MailboxPlace, folders: readonly ("new" | "cur")[]): Promise<boolean> {
    const indexed = await this.#deps.messages.files(mailbox.id, folders);
    const found = await this.#list(mailbox, folders);
    const unknown: MailFile[] = [];
    for (const file of found.values()) {
      const row = indexed.get(file.stem);
      if (!row) unknown.push(file);
      else if (row.file.name !== file.name || row.file.folder !== file.folder) {
        await this.#deps.messages.setFile(mailbox.id, row.id, file, isSeen(file));
      }
    }
    const gone = [...indexed.values()].filter((row) => !found.has(row.file.stem));
    if (gone.length > 0) await this.#remove(mailbox, gone);
    return unknown.length === 0 || (await this.#adopt(mailbox, unknown));
  }

  async #list(mailbox: MailboxPlace, folders: readonly ("new" | "cur")[]): Promise<Map<string, MailFile>> {
    const found = new Map<string, MailFile>();
    // First new, then cur: a file on its way from one to the other is met at least once.
    for (const folder of FOLDERS) {
      if (!folders.includes(folder)) continue;
      for (const file of await this.#deps.maildirs.list(mailbox.address, folder)) found.set(file.stem, file);
    }
    return found;
  }

  /** A file that is renamed while its folder is listed may be met under neither name, so look once more. */
  async #remove(mailbox: MailboxPlace, gone: readonly IndexedFile[]): Promise<void> {
    const found = await this.#list(mailbox, FOLDERS);
    const removed: MessageId[] = [];
    for (const { id, file } of gone) {
      const moved = found.get(file.stem);
      if (moved) await this.#deps.messages.setFile(mailbox.id, id, moved, isSeen(moved));
      else removed.push(id);
    }
    if (removed.length === 0) return;
    await this.#deps.messages.remove(mailbox.id, removed);
    await this.#deps.labels.forget(mailbox.id, removed);
  }

  /** Files without a row become messages like any other, in the order in which they came. False as in `#compare`. */
  async #adopt(mailbox: MailboxPlace, files: readonly MailFile[]): Promise<boolean> {
    // Asked before the index: what is neither on its way there nor there is nobody's.
    const foreign = files.filter((file) => !this.#deps.commits.isPublishing(file.stem));
    const known = await this.#deps.messages.findStems(
      mailbox.id,
      foreign.map((file) => file.stem),
    );
    for (const file of foreign) {
      const id = known.get(file.stem);
      if (id) await this.#deps.messages.setFile(mailbox.id, id, file, isSeen(file));
    }
    const found = foreign.filter((file) => !known.has(file.stem)).sort(byArrival);
    let isWhole = true;
    for (let start = 0; start < found.length; start += ADOPTED_AT_ONCE) {
      const some = found.slice(start, start + ADOPTED_AT_ONCE);
      const arrivals = await Promise.all(
        some.map((file) =>
          arrivalFor(this.#deps, mailbox, file).catch((error: unknown) => {
            isWhole = false;
            this.#tellUnreadable(mailbox, file, error);
          }),
        ),
      );
      await Promise.all(arrivals.map((arrival) => arrival && this.#commit(arrival)));
    }
    return isWhole;
  }

  /** One file must not hold up a whole mailbox. A shortage is another matter: it passes, and so is thrown. */
  #tellUnreadable({ id }: MailboxPlace, { stem }: MailFile, error: unknown): void {
    if (SHORTAGES.includes((error as NodeJS.ErrnoException).code)) throw error;
    const key = `${id} ${stem}`;
    if (!this.#unreadable.has(key)) this.#deps.log.unforeseen({ where: "a file in a Maildir", error });
    this.#unreadable.add(key);
  }

  async #commit(arrival: Arrival): Promise<void> {
    const { messageId, isDuplicate } = await this.#deps.commits.commit(arrival);
    if (isDuplicate) return;
    const { mailbox, sizeBytes } = arrival;
    this.#deps.log.messageAdopted({ mailboxId: mailbox.id, messageId, sizeBytes });
  }
}

/** A file of the Maildir as an arrival; undefined when it is gone. */
export async function arrivalFor(
  deps: Uses<"maildirs" | "mime">,
  mailbox: MailboxPlace,
  file: MailFile,
  labels: readonly string[] = [],
): Promise<Arrival | undefined> {
  const [bytes, about] = await Promise.all([
    deps.maildirs.read(mailbox.address, file),
    deps.maildirs.sizeAndTime(mailbox.address, file),
  ]);
  if (!bytes || !about) return undefined;
  const parsed = await deps.mime.parse(bytes);
  const own = splitOwnHeaders(bytes);
  return {
    mailbox,
    source: { kind: "found", file },
    parsed,
    authentication: UNCHECKED,
    receivedAt: readStem(file.stem)?.at ?? about.at,
    sizeBytes: about.bytes,
    digest: own ? digestOf(own.envelope, own.original, parsed.messageIdHeader) : "",
    givenAddress: own?.envelope.givenAddress,
    labels,
  };
}

/** By sequence number where the name has one; others after them, by the time in their name. */
export function byArrival(a: MailFile, b: MailFile): number {
  const [first, second] = [a, b].map((file) => readStem(file.stem)?.sequence ?? Number.MAX_SAFE_INTEGER) as [
    number,
    number,
  ];
  if (first !== second) return first - second;
  return a.stem < b.stem ? -1 : 1;
}
