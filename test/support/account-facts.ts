/** Facts about a mailbox's money, a line each. */
import type { AccountFact } from "../../core/payments/account.ts";
import type { CheckoutId, PaymentFact } from "../../core/payments/payment-provider.ts";

const ASKED = { amountCents: 100, currency: "eur", product: "month" };

const checkoutNamed = (name: string) => `chk_${name}` as CheckoutId;

/** Told by a provider at that time, about the checkout `a` unless it says otherwise. */
export function told(at: string, fact: PaymentFact, changed: { checkout?: string; asked?: null } = {}) {
  return {
    kind: "told",
    receivedAt: new Date(at),
    occurredAt: new Date(at),
    checkoutId: checkoutNamed(changed.checkout ?? "a"),
    fact,
    asked: changed.asked === null ? undefined : ASKED,
  } satisfies AccountFact;
}

export const paid = (changed: Partial<typeof ASKED> & { installment?: string } = {}): PaymentFact => ({
  kind: "paid",
  installment: "first",
  ...ASKED,
  ...changed,
});

export const refunded: PaymentFact = { kind: "refunded", installment: "first" };
export const disputed: PaymentFact = { kind: "disputed", installment: "first" };
export const disputeWon: PaymentFact = { kind: "dispute_won", installment: "first" };
export const noted: PaymentFact = { kind: "noted" };
