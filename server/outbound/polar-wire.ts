/** The parts of Polar's checkouts, orders and refunds that we read. The SDK types them, but checks nothing. */
import { z } from "zod";
import type { Money, Paid } from "../../core/index.ts";

/** May be negative, when a subscription is changed to a cheaper one. */
const cents = z.int();

/** ISO 4217. It is shown to payers. */
const currency = z.string().regex(/^[a-z]{3}$/i);

/** Malformed metadata is not ours, and no reason to refuse the rest. */
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
  // It becomes part of a URL path.
  order_id: z.uuid(),
  dispute: z.object({ status: z.string() }).nullish(),
});

/**
 * The listed price less discounts. Not `net_amount`: if the seller's prices include tax, that excludes it, and so
 * changes as soon as Polar knows the buyer's country. What was asked and what was paid would never match.
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
