/** A payment provider, or a proxy in front of it, may answer anything. */
import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type CheckoutId, PROVIDER_ANSWER_BYTES_MAX } from "../../../core/index.ts";
import { openPolar } from "../../../server/outbound/polar.ts";
import { openStripe } from "../../../server/outbound/stripe.ts";
import { until } from "../../support/clock.ts";
import { recordingLog } from "../../support/log.ts";
import { onLoopback } from "../../support/loopback.ts";
import { signed } from "../../support/stripe-server.ts";

const SESSION = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const signal = new AbortController().signal;
const order = {
  id: "chk_abcdefghijklmnopqrst" as CheckoutId,
  mailboxId: "mbx_1",
  billingEmail: "payer@example.com",
  isRepeated: false,
};

let answer = (response: ServerResponse): unknown => response.end("{}");
let broken = 0;
const server = createServer((request, response) => {
  response.once("close", () => {
    broken += Number(!response.writableFinished);
  });
  request.resume().once("end", () => answer(response));
});
const listening = await onLoopback(server);
after(() => listening[Symbol.asyncDispose]());

const common = {
  serverUrl: listening.url,
  publicBaseUrl: "https://mail.example",
  priceCents: 100,
};
const polar = openPolar(
  { ...common, token: "polar_oat_x", productId: SESSION, webhookSecret: "polar_whs_x" },
  { log: recordingLog().log },
);
const stripe = openStripe({
  ...common,
  ...{ secretKey: "sk_test_x", webhookSecret: "whsec_x", currency: "eur" },
  ...{ successUrl: undefined, cancelUrl: undefined },
});

/** Every call to either provider throws an error that names it. */
async function assertThrows(what: string): Promise<void> {
  for (const provider of [polar, stripe]) {
    await assert.rejects(provider.openSession(order, signal), /^Error: (Polar|Stripe)/, what);
    await assert.rejects(provider.readSession(SESSION, signal), /^Error: (Polar|Stripe)/, what);
  }
}

test("JSON of another shape makes a call throw", async () => {
  for (const text of ["5", '"ok"', "true", "null", "[]", "{}", '{"payment_status":"paid"}']) {
    answer = (response) => response.end(text);
    await assertThrows(text);
  }
});

test("a JSON error of another server is not taken as the provider's `not found`", async () => {
  const object = { id: "du_1", status: "lost", payment_intent: "pi_1" };
  const disputed = { id: "evt_1", created: 1_800_000_000, type: "charge.dispute.closed", data: { object } };
  const event = signed(JSON.stringify({ object: "event", ...disputed }), { secret: "whsec_x" });
  for (const status of [200, 404, 502]) {
    for (const text of [
      "{}",
      '{"detail":"Not Found"}',
      '{"error":"Not Found"}',
      '{"id":"pi_2","metadata":{}}',
    ]) {
      answer = (response) => response.writeHead(status).end(text);
      await assertThrows(`${status} ${text}`);
      await assert.rejects(stripe.readEvent(event), /^Error: Stripe/, `${status} ${text}`);
    }
  }
});

test("a Stripe session without a valid id, URL or expiry makes openSession throw", async () => {
  const session = {
    ...{ id: "cs_1", url: "https://pay.example/", expires_at: 1_800_000_000, payment_status: "unpaid" },
    ...{ amount_subtotal: 100, currency: "eur", metadata: {} },
  };
  const open = (change: object) => {
    answer = (response) => response.end(JSON.stringify({ ...session, ...change }));
    return stripe.openSession(order, signal);
  };
  assert.equal((await open({})).session, "cs_1");
  for (const change of [{ id: undefined }, { url: "javascript:pay()" }, { expires_at: "soon" }]) {
    await assert.rejects(open(change), /^Error: Stripe/, JSON.stringify(change));
  }
});

test("an answer that is too large is cut off, also if only its decompressed size is", async () => {
  const compressed = gzipSync(Buffer.alloc(1.25 * PROVIDER_ANSWER_BYTES_MAX, " "));
  assert.ok(compressed.length < PROVIDER_ANSWER_BYTES_MAX / 100);
  for (const status of [200, 500]) {
    answer = (response) => response.writeHead(status, { "content-encoding": "gzip" }).end(compressed);
    await assertThrows(`${status} compressed`);
  }
  const chunk = Buffer.alloc(65_536, " ");
  answer = (response) => {
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  };
  broken = 0;
  await assertThrows("without an end");
  await until(() => broken === 4);
});
