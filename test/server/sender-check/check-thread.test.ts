import assert from "node:assert/strict";
import { test } from "node:test";
import { CHECK_BOUNDS } from "../../../server/sender-check/check-bounds.ts";
import {
  CHECK_WORKER,
  type CheckAnswer,
  startCheckThread,
} from "../../../server/sender-check/check-thread.ts";

test("a thread reports that it is up, so that a slow start is not mistaken for a hang", async () => {
  const { promise, resolve, reject } = Promise.withResolvers<CheckAnswer>();
  const settings = { by: "mail.test", dnsServers: undefined, bounds: CHECK_BOUNDS };
  const thread = startCheckThread(CHECK_WORKER, settings, { answered: resolve, died: reject });
  thread.hold(true);
  assert.deepEqual(await promise, { id: 0, verdict: undefined });
  await thread.terminate("Tested.");
});
