import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type AccountFact, accountOf, monthAfter } from "../../../core/payments/account.ts";
import type { CheckoutId, PaymentFact } from "../../../core/payments/payment-provider.ts";

const DAY_MS = 86_400_000;

const ASKED = { amountCents: 100, currency: "eur", product: "month" };

const checkoutNamed = (name: string) => `chk_${name}` as CheckoutId;

/** Told by a provider at that time, about the checkout `a` unless it says otherwise. */
function told(at: string, fact: PaymentFact, changed: { checkout?: string; asked?: null } = {}) {
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
  test(`the month after ${start} ends at ${end}`, () => {
    assert.equal(monthAfter(new Date(start)).toISOString(), end);
  });
}

test("a month is never shorter than 28 days or longer than 31, and no later start ends on an earlier day", () => {
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  const check = fc.property(date, fc.nat(DAY_MS * 40), (start, laterMs) => {
    const days = (monthAfter(start).getTime() - start.getTime()) / DAY_MS;
    assert.ok(days >= 28 && days <= 31);
    // The 30th and the 31st of a month may both end on a 30th: there, the hour of the later one may be the earlier.
    const lastDay = (from: Date) => Math.floor(monthAfter(from).getTime() / DAY_MS);
    assert.ok(lastDay(new Date(start.getTime() + laterMs)) >= lastDay(start));
  });
  fc.assert(check, { numRuns: 500 });
});

test("a payment gives a month from the moment it is heard of", () => {
  assert.equal(endOf(told("2026-11-20T12:00:00Z", paid())), "2026-12-20T12:00:00.000Z");
});

test("a payment before the end gives a month from the end", () => {
  const first = told("2026-11-20T12:00:00Z", paid());
  const second = told("2026-12-01T00:00:00Z", paid(), { checkout: "b" });
  assert.equal(endOf(first, second), "2027-01-20T12:00:00.000Z");
});

test("a payment after the end gives a month from that day", () => {
  const first = told("2026-11-20T12:00:00Z", paid());
  const second = told("2027-01-05T00:00:00Z", paid(), { checkout: "b" });
  assert.equal(endOf(first, second), "2027-02-05T00:00:00.000Z");
});

test("a payment that is told again keeps the time at which it was first heard of", () => {
  const facts = [told("2026-11-20T12:00:00Z", paid()), told("2026-11-22T12:00:00Z", paid())];
  assert.deepEqual(accountOf(facts).payments[0]?.paidAt, new Date("2026-11-20T12:00:00Z"));
});

test("a later payment of a subscription is another month of the same checkout", () => {
  const first = told("2026-11-20T12:00:00Z", paid());
  const second = told("2026-12-20T11:00:00Z", paid({ installment: "order_2" }));
  assert.equal(endOf(first, second, second), "2027-01-20T12:00:00.000Z");
});

test("a refund takes its month away and revokes", () => {
  const facts = [told("2026-11-20T12:00:00Z", paid()), told("2026-11-22T12:00:00Z", refunded)];
  const account = accountOf(facts);
  assert.deepEqual([account.months, account.paidUntil], [0, undefined]);
  assert.deepEqual(account.revoked, { by: "payment", at: new Date("2026-11-22T12:00:00Z") });
});

test("a refund that is heard of before its payment comes to the same", () => {
  const facts = [told("2026-11-20T12:00:00Z", refunded), told("2026-11-22T12:00:00Z", paid())];
  const account = accountOf(facts);
  assert.deepEqual([account.months, account.paidUntil], [0, undefined]);
  assert.equal(account.revoked?.by, "payment");
});

test("a dispute that is won gives the month back, also when that is heard of first", () => {
  const [payment, dispute, won] = [
    told("2026-11-20T12:00:00Z", paid()),
    told("2026-11-22T12:00:00Z", disputed),
    told("2026-11-25T12:00:00Z", disputeWon),
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

test("a dispute that is won in the second in which it was last told of is won, and another one later is not", () => {
  const payment = told("2026-11-20T12:00:00Z", paid());
  const [at, later] = ["2026-11-22T12:00:00Z", "2026-11-23T12:00:00Z"];
  const won = [payment, told(at, disputed), told(at, disputeWon)];
  assert.equal(accountOf(won).revoked, undefined);
  const again = accountOf([...won, told(later, disputed)]);
  assert.deepEqual([again.revoked?.at, again.months], [new Date(later), 0]);
});

test("a month begins when its own payment was heard of, whatever else was paid and given back before", () => {
  const before = [told("2026-11-20T12:00:00Z", paid()), told("2026-11-21T12:00:00Z", refunded)];
  assert.equal(
    endOf(...before, told("2026-12-10T12:00:00Z", paid(), { checkout: "b" })),
    "2027-01-10T12:00:00.000Z",
  );
});

for (const [what, changed] of [
  ["less", { amountCents: 99 }],
  ["another currency", { currency: "usd" }],
  ["another product", { product: "sticker" }],
] as const) {
  test(`a payment of ${what} than was asked for gives no month`, () => {
    const fact = told("2026-11-20T12:00:00Z", paid(changed));
    assert.deepEqual([statusesOf(fact), endOf(fact)], [["mismatched"], undefined]);
  });
}

test("a payment of something else waits for the operator's word, and given back it takes nothing away after that", () => {
  const until = new Date("2027-01-01T00:00:00Z");
  const extended: AccountFact = { kind: "extended", receivedAt: new Date("2026-11-21T00:00:00Z"), until };
  const fact = told("2026-11-20T12:00:00Z", paid({ amountCents: 99 }));
  const next = told("2026-11-22T12:00:00Z", paid({ amountCents: 99 }), { checkout: "b" });
  assert.deepEqual(statusesOf(extended, fact), ["mismatched"]);
  assert.deepEqual(statusesOf(fact, extended, next), ["accepted", "mismatched"]);
  const given = accountOf([fact, extended, told("2026-11-23T12:00:00Z", refunded)]);
  assert.deepEqual(
    [given.payments[0]?.status, given.paidUntil, given.revoked],
    ["refunded", until, undefined],
  );
});

test("a payment counts for nothing until it is known what was asked for", () => {
  const fact = told("2026-11-20T12:00:00Z", paid(), { asked: null });
  assert.deepEqual([statusesOf(fact), endOf(fact)], [["awaited"], undefined]);
});

test("what is merely noted changes nothing", () => {
  assert.deepEqual(accountOf([told("2026-11-20T12:00:00Z", noted)]), accountOf([]));
});

const operator = (at: string, until?: string): AccountFact => ({
  kind: "extended",
  receivedAt: new Date(at),
  until: until === undefined ? undefined : new Date(until),
});

test("the operator's word sets the end, and a payment goes on from there", () => {
  const extended = operator("2026-11-20T12:00:00Z", "2027-03-01T00:00:00Z");
  assert.equal(endOf(extended), "2027-03-01T00:00:00.000Z");
  assert.equal(endOf(extended, told("2026-12-01T00:00:00Z", paid())), "2027-04-01T00:00:00.000Z");
  assert.equal(accountOf([extended]).isFree, false);
  assert.equal(accountOf([operator("2026-11-20T12:00:00Z")]).isFree, true);
});

test("the operator's word forgives what was taken back before it, and not what is taken back after", () => {
  const before = [told("2026-11-20T12:00:00Z", paid()), told("2026-11-21T12:00:00Z", refunded)];
  const lifted = [...before, operator("2026-11-22T12:00:00Z", "2027-01-01T00:00:00Z")];
  assert.equal(accountOf(lifted).revoked, undefined);
  // The same refund, told once more.
  assert.equal(accountOf([...lifted, told("2026-11-23T00:00:00Z", refunded)]).revoked, undefined);
  const again = [
    ...lifted,
    told("2026-11-24T00:00:00Z", paid(), { checkout: "b" }),
    told("2026-11-25T00:00:00Z", disputed, { checkout: "b" }),
  ];
  assert.equal(accountOf(again).revoked?.by, "payment");
});

test("the operator's word forgives no refund that follows a dispute which was won before", () => {
  const kept = [
    told("2026-11-20T12:00:00Z", paid()),
    told("2026-11-21T12:00:00Z", disputed),
    told("2026-11-22T12:00:00Z", disputeWon),
    operator("2026-11-23T12:00:00Z", "2027-06-01T00:00:00Z"),
  ];
  assert.equal(accountOf(kept).revoked, undefined);
  const refund = told("2026-11-25T00:00:00Z", refunded);
  assert.deepEqual(accountOf([...kept, refund]).revoked, { by: "payment", at: refund.receivedAt });
});

test("to give back what bought nothing revokes nothing, in whatever order it is told", () => {
  const little = [
    told("2026-11-20T12:00:00Z", paid({ amountCents: 1 })),
    told("2026-11-21T12:00:00Z", refunded),
  ];
  for (const facts of [little, little.toReversed()]) {
    const { revoked, payments } = accountOf(facts);
    assert.deepEqual([revoked, payments[0]?.status], [undefined, "refunded"]);
  }
  const free = operator("2026-11-19T12:00:00Z");
  const lent = [free, told("2026-11-20T12:00:00Z", paid()), told("2026-11-21T12:00:00Z", refunded)];
  assert.deepEqual([accountOf(lent).revoked, accountOf(lent).isFree], [undefined, true]);
});

test("the operator's revocation stands whatever is paid", () => {
  const revoked: AccountFact = { kind: "revoked", receivedAt: new Date("2026-11-20T12:00:00Z") };
  const account = accountOf([revoked, told("2026-11-21T12:00:00Z", paid())]);
  assert.deepEqual(account.revoked, { by: "operator", at: revoked.receivedAt });
  assert.equal(account.months, 1);
});

test("all orders of created, confirmed, paid, paid again and refunded, each told twice, come to the same", () => {
  const at = "2026-11-20T12:00:00Z";
  const storm = [noted, noted, paid(), paid(), refunded].map((fact) => told(at, fact));
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
