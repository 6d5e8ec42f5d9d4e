import assert from "node:assert/strict";
import { after, test } from "node:test";
import { until } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";
import { startEndpoint, type TestEndpoint } from "../support/mcp.ts";
import { callTool, inSession, noticeIn, open, openSession, send } from "../support/mcp-wire.ts";

/** The core is shared by all tests here, each with an endpoint and mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

const waitsOpen = (endpoint: TestEndpoint, count: number) =>
  until(() => endpoint.test.core.gauges().waits === count);

const freed = async (endpoint: TestEndpoint) => {
  await waitsOpen(endpoint, 0);
  assert.equal(endpoint.test.core.gauges().watchedMailboxes, 0);
  assert.equal(endpoint.test.clock.timers, 0);
};

const WAIT = callTool("wait_for_email", { timeout_seconds: 50 });
/** By the real clock, while the test advances its own in small steps. */
const PATIENCE = { timeout: 300_000 };
const waitIn = (session: string, id = 7) =>
  inSession(session, "tools/call", { name: "wait_for_email", arguments: { timeout_seconds: 50 } }, id);

test("a wait is answered when its message is stored", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const client = await endpoint.modern(claimed);
  const waiting = client.callTool({ name: "wait_for_email", arguments: { subject: "code" } });
  await waitsOpen(endpoint, 1);
  await deliver(endpoint.test.core, claimed.mailbox, letter({ subject: "Your code", text: "It is 482913." }));
  const { structuredContent } = await waiting;
  const { status, message } = structuredContent as { status: string; message: { subject: string } };
  assert.deepEqual([status, message.subject], ["received", "Your code"]);
});

test("a wait for 300 seconds times out after 50, and says how to continue", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.modern(await endpoint.test.claim());
  const waiting = client.callTool({ name: "wait_for_email", arguments: { timeout_seconds: 300 } }, PATIENCE);
  await waitsOpen(endpoint, 1);
  await endpoint.test.clock.advance(49_000);
  assert.equal(endpoint.test.core.gauges().waits, 1);
  await endpoint.test.clock.advance(1_000);
  const { isError, structuredContent } = await waiting;
  const { status, waited_seconds, cursor, next } = structuredContent as Record<string, unknown>;
  assert.deepEqual([isError ?? false, status, waited_seconds], [false, "timeout", 50]);
  assert.ok(String(next).includes(String(cursor)));
});

for (const era of ["modern", "legacy"] as const) {
  test(`a wait of a ${era} client with a progress token takes up to 110 seconds, with progress every 5`, async () => {
    await using endpoint = await startEndpoint({ box });
    const claimed = await endpoint.test.claim();
    const told: number[] = [];
    const asked = { name: "wait_for_email", arguments: { timeout_seconds: 300 } };
    const onprogress = ({ progress }: { progress: number }) => void told.push(progress);
    const waiting =
      era === "modern"
        ? (await endpoint.modern(claimed)).callTool(asked, { onprogress, ...PATIENCE })
        : (await endpoint.legacy(claimed)).callTool(asked, undefined, { onprogress, ...PATIENCE });
    await waitsOpen(endpoint, 1);
    await endpoint.test.clock.advance(110_000);
    const { structuredContent } = await waiting;
    assert.equal((structuredContent as { waited_seconds: number }).waited_seconds, 110);
    assert.deepEqual(told.slice(0, 3), [5, 10, 15]);
    assert.ok(told.every((seconds, index) => index === 0 || seconds > (told[index - 1] ?? 0)));
  });
}

test("a modern client that closes its connection frees its wait", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken } = await endpoint.test.claim();
  const leave = new AbortController();
  const waiting = send(endpoint.url, { ...WAIT, token: accessToken, signal: leave.signal });
  waiting.catch(() => undefined);
  await waitsOpen(endpoint, 1);
  leave.abort();
  await freed(endpoint);
});

test("a modern client that closes its connection after progress frees its wait", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.modern(await endpoint.test.claim());
  const leave = new AbortController();
  let heard = 0;
  const waiting = client.callTool(
    { name: "wait_for_email", arguments: { timeout_seconds: 50 } },
    { signal: leave.signal, onprogress: () => void heard++ },
  );
  waiting.catch(() => undefined);
  await waitsOpen(endpoint, 1);
  await endpoint.test.clock.advance(5_000);
  await until(() => heard === 1);
  leave.abort();
  await freed(endpoint);
});

test("a legacy client that cancels frees its wait, and the stream ends without a response", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const session = await openSession(endpoint.url, token);
  const waiting = send(endpoint.url, { ...waitIn(session), token });
  await waitsOpen(endpoint, 1);
  const cancelled = noticeIn(session, "notifications/cancelled", { requestId: 7, reason: "enough" });
  await send(endpoint.url, { ...cancelled, token });
  await freed(endpoint);
  assert.doesNotMatch((await waiting).text, /"result"|"error"/);
});

test("a legacy client that closes its connection frees its wait", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const session = await openSession(endpoint.url, token);
  const stream = await open(endpoint.url, { ...waitIn(session), token });
  await waitsOpen(endpoint, 1);
  stream.destroy();
  await freed(endpoint);
});

test("a wait is released when another request with the same id takes over its response", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const session = await openSession(endpoint.url, token);
  const first = await open(endpoint.url, { ...waitIn(session), token });
  await waitsOpen(endpoint, 1);
  const second = send(endpoint.url, { ...waitIn(session), token });
  await waitsOpen(endpoint, 2);
  first.destroy();
  assert.match((await second).text, /Nothing is lost/);
  await freed(endpoint);
});

test("deleting a legacy session frees its waits", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const session = await openSession(endpoint.url, token);
  const waiting = send(endpoint.url, { ...waitIn(session), token });
  await waitsOpen(endpoint, 1);
  await send(endpoint.url, { ...waitIn(session), method: "DELETE", body: undefined, token });
  await freed(endpoint);
  await waiting;
});

test("aborting a call of SDK v1 frees its wait", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.legacy(await endpoint.test.claim());
  const leave = new AbortController();
  const waiting = client.callTool({ name: "wait_for_email", arguments: {} }, undefined, {
    signal: leave.signal,
  });
  waiting.catch(() => undefined);
  await waitsOpen(endpoint, 1);
  leave.abort();
  await freed(endpoint);
});

test("waits of a mailbox are answered when it is revoked", async () => {
  await using endpoint = await startEndpoint({ box });
  const { mailbox, accessToken: token } = await endpoint.test.claim();
  const waiting = send(endpoint.url, { ...WAIT, token });
  await waitsOpen(endpoint, 1);
  await endpoint.test.core.revokeMailbox(mailbox.id);
  assert.match((await waiting).text, /mailbox_revoked|timeout/);
  await freed(endpoint);
});
