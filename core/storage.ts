/** What lies in a mailbox, in all its folders, counted as IMAP counts it: one number for the API, for Dovecot and for senders. */
import type { Uses } from "./deps.ts";
import type { MailboxPlace } from "./mailbox.ts";

type Counting = Uses<"folders" | "maildirs" | "messages">;

/** As the files say at some moment after the call. */
export async function storageUsed(deps: Counting, mailbox: MailboxPlace): Promise<number> {
  await deps.folders.reconcile(mailbox);
  return await sum(deps, mailbox);
}

/** What its quota has left for a delivery. Every message asks, so this is no more than a glance. */
export async function storageLeft(deps: Counting & Uses<"settings">, mailbox: MailboxPlace): Promise<number> {
  await deps.folders.glance(mailbox);
  return deps.settings.mailboxQuotaBytes - (await sum(deps, mailbox));
}

async function sum({ messages, maildirs }: Counting, { id, address }: MailboxPlace): Promise<number> {
  const [inbox, others] = await Promise.all([messages.usedBytes(id), maildirs.otherBytes(address)]);
  return inbox + others;
}
