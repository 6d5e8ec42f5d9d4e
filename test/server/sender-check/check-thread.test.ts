import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { SENDER_CHECK_LOADING_MS_MAX, SENDER_CHECK_MS_MAX } from "../../../core/index.ts";
import { CHECK_BOUNDS } from "../../../server/sender-check/check-bounds.ts";
import {
  CHECK_WORKER,
  type CheckAnswer,
  startCheckThread,
} from "../../../server/sender-check/check-thread.ts";
import { until } from "../../support/clock.ts";
import { BANK_ADDRESS, senderWorld } from "../../support/sender-world.ts";

/** Does what the envelope's sender says. */
const UNRULY = new URL("../../support/unruly-check-worker.ts", import.meta.url);

const FROM_BANK = Buffer.from("From: Bank <ceo@bank.example>\r\n\r\nHello.\r\n");

test("a thread reports that it is up, so that a slow start is not mistaken for a hang", async () => {
  const { promise, resolve, reject } = Promise.withResolvers<CheckAnswer>();
  const settings = { by: "mail.test", dnsServers: undefined, bounds: CHECK_BOUNDS };
  const thread = startCheckThread(CHECK_WORKER, settings, { answered: resolve, died: reject });
  thread.hold(true);
  assert.deepEqual(await promise, { id: 0, verdict: undefined });
  await thread.terminate("Tested.");
});

test("an unforeseen error in a check is logged, and gives temperror", async () => {
  await using unruly = await senderWorld("all", { worker: UNRULY });
  const peer = { address: BANK_ADDRESS, heloName: "x", protocol: "ESMTP", tls: undefined };
  const verdict = await unruly.checks.check({ bytes: FROM_BANK, envelopeFrom: "fail", peer });
  assert.equal(verdict.spf.result, "temperror");
  assert.match(
    String((unruly.events[0]?.fields as { error?: Error } | undefined)?.error?.stack),
    /at a library/,
  );
});

test("a thread that takes longer to load than a check may take is not ended for it", async (t) => {
  await using unruly = await senderWorld("all", { worker: UNRULY });
  const peer = { address: BANK_ADDRESS, heloName: "x", protocol: "ESMTP", tls: undefined };
  const ask = () => unruly.checks.check({ bytes: FROM_BANK, envelopeFrom: "answer", peer });
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const early = ask();
  t.mock.timers.tick(SENDER_CHECK_MS_MAX);
  assert.equal((await early).spf.result, "temperror");
  assert.equal((await ask()).spf.result, "none");
  t.mock.timers.reset();
  assert.deepEqual(unruly.events, []);
});

test("a thread that never loads is ended in the end, and is sent nothing before", async (t) => {
  const sent = t.mock.method(Worker.prototype, "postMessage");
  const never = new URL("data:text/javascript,setInterval(() => undefined, 1_000)");
  await using unruly = await senderWorld("all", { worker: never });
  const peer = { address: BANK_ADDRESS, heloName: "x", protocol: "ESMTP", tls: undefined };
  t.mock.timers.enable({ apis: ["setTimeout"] });
  // Whole, so that the sum below is not rounded.
  let nowMs = Math.ceil(performance.now());
  t.mock.method(performance, "now", () => nowMs);
  for (const passedMs of [0, SENDER_CHECK_LOADING_MS_MAX]) {
    assert.deepEqual(unruly.events, []);
    nowMs += passedMs;
    const asked = unruly.checks.check({ bytes: FROM_BANK, envelopeFrom: "answer", peer });
    t.mock.timers.tick(SENDER_CHECK_MS_MAX);
    assert.equal((await asked).spf.result, "temperror");
  }
  t.mock.timers.reset();
  await until(() => unruly.events.length > 0);
  assert.equal(sent.mock.callCount(), 0);
});

test("a thread that hangs or dies is replaced, and its pending checks give temperror", async () => {
  await using unruly = await senderWorld("all", { worker: UNRULY });
  const peer = { address: BANK_ADDRESS, heloName: "x", protocol: "ESMTP", tls: undefined };
  const ask = (envelopeFrom: string) => unruly.checks.check({ bytes: FROM_BANK, envelopeFrom, peer });
  const answers = () => until(async () => (await ask("answer")).spf.result === "none");
  await answers();
  const [hanging, behind] = await Promise.all([ask("hang"), ask("answer")]);
  assert.equal(hanging.spf.result, "temperror");
  assert.equal(behind.spf.result, "temperror");
  // No thread is started for a second, and a busy machine takes long to load the next one.
  await answers();
  assert.equal((await ask("exit")).spf.result, "temperror");
  assert.deepEqual(
    unruly.events.map(({ event }) => event),
    ["unforeseen", "unforeseen"],
  );
});
