import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ResourceUpdatedNotificationSchema } from "@modelcontextprotocol/sdk/types.js";
import { EVENT_STREAMS_PER_MAILBOX_MAX } from "../../core/limits.ts";
import { MAILBOX_URI } from "../../mcp/resources.ts";
import { until } from "../support/clock.ts";
import { type ClaimedMailbox, deliver, letter, openTestCore } from "../support/core.ts";
import { startEndpoint, type TestEndpoint } from "../support/mcp.ts";
import { modern, open, send } from "../support/mcp-wire.ts";

/** The core is shared by all tests here, each with an endpoint and mailboxes of its own. */
const box = await openTestCore();
after(() => box.close());

const watches = (endpoint: TestEndpoint, count: number) =>
  until(() => endpoint.test.core.gauges().watchedMailboxes === count);

async function listen(endpoint: TestEndpoint, claimed: ClaimedMailbox) {
  const client = await endpoint.modern(claimed);
  const heard: string[] = [];
  client.setNotificationHandler(
    "notifications/resources/updated",
    ({ params }) => void heard.push(params.uri),
  );
  client.setNotificationHandler(
    "notifications/resources/list_changed",
    () => void heard.push("list_changed"),
  );
  const subscription = await client.listen({
    resourceSubscriptions: [MAILBOX_URI],
    resourcesListChanged: true,
  });
  return { client, heard, subscription };
}

test("a modern client that listens is notified of new mail in its mailbox", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const { heard } = await listen(endpoint, claimed);
  await watches(endpoint, 1);
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  await until(() => heard.length === 2);
  assert.deepEqual(heard, [MAILBOX_URI, "list_changed"]);
});

test("a modern client that listens is not notified of another mailbox's mail", async () => {
  await using endpoint = await startEndpoint({ box });
  const [ann, bob] = [await endpoint.test.claim(), await endpoint.test.claim()];
  const annListens = await listen(endpoint, ann);
  const bobListens = await listen(endpoint, bob);
  await watches(endpoint, 2);
  await deliver(endpoint.test.core, ann.mailbox, letter({}));
  await until(() => annListens.heard.length === 2);
  await deliver(endpoint.test.core, bob.mailbox, letter({}));
  await until(() => bobListens.heard.length === 2);
  assert.deepEqual([annListens.heard.length, bobListens.heard.length], [2, 2]);
});

test("a modern client that stops listening frees its watch", async () => {
  await using endpoint = await startEndpoint({ box });
  const { subscription } = await listen(endpoint, await endpoint.test.claim());
  await watches(endpoint, 1);
  await subscription.close();
  await watches(endpoint, 0);
  await until(() => endpoint.routes.gauges().listening === 0);
});

test("a modern client that closes its connection frees its watch", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const params = { notifications: { resourceSubscriptions: [MAILBOX_URI] } };
  const stream = await open(endpoint.url, { ...modern("subscriptions/listen", params), token });
  await watches(endpoint, 1);
  stream.destroy();
  await watches(endpoint, 0);
  await until(() => endpoint.routes.gauges().listening === 0);
});

test("a listening stream ends when its mailbox is revoked", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token, mailbox } = await endpoint.test.claim();
  const params = { notifications: { resourceSubscriptions: [MAILBOX_URI] } };
  const stream = send(endpoint.url, { ...modern("subscriptions/listen", params), token });
  await watches(endpoint, 1);
  await endpoint.test.core.revokeMailbox(mailbox.id);
  assert.equal((await stream).status, 200);
  await until(() => endpoint.routes.gauges().listening === 0);
});

test("a listening stream without a token does not stay open", async () => {
  await using endpoint = await startEndpoint({ box });
  const params = { notifications: { resourceSubscriptions: [MAILBOX_URI] } };
  await send(endpoint.url, modern("subscriptions/listen", params));
  await until(() => endpoint.routes.gauges().listening === 0);
});

test("a listening stream gets its final response when the endpoint closes", async () => {
  await using endpoint = await startEndpoint({ box });
  const { accessToken: token } = await endpoint.test.claim();
  const params = { notifications: { resourceSubscriptions: [MAILBOX_URI] } };
  const stream = send(endpoint.url, { ...modern("subscriptions/listen", params), token });
  await watches(endpoint, 1);
  await endpoint.routes.close();
  assert.match((await stream).text, /"resultType":"complete"/);
  await watches(endpoint, 0);
});

test("listening without a token gets 200, and watches no mailbox", async () => {
  await using endpoint = await startEndpoint({ box });
  const params = { notifications: { resourceSubscriptions: [MAILBOX_URI] } };
  const stream = await open(endpoint.url, modern("subscriptions/listen", params));
  assert.equal(stream.statusCode, 200);
  assert.equal(endpoint.test.core.gauges().watchedMailboxes, 0);
  assert.deepEqual(
    endpoint.events.filter(({ event }) => event === "unforeseen"),
    [],
  );
  stream.destroy();
});

test("a mailbox over its limit of listening streams gets 429, and another one 200", async () => {
  await using endpoint = await startEndpoint({ box });
  const request = modern("subscriptions/listen", { notifications: { resourceSubscriptions: [MAILBOX_URI] } });
  const mine = { ...request, token: (await endpoint.test.claim()).accessToken };
  const opening = Array.from({ length: EVENT_STREAMS_PER_MAILBOX_MAX }, () => open(endpoint.url, mine));
  const streams = await Promise.all(opening);
  assert.deepEqual(new Set(streams.map(({ statusCode }) => statusCode)), new Set([200]));
  assert.equal((await send(endpoint.url, mine)).status, 429);
  const another = { ...request, token: (await endpoint.test.claim()).accessToken };
  streams.push(await open(endpoint.url, another));
  assert.equal(streams.at(-1)?.statusCode, 200);
  for (const stream of streams) stream.destroy();
  await until(() => endpoint.routes.gauges().listening === 0);
});

test("a legacy client is notified of new mail from resources/subscribe until unsubscribe", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const client = await endpoint.legacy(claimed);
  const heard: string[] = [];
  client.setNotificationHandler(
    ResourceUpdatedNotificationSchema,
    ({ params }) => void heard.push(params.uri),
  );
  await client.subscribeResource({ uri: MAILBOX_URI });
  await watches(endpoint, 1);
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  await until(() => heard.length === 1);
  await client.unsubscribeResource({ uri: MAILBOX_URI });
  await watches(endpoint, 0);
  await deliver(endpoint.test.core, claimed.mailbox, letter({}));
  assert.deepEqual(heard, [MAILBOX_URI]);
});

test("a legacy client that subscribed is notified when its mailbox is revoked", async () => {
  await using endpoint = await startEndpoint({ box });
  const claimed = await endpoint.test.claim();
  const client = await endpoint.legacy(claimed);
  const heard = Promise.withResolvers<string>();
  client.setNotificationHandler(ResourceUpdatedNotificationSchema, ({ params }) => heard.resolve(params.uri));
  await client.subscribeResource({ uri: MAILBOX_URI });
  await watches(endpoint, 1);
  await endpoint.test.core.revokeMailbox(claimed.mailbox.id);
  assert.equal(await heard.promise, MAILBOX_URI);
});

test("a legacy session's watch is freed when the endpoint closes", async () => {
  await using endpoint = await startEndpoint({ box });
  const client = await endpoint.legacy(await endpoint.test.claim());
  await client.subscribeResource({ uri: MAILBOX_URI });
  await watches(endpoint, 1);
  await endpoint.routes.close();
  await watches(endpoint, 0);
});
