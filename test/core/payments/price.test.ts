import assert from "node:assert/strict";
import { test } from "node:test";
import { priceText } from "../../../core/index.ts";

for (const [amountCents, currency, text] of [
  [100, "eur", "1.00 EUR"],
  [500, "jpy", "500 JPY"],
  [5120, "kwd", "5.120 KWD"],
  [40_000, "huf", "400.00 HUF"],
  [1_500_000, "idr", "15000.00 IDR"],
  [50_000, "isk", "500.00 ISK"],
  [7, "chf", "0.07 CHF"],
] as const) {
  test(`priceText() writes ${amountCents} of ${currency} as ${text}, as the providers count`, () => {
    assert.equal(priceText({ amountCents, currency }), text);
  });
}
