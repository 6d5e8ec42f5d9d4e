import type { Money } from "./payment-provider.ts";

/**
 * Decimal places of amounts that are not in hundredths at the providers (docs.stripe.com/currencies). ISO 4217 and
 * common use differ: 400 forints are 40000 there, and the same goes for króna and Ugandan shillings.
 */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ..."BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF"
    .split(" ")
    .map((name) => [name, 0] as const),
  ..."BHD JOD KWD OMR TND".split(" ").map((name) => [name, 3] as const),
]);

/** Such as `1.00 EUR`. */
export function priceText({ amountCents, currency }: Money): string {
  const name = currency.toUpperCase();
  const digits = DIGITS.get(name) ?? 2;
  return `${(amountCents / 10 ** digits).toFixed(digits)} ${name}`;
}
