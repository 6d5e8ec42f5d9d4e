import assert from "node:assert/strict";
import { test } from "node:test";
import type { CheckoutId, CheckoutOrder } from "../../../core/index.ts";
import { openStripe, type StripePayments, type StripeSettings } from "../../../server/outbound/stripe.ts";
import { WebhookRefused } from "../../../server/outbound/webhook.ts";
import { type SignedEvent, StripeServer, signed } from "../../support/stripe-server.ts";

const ORDER: CheckoutOrder = {
  id: "chk_abcdefghijklmnopqrst" as CheckoutId,
  mailboxId: "mbx_abcdefghijklmnopqrst",
  billingEmail: "ann@example.org",
  isRepeated: false,
};
const NEVER = new AbortController().signal;
const ASKED = { amountCents: 100, currency: "eur", product: "mailbox_month" };

function openAt(
  server: StripeServer,
  changed: Partial<StripeSettings> = {},
  callMsMax?: number,
): StripePayments {
  return openStripe(
    {
      secretKey: server.env.STRIPE_SECRET_KEY ?? "",
      webhookSecret: server.env.STRIPE_WEBHOOK_SECRET ?? "",
      serverUrl: server.url,
      successUrl: undefined,
      cancelUrl: undefined,
      publicBaseUrl: "http://localhost:8080",
      priceCents: 100,
      currency: "eur",
      ...changed,
    },
    callMsMax,
  );
}

/** A server with an unpaid session. */
async function anOpenSession() {
  const server = await StripeServer.start();
  const stripe = openAt(server);
  const { session } = await stripe.openSession(ORDER, NEVER);
  return { server, stripe, session, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

async function factIn(stripe: StripePayments, event: SignedEvent) {
  return (await stripe.readEvent(event))?.fact;
}

test("openSession requests one month, with our ids for session and payment intent", async () => {
  await using server = await StripeServer.start();
  const opened = await openAt(server).openSession(ORDER, NEVER);
  const [request] = server.requests;
  assert.match(request?.idempotencyKey ?? "", new RegExp(`^${ORDER.id}-[0-9a-f]{64}$`));
  const ids = { checkout_id: ORDER.id, mailbox_id: ORDER.mailboxId, product: "mailbox_month" };
  const expected = {
    mode: "payment",
    "line_items[0][quantity]": "1",
    "line_items[0][price_data][currency]": "eur",
    "line_items[0][price_data][unit_amount]": "100",
    "line_items[0][price_data][product_data][name]": "Keypost: one month of one mailbox",
    "adaptive_pricing[enabled]": "false",
    client_reference_id: ORDER.mailboxId,
    customer_email: ORDER.billingEmail,
    success_url: "http://localhost:8080/v1/payments/stripe/success?session_id={CHECKOUT_SESSION_ID}",
    cancel_url: "http://localhost:8080",
    ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [`metadata[${name}]`, id])),
    ...Object.fromEntries(
      Object.entries(ids).map(([name, id]) => [`payment_intent_data[metadata][${name}]`, id]),
    ),
  };
  assert.deepEqual(request?.fields, expected);
  assert.deepEqual(opened.asked, ASKED);
  assert.equal(opened.url, `${server.url}/c/pay/${opened.session}`);
});

test("openSession, repeated, returns the same session, and a new one when the price changed", async () => {
  await using server = await StripeServer.start();
  const stripe = openAt(server);
  const calls = [false, true, true].map((isRepeated) => stripe.openSession({ ...ORDER, isRepeated }, NEVER));
  const sessions = (await Promise.all(calls)).map(({ session }) => session);
  assert.equal(new Set(sessions).size, 1);
  assert.equal(server.sessions.size, 1);
  const dearer = openAt(server, { priceCents: 200 });
  const { session } = await dearer.openSession({ ...ORDER, isRepeated: true }, NEVER);
  assert.equal(server.sessions.get(session)?.amount_total, 200);
});

test("openSession omits a billing address that Stripe refuses", async () => {
  await using server = await StripeServer.start();
  const { session } = await openAt(server).openSession({ ...ORDER, billingEmail: "ann@localhost" }, NEVER);
  assert.equal(server.sessions.get(session)?.customer_email, null);
});

test("openSession succeeds after an error that Stripe stored for the idempotency key", async () => {
  await using server = await StripeServer.start();
  const stripe = openAt(server);
  server.mood = "failing";
  await assert.rejects(
    stripe.openSession(ORDER, NEVER),
    /^Error: Stripe did not open a session: StripeAPIError/,
  );
  server.mood = "well";
  const { session } = await stripe.openSession({ ...ORDER, isRepeated: true }, NEVER);
  assert.ok(server.sessions.has(session));
});

test("a call to Stripe ends at its deadline, and when the caller's signal aborts", async () => {
  await using server = await StripeServer.start();
  server.mood = "silent";
  await assert.rejects(
    openAt(server, {}, 50).readSession("cs_test_1", NEVER),
    /Stripe did not read a session/,
  );
  const leaving = new AbortController();
  const call = openAt(server).openSession(ORDER, leaving.signal);
  leaving.abort();
  await assert.rejects(call, /Stripe did not open a session/);
});

test("an error about Stripe quotes nothing of its answer", async () => {
  await using server = await StripeServer.start();
  const stripe = openAt(server, { secretKey: "sk_test_wrong" });
  await assert.rejects(stripe.readSession("cs_test_1", NEVER), (error) => {
    assert.match(
      String(error),
      /^Error: Stripe did not read a session: StripeAuthenticationError 401 req_\w+$/,
    );
    assert.deepEqual(Object.keys(error as Error), []);
    return true;
  });
});

test("readSession returns `open`, then `paid`", async () => {
  await using shop = await anOpenSession();
  const { server, stripe, session } = shop;
  assert.deepEqual(await stripe.readSession(session, NEVER), { status: "open" });
  server.pay(session);
  assert.deepEqual(await stripe.readSession(session, NEVER), { status: "paid", paid: ASKED });
});

test("readSession returns `ended` for an expired or unknown session", async () => {
  await using shop = await anOpenSession();
  shop.server.expire(shop.session);
  assert.deepEqual(await shop.stripe.readSession(shop.session, NEVER), { status: "ended" });
  assert.deepEqual(await shop.stripe.readSession("cs_test_unknown", NEVER), { status: "ended" });
});

test("readSession returns `open` while the bank decides or only a part is paid, and `ended` once it is refused", async () => {
  await using shop = await anOpenSession();
  const { server, stripe, session } = shop;
  server.changeIntent(session, { status: "processing" });
  for (const payment_status of ["unpaid", "partly_paid"]) {
    assert.deepEqual(await factIn(stripe, server.pay(session, { payment_status })), { kind: "noted" });
    assert.deepEqual(await stripe.readSession(session, NEVER), { status: "open" });
  }
  server.changeIntent(session, { status: "requires_payment_method" });
  assert.deepEqual(await stripe.readSession(session, NEVER), { status: "ended" });
});

test("a session made free by a discount is paid with 0", async () => {
  await using shop = await anOpenSession();
  shop.server.pay(shop.session, {
    payment_status: "no_payment_required",
    amount_total: 0,
    total_details: { amount_discount: 100, amount_shipping: 0, amount_tax: 0 },
  });
  const state = await shop.stripe.readSession(shop.session, NEVER);
  assert.deepEqual(state, { status: "paid", paid: { ...ASKED, amountCents: 0 } });
});

test("the paid amount excludes tax that was added", async () => {
  await using shop = await anOpenSession();
  const event = shop.server.pay(shop.session, {
    amount_total: 119,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 19 },
  });
  assert.deepEqual(await factIn(shop.stripe, event), { kind: "paid", installment: "first", ...ASKED });
});

test("readEvent of a paid session returns its checkout, time, session and fact", async () => {
  await using shop = await anOpenSession();
  const signedEvent = shop.server.pay(shop.session);
  const { id, created } = JSON.parse(signedEvent.body);
  assert.deepEqual(await shop.stripe.readEvent(signedEvent), {
    provider: "stripe",
    id,
    type: "checkout.session.completed",
    occurredAt: new Date(created * 1_000),
    checkoutId: ORDER.id,
    session: shop.session,
    fact: { kind: "paid", installment: "first", ...ASKED },
  });
});

test("a completed but unpaid session is noted, until an async payment succeeds or fails", async () => {
  await using shop = await anOpenSession();
  const { server, stripe, session } = shop;
  const completed = server.pay(session, { payment_status: "unpaid" });
  assert.deepEqual(await factIn(stripe, completed), { kind: "noted" });
  const failed = server.event("checkout.session.async_payment_failed", server.sessions.get(session) ?? {});
  assert.deepEqual(await factIn(stripe, failed), { kind: "ended" });
  server.pay(session);
  const paid = server.event("checkout.session.async_payment_succeeded", server.sessions.get(session) ?? {});
  assert.equal((await factIn(stripe, paid))?.kind, "paid");
});

test("only a full refund is `refunded`", async () => {
  await using shop = await anOpenSession();
  shop.server.pay(shop.session);
  assert.deepEqual(await factIn(shop.stripe, shop.server.refund(shop.session, false)), { kind: "noted" });
  const whole = await shop.stripe.readEvent(shop.server.refund(shop.session));
  assert.deepEqual([whole?.checkoutId, whole?.fact], [ORDER.id, { kind: "refunded", installment: "first" }]);
});

test("a dispute is found by its payment intent, and `dispute_won` once won or only a warning", async () => {
  await using shop = await anOpenSession();
  const kindOf = async (type: "created" | "updated" | "closed", status: string) => {
    const event = await shop.stripe.readEvent(shop.server.dispute(shop.session, type, status));
    assert.equal(event?.checkoutId, ORDER.id);
    return event?.fact.kind;
  };
  assert.equal(await kindOf("created", "needs_response"), "disputed");
  assert.equal(await kindOf("closed", "lost"), "disputed");
  assert.equal(await kindOf("closed", "won"), "dispute_won");
  assert.equal(await kindOf("created", "warning_needs_response"), "noted");
  assert.equal(await kindOf("closed", "warning_closed"), "dispute_won");
  assert.equal(await kindOf("updated", "under_review"), "disputed");
});

test("readEvent of a dispute throws while Stripe fails, so that Stripe repeats the event", async () => {
  await using shop = await anOpenSession();
  const event = shop.server.dispute(shop.session, "created", "needs_response");
  shop.server.mood = "failing";
  await assert.rejects(shop.stripe.readEvent(event), (error) => !(error instanceof WebhookRefused));
  shop.server.mood = "well";
  assert.deepEqual(await factIn(shop.stripe, event), { kind: "disputed", installment: "first" });
});

test("events of other products and types are ignored", async () => {
  await using server = await StripeServer.start();
  const stripe = openAt(server);
  const session = { id: "cs_1", object: "checkout.session", payment_status: "paid", metadata: {} };
  for (const event of [
    server.event("checkout.session.completed", session),
    server.event("checkout.session.completed", { ...session, metadata: { checkout_id: "chk_../x" } }),
    server.event("charge.refunded", { id: "ch_1", object: "charge", refunded: true, metadata: {} }),
    server.event("charge.dispute.created", { id: "du_1", status: "lost", payment_intent: "pi_other" }),
    server.event("customer.created", { id: "cus_1", object: "customer" }),
  ]) {
    assert.equal(await stripe.readEvent(event), undefined, event.body);
  }
});

test("readEvent refuses a wrong, old or missing signature", async () => {
  await using server = await StripeServer.start();
  const stripe = openAt(server);
  const object = { id: "cs_1", object: "checkout.session" };
  const type = "checkout.session.completed";
  const good = server.event(type, object);
  for (const bad of [
    server.event(type, object, { secret: "whsec_other" }),
    server.event(type, object, { atSeconds: Math.floor(Date.now() / 1_000) - 301 }),
    { ...good, headers: {} },
    { ...good, body: good.body.replace("cs_1", "cs_2") },
    { ...good, headers: { "stripe-signature": "t=1,v1=" } },
  ]) {
    await assert.rejects(stripe.readEvent(bad), { name: "WebhookRefused", reason: "signature" });
  }
});

test("readEvent refuses a signed body that is not an event as malformed", async () => {
  await using server = await StripeServer.start();
  for (const body of ["{", "null", "[]", "{}", '{"type":"charge.refunded"}']) {
    const refused = openAt(server).readEvent(signed(body));
    await assert.rejects(refused, { name: "WebhookRefused", reason: "malformed" }, body);
  }
});

test("readEvent refuses a signed event without a valid id, time or session id as malformed", async () => {
  await using server = await StripeServer.start();
  const event = {
    id: "evt_1",
    type: "checkout.session.completed",
    created: 1,
    data: { object: { id: "cs_1" } },
  };
  for (const wrong of [
    { id: 5 },
    { created: "1" },
    { created: 1e300 },
    { data: { object: { id: {} } } },
    { data: [] },
  ]) {
    const refused = openAt(server).readEvent(signed(JSON.stringify({ ...event, ...wrong })));
    await assert.rejects(refused, { name: "WebhookRefused", reason: "malformed" }, JSON.stringify(wrong));
  }
});
