import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSettings, startEmbedded } from "../../server/serve.ts";
import { aFolder } from "../support/folder.ts";

/** What a host's environment may hold for another program. */
const ANOTHER_SHOP = { STRIPE_SECRET_KEY: "sk_live_x", POLAR_TOKEN: "x", RESEND_KEY: "re_x" };

test("a service inside a host is free and mails nobody, whatever else its environment is for", async () => {
  using folder = aFolder();
  const app = await startEmbedded({ ...ANOTHER_SHOP, DATA_DIR: folder.path }, "silent");
  const response = await fetch(`${app.httpUrl}/v1/webhooks/stripe`, { method: "POST" });
  await app.stop();
  assert.equal(response.status, 404);
});

test("a service that is checked, and not started, says who takes the money", async () => {
  const { payment, notifier, problems } = await checkSettings({ PAYMENT_PROVIDER: "mock" });
  assert.deepEqual([payment, notifier, problems], ["mock", "log", []]);
  assert.equal((await checkSettings(ANOTHER_SHOP)).problems.length, 2);
});
