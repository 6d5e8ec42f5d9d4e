/**
 * Deletes a mailbox in three repeatable steps: mark it in the ledger, remove its files and its part of the index,
 * remove its row. The job (core/payments/lapse.ts) finishes an interrupted deletion (decision 20).
 */
import type { Uses } from "../deps.ts";
import { type MailboxId, type MailboxRef, mailboxIsGone } from "./mailbox.ts";

export type Deleting = Uses<
  | "lapses"
  | "maildirs"
  | "messages"
  | "deliveries"
  | "indexer"
  | "committer"
  | "sequences"
  | "watches"
  | "mailSessions"
  | "clock"
  | "log"
>;

/** For the operator: deletes a mailbox at once, in any state. Refuses: mailbox_not_found. */
export async function deleteMailbox(deps: Deleting, id: MailboxId): Promise<void> {
  const mailbox = await deps.lapses.begin(id, deps.clock.now());
  if (!mailbox) throw mailboxIsGone();
  announceDeletion(deps, mailbox, "the operator said so");
  await finishDeletion(deps, mailbox);
}

/** Ends the waits and IMAP sessions of a mailbox that is marked as deleted, and logs why. */
export function announceDeletion(
  deps: Uses<"watches" | "mailSessions" | "log">,
  { id }: MailboxRef,
  why: string,
): void {
  deps.watches.refuse(id, mailboxIsGone());
  deps.mailSessions?.review();
  deps.log.mailboxDeleted({ mailboxId: id, why });
}

/** The second and the third step. */
export async function finishDeletion(deps: Deleting, mailbox: MailboxRef): Promise<void> {
  // Work that found the mailbox before the mark may still run. After this, nothing makes its folders again.
  await deps.indexer.abandon(mailbox);
  // Waits for the current commit. After this, nothing is committed to the mailbox.
  await deps.committer.exclusively(async () => undefined);
  await deps.maildirs.removeAll(mailbox.address);
  // A rebuild of the index may have inserted rows of it, and is over after this. The rows are removed while commits go
  // on: many rows take seconds.
  await deps.committer.exclusively(async () => undefined);
  await deps.messages.removeAll(mailbox.id);
  await deps.deliveries.forget(mailbox.id);
  await deps.lapses.end(mailbox.id);
  deps.sequences.forget(mailbox.id);
}
