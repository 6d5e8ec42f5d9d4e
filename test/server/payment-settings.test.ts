import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../server/config.ts";
import { problemsOf } from "../support/settings.ts";

const PUBLIC = { PUBLIC_BASE_URL: "https://mail.example.org" };
const POLAR = { POLAR_TOKEN: "polar_oat_x", POLAR_PRODUCT_ID: "product", POLAR_WEBHOOK_SECRET: "secret" };
const STRIPE = { STRIPE_SECRET_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: "whsec_x" };

test("readConfig requires PAYMENT_PROVIDER unless the base URL is loopback", () => {
  for (const url of ["http://localhost:8080", "http://127.0.0.2", "http://[::1]:99", "http://a.localhost"]) {
    assert.deepEqual(problemsOf({ PUBLIC_BASE_URL: url }), [], url);
  }
  assert.match(problemsOf(PUBLIC).join(), /^PAYMENT_PROVIDER must be set to `free`, `polar` or `stripe`, /);
  assert.deepEqual(problemsOf({ ...PUBLIC, PAYMENT_PROVIDER: "free" }), []);
});

test("readConfig reports an unknown payment provider once", () => {
  const problems = problemsOf({ ...PUBLIC, PAYMENT_PROVIDER: "paypal" });
  assert.deepEqual(problems, ["PAYMENT_PROVIDER must be one of free, mock, polar, stripe"]);
});

test("readConfig names every setting that the chosen provider lacks", () => {
  assert.deepEqual(problemsOf({ PAYMENT_PROVIDER: "polar" }), [
    "PAYMENT_PROVIDER is `polar`, which also needs: POLAR_TOKEN, POLAR_PRODUCT_ID, POLAR_WEBHOOK_SECRET",
  ]);
  assert.deepEqual(problemsOf({ PAYMENT_PROVIDER: "stripe", ...POLAR }), [
    "PAYMENT_PROVIDER is `stripe`, which also needs: STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET",
  ]);
});

test("readConfig refuses a provider that lacks any one of its settings", () => {
  for (const [provider, settings] of Object.entries({ polar: POLAR, stripe: STRIPE })) {
    for (const absent of Object.keys(settings)) {
      const env = { ...PUBLIC, PAYMENT_PROVIDER: provider, ...settings, [absent]: " " };
      assert.deepEqual(problemsOf(env), [`PAYMENT_PROVIDER is \`${provider}\`, which also needs: ${absent}`]);
    }
  }
});

test("readConfig refuses settings of a provider without PAYMENT_PROVIDER, even on loopback", () => {
  assert.deepEqual(problemsOf({ POLAR_PRODUCT_ID: "product" }), [
    "PAYMENT_PROVIDER must be set to `polar` or `free`, since POLAR_PRODUCT_ID is set, whichever is meant",
  ]);
  assert.deepEqual(problemsOf({ ...PUBLIC, ...POLAR, ...STRIPE }), [
    "PAYMENT_PROVIDER must be set to `polar` or `stripe` or `free`, since POLAR_TOKEN is set and STRIPE_SECRET_KEY is set, whichever is meant",
  ]);
  assert.deepEqual(problemsOf({ ...STRIPE, PAYMENT_PROVIDER: "free" }), []);
});

test("readConfig allows the mock provider on loopback only", () => {
  assert.equal(readConfig({ PAYMENT_PROVIDER: "mock" }).payment.provider, "mock");
  assert.match(problemsOf({ ...PUBLIC, PAYMENT_PROVIDER: "mock" }).join(), /must not be `mock`/);
});

test("readConfig reads the settings of Polar, and its server without the slash", () => {
  const server = { POLAR_SERVER_URL: "https://sandbox-api.polar.sh/" };
  const { payment } = readConfig({ ...PUBLIC, ...POLAR, ...server, PAYMENT_PROVIDER: "polar" });
  assert.deepEqual(payment, {
    priceCents: 100,
    provider: "polar",
    token: "polar_oat_x",
    productId: "product",
    webhookSecret: "secret",
    serverUrl: "https://sandbox-api.polar.sh",
    successUrl: undefined,
    returnUrl: undefined,
  });
});

test("readConfig reads the settings of Stripe, and keeps the braces in its page URLs", () => {
  const page = "https://shop.example/paid/{CHECKOUT_SESSION_ID}";
  const { payment } = readConfig({
    ...PUBLIC,
    ...STRIPE,
    PAYMENT_PROVIDER: "stripe",
    MAILBOX_PRICE_CENTS: "250",
    STRIPE_CURRENCY: "USD",
    STRIPE_SUCCESS_URL: page,
  });
  assert.deepEqual(payment, {
    priceCents: 250,
    provider: "stripe",
    secretKey: "sk_test_x",
    webhookSecret: "whsec_x",
    currency: "usd",
    serverUrl: "https://api.stripe.com",
    successUrl: page,
    cancelUrl: undefined,
  });
});

test("readConfig reports Stripe secrets that were swapped, each once", () => {
  const env = { PAYMENT_PROVIDER: "stripe", STRIPE_SECRET_KEY: "whsec_x", STRIPE_WEBHOOK_SECRET: "sk_x" };
  assert.deepEqual(problemsOf(env), [
    "STRIPE_SECRET_KEY must be a secret or restricted key, sk_… or rk_…",
    "STRIPE_WEBHOOK_SECRET must be a signing secret, whsec_…",
  ]);
});

test("readConfig allows http:// for POLAR_SERVER_URL on loopback only", () => {
  const serverOf = (POLAR_SERVER_URL: string) => problemsOf({ POLAR_SERVER_URL }).length;
  assert.equal(serverOf("http://127.0.0.1:9000"), 0);
  assert.equal(serverOf("http://api.polar.sh"), 1);
  assert.equal(serverOf("https://api.polar.sh/v1"), 1);
  assert.equal(serverOf("polar"), 1);
});

test("readConfig bounds MAILBOX_PRICE_CENTS and MAILBOX_GRACE_DAYS", () => {
  for (const [variable, values] of Object.entries({
    MAILBOX_PRICE_CENTS: ["0", "-1", "1.50", "100000000"],
    MAILBOX_GRACE_DAYS: ["0", "3651", "soon"],
  })) {
    for (const value of values) assert.equal(problemsOf({ [variable]: value }).length, 1, value);
  }
});
