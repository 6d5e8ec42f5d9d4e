import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { JSONRPCMessage } from "@modelcontextprotocol/server";
import { BoundedEventStore } from "../../mcp/event-store.ts";

const message = (method: string): JSONRPCMessage => ({ jsonrpc: "2.0", method });

async function replayed(events: BoundedEventStore, lastId: string): Promise<string[]> {
  const sent: string[] = [];
  await events.replayEventsAfter(lastId, {
    send: async (_id, replayedMessage) => void sent.push((replayedMessage as { method: string }).method),
  });
  return sent;
}

test("BoundedEventStore replays the later events of the same stream, in order", async () => {
  const events = new BoundedEventStore(10_000);
  const first = await events.storeEvent("a", message("one"));
  await events.storeEvent("b", message("other"));
  await events.storeEvent("a", message("two"));
  await events.storeEvent("a", message("three"));
  assert.deepEqual(await replayed(events, first), ["two", "three"]);
});

test("BoundedEventStore does not replay the empty event that opens a stream", async () => {
  const events = new BoundedEventStore(10_000);
  const opened = await events.storeEvent("a", {} as JSONRPCMessage);
  await events.storeEvent("a", {} as JSONRPCMessage);
  await events.storeEvent("a", message("one"));
  assert.deepEqual(await replayed(events, opened), ["one"]);
});

test("BoundedEventStore drops the oldest events beyond its limit", async () => {
  const events = new BoundedEventStore(1_500);
  const [first, second] = [
    await events.storeEvent("a", message("one")),
    await events.storeEvent("a", message("two")),
  ];
  await events.storeEvent("a", message("three"));
  assert.equal(await events.getStreamIdForEventId(first), undefined);
  assert.equal(await events.getStreamIdForEventId(second), "a");
  assert.deepEqual(await replayed(events, second), ["three"]);
});

test("BoundedEventStore refuses an unknown event id", async () => {
  const events = new BoundedEventStore(1_500);
  assert.equal(await events.getStreamIdForEventId("17"), undefined);
  await assert.rejects(replayed(events, "17"));
});

test("BoundedEventStore drops the oldest beyond its limit of bytes, and keeps the newest of any size", async () => {
  const events = new BoundedEventStore(1_700);
  const ids = [];
  for (const length of [10, 10, 100, 1_000])
    ids.push(await events.storeEvent("a", message("x".repeat(length))));
  const isKept = async (id: string) => (await events.getStreamIdForEventId(id)) === "a";
  assert.deepEqual(await Promise.all(ids.map(isKept)), [false, false, false, true]);
  const last = await events.storeEvent("a", message("short"));
  assert.deepEqual([await isKept(ids[3] ?? ""), await isKept(last)], [false, true]);
});

test("BoundedEventStore uses no more memory for short events than it counts", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = process.memoryUsage().arrayBuffers;
  const events = new BoundedEventStore(2 ** 20);
  const ids: string[] = [];
  for (let count = 0; count < 4_000; count++) {
    ids.push(await events.storeEvent("a", message("x")));
    // Other users of the pool from which Node allocates small buffers.
    Buffer.from("x".repeat(3_900));
  }
  const isMuch = () => process.memoryUsage().arrayBuffers - before > 2 ** 20;
  for (let tries = 0; isMuch() && tries < 20; tries++) {
    await turn();
    collect();
  }
  assert.equal(isMuch(), false);
  assert.equal(await events.getStreamIdForEventId(ids[1_000] ?? ""), undefined);
  assert.equal(await events.getStreamIdForEventId(ids.at(-1) ?? ""), "a");
});
