import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { CheckoutId, CheckoutOrder } from "../../../core/index.ts";
import { openPolar } from "../../../server/outbound/polar.ts";
import { WebhookRefused } from "../../../server/outbound/webhook.ts";
import { recordingLog } from "../../support/log.ts";
import { type PolarServer, startPolarServer } from "../../support/polar-server.ts";

const polar = await startPolarServer();
const subscribed = await startPolarServer({ isSubscription: true });
after(async () => {
  await polar[Symbol.asyncDispose]();
  await subscribed[Symbol.asyncDispose]();
});

const ID = "chk_abcdefghijklmnopqr27" as CheckoutId;
const ORDER: CheckoutOrder = {
  id: ID,
  mailboxId: "mbx_1",
  billingEmail: "payer@example.com",
  isRepeated: false,
};

function payments(server: PolarServer = polar) {
  const settings = {
    token: server.token,
    productId: server.productId,
    serverUrl: server.url,
    webhookSecret: server.secret,
    publicBaseUrl: "https://mail.example",
    priceCents: 100,
  };
  return openPolar(settings, { log: recordingLog().log, callMsMax: 2_000 });
}

async function open(server: PolarServer = polar): Promise<string> {
  return (await payments(server).openSession(ORDER, new AbortController().signal)).session;
}

/** Every event of the session as `type fact`, followed by its installment if it has one. */
async function factsOf(session: string, server: PolarServer = polar): Promise<readonly string[]> {
  const read = server.eventsOf(session).map(async (event) => {
    const fact = (await payments(server).readEvent(server.signed(event)))?.fact;
    return [event.type, fact?.kind ?? "-", ...(fact && "installment" in fact ? [fact.installment] : [])];
  });
  return (await Promise.all(read)).map((parts) => parts.join(" "));
}

function isRefused(reason: string): (error: unknown) => boolean {
  return (error) => error instanceof WebhookRefused && error.reason === reason;
}

test("readEvent returns an event's id, type, time, checkout, session and fact", async () => {
  const session = await open();
  polar.pay(session);
  const event = polar.eventOf(session, "order.paid");
  assert.deepEqual(await payments().readEvent(polar.signed(event)), {
    provider: "polar",
    id: event.id,
    type: "order.paid",
    occurredAt: new Date(JSON.parse(event.body).timestamp),
    checkoutId: ID,
    session,
    fact: { kind: "paid", installment: "first", amountCents: 100, currency: "eur", product: polar.productId },
  });
});

test("readEvent accepts the body as bytes", async () => {
  const session = await open();
  const { body, headers } = polar.signed(polar.eventOf(session, "checkout.created"));
  const event = await payments().readEvent({ body: Buffer.from(body), headers });
  assert.equal(event?.session, session);
});

test("a purchase is paid by events of its paid order and of its succeeded checkout only", async () => {
  const session = await open();
  polar.pay(session);
  assert.deepEqual(await factsOf(session), [
    "checkout.created noted",
    "checkout.updated noted",
    "order.created noted",
    "order.updated paid first",
    "order.paid paid first",
    "checkout.updated paid first",
  ]);
});

test("events of a failed or expired checkout are `ended`", async () => {
  const session = await open();
  polar.fail(session);
  polar.expire(session);
  assert.deepEqual((await factsOf(session)).slice(1), ["checkout.updated ended", "checkout.expired ended"]);
});

test("only a full refund is `refunded`", async () => {
  const session = await open();
  polar.pay(session);
  polar.refund(session, 40);
  polar.refund(session);
  assert.deepEqual((await factsOf(session)).slice(6), [
    "refund.created -",
    "order.updated paid first",
    "order.refunded noted",
    "refund.created -",
    "order.updated refunded first",
    "order.refunded refunded first",
  ]);
});

test("an order.paid sent after the refund is still `paid`", async () => {
  const session = await open();
  polar.pay(session);
  polar.refund(session);
  const event = polar.tell(session, "order.paid", polar.orderOf(session));
  assert.equal((await payments().readEvent(polar.signed(event)))?.fact.kind, "paid");
});

test("the renewal of a subscription is another installment, found by its metadata", async () => {
  const session = await open(subscribed);
  subscribed.pay(session);
  const { id } = subscribed.renew(session);
  assert.deepEqual((await factsOf(session, subscribed)).slice(4), [
    "order.paid paid first",
    "checkout.updated paid first",
    "order.created noted",
    `order.updated paid ${id}`,
    `order.paid paid ${id}`,
  ]);
  const event = await payments(subscribed).readEvent(
    subscribed.signed(subscribed.eventOf(session, "order.paid")),
  );
  assert.deepEqual([event?.checkoutId, event?.session], [ID, undefined]);
});

test("a subscription's own events are only noted", async () => {
  const session = await open(subscribed);
  const contents = { product_id: subscribed.productId, checkout_id: session, metadata: {}, status: "active" };
  const event = subscribed.tell(session, "subscription.updated", contents);
  const read = await payments(subscribed).readEvent(subscribed.signed(event));
  assert.deepEqual([read?.session, read?.fact], [session, { kind: "noted" }]);
});

test("a dispute is read from the dispute of a refund, unless it was prevented", async () => {
  const session = await open();
  polar.pay(session);
  for (const status of ["prevented", "needs_response", "under_review", "lost", "won"] as const) {
    polar.dispute(session, status);
  }
  assert.deepEqual((await factsOf(session)).slice(6), [
    "refund.updated -",
    "refund.updated disputed first",
    "refund.updated disputed first",
    "refund.updated disputed first",
    "refund.updated dispute_won first",
  ]);
});

test("readEvent throws an ordinary error when it cannot read the disputed order", async () => {
  await using server = await startPolarServer();
  const session = await open(server);
  server.pay(session);
  server.dispute(session);
  const event = server.signed(server.eventOf(session, "refund.updated"));
  server.mood = "failing";
  await assert.rejects(payments(server).readEvent(event), /^Error: Polar: read an order/);
  server.mood = "well";
  server.twist = () => ({});
  await assert.rejects(
    payments(server).readEvent(event),
    /^Error: Polar: read an order: the answer makes no/,
  );
});

test("a dispute over an unknown order is ignored", async () => {
  const session = await open();
  polar.pay(session);
  polar.dispute(session);
  const { data } = JSON.parse(polar.eventOf(session, "refund.updated").body);
  const event = polar.tell(session, "refund.updated", { ...data, order_id: session });
  assert.equal(await payments().readEvent(polar.signed(event)), undefined);
});

test("readEvent refuses an order id that is a path, without a request", async () => {
  const session = await open();
  polar.pay(session);
  polar.dispute(session);
  const { data } = JSON.parse(polar.eventOf(session, "refund.updated").body);
  const event = polar.tell(session, "refund.updated", { ...data, order_id: "../customers" });
  const before = polar.requests.length;
  await assert.rejects(payments().readEvent(polar.signed(event)), isRefused("malformed"));
  assert.equal(polar.requests.length, before);
});

test("an event without a valid checkout id has only its session", async () => {
  const session = await open();
  const [checkout] = polar.checkouts.filter(({ id }) => id === session);
  for (const metadata of [{}, { checkout_id: 7 }, { checkout_id: "chk_SHOUTED" }, null, ["chk"]]) {
    const event = polar.tell(session, "checkout.updated", { ...checkout, metadata });
    const read = await payments().readEvent(polar.signed(event));
    assert.deepEqual([read?.checkoutId, read?.session], [undefined, session]);
  }
});

test("events of other products are ignored", async () => {
  const session = await open();
  const [checkout] = polar.checkouts.filter(({ id }) => id === session);
  const event = polar.tell(session, "checkout.updated", { ...checkout, metadata: {}, product_id: "other" });
  assert.equal(await payments().readEvent(polar.signed(event)), undefined);
});

test("events of other types are ignored, including those that the SDK does not know", async () => {
  const session = await open();
  for (const type of ["customer.created", "benefit_grant.revoked", "dispute.created", "order.teleported"]) {
    assert.equal(await payments().readEvent(polar.signed(polar.tell(session, type, {}))), undefined, type);
  }
});

test("readEvent refuses a wrong, old or missing signature", async () => {
  const session = await open();
  const event = polar.eventOf(session, "checkout.created");
  const { body, headers } = polar.signed(event);
  const forged = [
    polar.signed(event, { key: Buffer.from("polar_whs_guessed") }),
    polar.signed(event, { at: new Date(Date.now() - 10 * 60_000) }),
    { body: body.replace("open", "succeeded"), headers },
    { body, headers: { ...headers, "webhook-id": "another" } },
    { body, headers: { ...headers, "webhook-signature": ["v1,a", "v1,b"] } },
    { body, headers: {} },
  ];
  for (const webhook of forged) {
    await assert.rejects(payments().readEvent(webhook), isRefused("signature"));
  }
});

test("readEvent decodes a whsec_ secret as Base64, as in Standard Webhooks", async () => {
  const { body, headers } = polar.signed(polar.eventOf(await open(), "checkout.created"), {
    key: Buffer.from("a key of thirty-two bytes length"),
  });
  const { log } = recordingLog();
  const standard = openPolar(
    {
      token: polar.token,
      productId: polar.productId,
      serverUrl: polar.url,
      webhookSecret: `whsec_${Buffer.from("a key of thirty-two bytes length").toString("base64")}`,
      publicBaseUrl: "https://mail.example",
      priceCents: 100,
    },
    { log },
  );
  assert.equal((await standard.readEvent({ body, headers }))?.type, "checkout.created");
});

test("readEvent refuses a signed body that is malformed", async () => {
  const session = await open();
  const bodies = ["not JSON", "null", "[]", "{}", '{"type":"order.paid"}', '{"type":"order.paid","data":{}}'];
  const contents = '{"type":"order.paid","timestamp":"2026-11-20T12:00:00Z","data":{"id":"x"}}';
  for (const body of [...bodies, contents]) {
    const webhook = polar.signed({ ...polar.eventOf(session, "checkout.created"), body });
    await assert.rejects(payments().readEvent(webhook), isRefused("malformed"), body);
  }
});

test("an event with an invalid timestamp has the time of its signature", async () => {
  const event = polar.eventOf(await open(), "checkout.created");
  const body = JSON.stringify({ ...JSON.parse(event.body), timestamp: "yesterday" });
  const at = new Date(Math.floor(Date.now() / 1_000) * 1_000);
  const read = await payments().readEvent(polar.signed({ ...event, body }, { at }));
  assert.deepEqual(read?.occurredAt, at);
});

test("the test server posts events with signatures that readEvent accepts", async () => {
  const event = polar.eventOf(await open(), "checkout.created");
  assert.equal(await polar.deliver(event, `${polar.url}/v1/nothing`), 401);
  const [got] = polar.requests.slice(-1);
  assert.deepEqual(got?.body, JSON.parse(event.body));
  const read = await payments().readEvent({ body: event.body, headers: got?.headers ?? {} });
  assert.equal(read?.id, event.id);
});
