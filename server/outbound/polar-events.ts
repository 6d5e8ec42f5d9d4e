/** Turns Polar's webhooks into facts about payments. Orders carry the money, other events the state of a checkout. */
import type { Installment, PaymentFact, ReportedFact } from "../../core/index.ts";
import { checkoutIdIn } from "./metadata.ts";
import {
  type PolarCheckout,
  type PolarOrder,
  paidByCheckout,
  paidByOrder,
  polarCheckout,
  polarOrder,
  polarRefund,
  polarSubscription,
} from "./polar-wire.ts";

interface PolarLookup {
  readonly productId: string;
  findOrder(id: string): Promise<PolarOrder | undefined>;
}

/** Undefined if the event does not concern us. Throws if it is of a kind that we read, but can't be parsed. */
export async function reportedFact(
  type: string,
  contents: unknown,
  polar: PolarLookup,
): Promise<ReportedFact | undefined> {
  const [noun] = type.split(".", 1);
  switch (noun) {
    case "checkout": {
      const checkout = polarCheckout.parse(contents);
      return told(checkout, checkout.id, factOfCheckout(checkout), polar);
    }
    case "order": {
      const order = polarOrder.parse(contents);
      return told(order, order.checkout_id, factOfOrder(type, order), polar);
    }
    case "refund":
      return await refundFact(contents, polar);
    // Only noted: the money is in its orders, whatever becomes of the subscription.
    case "subscription": {
      const subscription = polarSubscription.parse(contents);
      return told(subscription, subscription.checkout_id, { kind: "noted" }, polar);
    }
    default:
      return undefined;
  }
}

/** Undefined if it is neither for our product nor has an id of ours: the seller may sell other things, too. */
function told(
  source: Pick<PolarOrder, "metadata" | "product_id">,
  session: string | null | undefined,
  fact: PaymentFact,
  { productId }: PolarLookup,
): ReportedFact | undefined {
  const checkoutId = checkoutIdIn(source.metadata);
  const isOurs = checkoutId !== undefined || (typeof session === "string" && source.product_id === productId);
  return isOurs ? { checkoutId, session: session ?? undefined, fact } : undefined;
}

/** `confirmed` means that the buyer pressed the button: the payment may still fail (polarsource/polar issue 6494). */
export function factOfCheckout(checkout: PolarCheckout): PaymentFact {
  switch (checkout.status) {
    case "succeeded":
      return { kind: "paid", installment: "first", ...paidByCheckout(checkout) };
    case "expired":
    case "failed":
      return { kind: "ended" };
    default:
      return { kind: "noted" };
  }
}

/**
 * An event contains the order as it was when the event was made, so a late `order.paid` may show an order refunded
 * since.
 */
function factOfOrder(type: string, order: PolarOrder): PaymentFact {
  const installment = installmentOf(order);
  if (order.status === "refunded" && type !== "order.paid") return { kind: "refunded", installment };
  if (type === "order.refunded" || !order.paid) return { kind: "noted" };
  return { kind: "paid", installment, ...paidByOrder(order) };
}

/** The first order of a subscription is the checkout's own payment. Later ones have its metadata, but no checkout. */
function installmentOf({ id, billing_reason }: PolarOrder): Installment {
  return billing_reason === "purchase" || billing_reason === "subscription_create" ? "first" : id;
}

/**
 * Polar has no webhooks for disputes. A refund that was to prevent a dispute names it, and if it came too late, the
 * dispute goes on. A successful refund is reported by `order.refunded`, like any other.
 */
async function refundFact(contents: unknown, polar: PolarLookup): Promise<ReportedFact | undefined> {
  const { order_id, dispute } = polarRefund.parse(contents);
  const kind = dispute ? DISPUTES[dispute.status] : undefined;
  if (!kind) return undefined;
  const order = await polar.findOrder(order_id);
  return order && told(order, order.checkout_id, { kind, installment: installmentOf(order) }, polar);
}

const DISPUTES: Readonly<Record<string, "disputed" | "dispute_won">> = {
  needs_response: "disputed",
  under_review: "disputed",
  lost: "disputed",
  won: "dispute_won",
};
