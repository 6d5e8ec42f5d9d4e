import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Wait, Waited } from "../../core/index.ts";
import { LIST_LIMIT_MAX } from "../../core/limits.ts";
import { until } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";

/** One core for all; the last test closes it. */
const box = await openTestCore();
after(() => box.close());

const never = new AbortController().signal;
const aWait: Wait = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 25, peek: false };

function subjectOf(waited: Waited): string {
  return waited.outcome === "received" ? waited.message.subject : waited.outcome;
}

test("four hundred waits over twenty mailboxes each hear of their own mail, and leave nothing", async () => {
  const claimed = await Promise.all(Array.from({ length: 20 }, () => box.claim()));
  const caller = new AbortController();
  const waits = claimed.flatMap(({ mailbox }) =>
    Array.from({ length: 20 }, () =>
      box.core.waitForEmail(mailbox, { ...aWait, afterSequence: 0 }, { signal: caller.signal }),
    ),
  );
  const answered = Promise.allSettled(waits);
  await until(() => box.core.gauges().waits === 400);
  const lucky = claimed.slice(0, 4);
  await Promise.all(lucky.map(({ mailbox }) => deliver(box.core, mailbox, letter({ subject: mailbox.id }))));
  await until(() => box.core.gauges().waits === 320);
  caller.abort(new Error("gone"));
  const results = await answered;
  const heard = results.slice(0, 80).map((one) => (one.status === "fulfilled" ? subjectOf(one.value) : ""));
  assert.deepEqual(
    heard,
    lucky.flatMap(({ mailbox }) => Array.from({ length: 20 }, () => mailbox.id)),
  );
  assert.ok(results.slice(80).every((one) => one.status === "rejected"));
  assert.deepEqual([box.core.gauges().waits, box.core.gauges().watches, box.clock.timers], [0, 0, 0]);
});

test("a follower that is more than a page behind gets all of it without a ring", async () => {
  const { mailbox } = await box.claim();
  const letters = Array.from({ length: LIST_LIMIT_MAX + 2 }, (_, index) => letter({ subject: `${index}` }));
  await Promise.all(letters.map((bytes) => deliver(box.core, mailbox, bytes)));
  const caller = new AbortController();
  const got = new Set<number>();
  const following = (async () => {
    for await (const summary of box.core.followMailbox(mailbox, 0, caller.signal)) got.add(summary.sequence);
  })();
  await until(() => got.size === letters.length);
  caller.abort();
  await following;
});

test("a thousand waits on one mailbox share what comes, one message each", async () => {
  const { mailbox } = await box.claim();
  const waits = Array.from({ length: 1_000 }, () => box.core.waitForEmail(mailbox, aWait, { signal: never }));
  await until(() => box.core.gauges().waits === 1_000);
  const letters = Array.from({ length: 10 }, (_, index) => letter({ subject: `Number ${index}` }));
  await Promise.all(letters.map((bytes) => deliver(box.core, mailbox, bytes)));
  await until(() => box.core.gauges().waits === 990);
  await box.core.close();
  const subjects = (await Promise.all(waits)).map(subjectOf);
  assert.equal(subjects.filter((subject) => subject === "timed_out").length, 990);
  assert.equal(new Set(subjects).size, 11);
});
