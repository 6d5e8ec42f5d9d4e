import assert from "node:assert/strict";
import { test } from "node:test";
import { askedIn, paidByOrder, polarCheckout, polarOrder } from "../../../server/outbound/polar-wire.ts";

const PRODUCT = "11111111-2222-4333-8444-555555555555";

test("amounts of Polar's checkouts and orders are after discount", () => {
  const of = { status: "open", currency: "EUR", discount_amount: 25, product_id: PRODUCT };
  const checkout = { ...of, id: PRODUCT, url: "https://polar.example", expires_at: "", amount: 100 };
  const order = { ...of, id: PRODUCT, paid: true, subtotal_amount: 100, billing_reason: "purchase" };
  assert.deepEqual(askedIn(polarCheckout.parse(checkout)), { amountCents: 75, currency: "eur" });
  const paid = { amountCents: 75, currency: "eur", product: PRODUCT };
  assert.deepEqual(paidByOrder(polarOrder.parse(order)), paid);
});
