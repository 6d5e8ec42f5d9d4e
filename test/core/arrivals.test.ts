import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import type { Address } from "../../core/address.ts";
import { Arrivals } from "../../core/arrivals.ts";
import { WAITS_MAX } from "../../core/limits.ts";
import type { MailboxId, MailboxPlace } from "../../core/mailboxes/mailbox.ts";
import { Refusal } from "../../core/refusal.ts";
import { settle, TestClock } from "../support/clock.ts";

const never = new AbortController().signal;

function aMailbox(name = "mbx_a"): MailboxPlace {
  return { id: name as MailboxId, address: `${name}@mail.test` as Address };
}

test("a watch remembers a notification that came while nobody was resting", async () => {
  const arrivals = new Arrivals(new TestClock());
  using watch = arrivals.watch(aMailbox());
  arrivals.announce(aMailbox().id);
  assert.equal(await watch.rest(60_000, never), "rung");
});

test("two notifications before a rest are remembered as one", async () => {
  const clock = new TestClock();
  const arrivals = new Arrivals(clock);
  using watch = arrivals.watch(aMailbox());
  arrivals.announce(aMailbox().id);
  arrivals.announce(aMailbox().id);
  await watch.rest(60_000, never);
  const second = watch.rest(60_000, never);
  await clock.advance(1_000);
  assert.equal(await second, "look_again");
});

test("announce() wakes every watch on its mailbox and no other", async () => {
  const clock = new TestClock();
  const arrivals = new Arrivals(clock);
  using first = arrivals.watch(aMailbox());
  using second = arrivals.watch(aMailbox());
  using other = arrivals.watch(aMailbox("mbx_b"));
  const woken = [first, second, other].map((watch) => watch.rest(60_000, never));
  arrivals.announce(aMailbox().id);
  await clock.advance(1_000);
  assert.deepEqual(await Promise.all(woken), ["rung", "rung", "look_again"]);
});

test("of watches on one mailbox the newest wakes first, because the callers of older ones may have left", async () => {
  const arrivals = new Arrivals(new TestClock());
  const watches = [1, 2, 3].map(() => arrivals.watch(aMailbox()));
  const woken: number[] = [];
  const rests = watches.map((watch, at) => watch.rest(60_000, never).then(() => woken.push(at)));
  arrivals.announce(aMailbox().id);
  await Promise.all(rests);
  assert.deepEqual(woken, [2, 1, 0]);
});

test("a rest ends after a second without a notification", async () => {
  const clock = new TestClock();
  const arrivals = new Arrivals(clock);
  using watch = arrivals.watch(aMailbox());
  const resting = watch.rest(60_000, never);
  await clock.advance(1_000);
  assert.equal(await resting, "look_again");
});

test("an aborted rest rejects with the signal's reason and leaves no timer, and an ended one leaves no listener", async () => {
  const clock = new TestClock();
  const arrivals = new Arrivals(clock);
  const caller = new AbortController();
  using watch = arrivals.watch(aMailbox());
  arrivals.announce(aMailbox().id);
  await watch.rest(60_000, caller.signal);
  const ringing = watch.rest(60_000, caller.signal);
  arrivals.announce(aMailbox().id);
  await ringing;
  assert.equal(getEventListeners(caller.signal, "abort").length, 0);
  const resting = watch.rest(60_000, caller.signal);
  caller.abort(new Error("gone"));
  await assert.rejects(resting, { message: "gone" });
  assert.equal(clock.timers, 0);
});

test("a disposed watch is not counted, and disposing it again changes nothing", () => {
  const arrivals = new Arrivals(new TestClock());
  const watch = arrivals.watch(aMailbox());
  using _other = arrivals.watch(aMailbox());
  watch[Symbol.dispose]();
  watch[Symbol.dispose]();
  assert.equal(arrivals.size, 1);
});

test("the folder is watched from the first watch on a mailbox until the last one ends", () => {
  const told: string[] = [];
  const arrivals = new Arrivals(new TestClock(), ({ id }) => {
    told.push(`watch ${id}`);
    return { [Symbol.dispose]: () => told.push(`leave ${id}`) };
  });
  const first = arrivals.watch(aMailbox());
  const second = arrivals.watch(aMailbox());
  first[Symbol.dispose]();
  assert.deepEqual(told, ["watch mbx_a"]);
  second[Symbol.dispose]();
  assert.deepEqual(told, ["watch mbx_a", "leave mbx_a"]);
});

test("refuse() ends the rest of every watch on the mailbox with the refusal", async () => {
  const arrivals = new Arrivals(new TestClock());
  using watch = arrivals.watch(aMailbox());
  const resting = watch.rest(60_000, never);
  arrivals.refuse(aMailbox().id, new Refusal("mailbox_revoked", "Revoked."));
  await assert.rejects(resting, { code: "mailbox_revoked" });
});

test("stop() wakes those who rest, and a later rest ends at once", async () => {
  const arrivals = new Arrivals(new TestClock());
  using watch = arrivals.watch(aMailbox());
  const resting = watch.rest(60_000, never);
  arrivals.stop();
  assert.equal(await resting, "stopping");
  using late = arrivals.watch(aMailbox());
  assert.equal(await late.rest(60_000, never), "stopping");
});

test("one mailbox may have a thousand watches, and one more is refused", () => {
  const arrivals = new Arrivals(new TestClock());
  for (let count = 0; count < 1_000; count++) arrivals.watch(aMailbox());
  assert.throws(() => arrivals.watch(aMailbox()), { code: "too_many_waits" });
  arrivals.watch(aMailbox("mbx_b"));
});

test("all mailboxes together may have WAITS_MAX watches, and one more when one ends", () => {
  const arrivals = new Arrivals(new TestClock());
  const first = arrivals.watch(aMailbox());
  for (let count = 1; count < WAITS_MAX; count++) arrivals.watch(aMailbox(`mbx_${count % 100}`));
  assert.throws(() => arrivals.watch(aMailbox("mbx_other")), { code: "too_many_waits" });
  first[Symbol.dispose]();
  arrivals.watch(aMailbox("mbx_other"));
});

test("drained() waits for the last watch to end", async () => {
  const arrivals = new Arrivals(new TestClock());
  const watch = arrivals.watch(aMailbox());
  let isDrained = false;
  const drained = arrivals.drained(60_000).then(() => {
    isDrained = true;
  });
  await settle(2);
  assert.equal(isDrained, false);
  watch[Symbol.dispose]();
  await drained;
});

test("drained() waits no longer than its timeout", async () => {
  const clock = new TestClock();
  const arrivals = new Arrivals(clock);
  using _stuck = arrivals.watch(aMailbox());
  const drained = arrivals.drained(1_000);
  await clock.advance(1_000);
  await drained;
});

test("a rest lasts two seconds among four thousand watches, and one second with one", async () => {
  const clock = new TestClock();
  const arrivals = new Arrivals(clock);
  for (let count = 1; count < 4_000; count++) arrivals.watch(aMailbox(`mbx_${count}`));
  using watch = arrivals.watch(aMailbox());
  let woken: string | undefined;
  const resting = watch.rest(60_000, never).then((by) => {
    woken = by;
  });
  await clock.advance(1_999);
  assert.equal(woken, undefined);
  await clock.advance(1);
  await resting;
  assert.equal(woken, "look_again");
});
