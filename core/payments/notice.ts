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
  /** Where to pay; empty except in a payment link. */
  readonly paymentUrl: string;
  /** When the link expires, ISO 8601. */
  readonly linkEndsAt?: string;
  /** What is asked or was paid, such as `1.00 EUR`. */
  readonly price?: string;
  /** The end of the paid time, ISO 8601. */
  readonly paidUntil?: string;
  /** When the mailbox and its mail are deleted, ISO 8601. */
  readonly deletedAt?: string;
}

export interface NewNotice {
  /** Identifies the notice, such as `active:chk_…:first`: the same name is written only once. */
  readonly name: string;
  readonly kind: NoticeKind;
  readonly mailboxId: MailboxId;
  readonly to: string;
  readonly facts: NoticeFacts;
}

/** A mail, ready to be sent. */
export interface OutgoingNotice {
  /**
   * The same at every try, but another if the notice is written again. The provider, or the receiver by Message-ID,
   * recognises a repetition by it and drops it.
   */
  readonly name: string;
  readonly kind: NoticeKind;
  readonly mailboxId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The link in it; empty if there is none. */
  readonly paymentUrl: string;
}

/**
 * `not_sent`: certainly not sent by this try; another may succeed. `refused`: will never be sent. `unknown`: the
 * connection broke after the mail was handed over, so it may have been sent.
 */
export type Sending = "sent" | "not_sent" | "refused" | "unknown";

export interface Notifier {
  readonly name: string;
  /** Whether mails of the same name are sent only once within a day, so that `unknown` can be retried. */
  readonly knowsRepetitions: boolean;
  /**
   * When the signal aborts, it ends at once and says truly how far it came. Never throws for failures of the provider
   * or the network.
   */
  send(notice: OutgoingNotice, signal: AbortSignal): Promise<Sending>;
}
