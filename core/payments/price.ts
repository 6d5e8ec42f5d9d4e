import type { Money } from "./payment-provider.ts";

/** Such as `1.00 EUR`. Not every currency has hundredths (ISO 4217), and amounts are in its smallest unit. */
export function priceText({ amountCents, currency }: Money): string {
  const name = currency.toUpperCase();
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: name,
  }).resolvedOptions();
  return `${(amountCents / 10 ** digits).toFixed(digits)} ${name}`;
}
