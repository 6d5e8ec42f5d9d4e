import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { OutgoingNotice } from "../../../core/index.ts";
import {
  NOTICE_ANSWER_MS_MAX,
  NOTICE_TRY_MS_MAX,
  NOTICES_IN_FLIGHT_MAX,
  NOTICES_PER_RUN_MAX,
  NOTICES_STOP_GRACE_MS,
} from "../../../core/limits.ts";
import { Notices } from "../../../core/payments/notices.ts";
import { settle, until } from "../../support/clock.ts";
import { openLedger } from "../../support/ledger.ts";
import { recordingLog } from "../../support/log.ts";
import { aNotice, openNotices, severalNotices } from "../../support/notices.ts";
import { mostInAnHour } from "../../support/notifier.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

/** The name without the time of its writing. */
const nameOf = ({ name }: OutgoingNotice) => name.replace(/:\d+$/, "");

test("sendDue() sends what is due, each once", async () => {
  const deps = await openNotices(ledger);
  await deps.write(...severalNotices(10));
  await deps.notices.sendDue();
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, 10);
  assert.equal((await deps.count()).sent, 10);
});

test("a mail has the text of its notice, and the name with the time of its writing", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice());
  await deps.notices.sendDue();
  const [sent] = deps.notifier.tries;
  assert.match(sent?.name ?? "", new RegExp(`^${aNotice().name}:\\d+$`));
  assert.equal(sent?.to, aNotice().to);
  assert.match(sent?.text ?? "", /active until 20 December 2026, 12:00 UTC/);
  assert.match(sent?.html ?? "", /active until 20 December 2026, 12:00 UTC/);
});

test("kick() sends in the background, and what is written meanwhile is sent by the same run", async () => {
  const deps = await openNotices(ledger);
  const gate = Promise.withResolvers<void>();
  deps.notifier.gate = gate.promise;
  await deps.write(aNotice({ name: "first" }));
  deps.notices.kick();
  await deps.write(aNotice({ name: "second" }));
  deps.notices.kick();
  gate.resolve();
  await deps.notices.sendDue();
  assert.deepEqual(deps.notifier.tries.map(nameOf).sort(), ["first", "second"]);
});

test("kick() sends what is written after a run found nothing more", async () => {
  const deps = await openNotices(ledger);
  const rows = deps.rows();
  const gate = Promise.withResolvers<void>();
  let found = 0;
  const take: typeof rows.take = async (...of) => {
    const notice = await rows.take(...of);
    found += 1;
    await gate.promise;
    return notice;
  };
  const { clock, notifier } = deps;
  const notices = new Notices({ noticeRows: { ...rows, take }, clock, log: recordingLog().log, notifier });
  notices.kick();
  await until(() => found === NOTICES_IN_FLIGHT_MAX);
  await deps.write(aNotice());
  notices.kick();
  gate.resolve();
  await until(() => notifier.mails.length === 1);
  await notices.drained();
});

test("a run sends at most NOTICES_IN_FLIGHT_MAX mails at a time", async () => {
  const deps = await openNotices(ledger);
  const gate = Promise.withResolvers<void>();
  deps.notifier.gate = gate.promise;
  await deps.write(...severalNotices(10));
  deps.notices.kick();
  await until(() => deps.notifier.tries.length >= NOTICES_IN_FLIGHT_MAX);
  await settle();
  assert.equal(deps.notifier.tries.length, NOTICES_IN_FLIGHT_MAX);
  gate.resolve();
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, 10);
});

test("a run ends after NOTICES_PER_RUN_MAX mails, and the next one continues", async () => {
  const deps = await openNotices(ledger);
  await deps.write(...severalNotices(NOTICES_PER_RUN_MAX + 5));
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, NOTICES_PER_RUN_MAX);
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, NOTICES_PER_RUN_MAX + 5);
});

test("a provider that is down is asked less and less often, and then every notice is sent once", async () => {
  const deps = await openNotices(ledger, { knowsRepetitions: false });
  await deps.write(...severalNotices(5));
  deps.notifier.mood = "not_sent";
  await deps.notices.sendDue();
  // Tried at 0, 3, 6, 12, 21 and 39 minutes: after 1, 2, 4 … minutes, at the next run of the job.
  await deps.pass(HOUR_MS, 3 * MINUTE_MS);
  assert.equal(deps.notifier.tries.length, 5 * 6);
  deps.notifier.mood = "sent";
  await deps.pass(HOUR_MS, HOUR_MS);
  assert.equal(deps.notifier.mails.length, 5);
  assert.equal(new Set(deps.notifier.mails.map(({ notice }) => notice.name)).size, 5);
});

test("a notice that could not be sent for three days is given up, and logged", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice());
  deps.notifier.mood = "not_sent";
  await deps.pass(NOTICE_TRY_MS_MAX + 6 * HOUR_MS, 6 * HOUR_MS);
  assert.equal((await deps.count()).given_up, 1);
  const [given] = deps.logged("noticeGivenUp");
  assert.deepEqual(given, { kind: "active", mailboxId: "mbx_one", notifier: "test", why: "it is too old" });
});

test("a notice that fails after a leap of the clock is tried again", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice());
  deps.notifier.mood = "not_sent";
  await deps.clock.advance(10 * NOTICE_TRY_MS_MAX);
  await deps.notices.sendDue();
  assert.equal((await deps.count()).given_up, 0);
  deps.notifier.mood = "sent";
  await deps.pass(HOUR_MS, HOUR_MS);
  assert.equal(deps.notifier.mails.length, 1);
});

test("a notice is tried once even if the service was down longer than it would be retried", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice());
  await deps.clock.advance(10 * NOTICE_TRY_MS_MAX);
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, 1);
});

test("a refused notice is not tried again, and does not count towards its payer's hourly limit", async () => {
  const deps = await openNotices(ledger);
  deps.notifier.mood = "refused";
  await deps.write(...["a", "b", "c"].map((name) => aNotice({ name })));
  await deps.notices.sendDue();
  deps.notifier.mood = "sent";
  await deps.write(aNotice({ name: "d" }));
  await deps.notices.sendDue();
  await deps.pass(HOUR_MS, HOUR_MS);
  assert.deepEqual(
    deps.notifier.mails.map(({ notice }) => nameOf(notice)),
    ["d"],
  );
});

test("a hundred claims that name one payer send at most three mails in any hour, and no news is lost", async () => {
  const deps = await openNotices(ledger);
  for (let claim = 0; claim < 100; claim++) {
    const to = `Victim+${claim}@payer.example`;
    await deps.write(aNotice({ name: `link ${claim}`, kind: "payment_link", to }));
    if (claim % 20 === 0) await deps.write(aNotice({ name: `active ${claim}`, to }));
    if (claim % 5 === 0) await deps.pass(13 * MINUTE_MS, 13 * MINUTE_MS);
  }
  assert.equal(mostInAnHour(deps.notifier.mails), 3);
  const news = deps.notifier.mails.filter(({ notice }) => notice.kind === "active");
  assert.equal(news.length, 5);
});

test("a provider that fails now and then sends at most three mails to one payer in any hour", async () => {
  const deps = await openNotices(ledger);
  await deps.write(...Array.from({ length: 12 }, (_, index) => aNotice({ name: `notice ${index}` })));
  const moods = ["not_sent", "lost", "sent", "unknown", "throws", "sent"] as const;
  for (let turn = 0; turn < 40; turn++) {
    deps.notifier.mood = moods[turn % moods.length] ?? "sent";
    await deps.pass(20 * MINUTE_MS, 20 * MINUTE_MS);
  }
  assert.ok(mostInAnHour(deps.notifier.mails) <= 3);
  assert.equal(deps.notifier.mails.length, 12);
});

test("an address with a line break is given up before any provider sees it", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice({ to: "ann@payer.example\r\nBcc: everybody@payer.example" }));
  await deps.notices.sendDue();
  assert.equal(deps.notifier.tries.length, 0);
  assert.equal((await deps.count()).given_up, 1);
});

test("drained() waits for the mails being sent, and starts no others", async () => {
  const deps = await openNotices(ledger);
  await deps.write(...severalNotices(10));
  const gate = Promise.withResolvers<void>();
  deps.notifier.gate = gate.promise;
  deps.notices.kick();
  await until(() => deps.notifier.tries.length === NOTICES_IN_FLIGHT_MAX);
  const drained = deps.notices.drained();
  gate.resolve();
  await drained;
  assert.equal(deps.clock.timers, 0);
  await deps.notices.sendDue();
  const { sent, waiting } = await deps.count();
  assert.deepEqual({ sent, waiting }, { sent: NOTICES_IN_FLIGHT_MAX, waiting: 10 - NOTICES_IN_FLIGHT_MAX });
});

test("drained() waits for a silent provider only until its grace is over", async () => {
  const deps = await openNotices(ledger);
  await deps.write(aNotice());
  deps.notifier.mood = "silent";
  deps.notices.kick();
  await until(() => deps.notifier.tries.length === 1);
  const drained = deps.notices.drained();
  await deps.clock.advance(NOTICES_STOP_GRACE_MS + NOTICE_ANSWER_MS_MAX);
  await drained;
  assert.equal((await deps.count()).waiting, 1);
  assert.equal(deps.clock.timers, 0);
});

test("drained() waits only for the answer timeout if the provider is asked after the grace", async () => {
  const deps = await openNotices(ledger);
  const { clock, notifier } = deps;
  await deps.write(aNotice());
  notifier.mood = "silent";
  const gate = Promise.withResolvers<void>();
  const rows = deps.rows();
  let taking = 0;
  const take: typeof rows.take = async (...of) => {
    taking += 1;
    await gate.promise;
    return await rows.take(...of);
  };
  const notices = new Notices({ noticeRows: { ...rows, take }, clock, log: recordingLog().log, notifier });
  notices.kick();
  await until(() => taking > 0);
  const drained = notices.drained();
  await clock.advance(NOTICES_STOP_GRACE_MS);
  gate.resolve();
  await until(() => notifier.tries.length === 1);
  await clock.advance(NOTICE_ANSWER_MS_MAX);
  await drained;
  assert.equal((await deps.count()).waiting, 1);
});

test("sendDue() throws if the ledger fails during a run", async () => {
  const deps = await openNotices(ledger);
  const failing = { ...deps.rows(), take: () => Promise.reject(new Error("The disk is full.")) };
  await assert.rejects(new Notices({ ...deps, ...recordingLog(), noticeRows: failing }).sendDue(), /full/);
});

test("kick() does not throw if the ledger fails, and logs it", async () => {
  const deps = await openNotices(ledger);
  const { clock, notifier } = deps;
  const { log, events } = recordingLog();
  const gone = { ...deps.rows(), recover: () => Promise.reject(new Error("The disk is full.")) };
  const notices = new Notices({ noticeRows: gone, clock, log, notifier });
  notices.kick();
  await notices.drained();
  assert.deepEqual(
    events.map(({ event }) => event),
    ["unforeseen"],
  );
});
