import assert from "node:assert/strict";
import { test } from "node:test";
import { deliver, letter, openTestCore } from "../support/core.ts";

test("a caller who leaves while the folder is looked through takes no message away from the others", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "For who stays" }));
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false };
  const leaving = new AbortController();
  const left = box.core.waitForEmail(mailbox, wanted, { signal: leaving.signal });
  leaving.abort();
  await assert.rejects(left, { name: "AbortError" });
  const waited = await box.core.waitForEmail(mailbox, wanted, { signal: new AbortController().signal });
  assert.equal(waited.outcome === "received" && waited.message.subject, "For who stays");
});
