/** Hostile requests to the HTTP port of a public service. None may cause an unforeseen error. */
import assert from "node:assert/strict";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { GUESSES_PER_ADDRESS_PER_MINUTE_MAX } from "../../core/index.ts";
import { OPERATIONS } from "../../core/operations/index.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { startTestApp } from "../support/app.ts";
import { until } from "../support/clock.ts";
import { JSON_BOMBS, ODD_PATHS } from "../support/hostile-http.ts";
import { callTool, modern, send } from "../support/mcp-wire.ts";

/** The limit of concurrent requests of a client. The test is the trusted proxy in front. */
const OPEN_MAX = 20;

const service = await startTestApp({
  env: {
    PUBLIC_BASE_URL: "https://keypost.example",
    PAYMENT_PROVIDER: "free",
    SENDER_CHECKS: "off",
    TRUSTED_PROXIES: "127.0.0.1",
    ADMIN_API_KEY: "key-of-the-operator",
    HTTP_CONNECTIONS_PER_ADDRESS: String(OPEN_MAX),
  },
});
after(() => service.close());
const { port } = new URL(service.app.httpUrl);
const mcp = new URL("/mcp", service.app.httpUrl);
const ann = await service.claim();

/** Sends the bytes, and returns what is answered until the server closes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(bytes, "latin1");
  return await text(socket);
}

const get = (target: string, ...headers: readonly string[]) =>
  raw(`GET ${target} HTTP/1.1\r\nHost: keypost.example\r\nConnection: close\r\n${headers.join("")}\r\n`);

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

function assertNoUnforeseenErrors(): void {
  assert.deepEqual(
    service.events.filter(({ event }) => event === "unforeseen"),
    [],
  );
}

const from = (address: string) => ({ "x-forwarded-for": address });

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

test("every route answers without CORS, and with headers against framing, sniffing and caching", async () => {
  const { paths } = await service.ask<OpenApi>("/openapi.json");
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, "x")] as const),
  );
  assert.ok(routes.length > 25);
  for (const [method, path] of routes) {
    for (const sent of [method, "OPTIONS"]) {
      const headers = { origin: "https://evil.example", "access-control-request-method": method };
      const response = await service.call(path, { method: sent, headers });
      await response.body?.cancel();
      const about = `${sent} ${path}`;
      const header = (name: string) => response.headers.get(name) ?? "";
      const cors = [...response.headers.keys()].filter((name) => name.startsWith("access-control-"));
      assert.deepEqual(cors, [], about);
      assert.equal(header("x-content-type-options"), "nosniff", about);
      assert.equal(header("referrer-policy"), "no-referrer", about);
      assert.equal(header("cross-origin-resource-policy"), "same-origin", about);
      assert.match(header("content-security-policy"), /default-src 'none'.*frame-ancestors 'none'/, about);
      assert.match(header("strict-transport-security"), /max-age=\d{8}/, about);
      assert.match(header("cache-control"), path.startsWith("/v1") ? /^no-store$/ : /no-store|public/, about);
      assert.equal(response.status === 200 && sent === "OPTIONS", false, about);
    }
  }
});

test("answers of MCP have no-store and nosniff", async () => {
  const answer = await send(mcp, { ...callTool("list_messages"), token: ann.token });
  assert.equal(answer.status, 200);
  assert.match(String(answer.headers["cache-control"]), /no-store/);
  assert.equal(answer.headers["x-content-type-options"], "nosniff");
});

test("request ids are unique, and never taken from the client", async () => {
  const ids = new Set<string>();
  for (const id of ["mine", "x".repeat(8_000), "a%0d%0aSet-Cookie: x"]) {
    const response = await service.call("/v1/nothing", { headers: { "x-request-id": id } });
    const said = response.headers.get("x-request-id") ?? "";
    assert.match(said, /^req_[0-9a-f]{24}$/);
    assert.equal(((await response.json()) as { error: { request_id: string } }).error.request_id, said);
    ids.add(said);
  }
  assert.equal(ids.size, 3);
});

test("odd spellings of paths get 400 or 404, and reach no file or other route", async () => {
  for (const path of ODD_PATHS) {
    const answer = await get(path, `Authorization: Bearer ${ann.token}\r\n`);
    const about = `${path.slice(0, 60)}: ${answer.slice(0, 40)}`;
    // An absolute target is the same request by RFC 9112 §3.2.2, and %6d is an m by RFC 3986 §2.3.
    const isSame = path.startsWith("http://") || path === "/%6dcp";
    if (!isSame) assert.ok([400, 404].includes(statusOf(answer)), about);
    assert.ok(statusOf(answer) < 500, about);
    assert.doesNotMatch(answer, /set-cookie|root:/i, about);
  }
  assertNoUnforeseenErrors();
});

test("malformed HTTP and request smuggling are refused by the parser", async () => {
  const post = (headers: string, body: string) =>
    raw(`POST /v1/auth/challenge HTTP/1.1\r\nHost: keypost.example\r\n${headers}\r\n${body}`);
  const coded = "Transfer-Encoding: chunked\r\n";
  const chunked = "0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
  for (const [about, answer, status] of [
    ["lengths of both kinds", await post(`Content-Length: 4\r\n${coded}`, chunked), 400],
    ["two Hosts", await get("/healthz", "Host: evil.example\r\n"), 400],
    ["two tokens", await get("/healthz", "Authorization: Bearer a\r\nauthorization: Bearer b\r\n"), 400],
    ["two lengths", await post("Content-Length: 4\r\nContent-Length: 5\r\n", "abcde"), 400],
    ["another coding", await post("Transfer-Encoding: chunked, identity\r\n", chunked), 400],
    ["a blank before the colon", await post("Content-Length : 4\r\n", "abcd"), 400],
    ["a folded header", await post("X-Folded: a\r\n b\r\nContent-Length: 0\r\n", ""), 400],
    ["a NUL in a header", await post("X-Nul: a\0b\r\nContent-Length: 0\r\n", ""), 400],
    ["bare line feeds", await raw("GET /healthz HTTP/1.1\nHost: x\n\n"), 400],
    ["no Host", await raw("GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n"), 400],
    ["headers of 17 KB", await get("/healthz", `X-Long: ${"x".repeat(17_000)}\r\n`), 431],
    ["a thousand headers", await get("/healthz", "x: y\r\n".repeat(1_000)), 431],
    ["a target of 17 KB", await get(`/${"x".repeat(17_000)}`), 431],
    ["TLS", await raw("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"), 400],
    ["HTTP/2", await raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 400],
  ] as const) {
    assert.equal(statusOf(answer), status, `${about}: ${answer.slice(0, 80)}`);
    assert.equal(answer.match(/HTTP\/1\.1 200/g)?.length ?? 0, 0, about);
  }
  const metrics = await (await service.call("/metrics")).text();
  assert.match(metrics, /^keypost_http_refused_total\{code="header_too_large"\} 3$/m);
  assertNoUnforeseenErrors();
});

test("hostile JSON causes no 500 in any operation, and pollutes no prototype", async () => {
  const routes = OPERATIONS.filter(
    ({ route, needs }) => /POST|PATCH/.test(route.method) && needs !== "operator",
  );
  for (const [about, body] of Object.entries(JSON_BOMBS)) {
    for (const { route, name } of routes) {
      const path = route.path.replace("{id}", "msg_none");
      const response = await service.call(path, { method: route.method, body, token: ann.token });
      await response.body?.cancel();
      assert.ok(response.status < 500, `${name}, ${about}: ${response.status}`);
    }
  }
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assertNoUnforeseenErrors();
});

test("hostile JSON in any part of an MCP message causes no 500, and pollutes no prototype", async () => {
  const { headers } = callTool("list_messages");
  const call = (input: string, meta = "{}") =>
    JSON.stringify(callTool("list_messages", { PUT: 1 }).body)
      .replace('{"PUT":1}', input)
      .replace('"_meta":{', `"_meta":{"x":${meta},`);
  for (const [about, bomb] of Object.entries(JSON_BOMBS)) {
    for (const body of [
      bomb,
      call(bomb),
      call("{}", bomb),
      `{"jsonrpc":"2.0","id":${bomb},"method":"ping"}`,
    ]) {
      const kinds = [headers, {}];
      for (const kind of kinds) {
        const { status } = await send(mcp, { body, token: ann.token, headers: { ...kind } });
        assert.ok(status < 500, `${about}: ${status}`);
      }
    }
  }
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assertNoUnforeseenErrors();
});

test("the last of two JSON fields of the same name counts", async () => {
  const body = '{"timeout_seconds":300,"timeout_seconds":0}';
  const { status } = await service.ask("/v1/messages/wait", { token: ann.token, body });
  assert.equal(status, "timeout");
});

test("MCP refuses requests without Host, and with another Host or Origin", async () => {
  const headers = "Content-Type: application/json\r\nContent-Length: 2\r\n";
  assert.equal(statusOf(await raw(`POST /mcp HTTP/1.0\r\n${headers}\r\n{}`)), 403);
  const empty = `POST /mcp HTTP/1.1\r\nHost:\r\nConnection: close\r\n${headers}\r\n{}`;
  assert.equal(statusOf(await raw(empty)), 403);
  for (const [host, origin, status] of [
    ["keypost.example", "https://keypost.example", 200],
    ["keypost.example:443", undefined, 200],
    ["keypost.example:8080", undefined, 200],
    ["KEYPOST.EXAMPLE", undefined, 200],
    ["keypost.example.", undefined, 403],
    ["keypost.example@evil.example", undefined, 403],
    ["evil.example#keypost.example", undefined, 403],
    ["[::1]:8080", undefined, 200],
    ["[::ffff:7f00:1]", undefined, 403],
    ["[2001:db8::1]", undefined, 403],
    ["0.0.0.0", undefined, 403],
    ["169.254.169.254", undefined, 403],
    ["keypost.example", "null", 403],
    ["keypost.example", "https://keypost.example.evil.example", 403],
    ["keypost.example", "https://evil.example", 403],
    ["keypost.example", "chrome-extension://abc", 403],
    ["keypost.example", "http://[::1]:3000", 403],
  ] as const) {
    const list = modern("tools/list");
    const sent = { ...list, headers: { ...list.headers, host, ...(origin && { origin }) } };
    assert.equal((await send(mcp, sent)).status, status, `Host: ${host}, Origin: ${origin}`);
  }
});

test("a client behind a proxy over its limit of requests gets 429 on REST and MCP, until its waits end", async () => {
  const leaving = new AbortController();
  const address = "198.51.100.7";
  const wait = { token: ann.token, body: { timeout_seconds: 300 }, signal: leaving.signal };
  const waits = Array.from({ length: OPEN_MAX }, () =>
    service.call("/v1/messages/wait", { ...wait, headers: from(address) }).catch(() => undefined),
  );
  await until(() => service.app.core.gauges().waits === OPEN_MAX);
  const list = modern("tools/list");
  const overMcp = (address: string) => send(mcp, { ...list, headers: { ...list.headers, ...from(address) } });
  for (const path of ["/v1/mailbox", "/healthz", "/v1/nothing"]) {
    const response = await service.call(path, { token: ann.token, headers: from(address) });
    const { error } = (await response.json()) as { error: { code: string } };
    assert.deepEqual([path, response.status, error.code], [path, 429, "rate_limited"]);
  }
  assert.equal((await overMcp(address)).status, 429);
  assert.equal((await overMcp("198.51.100.8")).status, 200);
  const text = await (await service.call("/metrics")).text();
  assert.match(text, /^keypost_http_refused_total\{code="too_many_from_network"\} 4$/m);
  assert.match(text, /^keypost_http_connections [1-9]\d*$/m);
  leaving.abort();
  await Promise.all(waits);
  await until(() => service.app.core.gauges().waits === 0);
  assert.equal((await service.call("/healthz", { headers: from(address) })).status, 200);
});

const WRONG_TOKEN = "kpt_0123456789012345678901234567890123456789012";

/** Each sends one wrong credential. */
const GUESSES: Readonly<Record<string, (address: string) => Promise<{ readonly status: number }>>> = {
  "a token": (address) => service.call("/v1/mailbox", { token: WRONG_TOKEN, headers: from(address) }),
  "a token where none is needed": (address) =>
    service.call("/v1/auth/challenge", { token: WRONG_TOKEN, headers: from(address), body: {} }),
  "the operator's key": (address) =>
    service.call("/admin/stats", { token: "a-guess", headers: from(address) }),
  "a token at an unknown path": (address) =>
    service.call("/v1/nothing", { token: WRONG_TOKEN, headers: from(address) }),
  "an older client's token": (address) =>
    service.call("/v1/imap/messages", { headers: from(address), body: { access_token: WRONG_TOKEN } }),
  "a key proof": (address) =>
    service.call("/v1/access/resolve", {
      headers: from(address),
      body: { protocol: "imap", edproof: ann.key.line, challenge: "x", signature: "x" },
    }),
  "a token over MCP": (address) => {
    const list = modern("tools/list");
    return send(mcp, { ...list, token: WRONG_TOKEN, headers: { ...list.headers, ...from(address) } });
  },
};

test("wrong credentials are rate limited per address on every interface, and other addresses are not", async () => {
  const guesses = Object.entries(GUESSES);
  const address = "203.0.113.7";
  assert.equal((await service.call("/v1/mailbox", { token: ann.token, headers: from(address) })).status, 200);
  for (let n = 0; n < GUESSES_PER_ADDRESS_PER_MINUTE_MAX; n++) {
    const [about, guess] = guesses[n % guesses.length] ?? assert.fail();
    assert.ok([400, 401, 404].includes((await guess(address)).status), `${about}, guess ${n}`);
  }
  for (const [about, guess] of guesses) {
    assert.equal((await guess(address)).status, 429, about);
    assert.notEqual((await guess("203.0.113.8")).status, 429, about);
  }
  const told = await service.call("/v1/mailbox", { token: WRONG_TOKEN, headers: from(address) });
  const seconds = Number(told.headers.get("retry-after"));
  assert.ok(seconds > 0 && seconds <= 60);
  const body = (await told.json()) as { error: { code: string; retryable: boolean } };
  assert.deepEqual([body.error.code, body.error.retryable], ["rate_limited", true]);
  const bob = await service.claim(new AgentKeyPair());
  const statusOf = async (token: string) =>
    (await service.call("/v1/mailbox", { token, headers: from(address) })).status;
  assert.deepEqual([await statusOf(ann.token), await statusOf(bob.token)], [200, 429]);
  assert.equal((await service.call("/healthz", { headers: from(address) })).status, 200);
});

test("an address that the client put into X-Forwarded-For itself is not rate limited", async () => {
  for (let n = 0; n < GUESSES_PER_ADDRESS_PER_MINUTE_MAX; n++)
    await GUESSES["a token"]?.(`192.0.2.${n}, 203.0.113.9`);
  assert.equal((await GUESSES["a token"]?.("203.0.113.9"))?.status, 429);
  assert.equal((await GUESSES["a token"]?.("192.0.2.1"))?.status, 401);
});
