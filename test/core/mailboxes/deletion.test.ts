import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import Database from "better-sqlite3";
import type { Mailbox } from "../../../core/index.ts";
import { finishDeletion } from "../../../core/mailboxes/deletion.ts";
import { periodsOf } from "../../../core/payments/lapse.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { type ClaimedMailbox, deliver, letter, openTestCore, type TestCore } from "../../support/core.ts";
import { killedAtEveryStep } from "../../support/killed.ts";
import { ledgerRows } from "../../support/ledger-file.ts";

/**
 * The tests share this core, each with mailboxes of its own. A test that restarts, stops or fills a core opens another.
 */
const box = await openTestCore();
after(() => box.close());

const INDEX_TABLES = ["messages", "mailbox_marks", "deliveries"];
const PEER = { address: "192.0.2.1", heloName: "sender.example", protocol: "ESMTP", tls: undefined };
const DAY_MS = 86_400_000;
const NOBODY = { code: "mailbox_not_found" };

for (const [graceDays, noticeDays, afterNoticeDays] of [
  [1, 0.5, 0.25],
  [4, 2, 1],
  [14, 7, 3],
  [30, 7, 3],
] as const) {
  test(`with ${graceDays} days of grace a mailbox is deleted ${noticeDays} days after the last mail, or ${afterNoticeDays} after a late one`, () => {
    const { noticeMs, afterNoticeMs } = periodsOf({ graceDays });
    assert.deepEqual([noticeMs, afterNoticeMs], [noticeDays * DAY_MS, afterNoticeDays * DAY_MS]);
  });
}

const placeOf = (dataDir: string, { id }: Mailbox) => join(dataDir, "mail", "mail.test", id);

/** Counts what the index has of a mailbox, including its full-text rows. */
function countIndexRows(dataDir: string, { id }: Mailbox, tables = INDEX_TABLES): number {
  const index = new Database(join(dataDir, "index.db"), { readonly: true });
  try {
    const counts = tables.map(
      (table) =>
        index.prepare(`select count(*) as count from ${table} where mailbox_id = ?`).get(id) as Count,
    );
    const words = index
      .prepare("select count(*) as count from messages_text where messages_text match 'mailbox:' || ?")
      .get(`"${id.replace("_", " ")}"`) as Count;
    return [...counts, words].reduce((sum, { count }) => sum + count, 0);
  } finally {
    index.close();
  }
}

interface Count {
  readonly count: number;
}

function countLedgerRows(dataDir: string, { id }: Mailbox): number {
  const tables = ["tokens", "labels", "adoptions"].map(
    (table) => ledgerRows(dataDir, `select 1 from ${table} where mailbox_id = ?`, id).length,
  );
  return (
    tables.reduce((sum, count) => sum + count, 0) +
    ledgerRows(dataDir, "select 1 from mailboxes where id = ?", id).length
  );
}

/** Makes a mailbox with a bit of everything that is kept for one, including folders of another program. */
async function filledMailbox(box: TestCore): Promise<ClaimedMailbox> {
  const claimed = await box.claim();
  const { mailbox } = claimed;
  const { messages } = await deliver(box.core, mailbox, letter({ subject: "Labelled" }));
  await box.core.markMessage(mailbox, messages[0]?.messageId ?? ("" as never), { addLabels: ["todo"] });
  await deliver(box.core, mailbox, letter({ subject: "Unread" }));
  const maildir = join(placeOf(box.dataDir, mailbox), "Maildir");
  writeFileSync(join(maildir, "cur", "1763640000.M1P1.other:2,S"), letter({ subject: "From elsewhere" }));
  mkdirSync(join(maildir, ".Sent", "cur"), { recursive: true });
  writeFileSync(join(maildir, ".Sent", "cur", "1763640000.M2P1.other:2,S"), "Sent");
  await box.core.explainDelivery(mailbox, { limit: 10 });
  await box.core.mailboxStatus(mailbox);
  return claimed;
}

function assertGone(dataDir: string, mailbox: Mailbox): void {
  assert.equal(existsSync(placeOf(dataDir, mailbox)), false);
  assert.deepEqual([countIndexRows(dataDir, mailbox), countLedgerRows(dataDir, mailbox)], [0, 0]);
}

test("deleteMailbox() leaves nothing of the mailbox, and changes no other", async () => {
  const [gone, kept] = [await filledMailbox(box), await filledMailbox(box)];
  const before = await box.core.mailboxStatus(kept.mailbox);
  assert.ok(countIndexRows(box.dataDir, gone.mailbox) > 0 && countLedgerRows(box.dataDir, gone.mailbox) > 3);
  await box.core.deleteMailbox(gone.mailbox.id);
  assertGone(box.dataDir, gone.mailbox);
  assert.deepEqual(await box.core.mailboxStatus(kept.mailbox), before);
  const { hits } = await box.core.searchMessages(kept.mailbox, { query: "labelled", limit: 10 });
  assert.equal(hits.length, 1);
  await assert.rejects(box.core.deleteMailbox(gone.mailbox.id), NOBODY);
  await assert.rejects(box.core.findMailbox(gone.mailbox.address), NOBODY);
  await assert.rejects(box.core.authenticate(gone.accessToken), { code: "unauthenticated" });
  await assert.rejects(box.core.acceptRecipient(gone.mailbox.address, 1), { code: "recipient_unknown" });
});

test("the key of a deleted mailbox can claim a new one at once, at another address", async () => {
  const key = new AgentKeyPair();
  const { mailbox } = await box.claim(key);
  await box.core.deleteMailbox(mailbox.id);
  const proof = key.prove(box.core.newChallenge(key.line).challenge);
  const claimed = await box.core.claimMailbox({ billingEmail: "", proof, peerAddress: undefined });
  assert.equal(claimed.isNew, true);
  assert.notEqual(claimed.mailbox.address, mailbox.address);
  await deliver(box.core, claimed.mailbox, letter({}));
});

test("deleteMailbox() ends the waits on the mailbox at once, and later reads find nothing", async () => {
  const { mailbox } = await filledMailbox(box);
  const wait = { filter: { subject: "never sent" }, maxAgeSeconds: 0, timeoutSeconds: 50, peek: false };
  const waiting = box.core.waitForEmail(mailbox, wait, { signal: new AbortController().signal });
  const refused = assert.rejects(waiting, { ...NOBODY, message: "This mailbox has been deleted." });
  const { messages } = await box.core.listMessages(mailbox, { filter: {}, limit: 1 });
  await box.core.deleteMailbox(mailbox.id);
  await refused;
  await assert.rejects(box.core.listMessages(mailbox, { filter: {}, limit: 1 }), NOBODY);
  await assert.rejects(box.core.readRaw(mailbox, messages[0]?.id ?? ("" as never)));
  assertGone(box.dataDir, mailbox);
});

test("a message whose mailbox is deleted after RCPT is refused with busy, and makes no folder", async () => {
  const [gone, kept] = [await box.claim(), await box.claim()];
  const recipients = [
    await box.core.acceptRecipient(gone.mailbox.address, 1),
    await box.core.acceptRecipient(kept.mailbox.address, 1),
  ];
  await box.core.deleteMailbox(gone.mailbox.id);
  const bytes = letter({});
  await assert.rejects(deliver(box.core, kept.mailbox, bytes, { recipients }), { code: "busy" });
  assert.equal(existsSync(placeOf(box.dataDir, gone.mailbox)), false);
  // Entries are written with a delay; asking now writes them.
  assert.equal((await box.core.explainDelivery(kept.mailbox, { limit: 10 })).length, 1);
  assert.equal(countIndexRows(box.dataDir, gone.mailbox, ["deliveries"]), 0);
  // The sender tries again without the recipient that RCPT now refuses. The other mailbox gets the message once.
  await deliver(box.core, kept.mailbox, bytes);
  assert.equal((await box.core.mailboxStatus(kept.mailbox)).messages, 1);
});

test("messages that arrive while their mailbox is deleted are refused, and none is left behind", async () => {
  for (let round = 0; round < 3; round++) {
    const { mailbox } = await box.claim();
    const recipient = await box.core.acceptRecipient(mailbox.address, 1);
    const sending = Array.from({ length: 30 }, async (_, turn) => {
      await new Promise((resolve) => setTimeout(resolve, turn % 10));
      await box.core.receive({
        from: "ann@sender.example",
        recipients: [recipient],
        peer: PEER,
        bytes: letter({}),
      });
    });
    const sent = Promise.allSettled(sending);
    await new Promise((resolve) => setTimeout(resolve, round * 2));
    const deleted = box.core.deleteMailbox(mailbox.id);
    for (const outcome of await sent) {
      if (outcome.status === "rejected") assert.equal(outcome.reason.code, "busy");
    }
    await deleted;
    assert.equal(existsSync(placeOf(box.dataDir, mailbox)), false);
    // A delivery entry written at the last moment is removed later by its age.
    assert.deepEqual(
      [
        countIndexRows(box.dataDir, mailbox, ["messages", "mailbox_marks"]),
        countLedgerRows(box.dataDir, mailbox),
      ],
      [0, 0],
    );
  }
});

test("a mailbox deleted by several calls at once is deleted once", async () => {
  const { mailbox } = await filledMailbox(box);
  const deletions = [box.core.deleteMailbox(mailbox.id), box.core.settleDue(), box.core.settleDue()];
  const again = assert.rejects(box.core.deleteMailbox(mailbox.id), NOBODY);
  await Promise.all([...deletions, again]);
  assertGone(box.dataDir, mailbox);
});

test("reindex() during a deletion indexes nothing of the mailbox", async () => {
  const { mailbox } = await filledMailbox(box);
  await Promise.all([box.core.reindex(), box.core.deleteMailbox(mailbox.id), box.core.reindex()]);
  assertGone(box.dataDir, mailbox);
});

test("a deletion killed at any step is finished by the job after the next start", async () => {
  await using box = await openTestCore();
  const [gone, kept] = [await filledMailbox(box), await filledMailbox(box)];
  const images = await killedAtEveryStep(box, () => box.core.deleteMailbox(gone.mailbox.id));
  const begun = images.map(
    (dataDir) => ledgerRows(dataDir, "select 1 from mailboxes where deleting_at > 0").length,
  );
  assert.ok(begun.filter((count) => count === 1).length >= 4, begun.join());
  for (const [image, dataDir] of images.entries()) {
    await using again = await openTestCore({ settings: { dataDir }, clock: box.clock });
    if (begun[image] === 1) await assert.rejects(again.core.findMailbox(gone.mailbox.id), NOBODY);
    await again.core.settleDue();
    // Nothing is deleted before the first step is committed.
    if (image < begun.indexOf(1)) await again.core.deleteMailbox(gone.mailbox.id);
    assertGone(dataDir, gone.mailbox);
    assert.equal((await again.core.mailboxStatus(kept.mailbox)).messages, 3);
  }
});

test("removing a mailbox from the index does not block commits, because it can take seconds", async () => {
  let isHeldUp = false;
  const exclusively = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    isHeldUp = true;
    return await work().finally(() => {
      isHeldUp = false;
    });
  };
  const held: boolean[] = [];
  const removed = async () => void held.push(isHeldUp);
  const deps = {
    ...{ indexer: { abandon: removed }, committer: { exclusively }, maildirs: { removeAll: removed } },
    ...{ messages: { removeAll: removed }, deliveries: { forget: removed }, lapses: { end: removed } },
    sequences: { forget: () => undefined },
  };
  await finishDeletion(deps as unknown as Parameters<typeof finishDeletion>[0], {} as Mailbox);
  assert.deepEqual(held, [false, false, false, false, false]);
});

/** Claims a mailbox, to which the operator gives an end a day from now. */
async function endingTomorrow(): Promise<Mailbox> {
  const { mailbox } = await box.claim();
  await box.core.extendMailbox(mailbox.id, new Date(box.clock.now().getTime() + DAY_MS));
  return mailbox;
}

/** Runs the job after each of these periods, and returns whether the mailbox is still there. */
async function existsAfter({ id }: Mailbox, ...each: readonly number[]): Promise<boolean> {
  for (const ms of each) {
    await box.clock.advance(ms);
    await box.core.settleDue();
  }
  const found = box.core.findMailbox(id);
  return await found.then(
    () => true,
    () => false,
  );
}

test("a mailbox with an end set by the operator, and no payer, is deleted after its grace without a mail", async () => {
  const mailbox = await endingTomorrow();
  const everyOtherDay = Array<number>(15).fill(2 * DAY_MS);
  assert.equal(await existsAfter(mailbox, ...everyOtherDay, DAY_MS - 1), true);
  assert.equal(await existsAfter(mailbox, 1), false);
  assert.deepEqual(ledgerRows(box.dataDir, "select kind from notices"), []);
});

test("an open checkout at a provider that is no longer configured does not keep a mailbox", async () => {
  const mailbox = await endingTomorrow();
  // Wait for background work on mails to payers, which uses the ledger.
  await box.core.settleDue();
  const ledger = new Database(join(box.dataDir, "keypost.db"));
  ledger
    .prepare(
      `insert into checkouts (id, mailbox_id, provider, status, billing_email, created_at, next_look_at)
        values ('chk_left', ?, 'polar', 'open', '', 0, 0)`,
    )
    .run(mailbox.id);
  ledger.close();
  assert.equal(await existsAfter(mailbox, ...Array<number>(16).fill(2 * DAY_MS)), false);
});

test("after a leap of the clock nothing is deleted for three days, and nothing at all if the clock is corrected", async () => {
  const mailbox = await endingTomorrow();
  const [years, threeDaysAlmost] = [3_650 * DAY_MS, [0, 2 * DAY_MS, DAY_MS - 1]];
  for (const leap of [years, -years, years]) {
    assert.equal(await existsAfter(mailbox, leap, ...threeDaysAlmost), true);
  }
  assert.equal(await existsAfter(mailbox, 1), false);
});
