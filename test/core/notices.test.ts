import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { NewNotice } from "../../core/index.ts";
import {
  NOTICE_ANSWER_MS_MAX,
  NOTICE_REPETITION_MS_MAX,
  NOTICE_SEND_MS_MAX,
  NOTICE_TRY_MS_MAX,
  NOTICES_IN_FLIGHT_MAX,
  NOTICES_PER_RUN_MAX,
  NOTICES_STOP_GRACE_MS,
} from "../../core/limits.ts";
import { Notices } from "../../core/notices.ts";
import { settle } from "../support/clock.ts";
import { openLedger } from "../support/ledger.ts";
import { recordingLog } from "../support/log.ts";
import { aNotice } from "../support/notice.ts";
import { mostInAnHour, TestNotifier } from "../support/notifier.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

/** Notices over a real ledger without any yet, and a mail provider that the test plays. */
async function openNotices(given: { readonly name?: string; readonly knowsRepetitions?: boolean } = {}) {
  await ledger.ledger.db.deleteFrom("notices").execute();
  const { clock } = ledger;
  const { log, events } = recordingLog();
  const notifier = new TestNotifier(clock, given);
  const open = (asked = notifier) => new Notices({ ...ledger, log, notifier: asked });
  const notices = open();
  return {
    clock,
    notifier,
    notices,
    reopen: open,
    rows: () => ledger.noticeRows,
    count: () => ledger.noticeRows.count(),
    logged: (event: string) => events.filter((one) => one.event === event).map(({ fields }) => fields),
    write: (...written: readonly NewNotice[]) => ledger.noticeRows.add(written, clock.now()),
    /** What the job does while that time passes. */
    async pass(ms: number, everyMs: number) {
      for (let passed = 0; passed < ms; passed += everyMs) {
        await clock.advance(everyMs);
        await notices.sendDue();
      }
    },
  };
}

/** Of as many payers as there are notices, so that nobody's hour is full. */
function severalNotices(count: number): readonly NewNotice[] {
  return Array.from({ length: count }, (_, index) =>
    aNotice({ name: `notice ${index}`, to: `payer${index}@payer.example` }),
  );
}

test("sendDue sends what is due, and nothing twice", async () => {
  const deps = await openNotices();
  await deps.write(...severalNotices(10));
  await deps.notices.sendDue();
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, 10);
  assert.equal((await deps.count()).sent, 10);
});

test("a mail holds the text of its notice, under the notice's own name", async () => {
  const deps = await openNotices();
  await deps.write(aNotice());
  await deps.notices.sendDue();
  const [sent] = deps.notifier.tries;
  assert.equal(sent?.name, aNotice().name);
  assert.equal(sent?.to, aNotice().to);
  assert.match(sent?.text ?? "", /active until 20 December 2026, 12:00 UTC/);
  assert.match(sent?.html ?? "", /active until 20 December 2026, 12:00 UTC/);
});

test("kick sends in the background, and what is written during a run is sent by the same", async () => {
  const deps = await openNotices();
  const gate = Promise.withResolvers<void>();
  deps.notifier.gate = gate.promise;
  await deps.write(aNotice({ name: "first" }));
  deps.notices.kick();
  await deps.write(aNotice({ name: "second" }));
  deps.notices.kick();
  gate.resolve();
  await deps.notices.sendDue();
  assert.deepEqual(deps.notifier.tries.map(({ name }) => name).sort(), ["first", "second"]);
});

test("a run has few mails under way at once", async () => {
  const deps = await openNotices();
  const gate = Promise.withResolvers<void>();
  deps.notifier.gate = gate.promise;
  await deps.write(...severalNotices(10));
  deps.notices.kick();
  await settle();
  assert.equal(deps.notifier.tries.length, NOTICES_IN_FLIGHT_MAX);
  gate.resolve();
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, 10);
});

test("a run ends after a number of mails, and the next goes on", async () => {
  const deps = await openNotices();
  await deps.write(...severalNotices(NOTICES_PER_RUN_MAX + 5));
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, NOTICES_PER_RUN_MAX);
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, NOTICES_PER_RUN_MAX + 5);
});

test("a provider that is down for an hour is asked ever less often, and then everything is sent once", async () => {
  const deps = await openNotices({ knowsRepetitions: false });
  await deps.write(...severalNotices(5));
  deps.notifier.mood = "not_sent";
  await deps.notices.sendDue();
  // Tried at 0, 3, 6, 12, 21, 39 minutes: a wait of 1, 2, 4 … and until the job comes.
  await deps.pass(HOUR_MS, 3 * MINUTE_MS);
  assert.equal(deps.notifier.tries.length, 5 * 6);
  deps.notifier.mood = "sent";
  await deps.pass(HOUR_MS, HOUR_MS);
  assert.equal(deps.notifier.mails.length, 5);
  assert.equal(new Set(deps.notifier.mails.map(({ notice }) => notice.name)).size, 5);
});

test("a notice that nobody sends for three days is given up, and the log says so", async () => {
  const deps = await openNotices();
  await deps.write(aNotice());
  deps.notifier.mood = "not_sent";
  await deps.pass(NOTICE_TRY_MS_MAX + 6 * HOUR_MS, 6 * HOUR_MS);
  assert.equal((await deps.count()).given_up, 1);
  const [given] = deps.logged("noticeGivenUp");
  assert.deepEqual(given, { kind: "active", mailboxId: "mbx_one", notifier: "test", why: "it is too old" });
});

test("a notice is tried once however long the service was down", async () => {
  const deps = await openNotices();
  await deps.write(aNotice());
  await deps.clock.advance(10 * NOTICE_TRY_MS_MAX);
  await deps.notices.sendDue();
  assert.equal(deps.notifier.mails.length, 1);
});

test("a refused notice is never tried again, and takes no place in its payer's hour", async () => {
  const deps = await openNotices();
  deps.notifier.mood = "refused";
  await deps.write(...["a", "b", "c"].map((name) => aNotice({ name })));
  await deps.notices.sendDue();
  deps.notifier.mood = "sent";
  await deps.write(aNotice({ name: "d" }));
  await deps.notices.sendDue();
  await deps.pass(HOUR_MS, HOUR_MS);
  assert.deepEqual(
    deps.notifier.mails.map(({ notice }) => notice.name),
    ["d"],
  );
});

test("what may have been sent is not sent again by who does not know it again", async () => {
  const deps = await openNotices({ knowsRepetitions: false });
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

test("what may have been sent is sent once by who knows it again", async () => {
  const deps = await openNotices({ knowsRepetitions: true });
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

test("what may have been sent is not tried again after the provider has forgotten it", async () => {
  const deps = await openNotices();
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

test("what one provider may have sent is not sent by another", async () => {
  const deps = await openNotices({ name: "resend" });
  await deps.write(aNotice());
  deps.notifier.mood = "lost";
  await deps.notices.sendDue();
  const other = new TestNotifier(deps.clock, { name: "unsend" });
  await deps.clock.advance(HOUR_MS);
  await deps.reopen(other).sendDue();
  assert.equal(other.tries.length, 0);
  assert.equal((await deps.count()).given_up, 1);
});

test("a notifier that says nothing is left after its deadline, and what it did is unknown", async () => {
  const deps = await openNotices({ knowsRepetitions: false });
  await deps.write(aNotice());
  deps.notifier.mood = "silent";
  const run = deps.notices.sendDue();
  await settle();
  await deps.clock.advance(NOTICE_SEND_MS_MAX + NOTICE_ANSWER_MS_MAX);
  await run;
  assert.equal(deps.logged("noticeSent")[0]?.outcome, "unknown");
  assert.equal((await deps.count()).given_up, 1);
  assert.equal(deps.clock.timers, 0);
});

test("a notifier that throws is told of in the log, and holds up no other notice", async () => {
  const deps = await openNotices();
  await deps.write(...severalNotices(10));
  deps.notifier.mood = "throws";
  await deps.notices.sendDue();
  assert.equal(deps.notifier.tries.length, 10);
  assert.equal(deps.logged("unforeseen").length, 10);
});

test("a notice found in the middle of its sending after a crash is sent once by who knows it again", async () => {
  const deps = await openNotices();
  await deps.write(aNotice());
  // The process ends between the provider's taking the mail and the row that says so.
  const taken = await deps.rows().take("test", deps.clock.now());
  assert.ok(taken);
  await ledger.restart();
  await deps.reopen().sendDue();
  assert.equal(deps.notifier.mails.length, 1);
});

test("a notice found in the middle of its sending after a crash is given up where it is not known again", async () => {
  const deps = await openNotices({ knowsRepetitions: false });
  await deps.write(aNotice());
  await deps.rows().take("test", deps.clock.now());
  await ledger.restart();
  await deps.reopen().sendDue();
  assert.equal(deps.notifier.tries.length, 0);
  assert.equal(deps.logged("noticeGivenUp")[0]?.why, "it may have been sent");
});

test("a hundred claims naming one victim send three mails in any hour at most, whatever else there is to tell", async () => {
  const deps = await openNotices();
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

test("a provider that is up and down sends three mails to one payer in any hour at most", async () => {
  const deps = await openNotices();
  await deps.write(...Array.from({ length: 12 }, (_, index) => aNotice({ name: `notice ${index}` })));
  const moods = ["not_sent", "lost", "sent", "unknown", "throws", "sent"] as const;
  for (let turn = 0; turn < 40; turn++) {
    deps.notifier.mood = moods[turn % moods.length] ?? "sent";
    await deps.pass(20 * MINUTE_MS, 20 * MINUTE_MS);
  }
  assert.ok(mostInAnHour(deps.notifier.mails) <= 3);
  assert.equal(deps.notifier.mails.length, 12);
});

test("an address with a line break in it is refused before any provider sees it", async () => {
  const deps = await openNotices();
  await deps.write(aNotice({ to: "ann@payer.example\r\nBcc: everybody@payer.example" }));
  await deps.notices.sendDue();
  assert.equal(deps.notifier.tries.length, 0);
  assert.equal((await deps.count()).given_up, 1);
});

test("drained waits for the mail that is under way, and begins no other", async () => {
  const deps = await openNotices();
  await deps.write(...severalNotices(10));
  const gate = Promise.withResolvers<void>();
  deps.notifier.gate = gate.promise;
  deps.notices.kick();
  await settle();
  const drained = deps.notices.drained();
  gate.resolve();
  await drained;
  await deps.notices.sendDue();
  const { sent, waiting } = await deps.count();
  assert.deepEqual({ sent, waiting }, { sent: NOTICES_IN_FLIGHT_MAX, waiting: 10 - NOTICES_IN_FLIGHT_MAX });
});

test("drained leaves a silent provider after its grace", async () => {
  const deps = await openNotices();
  await deps.write(aNotice());
  deps.notifier.mood = "silent";
  deps.notices.kick();
  await settle();
  const drained = deps.notices.drained();
  await deps.clock.advance(NOTICES_STOP_GRACE_MS + NOTICE_ANSWER_MS_MAX);
  await drained;
  assert.equal((await deps.count()).waiting, 1);
  assert.equal(deps.clock.timers, 0);
});

test("kick never throws when the ledger is gone", async () => {
  const deps = await openNotices();
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
