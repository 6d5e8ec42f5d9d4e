/** Waits whose callers leave, what the log says of ended waits, and what a wait says it left out. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { cursorFor, type Mailbox, type Wait } from "../../core/index.ts";
import { waitForEmail } from "../../core/operations/index.ts";
import { until } from "../support/clock.ts";
import { deliver, letter, openTestCore } from "../support/core.ts";
import { recordingLog } from "../support/log.ts";
import { run } from "../support/operation.ts";

const { log, events } = recordingLog();
const box = await openTestCore({ log });
after(() => box.close());

test("a caller who leaves during the first look takes no message from other waits", async () => {
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

/** The outcome of each ended wait of a mailbox, from the log, and whether a wake-up time was logged. */
function endsOf({ id }: Mailbox) {
  return events
    .filter(({ event, fields }) => event === "waitEnded" && fields.mailboxId === id)
    .map(({ fields }) => [fields.outcome, typeof fields.wokenMs]);
}

test("the log has the outcome of each wait, and the wake-up time of those that a message woke", async () => {
  const { mailbox } = await box.claim();
  const wait = (timeoutSeconds = 25, signal = new AbortController().signal) =>
    box.core.waitForEmail(
      mailbox,
      { filter: {}, maxAgeSeconds: 300, timeoutSeconds, peek: false },
      { signal },
    );
  const woken = wait();
  // The wait must be asleep, so that the message wakes it.
  await until(() => box.clock.timers > 0);
  await deliver(box.core, mailbox, letter({}));
  await woken;
  await deliver(box.core, mailbox, letter({}));
  await wait();
  await wait(0);
  const caller = new AbortController();
  const leftRests = box.clock.moreTimers();
  const left = wait(25, caller.signal);
  await leftRests();
  caller.abort();
  await assert.rejects(left);
  const refusedRests = box.clock.moreTimers();
  const refused = assert.rejects(wait());
  await refusedRests();
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

function wait(mailbox: Mailbox, given: Partial<Wait> = {}) {
  const wanted = { filter: {}, maxAgeSeconds: 300, timeoutSeconds: 0, peek: false, ...given };
  return box.core.waitForEmail(mailbox, wanted, { signal: new AbortController().signal });
}

async function missed(mailbox: Mailbox, given: Partial<Wait>) {
  const waited = await wait(mailbox, given);
  return waited.outcome === "timed_out" ? waited.missed : waited.message.subject;
}

test("a wait that times out says whether its filter excludes mail that no wait has returned", async () => {
  const { mailbox } = await box.claim();
  const afterSequence = (await box.core.mailboxStatus(mailbox)).sequence;
  const filter = { subject: "code" };
  const both = async () => [
    await missed(mailbox, { filter }),
    await missed(mailbox, { filter, afterSequence }),
  ];
  assert.deepEqual(await both(), [undefined, undefined]);
  await deliver(box.core, mailbox, letter({ subject: "Welcome" }));
  assert.deepEqual(await both(), ["filtered", "filtered"]);
  await wait(mailbox);
  assert.deepEqual(await both(), [undefined, undefined]);
});

test("a wait that times out says whether a recent match came before its cursor or age limit, or was returned already", async () => {
  const { mailbox } = await box.claim();
  await deliver(box.core, mailbox, letter({ subject: "Your code" }));
  const filter = { subject: "code" };
  const { sequence: afterSequence } = await box.core.mailboxStatus(mailbox);
  assert.equal(await missed(mailbox, { filter, afterSequence }), "came_before");
  assert.equal(await missed(mailbox, { filter: { subject: "bill" }, afterSequence }), undefined);
  await box.clock.advance(301_000);
  assert.equal(await missed(mailbox, { filter }), "came_before");
  await wait(mailbox, { maxAgeSeconds: 600 });
  assert.equal(await missed(mailbox, { filter }), "given_before");
  assert.equal(await missed(mailbox, { filter, afterSequence }), undefined);
  await box.clock.advance(3_600_000);
  assert.equal(await missed(mailbox, { filter }), undefined);
});

test("a wait that returns a code says so if the same sender has sent a later one that matches", async () => {
  const claimed = await box.claim();
  const from = "Shop <codes@shop.example>";
  const send = (sent: Parameters<typeof letter>[0]) => deliver(box.core, claimed.mailbox, letter(sent));
  await send({ from, subject: "Your code is 482913", to: "agent+a@mail.test" });
  await send({ from, subject: "Your code is 774093" });
  await send({ subject: "Your code is 118204" });
  const told = async (given: object) => {
    const asked = { timeout_seconds: 0, ...given };
    const { message, next } = await run<Answer>(box, waitForEmail, asked, claimed);
    return [message.codes[0]?.value, next?.startsWith("A later message from the same sender also matches")];
  };
  const after = (sequence: number) => ({ after: cursorFor(claimed.mailbox, sequence) });
  assert.deepEqual(await told(after(0)), ["482913", true]);
  assert.deepEqual(await told({ ...after(0), to: "+a@" }), ["482913", undefined]);
  assert.deepEqual(await told(after(1)), ["774093", undefined]);
  assert.deepEqual(await told({}), ["118204", undefined]);
});

interface Answer {
  readonly message: { readonly codes: readonly { readonly value: string }[] };
  readonly next?: string;
}
