import assert from "node:assert/strict";
import { after, test } from "node:test";
import { MCP_SESSION_IDLE_MS_MAX } from "../../core/index.ts";
import { keypostSurface, mcpServers } from "../../mcp/server.ts";
import { type Principal, Sessions } from "../../mcp/sessions.ts";
import { TestClock } from "../support/clock.ts";
import { openTestCore } from "../support/core.ts";
import { startEndpoint } from "../support/mcp.ts";
import {
  INITIALIZE,
  inSession,
  modern,
  openSession,
  type Sent,
  send,
  sessionStream,
} from "../support/mcp-wire.ts";

/** The core is shared by all tests here, each with an endpoint and mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

const ping = (session: string) => inSession(session, "ping");

test("a session accepts any token of the mailbox that opened it", async () => {
  await using endpoint = await startEndpoint({ box });
  const first = await endpoint.test.claim();
  const again = await endpoint.test.claim(first.key);
  assert.notEqual(first.accessToken, again.accessToken);
  const session = await openSession(endpoint.url, first.accessToken);
  for (const token of [first.accessToken, again.accessToken]) {
    assert.equal((await send(endpoint.url, { ...ping(session), token })).status, 200);
  }
});

test("a session answers each request of a batch, which protocol 2025-03-26 has and 2026-07-28 has not", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const session = await openSession(endpoint.url, token);
  const batch = (...requests: readonly Sent[]): Sent => ({
    ...{ headers: requests[0]?.headers ?? {}, token },
    body: requests.map(({ body }) => body),
  });
  const { text } = await send(
    endpoint.url,
    batch(inSession(session, "ping", {}, 1), inSession(session, "ping", {}, 2)),
  );
  const answered = [...text.matchAll(/^data: (\{.*)$/gm)].map(([, data = ""]) => JSON.parse(data).id);
  assert.deepEqual(answered.sort(), [1, 2]);
  const refused = await send(endpoint.url, batch(modern("tools/list")));
  assert.deepEqual([refused.status, JSON.parse(refused.text).error.code], [400, -32600]);
});

test("a session is 404 to another mailbox, and without a token", async () => {
  await using endpoint = await startEndpoint({ box });
  const [owner, stranger] = [await endpoint.test.claim(), await endpoint.test.claim()];
  const session = await openSession(endpoint.url, owner.accessToken);
  for (const method of ["POST", "GET", "DELETE"]) {
    const sent = { ...ping(session), method, ...(method !== "POST" && { body: undefined }) };
    assert.equal((await send(endpoint.url, { ...sent, token: stranger.accessToken })).status, 404);
    assert.equal((await send(endpoint.url, sent)).status, 404);
  }
  assert.equal((await send(endpoint.url, { ...ping(session), token: owner.accessToken })).status, 200);
});

test("a session opened without a token is 404 to one", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken } = await endpoint.test.claim();
  const session = await openSession(endpoint.url);
  assert.equal((await send(endpoint.url, { ...ping(session), token: accessToken })).status, 404);
});

test("tools called in a session act on the mailbox of its token", async () => {
  await using endpoint = await startEndpoint({ box });
  const [ann, bob] = [await endpoint.test.claim(), await endpoint.test.claim()];
  const [annClient, bobClient] = [await endpoint.legacy(ann), await endpoint.legacy(bob)];
  const emailOf = async (client: typeof annClient) =>
    ((await client.callTool({ name: "mailbox_status" })).structuredContent as { email: string }).email;
  assert.deepEqual(
    [await emailOf(annClient), await emailOf(bobClient)],
    [ann.mailbox.address, bob.mailbox.address],
  );
});

test("a session ends when its client deletes it", async () => {
  await using endpoint = await startEndpoint({ box });
  const session = await openSession(endpoint.url);
  const ended = await send(endpoint.url, { ...ping(session), method: "DELETE", body: undefined });
  assert.equal(ended.status, 200);
  assert.equal((await send(endpoint.url, ping(session))).status, 404);
  assert.equal(endpoint.routes.gauges().sessions, 0);
});

test("a session lost in a restart continues with the token that opened it, unless its client ended it", async () => {
  await using before = await startEndpoint({ box });
  const { accessToken: token, mailbox } = await before.test.claim();
  const stranger = await before.test.claim();
  const session = await openSession(before.url, token);
  await using endpoint = await startEndpoint({ box });
  const call = (id: number) =>
    inSession(session, "tools/call", { name: "mailbox_status", arguments: {} }, id);
  assert.equal((await send(endpoint.url, call(1))).status, 404);
  assert.equal((await send(endpoint.url, { ...call(1), token: stranger.accessToken })).status, 404);
  for (const id of [crypto.randomUUID(), session.toUpperCase(), `${session}zz`])
    assert.equal((await send(endpoint.url, { ...ping(id), token })).status, 404, id);
  assert.equal((await send(endpoint.url, { ...sessionStream(session), token })).status, 404);
  const answers = await Promise.all([1, 2].map((id) => send(endpoint.url, { ...call(id), token })));
  for (const { text } of answers) assert.match(text, new RegExp(mailbox.address));
  assert.equal(endpoint.routes.gauges().sessions, 1);
  // The restored session has no stream to reopen.
  assert.equal((await send(endpoint.url, { ...sessionStream(session), token })).status, 404);
  const ended = await send(endpoint.url, { ...call(3), token, method: "DELETE", body: undefined });
  assert.deepEqual([ended.status, (await send(endpoint.url, { ...call(4), token })).status], [200, 404]);
});

test("null for absent fields is accepted in both eras", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const begin = JSON.stringify(INITIALIZE.body).replace(
    '"capabilities":{}',
    '"capabilities":{"roots":null},"_meta":null',
  );
  const { headers } = await send(endpoint.url, { token, body: begin });
  const session = String(headers["mcp-session-id"]);
  const nulls: readonly [method: string, params: object][] = [
    ["tools/list", { cursor: null }],
    ["tools/call", { name: "mailbox_status", arguments: null, _meta: { progressToken: null } }],
    ["prompts/get", { name: "sign_up_and_verify", arguments: { site: null } }],
  ];
  for (const [method, params] of nulls) {
    for (const sent of [modern(method, { ...params }), inSession(session, method, params)]) {
      const { text } = await send(endpoint.url, { ...sent, token });
      assert.match(text, /"result":\{/, `${method}: ${text}`);
    }
  }
});

test("a legacy request without a session gets 400", async () => {
  await using endpoint = await startEndpoint({ box });
  const { status } = await send(endpoint.url, {
    ...ping("x"),
    headers: { "mcp-protocol-version": "2025-11-25" },
  });
  assert.equal(status, 400);
  assert.equal(endpoint.routes.gauges().sessions, 0);
});

const newServer = () => mcpServers(keypostSurface(), () => assert.fail("nobody calls"))({ era: "legacy" });

function someSessions(sessionsMax?: number, perMailboxMax?: number) {
  const clock = new TestClock();
  const sessions = new Sessions(newServer, () => clock.now(), sessionsMax, perMailboxMax);
  const open = async (principal: Principal, message: object = INITIALIZE.body as object) => {
    const exchange = await sessions.open(principal);
    const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    const request = new Request("http://localhost", {
      method: "POST",
      headers,
      body: JSON.stringify(message),
    });
    const answer = await exchange?.handle(request);
    await answer?.text();
    return (
      exchange && { ...exchange, id: exchange.transport.sessionId ?? "", isAnswered: answer !== undefined }
    );
  };
  return { clock, sessions, open };
}

test("Sessions ends idle sessions, and none in use", async () => {
  const { clock, sessions, open } = someSessions();
  const idle = await open("ann");
  const used = await open("bob");
  idle?.done();
  await clock.advance(MCP_SESSION_IDLE_MS_MAX);
  await sessions.endIdle();
  assert.equal(sessions.find(idle?.id ?? "", "ann"), undefined);
  assert.ok(sessions.find(used?.id ?? "", "bob"));
});

test("Sessions measures idle time from the last use", async () => {
  const { clock, sessions, open } = someSessions();
  const session = await open("ann");
  session?.done();
  await clock.advance(MCP_SESSION_IDLE_MS_MAX - 1);
  sessions.find(session?.id ?? "", "ann")?.done();
  await clock.advance(MCP_SESSION_IDLE_MS_MAX - 1);
  await sessions.endIdle();
  assert.equal(sessions.size, 1);
});

test("Sessions at its limit ends the least recently used one for a new one", async () => {
  const { sessions, open } = someSessions(2);
  const [first, second] = [await open("ann"), await open("ann")];
  first?.done();
  second?.done();
  sessions.find(first?.id ?? "", "ann")?.done();
  await open("bob");
  assert.ok(sessions.find(first?.id ?? "", "ann"));
  assert.equal(sessions.find(second?.id ?? "", "ann"), undefined);
});

test("Sessions at its limit ends one without a token, even in use, before one of a mailbox in use", async () => {
  const { sessions, open } = someSessions(2);
  const mailbox = await open("ann");
  const nobody = await open(undefined);
  assert.ok(await open("bob"));
  assert.ok(sessions.find(mailbox?.id ?? "", "ann"));
  assert.equal(sessions.find(nobody?.id ?? "", undefined), undefined);
});

test("Sessions never ends a mailbox's session, even an idle one, for callers without a token", async () => {
  const { sessions, open } = someSessions(3);
  const idle = await open("ann");
  idle?.done();
  for (let count = 0; count < 10; count++) (await open(undefined))?.done();
  const other = await open("bob");
  other?.done();
  (await open("cid"))?.done();
  assert.equal(await open(undefined), undefined);
  assert.ok(sessions.find(idle?.id ?? "", "ann"));
  assert.ok(sessions.find(other?.id ?? "", "bob"));
});

test("Sessions over the limit per mailbox ends an idle one of that mailbox, or refuses", async () => {
  const { sessions, open } = someSessions(10, 2);
  const other = await open("ann");
  other?.done();
  const [first, second] = [await open("bob"), await open("bob")];
  assert.equal(await open("bob"), undefined);
  first?.done();
  assert.ok(await open("bob"));
  assert.equal(sessions.find(first?.id ?? "", "bob"), undefined);
  assert.ok(sessions.find(second?.id ?? "", "bob") && sessions.find(other?.id ?? "", "ann"));
});

test("Sessions at its limit refuses a new one when all are in use by mailboxes", async () => {
  const { open } = someSessions(2);
  await open("ann");
  await open("bob");
  assert.equal(await open("cid"), undefined);
});

test("Sessions ends none for a request that is not a valid initialize", async () => {
  const { sessions, open } = someSessions(1);
  const idle = await open("ann");
  idle?.done();
  (await open("bob", { jsonrpc: "2.0", id: 1, method: "ping" }))?.done();
  assert.ok(sessions.find(idle?.id ?? "", "ann"));
});

test("Sessions opened at the same time stay within both limits, and the others get no answer with an id", async () => {
  const { sessions, open } = someSessions(3, 2);
  const ofAnn = await Promise.all([open("ann"), open("ann"), open("ann")]);
  assert.deepEqual(
    ofAnn.map((one) => one?.isAnswered),
    [true, true, false],
  );
  assert.equal(sessions.size, 2);
  await Promise.all([open("bob"), open("cid"), open(undefined)]);
  assert.equal(sessions.size, 3);
});

test("Sessions keeps none that was being opened at its close", async () => {
  const { sessions, open } = someSessions();
  const opening = open("ann");
  await sessions.close();
  (await opening)?.done();
  assert.equal(sessions.size, 0);
});
