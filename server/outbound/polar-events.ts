/** Polar's webhooks as facts about payments. Orders carry the money; the rest tells how a checkout stands. */
import type { Installment, PaymentFact, ToldFact } from "../../core/index.ts";
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

/** Undefined = nothing to us. Throws for an event of a kind that we read and whose contents make no sense. */
export async function toldBy(
  type: string,
  contents: unknown,
  polar: PolarLookup,
): Promise<ToldFact | undefined> {
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
      return await toldByRefund(contents, polar);
    // Its orders carry the money, whatever becomes of the subscription itself.
    case "subscription": {
      const subscription = polarSubscription.parse(contents);
      return told(subscription, subscription.checkout_id, { kind: "noted" }, polar);
    }
    default:
      return undefined;
  }
}

/** The seller may sell other things too: what is not for our product, and has no id of ours, is not for us. */
function told(
  source: Pick<PolarOrder, "metadata" | "product_id">,
  session: string | null | undefined,
  fact: PaymentFact,
  { productId }: PolarLookup,
): ToldFact | undefined {
  const checkoutId = checkoutIdIn(source.metadata);
  const isOurs = checkoutId !== undefined || (typeof session === "string" && source.product_id === productId);
  return isOurs ? { checkoutId, session: session ?? undefined, fact } : undefined;
}

/** `confirmed` says only that the buyer pressed the button: the payment may still fail (polarsource/polar issue 6494). */
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

/** An order shows itself as it is when the event is made, so a late `order.paid` may be of one refunded since. */
function factOfOrder(type: string, order: PolarOrder): PaymentFact {
  const installment = installmentOf(order);
  if (order.status === "refunded" && type !== "order.paid") return { kind: "refunded", installment };
  if (type === "order.refunded" || !order.paid) return { kind: "noted" };
  return { kind: "paid", installment, ...paidByOrder(order) };
}

/** The first order of a subscription is the checkout's own payment. The later ones have its metadata and no checkout. */
function installmentOf({ id, billing_reason }: PolarOrder): Installment {
  return billing_reason === "purchase" || billing_reason === "subscription_create" ? "first" : id;
}

/**
 * Polar has no webhook of disputes; a refund tells of the one that it was to prevent. Where it came too late, the dispute
 * goes on. A refund that did its work is told by `order.refunded`, as any other.
 */
async function toldByRefund(contents: unknown, polar: PolarLookup): Promise<ToldFact | undefined> {
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
