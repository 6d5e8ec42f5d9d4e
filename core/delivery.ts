import type { Committed } from "./committer.ts";
import type { Uses } from "./deps.ts";
import type { MailboxRef } from "./mailboxes/mailbox.ts";
import type { Authentication, MessageId } from "./message.ts";
import type { PageBefore } from "./pagination.ts";
import { inTurn } from "./read.ts";
import type { Peer } from "./receive.ts";
import { findRecipient } from "./recipient.ts";
import { Refusal } from "./refusal.ts";
import { hasDeliveryConditions } from "./store/index/filter-conditions.ts";

export const DELIVERY_OUTCOMES = ["accepted", "duplicate", "refused", "left"] as const;
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

export interface DeliveriesAsked extends PageBefore {
  /** Substring of the envelope sender; a bare domain matches it and its subdomains. Case does not matter. */
  readonly from?: string | undefined;
  readonly outcome?: DeliveryOutcome | undefined;
}

/** A recorded delivery. */
export interface NotedDelivery extends Delivery {
  /** Rises in the order in which deliveries are recorded. */
  readonly number: number;
}

/** One attempt of a sender to deliver to a mailbox. Kept for 30 days, up to a limit for each mailbox. */
export interface Delivery {
  readonly at: Date;
  readonly outcome: DeliveryOutcome;
  /** The reply the sender got, such as `250 2.6.0` or `452 4.2.2`. */
  readonly reply: string;
  /** A sentence that we wrote. */
  readonly reason: string;
  readonly peerAddress: string;
  /** The name given in HELO or EHLO. Written by the sender. */
  readonly heloName: string;
  readonly tls: string | undefined;
  readonly sizeBytes: number | undefined;
  /** Envelope sender as it was given. Written by the sender. */
  readonly envelopeFrom: string;
  /** The recipient as the sender wrote it, plus-tag and all. */
  readonly givenAddress: string;
  /** Absent if the sender was not checked: the attempt ended before DATA, or the settings turn the check off. */
  readonly authentication: Authentication | undefined;
  readonly messageId: MessageId | undefined;
}

/** The outcome of one recipient's copy of a message. */
export type CopyOutcome = Pick<Delivery, "outcome" | "reply" | "reason" | "messageId">;

/** The SMTP reply for `busy`, which is also the one if some recipients could not get the message. */
const REPLY_FOR_SOME = "451 4.4.5";

export function outcomeOfStored({ isDuplicate, messageId }: Committed, isForSome: boolean): CopyOutcome {
  const reason = isDuplicate ? "The same message had been accepted before." : "The message was stored.";
  const again = " Its sender is to send it again, because another of its recipients could not get it.";
  return {
    outcome: isDuplicate ? "duplicate" : "accepted",
    reply: isForSome ? REPLY_FOR_SOME : "250 2.6.0",
    reason: isForSome ? reason + again : reason,
    messageId,
  };
}

/** For a recipient who did not get the message, when it had several. */
export function outcomeOfFailed(error: unknown): CopyOutcome {
  const reason =
    error instanceof Refusal ? error.message : "Something went wrong here, for this mailbox alone.";
  return { outcome: "refused", reply: REPLY_FOR_SOME, reason, messageId: undefined };
}

/** A refusal at RCPT or after DATA, or a recipient accepted at RCPT for whom no message came. */
export interface FailedAttempt {
  readonly outcome: Extract<DeliveryOutcome, "refused" | "left">;
  readonly givenAddress: string;
  /** Envelope sender. */
  readonly from: string;
  readonly peer: Peer;
  readonly reply: string;
  readonly reason: string;
  readonly sizeBytes: number | undefined;
  readonly authentication?: Authentication | undefined;
}

/** Newest first. Refuses: busy. */
export async function explainDelivery(
  deps: Uses<"deliveries" | "searches">,
  mailbox: MailboxRef,
  asked: DeliveriesAsked,
): Promise<readonly NotedDelivery[]> {
  const list = () => deps.deliveries.list(mailbox.id, asked);
  return hasDeliveryConditions(asked) ? await inTurn(deps, mailbox, list) : await list();
}

/** Does nothing for an address that is not ours. */
export async function noteFailedDelivery(
  deps: Uses<"mailboxes" | "deliveries" | "clock" | "settings">,
  attempt: FailedAttempt,
): Promise<void> {
  const mailbox = await findRecipient(deps, attempt.givenAddress);
  if (!mailbox) return;
  const delivery: Delivery = {
    at: deps.clock.now(),
    outcome: attempt.outcome,
    reply: attempt.reply,
    reason: attempt.reason,
    peerAddress: attempt.peer.address,
    heloName: attempt.peer.heloName,
    tls: attempt.peer.tls,
    sizeBytes: attempt.sizeBytes,
    envelopeFrom: attempt.from,
    givenAddress: attempt.givenAddress,
    authentication: attempt.authentication,
    messageId: undefined,
  };
  deps.deliveries.note([{ mailboxId: mailbox.id, delivery }]);
}
