import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { test } from "node:test";
import { startTestApp } from "../../support/app.ts";

test("health says which build is up", async () => {
  await using service = await startTestApp({ env: { BUILD_NUMBER: "417" } });
  assert.deepEqual(await service.ask("/healthz"), { status: "ok", build: "417" });
});

test("readiness is 503 in our words when the data folder is gone", async () => {
  await using service = await startTestApp();
  assert.equal((await service.call("/readyz")).status, 200);
  const elsewhere = `${service.dataDir}-moved`;
  await rename(service.dataDir, elsewhere);
  const response = await service.call("/readyz");
  await rename(elsewhere, service.dataDir);
  const text = await response.text();
  assert.equal(response.status, 503, text);
  assert.ok(!text.includes(service.dataDir) && !text.includes("ENOENT"), text);
});

test("metrics count requests by route, messages and waits, and are text for Prometheus", async () => {
  await using service = await startTestApp();
  const { email, token, cursor } = await service.claim();
  await service.sendMail({ to: email, subject: "Hello", text: "Hello." });
  await service.ask("/v1/messages/wait", { token, body: { after: cursor } });
  const response = await service.call("/metrics");
  assert.match(response.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  assert.match(text, /^keypost_messages_total\{outcome="received"\} 1$/m);
  assert.match(text, /^keypost_waits 0$/m);
  assert.match(
    text,
    /^keypost_http_requests_total\{method="POST",route="\/v1\/messages\/wait",status="200"\} 1$/m,
  );
  assert.match(text, /^process_resident_memory_bytes \d+$/m);
  assert.doesNotMatch(text, /mbx_|msg_|kpt_/);
});

test("metrics put every unknown path in one line, so that strangers can't make more of them", async () => {
  await using service = await startTestApp();
  for (const path of ["/a", "/b", "/admin/mailboxes/x"]) await (await service.call(path)).text();
  const text = await (await service.call("/metrics")).text();
  assert.match(text, /route="unknown",status="404"\} 2$/m);
  assert.doesNotMatch(text, /route="\/a"/);
});

test("health and metrics answer when every slot is taken", async () => {
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
});

test("the front page takes nothing from elsewhere, and its policy allows its own style alone", async () => {
  await using service = await startTestApp();
  const response = await service.call("/");
  const html = await response.text();
  assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
  assert.match(
    response.headers.get("content-security-policy") ?? "",
    /^default-src 'none'; style-src 'sha256-[\w+/=]+';/,
  );
  assert.doesNotMatch(html, /<script|<img|<link rel="stylesheet"|style="|@import|url\(/);
  assert.match(html, /build dev/);
});

test("the pages name the service by its base URL and lead to each other", async () => {
  await using service = await startTestApp({
    env: { PUBLIC_BASE_URL: "https://mail.example.org", PAYMENT_PROVIDER: "free" },
  });
  for (const path of ["/", "/llms.txt", "/docs/agent-api-skill.md"]) {
    const response = await service.call(path);
    assert.equal(response.headers.get("cache-control"), "public, max-age=300");
    assert.match(await response.text(), /https:\/\/mail\.example\.org/, path);
  }
  const { headers } = await service.call("/healthz");
  assert.match(headers.get("strict-transport-security") ?? "", /max-age/);
});
