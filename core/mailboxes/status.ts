/** How one mailbox stands, and how all of them do. */
import type { Uses } from "../deps.ts";
import { storageUsed } from "../storage.ts";
import type { Mailbox, MailboxStatus } from "./mailbox.ts";

export async function mailboxStatus(
  deps: Uses<"messages" | "folders" | "maildirs" | "settings">,
  mailbox: Mailbox,
): Promise<MailboxStatus> {
  const storageUsedBytes = await storageUsed(deps, mailbox);
  const { messages, unread } = await deps.messages.counts(mailbox.id);
  return {
    mailbox,
    storageUsedBytes,
    storageQuotaBytes: deps.settings.mailboxQuotaBytes,
    messages,
    unread,
    sequence: await deps.messages.lastSequence(mailbox.id),
  };
}

/** See Core.countMailboxes. */
export async function countMailboxes(deps: Uses<"mailboxes" | "messages" | "clock">) {
  const [mailboxes, { messages, bytes }] = await Promise.all([
    deps.mailboxes.countByState(deps.clock.now()),
    deps.messages.totals(),
  ]);
  return { mailboxes, messages, storageUsedBytes: bytes };
}
