import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import type { Endpoint } from "../../client/endpoint.ts";
import { isConnectionFailure, refusalIn, requestFor, send, urlAt } from "../../client/rest-request.ts";
import { Refusal } from "../../core/operations/index.ts";
import { onLoopback } from "../support/loopback.ts";

const endpointAt = (url: string): Endpoint => ({
  url: new URL(url),
  name: url,
  challengeHost: new URL(url).host,
  isLocal: false,
  smtp: undefined,
});

test("requestFor puts path fields into the path, and the rest of a GET into the query", () => {
  const route = { method: "GET", path: "/v1/messages/{id}/attachments/{index}" } as const;
  assert.deepEqual(requestFor(route, { id: "msg_a", index: 0, as: "text", offset: undefined }), {
    path: "/v1/messages/msg_a/attachments/0?as=text",
    body: undefined,
  });
});

test("requestFor percent-encodes fields in the path", () => {
  const { path } = requestFor({ method: "GET", path: "/v1/messages/{id}" }, { id: "../../admin?x=1#y" });
  assert.equal(path, "/v1/messages/..%2F..%2Fadmin%3Fx%3D1%23y");
});

test("requestFor keeps the path within its route, for any id", () => {
  const route = { method: "DELETE", path: "/v1/messages/{id}" } as const;
  for (const id of [".", "..", "...", "%2e%2e", "\ud800", "a\udc00b", "\0", "\\..", " "]) {
    const { pathname } = urlAt(endpointAt("https://example.org/keypost"), requestFor(route, { id }).path);
    assert.match(pathname, /^\/keypost\/v1\/messages\/[^/]+$/, JSON.stringify(id));
  }
});

test("requestFor puts the rest of a PATCH into the body", () => {
  const route = { method: "PATCH", path: "/v1/messages/{id}" } as const;
  assert.deepEqual(requestFor(route, { id: "msg_a", seen: false, add_labels: ["x"] }), {
    path: "/v1/messages/msg_a",
    body: '{"seen":false,"add_labels":["x"]}',
  });
});

test("requestFor keeps null in a body, and omits it from a query", () => {
  const end = { id: "mbx_a", expires_at: null };
  assert.equal(
    requestFor({ method: "PATCH", path: "/x/{id}" }, end).body,
    JSON.stringify({ expires_at: null }),
  );
  assert.equal(requestFor({ method: "GET", path: "/x/{id}" }, end).path, "/x/mbx_a");
});

test("urlAt keeps the path of the service's base URL", () => {
  const url = urlAt(endpointAt("https://example.org/keypost/"), "/v1/mailbox");
  assert.equal(url.href, "https://example.org/keypost/v1/mailbox");
});

test("refusalIn restores a refusal's code, message, fix and retryAfterSeconds", () => {
  const refusal = refusalIn({
    error: { code: "busy", message: "Too much.", fix: "Wait.", retryable: true, retry_after_seconds: 7 },
  });
  assert.ok(refusal instanceof Refusal);
  assert.deepEqual(
    [refusal.code, refusal.message, refusal.detail],
    ["busy", "Too much.", { fix: "Wait.", retryAfterSeconds: 7 }],
  );
});

test("refusalIn restores the payment link", () => {
  const error = { code: "mailbox_unpaid", message: "Unpaid.", payment_url: "https://pay.example/1" };
  assert.equal(refusalIn({ error })?.detail.paymentUrl, "https://pay.example/1");
});

test("refusalIn returns nothing for another server's errors", () => {
  for (const answer of [undefined, null, {}, { error: "no" }, { error: { code: "teapot", message: "x" } }]) {
    assert.equal(refusalIn(answer), undefined);
  }
});

test("send refuses with service_unreachable when the connection is refused", async () => {
  const sending = send(
    endpointAt("http://127.0.0.1:9"),
    { method: "GET", path: "/" },
    {},
    {
      signal: AbortSignal.timeout(10_000),
    },
  );
  await assert.rejects(sending, (refusal: Refusal) => {
    assert.equal(refusal.code, "service_unreachable");
    // A model can do no more, and a restarting service is back soon.
    assert.match(refusal.detail.fix ?? "", /^Try again in a few seconds/);
    return true;
  });
});

test("send does not follow redirects, which could leak the token", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(307, { location: "/elsewhere" }).end();
  });
  await using listening = await onLoopback(server);
  const sending = { token: "kpt_1", signal: AbortSignal.timeout(10_000) };
  const route = { method: "POST", path: "/v1/messages/wait" } as const;
  await assert.rejects(send(endpointAt(listening.url), route, {}, sending), {
    code: "service_unreachable",
    message: /has moved/,
  });
  assert.deepEqual(asked, [route.path]);
});

test("send distinguishes answers of other servers, of proxies and of newer services", async () => {
  let answered: [status: number, body: string, headers?: Record<string, string>] = [200, ""];
  const server = createServer((_, response) => response.writeHead(answered[0], answered[2]).end(answered[1]));
  const fix = "Wait and ask less often, or tell whoever runs the service.";
  const aWhile = (retryAfterSeconds: number) => ({ fix, retryAfterSeconds });
  await using listening = await onLoopback(server);
  const endpoint = endpointAt(listening.url);
  const sent = () =>
    send(endpoint, { method: "GET", path: "/v1/mailbox" }, {}, { signal: AbortSignal.timeout(10_000) });
  for (const body of ["", "null", "[]", "5", '"x"', "<html>", "{"]) {
    answered = [200, body];
    await assert.rejects(sent(), { code: "service_unreachable", message: /is not Keypost/ }, body);
  }
  // Answers of a proxy while the service behind it restarts.
  for (const status of [502, 503, 504]) {
    answered = [status, "<html>Bad Gateway</html>"];
    await assert.rejects(sent(), { code: "service_unreachable", message: /^No Keypost service answers/ });
  }
  // A rate limit of the proxy.
  answered = [429, "<html>Too Many Requests</html>"];
  await assert.rejects(sent(), {
    code: "rate_limited",
    message: /lets no more requests through/,
    detail: aWhile(10),
  });
  answered = [429, "", { "retry-after": "61" }];
  await assert.rejects(sent(), { code: "rate_limited", detail: aWhile(61) });
  // A Retry-After of 0 is replaced by the default.
  answered = [429, "", { "retry-after": "0" }];
  await assert.rejects(sent(), { code: "rate_limited", detail: aWhile(10) });
  answered = [503, '{"error":{"code":"stopping","message":"The service is stopping."}}'];
  await assert.rejects(sent(), { code: "stopping" });
  const later = { code: "later_code", message: "No.", fix: "Obey.", retryable: false, request_id: "req_1" };
  for (const status of [409, 429]) {
    answered = [status, JSON.stringify({ error: later })];
    await assert.rejects(sent(), { code: "bad_request", message: /newer than this client/ });
  }
  answered = [500, "{}"];
  await assert.rejects(sent(), { name: "Error", message: /status 500/ });
});

test("send rejects with the reason of an aborted signal", async () => {
  const left = AbortSignal.abort(new Error("left"));
  const sending = send(endpointAt("http://127.0.0.1:9"), { method: "GET", path: "/" }, {}, { signal: left });
  await assert.rejects(sending, { message: "left" });
});

test("isConnectionFailure is false for a TypeError of ours", () => {
  assert.equal(isConnectionFailure(new TypeError("x is not a function")), false);
});
