import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import type { CheckoutId } from "../../../core/index.ts";
import { openMockPayments } from "../../../server/outbound/mock-payments.ts";
import { startTestApp } from "../../support/app.ts";
import { TestClock } from "../../support/clock.ts";

const service = await startTestApp({ env: { PAYMENT_PROVIDER: "mock", MAILBOX_PRICE_CENTS: "250" } });
after(() => service.close());

const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

/** An unpaid mailbox, and the path of its payment link. */
async function unpaid() {
  const claimed = await service.claimPaid();
  assert.equal(claimed.status, "pending_payment");
  const stateNow = async () => (await service.claimPaid(claimed.key)).status;
  return { ...claimed, path: new URL(claimed.paymentUrl).pathname, stateNow };
}

function monthsOf(mailboxId: string): number {
  const applied = service.events.filter(({ event }) => event === "paymentEventApplied");
  return applied.filter(({ fields }) => fields.mailboxId === mailboxId && fields.change === "paid").length;
}

test("openSession of the mock provider is idempotent for a checkout", async () => {
  const mock = openMockPayments({ publicBaseUrl: "http://localhost", priceCents: 100 }, new TestClock());
  const order = { mailboxId: "mbx_1", billingEmail: "ann@payer.example" };
  const open = (id: string, isRepeated: boolean) =>
    mock.openSession({ ...order, id: id as CheckoutId, isRepeated }, AbortSignal.any([]));
  const first = await open("chk_a", false);
  assert.deepEqual(await open("chk_a", true), first);
  assert.notEqual((await open("chk_b", false)).session, first.session);
  assert.match(first.session, /^mock_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("GET of a mock link pays once, unless the client prefers text/html", async () => {
  const { id, path, stateNow } = await unpaid();
  for (const accept of ["*/*", "application/json", "application/json, text/html;q=0.5"]) {
    const response = await service.call(path, { headers: { accept } });
    assert.deepEqual([response.status, await response.json()], [200, { status: "paid" }], accept);
  }
  assert.equal(await stateNow(), "active");
  assert.equal(monthsOf(id), 1);
});

test("a mock link opened a hundred times at once pays for one month", async () => {
  const { id, path } = await unpaid();
  const answers = await Promise.all(Array.from({ length: 100 }, () => service.call(path)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  assert.equal(monthsOf(id), 1);
});

test("a browser gets a page with the price and a button, which pays", async () => {
  const { email, path, stateNow } = await unpaid();
  const page = await service.call(path, { headers: BROWSER });
  const html = await page.text();
  assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
  assert.match(html, /<form method="post"><button>Pay 2\.50 EUR<\/button><\/form>/);
  assert.ok(html.includes(email));
  assert.equal(await stateNow(), "pending_payment");
  const paid = await service.call(path, { method: "POST", headers: BROWSER });
  assert.deepEqual([paid.status, (await paid.text()).includes("<h1>Paid</h1>")], [200, true]);
  assert.equal(await stateNow(), "active");
  const again = await (await service.call(path, { headers: BROWSER })).text();
  assert.deepEqual([again.includes("<h1>Paid</h1>"), again.includes("<button>")], [true, false]);
});

test("the CSP of the mock payment page allows only its own style and form", async () => {
  const { path } = await unpaid();
  const response = await service.call(path, { headers: BROWSER });
  const policy = response.headers.get("content-security-policy") ?? "";
  assert.match(
    policy,
    /^default-src 'none'; style-src 'sha256-[\w+/=]+';.* form-action 'self'; frame-ancestors 'none'$/,
  );
  assert.doesNotMatch(await response.text(), /<script|<img|style="|@import|url\(/);
  assert.match(response.headers.get("vary") ?? "", /Accept/);
});

test("HEAD of a mock link does not pay", async () => {
  const { path, stateNow } = await unpaid();
  assert.equal((await service.call(path, { method: "HEAD" })).status, 200);
  assert.equal(await stateNow(), "pending_payment");
});

test("a malformed mock link is 400, and an unknown one 404", async () => {
  for (const [session, status] of [
    ["cs_test_1", 400],
    ["mock-1", 400],
    ["mock_00000000-0000-8000-8000-000000000000", 404],
    [`mock_${"x".repeat(80)}`, 400],
  ] as const) {
    const response = await service.call(`/mock/pay/${session}`);
    assert.deepEqual([response.status, (await response.text()).includes(session)], [status, false], session);
  }
});

test("the OpenAPI document of a mock service describes its payment routes", async () => {
  const document = await service.ask<{ paths: Record<string, object> }>("/openapi.json");
  const { valid, errors } = await new Validator().validate(document);
  assert.ok(valid, JSON.stringify(errors));
  const { paths } = document;
  assert.deepEqual(Object.keys(paths["/mock/pay/{session}"] ?? {}), ["get", "post"]);
  assert.equal("/v1/webhooks/stripe" in paths, false);
});

test("a free service has no payment routes", async () => {
  await using free = await startTestApp();
  for (const path of [
    "/mock/pay/mock_1",
    "/v1/webhooks/polar",
    "/v1/webhooks/stripe",
    "/v1/payments/polar/success",
  ]) {
    const response = await free.call(path, { method: path.includes("webhooks") ? "POST" : "GET" });
    assert.equal(response.status, 404, path);
    await response.body?.cancel();
  }
});
