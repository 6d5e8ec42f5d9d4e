import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSettings, openCoreOf, startEmbedded } from "../../server/serve.ts";
import { TestClock } from "../support/clock.ts";
import { aFolder } from "../support/folder.ts";
import { ledgerRows } from "../support/ledger-file.ts";
import { TestNotifier } from "../support/notifier.ts";
import { claimOf, openPaidCore } from "../support/paid-core.ts";

/** Variables that an MCP host's environment may hold for another program. */
const ANOTHER_SHOP = { STRIPE_SECRET_KEY: "sk_live_x", POLAR_TOKEN: "x", RESEND_KEY: "re_x" };

test("an embedded service is free and mails nobody, even with keys of providers in its environment", async () => {
  using folder = aFolder();
  const app = await startEmbedded({ ...ANOTHER_SHOP, DATA_DIR: folder.path }, "silent");
  const response = await fetch(`${app.httpUrl}/v1/webhooks/stripe`, { method: "POST" });
  await app.stop();
  assert.equal(response.status, 404);
});

test("checkSettings returns the payment provider, the notifier and the problems, without a start", async () => {
  const { payment, notifier, problems } = await checkSettings({ PAYMENT_PROVIDER: "mock" });
  assert.deepEqual([payment, notifier, problems], ["mock", "log", []]);
  assert.equal((await checkSettings(ANOTHER_SHOP)).problems.length, 2);
});

test("a command that opens core without a service leaves mails to payers waiting for the next one", async () => {
  const clock = new TestClock();
  const notifier = new TestNotifier(clock);
  notifier.mood = "not_sent";
  await using box = await openPaidCore(clock, notifier);
  const { mailbox } = await claimOf(box.core);
  await box.core.close();
  // An operator may not have the service's other settings in the shell.
  const core = await openCoreOf({ DATA_DIR: box.dataDir });
  await core.extendMailbox(mailbox.id, undefined);
  await core.close();
  const notices = ledgerRows(box.dataDir, "select kind, status from notices");
  assert.deepEqual(notices, [{ kind: "payment_link", status: "waiting" }]);
});
