/** Turns files found in a Maildir into messages, and forgets those that are gone. */
import type { Uses } from "../deps.ts";
import type { MailboxPlace } from "../mailboxes/mailbox.ts";
import { type MessageId, UNCHECKED } from "../message.ts";
import type { Arrival } from "../new-message.ts";
import { digestOf, splitOwnHeaders } from "../own-headers.ts";
import { withSenderWarning } from "../sender/sender-check.ts";
import type { IndexedFile } from "../store/index/message-files.ts";
import { countedSize, type MailFile, mailSizes, readStem } from "../store/maildir/mail-file.ts";

/** A file of the Maildir as an arrival; undefined when it is gone. */
export async function arrivalFor(
  deps: Uses<"maildirs" | "mime">,
  mailbox: MailboxPlace,
  file: MailFile,
  labels: readonly string[] = [],
): Promise<Arrival | undefined> {
  const [bytes, at] = await Promise.all([
    deps.maildirs.read(mailbox.address, file),
    deps.maildirs.changedAt(mailbox.address, file),
  ]);
  if (!bytes || !at) return undefined;
  const own = splitOwnHeaders(bytes);
  const named = readStem(file.stem);
  const receivedAt = named?.at ?? at;
  const parsed = await deps.mime.parse(bytes, receivedAt);
  // Our field counts in a file of our name alone: another program's file may begin with whatever somebody wrote.
  const authentication = (named && own?.authentication) ?? UNCHECKED;
  const { stored, counted } = mailSizes(bytes);
  return {
    mailbox,
    source: { kind: "found", file },
    parsed: withSenderWarning(parsed, authentication),
    authentication,
    receivedAt,
    // What the name says is what Dovecot takes for the truth, so that both count the same.
    sizes: { stored, counted: countedSize(file.name) ?? counted },
    digest: own ? digestOf(own.envelope, [own.original], parsed.messageIdHeader) : "",
    givenAddress: own?.envelope.givenAddress,
    labels,
  };
}

const SHORTAGES: readonly (string | undefined)[] = ["EMFILE", "ENFILE", "ENOMEM"];

/** What the system is short of for the moment. Any other failure to read a file is of that file. */
export function isShortage(error: unknown): boolean {
  return SHORTAGES.includes((error as NodeJS.ErrnoException).code);
}

/** By sequence number where the name has one; others after them, by the time in their name. */
export function byArrival(a: MailFile, b: MailFile): number {
  const [first, second] = [a, b].map((file) => readStem(file.stem)?.sequence ?? Number.MAX_SAFE_INTEGER) as [
    number,
    number,
  ];
  if (first !== second) return first - second;
  const [earlier, later] = [namedMicros(a.stem), namedMicros(b.stem)];
  if (earlier !== later) return earlier - later;
  return a.stem < b.stem ? -1 : 1;
}

/** The time that begins a name, `<seconds>.M<microseconds>…`. Dovecot writes it without leading zeros, so letters don't tell which is earlier. */
function namedMicros(stem: string): number {
  const [, seconds = 0, micros = 0] = /^(\d{1,10})\.(?:M(\d{1,6})(?!\d))?/.exec(stem) ?? [];
  return Number(seconds) * 1_000_000 + Number(micros);
}

/**
 * Whether the bytes of a message that the index has are there under the name that the index knows. False also where its folder
 * can't be read: whoever looks for it then meets that, and nobody else's mail does.
 */
export async function isWhereIndexed(
  { messages, maildirs }: Uses<"messages" | "maildirs">,
  { id: mailboxId, address }: MailboxPlace,
  id: MessageId,
): Promise<boolean> {
  const file = await messages.fileOf(mailboxId, id);
  const changedAt = file && (await maildirs.changedAt(address, file).catch(() => undefined));
  return changedAt !== undefined;
}

/** To be called when the files are gone: a crash before it leaves rows that the next look removes. */
export async function forgetMessages(
  deps: Uses<"messages" | "labels" | "adoptions">,
  { id }: MailboxPlace,
  gone: readonly IndexedFile[],
): Promise<void> {
  await deps.messages.remove(id, gone);
  await deps.labels.forget(
    id,
    gone.map((one) => one.id),
  );
  // A file of ours has a number in the ledger, too, where a mail program took it away and brought it back under its name.
  await deps.adoptions.forget(
    id,
    gone.map(({ file }) => file.stem),
  );
}

/** What the ledger says of labels, for an index that a crash left: it may have lost the last that was said of them. */
export async function recallLabels(
  deps: Uses<"messages" | "labels">,
  { id: mailboxId }: MailboxPlace,
): Promise<void> {
  const [kept, indexed] = await Promise.all([deps.labels.of(mailboxId), deps.messages.labelled(mailboxId)]);
  for (const id of new Set([...kept.keys(), ...indexed.keys()])) {
    if (new Set(kept.get(id)).symmetricDifference(new Set(indexed.get(id))).size === 0) continue;
    // By the transaction of a mark, without a change: somebody may have marked it meanwhile.
    const labels = await deps.labels.change(mailboxId, id, [], []);
    await deps.messages.setLabels(mailboxId, id, labels ?? []);
  }
}
