/** Webhooks of payment providers, and the pages to which payers return. Only the chosen provider has routes. */
import { z } from "zod";
import { type Log, type PaymentEvent, Refusal, type SettledSession } from "../../core/index.ts";
import type { MockPayments } from "../outbound/mock-payments.ts";
import type { Payments, SignedPayments } from "../outbound/providers.ts";
import { WebhookRefused } from "../outbound/webhook.ts";
import { type Exchange, send, sendJson } from "./exchange.ts";
import { inputReader } from "./input.ts";
import {
  endedPage,
  inactivePage,
  mockPage,
  PAYMENT_PAGE_POLICY,
  paidPage,
  unknownPage,
  waitingPage,
} from "./payment-pages.ts";
import type { PlainRoute } from "./plain-route.ts";

export function paymentRoutes(payments: Payments | undefined, log: Log): readonly PlainRoute[] {
  if (!payments) return [];
  return "readEvent" in payments
    ? [webhookRoute(payments, log), successRoute(payments.name)]
    : mockRoutes(payments);
}

/** The status for an accepted webhook, as in the older service, and each provider's name for a session id. */
const BY_PROVIDER = {
  polar: { accepted: 202, sessionField: "checkout_id" },
  stripe: { accepted: 200, sessionField: "session_id" },
} as const;

function webhookRoute(payments: SignedPayments, log: Log): PlainRoute {
  const { name } = payments;
  const status = BY_PROVIDER[name].accepted;
  return {
    method: "POST",
    path: `/v1/webhooks/${name}`,
    needs: "nothing",
    // A provider that is refused reports the payment later, and considers us unreliable.
    holdsSlot: false,
    isBodyRaw: true,
    operationId: `receive_${name}_webhook`,
    summary: "For the payment provider: what was paid",
    description:
      "Signed by the provider, else 401. The same event may be sent any number of times. After a 5xx the provider should send it again.",
    answer: {
      status,
      description: "`ok`: the event is recorded. `ignored`: it does not concern this service.",
      content: { "application/json": z.object({ status: z.enum(["ok", "ignored"]) }) },
    },
    serve: async (exchange) => {
      const event = await readEvent(payments, log, exchange);
      // Before the answer, so that it is durable: after a 2xx the provider does not send the event again.
      if (event) await exchange.core.applyPaymentEvent(event);
      sendJson(exchange.response, status, { status: event ? "ok" : "ignored" });
    },
  };
}

/** The SDK's reason for refusing an event goes to our log only: anybody may have sent the event. */
async function readEvent(
  payments: SignedPayments,
  log: Log,
  { request }: Exchange,
): Promise<PaymentEvent | undefined> {
  const provider = payments.name;
  try {
    return await payments.readEvent({ body: rawBodyOf(request.body), headers: request.headers });
  } catch (error) {
    if (!(error instanceof WebhookRefused)) {
      log.paymentProviderFailed({ provider, call: "readEvent", error });
      throw new Refusal("busy", "The payment provider does not answer a question about this event.", {
        fix: "Send it again later.",
        retryAfterSeconds: 60,
      });
    }
    log.webhookRefused({ provider, reason: error.reason });
    if (error.reason === "malformed")
      throw new Refusal("bad_request", "This is not an event of the provider.");
    throw new Refusal(
      "unauthenticated",
      "The webhook is not signed with the secret of its endpoint, or it is too old.",
      {
        fix: "Compare the webhook secret in the settings with the one that the provider shows for the endpoint.",
      },
    );
  }
}

/** Express passes no Buffer for a request without a body. */
function rawBodyOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

function successRoute(name: SignedPayments["name"]): PlainRoute {
  const field = BY_PROVIDER[name].sessionField;
  const session = z.string().min(1).max(255).describe("The provider's id of the checkout.");
  const input = z.strictObject({ [field]: session });
  const readInput = inputReader(input, false);
  return {
    method: "GET",
    path: `/v1/payments/${name}/success`,
    needs: "nothing",
    holdsSlot: true,
    operationId: `confirm_${name}_payment`,
    summary: "Whether a checkout has been paid",
    description: "Where a browser returns after paying. That proves nothing, so the provider is asked.",
    input,
    answer: {
      description: "The checkout is paid, and the mailbox is active. A browser gets a page.",
      content: {
        "application/json": z.object({ status: z.literal("ok"), mailbox_id: z.string() }),
        "text/html": undefined,
      },
    },
    otherAnswers: {
      "409": {
        description: "The checkout is not paid yet, or the mailbox is not active. A browser gets a page.",
        content: {
          "application/json": z.object({ status: z.literal("waiting_payment") }),
          "text/html": undefined,
        },
      },
    },
    serve: async (exchange) => {
      // Only this field, because providers add parameters that are no business of ours, such as Polar's
      // `customer_session_token`.
      const query = { [field]: exchange.request.query[field] };
      const given: Readonly<Record<string, string>> = readInput({ path: {}, query, body: {} });
      if (!prefersPage(exchange)) return sendSettled(exchange, await settle(exchange, given[field]));
      try {
        sendSettledPage(exchange, await settle(exchange, given[field]));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        // A person can only wait while the provider does not answer, too.
        if (error.code === "busy") sendPage(exchange, 503, waitingPage());
        else if (error.code === "not_found") sendPage(exchange, 404, unknownPage(error));
        else throw error;
      }
    },
  };
}

function settle({ core }: Exchange, session = ""): Promise<SettledSession> {
  return core.settleSession(session);
}

function sendSettledPage(exchange: Exchange, { status, mailbox }: SettledSession): void {
  if (status === "open") sendPage(exchange, 409, waitingPage());
  else if (status === "ended") sendPage(exchange, 409, endedPage());
  else if (mailbox.state === "active") sendPage(exchange, 200, paidPage(mailbox.address));
  else sendPage(exchange, 409, inactivePage(mailbox.address));
}

function sendSettled({ response }: Exchange, { status, mailbox }: SettledSession): void {
  const isActive = status === "paid" && mailbox.state === "active";
  if (isActive) sendJson(response, 200, { status: "ok", mailbox_id: mailbox.id });
  else sendJson(response, 409, { status: "waiting_payment" });
}

function mockRoutes(payments: MockPayments): readonly PlainRoute[] {
  const input = z.strictObject({
    session: z.string().max(64).describe("Id of the checkout, mock_…, as its payment link has it."),
  });
  const readInput = inputReader(input, false);
  const described = {
    path: "/mock/pay/{session}",
    needs: "nothing",
    holdsSlot: true,
    input,
    answer: {
      description: "The checkout is paid. A browser gets a page.",
      content: { "application/json": z.object({ status: z.literal("paid") }), "text/html": undefined },
    },
  } as const;
  const serve = async (exchange: Exchange) => {
    const { session } = readInput({ path: exchange.request.params, query: {}, body: {} });
    await payMock(payments, exchange, session);
  };
  return [
    {
      ...described,
      method: "GET",
      operationId: "pay_mock_checkout",
      summary: "Pay, with mock payments",
      description: "Opening the link pays. A browser gets a page with a button instead.",
      serve,
    },
    {
      ...described,
      method: "POST",
      isBodyRaw: true,
      operationId: "pay_mock_checkout_by_button",
      summary: "Pay, from the page with the button",
      serve,
    },
  ];
}

async function payMock(payments: MockPayments, exchange: Exchange, session: string): Promise<void> {
  if (!session.startsWith("mock_"))
    throw new Refusal("bad_request", "This is not the id of a mock checkout.");
  const { method } = exchange.request;
  const { status, mailbox } = await settle(exchange, session);
  const isPage = prefersPage(exchange);
  // HEAD never pays: programs send it to check links without opening them.
  if (status !== "paid" && (method === "HEAD" || (method === "GET" && isPage))) {
    return sendPage(exchange, 200, mockPage(mailbox.address, payments.price));
  }
  await exchange.core.applyPaymentEvent(payments.paymentOf(session));
  if (isPage || method === "HEAD") sendSettledPage(exchange, await settle(exchange, session));
  else sendJson(exchange.response, 200, { status: "paid" });
}

/** Whether the client prefers HTML, as browsers do. Clients that accept anything, such as curl, get JSON. */
function prefersPage({ request, response }: Exchange): boolean {
  response.vary("Accept");
  return request.accepts(["application/json", "text/html"]) === "text/html";
}

function sendPage({ response }: Exchange, status: number, html: string): void {
  response.setHeader("Content-Security-Policy", PAYMENT_PAGE_POLICY);
  send(response, status, "text/html; charset=utf-8", Buffer.from(html));
}
