import assert from "node:assert/strict";
import { test } from "node:test";
import type { JSONRPCMessage } from "@modelcontextprotocol/server";
import { PastEvents } from "../../mcp/past-events.ts";

const message = (method: string): JSONRPCMessage => ({ jsonrpc: "2.0", method });

async function replayed(events: PastEvents, lastId: string): Promise<string[]> {
  const sent: string[] = [];
  await events.replayEventsAfter(lastId, {
    send: async (_id, replayedMessage) => void sent.push((replayedMessage as { method: string }).method),
  });
  return sent;
}

test("PastEvents replays what came later on the same stream, in order", async () => {
  const events = new PastEvents(10);
  const first = await events.storeEvent("a", message("one"));
  await events.storeEvent("b", message("other"));
  await events.storeEvent("a", message("two"));
  await events.storeEvent("a", message("three"));
  assert.deepEqual(await replayed(events, first), ["two", "three"]);
});

test("PastEvents never replays the empty event that opens a stream", async () => {
  const events = new PastEvents(10);
  const opened = await events.storeEvent("a", {} as JSONRPCMessage);
  await events.storeEvent("a", {} as JSONRPCMessage);
  await events.storeEvent("a", message("one"));
  assert.deepEqual(await replayed(events, opened), ["one"]);
});

test("PastEvents forgets the oldest beyond its bound", async () => {
  const events = new PastEvents(2);
  const [first, second] = [
    await events.storeEvent("a", message("one")),
    await events.storeEvent("a", message("two")),
  ];
  await events.storeEvent("a", message("three"));
  assert.equal(await events.getStreamIdForEventId(first), undefined);
  assert.equal(await events.getStreamIdForEventId(second), "a");
  assert.deepEqual(await replayed(events, second), ["three"]);
});

test("PastEvents knows no event that it did not give", async () => {
  const events = new PastEvents(2);
  assert.equal(await events.getStreamIdForEventId("17"), undefined);
  await assert.rejects(replayed(events, "17"));
});
