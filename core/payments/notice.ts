/** Mails to payers: their kinds, and the port that sends them. */
import type { MailboxId } from "../mailboxes/mailbox.ts";

export const NOTICE_KINDS = [
  "payment_link",
  "active",
  "ends_soon",
  "ended",
  "deletion_soon",
  "refunded",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What the text of a notice is made from. */
export interface NoticeFacts {
  /** The mailbox's address. */
  readonly address: string;
  /** Where to pay; empty in all but a payment link. */
  readonly paymentUrl: string;
  /** Until when it can be paid there, ISO 8601. */
  readonly linkEndsAt?: string;
  /** `1.00 EUR`, where money is asked for. */
  readonly price?: string;
  /** The end of what is paid, ISO 8601. */
  readonly paidUntil?: string;
  /** When the mailbox and its mail are deleted, ISO 8601. */
  readonly deletedAt?: string;
}

export interface NewNotice {
  /** What makes it one and the same notice, such as `active:chk_…:first`: it is written once. */
  readonly name: string;
  readonly kind: NoticeKind;
  readonly mailboxId: MailboxId;
  readonly to: string;
  readonly facts: NoticeFacts;
}

/** A mail, ready to be sent. */
export interface OutgoingNotice {
  /**
   * The same at every try, and another for one that is written again: what a provider, or the receiver by Message-ID, knows a
   * repetition by, and leaves out.
   */
  readonly name: string;
  readonly kind: NoticeKind;
  readonly mailboxId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The link in it; empty where there is none. */
  readonly paymentUrl: string;
}

/**
 * `not_sent`: certainly not by this try, and another may do. `refused`: never will be. `unknown`: the connection broke
 * after the mail was handed over, so it may have been sent.
 */
export type Sending = "sent" | "not_sent" | "refused" | "unknown";

export interface Notifier {
  readonly name: string;
  /** Whether a repetition under the same name is sent only once in a day: then what is unknown can be tried again. */
  readonly knowsRepetitions: boolean;
  /** The signal is the deadline: it then ends at once, and says truly how far it came. Never throws for what a provider or the network does. */
  send(notice: OutgoingNotice, signal: AbortSignal): Promise<Sending>;
}
