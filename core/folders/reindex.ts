import type { Uses } from "../deps.ts";
import { UNREAD_MAILBOXES_TRIED_MAX } from "../limits.ts";
import type { MailboxId, MailboxPlace } from "../mailboxes/mailbox.ts";
import { type MessageId, messageIdFor } from "../message.ts";
import type { Arrival } from "../new-message.ts";
import { Refusal } from "../refusal.ts";
import { Slots } from "../slots.ts";
import { type MailFile, readStem } from "../store/maildir/mail-file.ts";
import { arrivalFor, byArrival, isShortage } from "./found.ts";

type ReindexDeps = Uses<
  | "mailboxes"
  | "messages"
  | "maildirs"
  | "folders"
  | "commits"
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

/** Files read and parsed at once, of all mailboxes together. */
const FILES_AT_ONCE = 32;

/** Most are small, and of each the disk and the databases are asked a dozen things, one after the other. */
const MAILBOXES_AT_ONCE = 8;

interface Reindexing {
  /** Done before, while nothing is committed. */
  readonly first?: (() => Promise<void>) | undefined;
  /** A large index takes minutes, and who stops the service waits for seconds. */
  readonly isStopping: () => boolean;
}

/** Mailboxes whose folders could not be read, and what waits have handed out of all there are. */
export interface Left {
  readonly mailboxes: readonly MailboxPlace[];
  readonly handedOut: ReadonlySet<MessageId>;
}

/**
 * Throws the rows of all messages away and makes them again from the files, their names, and the ledger. Cut off in the
 * middle, by `isStopping` or a crash, it is begun anew at the next start; a mailbox whose folder can't be read keeps none of the
 * others, and refuses with busy whoever comes until `reindexLeft` could. Refuses: stopping.
 */
export async function reindex(
  deps: ReindexDeps,
  { first, isStopping }: Reindexing,
): Promise<Reindexed & { readonly left: Left }> {
  const startedMs = deps.clock.monotonicMs();
  const done = await deps.commits.exclusively(async () => {
    const made = new Set<MailboxId>();
    let isThrownAway = first !== undefined;
    deps.messages.remakingBegins(made);
    try {
      await first?.();
      const handedOut = await deps.messages.clear();
      isThrownAway = true;
      // Or a wait that asks meanwhile from where to go on would be told to begin with the oldest.
      await deps.sequences.tellIndex();
      const remake = { handedOut, isStopping, readings: new Slots(FILES_AT_ONCE) };
      return await reindexEach(deps, deps.mailboxes.all(), made, remake);
    } catch (error) {
      deps.messages.remakingCutOff({ isThrownAway });
      throw error;
    }
  });
  // What could not be read may be readable now, and lies in a folder that has not changed. Of what is left nothing is known any more.
  deps.folders.lookAnew();
  const { mailboxes, messages } = done;
  deps.log.indexRebuilt({ mailboxes, messages, tookMs: deps.clock.monotonicMs() - startedMs });
  return done;
}

/**
 * The same for some of what was left, those first that somebody has asked for, each while nothing is committed. What still can't be
 * read is the last to be tried again. Nothing is done any more once `isOver`: all is being made anew. Refuses: stopping.
 */
export async function reindexLeft(
  deps: ReindexDeps,
  { mailboxes, handedOut }: Left,
  { isStopping, isOver }: { readonly isStopping: () => boolean; readonly isOver: () => boolean },
): Promise<Reindexed & { readonly left: Left }> {
  const startedMs = deps.clock.monotonicMs();
  const wanted = deps.messages.takeWanted();
  const inOrder = mailboxes.toSorted((a, b) => Number(wanted.has(b.id)) - Number(wanted.has(a.id)));
  const tried = inOrder.splice(0, UNREAD_MAILBOXES_TRIED_MAX);
  const done = { mailboxes: 0, messages: 0 };
  const remake = { handedOut, isStopping, readings: new Slots(FILES_AT_ONCE), isAgain: true };
  for (const mailbox of tried) {
    const messages = await deps.commits.exclusively(async () => {
      if (isOver()) return undefined;
      const outcome = await remakeMailbox(deps, mailbox, remake);
      if ("unreadable" in outcome) return undefined;
      await deps.messages.remadeOf(mailbox.id);
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

interface Remake {
  /** What waits have given away: a file does not say it when it was marked unseen, or is not marked yet. */
  readonly handedOut: ReadonlySet<MessageId>;
  readonly isStopping: () => boolean;
  readonly readings: Slots;
  /** An earlier try may have come to some of its files. */
  readonly isAgain?: boolean;
}

async function reindexEach(
  deps: ReindexDeps,
  places: AsyncIterable<MailboxPlace>,
  made: Set<MailboxId>,
  remake: Remake,
): Promise<Reindexed & { readonly left: Left }> {
  const left: MailboxPlace[] = [];
  let messages = 0;
  const remakeSome = async () => {
    // Where one throws, this ends the walk for all of them.
    for await (const mailbox of places) {
      const outcome = await remakeMailbox(deps, mailbox, remake);
      if ("messages" in outcome) {
        messages += outcome.messages;
        made.add(mailbox.id);
        continue;
      }
      // The first alone: mostly all fail for one reason.
      if (left.push(mailbox) === 1)
        deps.log.unforeseen({ where: "a mailbox that can't be read", error: outcome.unreadable });
    }
  };
  // Nobody is at work any more when the caller hears of a failure.
  const ended = await Promise.allSettled(Array.from({ length: MAILBOXES_AT_ONCE }, remakeSome));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  await deps.messages.remade(new Set(left.map(({ id }) => id)));
  return { mailboxes: made.size, messages, left: { mailboxes: left, handedOut: remake.handedOut } };
}

async function remakeMailbox(
  deps: ReindexDeps,
  mailbox: MailboxPlace,
  remake: Remake,
): Promise<{ readonly messages: number } | { readonly unreadable: unknown }> {
  refuseStopping(deps, remake.isStopping);
  let messages = 0;
  try {
    for await (const found of reindexMailbox(deps, mailbox, remake)) {
      refuseStopping(deps, remake.isStopping);
      messages += found;
    }
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    // Of one that has been deleted meanwhile nothing is left.
    if (await deps.mailboxes.findById(mailbox.id)) return { unreadable: error };
  }
  return { messages };
}

function refuseStopping(deps: Uses<"commits">, isStopping: () => boolean): void {
  if (!isStopping()) return;
  const refusal = new Refusal("stopping", "The service is stopping while its index is made again.");
  deps.commits.refuse(refusal);
  throw refusal;
}

/** What the system says of a file or a folder, such as EACCES or EIO: one mailbox's, where what a database says is of all. */
function isOfFiles(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/** Says after each part how many messages it had. */
async function* reindexMailbox(
  deps: ReindexDeps,
  mailbox: MailboxPlace,
  { handedOut, readings, isAgain }: Remake,
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
    // Whether it fails is asked later.
    found.catch(() => undefined);
    return found;
  };
  let reading = readAhead(0);
  try {
    for (let start = 0; start < numbered.length; start += FILES_AT_ONCE) {
      const found = await reading;
      // While these are inserted, which is another thread's work.
      reading = readAhead(start + FILES_AT_ONCE);
      await deps.commits.rebuild(found);
      yield found.length;
    }
  } finally {
    // Nobody parses for one that was cut off.
    await reading.catch(() => undefined);
  }
}

/** Undefined when the file is gone or can't be read: the other mail is not to suffer for it. A shortage passes, and so is thrown. */
async function findArrival(
  deps: ReindexDeps,
  mailbox: MailboxPlace,
  file: MailFile,
  labels: readonly string[] | undefined,
): Promise<Arrival | undefined> {
  try {
    const found = await arrivalFor(deps, mailbox, file, labels);
    if (found) return found;
    // Renamed since it was listed. Found later, it would get another number.
    const moved = await deps.maildirs.findStem(mailbox.address, (stem) => stem === file.stem);
    return moved && (await arrivalFor(deps, mailbox, moved, labels));
  } catch (error) {
    if (isShortage(error)) throw error;
    deps.log.unforeseen({ where: "a file in a Maildir", error });
    return undefined;
  }
}

/** Throws MaildirAway where there may be files that are not to be seen. */
async function filesOf(
  { mailboxes, maildirs }: Uses<"mailboxes" | "maildirs">,
  { id, address }: MailboxPlace,
): Promise<readonly MailFile[]> {
  const anchoring = await mailboxes.anchoringOf(id);
  // Deleted meanwhile.
  if (!anchoring) return [];
  if (!anchoring.isAnchored) return await maildirs.files(address, { isMade: anchoring.hasHadMail });
  await maildirs.requireMade(address);
  const files = await maildirs.files(address);
  // Else it has gone while it was listed.
  maildirs.requireThere(address);
  return files;
}

/** In the order of their numbers. A file that never had one of its own comes last and gets one now. */
async function numberFiles(deps: ReindexDeps, mailbox: MailboxPlace) {
  // One that was missed would be found later, and get another number.
  const files = await filesOf(deps, mailbox);
  const adopted = await deps.adoptions.sequences(mailbox.id);
  const known: { file: MailFile; sequence: number }[] = [];
  const unknown: MailFile[] = [];
  const taken = new Set<number>(adopted.values());
  for (const file of new Map(files.map((one) => [one.stem, one])).values()) {
    const noted = adopted.get(file.stem);
    const sequence = noted ?? readStem(file.stem)?.sequence;
    // Somebody copied a file here from another mailbox or a backup, and its number is another's.
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
