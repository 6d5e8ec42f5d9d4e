import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, test } from "node:test";
import { Refusal } from "../../core/index.ts";
import { settle, until } from "../support/clock.ts";
import { openTestCore } from "../support/core.ts";
import { startEndpoint } from "../support/mcp.ts";
import { callTool, INITIALIZE, inSession, modern, openSession, send } from "../support/mcp-wire.ts";

/** The core is shared by all tests here, each with an endpoint and mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

const LIST = modern("tools/list");

const withHeaders = (headers: Record<string, string>) => ({
  ...LIST,
  headers: { ...LIST.headers, ...headers },
});

/** Headers that a browser on this machine would send to a service on loopback. */
const LOOPBACK_MATRIX: readonly [host: string, origin: string | undefined, status: number][] = [
  ["localhost:8080", undefined, 200],
  ["127.0.0.1:9", undefined, 200],
  ["[::1]:8080", undefined, 200],
  ["localhost", "http://localhost:3000", 200],
  ["localhost", "http://127.0.0.1", 200],
  ["localhost", "https://evil.example", 403],
  ["localhost", "null", 403],
  ["localhost", "http://localhost.evil.example", 403],
  ["evil.example", undefined, 403],
  ["evil.example:8080", "http://evil.example:8080", 403],
  ["localhost.evil.example", undefined, 403],
];

test("/mcp of a service on loopback accepts only Host and Origin of this machine", async () => {
  await using endpoint = await startEndpoint({ box });
  for (const [host, origin, expected] of LOOPBACK_MATRIX) {
    const { status } = await send(
      endpoint.url,
      withHeaders({ host, ...(origin !== undefined && { origin }) }),
    );
    assert.equal(status, expected, `Host: ${host}, Origin: ${origin}`);
  }
});

const PUBLIC_MATRIX: readonly [host: string, origin: string | undefined, status: number][] = [
  ["mail.example", undefined, 200],
  ["mail.example", "https://mail.example", 200],
  ["localhost:8080", undefined, 200],
  ["mail.example:443", "https://mail.example:443", 200],
  ["mail.example", "https://mail.example:8443", 403],
  ["mail.example", "http://mail.example", 403],
  ["mail.example", "null", 403],
  ["mail.example", "http://localhost:3000", 403],
  ["mail.example", "https://other.example", 403],
  ["other.example", undefined, 403],
];

test("/mcp of a public service accepts only its own Host and Origin, and loopback as Host", async () => {
  await using endpoint = await startEndpoint({ publicBaseUrl: new URL("https://mail.example") });
  for (const [host, origin, expected] of PUBLIC_MATRIX) {
    const { status } = await send(
      endpoint.url,
      withHeaders({ host, ...(origin !== undefined && { origin }) }),
    );
    assert.equal(status, expected, `Host: ${host}, Origin: ${origin}`);
  }
});

test("Host is checked in the legacy era too, before a session is opened", async () => {
  await using endpoint = await startEndpoint({ box });
  const { status, text } = await send(endpoint.url, { ...INITIALIZE, headers: { host: "evil.example" } });
  assert.equal(status, 403);
  assert.match(text, /PUBLIC_BASE_URL/);
  assert.equal(endpoint.routes.gauges().sessions, 0);
});

test("without a token, every tool but claim_mailbox is refused, with how to get and send one", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.modern();
  for (const { name, inputSchema } of (await client.listTools()).tools) {
    if (name === "claim_mailbox") continue;
    const input = Object.fromEntries(
      (inputSchema.required ?? []).map((field) => [field, field === "index" ? 0 : "x"]),
    );
    const { isError, content } = await client.callTool({ name, arguments: input });
    assert.equal(isError, true, name);
    assert.match(
      JSON.stringify(content),
      /unauthenticated.*claim_mailbox|unauthenticated.*Authorization/,
      name,
    );
    assert.doesNotMatch(JSON.stringify(content), /edproof/, name);
  }
  // A model cannot send a header itself: it needs a person or a shell. It knows no address of the service.
  const { content } = await client.callTool({ name: "mailbox_status" });
  assert.match(
    JSON.stringify(content),
    /sets up your host.*http:\/\/localhost:\d+\/docs\/agent-api-skill\.md/,
  );
});

test("a tool called with an unknown field answers with the fields that it shows", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.modern();
  for (const [name, shown] of [
    ["claim_mailbox", "`public_key`, `challenge`, `signature`, `billing_email`, `enrollment_key`"],
    ["renew_mailbox", "none"],
  ] as const) {
    for (const field of ["months", "edproof"]) {
      const { isError, content } = await client.callTool({ name, arguments: { [field]: "x" } });
      assert.equal(isError, true);
      const told = `This request has no field \`${field}\`; it takes ${shown}.`;
      assert.ok(JSON.stringify(content).includes(told), JSON.stringify(content));
    }
  }
});

test("tools accept empty strings for absent fields, and numbers and booleans as strings", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.modern(await endpoint.test.claim());
  for (const { name, inputSchema } of (await client.listTools()).tools) {
    const { properties = {}, required = [] } = inputSchema;
    const names = Object.keys(properties);
    const filled = names.length > 0 ? names.map((field) => [field, ""]) : [["random_string", "dummy"]];
    const { content } = await client.callTool({
      name,
      arguments: {
        ...Object.fromEntries(filled),
        ...Object.fromEntries(required.map((field) => [field, "0"])),
        ...(name === "wait_for_email" && { timeout_seconds: "0", peek: "true" }),
      },
    });
    assert.doesNotMatch(JSON.stringify(content), /bad_request|internal/, name);
  }
});

test("claim_mailbox without a token explains how to make a key", async () => {
  await using endpoint = await startEndpoint({ box });
  const { text } = await send(endpoint.url, callTool("claim_mailbox", {}));
  assert.match(text, /ssh-keygen -q -t ed25519/);
});

const NO_BEARER = /has no bearer token/;
for (const [authorization, why] of [
  ["Bearer kpt_wrong", /is unknown or has expired/],
  ["Bearer ", NO_BEARER],
  ["Basic YTpi", NO_BEARER],
  ["kpt_wrong", NO_BEARER],
] as const) {
  test(`the authorization "${authorization}" gets 401 with WWW-Authenticate, and the answer says where a token comes from`, async () => {
    await using endpoint = await startEndpoint({ box });
    for (const sent of [withHeaders({ authorization }), { ...INITIALIZE, headers: { authorization } }]) {
      const { status, headers, text } = await send(endpoint.url, sent);
      assert.equal(status, 401);
      assert.match(String(headers["www-authenticate"]), /^Bearer .*error="invalid_token"/);
      assert.match(text, why);
      assert.match(text, /http:\/\/localhost:\d+\/docs\/agent-api-skill\.md/);
    }
  });
}

test("a revoked token gets 401", async () => {
  await using endpoint = await startEndpoint({ box });
  const { mailbox, accessToken } = await endpoint.test.claim();
  await endpoint.test.core.endTokensOf(mailbox.id);
  assert.equal((await send(endpoint.url, { ...LIST, token: accessToken })).status, 401);
});

test("a body over the limit gets 413, and one that is not JSON 400", async () => {
  await using endpoint = await startEndpoint({ box });
  assert.equal((await send(endpoint.url, { ...LIST, body: JSON.stringify("x".repeat(70_000)) })).status, 413);
  assert.equal((await send(endpoint.url, { ...LIST, body: "{" })).status, 400);
});

test("a client that leaves in the middle of its request logs no unforeseen error", async () => {
  await using endpoint = await startEndpoint({ box });
  const socket = connect(Number(endpoint.url.port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write("POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{");
  await until(() => socket.bytesWritten > 0);
  await settle();
  socket.destroy();
  await settle();
  assert.deepEqual(
    endpoint.events.filter(({ event }) => event === "unforeseen"),
    [],
  );
});

for (const [who, code, expected] of [
  ["tried too many tokens", "rate_limited", 429],
  ["calls while tokens cannot be looked up", "busy", 503],
] as const) {
  test(`a client that ${who} gets ${expected} with Retry-After, not 401`, async () => {
    await using endpoint = await startEndpoint({ box });
    const { authenticate } = box.core;
    box.core.authenticate = async () => {
      throw new Refusal(code, "Not now.", { retryAfterSeconds: 7 });
    };
    try {
      const { status, headers } = await send(endpoint.url, { ...LIST, token: "kpt_token" });
      assert.deepEqual([status, headers["retry-after"]], [expected, "7"]);
    } finally {
      box.core.authenticate = authenticate;
    }
  });
}

test("an operator's operation is not a tool", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const { text } = await send(endpoint.url, { ...callTool("list_mailboxes"), token: claimed.accessToken });
  assert.match(text, /-32602/);
});

test("an unforeseen error in a tool is logged in full, and the caller gets only its request id", async () => {
  await using endpoint = await startEndpoint();
  const claimed = await endpoint.test.claim();
  const client = await endpoint.modern(claimed);
  endpoint.test.core.mailboxStatus = async () => {
    throw new Error("SELECT secret FROM ledger");
  };
  const { content } = await client.callTool({ name: "mailbox_status" });
  assert.doesNotMatch(JSON.stringify(content), /SELECT/);
  const [logged] = endpoint.events.filter(({ event }) => event === "unforeseen");
  const { error, requestId } = (logged?.fields ?? {}) as { error: Error; requestId: string };
  assert.match(error.message, /SELECT secret/);
  assert.ok(JSON.stringify(content).includes(requestId));
});

test("/mcp serves both protocol eras, with the same tools", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const [modernClient, legacyClient] = [await endpoint.modern(claimed), await endpoint.legacy(claimed)];
  assert.equal(modernClient.getNegotiatedProtocolVersion(), "2026-07-28");
  assert.equal(legacyClient.getServerVersion()?.name, "keypost");
  const names = async (client: typeof modernClient | typeof legacyClient) =>
    (await client.listTools()).tools.map(({ name }) => name);
  assert.deepEqual(await names(modernClient), await names(legacyClient));
});

test("the server's instructions have less than 2 KB, at which some hosts cut", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.modern();
  assert.ok(Buffer.byteLength(client.getInstructions() ?? "") < 2_048);
  assert.ok((client.getInstructions() ?? "").length > 100);
});

test("the server's icons are data: URLs, without sizes, at which clients of 2025 fail", async () => {
  await using endpoint = await startEndpoint({ box });
  const icons = (await endpoint.legacy()).getServerVersion()?.icons ?? [];
  assert.ok(icons.length > 0);
  assert.ok(icons.every(({ src, sizes }) => src.startsWith("data:image/") && sizes === undefined));
});

test("sessions end when the endpoint closes", async () => {
  await using endpoint = await startEndpoint({ box });
  const session = await openSession(endpoint.url);
  await endpoint.routes.close();
  assert.equal(endpoint.routes.gauges().sessions, 0);
  assert.equal((await send(endpoint.url, inSession(session, "ping"))).status, 404);
});

test("invalid parameters of a method get -32602 in both eras", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const session = await openSession(endpoint.url, token);
  const wrong: readonly [method: string, params: object][] = [
    ["resources/read", { uri: 7 }],
    ["resources/read", {}],
    ["prompts/get", { name: "sign_up", arguments: { site: [] } }],
    ["prompts/get", { name: null }],
    ["tools/call", { name: {} }],
    ["tools/call", { name: "mailbox_status", arguments: [] }],
  ];
  for (const [method, params] of wrong) {
    for (const sent of [modern(method, { ...params }), inSession(session, method, params)]) {
      const { text } = await send(endpoint.url, { ...sent, token });
      assert.match(text, /"code":-32602/, `${method} ${JSON.stringify(params)}: ${text}`);
    }
  }
});

test("names of Object.prototype are unknown methods", async () => {
  await using endpoint = await startEndpoint({ box });
  for (const method of ["__proto__", "constructor", "toString"]) {
    const { status, text } = await send(endpoint.url, modern(method));
    assert.match(text, /"code":-32601/, `${method}: ${status} ${text}`);
  }
});
