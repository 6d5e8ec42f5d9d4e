import assert from "node:assert/strict";
import { test } from "node:test";
import { CallTracker } from "../../../core/scheduling/call-tracker.ts";

test("CallTracker.settled() resolves when every call that has begun has resolved or rejected", async () => {
  const tracker = new CallTracker();
  const [first, second] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const call = tracker.tracked((result: Promise<string>) => result);
  const calls = [call(first.promise), call(second.promise)];
  let isSettled = false;
  const settling = tracker.settled().then(() => {
    isSettled = true;
  });
  first.reject(new Error("It failed."));
  const [failed] = await Promise.allSettled(calls.slice(0, 1));
  assert.deepEqual([failed?.status, isSettled], ["rejected", false]);
  second.resolve("done");
  await settling;
  assert.equal(await calls[1], "done");
});
