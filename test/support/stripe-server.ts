/** A server that speaks Stripe's protocol: form-encoded requests, idempotency keys, its errors, and signed events. */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Stripe } from "stripe";
import { type OnLoopback, onLoopback } from "./loopback.ts";

type Json = Record<string, unknown>;

interface StripeRequest {
  readonly method: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly idempotencyKey: string | undefined;
}

export interface SignedEvent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What happens to requests: they are served, fail inside Stripe, or are never answered. */
type Mood = "well" | "failing" | "silent";

const SECRET_KEY = "sk_test_keypost";
const WEBHOOK_SECRET = "whsec_keypost";

export class StripeServer implements AsyncDisposable {
  /** Settings that make the service use this server. */
  readonly env: Readonly<Record<string, string>>;
  readonly url: string;
  readonly requests: StripeRequest[] = [];
  readonly sessions = new Map<string, Json>();
  readonly #intents = new Map<string, Json>();
  readonly #answers = new Map<
    string,
    { readonly status: number; readonly body: Json; readonly asked: string }
  >();
  readonly #listening: OnLoopback;
  mood: Mood = "well";

  static async start(): Promise<StripeServer> {
    const server = createServer();
    return new StripeServer(server, await onLoopback(server));
  }

  private constructor(server: ReturnType<typeof createServer>, listening: OnLoopback) {
    this.#listening = listening;
    this.url = listening.url;
    this.env = {
      PAYMENT_PROVIDER: "stripe",
      STRIPE_SECRET_KEY: SECRET_KEY,
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_SERVER_URL: this.url,
    };
    server.on("request", (request, response) => void this.#serve(request, response));
  }

  /** The buyer pays on Stripe's page. Returns the event that Stripe sends. */
  pay(session: string, changed: Json = {}): SignedEvent {
    const paid = this.changeSession(session, { status: "complete", payment_status: "paid", ...changed });
    return this.event("checkout.session.completed", paid);
  }

  expire(session: string): SignedEvent {
    return this.event(
      "checkout.session.expired",
      this.changeSession(session, { status: "expired", url: null }),
    );
  }

  /** Refunds the charge of a paid session, as `charge.refunded` shows it. */
  refund(session: string, isWhole = true): SignedEvent {
    const intent = this.#intentOf(session);
    const { amount, currency, metadata } = intent;
    return this.event("charge.refunded", {
      ...{ id: idOf("ch"), object: "charge", amount, currency, metadata, paid: true, refunded: isWhole },
      amount_refunded: isWhole ? amount : 1,
      payment_intent: intent.id,
    });
  }

  /** A dispute opened by a bank, which has no metadata. */
  dispute(session: string, type: "created" | "updated" | "closed", status: string): SignedEvent {
    const { id, amount, currency } = this.#intentOf(session);
    return this.event(`charge.dispute.${type}`, {
      ...{ id: idOf("du"), object: "dispute", amount, currency, status, payment_intent: id, metadata: {} },
      reason: "fraudulent",
    });
  }

  /** Changes the payment intent of a session. */
  changeIntent(session: string, changed: Json): void {
    Object.assign(this.#intentOf(session), changed);
  }

  /** Any event, signed as Stripe signs it. `secret` and `atSeconds` are for wrong signatures. */
  event(type: string, object: Json, signing: { secret?: string; atSeconds?: number } = {}): SignedEvent {
    const body = JSON.stringify({
      ...{ id: idOf("evt"), object: "event", api_version: "2026-06-24", livemode: false },
      ...{ created: Math.floor(Date.now() / 1_000), type, data: { object: { ...object } } },
    });
    return signed(body, signing);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#listening[Symbol.asyncDispose]();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(request.url ?? "", this.url);
    const method = request.method ?? "";
    const fields = Object.fromEntries(
      method === "POST" ? new URLSearchParams(await text(request)) : searchParams,
    );
    const key = request.headers["idempotency-key"];
    const idempotencyKey = typeof key === "string" ? key : undefined;
    this.requests.push({ method, path, fields, idempotencyKey });
    if (this.mood === "silent") return;
    if (request.headers.authorization !== `Bearer ${SECRET_KEY}`) {
      return send(response, 401, failure("invalid_request_error", undefined, "Invalid API Key provided"));
    }
    // A result is kept for its key, whether the request succeeded or Stripe itself failed.
    const known = idempotencyKey === undefined ? undefined : this.#answers.get(idempotencyKey);
    const asked = JSON.stringify([path, fields]);
    if (known && known.asked !== asked) return send(response, 400, failure("idempotency_error"));
    if (known) return send(response, known.status, known.body, { "idempotent-replayed": "true" });
    const { status, body } = this.#answer(method, path, fields);
    if (idempotencyKey !== undefined && (status < 400 || status >= 500)) {
      this.#answers.set(idempotencyKey, { status, body, asked });
    }
    send(response, status, body);
  }

  #answer(method: string, path: string, fields: Readonly<Record<string, string>>) {
    if (this.mood === "failing") return { status: 500, body: failure("api_error") };
    if (method === "POST" && path === "/v1/checkout/sessions") return this.#open(fields);
    const [, , noun, id = "", sessionId = ""] = path.split("/");
    if (noun === "checkout" && id === "sessions") {
      const session = this.sessions.get(sessionId);
      const intent = "expand[0]" in fields && this.#intents.get(String(session?.payment_intent));
      if (session) return { status: 200, body: { ...session, ...(intent && { payment_intent: intent }) } };
    }
    const intent = noun === "payment_intents" ? this.#intents.get(id) : undefined;
    if (intent) return { status: 200, body: intent };
    return { status: 404, body: failure("invalid_request_error", "resource_missing", `No such ${noun}`) };
  }

  #open(fields: Readonly<Record<string, string>>) {
    const email = fields.customer_email;
    if (email !== undefined && !/^[^@]+@[^@]+\.[a-z]+$/.test(email)) {
      const body = failure("invalid_request_error", "email_invalid", `Invalid email address: ${email}`);
      return { status: 400, body };
    }
    const id = idOf("cs_test");
    const intent = idOf("pi");
    const amount = Number(fields["line_items[0][price_data][unit_amount]"]);
    const currency = fields["line_items[0][price_data][currency]"];
    const ofIntent = metadataIn(fields, "payment_intent_data[metadata]");
    this.#intents.set(intent, {
      ...{ id: intent, object: "payment_intent", amount, currency, metadata: ofIntent },
      status: "requires_payment_method",
    });
    const session: Json = {
      ...{ id, object: "checkout.session", mode: fields.mode, livemode: false },
      ...{ status: "open", payment_status: "unpaid", payment_intent: intent },
      ...{ amount_subtotal: amount, amount_total: amount, currency },
      total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
      ...{ customer_email: email ?? null, client_reference_id: fields.client_reference_id },
      ...{ metadata: metadataIn(fields, "metadata"), success_url: fields.success_url },
      ...{ cancel_url: fields.cancel_url, url: `${this.url}/c/pay/${id}` },
      ...{ created: now(), expires_at: now() + 86_400 },
    };
    this.sessions.set(id, session);
    return { status: 200, body: { ...session } };
  }

  changeSession(id: string, changed: Json): Json {
    const session = this.sessions.get(id);
    if (!session) throw new Error(`There is no session ${id}.`);
    return Object.assign(session, changed);
  }

  #intentOf(session: string): Json {
    const intent = this.#intents.get(String(this.sessions.get(session)?.payment_intent));
    if (!intent) throw new Error(`There is no payment of ${session}.`);
    return intent;
  }
}

/** `body` with a signature header made by the SDK. */
export function signed(
  body: string,
  { secret = WEBHOOK_SECRET, atSeconds = now() }: { secret?: string; atSeconds?: number } = {},
): SignedEvent {
  const { webhooks } = new Stripe("unused");
  const header = webhooks.generateTestHeaderString({ payload: body, secret, timestamp: atSeconds });
  return { body, headers: { "stripe-signature": header } };
}

function metadataIn(fields: Readonly<Record<string, string>>, under: string): Json {
  const inside = Object.entries(fields).filter(([name]) => name.startsWith(`${under}[`));
  return Object.fromEntries(inside.map(([name, value]) => [name.slice(under.length + 1, -1), value]));
}

function failure(type: string, code?: string, message = "An error occurred."): Json {
  return { error: { type, message, ...(code && { code }) } };
}

function send(response: ServerResponse, status: number, body: Json, headers: Record<string, string> = {}) {
  response.writeHead(status, { "content-type": "application/json", "request-id": idOf("req"), ...headers });
  response.end(JSON.stringify(body));
}

function idOf(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString("hex")}`;
}

function now(): number {
  return Math.floor(Date.now() / 1_000);
}
