import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Mailbox } from "../../core/index.ts";
import { settle, until } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";
import { recordingLog } from "../support/log.ts";

const { log, events } = recordingLog();
const box = await openTestCore({ log });
after(() => box.close());

test("a caller who leaves while the folder is looked through takes no message away from the others", async () => {
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

/** What the log says of how the waits of a mailbox ended. */
function endsOf({ id }: Mailbox) {
  return events
    .filter(({ event, fields }) => event === "waitEnded" && fields.mailboxId === id)
    .map(({ fields }) => [fields.outcome, typeof fields.wokenMs]);
}

test("the log tells how each wait ended, and of one that a message woke, how fast", async () => {
  const { mailbox } = await box.claim();
  const wait = (timeoutSeconds = 25, signal = new AbortController().signal) =>
    box.core.waitForEmail(
      mailbox,
      { filter: {}, maxAgeSeconds: 300, timeoutSeconds, peek: false },
      { signal },
    );
  const woken = wait();
  // It rests, so that what comes wakes it.
  await until(() => box.clock.timers > 0);
  await deliver(box.core, mailbox, letter({}));
  await woken;
  await deliver(box.core, mailbox, letter({}));
  await wait();
  await wait(0);
  const caller = new AbortController();
  const left = wait(25, caller.signal);
  await settle();
  caller.abort();
  await assert.rejects(left);
  const refused = assert.rejects(wait());
  await settle();
  await box.core.revokeMailbox(mailbox.id);
  await refused;
  assert.deepEqual(endsOf(mailbox), [
    ["received", "number"],
    ["received", "undefined"],
    ["timed_out", "undefined"],
    ["left", "undefined"],
    ["refused", "undefined"],
  ]);
});
