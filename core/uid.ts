/** Messages by IMAP UID, where Dovecot has given one. */
import type { Uses } from "./deps.ts";
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import { type Message, type MessageId, messageIdFor } from "./message.ts";
import { refuseMessage } from "./read.ts";

/** Above every UID in use: RFC 9051 §2.3.1.1 gives them 32 bits, and no mailbox uses half. */
const SEQUENCES_FROM = 2 ** 31;

/**
 * The UID of each message, or else its sequence number. If another message has that number as its UID, 2^31 is added:
 * in a mailbox that Dovecot had before us, UIDs may be higher than our sequence numbers.
 */
export async function uidsOf(
  deps: Uses<"messages" | "maildirs">,
  mailbox: MailboxRef,
  messages: readonly Pick<Message, "id" | "sequence">[],
): Promise<ReadonlyMap<MessageId, number>> {
  const uids = await deps.maildirs.uids(mailbox.address);
  if (uids.size === 0) return new Map(messages.map(({ id, sequence }) => [id, sequence]));
  const ids = messages.map(({ id }) => id);
  const files = await deps.messages.filesOf(mailbox.id, ids);
  const given = new Map(files.map(({ id, file }) => [id, uids.get(file.stem)]));
  const taken = new Set(uids.values());
  const standIn = (sequence: number) => (taken.has(sequence) ? SEQUENCES_FROM + sequence : sequence);
  return new Map(messages.map(({ id, sequence }) => [id, given.get(id) ?? standIn(sequence)]));
}

/**
 * The message with this UID, or else the one with this sequence number. In this order, because IMAP shows the UID, and
 * a sequence number stands in only until Dovecot has seen the message. Refuses: message_not_found.
 */
export async function readMessageByUid(
  deps: Uses<"messages" | "maildirs" | "indexer">,
  mailbox: MailboxRef,
  number: number,
): Promise<Message> {
  await deps.indexer.refresh(mailbox);
  for (const [stem, uid] of await deps.maildirs.uids(mailbox.address)) {
    if (uid !== number) continue;
    const message = await deps.messages.find(mailbox.id, messageIdFor(stem));
    if (message) return message;
  }
  const sequence = number > SEQUENCES_FROM ? number - SEQUENCES_FROM : number;
  return (await deps.messages.findBySequence(mailbox.id, sequence)) ?? refuseMessage();
}
