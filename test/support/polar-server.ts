/**
 * Polar as Keypost sees it: its API on loopback, a buyer that the test controls, and webhooks signed as Polar signs
 * them. It can be as slow and as faulty as the real one.
 */
import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { models } from "@polar-sh/sdk/2026-10";
import {
  aCheckout,
  anOrder,
  aRefund,
  aRefundDisputed,
  checkoutAmounts,
  invalid,
  type PolarShop,
} from "./polar-objects.ts";

/** How the API answers. A test may change it at any time. */
type PolarMood =
  | "well"
  /** Answers 500 and does nothing. */
  | "failing"
  /** Takes the request and never answers. */
  | "hanging"
  /** Drops the connection and does nothing. */
  | "dropping"
  /** Does what was asked, and drops the connection before the answer. */
  | "losing_answers"
  /** Answers 200 with a page of HTML. */
  | "rubbish";

/** An event, which is the same at every delivery. */
interface PolarEvent {
  readonly id: string;
  readonly type: string;
  readonly body: string;
}

/** A request that the server received. */
interface PolarRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown> | undefined;
}

/** Polar refuses addresses at this domain. */
export const UNDELIVERABLE_DOMAIN = "undeliverable.example";

export async function startPolarServer(given: Partial<PolarShop> & PolarOptions = {}): Promise<PolarServer> {
  const server = new PolarServer(given);
  await server.listen();
  return server;
}

interface PolarOptions {
  /** The time in its objects and events. Signatures always have the real time, because the SDK checks it. */
  readonly now?: () => Date;
}

export class PolarServer implements AsyncDisposable {
  readonly token = `polar_oat_${randomBytes(16).toString("hex")}`;
  readonly secret = `polar_whs_${randomBytes(24).toString("base64url")}`;
  readonly checkouts: models.Checkout[] = [];
  readonly orders: models.Order[] = [];
  readonly events: (PolarEvent & { readonly session: string })[] = [];
  readonly requests: PolarRequest[] = [];
  mood: PolarMood = "well";
  /** The delay of every answer. */
  slownessMs = 0;
  /** Changes an answer before it is sent. */
  twist: (answer: object) => object = (answer) => answer;

  readonly #shop: PolarShop;
  readonly #now: () => Date;
  readonly #http = createServer((request, response) => void this.#serve(request, response));

  constructor({ now = () => new Date(), ...shop }: Partial<PolarShop> & PolarOptions) {
    this.#now = now;
    this.#shop = {
      organizationId: randomUUID(),
      productId: randomUUID(),
      priceCents: 100,
      currency: "eur",
      tax: "exclusive",
      isSubscription: false,
      ...shop,
    };
  }

  get productId(): string {
    return this.#shop.productId;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  async listen(): Promise<void> {
    this.#http.listen(0, "127.0.0.1");
    await once(this.#http, "listening");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#http.close();
    this.#http.closeAllConnections();
    await once(this.#http, "close");
  }

  /** The session of the checkout that has our id in its metadata. */
  sessionOf(checkoutId: string): string {
    const checkout = this.checkouts.find(({ metadata }) => metadata.checkout_id === checkoutId);
    if (!checkout) throw new Error(`Polar has no checkout for ${checkoutId}.`);
    return checkout.id;
  }

  /** The buyer presses the button, which pays nothing yet. */
  confirm(session: string): void {
    this.#change(session, { status: "confirmed", ...checkoutAmounts(this.#shop, "known") });
  }

  /** The payment succeeds. */
  pay(session: string): models.Order {
    this.confirm(session);
    const reason = this.#shop.isSubscription ? "subscription_create" : "purchase";
    const order = this.#order(this.#checkout(session), reason);
    this.#change(session, { status: "succeeded" });
    return order;
  }

  /** Another month of a subscription is paid. */
  renew(session: string): models.Order {
    return this.#order(this.#checkout(session), "subscription_cycle");
  }

  fail(session: string): void {
    this.#change(session, { status: "failed" });
  }

  expire(session: string): void {
    this.#change(session, { status: "expired" }, "checkout.expired");
  }

  /** Refunds the last order of the session, in full unless an amount is given. */
  refund(session: string, amountCents?: number): void {
    const order = this.orderOf(session);
    const refund = aRefund(order, amountCents ?? order.refundable_amount, this.#now());
    order.refunded_amount += refund.amount;
    order.refunded_tax_amount += refund.tax_amount;
    order.refundable_amount -= refund.amount;
    order.refundable_tax_amount -= refund.tax_amount;
    order.status = order.refundable_amount > 0 ? "partially_refunded" : "refunded";
    this.tell(session, "refund.created", refund);
    this.tell(session, "order.updated", order);
    this.tell(session, "order.refunded", order);
  }

  /** A dispute that a refund did not prevent. Polar reports disputes only within that refund. */
  dispute(session: string, status: models.DisputeStatus = "needs_response"): void {
    const refund = aRefundDisputed(this.orderOf(session), status, this.#now());
    this.tell(session, "refund.updated", refund);
  }

  /** The last order of the session. */
  orderOf(session: string): models.Order {
    const { metadata } = this.#checkout(session);
    const order = this.orders.findLast(
      (one) => one.checkout_id === session || one.metadata.checkout_id === metadata.checkout_id,
    );
    if (!order) throw new Error(`Nobody has paid ${session}.`);
    return order;
  }

  /** The events of the session, oldest first. */
  eventsOf(session: string): readonly PolarEvent[] {
    return this.events.filter((event) => event.session === session);
  }

  /** The last event of that type. */
  eventOf(session: string, type: string): PolarEvent {
    const event = this.eventsOf(session).findLast((one) => one.type === type);
    if (!event) throw new Error(`Polar tells no ${type} of ${session}.`);
    return event;
  }

  /**
   * The event as it is sent: signed by HMAC-SHA256 over `id.timestamp.body` (Standard Webhooks 1.0). The key is the
   * whole secret as it is written, not the Base64 in it.
   */
  signed(
    { id, body }: PolarEvent,
    { at = new Date(), key = Buffer.from(this.secret) as Buffer }: { at?: Date; key?: Buffer } = {},
  ): { readonly body: string; readonly headers: Record<string, string> } {
    const timestamp = Math.floor(at.getTime() / 1_000).toString();
    const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
    return {
      body,
      headers: {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": `v1,${signature}`,
        "webhook-api-version": "2026-10",
      },
    };
  }

  /** Posts the event, and returns the status of the answer. */
  async deliver(event: PolarEvent, url: string): Promise<number> {
    const response = await fetch(url, { method: "POST", ...this.signed(event) });
    await response.arrayBuffer();
    return response.status;
  }

  #checkout(session: string): models.Checkout {
    const checkout = this.checkouts.find(({ id }) => id === session);
    if (!checkout) throw new Error(`Polar has no checkout ${session}.`);
    return checkout;
  }

  #change(session: string, change: Partial<models.Checkout>, type = "checkout.updated"): void {
    this.tell(session, type, Object.assign(this.#checkout(session), change));
  }

  #order(checkout: models.Checkout, reason: models.Order["billing_reason"]): models.Order {
    const order = anOrder(this.#shop, checkout, this.#now(), reason);
    this.orders.push(order);
    this.tell(checkout.id, "order.created", order);
    Object.assign(order, { status: "paid", paid: true, due_amount: 0 });
    this.tell(checkout.id, "order.updated", order);
    this.tell(checkout.id, "order.paid", order);
    return order;
  }

  /** Adds an event of any type and contents. */
  tell(session: string, type: string, data: unknown): PolarEvent {
    const timestamp = this.#now().toISOString();
    const body = JSON.stringify({ type, timestamp, api_version: "2026-10", data });
    const event = { id: randomUUID(), type, body, session };
    this.events.push(event);
    return event;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers } = request;
    const body = await text(request);
    this.requests.push({ method, path: url, headers, body: body ? JSON.parse(body) : undefined });
    const { mood } = this;
    if (this.slownessMs > 0) await new Promise((resolve) => setTimeout(resolve, this.slownessMs));
    if (mood === "hanging") return;
    if (mood === "dropping") return void request.socket.destroy();
    if (mood === "failing") return answer(response, 500, { detail: "Internal Server Error" });
    if (mood === "rubbish") return void response.writeHead(200).end("<html>We will be back soon.</html>");
    const [status, contents] = this.#answer(method, new URL(url, this.url), headers, body);
    if (mood === "losing_answers") return void request.socket.destroy();
    answer(response, status, this.twist(contents));
  }

  #answer(method: string, url: URL, headers: IncomingHttpHeaders, body: string): readonly [number, object] {
    if (headers.authorization !== `Bearer ${this.token}`) return [401, { detail: "Unauthorized" }];
    const [, noun = "", id = ""] = /^\/v1\/(\w+)\/([^/]*)$/.exec(url.pathname) ?? [];
    if (method === "POST" && noun === "checkouts" && id === "") return this.#create(JSON.parse(body));
    if (method === "GET" && noun === "checkouts" && id === "") return [200, this.#list(url.searchParams)];
    const objects: readonly { readonly id: string }[] = noun === "checkouts" ? this.checkouts : this.orders;
    const found = method === "GET" ? objects.find((one) => one.id === id) : undefined;
    return found ? [200, found] : [404, { error: "ResourceNotFound", detail: "Not found" }];
  }

  #create(wanted: { products?: unknown; customer_email?: string }): readonly [number, object] {
    if (JSON.stringify(wanted.products) !== JSON.stringify([this.productId]))
      return [422, invalid("products", "Product does not exist.", wanted.products)];
    if (wanted.customer_email?.endsWith(`@${UNDELIVERABLE_DOMAIN}`))
      return [422, invalid("customer_email", "The domain accepts no email.", wanted.customer_email)];
    const checkout = aCheckout(this.#shop, this.url, this.#now(), wanted);
    this.checkouts.push(checkout);
    this.tell(checkout.id, "checkout.created", checkout);
    return [201, checkout];
  }

  #list(query: URLSearchParams): object {
    const email = query.get("query")?.toLowerCase() ?? "";
    const items = this.checkouts
      .filter(({ product_id }) => !query.has("product_id") || product_id === query.get("product_id"))
      .filter(({ status }) => !query.has("status") || status === query.get("status"))
      .filter(({ customer_email }) => (customer_email ?? "").toLowerCase().includes(email))
      .toReversed();
    const limit = Number(query.get("limit") ?? 10);
    const pagination = { total_count: items.length, max_page: Math.ceil(items.length / limit) };
    return { items: items.slice(0, limit), pagination };
  }
}

function answer(response: ServerResponse, status: number, contents: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(contents));
}
