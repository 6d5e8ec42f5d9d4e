import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import type { Address } from "../../core/address.ts";
import { WAITS_MAX } from "../../core/limits.ts";
import { MailboxWatches } from "../../core/mailbox-watches.ts";
import type { MailboxId, MailboxRef } from "../../core/mailboxes/mailbox.ts";
import { Refusal } from "../../core/refusal.ts";
import { settle, TestClock } from "../support/clock.ts";

const never = new AbortController().signal;

function aMailbox(name = "mbx_a"): MailboxRef {
  return { id: name as MailboxId, address: `${name}@mail.test` as Address };
}

test("a watch remembers a notification that came before the caller waited on it", async () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  using watch = mailboxWatches.watch(aMailbox());
  mailboxWatches.notify(aMailbox().id);
  assert.equal(await watch.untilWoken(60_000, never), "notified");
});

test("two notifications of a watch that is awake are remembered as one", async () => {
  const clock = new TestClock();
  const mailboxWatches = new MailboxWatches(clock);
  using watch = mailboxWatches.watch(aMailbox());
  mailboxWatches.notify(aMailbox().id);
  mailboxWatches.notify(aMailbox().id);
  await watch.untilWoken(60_000, never);
  const second = watch.untilWoken(60_000, never);
  await clock.advance(1_000);
  assert.equal(await second, "recheck");
});

test("notify() wakes every watch on its mailbox and no other", async () => {
  const clock = new TestClock();
  const mailboxWatches = new MailboxWatches(clock);
  using first = mailboxWatches.watch(aMailbox());
  using second = mailboxWatches.watch(aMailbox());
  using other = mailboxWatches.watch(aMailbox("mbx_b"));
  const woken = [first, second, other].map((watch) => watch.untilWoken(60_000, never));
  mailboxWatches.notify(aMailbox().id);
  await clock.advance(1_000);
  assert.deepEqual(await Promise.all(woken), ["notified", "notified", "recheck"]);
});

test("of watches on one mailbox the newest wakes first, because the callers of older ones may have left", async () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  const watches = [1, 2, 3].map(() => mailboxWatches.watch(aMailbox()));
  const woken: number[] = [];
  const wakings = watches.map((watch, at) => watch.untilWoken(60_000, never).then(() => woken.push(at)));
  mailboxWatches.notify(aMailbox().id);
  await Promise.all(wakings);
  assert.deepEqual(woken, [2, 1, 0]);
});

test("a watch wakes after a second without a notification", async () => {
  const clock = new TestClock();
  const mailboxWatches = new MailboxWatches(clock);
  using watch = mailboxWatches.watch(aMailbox());
  const waking = watch.untilWoken(60_000, never);
  await clock.advance(1_000);
  assert.equal(await waking, "recheck");
});

test("an aborted untilWoken() rejects with the signal's reason and leaves no timer, and an ended one leaves no listener", async () => {
  const clock = new TestClock();
  const mailboxWatches = new MailboxWatches(clock);
  const caller = new AbortController();
  using watch = mailboxWatches.watch(aMailbox());
  mailboxWatches.notify(aMailbox().id);
  await watch.untilWoken(60_000, caller.signal);
  const woken = watch.untilWoken(60_000, caller.signal);
  mailboxWatches.notify(aMailbox().id);
  await woken;
  assert.equal(getEventListeners(caller.signal, "abort").length, 0);
  const waking = watch.untilWoken(60_000, caller.signal);
  caller.abort(new Error("gone"));
  await assert.rejects(waking, { message: "gone" });
  assert.equal(clock.timers, 0);
});

test("a disposed watch is not counted, and disposing it again changes nothing", () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  const watch = mailboxWatches.watch(aMailbox());
  using _other = mailboxWatches.watch(aMailbox());
  watch[Symbol.dispose]();
  watch[Symbol.dispose]();
  assert.equal(mailboxWatches.size, 1);
});

test("the folder is watched from the first watch on a mailbox until the last one ends", () => {
  const calls: string[] = [];
  const mailboxWatches = new MailboxWatches(new TestClock(), ({ id }) => {
    calls.push(`watch ${id}`);
    return { [Symbol.dispose]: () => calls.push(`leave ${id}`) };
  });
  const first = mailboxWatches.watch(aMailbox());
  const second = mailboxWatches.watch(aMailbox());
  first[Symbol.dispose]();
  assert.deepEqual(calls, ["watch mbx_a"]);
  second[Symbol.dispose]();
  assert.deepEqual(calls, ["watch mbx_a", "leave mbx_a"]);
});

test("refuse() wakes every watch on the mailbox with the refusal", async () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  using watch = mailboxWatches.watch(aMailbox());
  const waking = watch.untilWoken(60_000, never);
  mailboxWatches.refuse(aMailbox().id, new Refusal("mailbox_revoked", "Revoked."));
  await assert.rejects(waking, { code: "mailbox_revoked" });
});

test("stop() wakes every watch, and a later one wakes at once", async () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  using watch = mailboxWatches.watch(aMailbox());
  const waking = watch.untilWoken(60_000, never);
  mailboxWatches.stop();
  assert.equal(await waking, "stopping");
  using late = mailboxWatches.watch(aMailbox());
  assert.equal(await late.untilWoken(60_000, never), "stopping");
});

test("one mailbox may have a thousand watches, and one more is refused", () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  for (let count = 0; count < 1_000; count++) mailboxWatches.watch(aMailbox());
  assert.throws(() => mailboxWatches.watch(aMailbox()), { code: "too_many_waits" });
  mailboxWatches.watch(aMailbox("mbx_b"));
});

test("all mailboxes together may have WAITS_MAX watches, and one more when one ends", () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  const first = mailboxWatches.watch(aMailbox());
  for (let count = 1; count < WAITS_MAX; count++) mailboxWatches.watch(aMailbox(`mbx_${count % 100}`));
  assert.throws(() => mailboxWatches.watch(aMailbox("mbx_other")), { code: "too_many_waits" });
  first[Symbol.dispose]();
  mailboxWatches.watch(aMailbox("mbx_other"));
});

test("drained() waits for the last watch to end", async () => {
  const mailboxWatches = new MailboxWatches(new TestClock());
  const watch = mailboxWatches.watch(aMailbox());
  let isDrained = false;
  const drained = mailboxWatches.drained(60_000).then(() => {
    isDrained = true;
  });
  await settle(2);
  assert.equal(isDrained, false);
  watch[Symbol.dispose]();
  await drained;
});

test("drained() waits no longer than its timeout", async () => {
  const clock = new TestClock();
  const mailboxWatches = new MailboxWatches(clock);
  using _stuck = mailboxWatches.watch(aMailbox());
  const drained = mailboxWatches.drained(1_000);
  await clock.advance(1_000);
  await drained;
});

test("a watch sleeps two seconds among four thousand, and one second alone", async () => {
  const clock = new TestClock();
  const mailboxWatches = new MailboxWatches(clock);
  for (let count = 1; count < 4_000; count++) mailboxWatches.watch(aMailbox(`mbx_${count}`));
  using watch = mailboxWatches.watch(aMailbox());
  let woken: string | undefined;
  const waking = watch.untilWoken(60_000, never).then((by) => {
    woken = by;
  });
  await clock.advance(1_999);
  assert.equal(woken, undefined);
  await clock.advance(1);
  await waking;
  assert.equal(woken, "recheck");
});
