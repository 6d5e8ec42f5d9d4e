/** Payments by Stripe Checkout (docs.stripe.com/api/checkout/sessions). Sole user of its SDK. */
import { createHash, randomUUID } from "node:crypto";
import { Stripe } from "stripe";
import { z } from "zod";
import {
  type CheckoutOrder,
  type PaymentEvent,
  type PaymentProvider,
  PROVIDER_CALL_MS_MAX,
  type ProviderSession,
} from "../../core/index.ts";
import { boundedAnswer } from "./bounded-answer.ts";
import { reportedFact, stateOf } from "./stripe-events.ts";
import { type Webhook, WebhookRefused } from "./webhook.ts";

export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly serverUrl: string;
  /** Where a buyer goes after paying. Stripe replaces `{CHECKOUT_SESSION_ID}` by its id of the session. */
  readonly successUrl: string | undefined;
  /** Where the back link of Stripe's page leads. */
  readonly cancelUrl: string | undefined;
  readonly publicBaseUrl: string;
  readonly priceCents: number;
  readonly currency: string;
}

export interface StripePayments extends PaymentProvider {
  readonly name: "stripe";
  /**
   * Undefined if the event does not concern us. Throws WebhookRefused. Any other error means that Stripe did not
   * answer, so the event must come again.
   */
  readEvent(webhook: Webhook): Promise<PaymentEvent | undefined>;
}

/** The product in our metadata, which Stripe returns with the payment. */
const PRODUCT = "mailbox_month";

export function openStripe(settings: StripeSettings, callMsMax = PROVIDER_CALL_MS_MAX): StripePayments {
  // One deadline for all requests of one call, however many.
  const calling = (signal?: AbortSignal) => {
    const deadline = AbortSignal.timeout(callMsMax);
    return clientFor(settings, signal ? AbortSignal.any([signal, deadline]) : deadline);
  };
  return {
    name: "stripe",
    openSession: (order, signal) =>
      telling("open a session", async () =>
        sessionOf(await openSession(calling(signal), settings, order), settings),
      ),
    readSession: (session, signal) =>
      telling("read a session", async () => {
        const { sessions } = calling(signal).checkout;
        const asked = await found(sessions.retrieve(session, { expand: ["payment_intent"] }));
        return asked ? stateOf(readable(asked)) : { status: "ended" };
      }),
    readEvent: (webhook) => readEvent(webhook, settings, calling),
  };
}

/**
 * The SDK takes no signal, so each call makes a client whose `fetch` has it, in 0.2 ms. No retries here: core retries,
 * with pauses, and each of the SDK's own retries would have its own deadline.
 */
function clientFor({ secretKey, serverUrl }: StripeSettings, signal: AbortSignal): Stripe {
  const { protocol, hostname, port } = new URL(serverUrl);
  const isHttp = protocol === "http:";
  return new Stripe(secretKey, {
    protocol: isHttp ? "http" : "https",
    host: hostname,
    port: port || (isHttp ? 80 : 443),
    maxNetworkRetries: 0,
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient(async (url, request) =>
      objectIn(
        await fetch(url, {
          ...request,
          signal: request?.signal ? AbortSignal.any([request.signal, signal]) : signal,
        }),
      ),
    ),
  });
}

/**
 * Rejects answers that are no JSON object, such as `5`: the SDK would throw where nobody can catch it, and end the
 * process.
 */
async function objectIn(answer: Response): Promise<Response> {
  const { status, statusText, headers } = answer;
  const text = await boundedAnswer(answer).text();
  if (!text.trimStart().startsWith("{")) throw new TypeError("The answer is no object.");
  return new Response(text, { status, statusText, headers });
}

async function openSession(
  stripe: Stripe,
  settings: StripeSettings,
  order: CheckoutOrder,
): Promise<Stripe.Checkout.Session> {
  const { sessions } = stripe.checkout;
  const anonymous = orderFor(settings, order);
  const asked = { ...anonymous, customer_email: order.billingEmail };
  try {
    return await sessions.create(asked, { idempotencyKey: idempotencyKey(order, asked) });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    // Stripe is stricter than RFC 5321. The buyer enters another address on its page.
    if (error.code === "email_invalid") {
      return await sessions.create(anonymous, { idempotencyKey: idempotencyKey(order, anonymous) });
    }
    // Stripe replays its own failure for a day under the same key. If it made a session, nobody knows its page.
    const isStuck = Number(error.statusCode) >= 500 && error.headers?.["idempotent-replayed"] === "true";
    if (isStuck) return await sessions.create(anonymous, { idempotencyKey: `${order.id}-${randomUUID()}` });
    throw error;
  }
}

/**
 * A repeated call gets the first one's session. The key includes a hash of the request, because Stripe refuses a
 * changed price or page under the same key for a day (docs.stripe.com/api/idempotent_requests).
 */
function idempotencyKey({ id }: CheckoutOrder, asked: Stripe.Checkout.SessionCreateParams): string {
  return `${id}-${createHash("sha256").update(JSON.stringify(asked)).digest("hex")}`;
}

function orderFor(settings: StripeSettings, order: CheckoutOrder): Stripe.Checkout.SessionCreateParams {
  const { currency, priceCents, publicBaseUrl, successUrl, cancelUrl } = settings;
  const metadata = { checkout_id: order.id, mailbox_id: order.mailboxId, product: PRODUCT };
  return {
    mode: "payment",
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency,
          unit_amount: priceCents,
          product_data: { name: "Keypost: one month of one mailbox" },
        },
      },
    ],
    // No conversion into the buyer's currency, because what is paid is compared with what was asked.
    adaptive_pricing: { enabled: false },
    client_reference_id: order.mailboxId,
    metadata,
    // A charge inherits it, so that refunds and disputes can be attributed.
    payment_intent_data: { metadata },
    success_url: successUrl ?? `${publicBaseUrl}/v1/payments/stripe/success?session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: cancelUrl ?? publicBaseUrl,
  };
}

function sessionOf(opened: Stripe.Checkout.Session, settings: StripeSettings): ProviderSession {
  const { id: session, url, expires_at } = readable(opened);
  if (!url) throw new Error("Stripe opened a session without a page");
  const { priceCents: amountCents, currency } = settings;
  const asked = { amountCents, currency, product: PRODUCT };
  return { session, url, expiresAt: new Date(expires_at * 1_000), asked };
}

/**
 * The fields that we read. They are checked because a proxy in between may answer anything, and a session without an id
 * could never be asked about again.
 */
const sessionShape = z.object({
  id: z.string().regex(/^cs_/),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  expires_at: z.int().min(0).max(8.64e12),
  payment_status: z.string(),
  amount_subtotal: z.int().nullish(),
  total_details: z.object({ amount_discount: z.int() }).nullish(),
  currency: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
});

/** Throws if a field is not as expected: the SDK types sessions, but checks nothing. */
function readable(session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  if (sessionShape.safeParse(session).success) return session;
  throw new Error("Stripe's answer makes no sense");
}

/** Undefined if Stripe has no such thing. */
async function found<Thing>(asked: Promise<Thing>): Promise<Thing | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError && error.code === "resource_missing") return undefined;
    throw error;
  }
}

async function readEvent(
  webhook: Webhook,
  settings: StripeSettings,
  calling: () => Stripe,
): Promise<PaymentEvent | undefined> {
  const event = signedEvent(webhook, settings.webhookSecret);
  const told = await telling("read a payment", () => reportedFact(event, (id) => metadataOf(calling(), id)));
  const { id, type, created } = event;
  return told && { provider: "stripe", id, type, occurredAt: new Date(created * 1_000), ...told };
}

/**
 * The metadata of a payment intent. The id is checked because the SDK accepts any JSON without `error`, whatever the
 * status: a proxy's 502 would become a dispute that belongs to nobody.
 */
async function metadataOf(stripe: Stripe, intent: string): Promise<Stripe.Metadata | undefined> {
  const asked = await found(stripe.paymentIntents.retrieve(intent));
  if (asked && asked.id !== intent) throw new Error("Stripe's answer makes no sense");
  return asked?.metadata;
}

/** The SDK checks the signature and its age, at most five minutes. */
function signedEvent({ body, headers }: Webhook, secret: string): Stripe.Event {
  const stripe = new Stripe("unused");
  const signature = headers["stripe-signature"];
  try {
    const event = stripe.webhooks.constructEvent(
      body,
      typeof signature === "string" ? signature : "",
      secret,
    );
    if (!isEvent(event)) throw new TypeError("not an event");
    return event;
  } catch (error) {
    // The SDK parses after it has verified the signature. For a bad header it throws more than its own kind of error.
    const isMalformed = error instanceof SyntaxError || error instanceof TypeError;
    throw new WebhookRefused(isMalformed ? "malformed" : "signature", error);
  }
}

/**
 * Checks the fields that we store of every event, because the SDK checks nothing. Stripe would resend an event that
 * can't be stored for days.
 */
function isEvent({ id, type, created, data }: Stripe.Event): boolean {
  const { object } = data;
  const isObject = typeof object === "object" && object !== null;
  const isNamed = isObject && (!("id" in object) || typeof object.id === "string");
  return [id, type].every((text) => typeof text === "string") && Number.isSafeInteger(created) && isNamed;
}

/** The SDK's errors quote Stripe's answer, and so the payer's address, so only kind and status are logged. */
async function telling<Value>(call: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { type, code, statusCode, requestId } = error;
    const known = [type, code, statusCode, requestId].filter((one) => one !== undefined).join(" ");
    throw new Error(`Stripe did not ${call}: ${known}`);
  }
}
