/** The size of a mailbox with all its folders, as IMAP counts it: one number for the API, Dovecot and senders. */
import type { Address } from "./address.ts";
import type { Uses } from "./deps.ts";
import { QUOTA_BYTES_PER_MESSAGE } from "./limits.ts";
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import { Refusal } from "./refusal.ts";
import { sumUsage, type Usage } from "./store/index/mailbox-usages.ts";
import { countedSize } from "./store/maildir/mail-file.ts";

type Counting = Uses<"indexer" | "maildirs" | "messages">;

/** In bytes, as of some moment after the call. */
export async function storageUsed(deps: Counting, mailbox: MailboxRef): Promise<number> {
  await deps.indexer.refresh(mailbox);
  return (await usageOf(deps, mailbox)).bytes;
}

/** The bytes that its quota has left for a delivery. */
export async function storageLeft(deps: Counting & Uses<"settings">, mailbox: MailboxRef): Promise<number> {
  return deps.settings.mailboxQuotaBytes - (await currentUsage(deps, mailbox)).bytes;
}

/** The same, for a message that is announced with this size (RFC 1870). Refuses: mailbox_full. */
export async function requireRoom(
  deps: Counting & Uses<"settings">,
  mailbox: MailboxRef,
  bytes: number,
): Promise<number> {
  const { mailboxQuotaBytes } = deps.settings;
  const usage = await currentUsage(deps, mailbox);
  const roomBytes = mailboxQuotaBytes - usage.bytes;
  if (bytes > roomBytes) throw full("The mailbox is full.");
  const messagesMax = messagesOfQuota(mailboxQuotaBytes);
  if (usage.messages < messagesMax) return roomBytes;
  throw full(`The mailbox has as many messages as it may have: ${messagesMax}.`);
}

/** How many messages a mailbox may have, whatever their size. */
export function messagesOfQuota(quotaBytes: number): number {
  return Math.ceil(quotaBytes / QUOTA_BYTES_PER_MESSAGE);
}

function full(message: string): Refusal {
  return new Refusal("mailbox_full", message, { fix: "Delete messages that are not needed." });
}

/** Lists folders only if they may have changed, because it runs for every message. */
async function currentUsage(deps: Counting, mailbox: MailboxRef): Promise<Usage> {
  await deps.indexer.refreshIfChanged(mailbox);
  return await usageOf(deps, mailbox);
}

async function usageOf(
  { indexer, messages, maildirs }: Counting,
  { id, address }: MailboxRef,
): Promise<Usage> {
  // While rows are rebuilt some are missing, and a full mailbox would seem to have room.
  const counted = messages.isBeingRebuilt(id)
    ? usageOfFiles(maildirs, address)
    : messages.usage(id).then((inbox) => sumUsage(inbox, indexer.unindexedUsage(id)));
  const [inbox, elsewhere] = await Promise.all([counted, maildirs.subfoldersUsage(address)]);
  return sumUsage(inbox, elsewhere);
}

/** The files in `new/` and `cur/`. */
async function usageOfFiles({ list }: Counting["maildirs"], address: Address): Promise<Usage> {
  return usageOfNames((await Promise.all([list(address, "new"), list(address, "cur")])).flat());
}

/** What the names of files say that they hold. A file whose name has no size counts as 0 bytes. */
export function usageOfNames(names: readonly string[]): Usage {
  const bytes = names.reduce((sum, name) => sum + (countedSize(name) ?? 0), 0);
  return { messages: names.length, bytes };
}
