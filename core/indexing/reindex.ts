import type { Arrival } from "../arrival.ts";
import type { Uses } from "../deps.ts";
import { UNREAD_MAILBOXES_TRIED_MAX } from "../limits.ts";
import type { MailboxId, MailboxRef } from "../mailboxes/mailbox.ts";
import { type MessageId, messageIdFor } from "../message.ts";
import { Refusal } from "../refusal.ts";
import { Semaphore } from "../scheduling/semaphore.ts";
import { type MailFile, readStem } from "../store/maildir/mail-file.ts";
import { withFollowed } from "./followed-file.ts";
import { arrivalFor, byArrival, isShortage } from "./found-files.ts";

type ReindexDeps = Uses<
  | "mailboxes"
  | "messages"
  | "maildirs"
  | "indexer"
  | "committer"
  | "labels"
  | "adoptions"
  | "mime"
  | "sequences"
  | "clock"
  | "log"
>;

export interface Reindexed {
  readonly mailboxes: number;
  readonly messages: number;
}

/** Files read and parsed in parallel, of all mailboxes together. */
const FILES_AT_ONCE = 32;

/** Most mailboxes are small, and each needs a dozen requests to the disk and the databases, one after the other. */
const MAILBOXES_AT_ONCE = 8;

interface Reindexing {
  /** Runs before the rows are deleted, while nothing is committed. */
  readonly first?: (() => Promise<void>) | undefined;
  /** Asked often: a large index takes minutes, but a stop must take seconds. */
  readonly isStopping: () => boolean;
}

/** Mailboxes whose folders could not be read, and all messages that waits have handed out, of any mailbox. */
export interface UnreadMailboxes {
  readonly mailboxes: readonly MailboxRef[];
  readonly handedOut: ReadonlySet<MessageId>;
}

/**
 * Deletes the rows of all messages and rebuilds them from the files, their names and the ledger. If it is cut off, by
 * `isStopping` or a crash, the next start begins anew. A mailbox whose folder can't be read does not stop the others;
 * calls for it are refused with busy until `reindexUnread` succeeds. Refuses: stopping.
 */
export async function reindex(
  deps: ReindexDeps,
  { first, isStopping }: Reindexing,
): Promise<Reindexed & { readonly left: UnreadMailboxes }> {
  const startedMs = deps.clock.monotonicMs();
  const done = await deps.committer.exclusively(async () => {
    const made = new Set<MailboxId>();
    let isThrownAway = first !== undefined;
    deps.messages.rebuildBegins(made);
    try {
      await first?.();
      const handedOut = await deps.messages.clear();
      isThrownAway = true;
      // Otherwise a wait that asks for its start meanwhile would be told to begin with the oldest message.
      await deps.sequences.tellIndex();
      const rebuild = { handedOut, isStopping, readings: new Semaphore(FILES_AT_ONCE) };
      return await reindexEach(deps, deps.mailboxes.all(), made, rebuild);
    } catch (error) {
      deps.messages.rebuildCutOff({ isThrownAway });
      throw error;
    }
  });
  // Files that could not be read may be readable now, although their folder is unchanged. Of the mailboxes that are
  // left, nothing is known any more.
  deps.indexer.forgetAll();
  const { mailboxes, messages } = done;
  deps.log.indexRebuilt({ mailboxes, messages, tookMs: deps.clock.monotonicMs() - startedMs });
  return done;
}

/**
 * The same for some of the mailboxes that were left. Those that somebody asked for come first; one that still can't be
 * read is retried last. Commits are blocked during each. Does nothing more once `isOver`: another full rebuild has
 * begun. Refuses: stopping.
 */
export async function reindexUnread(
  deps: ReindexDeps,
  { mailboxes, handedOut }: UnreadMailboxes,
  { isStopping, isOver }: { readonly isStopping: () => boolean; readonly isOver: () => boolean },
): Promise<Reindexed & { readonly left: UnreadMailboxes }> {
  const startedMs = deps.clock.monotonicMs();
  const wanted = deps.messages.takeWanted();
  const inOrder = mailboxes.toSorted((a, b) => Number(wanted.has(b.id)) - Number(wanted.has(a.id)));
  const tried = inOrder.splice(0, UNREAD_MAILBOXES_TRIED_MAX);
  const done = { mailboxes: 0, messages: 0 };
  const rebuild = { handedOut, isStopping, readings: new Semaphore(FILES_AT_ONCE), isAgain: true };
  for (const mailbox of tried) {
    const messages = await deps.committer.exclusively(async () => {
      if (isOver()) return undefined;
      const outcome = await rebuildMailbox(deps, mailbox, rebuild);
      if ("unreadable" in outcome) return undefined;
      await deps.messages.rebuiltMailbox(mailbox.id);
      return outcome.messages;
    });
    if (messages === undefined) inOrder.push(mailbox);
    else {
      done.mailboxes++;
      done.messages += messages;
    }
  }
  if (done.mailboxes > 0) deps.log.indexRebuilt({ ...done, tookMs: deps.clock.monotonicMs() - startedMs });
  return { ...done, left: { mailboxes: inOrder, handedOut } };
}

interface Rebuild {
  /** Messages that waits have handed out. Files don't tell: the seen flag may not be set yet, or be removed. */
  readonly handedOut: ReadonlySet<MessageId>;
  readonly isStopping: () => boolean;
  readonly readings: Semaphore;
  /** An earlier try may have inserted rows of some files. */
  readonly isAgain?: boolean;
}

async function reindexEach(
  deps: ReindexDeps,
  places: AsyncIterable<MailboxRef>,
  made: Set<MailboxId>,
  rebuild: Rebuild,
): Promise<Reindexed & { readonly left: UnreadMailboxes }> {
  const left: MailboxRef[] = [];
  let messages = 0;
  const rebuildSome = async () => {
    // If one throws, the shared iterator ends for all of them.
    for await (const mailbox of places) {
      const outcome = await rebuildMailbox(deps, mailbox, rebuild);
      if ("messages" in outcome) {
        messages += outcome.messages;
        made.add(mailbox.id);
        continue;
      }
      // Only the first is logged: usually all fail for one reason.
      if (left.push(mailbox) === 1)
        deps.log.unforeseen({ where: "rebuilding a mailbox's index", error: outcome.unreadable });
    }
  };
  // All have ended before a failure is thrown.
  const ended = await Promise.allSettled(Array.from({ length: MAILBOXES_AT_ONCE }, rebuildSome));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  await deps.messages.rebuilt(new Set(left.map(({ id }) => id)));
  return { mailboxes: made.size, messages, left: { mailboxes: left, handedOut: rebuild.handedOut } };
}

async function rebuildMailbox(
  deps: ReindexDeps,
  mailbox: MailboxRef,
  rebuild: Rebuild,
): Promise<{ readonly messages: number } | { readonly unreadable: unknown }> {
  refuseStopping(deps, rebuild.isStopping);
  let messages = 0;
  try {
    for await (const found of reindexMailbox(deps, mailbox, rebuild)) {
      refuseStopping(deps, rebuild.isStopping);
      messages += found;
    }
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    // A mailbox that was deleted meanwhile has nothing to rebuild.
    if (await deps.mailboxes.findById(mailbox.id)) return { unreadable: error };
  }
  return { messages };
}

function refuseStopping(deps: Uses<"committer">, isStopping: () => boolean): void {
  if (!isStopping()) return;
  const refusal = new Refusal("stopping", "The service is stopping while its index is rebuilt.");
  deps.committer.refuse(refusal);
  throw refusal;
}

/** Whether it is a file system error, such as EACCES. It concerns one mailbox; a database error concerns all. */
function isOfFiles(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/** Yields the number of messages of each part. */
async function* reindexMailbox(
  deps: ReindexDeps,
  mailbox: MailboxRef,
  { handedOut, readings, isAgain }: Rebuild,
): AsyncGenerator<number> {
  const numbered = await numberFiles(deps, mailbox);
  if (isAgain) await deps.messages.removeRows(mailbox.id);
  const labels = await deps.labels.of(mailbox.id);
  const read = async (start: number) => {
    const some = numbered.slice(start, start + FILES_AT_ONCE).map(async ({ file, sequence }) => {
      const id = messageIdFor(file.stem);
      const arrival = await readings.use(() => findArrival(deps, mailbox, file, labels.get(id)));
      return arrival && { arrival: { ...arrival, isHandedOut: handedOut.has(id) }, sequence };
    });
    return (await Promise.all(some)).filter((one) => one !== undefined);
  };
  const readAhead = (start: number) => {
    const found = read(start);
    // A failure is thrown when `found` is awaited.
    found.catch(() => undefined);
    return found;
  };
  let reading = readAhead(0);
  try {
    for (let start = 0; start < numbered.length; start += FILES_AT_ONCE) {
      const found = await reading;
      // Reads ahead while another thread inserts these.
      reading = readAhead(start + FILES_AT_ONCE);
      await deps.committer.rebuild(found);
      yield found.length;
    }
  } finally {
    // If this is cut off, no file is being parsed for it any more when it ends.
    await reading.catch(() => undefined);
  }
}

/** Undefined if the file is gone or can't be read: other mail must not suffer. Throws on a shortage, which passes. */
async function findArrival(
  deps: ReindexDeps,
  mailbox: MailboxRef,
  file: MailFile,
  labels: readonly string[] | undefined,
): Promise<Arrival | undefined> {
  try {
    // It may have been renamed since it was listed. If it were found later, it would get another number.
    return await withFollowed(deps, mailbox.address, file, (one) => arrivalFor(deps, mailbox, one, labels));
  } catch (error) {
    if (isShortage(error)) throw error;
    deps.log.unforeseen({ where: "indexing a file in a Maildir", error });
    return undefined;
  }
}

/** Throws MaildirAway if there may be files that can't be seen now. */
async function filesOf(
  { mailboxes, maildirs }: Uses<"mailboxes" | "maildirs">,
  { id, address }: MailboxRef,
): Promise<readonly MailFile[]> {
  const anchoring = await mailboxes.anchoringOf(id);
  // The mailbox was deleted meanwhile.
  if (!anchoring) return [];
  if (!anchoring.isAnchored) return await maildirs.files(address, { isMade: anchoring.hasHadMail });
  await maildirs.requireMade(address);
  const files = await maildirs.files(address);
  // Throws if the Maildir vanished during the listing.
  maildirs.requireThere(address);
  return files;
}

/** The files in the order of their sequence numbers. One that never had its own number comes last and gets one. */
async function numberFiles(deps: ReindexDeps, mailbox: MailboxRef) {
  // None may be missed: it would be found later, and get another number.
  const files = await filesOf(deps, mailbox);
  const adopted = await deps.adoptions.sequences(mailbox.id);
  const known: { file: MailFile; sequence: number }[] = [];
  const unknown: MailFile[] = [];
  const taken = new Set<number>(adopted.values());
  for (const file of new Map(files.map((one) => [one.stem, one])).values()) {
    const noted = adopted.get(file.stem);
    const sequence = noted ?? readStem(file.stem)?.sequence;
    // A file copied from another mailbox or a backup: the number in its name belongs to another file.
    if (sequence === undefined || (noted === undefined && taken.has(sequence))) unknown.push(file);
    else known.push({ file, sequence });
    if (sequence !== undefined) taken.add(sequence);
  }
  known.sort((a, b) => a.sequence - b.sequence);
  await deps.sequences.passOver(mailbox.id, known.at(-1)?.sequence ?? 0);
  for (const file of unknown.sort(byArrival)) {
    known.push({ file, sequence: await deps.sequences.ofUnnumbered(mailbox, file.stem) });
  }
  return known;
}
