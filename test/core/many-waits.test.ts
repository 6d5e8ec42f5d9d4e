import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Mailbox, Refusal, Wait, Waited } from "../../core/index.ts";
import { LIST_LIMIT_MAX } from "../../core/limits.ts";
import { until } from "../support/clock.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";

/** The tests share this core; the last one closes it. */
const box = await openTestCore();
after(() => box.close());

const never = new AbortController().signal;
const aWait: Wait = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 25, peek: false };

function wait(mailbox: Mailbox, changed: Partial<Wait>): Promise<Waited> {
  return box.core.waitForEmail(mailbox, { ...aWait, ...changed }, { signal: never });
}

function subjectOf(waited: Waited): string {
  return waited.outcome === "received" ? waited.message.subject : waited.outcome;
}

/** Writes files as another program would. */
async function putMany({ dataDir }: TestCore, address: string, count: number): Promise<void> {
  const folder = join(dataDir, "mail", "mail.test", address.split("@")[0] ?? "", "Maildir", "new");
  await mkdir(folder, { recursive: true });
  for (let one = 0; one < count; one++)
    await writeFile(join(folder, `1763640000.M${one}P1.other`), letter({ subject: `${one}` }));
}

test("400 waits on twenty mailboxes each get the mail of their own mailbox, and leave nothing behind", async () => {
  const claimed = await Promise.all(Array.from({ length: 20 }, () => box.claim()));
  const caller = new AbortController();
  const waits = claimed.flatMap(({ mailbox }) =>
    Array.from({ length: 20 }, () =>
      box.core.waitForEmail(mailbox, { ...aWait, afterSequence: 0 }, { signal: caller.signal }),
    ),
  );
  const answered = Promise.allSettled(waits);
  await until(() => box.core.gauges().waits === 400);
  const withMail = claimed.slice(0, 4);
  await Promise.all(
    withMail.map(({ mailbox }) => deliver(box.core, mailbox, letter({ subject: mailbox.id }))),
  );
  await until(() => box.core.gauges().waits === 320);
  caller.abort(new Error("gone"));
  const results = await answered;
  const subjects = results
    .slice(0, 80)
    .map((one) => (one.status === "fulfilled" ? subjectOf(one.value) : ""));
  assert.deepEqual(
    subjects,
    withMail.flatMap(({ mailbox }) => Array.from({ length: 20 }, () => mailbox.id)),
  );
  assert.ok(results.slice(80).every((one) => one.status === "rejected"));
  assert.deepEqual(
    [box.core.gauges().waits, box.core.gauges().watchedMailboxes, box.clock.timers],
    [0, 0, 0],
  );
});

test("a follower more than a page behind gets all pages without a notification", async () => {
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

test("a follower more than a page behind gets no further page once its mailbox is revoked or the service stops", async () => {
  await using own = await openTestCore();
  const [{ mailbox: revoked }, { mailbox }] = [await own.claim(), await own.claim()];
  for (const { address } of [revoked, mailbox]) await putMany(own, address, LIST_LIMIT_MAX + 1);
  const begin = async (of: Mailbox) => {
    await own.core.listMessages(of, { filter: {}, limit: 1 });
    const following = own.core.followMailbox(of, 0, never)[Symbol.asyncIterator]();
    await following.next();
    return following;
  };
  const toTheEnd = async (following: AsyncIterator<unknown>) => {
    let count = 1;
    try {
      while (!(await following.next()).done) count++;
    } catch (error) {
      return [count, (error as Refusal).code];
    }
    return [count, "ended"];
  };
  const [ended, stopped] = [await begin(revoked), await begin(mailbox)];
  await own.core.revokeMailbox(revoked.id);
  assert.deepEqual(await toTheEnd(ended), [LIST_LIMIT_MAX, "mailbox_revoked"]);
  const closing = own.close();
  assert.deepEqual(await toTheEnd(stopped), [LIST_LIMIT_MAX, "ended"]);
  await closing;
});

test("a follower is refused when its mailbox expires, as a wait is", async () => {
  const { mailbox } = await box.claim();
  const timers = box.clock.timers;
  const paid = await box.core.extendMailbox(mailbox.id, new Date(box.clock.now().getTime() + 60_000));
  const next = box.core.followMailbox(paid, 0, never)[Symbol.asyncIterator]().next();
  const refused = assert.rejects(next, { code: "mailbox_expired" });
  await until(() => box.clock.timers > timers);
  await box.clock.advance(61_000);
  await refused;
});

test("a cursor ahead of all mail, as after a restored backup, is refused by waits and lists and lowered by followers", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "First" }));
  for (const afterSequence of [2, 900]) {
    await assert.rejects(wait(mailbox, { afterSequence }), { code: "bad_cursor" });
    const list = box.core.listMessages(mailbox, { filter: {}, limit: 1, afterSequence });
    await assert.rejects(list, { code: "bad_cursor" });
  }
  const timers = box.clock.timers;
  const following = box.core.followMailbox(mailbox, 900, never)[Symbol.asyncIterator]();
  const next = following.next();
  await until(() => box.clock.timers > timers);
  await deliver(box.core, mailbox, letter({ subject: "Second" }));
  assert.equal((await next).value.subject, "Second");
  await following.return?.();
});

test("waits that continue from one cursor get the same message, marked seen and with sender hints", async () => {
  const { mailbox } = await box.claim();
  const waits = Array.from({ length: 4 }, () => wait(mailbox, { afterSequence: 0 }));
  await until(() => box.core.gauges().waits === 4);
  await deliver(box.core, mailbox, letter({ subject: "For all" }));
  for (const waited of await Promise.all(waits)) {
    assert.ok(waited.outcome === "received");
    const { subject, seen, senderHints } = waited.message;
    assert.deepEqual([subject, seen, senderHints?.isFirstContact], ["For all", true, true]);
  }
  assert.equal((await box.core.mailboxStatus(mailbox)).unread, 0);
  assert.equal(subjectOf(await wait(mailbox, { timeoutSeconds: 0 })), "timed_out");
});

test("a file copied into two mailboxes is handed out in each", async () => {
  const mailboxes = [(await box.claim()).mailbox, (await box.claim()).mailbox];
  for (const mailbox of mailboxes) {
    const folder = join(box.dataDir, "mail", "mail.test", mailbox.id, "Maildir", "new");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "1763640000.M2P1.other"), letter({ subject: "In both" }));
    await box.core.listMessages(mailbox, { filter: {}, limit: 1 });
  }
  const waits = await Promise.all(mailboxes.map((mailbox) => wait(mailbox, { afterSequence: 0 })));
  const told = waits.map((waited) => waited.outcome === "received" && waited.message.mailboxId);
  assert.deepEqual(
    told,
    mailboxes.map(({ id }) => id),
  );
  for (const mailbox of mailboxes) assert.equal((await box.core.mailboxStatus(mailbox)).unread, 0);
});

test("a thousand waits on one mailbox get ten messages, one wait each", async () => {
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
