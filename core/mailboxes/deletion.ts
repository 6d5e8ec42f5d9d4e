/**
 * Deletes a mailbox in three steps, each of which can be repeated: mark it in the ledger, remove its files and its part of
 * the index, remove its row. The job (core/payments/lapse.ts) finishes an interrupted deletion (decision 20).
 */
import type { Uses } from "../deps.ts";
import { type MailboxId, type MailboxPlace, mailboxIsGone } from "./mailbox.ts";

export type Deleting = Uses<
  | "lapses"
  | "maildirs"
  | "messages"
  | "deliveries"
  | "folders"
  | "commits"
  | "arrivals"
  | "mailSessions"
  | "clock"
  | "log"
>;

/** The operator's: at once, whatever its state. */
export async function deleteMailbox(deps: Deleting, id: MailboxId): Promise<void> {
  const mailbox = await deps.lapses.begin(id, deps.clock.now());
  if (!mailbox) throw mailboxIsGone();
  announceDeletion(deps, mailbox, "the operator said so");
  await finishDeletion(deps, mailbox);
}

/** Nobody finds it any more: whoever waits on it hears so, and the log has why. */
export function announceDeletion(
  deps: Uses<"arrivals" | "mailSessions" | "log">,
  { id }: MailboxPlace,
  why: string,
): void {
  deps.arrivals.refuse(id, mailboxIsGone());
  deps.mailSessions?.review();
  deps.log.mailboxDeleted({ mailboxId: id, why });
}

/** The steps after the first. */
export async function finishDeletion(deps: Deleting, mailbox: MailboxPlace): Promise<void> {
  // Whoever found it before is at work still; from then on nobody makes its folders again.
  await deps.folders.abandon(mailbox);
  // What was being committed is; from then on nothing is committed to it.
  await deps.commits.exclusively(async () => undefined);
  await deps.maildirs.removeAll(mailbox.address);
  // An index that is being made again may have rows of it, too: their turn is over then. Removing takes seconds where there are
  // many, and everybody's mail goes on meanwhile.
  await deps.commits.exclusively(async () => undefined);
  await deps.messages.removeAll(mailbox.id);
  await deps.deliveries.forget(mailbox.id);
  await deps.lapses.end(mailbox.id);
}
