import assert from "node:assert/strict";
import { test } from "node:test";
import { unlessAborted } from "../../../core/scheduling/unless-aborted.ts";

test("unlessAborted() rejects with the reason of a signal that aborted before, without waiting for the work", async () => {
  const never = new Promise<void>(() => {});
  await assert.rejects(unlessAborted(never, AbortSignal.abort(new Error("It is stopping."))), /stopping/);
});
