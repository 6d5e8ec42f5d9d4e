import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { CheckoutId, CheckoutOrder } from "../../../core/index.ts";
import { openPolar, type PolarPayments } from "../../../server/outbound/polar.ts";
import { recordingLog } from "../../support/log.ts";
import { type PolarServer, startPolarServer, UNDELIVERABLE_DOMAIN } from "../../support/polar-server.ts";

/** Shared: each test has its own checkouts. Tests that change the mood start their own server. */
const polar = await startPolarServer();
after(() => polar[Symbol.asyncDispose]());

const signal = new AbortController().signal;

function payments(server: PolarServer = polar, given: { priceCents?: number; callMsMax?: number } = {}) {
  const { callMsMax = 10_000, priceCents = 100 } = given;
  const { log, events } = recordingLog();
  const settings = {
    token: server.token,
    productId: server.productId,
    serverUrl: server.url,
    webhookSecret: server.secret,
    publicBaseUrl: "https://mail.example",
    priceCents,
  };
  return Object.assign(openPolar(settings, { log, callMsMax }), { log: events, settings });
}

let made = 0;

function anOrder(given: Partial<CheckoutOrder> = {}): CheckoutOrder {
  const letter = "abcdefghijklmnopqrstuvwxyz234567"[made++ % 32];
  const id = `chk_${String(letter).padStart(2, letter)}${"k".repeat(18)}` as CheckoutId;
  return { id, mailboxId: "mbx_1", billingEmail: "payer@example.com", isRepeated: false, ...given };
}

async function open(provider: PolarPayments = payments(), order = anOrder()) {
  const { session } = await provider.openSession(order, signal);
  return { provider, order, session };
}

test("openSession requests one product, with our ids as metadata and no customer id", async () => {
  const order = anOrder();
  await payments().openSession(order, signal);
  const { method, path, headers, body } = polar.requests.at(-1) ?? assert.fail();
  assert.deepEqual([method, path, headers["idempotency-key"]], ["POST", "/v1/checkouts/", order.id]);
  assert.deepEqual(body, {
    products: [polar.productId],
    customer_email: "payer@example.com",
    metadata: { checkout_id: order.id, mailbox_id: "mbx_1" },
    success_url: "https://mail.example/v1/payments/polar/success?checkout_id={CHECKOUT_ID}",
    return_url: "https://mail.example",
    allow_discount_codes: false,
    allow_trial: false,
  });
});

test("openSession returns the payment page, its expiry, and the amount that Polar asks", async () => {
  const provider = payments();
  const session = await provider.openSession(anOrder(), signal);
  assert.deepEqual(provider.log, []);
  const checkout = polar.checkouts.at(-1) ?? assert.fail();
  assert.deepEqual(session, {
    session: checkout.id,
    url: checkout.url,
    expiresAt: new Date(checkout.expires_at),
    asked: { amountCents: 100, currency: "eur", product: polar.productId },
  });
});

test("openSession passes the operator's success and return URLs", async () => {
  const { settings } = payments();
  const { log } = recordingLog();
  const own = { ...settings, successUrl: "https://a.example/{CHECKOUT_ID}", returnUrl: "https://b.example/" };
  await openPolar(own, { log }).openSession(anOrder(), signal);
  const { success_url, return_url } = polar.requests.at(-1)?.body ?? {};
  assert.deepEqual([success_url, return_url], [own.successUrl, own.returnUrl]);
});

test("openSession returns Polar's amount, and logs when our price differs", async () => {
  const provider = payments(polar, { priceCents: 250 });
  const { asked } = await provider.openSession(anOrder(), signal);
  assert.equal(asked.amountCents, 100);
  const fields = { provider: "polar", askedCents: 100, priceCents: 250 };
  assert.deepEqual(provider.log, [{ event: "priceDiffers", fields }]);
});

test("openSession, repeated, finds the checkout of a call whose answer was lost", async () => {
  await using server = await startPolarServer();
  const order = anOrder();
  server.mood = "losing_answers";
  await assert.rejects(payments(server).openSession(order, signal));
  server.mood = "well";
  const { session } = await payments(server).openSession({ ...order, isRepeated: true }, signal);
  assert.deepEqual([session], [server.checkouts[0]?.id]);
  assert.equal(server.checkouts.length, 1);
});

test("openSession, repeated, makes a checkout when the first call made none", async () => {
  await using server = await startPolarServer();
  await payments(server).openSession(anOrder(), signal);
  await payments(server).openSession(anOrder({ isRepeated: true }), signal);
  assert.equal(server.checkouts.length, 2);
});

test("openSession omits a billing address that Polar refuses", async () => {
  await using server = await startPolarServer();
  const order = anOrder({ billingEmail: `payer@${UNDELIVERABLE_DOMAIN}` });
  const first = await payments(server).openSession(order, signal);
  const again = await payments(server).openSession({ ...order, isRepeated: true }, signal);
  assert.equal(server.checkouts[0]?.customer_email, null);
  assert.equal(again.session, first.session);
  const keys = server.requests.flatMap(({ headers }) => headers["idempotency-key"] ?? []);
  assert.equal(new Set(keys).size, 2);
});

const NONSENSE: Readonly<Record<string, object>> = {
  "without a page": { url: "javascript:pay()" },
  "of another product": { product_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6" },
  "without an end": { expires_at: "soon" },
  "with an id that is a path": { id: "../customers/" },
  "at no price": { amount: null },
};

test("openSession throws for an invalid answer", async () => {
  await using server = await startPolarServer();
  for (const [what, change] of Object.entries(NONSENSE)) {
    server.twist = (checkout) => ({ ...checkout, ...change });
    await assert.rejects(payments(server).openSession(anOrder(), signal), /^Error: Polar/, what);
  }
});

test("openSession and readSession throw while Polar is down, without quoting its answer", async () => {
  await using server = await startPolarServer();
  const { session } = await open(payments(server));
  for (const mood of ["failing", "dropping", "rubbish", "losing_answers"] as const) {
    server.mood = mood;
    await assert.rejects(payments(server).openSession(anOrder(), signal), /^Error: Polar: open a checkout/);
    await assert.rejects(payments(server).readSession(session, signal), /^Error: Polar: read a checkout/);
  }
});

test("a call to Polar ends at its deadline, and when the caller's signal aborts", async () => {
  await using server = await startPolarServer();
  server.mood = "hanging";
  await assert.rejects(payments(server, { callMsMax: 50 }).openSession(anOrder(), signal), /Polar/);
  const endless = payments(server, { callMsMax: 3_600_000 });
  await assert.rejects(endless.openSession(anOrder(), AbortSignal.timeout(50)), /Polar/);
});

test("an error from Polar has its status and field, without the payer's address", async () => {
  const { settings } = payments();
  const { log } = recordingLog();
  const wrong = openPolar({ ...settings, productId: "3fa85f64-5717-4562-b3fc-2c963f66afa6" }, { log });
  const expected = { message: "Polar: open a checkout: status 422: body.products value_error" };
  await assert.rejects(wrong.openSession(anOrder(), signal), expected);
  const stranger = openPolar({ ...settings, token: "polar_oat_wrong" }, { log });
  const { session } = await open();
  await assert.rejects(stranger.readSession(session, signal), /^Error: Polar: read a checkout: status 401$/);
});

test("readSession returns `open` until the checkout is paid", async () => {
  const { provider, session } = await open();
  assert.deepEqual(await provider.readSession(session, signal), { status: "open" });
  polar.confirm(session);
  assert.deepEqual(await provider.readSession(session, signal), { status: "open" });
  polar.pay(session);
  const paid = { amountCents: 100, currency: "eur", product: polar.productId };
  assert.deepEqual(await provider.readSession(session, signal), { status: "paid", paid });
});

test("readSession returns `ended` for a failed, expired or unknown checkout", async () => {
  const { provider, session } = await open();
  polar.fail(session);
  assert.deepEqual(await provider.readSession(session, signal), { status: "ended" });
  polar.expire(session);
  assert.deepEqual(await provider.readSession(session, signal), { status: "ended" });
  const unknown = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
  assert.deepEqual(await provider.readSession(unknown, signal), { status: "ended" });
});

test("readSession makes no request for an id that is a path", async () => {
  const before = polar.requests.length;
  for (const session of ["..", "../customers", "a/b", "?x", ""]) {
    assert.deepEqual(await payments().readSession(session, signal), { status: "ended" });
  }
  assert.equal(polar.requests.length, before);
});

test("the paid amount equals the asked one when the price includes tax", async () => {
  await using server = await startPolarServer({ tax: "inclusive" });
  const provider = payments(server);
  const { session, asked } = await provider.openSession(anOrder(), signal);
  server.pay(session);
  const state = await provider.readSession(session, signal);
  assert.deepEqual(state, { status: "paid", paid: asked });
  const event = await provider.readEvent(server.signed(server.eventOf(session, "order.paid")));
  assert.deepEqual(event?.fact, { kind: "paid", installment: "first", ...asked });
});
