import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  addNotices,
  NOTICES_PER_PAYER_PER_HOUR_MAX,
  type NoticeRows,
} from "../../../../core/store/ledger/notices.ts";
import type { TestClock } from "../../../support/clock.ts";
import { openLedger } from "../../../support/ledger.ts";
import { aNotice } from "../../../support/notices.ts";

const HOUR_MS = 3_600_000;

const ledger = await openLedger();
after(() => ledger[Symbol.asyncDispose]());

/** The shared ledger, after removing all notices. */
async function emptyLedger() {
  await ledger.ledger.db.deleteFrom("notices").execute();
  return ledger;
}

function named(...names: readonly string[]) {
  return names.map((name) => aNotice({ name }));
}

/** Takes and sends what is due, as the job does, until nothing is due. */
async function takeAll(rows: NoticeRows, clock: TestClock): Promise<readonly string[]> {
  const taken: string[] = [];
  for (;;) {
    const notice = await rows.take("test", clock.now());
    if (!notice) return taken;
    taken.push(notice.name);
    await rows.sent(notice, clock.now());
  }
}

test("addNotices() stores a notice of the same name once", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "a"), deps.clock.now());
  await deps.noticeRows.add(named("a"), deps.clock.now());
  assert.equal((await deps.noticeRows.count()).waiting, 2);
});

test("addNotices() stores nothing for an empty address", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add([aNotice({ to: "" })], deps.clock.now());
  assert.equal((await deps.noticeRows.count()).waiting, 0);
});

test("addNotices() stores nothing if the transaction is rolled back", async () => {
  const deps = await emptyLedger();
  const failing = deps.ledger.db.transaction().execute(async (transaction) => {
    await addNotices(transaction, named("a"), deps.clock.now());
    throw new Error("The payment could not be written.");
  });
  await assert.rejects(failing, /could not be written/);
  assert.equal((await deps.noticeRows.count()).waiting, 0);
});

test("addNotices() stores at most three payment links per hour for one payer, in any notation of the address", async () => {
  const deps = await emptyLedger();
  const addresses = [
    "ann@payer.example",
    "Ann@Payer.Example",
    "ann+1@payer.example",
    "ann+2+x@payer.example",
  ];
  const links = addresses.map((to, index) => aNotice({ name: `link ${index}`, kind: "payment_link", to }));
  await deps.noticeRows.add(links, deps.clock.now());
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["link 0", "link 1", "link 2"]);
});

test("addNotices() stores a payment link again after an hour", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c"), deps.clock.now());
  await takeAll(deps.noticeRows, deps.clock);
  await deps.clock.advance(HOUR_MS);
  await deps.noticeRows.add([aNotice({ name: "link", kind: "payment_link" })], deps.clock.now());
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["link"]);
});

test("addNotices() stores no payment link while three notices are waiting, whatever their age", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c"), deps.clock.now());
  await deps.clock.advance(5 * HOUR_MS);
  await deps.noticeRows.add([aNotice({ name: "link", kind: "payment_link" })], deps.clock.now());
  assert.equal((await deps.noticeRows.count()).waiting, 3);
});

test("take() delays what exceeds its payer's hourly limit, and nothing of other payers", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c", "d", "e"), deps.clock.now());
  await deps.noticeRows.add([aNotice({ name: "bob", to: "bob@payer.example" })], deps.clock.now());
  assert.equal(NOTICES_PER_PAYER_PER_HOUR_MAX, 3);
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["a", "b", "c", "bob"]);
  await deps.clock.advance(HOUR_MS - 1);
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), []);
  await deps.clock.advance(1);
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["d", "e"]);
});

test("take() delays a notice no longer than the limit requires after the clock was set back", {
  // If it took the notice again and again, everything else would wait for the ledger.
  timeout: 60_000,
}, async () => {
  const deps = await emptyLedger();
  const now = deps.clock.now();
  const latest = new Date(now.getTime() + HOUR_MS);
  await deps.noticeRows.add(named("a", "b", "c"), now);
  await takeAll(deps.noticeRows, deps.clock);
  await deps.noticeRows.add(named("d"), new Date(now.getTime() + 24 * HOUR_MS));
  assert.equal(await deps.noticeRows.take("test", now, latest), undefined);
  await deps.clock.advance(HOUR_MS);
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["d"]);
});

test("take() drops notices of what has happened meanwhile, except a deletion whose notice failed before", async () => {
  const deps = await emptyLedger();
  const at = new Date(deps.clock.now().getTime() + HOUR_MS).toISOString();
  const facts = {
    address: "mbx_one@mail.example",
    paymentUrl: "",
    linkEndsAt: at,
    paidUntil: at,
    deletedAt: at,
  };
  const kinds = ["payment_link", "ends_soon", "ended", "deletion_soon", "active"] as const;
  const notices = kinds.map((kind) => aNotice({ name: kind, kind, to: `${kind}@payer.example`, facts }));
  const tried = aNotice({ name: "tried", kind: "deletion_soon", facts });
  await deps.noticeRows.add([tried, ...notices], deps.clock.now());
  const first = await deps.noticeRows.take("test", deps.clock.now());
  assert.equal(first?.name, "tried");
  await deps.noticeRows.notSent(first, deps.clock.now());
  await deps.clock.advance(HOUR_MS);
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["tried", "active"]);
  assert.equal((await deps.noticeRows.count()).waiting, 0);
});

test("take() counts notices being sent, so that concurrent senders do not exceed the limit", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c", "d"), deps.clock.now());
  const taken = await Promise.all(
    Array.from({ length: 6 }, () => deps.noticeRows.take("test", deps.clock.now())),
  );
  assert.deepEqual(
    taken.flatMap((notice) => notice?.name ?? []),
    ["a", "b", "c"],
  );
});

test("notSent() frees the place in the payer's hour", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c", "d"), deps.clock.now());
  const first = await deps.noticeRows.take("test", deps.clock.now());
  assert.ok(first);
  await deps.noticeRows.notSent(first, new Date(deps.clock.now().getTime() + HOUR_MS));
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["b", "c", "d"]);
});

test("unsure() keeps the place in the payer's hour, and lets the notice be tried again within it", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c", "d"), deps.clock.now());
  const first = await deps.noticeRows.take("test", deps.clock.now());
  assert.ok(first);
  await deps.noticeRows.unsure(first, deps.clock.now(), deps.clock.now());
  const tried = new Set(await takeAll(deps.noticeRows, deps.clock));
  assert.deepEqual(tried, new Set(["a", "b", "c"]));
});

test("giveUp() frees the place in the payer's hour unless the notice may have been sent", async () => {
  for (const mayBeSent of [true, false]) {
    const deps = await emptyLedger();
    await deps.noticeRows.add(named("a", "b", "c", "d"), deps.clock.now());
    const first = await deps.noticeRows.take("test", deps.clock.now());
    assert.ok(first);
    await deps.noticeRows.giveUp(first, deps.clock.now(), mayBeSent);
    const taken = await takeAll(deps.noticeRows, deps.clock);
    assert.deepEqual(taken, mayBeSent ? ["b", "c"] : ["b", "c", "d"]);
  }
});

test("notSent() keeps the place in the payer's hour if an earlier try may have succeeded", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c", "d"), deps.clock.now());
  const later = new Date(deps.clock.now().getTime() + HOUR_MS);
  const first = await deps.noticeRows.take("test", deps.clock.now());
  assert.ok(first);
  await deps.noticeRows.unsure(first, deps.clock.now(), deps.clock.now());
  const again = await deps.noticeRows.take("test", deps.clock.now());
  assert.ok(again?.unsure);
  await deps.noticeRows.notSent(again, later);
  assert.deepEqual(await takeAll(deps.noticeRows, deps.clock), ["b", "c"]);
});

test("take() says since when, and with which notifier, it has been unknown whether a notice was sent", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a"), deps.clock.now());
  const since = deps.clock.now();
  for (const notifier of ["resend", "sendgrid"]) {
    const notice = await deps.noticeRows.take(notifier, deps.clock.now());
    assert.ok(notice);
    await deps.noticeRows.unsure(notice, deps.clock.now(), deps.clock.now());
    await deps.clock.advance(60_000);
  }
  const again = await deps.noticeRows.take("resend", deps.clock.now());
  assert.deepEqual(again?.unsure, { since, notifier: "resend" });
  assert.equal(again?.tries, 3);
});

test("recover() marks as unsure what was being sent when the process ended", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a"), deps.clock.now());
  await deps.noticeRows.take("resend", deps.clock.now());
  await deps.restart();
  assert.equal(await deps.noticeRows.take("resend", deps.clock.now()), undefined);
  await deps.noticeRows.recover(deps.clock.now());
  const found = await deps.noticeRows.take("resend", deps.clock.now());
  assert.deepEqual(found?.unsure, { since: deps.clock.now(), notifier: "resend" });
});

test("count() returns the number of notices by status", async () => {
  const deps = await emptyLedger();
  await deps.noticeRows.add(named("a", "b", "c", "d"), deps.clock.now());
  const first = await deps.noticeRows.take("test", deps.clock.now());
  const second = await deps.noticeRows.take("test", deps.clock.now());
  await deps.noticeRows.take("test", deps.clock.now());
  assert.ok(first && second);
  await deps.noticeRows.sent(first, deps.clock.now());
  await deps.noticeRows.giveUp(second, deps.clock.now(), false);
  assert.deepEqual(await deps.noticeRows.count(), { waiting: 1, sending: 1, sent: 1, given_up: 1 });
});
