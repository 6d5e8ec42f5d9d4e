import assert from "node:assert/strict";
import { after, test } from "node:test";
import { NOTICE_ANSWER_MS_MAX, NOTICE_REPETITION_MS_MAX, NOTICE_SEND_MS_MAX } from "../../../core/limits.ts";
import { until } from "../../support/clock.ts";
import { openLedger } from "../../support/ledger.ts";
import { aNotice, openNotices, severalNotices } from "../../support/notices.ts";
import { TestNotifier } from "../../support/notifier.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

test("a notice that may have been sent is given up if the notifier does not recognise repetitions", async () => {
  const deps = await openNotices(ledger, { knowsRepetitions: false });
  for (const mood of ["unknown", "lost", "throws"] as const) {
    await deps.write(aNotice({ name: mood }));
    deps.notifier.mood = mood;
    await deps.notices.sendDue();
  }
  deps.notifier.mood = "sent";
  await deps.pass(2 * HOUR_MS, HOUR_MS);
  assert.equal(deps.notifier.tries.length, 3);
  assert.deepEqual(
    deps.logged("noticeGivenUp").map(({ why }) => why),
    Array(3).fill("it may have been sent"),
  );
});

test("a notice that may have been sent is sent again if the notifier recognises repetitions", async () => {
  const deps = await openNotices(ledger, { knowsRepetitions: true });
  for (const mood of ["unknown", "lost", "throws"] as const) {
    await deps.write(aNotice({ name: mood }));
    deps.notifier.mood = mood;
    await deps.notices.sendDue();
    await deps.pass(MINUTE_MS, MINUTE_MS);
  }
  deps.notifier.mood = "sent";
  await deps.pass(HOUR_MS, HOUR_MS);
  assert.equal(deps.notifier.mails.length, 3);
  assert.equal((await deps.count()).sent, 3);
});

test("a notice that may have been sent is not tried again once the notifier has forgotten its name", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice());
  deps.notifier.mood = "unknown";
  await deps.notices.sendDue();
  await deps.pass(2 * HOUR_MS, HOUR_MS);
  assert.equal(deps.notifier.tries.length, 3);
  await deps.clock.advance(NOTICE_REPETITION_MS_MAX);
  deps.notifier.mood = "sent";
  await deps.notices.sendDue();
  assert.equal(deps.notifier.tries.length, 3);
  assert.equal((await deps.count()).given_up, 1);
});

test("a notice that one notifier may have sent is not sent by another", async () => {
  const deps = await openNotices(ledger, { name: "resend" });
  await deps.write(aNotice());
  deps.notifier.mood = "lost";
  await deps.notices.sendDue();
  const other = new TestNotifier(deps.clock, { name: "unsend" });
  await deps.clock.advance(HOUR_MS);
  await deps.reopen(other).sendDue();
  assert.equal(other.tries.length, 0);
  assert.equal((await deps.count()).given_up, 1);
});

test("a silent notifier is given up after its deadline, and its outcome counts as unknown", async () => {
  const deps = await openNotices(ledger, { knowsRepetitions: false });
  await deps.write(aNotice());
  deps.notifier.mood = "silent";
  const run = deps.notices.sendDue();
  await until(() => deps.notifier.tries.length === 1);
  await deps.clock.advance(NOTICE_SEND_MS_MAX + NOTICE_ANSWER_MS_MAX);
  await run;
  assert.equal(deps.logged("noticeSent")[0]?.outcome, "unknown");
  assert.equal((await deps.count()).given_up, 1);
  assert.equal(deps.clock.timers, 0);
});

test("a notifier that throws is logged, and delays no other notice", async () => {
  const deps = await openNotices(ledger);
  await deps.write(...severalNotices(10));
  deps.notifier.mood = "throws";
  await deps.notices.sendDue();
  assert.equal(deps.notifier.tries.length, 10);
  assert.equal(deps.logged("unforeseen").length, 10);
});

test("a notice being sent at a crash is sent again if the notifier recognises repetitions", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice());
  // The process ends after the provider took the mail, and before the row says so.
  const taken = await deps.rows().take("test", deps.clock.now());
  assert.ok(taken);
  await ledger.restart();
  await deps.reopen().sendDue();
  assert.equal(deps.notifier.mails.length, 1);
});

test("a notice being sent at a crash is given up if the notifier does not recognise repetitions", async () => {
  const deps = await openNotices(ledger, { knowsRepetitions: false });
  await deps.write(aNotice());
  await deps.rows().take("test", deps.clock.now());
  await ledger.restart();
  await deps.reopen().sendDue();
  assert.equal(deps.notifier.tries.length, 0);
  assert.equal(deps.logged("noticeGivenUp")[0]?.why, "it may have been sent");
});
