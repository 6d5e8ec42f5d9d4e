import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, test } from "node:test";
import { Refusal } from "../../core/index.ts";
import { settle, until } from "../support/clock.ts";
import { openTestCore } from "../support/core.ts";
import { startEndpoint } from "../support/mcp.ts";
import { callTool, INITIALIZE, inSession, modern, openSession, send } from "../support/mcp-wire.ts";

/** One core for all tests here, each with an endpoint and mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

const LIST = modern("tools/list");

const withHeaders = (headers: Record<string, string>) => ({
  ...LIST,
  headers: { ...LIST.headers, ...headers },
});

/** What a browser on this machine would send, for a page from there, to a service that is meant for this machine. */
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

test("a service on loopback answers only hosts and origins of this machine", async () => {
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

test("a public service answers only its own origin", async () => {
  await using endpoint = await startEndpoint({ publicBaseUrl: new URL("https://mail.example") });
  for (const [host, origin, expected] of PUBLIC_MATRIX) {
    const { status } = await send(
      endpoint.url,
      withHeaders({ host, ...(origin !== undefined && { origin }) }),
    );
    assert.equal(status, expected, `Host: ${host}, Origin: ${origin}`);
  }
});

test("the legacy era is guarded like the modern one", async () => {
  await using endpoint = await startEndpoint({ box });
  const { status, text } = await send(endpoint.url, { ...INITIALIZE, headers: { host: "evil.example" } });
  assert.equal(status, 403);
  assert.match(text, /PUBLIC_BASE_URL/);
  assert.equal(endpoint.routes.gauges().sessions, 0);
});

test("a caller without a token is refused everything but the claim, and told how to get one and who can have it sent", async () => {
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
  // No model can send a header of its own: it needs a person, or a shell. It knows no address of the service.
  const { content } = await client.callTool({ name: "mailbox_status" });
  assert.match(
    JSON.stringify(content),
    /sets up your host.*http:\/\/localhost:\d+\/docs\/agent-api-skill\.md/,
  );
});

test("a tool that is given a field which it has not says which it shows", async () => {
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

test("tools are called by hosts that fill in what a model left out, and quote what it did not", async () => {
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

test("a caller without a token claims a mailbox", async () => {
  await using endpoint = await startEndpoint({ box });
  const { text } = await send(endpoint.url, callTool("claim_mailbox", {}));
  assert.match(text, /ssh-keygen -q -t ed25519/);
});

for (const authorization of ["Bearer kpt_wrong", "Bearer ", "Basic YTpi", "kpt_wrong"]) {
  test(`a caller with the authorization "${authorization}" is answered 401 and which scheme would do`, async () => {
    await using endpoint = await startEndpoint({ box });
    for (const sent of [withHeaders({ authorization }), { ...INITIALIZE, headers: { authorization } }]) {
      const { status, headers } = await send(endpoint.url, sent);
      assert.equal(status, 401);
      assert.match(String(headers["www-authenticate"]), /^Bearer .*error="invalid_token"/);
    }
  });
}

test("a token that has been ended is refused from then on", async () => {
  await using endpoint = await startEndpoint({ box });
  const { mailbox, accessToken } = await endpoint.test.claim();
  await endpoint.test.core.endTokensOf(mailbox.id);
  assert.equal((await send(endpoint.url, { ...LIST, token: accessToken })).status, 401);
});

test("a body over the bound is refused with 413, and one that is not JSON with 400", async () => {
  await using endpoint = await startEndpoint({ box });
  assert.equal((await send(endpoint.url, { ...LIST, body: JSON.stringify("x".repeat(70_000)) })).status, 413);
  assert.equal((await send(endpoint.url, { ...LIST, body: "{" })).status, 400);
});

test("a client that leaves in the middle of its request is no failure of ours", async () => {
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
  ["guesses tokens", "rate_limited", 429],
  ["comes while tokens can't be looked up", "busy", 503],
] as const) {
  test(`a client that ${who} is told to wait, and not that its token has ended`, async () => {
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

test("an operator's operation is not offered and can't be called", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const { text } = await send(endpoint.url, { ...callTool("list_mailboxes"), token: claimed.accessToken });
  assert.match(text, /-32602/);
});

test("what nobody foresaw is logged whole and shown as an id", async () => {
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

test("both eras are served on one path, and each client finds its own", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const [modernClient, legacyClient] = [await endpoint.modern(claimed), await endpoint.legacy(claimed)];
  assert.equal(modernClient.getNegotiatedProtocolVersion(), "2026-07-28");
  assert.equal(legacyClient.getServerVersion()?.name, "keypost");
  const names = async (client: typeof modernClient | typeof legacyClient) =>
    (await client.listTools()).tools.map(({ name }) => name);
  assert.deepEqual(await names(modernClient), await names(legacyClient));
});

test("the instructions and every description are short enough for hosts that cut at 2 KB", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.modern();
  assert.ok(Buffer.byteLength(client.getInstructions() ?? "") < 2_048);
  assert.ok((client.getInstructions() ?? "").length > 100);
});

test("the server shows an icon that needs no fetching, and no sizes of it, over which clients of 2025 fall", async () => {
  await using endpoint = await startEndpoint({ box });
  const icons = (await endpoint.legacy()).getServerVersion()?.icons ?? [];
  assert.ok(icons.length > 0);
  assert.ok(icons.every(({ src, sizes }) => src.startsWith("data:image/") && sizes === undefined));
});

test("a session and a stream end when the endpoint closes", async () => {
  await using endpoint = await startEndpoint({ box });
  const session = await openSession(endpoint.url);
  await endpoint.routes.close();
  assert.equal(endpoint.routes.gauges().sessions, 0);
  assert.equal((await send(endpoint.url, inSession(session, "ping"))).status, 404);
});

test("parameters that are not as the protocol says are refused in our words, in both eras", async () => {
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

test("a method that every object has is no method", async () => {
  await using endpoint = await startEndpoint({ box });
  for (const method of ["__proto__", "constructor", "toString"]) {
    const { status, text } = await send(endpoint.url, modern(method));
    assert.match(text, /"code":-32601/, `${method}: ${status} ${text}`);
  }
});
