/** Turns files found in a Maildir into messages, and forgets those that are gone. */

import type { Arrival } from "../arrival.ts";
import type { Uses } from "../deps.ts";
import type { MailboxRef } from "../mailboxes/mailbox.ts";
import { type MessageId, UNCHECKED } from "../message.ts";
import { digestOf, splitOwnHeaders } from "../own-headers.ts";
import { withSenderWarning } from "../sender/sender-check.ts";
import type { IndexedFile } from "../store/index/message-files.ts";
import { countedSize, type MailFile, mailSizes, readStem } from "../store/maildir/mail-file.ts";

/** A file of the Maildir as an arrival; undefined when it is gone. */
export async function arrivalFor(
  deps: Uses<"maildirs" | "mime">,
  mailbox: MailboxRef,
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
  // Our header field counts only in a file that we named: another program's file may begin with anything.
  const authentication = (named && own?.authentication) ?? UNCHECKED;
  const { stored, counted } = mailSizes(bytes);
  return {
    mailbox,
    source: { kind: "found", file },
    parsed: withSenderWarning(parsed, authentication),
    authentication,
    receivedAt,
    // Dovecot believes the size in the name, so we do too: both must count the same.
    sizes: { stored, counted: countedSize(file.name) ?? counted },
    digest: own ? digestOf(own.envelope, [own.original], parsed.messageIdHeader) : "",
    givenAddress: own?.envelope.givenAddress,
    labels,
  };
}

const SHORTAGES: readonly (string | undefined)[] = ["EMFILE", "ENFILE", "ENOMEM"];

/** Whether the system lacks file descriptors or memory for now. Any other read error concerns that file alone. */
export function isShortage(error: unknown): boolean {
  return SHORTAGES.includes((error as NodeJS.ErrnoException).code);
}

/** Orders by the sequence number in the name. Files without one come last, by the time in their name. */
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

/**
 * The time at the start of a name, `<seconds>.M<microseconds>…`, in microseconds. Dovecot writes no leading zeros, so
 * comparing the text would not order names by time.
 */
function namedMicros(stem: string): number {
  const [, seconds = 0, micros = 0] = /^(\d{1,10})\.(?:M(\d{1,6})(?!\d))?/.exec(stem) ?? [];
  return Number(seconds) * 1_000_000 + Number(micros);
}

/**
 * Whether the file of an indexed message is where the index says. Also false if its folder can't be read: the search
 * that follows meets that error, and does not affect the mail of others.
 */
export async function isWhereIndexed(
  { messages, maildirs }: Uses<"messages" | "maildirs">,
  { id: mailboxId, address }: MailboxRef,
  id: MessageId,
): Promise<boolean> {
  const file = await messages.fileOf(mailboxId, id);
  const changedAt = file && (await maildirs.changedAt(address, file).catch(() => undefined));
  return changedAt !== undefined;
}

/** Call it after the files are gone: a crash before it leaves rows that the next look removes. */
export async function forgetMessages(
  deps: Uses<"messages" | "labels" | "adoptions">,
  { id }: MailboxRef,
  gone: readonly IndexedFile[],
): Promise<void> {
  await deps.messages.remove(id, gone);
  await deps.labels.forget(
    id,
    gone.map((one) => one.id),
  );
  // A file of ours also has a number in the ledger if a mail program removed it and put it back under its name.
  await deps.adoptions.forget(
    id,
    gone.map(({ file }) => file.stem),
  );
}

/**
 * Copies labels from the ledger to an index that a crash left: it may lack the last changes. Call it in the mailbox's
 * turn, as marks change labels in theirs.
 */
export async function recallLabels(
  deps: Uses<"messages" | "labels">,
  { id: mailboxId }: MailboxRef,
): Promise<void> {
  const [kept, indexed] = await Promise.all([deps.labels.of(mailboxId), deps.messages.labelled(mailboxId)]);
  for (const id of new Set([...kept.keys(), ...indexed.keys()])) {
    if (new Set(kept.get(id)).symmetricDifference(new Set(indexed.get(id))).size === 0) continue;
    await deps.messages.setLabels(mailboxId, id, kept.get(id) ?? []);
  }
}
