/** Turns Stripe's events into facts about payments (docs.stripe.com/api/events/types). */
import type { Stripe } from "stripe";
import type { Paid, PaymentFact, ReportedFact, SessionState } from "../../core/index.ts";
import { checkoutIdIn } from "./metadata.ts";

/** The metadata of a payment intent: a dispute has none of its own. */
type FindMetadata = (paymentIntent: string) => Promise<Stripe.Metadata | undefined>;

/** Undefined if the event does not concern us: a seller's account may sell other things, too. */
export async function reportedFact(
  event: Stripe.Event,
  findMetadata: FindMetadata,
): Promise<ReportedFact | undefined> {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
      return ofSession(event.data.object, factOfSession(event.data.object));
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired":
      return ofSession(event.data.object, { kind: "ended" });
    case "charge.refunded":
      return ofCharge(event.data.object);
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
      return await ofDispute(event.data.object, findMetadata);
    default:
      return undefined;
  }
}

/** `no_payment_required` means an amount of 0. A status that Stripe adds later is no payment until we know it. */
const PAID: readonly string[] = [
  "paid",
  "no_payment_required",
] satisfies Stripe.Checkout.Session.PaymentStatus[];

/** The present state of a session. With slow payments, such as bank debits, a session completes before it is paid. */
export function stateOf(session: Stripe.Checkout.Session): SessionState {
  if (PAID.includes(session.payment_status)) return { status: "paid", paid: paidIn(session) };
  if (session.status === "expired") return { status: "ended" };
  const { payment_intent: intent } = session;
  const hasFailed =
    session.status === "complete" &&
    intent !== null &&
    typeof intent === "object" &&
    ["requires_payment_method", "canceled"].includes(intent.status);
  return { status: hasFailed ? "ended" : "open" };
}

/** A completed session is paid only if it says so: a bank debit may still bounce. */
function factOfSession(session: Stripe.Checkout.Session): PaymentFact {
  const state = stateOf(session);
  return state.status === "paid"
    ? { kind: "paid", installment: "first", ...state.paid }
    : { kind: state.status === "ended" ? "ended" : "noted" };
}

/**
 * Before tax and after discounts. A discount that makes a session free (`no_payment_required`) gives 0.
 * `amount_subtotal` is before both, but includes tax if the seller's prices do.
 */
function paidIn(session: Stripe.Checkout.Session): Paid {
  const { amount_subtotal: subtotal, total_details: details, currency, metadata } = session;
  return {
    amountCents: (subtotal ?? 0) - (details?.amount_discount ?? 0),
    currency: currency ?? "",
    product: metadata?.product ?? "",
  };
}

function ofSession(session: Stripe.Checkout.Session, fact: PaymentFact): ReportedFact | undefined {
  const checkoutId = checkoutIdIn(session.metadata);
  return checkoutId && { checkoutId, session: session.id, fact };
}

/** A charge inherits its payment intent's metadata. `refunded` means that the whole amount was returned. */
function ofCharge(charge: Stripe.Charge): ReportedFact | undefined {
  const fact: PaymentFact = charge.refunded ? { kind: "refunded", installment: "first" } : { kind: "noted" };
  const checkoutId = checkoutIdIn(charge.metadata);
  return checkoutId && { checkoutId, session: undefined, fact };
}

async function ofDispute(
  dispute: Stripe.Dispute,
  findMetadata: FindMetadata,
): Promise<ReportedFact | undefined> {
  const { payment_intent: intent } = dispute;
  const id = typeof intent === "string" ? intent : intent?.id;
  const checkoutId = id === undefined ? undefined : checkoutIdIn(await findMetadata(id));
  return checkoutId && { checkoutId, session: undefined, fact: factOfDispute(dispute.status) };
}

/** During a `warning_` status the bank only asks, and the money stays (docs.stripe.com/disputes/how-disputes-work). */
function factOfDispute(status: Stripe.Dispute.Status): PaymentFact {
  switch (status) {
    case "won":
    case "warning_closed":
      return { kind: "dispute_won", installment: "first" };
    case "warning_needs_response":
    case "warning_under_review":
      return { kind: "noted" };
    default:
      return { kind: "disputed", installment: "first" };
  }
}
