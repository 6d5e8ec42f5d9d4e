/** A message before it has its sequence number, and the row that it gets in the index. */
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import { type Authentication, doesSomething, messageIdFor, type ParsedMessage } from "./message.ts";
import type { NewMessage } from "./store/index/message-rows.ts";
import { isSeen, type MailFile, type MailSizes } from "./store/maildir/mail-file.ts";
import { participantsOf, threadSubject } from "./thread.ts";

/** A message whose bytes are on the disk, but that has no sequence number and no row yet. */
export interface Arrival {
  readonly mailbox: MailboxRef;
  /** `spooled`: synced in `tmp/`. `found`: in the mailbox already, put there by another program or left by a crash. */
  readonly source:
    | { readonly kind: "spooled"; readonly path: string }
    | { readonly kind: "found"; readonly file: MailFile };
  readonly parsed: ParsedMessage;
  readonly authentication: Authentication;
  readonly receivedAt: Date;
  readonly sizes: MailSizes;
  /** From `digestOf`; empty means never a duplicate. */
  readonly digest: string;
  readonly givenAddress: string | undefined;
  readonly labels: readonly string[];
  /** A wait has handed it out, whatever its file's flags say. */
  readonly isHandedOut?: boolean;
}

/** Without its thread, which is looked up when it is inserted. */
export type UnthreadedMessage = Omit<NewMessage, "threadId">;

export function numberedMessage(arrival: Arrival, file: MailFile, sequence: number): UnthreadedMessage {
  return {
    id: messageIdFor(file.stem),
    mailboxId: arrival.mailbox.id,
    sequence,
    file,
    receivedAt: arrival.receivedAt,
    sizeBytes: arrival.sizes.counted,
    isSeen: isSeen(file),
    // The flag says that the message was seen, not that a wait returned it, but it is the best guess.
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
