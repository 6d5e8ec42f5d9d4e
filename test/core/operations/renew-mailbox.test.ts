import assert from "node:assert/strict";
import { after, test } from "node:test";
import { claimMailbox, listMessages, mailboxStatus, renewMailbox } from "../../../core/operations/index.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { openTestCore, type TestCore } from "../../support/core.ts";
import { run } from "../../support/operation.ts";
import {
  claimOf,
  openPaidCore,
  type PaidCore,
  paidMailbox,
  pay,
  sessionOf,
} from "../../support/paid-core.ts";

/** The tests share two cores, one with paid and one with free mailboxes. They only advance the clocks. */
const box = await openPaidCore();
const free = await openTestCore();
after(() => Promise.all([box.close(), free.close()]));

const DAY_MS = 86_400_000;
const LINK = /^https:\/\/pay\.example\/tst_\d+$/;

interface Answer {
  readonly status: string;
  readonly expires_at: string | null;
  readonly payment_url: string | null;
  readonly retry_after_seconds?: number;
  readonly next?: string;
  readonly notice: string | null;
}

/** Runs the operation as an interface does for a token of the mailbox, which is read anew each time. */
async function asHolder(box: TestCore, operation: Parameters<typeof run>[1], id: string): Promise<Answer> {
  const mailbox = await box.core.findMailbox(id);
  return await run<Answer>(box, operation, {}, { mailbox, accessToken: "", key: new AgentKeyPair() });
}

function proofBy(box: TestCore, key: AgentKeyPair) {
  const { challenge, publicKey, signature } = key.prove(box.core.newChallenge(key.line).challenge);
  return { edproof: publicKey, challenge, signature };
}

async function claimAgain(box: PaidCore, key: AgentKeyPair): Promise<Answer> {
  return await run<Answer>(box, claimMailbox, { ...proofBy(box, key), billing_email: "payer@payer.example" });
}

test("renew_mailbox returns the link for another month, and the same one until it is paid", async () => {
  const { id } = await paidMailbox(box);
  const first = await asHolder(box, renewMailbox, id);
  assert.match(first.payment_url ?? "", LINK);
  assert.match(first.next ?? "", /Give payment_url to the person you work for\. The month is added/);
  assert.deepEqual(await asHolder(box, renewMailbox, id), first);
  await pay(box, { id } as Parameters<typeof pay>[1]);
  const { expires_at } = await asHolder(box, mailboxStatus, id);
  assert.deepEqual([first.expires_at, expires_at], ["2026-12-20T12:00:00.000Z", "2027-01-20T12:00:00.000Z"]);
});

test("renew_mailbox accepts a complete key proof instead of a token", async () => {
  const key = new AgentKeyPair();
  await paidMailbox(box, key);
  const proof = proofBy(box, key);
  const { challenge: _, ...half } = proof;
  await assert.rejects(run(box, renewMailbox, half), { code: "bad_request" });
  await assert.rejects(run(box, renewMailbox, {}), { code: "unauthenticated" });
  assert.match((await run<Answer>(box, renewMailbox, proof)).payment_url ?? "", LINK);
});

test("renew_mailbox returns an empty link and a time to retry while the provider is down", async () => {
  const { id } = await paidMailbox(box);
  box.provider.isDown = true;
  const { payment_url, retry_after_seconds = 0, next = "" } = await asHolder(box, renewMailbox, id);
  box.provider.isDown = false;
  assert.equal(payment_url, "");
  assert.ok(retry_after_seconds > 0);
  assert.match(next, new RegExp(`again after ${retry_after_seconds} seconds`));
});

test("renew_mailbox says on a free service that nothing is to be paid", async () => {
  const { mailbox } = await free.claim();
  const { payment_url, next } = await asHolder(free, renewMailbox, mailbox.id);
  assert.equal(payment_url, null);
  assert.match(next ?? "", /^Nothing/);
});

test("renew_mailbox on a free service sends the agent of an expired mailbox to the operator, and refuses a revoked one", async () => {
  const { mailbox } = await free.claim();
  await free.core.extendMailbox(mailbox.id, new Date(free.clock.now().getTime() + DAY_MS));
  await free.clock.advance(DAY_MS);
  assert.match((await asHolder(free, renewMailbox, mailbox.id)).next ?? "", /Ask the operator/);
  await free.core.revokeMailbox(mailbox.id);
  await assert.rejects(asHolder(free, renewMailbox, mailbox.id), { code: "mailbox_revoked" });
});

test("claim_mailbox returns an unpaid mailbox with its link, and says what to do with it", async () => {
  const key = new AgentKeyPair();
  const { status, payment_url, retry_after_seconds, next } = await claimAgain(box, key);
  assert.deepEqual([status, retry_after_seconds], ["pending_payment", undefined]);
  assert.match(payment_url ?? "", LINK);
  // A caller over REST has no `mailbox_status` before payment, and in a terminal nothing has that name.
  assert.match(
    next ?? "",
    /^Give payment_url to the person you work for\..*: claiming again then says usable/,
  );
});

test("claim_mailbox returns an empty link while the provider is down, and the link once it is back", async () => {
  box.provider.isDown = true;
  const key = new AgentKeyPair();
  const down = await claimAgain(box, key);
  assert.deepEqual([down.status, down.payment_url], ["pending_payment", ""]);
  const seconds = down.retry_after_seconds ?? 0;
  assert.match(down.next ?? "", new RegExp(`Claim again after ${seconds} seconds`));
  box.provider.isDown = false;
  await box.clock.advance(seconds * 1_000);
  assert.match((await claimAgain(box, key)).payment_url ?? "", LINK);
});

test("claim_mailbox returns null for the link of an active mailbox, and nothing to do next", async () => {
  const key = new AgentKeyPair();
  await paidMailbox(box, key);
  const { payment_url, next } = await claimAgain(box, key);
  assert.deepEqual([payment_url, next], [null, undefined]);
});

test("claim_mailbox with a token returns a new link if the checkout has ended", async () => {
  const { mailbox } = await claimOf(box.core);
  if (mailbox.state !== "pending_payment") assert.fail();
  box.provider.end(sessionOf(mailbox.paymentUrl));
  await box.clock.advance(DAY_MS);
  const { payment_url } = await asHolder(box, claimMailbox, mailbox.id);
  assert.match(payment_url ?? "", LINK);
  assert.notEqual(payment_url, mailbox.paymentUrl);
});

test("mailbox_status and list_messages announce the end from seven days before it", async () => {
  await using box = await openPaidCore();
  const { id } = await paidMailbox(box);
  const told: (string | null)[] = [];
  for (const advanced of [23 * DAY_MS - 1, 1, 4 * DAY_MS, 2.5 * DAY_MS, 0.5 * DAY_MS - 60_000]) {
    await box.clock.advance(advanced);
    const { notice } = await asHolder(box, mailboxStatus, id);
    assert.equal((await asHolder(box, listMessages, id)).notice, notice);
    told.push(notice);
  }
  const sentence = (left: string) =>
    `This mailbox is paid until 2026-12-20T12:00:00Z, ${left} from now. Call renew_mailbox and give payment_url to the person you work for.`;
  assert.deepEqual(told, [
    null,
    sentence("7 days"),
    sentence("3 days"),
    sentence("12 hours"),
    sentence("less than an hour"),
  ]);
});

test("mailbox_status says how long an expired mailbox's mail is kept, and list_messages refuses with the link", async () => {
  await using box = await openPaidCore();
  const { id } = await paidMailbox(box);
  await box.clock.advance(30 * DAY_MS);
  const { status, notice } = await asHolder(box, mailboxStatus, id);
  assert.equal(status, "expired");
  assert.match(
    notice ?? "",
    /ended at 2026-12-20T12:00:00Z\. Its mail is kept until 2027-01-19T12:00:00Z\. To restore the mailbox, call/,
  );
  const { payment_url: paymentUrl } = await asHolder(box, renewMailbox, id);
  await assert.rejects(
    asHolder(box, listMessages, id),
    (error: { code: string; detail: { fix: string } }) => {
      assert.equal(error.code, "mailbox_expired");
      assert.match(error.detail.fix, /renew_mailbox.*`keypost renew`/);
      assert.deepEqual({ ...error.detail, fix: "" }, { fix: "", paymentUrl });
      return true;
    },
  );
  await box.clock.advance(31 * DAY_MS);
  assert.match((await asHolder(box, mailboxStatus, id)).notice ?? "", /may be deleted at any moment/);
});

test("on a free service, notices of an end set by the operator name the operator, before and after it", async () => {
  const { mailbox } = await free.claim();
  await free.core.extendMailbox(mailbox.id, new Date(free.core.now().getTime() + DAY_MS));
  const before = (await asHolder(free, mailboxStatus, mailbox.id)).notice ?? "";
  assert.match(before, /^This mailbox ends at .*: ask the operator/);
  assert.match((await asHolder(free, renewMailbox, mailbox.id)).next ?? "", /Ask the operator/);
  await free.clock.advance(DAY_MS);
  const after = (await asHolder(free, mailboxStatus, mailbox.id)).notice ?? "";
  assert.match(after, /^This mailbox expired at .* ask the operator/);
  for (const notice of [before, after]) assert.doesNotMatch(notice, /renew_mailbox|payment_url/);
});

test("mailbox_status has no notice for a mailbox without an end", async () => {
  const { mailbox } = await free.claim();
  assert.equal((await asHolder(free, mailboxStatus, mailbox.id)).notice, null);
});

test("claim_mailbox activates a mailbox that was never paid for once the service is free", async () => {
  await using sold = await openPaidCore();
  const [unpaid, ended] = [new AgentKeyPair(), new AgentKeyPair()];
  const { mailbox } = await claimOf(sold.core, unpaid);
  await paidMailbox(sold, ended);
  await sold.clock.advance(60 * DAY_MS);
  await sold.core.close();
  await using given = await openTestCore({ settings: { dataDir: sold.dataDir }, clock: sold.clock });
  const claimed = await claimOf(given.core, unpaid);
  assert.deepEqual([claimed.mailbox.id, claimed.mailbox.state], [mailbox.id, "active"]);
  assert.match(claimed.accessToken ?? "", /^kpt_/);
  assert.equal((await claimOf(given.core, ended)).mailbox.state, "expired");
});
