/**
 * The process killed between every two steps. Before each statement to the databases the ledger's files are copied: that
 * is what a kill at this moment leaves, since what is written to the kernel survives it. Each copy is opened as a restart
 * does; copies that are the same to the byte are opened once.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import type { Mailbox, PaymentEvent, PaymentFact } from "../../core/index.ts";
import { CHECKOUT_RETRY_MS } from "../../core/limits.ts";
import { monthAfter } from "../../core/period.ts";
import { SqliteThread } from "../../core/store/sqlite-thread.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { settle } from "../support/clock.ts";
import { openTestCore } from "../support/core.ts";
import { ledgerRows } from "../support/ledger-reader.ts";
import { claimOf, openPaidCore, type PaidCore, sessionOf } from "../support/paid-core.ts";

const LEDGER_FILES = ["keypost.db", "keypost.db-wal"];

interface Killed {
  /** Folders, each with the ledger as a kill has left it. */
  readonly images: readonly string[];
  readonly steps: number;
}

/** Runs `act`, and copies the ledger as it was before each of its steps, and after the last. */
async function killedAtEveryStep(box: PaidCore, act: () => Promise<unknown>): Promise<Killed> {
  const images = new Map<string, string>();
  const folder = await mkdtemp(join(tmpdir(), "keypost-killed-"));
  let steps = 0;
  const copy = () => {
    steps++;
    const files = LEDGER_FILES.map((file) => join(box.dataDir, file)).filter((file) => existsSync(file));
    const hash = createHash("sha256");
    for (const file of files) hash.update(readFileSync(file));
    const digest = hash.digest("hex");
    const image = join(folder, String(images.size));
    if (images.has(digest)) return;
    images.set(digest, image);
    for (const file of [...files, join(box.dataDir, "secrets")]) {
      cpSync(file, join(image, basename(file)), { recursive: true });
    }
  };
  const { run } = SqliteThread.prototype;
  SqliteThread.prototype.run = function (...statements) {
    copy();
    return run.apply(this, statements);
  };
  try {
    await act();
    await settle();
  } finally {
    SqliteThread.prototype.run = run;
  }
  copy();
  return { images: [...images.values()], steps };
}

/** What a restart makes of each copy, by the same provider, which has seen all that was done. */
async function restarted(
  box: PaidCore,
  images: readonly string[],
  check: (again: PaidCore, dataDir: string) => Promise<void>,
): Promise<void> {
  for (const dataDir of images) {
    const { clock, provider, events } = box;
    const opened = await openTestCore({ settings: { dataDir }, clock, paymentProvider: provider });
    const again: PaidCore = Object.assign(Object.create(opened), { provider, events });
    try {
      await check(again, dataDir);
    } finally {
      await opened.close();
    }
  }
  await rm(join(images[0] ?? "", ".."), { recursive: true });
}

async function checkPaidOnce({ core, clock }: PaidCore, dataDir: string, { id }: Mailbox): Promise<void> {
  const mailbox = await core.findMailbox(id);
  assert.ok(mailbox.state === "active");
  assert.deepEqual(mailbox.paidUntil, monthAfter(clock.now()));
  const rows = ledgerRows(dataDir, "select change, months from payment_events where months > 0");
  assert.deepEqual(rows, [{ change: "paid", months: 1 }]);
  const told = ledgerRows(dataDir, "select kind from notices where kind = 'active'");
  assert.equal(told.length, 1);
}

test("killed at any step of settling, the event that is told again makes it paid once", async () => {
  const box = await openPaidCore();
  test.after(() => box.close());
  const { mailbox } = await claimOf(box.core);
  if (mailbox.state !== "pending_payment") assert.fail();
  const paid: PaymentFact = { kind: "paid", installment: "first", ...box.provider.asked };
  const event: PaymentEvent = box.provider.event(sessionOf(mailbox.paymentUrl), paid);
  const { images, steps } = await killedAtEveryStep(box, () => box.core.applyPaymentEvent(event));
  assert.ok(steps > 8 && images.length > 2);
  await restarted(box, images, async (again, dataDir) => {
    await again.core.applyPaymentEvent(event);
    await checkPaidOnce(again, dataDir, mailbox);
  });
});

test("killed at any step of a claim, claiming again ends with one mailbox, one session and one payment", async () => {
  const box = await openPaidCore();
  test.after(() => box.close());
  const key = new AgentKeyPair();
  const { images, steps } = await killedAtEveryStep(box, () => claimOf(box.core, key));
  assert.ok(steps > 8 && images.length > 2);
  // Time that the provider is left alone after a call whose answer did not come.
  await box.clock.advance(CHECKOUT_RETRY_MS);
  const sessions = box.provider.sessions;
  await restarted(box, images, async (again, dataDir) => {
    const { mailbox } = await claimOf(again.core, key);
    if (mailbox.state !== "pending_payment") assert.fail();
    const paid: PaymentFact = { kind: "paid", installment: "first", ...box.provider.asked };
    await again.core.applyPaymentEvent(again.provider.event(sessionOf(mailbox.paymentUrl), paid));
    await checkPaidOnce(again, dataDir, mailbox);
    assert.equal(ledgerRows(dataDir, "select id from checkouts").length, 1);
  });
  // Those killed before the checkout was written down have never asked the provider: each is another world's first.
  assert.ok(box.provider.sessions - sessions < images.length / 2);
});
