import type { Uses } from "./deps.ts";
import { arrivalFor } from "./found.ts";
import type { MailboxPlace } from "./mailboxes/mailbox.ts";
import { type MessageId, messageIdFor } from "./message.ts";
import type { Arrival } from "./new-message.ts";
import { Refusal } from "./refusal.ts";
import { type MailFile, readStem } from "./store/mail-file.ts";

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

/** Files read and parsed at once. */
const FILES_AT_ONCE = 32;

export interface Reindexing {
  /** Done before, while nothing is committed. */
  readonly first?: (() => Promise<void>) | undefined;
  /** A large index takes minutes, and who stops the service waits for seconds. */
  readonly isStopping: () => boolean;
}

/**
 * Throws the rows of all messages away and makes them again from the files, their names, and the ledger. Cut off in the
 * middle, by `isStopping` or a crash, it is begun anew at the next start. Refuses: stopping.
 */
export async function reindex(deps: ReindexDeps, { first, isStopping }: Reindexing): Promise<Reindexed> {
  const startedMs = deps.clock.monotonicMs();
  const refuseStopping = () => {
    if (!isStopping()) return;
    const refusal = new Refusal("stopping", "The service is stopping while its index is made again.");
    deps.commits.refuse(refusal);
    throw refusal;
  };
  const done = await deps.commits.exclusively(async () => {
    await first?.();
    const handedOut = await deps.messages.clear();
    // Or a wait that asks meanwhile from where to go on would be told to begin with the oldest.
    await deps.sequences.tellIndex();
    let [mailboxes, messages] = [0, 0];
    for await (const mailbox of deps.mailboxes.all()) {
      refuseStopping();
      mailboxes++;
      for await (const count of reindexMailbox(deps, mailbox, handedOut)) {
        refuseStopping();
        messages += count;
      }
    }
    await deps.messages.remade();
    return { mailboxes, messages };
  });
  // What could not be read may be readable now, and lies in a folder that has not changed.
  deps.folders.lookAnew();
  if (done.mailboxes > 0) deps.log.indexRebuilt({ ...done, tookMs: deps.clock.monotonicMs() - startedMs });
  return done;
}

/**
 * Says after each part how many messages it had. `handedOut` is what waits have given away: a file does not say it when it
 * was marked unseen, or is not marked yet.
 */
async function* reindexMailbox(
  deps: ReindexDeps,
  mailbox: MailboxPlace,
  handedOut: ReadonlySet<MessageId>,
): AsyncGenerator<number> {
  const numbered = await numberFiles(deps, mailbox);
  const labels = await deps.labels.of(mailbox.id);
  const read = async (start: number) => {
    const some = numbered.slice(start, start + FILES_AT_ONCE).map(async ({ file, sequence }) => {
      const id = messageIdFor(file.stem);
      const arrival = await findArrival(deps, mailbox, file, labels.get(id));
      return arrival && { arrival: { ...arrival, isHandedOut: handedOut.has(id) }, sequence };
    });
    return (await Promise.all(some)).filter((one) => one !== undefined);
  };
  let reading = read(0);
  try {
    for (let start = 0; start < numbered.length; start += FILES_AT_ONCE) {
      const found = await reading;
      // While these are inserted, which is another thread's work.
      reading = read(start + FILES_AT_ONCE);
      await deps.commits.rebuild(found);
      yield found.length;
    }
  } finally {
    // Nobody parses for one that was cut off.
    await reading;
  }
}

/** Undefined when the file is gone or can't be read: the other mail is not to suffer for it. */
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
    deps.log.unforeseen({ where: "a file in a Maildir", error });
    return undefined;
  }
}

/** In the order of their numbers. A file that never had one of its own comes last and gets one now. */
async function numberFiles(deps: ReindexDeps, mailbox: MailboxPlace) {
  const adopted = await deps.adoptions.sequences(mailbox.id);
  // One that was missed would be found later, and get another number.
  const files = await deps.maildirs.files(mailbox.address);
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
  for (const file of unknown.sort((a, b) => (a.stem < b.stem ? -1 : 1))) {
    known.push({ file, sequence: await deps.sequences.ofFound(mailbox, file.stem, undefined) });
  }
  return known;
}
