import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { after, test } from "node:test";
import { createParser, type EventSourceMessage } from "eventsource-parser";
import { MAILBOX_URI } from "../../mcp/resources.ts";
import { until } from "../support/clock.ts";
import { type ClaimedMailbox, deliver, letter, openTestCore } from "../support/core.ts";
import { startEndpoint, type TestEndpoint } from "../support/mcp.ts";
import { inSession, noticeIn, open, openSession, send, sessionStream } from "../support/mcp-wire.ts";

/** The core is shared by all tests here, each with an endpoint and mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

/** The events of a stream, filled as they arrive. */
function eventsOf(stream: IncomingMessage): EventSourceMessage[] {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  stream.setEncoding("utf8").on("data", (chunk: string) => parser.feed(chunk));
  stream.on("error", () => undefined);
  return events;
}

async function subscribed(endpoint: TestEndpoint, { accessToken: token }: ClaimedMailbox): Promise<string> {
  const session = await openSession(endpoint.url, token);
  await send(endpoint.url, { ...inSession(session, "resources/subscribe", { uri: MAILBOX_URI }), token });
  await until(() => endpoint.test.core.gauges().watchedMailboxes === 1);
  return session;
}

/** A blocked wait, which is request 9, and the first event of its stream. */
async function waiting(endpoint: TestEndpoint) {
  const { accessToken: token } = await endpoint.test.claim();
  const session = await openSession(endpoint.url, token);
  const call = inSession(session, "tools/call", { name: "wait_for_email", arguments: {} }, 9);
  const stream = await open(endpoint.url, { ...call, token });
  const primed = eventsOf(stream);
  await until(() => endpoint.test.core.gauges().waits === 1 && primed.length === 1);
  return { token, session, stream, primed };
}

test("a client that reconnects with Last-Event-ID gets each missed event once", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const token = claimed.accessToken;
  const session = await subscribed(endpoint, claimed);
  const stream = await open(endpoint.url, { ...sessionStream(session), token });
  const before = eventsOf(stream);
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  await until(() => before.length === 1);
  stream.destroy();
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  const again = await open(endpoint.url, { ...sessionStream(session, before[0]?.id), token });
  const missed = eventsOf(again);
  await until(() => missed.length === 2);
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  await until(() => missed.length === 3);
  assert.ok(missed.every(({ data }) => data.includes("notifications/resources/updated")));
  assert.equal(new Set([...before, ...missed].map(({ id }) => id)).size, 4);
  again.destroy();
});

test("resuming the stream of a wait whose connection broke answers it with a request to call again", async () => {
  await using endpoint = await startEndpoint({ box });
  const { token, session, stream, primed } = await waiting(endpoint);
  stream.destroy();
  await until(() => endpoint.test.core.gauges().waits === 0);
  const { text } = await send(endpoint.url, { ...sessionStream(session, primed[0]?.id), token });
  assert.match(text, /"id":9/);
  assert.match(text, /Call it again with the same arguments/);
});

test("resuming a stream after an unknown event id gets 400", async () => {
  await using endpoint = await startEndpoint({ box });
  const session = await openSession(endpoint.url);
  assert.equal((await send(endpoint.url, sessionStream(session, "999"))).status, 400);
});

test("a session's stream is not cacheable, and ends when the client opens it again", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const token = claimed.accessToken;
  const session = await subscribed(endpoint, claimed);
  const first = await open(endpoint.url, { ...sessionStream(session), token });
  assert.equal(first.headers["cache-control"], "no-store, no-transform");
  const heard = eventsOf(first);
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  await until(() => heard.length === 1);
  const second = await open(endpoint.url, { ...sessionStream(session, heard[0]?.id), token });
  assert.equal(second.statusCode, 200);
  await until(() => first.readableEnded);
  const again = eventsOf(second);
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  await until(() => again.length === 1);
  const third = await open(endpoint.url, { ...sessionStream(session), token });
  assert.equal(third.statusCode, 200);
  await until(() => second.readableEnded);
  third.destroy();
  assert.equal(heard.length, 1);
});

test("resuming the stream of a cancelled request answers it with an error", async () => {
  await using endpoint = await startEndpoint({ box });
  const { token, session, primed } = await waiting(endpoint);
  const cancel = noticeIn(session, "notifications/cancelled", { requestId: 9 });
  assert.equal((await send(endpoint.url, { ...cancel, token })).status, 202);
  await until(() => endpoint.test.core.gauges().waits === 0);
  const { text } = await send(endpoint.url, { ...sessionStream(session, primed[0]?.id), token });
  assert.match(text, /"id":9,"error":.*The request was cancelled/);
});
