import assert from "node:assert/strict";
import { test } from "node:test";
import { type AccountFact, accountOf, monthAfter } from "../../../core/payments/account.ts";
import type { CheckoutId, PaymentFact } from "../../../core/payments/payment-provider.ts";
import { fc } from "../../support/fast-check.ts";

const DAY_MS = 86_400_000;

const ASKED = { amountCents: 100, currency: "eur", product: "month" };

const checkoutNamed = (name: string) => `chk_${name}` as CheckoutId;

/** A fact that a provider reports at that time, about checkout `a` unless given otherwise. */
function reported(at: string, fact: PaymentFact, changed: { checkout?: string; asked?: null } = {}) {
  return {
    kind: "told",
    receivedAt: new Date(at),
    occurredAt: new Date(at),
    checkoutId: checkoutNamed(changed.checkout ?? "a"),
    fact,
    asked: changed.asked === null ? undefined : ASKED,
  } satisfies AccountFact;
}

const paid = (changed: Partial<typeof ASKED> & { installment?: string } = {}): PaymentFact => ({
  kind: "paid",
  installment: "first",
  ...ASKED,
  ...changed,
});

const refunded: PaymentFact = { kind: "refunded", installment: "first" };
const disputed: PaymentFact = { kind: "disputed", installment: "first" };
const disputeWon: PaymentFact = { kind: "dispute_won", installment: "first" };
const noted: PaymentFact = { kind: "noted" };

function endOf(...facts: readonly AccountFact[]): string | undefined {
  return accountOf(facts).paidUntil?.toISOString();
}

const statusesOf = (...facts: readonly AccountFact[]) =>
  accountOf(facts).payments.map(({ status }) => status);

for (const [start, end] of [
  ["2027-01-31T12:00:00.000Z", "2027-02-28T12:00:00.000Z"],
  ["2028-01-31T12:00:00.000Z", "2028-02-29T12:00:00.000Z"],
  ["2026-11-30T23:59:59.999Z", "2026-12-30T23:59:59.999Z"],
  ["2026-12-31T00:00:00.000Z", "2027-01-31T00:00:00.000Z"],
  ["2027-05-31T00:00:00.000Z", "2027-06-30T00:00:00.000Z"],
] as const) {
  test(`monthAfter(${start}) is ${end}`, () => {
    assert.equal(monthAfter(new Date(start)).toISOString(), end);
  });
}

test("monthAfter() adds 28 to 31 days, and a later start never ends on an earlier day", () => {
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  const check = fc.property(date, fc.nat(DAY_MS * 40), (start, laterMs) => {
    const days = (monthAfter(start).getTime() - start.getTime()) / DAY_MS;
    assert.ok(days >= 28 && days <= 31);
    // The 30th and the 31st may both end on a 30th. The later start may then end at an earlier hour of that day.
    const lastDay = (from: Date) => Math.floor(monthAfter(from).getTime() / DAY_MS);
    assert.ok(lastDay(new Date(start.getTime() + laterMs)) >= lastDay(start));
  });
  fc.assert(check, { numRuns: 500 });
});

test("a payment adds a month from the time it was received", () => {
  assert.equal(endOf(reported("2026-11-20T12:00:00Z", paid())), "2026-12-20T12:00:00.000Z");
});

test("a payment before the end adds a month to the end", () => {
  const first = reported("2026-11-20T12:00:00Z", paid());
  const second = reported("2026-12-01T00:00:00Z", paid(), { checkout: "b" });
  assert.equal(endOf(first, second), "2027-01-20T12:00:00.000Z");
});

test("a payment after the end adds a month from that day", () => {
  const first = reported("2026-11-20T12:00:00Z", paid());
  const second = reported("2027-01-05T00:00:00Z", paid(), { checkout: "b" });
  assert.equal(endOf(first, second), "2027-02-05T00:00:00.000Z");
});

test("a repeated payment fact keeps the time it was first received", () => {
  const facts = [reported("2026-11-20T12:00:00Z", paid()), reported("2026-11-22T12:00:00Z", paid())];
  assert.deepEqual(accountOf(facts).payments[0]?.paidAt, new Date("2026-11-20T12:00:00Z"));
});

test("a later payment of a subscription adds another month to the same checkout", () => {
  const first = reported("2026-11-20T12:00:00Z", paid());
  const second = reported("2026-12-20T11:00:00Z", paid({ installment: "order_2" }));
  assert.equal(endOf(first, second, second), "2027-01-20T12:00:00.000Z");
});

test("a refund removes its month and revokes", () => {
  const facts = [reported("2026-11-20T12:00:00Z", paid()), reported("2026-11-22T12:00:00Z", refunded)];
  const account = accountOf(facts);
  assert.deepEqual([account.months, account.paidUntil], [0, undefined]);
  assert.deepEqual(account.revoked, { by: "payment", at: new Date("2026-11-22T12:00:00Z") });
});

test("a refund received before its payment has the same result", () => {
  const facts = [reported("2026-11-20T12:00:00Z", refunded), reported("2026-11-22T12:00:00Z", paid())];
  const account = accountOf(facts);
  assert.deepEqual([account.months, account.paidUntil], [0, undefined]);
  assert.equal(account.revoked?.by, "payment");
});

test("a won dispute restores the month, in any order of the facts", () => {
  const [payment, dispute, won] = [
    reported("2026-11-20T12:00:00Z", paid()),
    reported("2026-11-22T12:00:00Z", disputed),
    reported("2026-11-25T12:00:00Z", disputeWon),
  ];
  assert.equal(accountOf([payment, dispute]).revoked?.by, "payment");
  for (const facts of [
    [payment, dispute, won],
    [payment, won, dispute],
    [won, payment, dispute],
  ]) {
    const account = accountOf(facts);
    assert.deepEqual([account.revoked, account.months], [undefined, 1]);
    assert.equal(endOf(...facts), "2026-12-20T12:00:00.000Z");
  }
});

test("a dispute won in the same second is won, and a later dispute revokes again", () => {
  const payment = reported("2026-11-20T12:00:00Z", paid());
  const [at, later] = ["2026-11-22T12:00:00Z", "2026-11-23T12:00:00Z"];
  const won = [payment, reported(at, disputed), reported(at, disputeWon)];
  assert.equal(accountOf(won).revoked, undefined);
  const again = accountOf([...won, reported(later, disputed)]);
  assert.deepEqual([again.revoked?.at, again.months], [new Date(later), 0]);
});

test("a month begins when its own payment was received, whatever was paid and refunded before", () => {
  const before = [reported("2026-11-20T12:00:00Z", paid()), reported("2026-11-21T12:00:00Z", refunded)];
  assert.equal(
    endOf(...before, reported("2026-12-10T12:00:00Z", paid(), { checkout: "b" })),
    "2027-01-10T12:00:00.000Z",
  );
});

for (const [what, changed] of [
  ["less", { amountCents: 99 }],
  ["another currency", { currency: "usd" }],
  ["another product", { product: "sticker" }],
] as const) {
  test(`a payment of ${what} than was asked for adds no month`, () => {
    const fact = reported("2026-11-20T12:00:00Z", paid(changed));
    assert.deepEqual([statusesOf(fact), endOf(fact)], [["mismatched"], undefined]);
  });
}

test("a mismatched payment waits for the operator to accept it, and its refund then revokes nothing", () => {
  const until = new Date("2027-01-01T00:00:00Z");
  const extended: AccountFact = { kind: "extended", receivedAt: new Date("2026-11-21T00:00:00Z"), until };
  const fact = reported("2026-11-20T12:00:00Z", paid({ amountCents: 99 }));
  const next = reported("2026-11-22T12:00:00Z", paid({ amountCents: 99 }), { checkout: "b" });
  assert.deepEqual(statusesOf(extended, fact), ["mismatched"]);
  assert.deepEqual(statusesOf(fact, extended, next), ["accepted", "mismatched"]);
  const given = accountOf([fact, extended, reported("2026-11-23T12:00:00Z", refunded)]);
  assert.deepEqual(
    [given.payments[0]?.status, given.paidUntil, given.revoked],
    ["refunded", until, undefined],
  );
});

test("a payment does not count until the amount that was asked for is known", () => {
  const fact = reported("2026-11-20T12:00:00Z", paid(), { asked: null });
  assert.deepEqual([statusesOf(fact), endOf(fact)], [["awaited"], undefined]);
});

test("a noted fact changes nothing", () => {
  assert.deepEqual(accountOf([reported("2026-11-20T12:00:00Z", noted)]), accountOf([]));
});

const operator = (at: string, until?: string): AccountFact => ({
  kind: "extended",
  receivedAt: new Date(at),
  until: until === undefined ? undefined : new Date(until),
});

test("an extension by the operator sets the end, and a payment adds to it", () => {
  const extended = operator("2026-11-20T12:00:00Z", "2027-03-01T00:00:00Z");
  assert.equal(endOf(extended), "2027-03-01T00:00:00.000Z");
  assert.equal(endOf(extended, reported("2026-12-01T00:00:00Z", paid())), "2027-04-01T00:00:00.000Z");
  assert.equal(accountOf([extended]).isFree, false);
  assert.equal(accountOf([operator("2026-11-20T12:00:00Z")]).isFree, true);
});

test("an extension by the operator forgives refunds before it, and none after it", () => {
  const before = [reported("2026-11-20T12:00:00Z", paid()), reported("2026-11-21T12:00:00Z", refunded)];
  const lifted = [...before, operator("2026-11-22T12:00:00Z", "2027-01-01T00:00:00Z")];
  assert.equal(accountOf(lifted).revoked, undefined);
  // The same refund, reported again.
  assert.equal(accountOf([...lifted, reported("2026-11-23T00:00:00Z", refunded)]).revoked, undefined);
  const again = [
    ...lifted,
    reported("2026-11-24T00:00:00Z", paid(), { checkout: "b" }),
    reported("2026-11-25T00:00:00Z", disputed, { checkout: "b" }),
  ];
  assert.equal(accountOf(again).revoked?.by, "payment");
});

test("an extension by the operator does not forgive a refund after a dispute that was won before it", () => {
  const kept = [
    reported("2026-11-20T12:00:00Z", paid()),
    reported("2026-11-21T12:00:00Z", disputed),
    reported("2026-11-22T12:00:00Z", disputeWon),
    operator("2026-11-23T12:00:00Z", "2027-06-01T00:00:00Z"),
  ];
  assert.equal(accountOf(kept).revoked, undefined);
  const refund = reported("2026-11-25T00:00:00Z", refunded);
  assert.deepEqual(accountOf([...kept, refund]).revoked, { by: "payment", at: refund.receivedAt });
});

test("a refund of a payment that added no month revokes nothing, in any order", () => {
  const little = [
    reported("2026-11-20T12:00:00Z", paid({ amountCents: 1 })),
    reported("2026-11-21T12:00:00Z", refunded),
  ];
  for (const facts of [little, little.toReversed()]) {
    const { revoked, payments } = accountOf(facts);
    assert.deepEqual([revoked, payments[0]?.status], [undefined, "refunded"]);
  }
  const free = operator("2026-11-19T12:00:00Z");
  const lent = [free, reported("2026-11-20T12:00:00Z", paid()), reported("2026-11-21T12:00:00Z", refunded)];
  assert.deepEqual([accountOf(lent).revoked, accountOf(lent).isFree], [undefined, true]);
});

test("a revocation by the operator stands whatever is paid", () => {
  const revoked: AccountFact = { kind: "revoked", receivedAt: new Date("2026-11-20T12:00:00Z") };
  const account = accountOf([revoked, reported("2026-11-21T12:00:00Z", paid())]);
  assert.deepEqual(account.revoked, { by: "operator", at: revoked.receivedAt });
  assert.equal(account.months, 1);
});

test("all orders of created, confirmed, paid, paid again and refunded, each twice, lead to the same account", () => {
  const at = "2026-11-20T12:00:00Z";
  const storm = [noted, noted, paid(), paid(), refunded].map((fact) => reported(at, fact));
  const expected = accountOf(storm);
  assert.deepEqual([expected.months, expected.revoked?.by], [0, "payment"]);
  const twice = [...storm, ...storm];
  for (const order of permutations(storm)) assert.deepEqual(accountOf(order), expected);
  const check = fc.property(fc.shuffledSubarray(twice, { minLength: twice.length }), (order) => {
    assert.deepEqual(accountOf(order), expected);
  });
  fc.assert(check, { numRuns: 500 });
});

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
