/** What we read of Polar's checkouts, orders and refunds. The SDK types them and checks nothing. */
import { z } from "zod";
import type { Money, Paid } from "../../core/index.ts";

/** Below zero where a subscription is changed for a cheaper one. */
const cents = z.int();

/** ISO 4217. It is said to payers, and nobody can say another. */
const currency = z.string().regex(/^[a-z]{3}$/i);

/** What is not as it should be is none of ours, and no reason to refuse the rest. */
const metadata = z.record(z.string(), z.unknown()).nullish().catch(undefined);

export const polarCheckout = z.object({
  id: z.uuid(),
  status: z.string(),
  url: z.string(),
  expires_at: z.string(),
  amount: cents,
  discount_amount: cents,
  currency,
  product_id: z.string().nullish(),
  metadata,
});
export type PolarCheckout = z.infer<typeof polarCheckout>;

export const polarOrder = z.object({
  id: z.string(),
  status: z.string(),
  paid: z.boolean(),
  subtotal_amount: cents,
  discount_amount: cents,
  currency,
  billing_reason: z.string(),
  product_id: z.string().nullish(),
  checkout_id: z.string().nullish(),
  metadata,
});
export type PolarOrder = z.infer<typeof polarOrder>;

export const polarSubscription = z.object({
  product_id: z.string().nullish(),
  checkout_id: z.string().nullish(),
  metadata,
});

export const polarRefund = z.object({
  // It becomes part of a path.
  order_id: z.uuid(),
  dispute: z.object({ status: z.string() }).nullish(),
});

/**
 * The listed price less discounts. Not `net_amount`: where the seller's prices include tax, that is the price without it,
 * and so it falls as soon as Polar knows where the buyer lives. What was asked and what was paid would never be the same.
 */
export function askedIn(checkout: PolarCheckout): Money {
  const { amount, discount_amount, currency } = checkout;
  return { amountCents: amount - discount_amount, currency: currency.toLowerCase() };
}

export function paidByCheckout(checkout: PolarCheckout): Paid {
  return { ...askedIn(checkout), product: checkout.product_id ?? "" };
}

export function paidByOrder({ subtotal_amount, discount_amount, currency, product_id }: PolarOrder): Paid {
  return {
    amountCents: subtotal_amount - discount_amount,
    currency: currency.toLowerCase(),
    product: product_id ?? "",
  };
}
