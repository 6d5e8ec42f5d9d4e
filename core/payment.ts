/** Payments: what providers tell is applied once, and the operator's word beside it. */
import type { AccountPayment } from "./account.ts";
import type { Mailbox, MailboxId } from "./mailbox.ts";
import type { CheckoutId, PaymentProviderName } from "./payment-provider.ts";

export const PAYMENT_CHANGES = [
  /** A month more. */
  "paid",
  /** Taken back: the mailbox is revoked. */
  "reversed",
  /** A dispute was won: the month counts again. */
  "restored",
  /** Something else was paid than was asked for. */
  "mismatched",
  "extended",
  "revoked",
  /** Told before, or nothing to us. */
  "none",
  /** It speaks of a session that we do not know: applied when we do. */
  "waiting",
] as const;
export type PaymentChange = (typeof PAYMENT_CHANGES)[number];

/** What an event came to. */
export interface Applied {
  readonly change: PaymentChange;
  readonly mailboxId: MailboxId | undefined;
}

export interface ListedPayment extends AccountPayment {
  readonly number: number;
  readonly mailboxId: MailboxId;
  readonly provider: PaymentProviderName;
  readonly session: string | undefined;
}

export interface SettledSession {
  readonly isPaid: boolean;
  readonly mailbox: Mailbox;
}

export interface ReconciledCheckout {
  readonly mailboxId: MailboxId;
  readonly checkoutId: CheckoutId;
  /** Absent while the provider has not answered yet. */
  readonly session: string | undefined;
  readonly status: "opening" | "open" | "ended" | "paid" | "error";
  /** Whether this look made the mailbox active. */
  readonly isActivated: boolean;
}
