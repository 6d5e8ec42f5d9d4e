import assert from "node:assert/strict";
import { test } from "node:test";
import { ReadCache } from "../../../core/store/read-cache.ts";

const never = () => Promise.reject(new Error("It should have been kept."));

test("ReadCache keeps what was read until invalidate()", async () => {
  const kept = new ReadCache<string, number>(10);
  await kept.find("a", async () => 1);
  assert.equal(await kept.find("a", never), 1);
  kept.invalidate();
  assert.equal(await kept.find("a", async () => 2), 2);
});

test("ReadCache does not keep a read that invalidate() overtook", async () => {
  const kept = new ReadCache<string, number>(10);
  const { promise, resolve } = Promise.withResolvers<number>();
  const reading = kept.find("a", () => promise);
  kept.invalidate();
  resolve(1);
  assert.equal(await reading, 1);
  assert.equal(await kept.find("a", async () => 2), 2);
});

test("ReadCache does not keep that a row is missing", async () => {
  const kept = new ReadCache<string, number>(10);
  await kept.find("a", async () => undefined);
  assert.equal(await kept.find("a", async () => 1), 1);
});

test("ReadCache keeps no more entries than its capacity", async () => {
  const kept = new ReadCache<number, number>(2);
  for (const key of [1, 2, 3]) await kept.find(key, async () => key);
  assert.equal(await kept.find(1, async () => 11), 11);
});
