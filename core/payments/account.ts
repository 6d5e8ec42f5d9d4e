/**
 * Computes what a mailbox has been paid for from its facts alone, so events may come twice, late, early or in any order
 * (decision 17).
 */
import type { RevokedBy } from "../mailboxes/mailbox.ts";
import type { CheckoutId, Installment, Paid, PaymentFact } from "./payment-provider.ts";

/** One fact of the ledger. */
export type AccountFact = { readonly receivedAt: Date } & (
  | {
      readonly kind: "told";
      readonly occurredAt: Date;
      readonly checkoutId: CheckoutId;
      readonly fact: PaymentFact;
      /** What the checkout asks for; absent until the provider has answered. */
      readonly asked: Paid | undefined;
    }
  /** By the operator: active until then, or without an end. Earlier revocations and reversals no longer count. */
  | { readonly kind: "extended"; readonly until: Date | undefined }
  | { readonly kind: "revoked" }
);

export const PAYMENT_STATUSES = [
  /** The reversal was reported before the payment, or what was asked is not known yet. */
  "awaited",
  "paid",
  "refunded",
  "disputed",
  /** Paid less than was asked, in another currency or for another product. Gives no month; the operator has to look. */
  "mismatched",
  /** Mismatched, but the operator has set another end since: nobody has to look any more. */
  "accepted",
] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export interface AccountPayment {
  readonly checkoutId: CheckoutId;
  readonly installment: Installment;
  readonly status: PaymentStatus;
  readonly paid: Paid | undefined;
  /** When we first heard that it was paid: its month begins no earlier. */
  readonly paidAt: Date | undefined;
  /** When we first heard of the reversal that holds now. */
  readonly reversedAt: Date | undefined;
}

export interface Account {
  readonly payments: readonly AccountPayment[];
  /** The number of payments that count: paid, and not taken back. */
  readonly months: number;
  readonly paidUntil: Date | undefined;
  /** Whether the operator's last extension was without an end; undefined if there was none. */
  readonly isFree: boolean | undefined;
  readonly revoked: { readonly by: RevokedBy; readonly at: Date } | undefined;
}

/** A payment while its facts are gathered. */
interface Gathered {
  readonly checkoutId: CheckoutId;
  readonly installment: Installment;
  paid?: Paid;
  paidAt?: Date;
  /** The index of the fact that reported it. */
  paidNumber?: number;
  asked?: Paid;
  refundedAt?: Date;
  disputedAt?: Date;
  wonAt?: Date;
  /** When the reversal that holds now was received, and the index of its fact. */
  reversed?: { readonly at: Date; readonly number: number };
}

/** `facts` in the order in which they were received. */
export function accountOf(facts: readonly AccountFact[]): Account {
  const gathered = gather(facts);
  const extended = facts.findLastIndex(({ kind }) => kind === "extended");
  const payments = gathered.map((payment) => paymentFrom(payment, extended));
  const { paidUntil, months, isFree } = periodOf(facts, payments);
  return { payments, months, paidUntil, isFree, revoked: revocationOf(facts, gathered) };
}

function gather(facts: readonly AccountFact[]): readonly Gathered[] {
  const payments = new Map<string, Gathered>();
  facts.forEach((entry, number) => {
    if (entry.kind !== "told" || !("installment" in entry.fact)) return;
    const { checkoutId, fact, asked, receivedAt, occurredAt } = entry;
    const name = `${checkoutId} ${fact.installment}`;
    const payment: Gathered = payments.get(name) ?? { checkoutId, installment: fact.installment };
    payments.set(name, payment);
    if (asked) payment.asked = asked;
    switch (fact.kind) {
      case "paid": {
        const { amountCents, currency, product } = fact;
        payment.paid ??= { amountCents, currency, product };
        payment.paidAt ??= receivedAt;
        payment.paidNumber ??= number;
        break;
      }
      case "refunded":
        payment.refundedAt = occurredAt;
        break;
      case "disputed":
        payment.disputedAt = later(payment.disputedAt, occurredAt);
        break;
      case "dispute_won":
        payment.wonAt = later(payment.wonAt, occurredAt);
    }
    // A reversal after a won dispute is a new one.
    if (reversalOf(payment)) payment.reversed ??= { at: receivedAt, number };
    else delete payment.reversed;
  });
  return [...payments.values()];
}

/** `extended` is the index of the operator's last extension, -1 if there is none. */
function paymentFrom(payment: Gathered, extended: number): AccountPayment {
  const { checkoutId, installment, paid, paidAt } = payment;
  const reversedAt = reversalOf(payment) && payment.reversed?.at;
  return { checkoutId, installment, paid, paidAt, reversedAt, status: statusOf(payment, extended) };
}

function statusOf(payment: Gathered, extended: number): PaymentStatus {
  const status = reversalOf(payment) ?? settlementOf(payment);
  const { paidNumber = extended } = payment;
  return status === "mismatched" && paidNumber < extended ? "accepted" : status;
}

/** The status without regard to reversals. */
function settlementOf({ paid, asked }: Gathered): "awaited" | "paid" | "mismatched" {
  if (!paid || !asked) return "awaited";
  const isAsAsked =
    paid.amountCents >= asked.amountCents &&
    paid.currency === asked.currency &&
    paid.product === asked.product;
  return isAsAsked ? "paid" : "mismatched";
}

function reversalOf({ refundedAt, disputedAt, wonAt }: Gathered): "refunded" | "disputed" | undefined {
  if (refundedAt) return "refunded";
  return disputedAt && !(wonAt && wonAt >= disputedAt) ? "disputed" : undefined;
}

/**
 * Each payment adds a month, in the order of first reports: from that moment, or from the end so far if it is later.
 */
function periodOf(facts: readonly AccountFact[], payments: readonly AccountPayment[]) {
  const counted = payments.filter(({ status }) => status === "paid");
  let paidUntil: Date | undefined;
  let isFree: boolean | undefined;
  for (const entry of facts) {
    if (entry.kind === "extended") {
      paidUntil = entry.until;
      isFree = entry.until === undefined;
    }
    if (entry.kind !== "told" || entry.fact.kind !== "paid") continue;
    const { checkoutId, fact, receivedAt } = entry;
    const index = counted.findIndex(
      (payment) => payment.checkoutId === checkoutId && payment.installment === fact.installment,
    );
    // Only the first report of a payment counts.
    if (index === -1) continue;
    counted.splice(index, 1);
    paidUntil = monthAfter(paidUntil === undefined ? receivedAt : later(paidUntil, receivedAt));
  }
  return { paidUntil, isFree, months: payments.filter(({ status }) => status === "paid").length };
}

/** A reversal does not revoke if the payment bought nothing: it gave no month, or the mailbox has no end. */
function revocationOf(facts: readonly AccountFact[], payments: readonly Gathered[]): Account["revoked"] {
  const last = facts.findLastIndex(({ kind }) => kind === "extended" || kind === "revoked");
  const word = facts[last];
  if (word?.kind === "revoked") return { by: "operator", at: word.receivedAt };
  if (word?.kind === "extended" && word.until === undefined) return undefined;
  const held = payments
    .filter((payment) => reversalOf(payment) && settlementOf(payment) !== "mismatched")
    .flatMap(({ reversed }) => (reversed && reversed.number > last ? [reversed] : []));
  const [first] = held.sort((one, other) => one.number - other.number);
  return first && { by: "payment", at: first.at };
}

function later(one: Date | undefined, other: Date): Date {
  return one && one > other ? one : other;
}

/**
 * The same day and time of the next calendar month, in UTC, or its last day if it has no such day: 31 January is
 * followed by 28 or 29 February.
 */
export function monthAfter(start: Date): Date {
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + 1);
  // The day ran over into the month after: day 0 is the last day of the month meant.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end;
}
