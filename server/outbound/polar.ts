/** Payments by Polar (polar.sh/docs/api-reference). Sole user of its SDK. */
import { createPolarCore, type PolarCore, webhooks } from "@polar-sh/sdk/2026-10";
import { createCheckoutsService } from "@polar-sh/sdk/2026-10/services/checkouts";
import { createOrdersService } from "@polar-sh/sdk/2026-10/services/orders";
import { z } from "zod";
import {
  type CheckoutOrder,
  type Log,
  type PaymentEvent,
  type PaymentProvider,
  POLAR_CHECKOUTS_LOOKED_THROUGH_MAX,
  PROVIDER_CALL_MS_MAX,
  type ProviderSession,
  type SessionState,
} from "../../core/index.ts";
import { boundedAnswer } from "./bounded-answer.ts";
import { checkoutIdIn } from "./metadata.ts";
import { factOfCheckout, reportedFact } from "./polar-events.ts";
import { asking, found, isRefusedFor } from "./polar-failure.ts";
import { askedIn, type PolarCheckout, type PolarOrder, polarCheckout, polarOrder } from "./polar-wire.ts";
import { type Webhook, WebhookRefused } from "./webhook.ts";

export interface PolarSettings {
  readonly token: string;
  /** The product, a month of a mailbox. Its price is set at Polar. */
  readonly productId: string;
  /** Without a trailing slash, as `publicBaseUrl`. */
  readonly serverUrl: string;
  readonly webhookSecret: string;
  /** Where a buyer goes after paying. Polar replaces `{CHECKOUT_ID}` by its id of the checkout. */
  readonly successUrl?: string | undefined;
  /** Where the back button of Polar's page leads. */
  readonly returnUrl?: string | undefined;
  readonly publicBaseUrl: string;
  /** The price that we announce. */
  readonly priceCents: number;
}

export interface PolarPayments extends PaymentProvider {
  readonly name: "polar";
  /**
   * Undefined if the event does not concern us. Throws WebhookRefused. Any other error means that Polar did not answer,
   * so the event must come again.
   */
  readEvent(webhook: Webhook): Promise<PaymentEvent | undefined>;
}

export function openPolar(
  settings: PolarSettings,
  { log, callMsMax = PROVIDER_CALL_MS_MAX }: { readonly log: Log; readonly callMsMax?: number },
): PolarPayments {
  const client = createPolarCore({
    accessToken: settings.token,
    baseUrl: settings.serverUrl,
    timeout: callMsMax / 1_000,
  });
  // One deadline for all requests of one call, however many.
  const calling = (signal?: AbortSignal) => {
    const deadline = AbortSignal.timeout(callMsMax);
    return sendingWith(client, { signal: signal ? AbortSignal.any([signal, deadline]) : deadline });
  };
  return {
    name: "polar",
    async openSession(order, signal) {
      const checkout = await asking("open a checkout", openCheckout(calling(signal), settings, order));
      const session = sessionOf(checkout, settings);
      const askedCents = session.asked.amountCents;
      const { priceCents } = settings;
      if (askedCents !== priceCents) log.priceDiffers({ provider: "polar", askedCents, priceCents });
      return session;
    },
    async readSession(session, signal) {
      // It becomes part of a URL path that is requested with the seller's token, and `..` must not lead elsewhere.
      if (!z.uuid().safeParse(session).success) return { status: "ended" };
      return await asking("read a checkout", readSession(calling(signal), session));
    },
    readEvent: (webhook) =>
      readPolarEvent(webhook, settings, (id) => asking("read an order", findOrder(calling(), id))),
  };
}

/**
 * The SDK takes no signal, no header of ours and no bound for answers. But `buildRequest` makes all its requests and
 * `sendRequest` sends them, so we override both.
 */
function sendingWith(
  client: PolarCore,
  extra: { readonly signal?: AbortSignal; readonly idempotencyKey?: string },
): PolarCore {
  const sending: PolarCore = Object.create(client);
  sending.buildRequest = (...wanted) => {
    const [url, request] = client.buildRequest(...wanted);
    const headers = new Headers(request.headers);
    if (extra.idempotencyKey) headers.set("Idempotency-Key", extra.idempotencyKey);
    return [url, { ...request, headers, ...(extra.signal && { signal: extra.signal }) }];
  };
  sending.sendRequest = async (...request) => boundedAnswer(await client.sendRequest(...request));
  return sending;
}

async function openCheckout(
  client: PolarCore,
  settings: PolarSettings,
  order: CheckoutOrder,
): Promise<PolarCheckout> {
  try {
    return await findOrCreate(client, settings, order, order.billingEmail);
  } catch (error) {
    // Polar checks whether the domain takes mail. If it finds that it does not, the buyer enters an address on Polar's
    // page.
    if (!isRefusedFor(error, "customer_email")) throw error;
    return await findOrCreate(client, settings, order, undefined);
  }
}

async function findOrCreate(
  client: PolarCore,
  settings: PolarSettings,
  order: CheckoutOrder,
  email: string | undefined,
): Promise<PolarCheckout> {
  const earlier = order.isRepeated ? await findCheckout(client, settings, order, email) : undefined;
  if (earlier) return earlier;
  // Polar does not document idempotency keys today. If it supports them, a different body needs a different key.
  const idempotencyKey = email === undefined ? `${order.id}-anonymous` : order.id;
  return polarCheckout.parse(
    await createCheckoutsService(sendingWith(client, { idempotencyKey })).create({
      products: [settings.productId],
      // No external_customer_id: Polar ties it and the address to one customer, and refuses the payment of a payer's
      // second mailbox with 422 (polarsource/polar pull request 10260).
      ...(email !== undefined && { customer_email: email }),
      metadata: { checkout_id: order.id, mailbox_id: order.mailboxId },
      success_url:
        settings.successUrl ??
        `${settings.publicBaseUrl}/v1/payments/polar/success?checkout_id={CHECKOUT_ID}`,
      return_url: settings.returnUrl ?? settings.publicBaseUrl,
      allow_discount_codes: false,
      // A trial would succeed without any payment.
      allow_trial: false,
    }),
  );
}

/** The checkout of an earlier call whose answer was lost. */
async function findCheckout(
  client: PolarCore,
  { productId }: PolarSettings,
  order: CheckoutOrder,
  email: string | undefined,
): Promise<PolarCheckout | undefined> {
  const page = await createCheckoutsService(client).list({
    product_id: productId,
    status: "open",
    limit: POLAR_CHECKOUTS_LOOKED_THROUGH_MAX,
    ...(email !== undefined && { query: email }),
  });
  const { items } = z.object({ items: z.array(polarCheckout) }).parse(page);
  return items.find(({ metadata }) => checkoutIdIn(metadata) === order.id);
}

function sessionOf(checkout: PolarCheckout, { productId }: PolarSettings): ProviderSession {
  const { id: session, url, product_id } = checkout;
  const expiresAt = new Date(checkout.expires_at);
  if (product_id !== productId) throw new Error("Polar opened a checkout of another product.");
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) throw new Error("Polar's checkout has no page.");
  if (Number.isNaN(expiresAt.getTime())) throw new Error("Polar's checkout has no end.");
  return { session, url, expiresAt, asked: { ...askedIn(checkout), product: productId } };
}

async function readSession(client: PolarCore, session: string): Promise<SessionState> {
  const checkout = polarCheckout.optional().parse(await found(createCheckoutsService(client).get(session)));
  if (!checkout) return { status: "ended" };
  const fact = factOfCheckout(checkout);
  if (fact.kind !== "paid") return { status: fact.kind === "ended" ? "ended" : "open" };
  const { amountCents, currency, product } = fact;
  return { status: "paid", paid: { amountCents, currency, product } };
}

async function findOrder(client: PolarCore, id: string): Promise<PolarOrder | undefined> {
  return polarOrder.optional().parse(await found(createOrdersService(client).get(id)));
}

async function readPolarEvent(
  webhook: Webhook,
  { webhookSecret, productId }: PolarSettings,
  lookUp: (orderId: string) => Promise<PolarOrder | undefined>,
): Promise<PaymentEvent | undefined> {
  const event = await validEvent(webhook, webhookSecret);
  if (!event) return undefined;
  try {
    const told = await reportedFact(event.type, event.data, { productId, findOrder: lookUp });
    const { type, occurredAt } = event;
    return told && { provider: "polar", id: headerOf(webhook, "webhook-id"), type, occurredAt, ...told };
  } catch (error) {
    throw error instanceof z.ZodError ? new WebhookRefused("malformed", error) : error;
  }
}

const envelope = z.object({ type: z.string(), timestamp: z.string(), data: z.unknown() });

/** Undefined for types that this API version does not have: Polar may add some, and that is no failure. */
async function validEvent(
  webhook: Webhook,
  secret: string,
): Promise<{ type: string; data: unknown; occurredAt: Date } | undefined> {
  const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
  const headers = Object.fromEntries(names.map((name) => [name, headerOf(webhook, name)]));
  try {
    const event = envelope.parse(await webhooks.validateEvent(webhook.body, headers, secret));
    const occurredAt = new Date(event.timestamp);
    if (!Number.isNaN(occurredAt.getTime())) return { ...event, occurredAt };
    return { ...event, occurredAt: new Date(Number(headerOf(webhook, "webhook-timestamp")) * 1_000) };
  } catch (error) {
    if (error instanceof webhooks.PolarWebhookUnknownTypeError && error.eventType !== null) return undefined;
    const isUnsigned = error instanceof webhooks.PolarWebhookVerificationError;
    throw new WebhookRefused(isUnsigned ? "signature" : "malformed", error);
  }
}

function headerOf({ headers }: Webhook, name: string): string {
  const value = headers[name];
  return typeof value === "string" ? value : "";
}
