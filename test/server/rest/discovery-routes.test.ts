import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { after, test } from "node:test";
import { inspect } from "node:util";
import { METRIC_SERIES_MAX } from "../../../core/index.ts";
import { readConfig } from "../../../server/config.ts";
import { newMetrics } from "../../../server/metrics/metrics.ts";
import { MetricRegistry } from "../../../server/metrics/registry.ts";
import { landingPage } from "../../../server/rest/landing-page.ts";
import { llmsPage } from "../../../server/rest/llms-page.ts";
import { describeService } from "../../../server/rest/service-description.ts";
import { skillPage } from "../../../server/rest/skill-page.ts";
import { startTestApp } from "../../support/app.ts";
import { recordingLog } from "../../support/log.ts";
import { modernClient } from "../../support/mcp.ts";

/** One with default settings, and one with a public base URL. */
const plain = await startTestApp();
after(() => plain.close());
const world = await startTestApp({
  env: { BUILD_NUMBER: "417", PUBLIC_BASE_URL: "https://mail.example.org", PAYMENT_PROVIDER: "free" },
});
after(() => world.close());

/** For the tests that read metrics and the log. */
const service = await startTestApp({ ownMimeWorkers: true });
after(() => service.close());

test("/healthz names the build", async () => {
  assert.deepEqual(await world.ask("/healthz"), { status: "ok", build: "417" });
});

test("/readyz is 503 when the data folder is gone, without its path or a system error", async () => {
  assert.equal((await plain.call("/readyz")).status, 200);
  const elsewhere = `${plain.dataDir}-moved`;
  await rename(plain.dataDir, elsewhere);
  const response = await plain.call("/readyz");
  assert.match(await (await plain.call("/metrics")).text(), /^keypost_ready 0$/m);
  await rename(elsewhere, plain.dataDir);
  const text = await response.text();
  assert.equal(response.status, 503, text);
  assert.ok(!text.includes(plain.dataDir) && !text.includes("ENOENT"), text);
});

test("metrics count requests by route, messages, waits and refusals, in Prometheus' text format", async () => {
  const { email, token, cursor } = await service.claim();
  const waiting = service.ask("/v1/messages/wait", { token, body: { after: cursor, timeout_seconds: 50 } });
  while (service.app.core.gauges().waits === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  await service.sendMail({ to: email, subject: "Hello", text: "Hello." });
  await waiting;
  await assert.rejects(service.sendMail({ to: `nobody-${email}`, subject: "Hello", text: "Hello." }));
  const response = await service.call("/metrics");
  assert.match(response.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  assert.match(text, /^keypost_messages_total\{outcome="received"\} 1$/m);
  assert.match(text, /^keypost_waits 0$/m);
  assert.match(
    text,
    /^keypost_http_requests_total\{method="POST",route="\/v1\/messages\/wait",status="200"\} 1$/m,
  );
  for (const line of [
    'keypost_smtp_refused_total{stage="rcpt",code="recipient_unknown"} 1',
    'keypost_smtp_refused_total{stage="connection",code="too_slow"} 0',
    "keypost_smtp_sessions_total 2",
    "keypost_accept_duration_seconds_count 1",
    "keypost_wait_wake_duration_seconds_count 1",
    'keypost_waits_ended_total{outcome="received"} 1',
    'keypost_parse_duration_seconds_count{outcome="parsed"} 1',
    'keypost_mailboxes{state="active"} 1',
    "keypost_stored_messages 1",
    "keypost_ready 1",
  ]) {
    assert.ok(text.split("\n").includes(line), line);
  }
  assert.match(text, /^keypost_database_write_duration_seconds_count\{database="ledger"\} [1-9]\d*$/m);
  assert.match(text, /^keypost_disk_free_bytes\{folder="mail"\} \d+$/m);
  assert.match(text, /^keypost_smtp_certificate_expiry_timestamp_seconds \d+$/m);
  assert.match(text, /^process_resident_memory_bytes \d+$/m);
});

test("neither metrics nor the log contain a message's text, its sender or a token", async () => {
  const { email, token } = await service.claim();
  const words = { subject: "Zebra crossing", text: "Your code is 719345." };
  await service.sendMail({ to: email, from: "Quagga <quagga@savanna.example>", ...words });
  const { messages } = await service.ask<{ messages: { id: string }[] }>("/v1/messages", { token });
  await service.ask(`/v1/messages/${messages[0]?.id}`, { token });
  const text = await (await service.call("/metrics")).text();
  const told = service.events.map(({ event, fields }) => inspect({ event, ...fields })).join();
  assert.match(told, /messageReceived/);
  const found = ["Zebra", "719345", "Quagga", "quagga", "savanna", token].filter((word) =>
    (text + told).includes(word),
  );
  assert.deepEqual(found, []);
  assert.doesNotMatch(text, /mbx_|msg_|kpt_/);
});

test("metrics distinguish refusals at MAIL from refusals after DATA", async () => {
  const metrics = newMetrics("test");
  const log = metrics.counted(recordingLog().log);
  log.senderRefused({ code: "rate_limited", peer: "203.0.113.9" });
  log.dataRefused({ code: "message_too_large", peer: "203.0.113.9" });
  const text = await metrics.text();
  metrics.close();
  assert.match(text, /^keypost_smtp_refused_total\{stage="mail",code="rate_limited"\} 1$/m);
  assert.match(text, /^keypost_smtp_refused_total\{stage="data",code="message_too_large"\} 1$/m);
  assert.doesNotMatch(text, /stage="data",code="rate_limited"/);
});

test("metrics count all unknown paths as one route, so that strangers cannot add series", async () => {
  for (const path of ["/a", "/b", "/admin/mailboxes/x"]) await (await plain.call(path)).text();
  const text = await (await plain.call("/metrics")).text();
  assert.match(text, /route="unknown",status="404"\} 2$/m);
  assert.doesNotMatch(text, /route="\/a"/);
});

test("health and metrics answer while all request slots are taken, and MCP says `busy`", async () => {
  await using service = await startTestApp({ env: { MAX_CONCURRENT_REQUESTS: "1" } });
  const { token } = await service.claim();
  const flood = Array.from({ length: 40 }, () => service.call("/v1/messages", { token }));
  const watched = await Promise.all(["/healthz", "/readyz", "/metrics"].map((path) => service.call(path)));
  const statuses = (await Promise.all(flood)).map(({ status }) => status);
  assert.deepEqual(
    watched.map(({ status }) => status),
    [200, 200, 200],
  );
  assert.ok(statuses.includes(503) && statuses.includes(200));

  const client = await modernClient(new URL("/mcp", service.app.httpUrl), token);
  const called = Array.from({ length: 40 }, () => client.callTool({ name: "list_messages", arguments: {} }));
  const answers = await Promise.all(called);
  const read = await Promise.allSettled(
    Array.from({ length: 40 }, () => client.readResource({ uri: "keypost://mailbox" })),
  );
  await client.close();
  const refused = answers.filter(({ isError }) => isError);
  assert.ok(refused.length > 0 && refused.length < answers.length);
  for (const { content } of refused) {
    assert.match(JSON.stringify(content), /\\"busy\\".*\\"retry_after_seconds\\":\d/);
  }
  const unread = read.filter((one) => one.status === "rejected");
  assert.ok(unread.length > 0 && unread.length < read.length);
  for (const { reason } of unread) {
    assert.equal(reason.code, -32_603);
    assert.ok(reason.data.retry_after_seconds >= 3, String(reason));
  }
});

test("the front page loads nothing, and its CSP allows only its own style", async () => {
  const response = await plain.call("/");
  const html = await response.text();
  assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
  assert.match(
    response.headers.get("content-security-policy") ?? "",
    /^default-src 'none'; style-src 'sha256-[\w+/=]+';/,
  );
  assert.doesNotMatch(html, /<script|<img|<link rel="stylesheet"|style="|@import|url\(/);
  assert.match(html, /build dev/);
});

test("the pages contain the base URL, and may be cached for five minutes", async () => {
  for (const path of ["/", "/llms.txt", "/docs/agent-api-skill.md"]) {
    const response = await world.call(path);
    assert.equal(response.headers.get("cache-control"), "public, max-age=300");
    assert.match(await response.text(), /https:\/\/mail\.example\.org/, path);
  }
  const { headers } = await world.call("/healthz");
  assert.match(headers.get("strict-transport-security") ?? "", /max-age/);
});

const PUBLIC = { PUBLIC_BASE_URL: "https://mail.example.org", MAIL_DOMAIN: "agents.example.org" };
const POLAR = {
  PAYMENT_PROVIDER: "polar",
  POLAR_TOKEN: "token",
  POLAR_PRODUCT_ID: "product",
  POLAR_WEBHOOK_SECRET: "secret",
};
const STRIPE = { PAYMENT_PROVIDER: "stripe", STRIPE_SECRET_KEY: "sk_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };

/** The pages of a service with these settings. */
function pagesOf(env: Readonly<Record<string, string>>) {
  const service = describeService(readConfig({ ...PUBLIC, ...env }), new URL(PUBLIC.PUBLIC_BASE_URL));
  return { front: landingPage(service).html, llms: llmsPage(service), skill: skillPage(service) };
}

test("every page gives this service's price per month and the quota of a mailbox", () => {
  const prices = {
    "9.90 USD a month": { ...STRIPE, STRIPE_CURRENCY: "usd", MAILBOX_PRICE_CENTS: "990" },
    "500 JPY a month": { ...STRIPE, STRIPE_CURRENCY: "jpy", MAILBOX_PRICE_CENTS: "500" },
    "1.00 a month before tax, in the currency of the payment page": POLAR,
  };
  for (const [price, env] of Object.entries(prices)) {
    for (const [name, text] of Object.entries(pagesOf({ ...env, MAILBOX_QUOTA_BYTES: "52428800" }))) {
      assert.ok(text.includes(price), `${name} does not say ${price}`);
      assert.match(text, /50 MB/, name);
    }
  }
});

test("no page mentions payment when mailboxes are free", () => {
  for (const [name, text] of Object.entries(pagesOf({ PAYMENT_PROVIDER: "free" }))) {
    assert.match(text, /\bfree\b/i, name);
    assert.doesNotMatch(text, /\bpa(y|id|yment|yer|ys)\b|billing|enrollment|mailbox_expired|\d EUR/i, name);
  }
});

test("the front page explains billing_email, the days of grace, and which page the agent reads", () => {
  const { front } = pagesOf({ ...POLAR, MAILBOX_GRACE_DAYS: "12" });
  assert.match(front, /billing_email/);
  assert.match(front, /for 12 days/);
  assert.match(front, /KEYPOST_ENROLLMENT_KEY/);
  assert.match(
    front,
    /Read https:\/\/mail\.example\.org\/docs\/agent-api-skill\.md and get yourself an inbox/,
  );
});

test("the skill lists the refusals that an agent can get, with their status", () => {
  const { skill } = pagesOf(POLAR);
  for (const row of [
    "`mailbox_unpaid` | 402",
    "`unauthenticated` | 401",
    "`enrollment_key_exhausted` | 409",
  ]) {
    assert.ok(skill.includes(`| ${row} |`), row);
  }
  assert.doesNotMatch(skill, /relay_denied|undefined|\bNaN\b/);
});

test("a label with arbitrary values makes a bounded number of series, and `other` for the rest", async () => {
  const registry = new MetricRegistry();
  const count = registry.counter("x_total", "What strangers send.", ["code"]);
  for (let code = 0; code < METRIC_SERIES_MAX + 5; code++) count({ code: String(code) });
  const series = (await registry.text()).match(/^x_total\{.*$/gm) ?? [];
  assert.equal(series.length, METRIC_SERIES_MAX + 1);
  assert.equal(series.at(-1), 'x_total{code="other"} 5');
});
