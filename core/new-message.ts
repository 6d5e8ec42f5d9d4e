/** A message before it has its sequence number, and the row that the index gets for it. */
import type { MailboxPlace } from "./mailboxes/mailbox.ts";
import { type Authentication, doesSomething, messageIdFor, type ParsedMessage } from "./message.ts";
import type { NewMessage } from "./store/index/message-rows.ts";
import { isSeen, type MailFile, type MailSizes } from "./store/maildir/mail-file.ts";
import { participantsOf, threadSubject } from "./thread.ts";

/** A message whose bytes are on the disk, on its way to a sequence number and a row. */
export interface Arrival {
  readonly mailbox: MailboxPlace;
  /** Synced in `tmp/`; or in the mailbox already, put there by another program or left by a crash. */
  readonly source:
    | { readonly kind: "spooled"; readonly path: string }
    | { readonly kind: "found"; readonly file: MailFile };
  readonly parsed: ParsedMessage;
  readonly authentication: Authentication;
  readonly receivedAt: Date;
  readonly sizes: MailSizes;
  /** Of `digestOf`; empty = never a duplicate. */
  readonly digest: string;
  readonly givenAddress: string | undefined;
  readonly labels: readonly string[];
  /** A wait has handed it out, whatever its file says. */
  readonly isHandedOut?: boolean;
}

/** Its thread is looked up when it is inserted. */
export type Unthreaded = Omit<NewMessage, "threadId">;

export function messageOf(arrival: Arrival, file: MailFile, sequence: number): Unthreaded {
  return {
    id: messageIdFor(file.stem),
    mailboxId: arrival.mailbox.id,
    sequence,
    file,
    receivedAt: arrival.receivedAt,
    sizeBytes: arrival.sizes.counted,
    isSeen: isSeen(file),
    // A file says that it was seen, not that a wait gave it to somebody. The one is the best guess at the other.
    isHandedOut: arrival.isHandedOut || isSeen(file),
    labels: arrival.labels,
    digest: arrival.digest,
    givenAddress: arrival.givenAddress,
    threadSubject: threadSubject(arrival.parsed.subject),
    participants: participantsOf(arrival.parsed),
    hasLink: arrival.parsed.links.some(({ kind }) => doesSomething(kind)),
    parsed: arrival.parsed,
    authentication: arrival.authentication,
  };
}
