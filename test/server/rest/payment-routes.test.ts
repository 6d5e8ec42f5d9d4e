import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { type MailboxId, PAYMENT_PAGE_LOOKS_AT_ONCE, WEBHOOK_BODY_BYTES_MAX } from "../../../core/index.ts";
import { startTestApp } from "../../support/app.ts";
import { startPolarServer } from "../../support/polar-server.ts";
import { type SignedEvent, StripeServer, signed } from "../../support/stripe-server.ts";

const stripe = await StripeServer.start();
const polar = await startPolarServer();
const byStripe = await startTestApp({ env: stripe.env });
const byPolar = await startTestApp({
  env: {
    PAYMENT_PROVIDER: "polar",
    POLAR_TOKEN: polar.token,
    POLAR_PRODUCT_ID: polar.productId,
    POLAR_WEBHOOK_SECRET: polar.secret,
    POLAR_SERVER_URL: polar.url,
  },
});
after(async () => {
  await Promise.all([byStripe.close(), byPolar.close()]);
  await Promise.all([stripe[Symbol.asyncDispose](), polar[Symbol.asyncDispose]()]);
});

const BROWSER = { accept: "text/html,*/*;q=0.8" };

async function tell({ body, headers }: SignedEvent) {
  const response = await byStripe.call("/v1/webhooks/stripe", { body, headers });
  const answer = (await response.json()) as { status?: string; error?: { code: string } };
  return [response.status, answer] as const;
}

/** An unpaid mailbox, with its Stripe session. */
async function unpaidByStripe() {
  const claimed = await byStripe.claimPaid();
  const session = claimed.paymentUrl.split("/").at(-1) ?? "";
  const stateNow = async () => (await byStripe.claimPaid(claimed.key)).status;
  return { ...claimed, session, stateNow };
}

async function unpaidByPolar() {
  const claimed = await byPolar.claimPaid();
  const checkout = polar.checkouts.find(({ url }) => url === claimed.paymentUrl);
  assert.ok(checkout);
  const stateNow = async () => (await byPolar.claimPaid(claimed.key)).status;
  return { ...claimed, session: checkout.id, stateNow };
}

test("Stripe's webhook activates a claimed mailbox, and may be repeated", async () => {
  const { session, stateNow } = await unpaidByStripe();
  const paid = stripe.pay(session);
  for (const _ of [1, 2, 3]) assert.deepEqual(await tell(paid), [200, { status: "ok" }]);
  assert.equal(await stateNow(), "active");
});

test("repeated claims share one Stripe session", async () => {
  const before = stripe.sessions.size;
  const { key, paymentUrl } = await byStripe.claimPaid();
  const again = await Promise.all(Array.from({ length: 5 }, () => byStripe.claimPaid(key)));
  assert.deepEqual(new Set(again.map((one) => one.paymentUrl)), new Set([paymentUrl]));
  assert.equal(stripe.sessions.size, before + 1);
});

test("a refund or an open dispute at Stripe revokes a mailbox, and a won dispute reactivates it", async () => {
  const refunded = await unpaidByStripe();
  await tell(stripe.pay(refunded.session));
  await tell(stripe.refund(refunded.session));
  await assert.rejects(refunded.stateNow(), /answered 403 .*mailbox_revoked/);
  const disputed = await unpaidByStripe();
  await tell(stripe.pay(disputed.session));
  await tell(stripe.dispute(disputed.session, "created", "needs_response"));
  await assert.rejects(disputed.stateNow(), /answered 403/);
  await tell(stripe.dispute(disputed.session, "closed", "won"));
  assert.equal(await disputed.stateNow(), "active");
});

test("a refund that arrives before its payment still revokes the mailbox", async () => {
  const { session, stateNow } = await unpaidByStripe();
  const paid = stripe.pay(session);
  assert.deepEqual(await tell(stripe.refund(session)), [200, { status: "ok" }]);
  assert.deepEqual(await tell(paid), [200, { status: "ok" }]);
  await assert.rejects(stateNow(), /answered 403/);
});

test("a payment below the price does not activate a mailbox", async () => {
  const { session, stateNow } = await unpaidByStripe();
  const details = { amount_discount: 99, amount_shipping: 0, amount_tax: 0 };
  await tell(stripe.pay(session, { amount_total: 1, total_details: details }));
  assert.equal(await stateNow(), "pending_payment");
  assert.equal(
    byStripe.events.findLast(({ event }) => event === "paymentEventApplied")?.fields.change,
    "mismatched",
  );
});

test("a webhook event of another type is ignored with 200", async () => {
  assert.deepEqual(await tell(stripe.event("customer.created", { id: "cus_1" })), [
    200,
    { status: "ignored" },
  ]);
});

test("a webhook with a wrong signature is 401, changes nothing, and is logged", async () => {
  const { session, stateNow } = await unpaidByStripe();
  const { body } = stripe.pay(session);
  stripe.changeSession(session, { status: "open", payment_status: "unpaid" });
  const [status, answer] = await tell(signed(body, { secret: "whsec_stolen" }));
  assert.deepEqual([status, answer.error?.code], [401, "unauthenticated"]);
  assert.equal(await stateNow(), "pending_payment");
  assert.deepEqual(byStripe.events.findLast(({ event }) => event === "webhookRefused")?.fields, {
    provider: "stripe",
    reason: "signature",
  });
});

test("a signed webhook that is not an event is 400, and one that is too large 413", async () => {
  assert.equal((await tell(signed("{")))[0], 400);
  assert.equal((await tell(signed("")))[0], 400);
  const large = await byStripe.call("/v1/webhooks/stripe", { body: "x".repeat(WEBHOOK_BODY_BYTES_MAX + 1) });
  assert.equal(large.status, 413);
  await large.body?.cancel();
});

test("a webhook may be larger than a client's request", async () => {
  const event = stripe.event("customer.created", { id: "cus_1", description: "x".repeat(200_000) });
  assert.deepEqual(await tell(event), [200, { status: "ignored" }]);
});

test("a webhook that needs a request to its provider is 503 while the provider fails", async () => {
  const { session, stateNow } = await unpaidByStripe();
  await tell(stripe.pay(session));
  const dispute = stripe.dispute(session, "created", "needs_response");
  stripe.mood = "failing";
  const [status, answer] = await tell(dispute);
  stripe.mood = "well";
  assert.deepEqual([status, answer.error?.code], [503, "busy"]);
  assert.deepEqual(await tell(dispute), [200, { status: "ok" }]);
  await assert.rejects(stateNow(), /answered 403/);
});

test("a webhook that cannot be stored is 500, so that the provider repeats it", async () => {
  const { core } = byStripe.app;
  const event = stripe.event("charge.refunded", {
    ...{ id: "ch_1", object: "charge", refunded: true },
    metadata: { checkout_id: "chk_abcdefghijklmnopqrst" },
  });
  const { applyPaymentEvent } = core;
  core.applyPaymentEvent = async () => {
    throw new Error("The disk is full.");
  };
  const [status] = await tell(event);
  core.applyPaymentEvent = applyPaymentEvent;
  assert.equal(status, 500);
  assert.deepEqual(await tell(event), [200, { status: "ok" }]);
});

test("webhooks take no request slot", async () => {
  await using busy = await startTestApp({ env: { ...stripe.env, MAX_CONCURRENT_REQUESTS: "1" } });
  const { body, headers } = stripe.event("customer.created", { id: "cus_1" });
  const calls = Array.from({ length: 20 }, () => busy.call("/v1/webhooks/stripe", { body, headers }));
  const statuses = (await Promise.all(calls)).map(({ status }) => status);
  assert.deepEqual(new Set(statuses), new Set([200]));
});

test("Stripe's success page asks Stripe, and then shows the mailbox's address", async () => {
  const { id, email, session } = await unpaidByStripe();
  const path = `/v1/payments/stripe/success?session_id=${session}`;
  const waiting = await byStripe.call(path);
  assert.deepEqual([waiting.status, await waiting.json()], [409, { status: "waiting_payment" }]);
  const page = await byStripe.call(path, { headers: BROWSER });
  assert.equal(page.status, 409);
  assert.match(await page.text(), /<meta http-equiv="refresh" content="5">/);
  stripe.pay(session);
  assert.deepEqual(await byStripe.ask(path), { status: "ok", mailbox_id: id });
  const html = await (await byStripe.call(path, { headers: BROWSER })).text();
  assert.ok(html.includes(`<code>${email}</code>`) && !html.includes("http-equiv"));
});

test("the success page is 400 without a session, 404 for an unknown one, 503 while Stripe is down", async () => {
  const { session } = await unpaidByStripe();
  const statusOf = async (query: string, headers = {}) => {
    const response = await byStripe.call(`/v1/payments/stripe/success${query}`, { headers });
    await response.body?.cancel();
    return response.status;
  };
  assert.equal(await statusOf(""), 400);
  assert.equal(await statusOf("?session_id="), 400);
  assert.equal(await statusOf("?session_id=a&session_id=b"), 400);
  assert.equal(await statusOf("?session_id=cs_test_unknown"), 404);
  stripe.mood = "failing";
  const down = [await statusOf(`?session_id=${session}`), await statusOf(`?session_id=${session}`, BROWSER)];
  stripe.mood = "well";
  assert.deepEqual(down, [503, 503]);
  const unknown = await byStripe.call("/v1/payments/stripe/success?session_id=cs_test_unknown");
  assert.match(await unknown.text(), /"fix":"Claim or renew the mailbox/);
});

test("Polar's webhook activates a claimed mailbox once paid, not when `confirmed`", async () => {
  const { session, stateNow } = await unpaidByPolar();
  const url = `${byPolar.app.httpUrl}/v1/webhooks/polar`;
  polar.confirm(session);
  assert.equal(await polar.deliver(polar.eventOf(session, "checkout.updated"), url), 202);
  assert.equal(await stateNow(), "pending_payment");
  polar.pay(session);
  for (const event of polar.eventsOf(session).toReversed())
    assert.equal(await polar.deliver(event, url), 202);
  assert.equal(await stateNow(), "active");
});

test("the OpenAPI document describes the 409 of each route that answers waiting_payment", async () => {
  const { paths } = await byStripe.ask<{ paths: Record<string, object> }>("/openapi.json");
  const isTold = (path: string) => /"409":.*waiting.?payment/i.test(JSON.stringify(paths[path]));
  assert.deepEqual(Object.keys(paths).filter(isTold).sort(), [
    "/v1/access/resolve",
    "/v1/imap/messages",
    "/v1/imap/messages/get",
    "/v1/payments/stripe/success",
  ]);
});

test("Polar's success page asks Polar", async () => {
  const { id, session, stateNow } = await unpaidByPolar();
  const path = `/v1/payments/polar/success?checkout_id=${session}`;
  const waiting = await byPolar.call(path);
  assert.deepEqual([waiting.status, await waiting.json()], [409, { status: "waiting_payment" }]);
  polar.pay(session);
  // Polar adds a parameter of its own to the success URL.
  const added = `${path}&customer_session_token=polar_cst_abc`;
  assert.deepEqual(await byPolar.ask(added), { status: "ok", mailbox_id: id });
  assert.equal(await stateNow(), "active");
});

test("the success page says that a paid mailbox is not active after a refund, and stops refreshing", async () => {
  const { email, session } = await unpaidByStripe();
  for (const event of [stripe.pay(session), stripe.refund(session)]) await tell(event);
  const path = `/v1/payments/stripe/success?session_id=${session}`;
  const page = await byStripe.call(path, { headers: BROWSER });
  const html = await page.text();
  assert.equal(page.status, 409);
  assert.ok(html.includes("Paid, and not active") && html.includes(email) && !html.includes("http-equiv"));
});

test("the success page says that a failed checkout has ended, and stops refreshing", async () => {
  const { session } = await unpaidByPolar();
  const path = `/v1/payments/polar/success?checkout_id=${session}`;
  polar.confirm(session);
  const waiting = await byPolar.call(path, { headers: BROWSER });
  assert.match(await waiting.text(), /http-equiv="refresh"/);
  polar.fail(session);
  const ended = await byPolar.call(path, { headers: BROWSER });
  const html = await ended.text();
  assert.equal(ended.status, 409);
  assert.ok(html.includes("has ended without a payment") && !html.includes("http-equiv"));
});

test("the success page says that the paid mailbox has been deleted, in HTML and in JSON", async () => {
  const { id, session } = await unpaidByStripe();
  await byStripe.app.core.deleteMailbox(id as MailboxId);
  assert.deepEqual(await tell(stripe.pay(session)), [200, { status: "ok" }]);
  for (const [headers, type] of [
    [BROWSER, "text/html; charset=utf-8"],
    [{}, "application/json; charset=utf-8"],
  ] as const) {
    const page = await byStripe.call(`/v1/payments/stripe/success?session_id=${session}`, { headers });
    assert.deepEqual([page.status, page.headers.get("content-type")], [404, type]);
    assert.match(await page.text(), /has been deleted.*give the money back/s);
  }
});

test("the success page asks the provider only a few times, however often it is opened", async (t) => {
  const { session } = await unpaidByPolar();
  const path = `/v1/payments/polar/success?checkout_id=${session}`;
  t.mock.timers.enable({ apis: ["Date"], now: Date.now() }); // After some seconds, it asks once more.
  for (let time = 0; time < 30; time++) assert.equal((await byPolar.call(path)).status, 409);
  const asked = polar.requests.filter((request) => request.path.endsWith(session));
  assert.equal(asked.length, PAYMENT_PAGE_LOOKS_AT_ONCE);
});

test("a webhook from Polar with a wrong signature is 401, and changes nothing", async () => {
  const { session, stateNow } = await unpaidByPolar();
  polar.confirm(session);
  const stolen = polar.signed(polar.eventOf(session, "checkout.updated"), { key: Buffer.from("guess") });
  const response = await byPolar.call("/v1/webhooks/polar", stolen);
  assert.equal(response.status, 401);
  assert.doesNotMatch(await response.text(), /Polar|signature/i);
  assert.equal(await stateNow(), "pending_payment");
});

test("only the chosen payment provider has routes", async () => {
  const other = await byPolar.call("/v1/webhooks/stripe", { body: "{}" });
  assert.equal(other.status, 404);
  await other.body?.cancel();
  const document = await byPolar.ask<{ paths: Record<string, object> }>("/openapi.json");
  const { valid, errors } = await new Validator().validate(document);
  assert.ok(valid, JSON.stringify(errors));
  const { paths } = document;
  const described = Object.keys(paths).filter((path) => /webhooks|payments|mock/.test(path));
  assert.deepEqual(described, ["/v1/webhooks/polar", "/v1/payments/polar/success"]);
});
