/** Messages by the numbers that IMAP has for them, where Dovecot has given any. */
import type { Uses } from "./deps.ts";
import type { MailboxPlace } from "./mailbox.ts";
import { type Message, type MessageId, messageIdFor } from "./message.ts";
import { refuseMessage } from "./read.ts";

/** The UID of each, or else its sequence number. */
export async function uidsOf(
  deps: Uses<"messages" | "maildirs">,
  mailbox: MailboxPlace,
  messages: readonly Pick<Message, "id" | "sequence">[],
): Promise<ReadonlyMap<MessageId, number>> {
  const numbers = new Map(messages.map(({ id, sequence }) => [id, sequence]));
  const uids = await deps.maildirs.uids(mailbox.address);
  if (uids.size === 0) return numbers;
  for (const { id, file } of await deps.messages.filesOf(mailbox.id, [...numbers.keys()])) {
    const uid = uids.get(file.stem);
    if (uid !== undefined) numbers.set(id, uid);
  }
  return numbers;
}

/**
 * The message that has this UID, or else the one with this sequence number. In this order: a UID is what IMAP shows, and
 * a sequence number stands in for it only until Dovecot has seen the message. Refuses: message_not_found.
 */
export async function readMessageByUid(
  deps: Uses<"messages" | "maildirs" | "folders">,
  mailbox: MailboxPlace,
  number: number,
): Promise<Message> {
  await deps.folders.reconcile(mailbox);
  for (const [stem, uid] of await deps.maildirs.uids(mailbox.address)) {
    if (uid !== number) continue;
    const message = await deps.messages.find(mailbox.id, messageIdFor(stem));
    if (message) return message;
  }
  return (await deps.messages.findBySequence(mailbox.id, number)) ?? refuseMessage();
}
