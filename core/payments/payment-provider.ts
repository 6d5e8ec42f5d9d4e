/** The port to a payment provider, and its reports in terms that all providers share. */

export const PAYMENT_PROVIDERS = ["mock", "polar", "stripe"] as const;
export type PaymentProviderName = (typeof PAYMENT_PROVIDERS)[number];

declare const brand: unique symbol;

/** `chk_` and 20 characters of base 32. A provider gets it as metadata and, if it has one, in the idempotency key. */
export type CheckoutId = string & { readonly [brand]: "CheckoutId" };

/** Before tax, in whole cents of the currency (ISO 4217, lower case). */
export interface Money {
  readonly amountCents: number;
  readonly currency: string;
}

/** An order to the provider: one month of one mailbox. */
export interface CheckoutOrder {
  readonly id: CheckoutId;
  readonly mailboxId: string;
  readonly billingEmail: string;
  /** An earlier call for this checkout may have reached the provider: find its session, do not make another. */
  readonly isRepeated: boolean;
}

/** The session that the provider opened for a checkout. */
export interface ProviderSession {
  /** The provider's id of the checkout. */
  readonly session: string;
  /** Where a person pays. */
  readonly url: string;
  /** When the provider ends it. */
  readonly expiresAt: Date;
  readonly asked: Money & { readonly product: string };
}

/** The status of a session, as the provider answers. */
export type SessionState =
  /** Not paid, but can be. This includes Polar's `confirmed`: the buyer has pressed the button, no more. */
  | { readonly status: "open" }
  /** It can't be paid any more, or the provider does not know it. */
  | { readonly status: "ended" }
  | { readonly status: "paid"; readonly paid: Paid };

/** What was actually paid, to be compared with what was asked. */
export interface Paid extends Money {
  readonly product: string;
}

/** Every call has a deadline besides `signal`, and throws if the provider is down or its answer makes no sense. */
export interface PaymentProvider {
  readonly name: PaymentProviderName;
  /** If the provider can, a second call for the same checkout returns the session of the first. */
  openSession(order: CheckoutOrder, signal: AbortSignal): Promise<ProviderSession>;
  readSession(session: string, signal: AbortSignal): Promise<SessionState>;
}

/**
 * What a provider says about a payment, in a signed event or when asked. Facts may come twice, late, early and in any
 * order; the result is the same (core/payments/account.ts).
 */
export type PaymentFact =
  /** Created, seen, confirmed: settles nothing. */
  | { readonly kind: "noted" }
  | { readonly kind: "ended" }
  | ({ readonly kind: "paid"; readonly installment: Installment } & Paid)
  /** The whole payment was refunded. */
  | { readonly kind: "refunded"; readonly installment: Installment }
  | { readonly kind: "disputed"; readonly installment: Installment }
  /** The dispute ended in our favour: the money stays. */
  | { readonly kind: "dispute_won"; readonly installment: Installment };

/** `first` is the payment of the checkout itself. A later one of a subscription has the provider's id. */
export type Installment = string;

/** What an event says, and about which checkout. */
export interface ReportedFact {
  /** From the metadata that we gave; absent if the event has none. */
  readonly checkoutId: CheckoutId | undefined;
  /** The provider's id of the checkout, if the event has it. */
  readonly session: string | undefined;
  readonly fact: PaymentFact;
}

export interface PaymentEvent extends ReportedFact {
  readonly provider: PaymentProviderName;
  /** The provider's id of the event. The same event is applied once. */
  readonly id: string;
  /** As the provider calls it, such as `order.paid`. */
  readonly type: string;
  readonly occurredAt: Date;
}
