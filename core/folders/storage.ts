/** The size of a mailbox with all its folders, as IMAP counts it: one number for the API, Dovecot and senders. */
import type { Address } from "../address.ts";
import type { Uses } from "../deps.ts";
import { QUOTA_BYTES_PER_MESSAGE } from "../limits.ts";
import type { MailboxPlace } from "../mailboxes/mailbox.ts";
import { Refusal } from "../refusal.ts";
import { type Holding, together } from "../store/index/holdings.ts";
import { countedSize } from "../store/maildir/mail-file.ts";

type Counting = Uses<"folders" | "maildirs" | "messages">;

/** In bytes, as of some moment after the call. */
export async function storageUsed(deps: Counting, mailbox: MailboxPlace): Promise<number> {
  await deps.folders.reconcile(mailbox);
  return (await holdingOf(deps, mailbox)).bytes;
}

/** The bytes that its quota has left for a delivery. */
export async function storageLeft(deps: Counting & Uses<"settings">, mailbox: MailboxPlace): Promise<number> {
  return deps.settings.mailboxQuotaBytes - (await glimpse(deps, mailbox)).bytes;
}

/** The same, for a message that is announced with this size (RFC 1870). Refuses: mailbox_full. */
export async function requireRoom(
  deps: Counting & Uses<"settings">,
  mailbox: MailboxPlace,
  bytes: number,
): Promise<number> {
  const { mailboxQuotaBytes } = deps.settings;
  const held = await glimpse(deps, mailbox);
  const roomBytes = mailboxQuotaBytes - held.bytes;
  if (bytes > roomBytes) throw full("The mailbox is full.");
  const messagesMax = messagesOfQuota(mailboxQuotaBytes);
  if (held.messages < messagesMax) return roomBytes;
  throw full(`The mailbox has as many messages as it may have: ${messagesMax}.`);
}

/** How many messages a mailbox may have, whatever their size. */
export function messagesOfQuota(quotaBytes: number): number {
  return Math.ceil(quotaBytes / QUOTA_BYTES_PER_MESSAGE);
}

function full(message: string): Refusal {
  return new Refusal("mailbox_full", message, { fix: "Delete messages that are not needed." });
}

/** Only glances at the folders, because it runs for every message. */
async function glimpse(deps: Counting, mailbox: MailboxPlace): Promise<Holding> {
  await deps.folders.glance(mailbox);
  return await holdingOf(deps, mailbox);
}

async function holdingOf(
  { folders, messages, maildirs }: Counting,
  { id, address }: MailboxPlace,
): Promise<Holding> {
  // While rows are rebuilt some are missing, and a full mailbox would seem to have room.
  const counted = messages.isBeingMade(id)
    ? heldByName(maildirs, address)
    : messages.holding(id).then((inbox) => together(inbox, folders.leftOf(id)));
  const [inbox, elsewhere] = await Promise.all([counted, maildirs.heldElsewhere(address)]);
  return together(inbox, elsewhere);
}

/** The files in `new/` and `cur/`. */
async function heldByName({ list }: Counting["maildirs"], address: Address): Promise<Holding> {
  return heldBy((await Promise.all([list(address, "new"), list(address, "cur")])).flat());
}

/** What the names of files say that they hold. A file whose name has no size counts as 0 bytes. */
export function heldBy(names: readonly string[]): Holding {
  const bytes = names.reduce((sum, name) => sum + (countedSize(name) ?? 0), 0);
  return { messages: names.length, bytes };
}
