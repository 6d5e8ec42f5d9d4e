/** The port to a payment provider, and its reports in words that all providers share. */

export const PAYMENT_PROVIDERS = ["mock", "polar", "stripe"] as const;
export type PaymentProviderName = (typeof PAYMENT_PROVIDERS)[number];

declare const brand: unique symbol;

/** `chk_` and 20 characters of base 32. A provider gets it as metadata and, where it has such, in the idempotency key. */
export type CheckoutId = string & { readonly [brand]: "CheckoutId" };

/** Before tax, in whole cents of that currency (ISO 4217, lower case). */
export interface Money {
  readonly amountCents: number;
  readonly currency: string;
}

/** What the provider is asked to take money for: one month of one mailbox. */
export interface CheckoutOrder {
  readonly id: CheckoutId;
  readonly mailboxId: string;
  readonly billingEmail: string;
  /** An earlier call for this checkout may have reached the provider: its session is to be found, not made again. */
  readonly isRepeated: boolean;
}

/** What the provider made of it. */
export interface ProviderSession {
  /** The provider's id of the checkout. */
  readonly session: string;
  /** Where a person pays. */
  readonly url: string;
  /** When the provider ends it. */
  readonly expiresAt: Date;
  readonly asked: Money & { readonly product: string };
}

/** How a session stands, when the provider is asked. */
export type SessionState =
  /** Not paid, and still can be. `confirmed` of Polar is this: the buyer has pressed the button, no more. */
  | { readonly status: "open" }
  /** It can't be paid any more, or the provider knows nothing of it. */
  | { readonly status: "ended" }
  | { readonly status: "paid"; readonly paid: Paid };

/** What was really paid: compared with what was asked. */
export interface Paid extends Money {
  readonly product: string;
}

/** Every call has a deadline of its own besides `signal`, and throws when the provider is down or does not make sense. */
export interface PaymentProvider {
  readonly name: PaymentProviderName;
  /** Where the provider can, a second call for the same checkout gives the session of the first. */
  openSession(order: CheckoutOrder, signal: AbortSignal): Promise<ProviderSession>;
  readSession(session: string, signal: AbortSignal): Promise<SessionState>;
}

/**
 * What a provider's signed event, or the answer to a question of ours, says of a payment. Facts may come twice, late,
 * early and in any order; what they come to is the same (core/payments/account.ts).
 */
export type PaymentFact =
  /** Created, seen, confirmed: nothing is settled by it. */
  | { readonly kind: "noted" }
  | { readonly kind: "ended" }
  | ({ readonly kind: "paid"; readonly installment: Installment } & Paid)
  /** The whole of it was given back. */
  | { readonly kind: "refunded"; readonly installment: Installment }
  | { readonly kind: "disputed"; readonly installment: Installment }
  /** The dispute ended for us: the money stays. */
  | { readonly kind: "dispute_won"; readonly installment: Installment };

/** `first` is the payment of the checkout itself; a later one of a subscription has the provider's id of it. */
export type Installment = string;

/** What an event says, and of which checkout. */
export interface ToldFact {
  /** From the metadata that we gave; absent where the event has none. */
  readonly checkoutId: CheckoutId | undefined;
  /** The provider's id of the checkout, where the event tells it. */
  readonly session: string | undefined;
  readonly fact: PaymentFact;
}

export interface PaymentEvent extends ToldFact {
  readonly provider: PaymentProviderName;
  /** The provider's id of the event: the same one is applied once. */
  readonly id: string;
  /** As the provider calls it, such as `order.paid`. */
  readonly type: string;
  readonly occurredAt: Date;
}
