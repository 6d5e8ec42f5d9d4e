import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Core, Mailbox, Wait, Waited } from "../../core/index.ts";
import { mailSizes, newStem } from "../../core/store/maildir/mail-file.ts";
import { until } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";
import { sharedMimeWorkers } from "../support/shared-mime-workers.ts";

/**
 * The tests share this core, each with mailboxes of its own. A test that restarts, stops or fills a core opens another.
 */
const box = await openTestCore();
after(() => box.close());

const never = new AbortController().signal;

function aWait(changed: Partial<Wait> = {}): Wait {
  return { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 25, peek: false, ...changed };
}

function wait(core: Core, mailbox: Mailbox, changed: Partial<Wait> = {}): Promise<Waited> {
  return core.waitForEmail(mailbox, aWait(changed), { signal: never });
}

function subjectOf(waited: Waited): string {
  return waited.outcome === "received" ? waited.message.subject : waited.outcome;
}

test("a wait returns a message that arrives while it waits", async () => {
  const { mailbox } = await box.claim();
  const timersSet = box.clock.moreTimers();
  const waiting = wait(box.core, mailbox);
  await timersSet();
  await deliver(box.core, mailbox, letter({ subject: "Your code" }));
  assert.equal(subjectOf(await waiting), "Your code");
});

test("a wait returns a message that came shortly before it", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Early" }));
  assert.equal(subjectOf(await wait(box.core, mailbox)), "Early");
});

test("a wait does not return a message older than its maximum age", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Last week's code" }));
  await box.clock.advance(301_000);
  assert.equal(subjectOf(await wait(box.core, mailbox, { timeoutSeconds: 0 })), "timed_out");
});

test("a wait returns the newest match and lists the older ones as skipped", async () => {
  const { mailbox } = await box.claim();
  const [older] = (await deliver(box.core, mailbox, letter({ subject: "First" }))).messages;
  await deliver(box.core, mailbox, letter({ subject: "Second" }));
  const waited = await wait(box.core, mailbox);
  assert.equal(subjectOf(waited), "Second");
  assert.deepEqual(waited.outcome === "received" && waited.skipped, [older?.messageId]);
});

test("a wait does not return a message that another wait returned", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  await wait(box.core, mailbox);
  assert.equal(subjectOf(await wait(box.core, mailbox, { timeoutSeconds: 0 })), "timed_out");
});

test("a message returned by a wait is marked seen", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({}));
  await wait(box.core, mailbox);
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 0);
});

test("a peek neither marks a message seen nor counts as handing it out", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Still there" }));
  await wait(box.core, mailbox, { peek: true });
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 1);
  assert.equal(subjectOf(await wait(box.core, mailbox, { timeoutSeconds: 0 })), "Still there");
});

test("a wait with a cursor returns the oldest match after it, seen or not, at each call", async () => {
  const { mailbox } = await box.claim();
  const { sequence } = await box.core.mailboxStatus(mailbox);
  await deliver(box.core, mailbox, letter({ subject: "First" }));
  await deliver(box.core, mailbox, letter({ subject: "Second" }));
  const call = () => wait(box.core, mailbox, { afterSequence: sequence, timeoutSeconds: 0 });
  const first = await call();
  assert.ok(first.outcome === "received" && first.message.subject === "First");
  await box.core.markMessage(mailbox, first.message.id, { seen: false });
  assert.equal(subjectOf(await call()), "First");
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 1);
});

test("following the cursor of each answer visits every message in order", async () => {
  const { mailbox } = await box.claim();
  const subjects = ["1", "2", "3", "4"];
  await Promise.all(subjects.map((subject) => deliver(box.core, mailbox, letter({ subject }))));
  const got: string[] = [];
  for (let afterSequence = 0; got.length < subjects.length; ) {
    const waited = await wait(box.core, mailbox, { afterSequence, timeoutSeconds: 0 });
    got.push(subjectOf(waited));
    afterSequence = waited.sequence;
  }
  assert.deepEqual(got.sort(), subjects);
});

test("a wait that times out says how long it waited, and its cursor covers everything that came since its start", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Before" }));
  const timersSet = box.clock.moreTimers();
  const waiting = wait(box.core, mailbox, { filter: { subject: "code" } });
  await timersSet();
  await deliver(box.core, mailbox, letter({ subject: "Meanwhile" }));
  await box.clock.advance(25_000);
  const waited = await waiting;
  const told = { sequence: waited.sequence, waitedSeconds: 25, missed: "filtered" };
  assert.deepEqual(waited, { outcome: "timed_out", ...told });
  const next = await wait(box.core, mailbox, { afterSequence: waited.sequence, timeoutSeconds: 0 });
  assert.equal(subjectOf(next), "Meanwhile");
});

test("a wait with a cursor returns the same cursor when it times out", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Not wanted" }));
  const filter = { subject: "wanted later" };
  const waited = await wait(box.core, mailbox, { afterSequence: 0, filter, timeoutSeconds: 0 });
  assert.equal(waited.sequence, 0);
});

test("two waits with different filters each get the message that matches theirs", async () => {
  const { mailbox } = await box.claim();
  const timersSet = box.clock.moreTimers(2);
  const bank = wait(box.core, mailbox, { filter: { from: "bank.example" } });
  const shop = wait(box.core, mailbox, { filter: { from: "shop.example" } });
  await timersSet();
  await deliver(box.core, mailbox, letter({ from: "a@shop.example", subject: "Shop" }));
  await deliver(box.core, mailbox, letter({ from: "b@mail.bank.example", subject: "Bank" }));
  assert.deepEqual([subjectOf(await bank), subjectOf(await shop)], ["Bank", "Shop"]);
});

test("of equal waits the newest gets the message, because the clients of older ones may have given up", async () => {
  const { mailbox } = await box.claim();
  const timersSet = box.clock.moreTimers(3);
  const waits = [wait(box.core, mailbox), wait(box.core, mailbox), wait(box.core, mailbox)];
  await timersSet();
  await deliver(box.core, mailbox, letter({ subject: "Only one" }));
  await box.clock.advance(26_000);
  const outcomes = (await Promise.all(waits)).map(subjectOf);
  assert.deepEqual(outcomes, ["timed_out", "timed_out", "Only one"]);
});

test("a wait finds a file that another program put into the folder, without a notification", async () => {
  const { mailbox } = await box.claim();
  // The file's time is the real one, so the test asks by cursor, not by age.
  const { timers } = box.clock;
  const waiting = wait(box.core, mailbox, { afterSequence: 0 });
  const folder = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "new");
  // The wait has looked, and rests.
  await until(() => box.clock.timers > timers);
  const bytes = letter({ subject: "By another way" });
  // Named like a file of ours that a backup restores. The folder watch takes such a name for our own work.
  await writeFile(join(folder, newStem(7, box.clock.now(), mailSizes(bytes))), bytes);
  await box.clock.advance(1_000);
  assert.equal(subjectOf(await waiting), "By another way");
});

test("a wait warms up the parser if it has to wait, and not if it is answered at once", async () => {
  let warmUps = 0;
  const mimeWorkers = { ...sharedMimeWorkers(), warmUp: () => void warmUps++ };
  const opened = await openTestCore({ mimeWorkers });
  const { mailbox } = await opened.claim();
  await deliver(opened.core, mailbox, letter({ subject: "Early" }));
  await wait(opened.core, mailbox);
  assert.equal(warmUps, 0);
  const waiting = wait(opened.core, mailbox);
  await until(() => warmUps > 0);
  await deliver(opened.core, mailbox, letter({ subject: "Late" }));
  assert.equal(subjectOf(await waiting), "Late");
  await opened.close();
});

test("a wait whose caller leaves frees everything at once", async () => {
  const { mailbox } = await box.claim();
  const caller = new AbortController();
  const timersSet = box.clock.moreTimers(2);
  const waiting = box.core.waitForEmail(mailbox, aWait(), {
    signal: caller.signal,
    progress: () => undefined,
  });
  await timersSet();
  caller.abort(new Error("gone"));
  await assert.rejects(waiting, { message: "gone" });
  assert.deepEqual([box.core.gauges().waits, box.clock.timers], [0, 0]);
});

test("a wait whose caller left before the message came takes no message", async () => {
  const { mailbox } = await box.claim();
  const caller = new AbortController();
  const timersSet = box.clock.moreTimers();
  const waiting = box.core.waitForEmail(mailbox, aWait(), { signal: caller.signal });
  await timersSet();
  caller.abort(new Error("gone"));
  await assert.rejects(waiting);
  await deliver(box.core, mailbox, letter({ subject: "For the next" }));
  assert.equal(subjectOf(await wait(box.core, mailbox, { timeoutSeconds: 0 })), "For the next");
});

test("a wait reports progress every five seconds", async () => {
  const { mailbox } = await box.claim();
  const told: number[] = [];
  const progress = (seconds: number) => told.push(seconds);
  const timersSet = box.clock.moreTimers(2);
  const waiting = box.core.waitForEmail(mailbox, aWait({ timeoutSeconds: 17 }), { signal: never, progress });
  await timersSet();
  await box.clock.advance(18_000);
  await waiting;
  assert.deepEqual(told, [5, 10, 15]);
});

test("a wait for a code skips mail without one", async () => {
  const { mailbox } = await box.claim();
  const timersSet = box.clock.moreTimers();
  const waiting = wait(box.core, mailbox, { filter: { contains: "code" } });
  await timersSet();
  await deliver(box.core, mailbox, letter({ subject: "Welcome", text: "Glad you are here." }));
  await deliver(box.core, mailbox, letter({ subject: "Sign in", text: "Your verification code is 482913." }));
  assert.equal(subjectOf(await waiting), "Sign in");
});

test("revoking a mailbox ends its waits at once", async () => {
  const { mailbox } = await box.claim();
  const timersSet = box.clock.moreTimers();
  const refused = assert.rejects(wait(box.core, mailbox), { code: "mailbox_revoked" });
  await timersSet();
  await box.core.revokeMailbox(mailbox.id);
  await refused;
});

test("a mailbox revoked after its token was checked cannot be waited on", async () => {
  const { mailbox, accessToken } = await box.claim();
  const checked = await box.core.authenticate(accessToken);
  await box.core.revokeMailbox(mailbox.id);
  await assert.rejects(wait(box.core, checked), { code: "mailbox_revoked" });
});

test("a mailbox revoked or deleted after its token was checked cannot be followed", async () => {
  const [revoked, deleted] = [await box.claim(), await box.claim()].map(({ mailbox }) => mailbox);
  assert(revoked && deleted);
  await box.core.revokeMailbox(revoked.id);
  await box.core.deleteMailbox(deleted.id);
  const first = (mailbox: Mailbox) =>
    box.core.followMailbox(mailbox, 0, AbortSignal.timeout(10_000))[Symbol.asyncIterator]().next();
  await assert.rejects(first(revoked), { code: "mailbox_revoked" });
  await assert.rejects(first(deleted), { code: "mailbox_not_found" });
});

test("a mailbox revoked and restored after its token was checked needs a new token to be waited on or followed", async () => {
  const { mailbox } = await box.claim();
  await box.core.revokeMailbox(mailbox.id);
  await box.core.extendMailbox(mailbox.id, undefined);
  const refused = { code: "unauthenticated" };
  await assert.rejects(wait(box.core, mailbox), refused);
  const following = box.core.followMailbox(mailbox, 0, AbortSignal.timeout(10_000));
  await assert.rejects(following[Symbol.asyncIterator]().next(), refused);
});

test("a wait times out when the service stops", async () => {
  await using box = await openTestCore();
  const { mailbox } = await box.claim();
  const timersSet = box.clock.moreTimers();
  const waiting = wait(box.core, mailbox);
  await timersSet();
  await box.core.close();
  assert.equal((await waiting).outcome, "timed_out");
});

test("a follower gets existing messages and then new ones, in order, until it leaves", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "1" }));
  const caller = new AbortController();
  const timersSet = box.clock.moreTimers();
  const got: string[] = [];
  const following = (async () => {
    for await (const summary of box.core.followMailbox(mailbox, 0, caller.signal)) got.push(summary.subject);
  })();
  await timersSet();
  await deliver(box.core, mailbox, letter({ subject: "2" }));
  await deliver(box.core, mailbox, letter({ subject: "3" }));
  await until(() => got.length === 3);
  caller.abort();
  await following;
  assert.deepEqual([got, box.core.gauges().waits], [["1", "2", "3"], 0]);
});
