import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { after, type TestContext, test } from "node:test";
import { KEEP_ALIVE_MS, type MessageSummary, WAITS_PER_MAILBOX_MAX } from "../../../core/index.ts";
import { HolderCounts } from "../../../server/holder-counts.ts";
import { eventRoutes } from "../../../server/rest/event-routes.ts";
import { startTestApp } from "../../support/app.ts";
import { until } from "../../support/clock.ts";
import { serverSentEvents } from "../../support/event-stream.ts";
import { recordingLog } from "../../support/log.ts";
import { startTestRouter } from "../../support/rest.ts";

/** Shared by all tests here, each with a mailbox of its own. */
const service = await startTestApp();
after(() => service.close());

test("a stream without Last-Event-ID begins at the current cursor, which its ready event gives", async () => {
  const { email, token } = await service.claim();
  await service.sendMail({ to: email, subject: "Before", text: "Hello." });
  await using stream = serverSentEvents(await service.call("/v1/events", { token }));
  const ready = (await stream.next()).value;
  assert.equal(JSON.parse(ready?.data ?? "{}").cursor, ready?.id);
  await service.sendMail({ to: email, subject: "After", text: "Hello." });
  const message = (await stream.next()).value;
  const { subject, cursor } = JSON.parse(message?.data ?? "{}");
  assert.deepEqual([message?.event, subject, cursor], ["message", "After", message?.id]);
});

test("a Last-Event-ID of another mailbox is refused with 400, not in the stream", async () => {
  const [ann, bob] = [await service.claim(), await service.claim()];
  const headers = { "last-event-id": bob.cursor };
  const response = await service.call("/v1/events", { token: ann.token, headers });
  assert.equal(response.status, 400);
  assert.match(await response.text(), /"code":"bad_cursor"/);
});

test("a stream is marked as not to be cached or buffered by proxies", async () => {
  const { token } = await service.claim();
  const leaving = new AbortController();
  const { headers } = await service.call("/v1/events", { token, signal: leaving.signal });
  assert.match(headers.get("content-type") ?? "", /^text\/event-stream/);
  assert.equal(headers.get("cache-control"), "no-store");
  assert.equal(headers.get("x-accel-buffering"), "no");
  leaving.abort();
});

test("HEAD of an event stream answers 200 and ends", async () => {
  const { token } = await service.claim();
  const response = await service.call("/v1/events", { method: "HEAD", token });
  assert.equal(response.status, 200);
  assert.equal(await response.text(), "");
});

test("a client that leaves a stream frees its watch", async () => {
  const { token } = await service.claim();
  const leaving = new AbortController();
  const stream = serverSentEvents(await service.call("/v1/events", { token, signal: leaving.signal }));
  await stream.next();
  while (service.app.core.gauges().watchedMailboxes === 0)
    await new Promise((resolve) => setTimeout(resolve, 1));
  leaving.abort();
  while (service.app.core.gauges().watchedMailboxes > 0)
    await new Promise((resolve) => setTimeout(resolve, 1));
});

test("a stream ends with an error event when its mailbox is revoked", async () => {
  const { id, token } = await service.claim();
  await using stream = serverSentEvents(await service.call("/v1/events", { token }));
  await stream.next();
  const { core } = service.app;
  await core.revokeMailbox((await core.findMailbox(id)).id);
  const end = (await stream.next()).value;
  assert.equal(end?.event, "error");
  assert.match(end?.data ?? "", /"code":"mailbox_revoked"/);
  assert.equal((await stream.next()).done, true);
});

test("a stream without events is kept alive by comments", async () => {
  const { token } = await service.claim();
  const { log } = recordingLog();
  await using rest = await startTestRouter(eventRoutes({ log, keepAliveMs: 5 }), { core: service.app.core });
  const socket = connect(rest.port, "127.0.0.1");
  socket.write(`GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  let received = "";
  while (!received.includes(": still here\n\n")) received += String((await once(socket, "data"))[0]);
  socket.destroy();
});

/** Serves a stream that always has another message. `looks` advances the time to the next keep-alive. */
async function startEndlessStreams(t: TestContext) {
  const { email, token } = await service.claim();
  await service.sendMail({ to: email, subject: "Again", text: "Hello." });
  const { core } = service.app;
  const mailbox = await core.authenticate(token);
  const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 1 });
  // Long, so that a few fill the kernel's socket buffers.
  const summary = { ...(messages[0] as MessageSummary), subject: "x".repeat(100_000) };
  let told = 0;
  async function* followMailbox() {
    for (;;) {
      told += 1;
      yield summary;
    }
  }
  const open = new HolderCounts();
  const routes = eventRoutes({ log: recordingLog().log, open });
  const rest = await startTestRouter(routes, { core: { ...core, followMailbox } });
  t.mock.timers.enable({ apis: ["setInterval"] });
  const looks = () => t.mock.timers.tick(KEEP_ALIVE_MS);
  return { ...rest, token, open, looks, told: () => told };
}

test("a client that reads is kept, even if there is always more to read", async (t) => {
  await using rest = await startEndlessStreams(t);
  const headers = { authorization: `Bearer ${rest.token}` };
  const leaving = new AbortController();
  const { body } = await fetch(`${rest.url}/v1/events`, { headers, signal: leaving.signal });
  const reader = body?.getReader();
  for (let round = 0; round < 3; round++) {
    // The stream takes the next message only when there is room for it.
    for (const told = rest.told(); rest.told() === told; ) {
      assert.equal((await reader?.read())?.done, false);
    }
    await until(isSame(rest.told));
    rest.looks();
  }
  leaving.abort();
});

/** A check that is true once `read` gives the same value twice in a row. */
function isSame(read: () => number): () => boolean {
  let last: number | undefined;
  return () => {
    const before = last;
    last = read();
    return last === before;
  };
}

test("a client that reads nothing is disconnected at a later keep-alive", async (t) => {
  await using rest = await startEndlessStreams(t);
  const socket = connect(rest.port, "127.0.0.1").on("error", () => {});
  socket.write(`GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${rest.token}\r\n\r\n`);
  await until(() => rest.open.total === 1);
  await until(() => {
    rest.looks();
    return rest.open.total === 0;
  });
  socket.destroy();
});

test("streams have a limit of their own, and one that ends makes room", async () => {
  const { token } = await service.claim();
  const { log } = recordingLog();
  await using rest = await startTestRouter(eventRoutes({ log, streamsMax: 1 }), { core: service.app.core });
  const open = async (leaving: AbortController) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${rest.url}/v1/events`, { headers, signal: leaving.signal })).status;
  };
  const [first, second] = [new AbortController(), new AbortController()];
  assert.equal(await open(first), 200);
  assert.equal(await open(second), 503);
  first.abort();
  while ((await open(second)) === 503);
  second.abort();
});

test("one mailbox beyond its limit of streams gets 429, and another mailbox gets a stream", async () => {
  const [ann, bob] = [await service.claim(), await service.claim()];
  const { log } = recordingLog();
  const routes = eventRoutes({ log, streamsMax: 2, streamsPerMailboxMax: 1 });
  await using rest = await startTestRouter(routes, { core: service.app.core });
  const leaving = new AbortController();
  const open = async ({ token }: { token: string }) => {
    const headers = { authorization: `Bearer ${token}` };
    return await fetch(`${rest.url}/v1/events`, { headers, signal: leaving.signal });
  };
  assert.equal((await open(ann)).status, 200);
  const refused = await open(ann);
  assert.deepEqual([refused.status, refused.headers.get("retry-after")], [429, "5"]);
  assert.match(await refused.text(), /"code":"too_many_waits"/);
  assert.equal((await open(bob)).status, 200);
  leaving.abort();
});

test("a stream of a mailbox with too many waits is refused with 429, which ends an EventSource", async () => {
  const { id, token } = await service.claim();
  const { core } = service.app;
  const mailbox = await core.findMailbox(id);
  const leaving = new AbortController();
  const waits = Array.from({ length: WAITS_PER_MAILBOX_MAX }, () =>
    core.followMailbox(mailbox, 0, leaving.signal)[Symbol.asyncIterator]().next(),
  );
  for (const method of ["GET", "HEAD"]) {
    assert.equal((await service.call("/v1/events", { method, token })).status, 429);
  }
  leaving.abort();
  await Promise.all(waits);
  assert.equal(core.gauges().watchedMailboxes, 0);
  assert.equal((await service.call("/v1/events", { method: "HEAD", token })).status, 200);
  assert.equal(core.gauges().watchedMailboxes, 0);
});
