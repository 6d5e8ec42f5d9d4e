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
import { stateOf, toldBy } from "./stripe-events.ts";
import { type Webhook, WebhookRefused } from "./webhook.ts";

export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly serverUrl: string;
  /** Where a buyer is sent who has paid; `{CHECKOUT_SESSION_ID}` in it becomes Stripe's id of the session. */
  readonly successUrl: string | undefined;
  /** Where the way back from Stripe's page leads. */
  readonly cancelUrl: string | undefined;
  readonly publicBaseUrl: string;
  readonly priceCents: number;
  readonly currency: string;
}

export interface StripePayments extends PaymentProvider {
  readonly name: "stripe";
  /** Undefined = nothing to us. Throws WebhookRefused; anything else is Stripe not answering, so the event must come again. */
  readEvent(webhook: Webhook): Promise<PaymentEvent | undefined>;
}

/** What was sold, as our metadata says it and Stripe says it back. */
const PRODUCT = "mailbox_month";

export function openStripe(settings: StripeSettings, callMsMax = PROVIDER_CALL_MS_MAX): StripePayments {
  // One deadline for all that one call of ours asks of Stripe, however many requests that is.
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
 * The SDK takes no signal, so each call has a client whose `fetch` has it; making one takes 0.2 ms. Nothing is tried
 * again here: core does so, with time between, and the SDK's own retries would have a deadline each.
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

/** Of an answer that is JSON and no object, such as `5`, the SDK throws where nobody can catch it: the process would end. */
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
    // Stripe is stricter than RFC 5321. The buyer tells it another address on its page.
    if (error.code === "email_invalid") {
      return await sessions.create(anonymous, { idempotencyKey: idempotencyKey(order, anonymous) });
    }
    // Stripe repeats a failure of its own for a day under the same key. Its session has a page that nobody was told.
    const isStuck = Number(error.statusCode) >= 500 && error.headers?.["idempotent-replayed"] === "true";
    if (isStuck) return await sessions.create(anonymous, { idempotencyKey: `${order.id}-${randomUUID()}` });
    throw error;
  }
}

/**
 * By it a repeated call gets the session of the first. With another price or page it is another call: Stripe refuses it
 * for a day under the key of the first (docs.stripe.com/api/idempotent_requests).
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
    // What is paid is compared with what was asked, so it is not turned into the buyer's currency.
    adaptive_pricing: { enabled: false },
    client_reference_id: order.mailboxId,
    metadata,
    // A charge inherits it, and so a refund and a dispute can be told whose they are.
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

/** What is read of a session. A proxy in between may answer anything, and what has no id would be asked about by none. */
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

/** The SDK types it and checks nothing. */
function readable(session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  if (sessionShape.safeParse(session).success) return session;
  throw new Error("Stripe's answer makes no sense");
}

/** Undefined where Stripe has no such thing. */
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
  const told = await telling("read a payment", () => toldBy(event, (id) => metadataOf(calling(), id)));
  const { id, type, created } = event;
  return told && { provider: "stripe", id, type, occurredAt: new Date(created * 1_000), ...told };
}

/** JSON without an `error` in it the SDK takes for what was asked, whatever the status: a proxy's 502 would be a dispute of nobody's. */
async function metadataOf(stripe: Stripe, intent: string): Promise<Stripe.Metadata | undefined> {
  const asked = await found(stripe.paymentIntents.retrieve(intent));
  if (asked && asked.id !== intent) throw new Error("Stripe's answer makes no sense");
  return asked?.metadata;
}

/** The SDK looks at the signature and its age, of which it allows five minutes. */
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
    // The SDK parses what it has found to be signed; of a bad header it throws more than its own kind of error.
    const isMalformed = error instanceof SyntaxError || error instanceof TypeError;
    throw new WebhookRefused(isMalformed ? "malformed" : "signature", error);
  }
}

/** What we write down of every event. The SDK types it and checks nothing, and what can't be written would come again for days. */
function isEvent({ id, type, created, data }: Stripe.Event): boolean {
  const { object } = data;
  const isObject = typeof object === "object" && object !== null;
  const isNamed = isObject && (!("id" in object) || typeof object.id === "string");
  return [id, type].every((text) => typeof text === "string") && Number.isSafeInteger(created) && isNamed;
}

/** The SDK's errors quote Stripe's answer, and so the payer's address: what is logged is the kind and the status. */
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
