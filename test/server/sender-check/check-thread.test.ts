import assert from "node:assert/strict";
import { test } from "node:test";
import { CHECK_BOUNDS } from "../../../server/sender-check/check-bounds.ts";
import {
  CHECK_WORKER,
  type CheckAnswer,
  startCheckThread,
} from "../../../server/sender-check/check-thread.ts";

test("a thread says that it is up before anybody asks, so that one which starts slowly is not taken for one that hangs", async () => {
  const { promise, resolve, reject } = Promise.withResolvers<CheckAnswer>();
  const settings = { by: "mail.test", dnsServers: undefined, bounds: CHECK_BOUNDS };
  const thread = startCheckThread(CHECK_WORKER, settings, { answered: resolve, died: reject });
  thread.hold(true);
  assert.deepEqual(await promise, { id: 0, verdict: undefined });
  await thread.terminate("Tested.");
});
