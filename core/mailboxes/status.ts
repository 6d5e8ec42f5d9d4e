/** The status of one mailbox, and the numbers of all. */
import type { Uses } from "../deps.ts";
import { AWAY_MAILBOXES_TOLD_MAX } from "../limits.ts";
import { storageUsed } from "../quota.ts";
import type { Mailbox, MailboxId, MailboxRef, MailboxStatus } from "./mailbox.ts";

export async function mailboxStatus(
  deps: Uses<"messages" | "indexer" | "maildirs" | "settings">,
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

/** See Core.lastSequence. */
export async function lastSequence(
  deps: Uses<"sequences" | "indexer">,
  mailbox: MailboxRef,
): Promise<number> {
  await deps.indexer.refresh(mailbox);
  return await deps.sequences.last(mailbox.id);
}

/** See Core.countMailboxes. */
export async function countMailboxes(deps: Uses<"mailboxes" | "messages" | "clock">) {
  const [mailboxes, { messages, bytes }] = await Promise.all([
    deps.mailboxes.countByState(deps.clock.now()),
    deps.messages.totals(),
  ]);
  return { mailboxes, messages, storageUsedBytes: bytes };
}

/** See Core.awayMailboxes. */
export async function awayMailboxes(deps: Uses<"mailboxes" | "maildirs">): Promise<readonly MailboxId[]> {
  const away: MailboxId[] = [];
  for await (const page of deps.mailboxes.withMaildirs()) {
    const inReach = await Promise.all(
      page.map(({ address, isAnchored }) => deps.maildirs.isInReach(address, isAnchored)),
    );
    away.push(...page.filter((_, row) => !inReach[row]).map(({ id }) => id));
    if (away.length >= AWAY_MAILBOXES_TOLD_MAX) break;
  }
  return away.slice(0, AWAY_MAILBOXES_TOLD_MAX);
}
