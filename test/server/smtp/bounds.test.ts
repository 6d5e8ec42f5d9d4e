import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  type Core,
  SMTP_DATA_MS_MAX,
  SMTP_HANDSHAKE_MS_MAX,
  SMTP_IDLE_MS_MAX,
  SMTP_NO_PROGRESS_MS_MAX,
  SMTP_PROGRESS_BYTES,
} from "../../../core/index.ts";
import { bufferedBounds, SMTP_BOUNDS } from "../../../server/smtp/bounds.ts";
import { settle, TestClock, until } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener, storedIn } from "../../support/smtp-listener.ts";

const MIB = 1024 * 1024;
const { core, claim, close } = await openTestCore();
after(close);

test("a connection beyond the limit of sessions gets 421 instead of a greeting, until one ends", async () => {
  await using listener = await startTestListener(core, { bounds: { connectionsMax: 1 } });
  const first = await SmtpClient.greeted(listener.port);
  const second = await SmtpClient.connect(listener.port);
  assert.match((await second.reply()).join(), /^421 mx\.keypost\.example Too many connections/);
  assert.equal(await second.rest(), "");
  await first.ask("QUIT");
  await first.rest();
  await until(() => listener.gauges().sessions === 0);
  const third = await SmtpClient.greeted(listener.port);
  assert.match(await third.ask("NOOP"), /^250/);
});

test("when all sessions are taken, one without progress is ended for a new client, the oldest first", async () => {
  const clock = new TestClock();
  const receive: Core["receive"] = () => Promise.resolve({ messages: [] });
  const bounds = { connectionsMax: 3 };
  await using listener = await startTestListener({ ...core, receive }, { bounds, clock });
  const { mailbox } = await claim();
  const sender = await SmtpClient.greeted(listener.port);
  assert.match(await sender.begin(mailbox.address), /^354/);
  const idle = await SmtpClient.greeted(listener.port);
  const trickle = await SmtpClient.greeted(listener.port);
  assert.match(await trickle.begin(mailbox.address), /^354/);
  const next = async () => (await (await SmtpClient.connect(listener.port)).reply()).join();
  await clock.advance(SMTP_NO_PROGRESS_MS_MAX - 1);
  assert.match(await idle.ask("NOOP"), /^250/);
  await trickle.send("x");
  assert.match(await next(), /^421 .* Too many connections/);
  await sender.send("x".repeat(SMTP_PROGRESS_BYTES));
  await until(() => listener.gauges().freeBytes < SMTP_BOUNDS.bufferedBytesMax - SMTP_PROGRESS_BYTES);
  await clock.advance(1);
  assert.match(await next(), /^220/);
  assert.match((await idle.reply()).join(), /^421 4\.4\.2/);
  assert.match(await next(), /^220/);
  assert.match((await trickle.reply()).join(), /^421 4\.4\.2/);
  assert.match(await next(), /^421 .* Too many connections/);
  await clock.advance(1_000);
  assert.match(await sender.finish(""), /^250/);
  await clock.advance(SMTP_NO_PROGRESS_MS_MAX - 1_000);
  assert.match(await next(), /^220/);
  assert.match(await sender.ask("NOOP"), /^250/);
  assert.equal(listener.gauges().totals.refused.gave_way, 3);
});

test("a network has its own limit of sessions, and sessions with TLS are also counted down", async () => {
  const bounds = { connectionsPerAddressMax: 1, isLoopbackExempt: false };
  await using listener = await startTestListener(core, { bounds });
  for (let round = 0; round < 3; round++) {
    const client = await SmtpClient.greeted(listener.port);
    const other = await SmtpClient.connect(listener.port);
    assert.match((await other.reply()).join(), /^421 .* from your network/);
    await client.ask("STARTTLS");
    await client.startTls();
    await client.ask("QUIT");
    client.close();
    other.close();
    await until(() => listener.gauges().sessions === 0);
  }
});

test("a network that floods connections and never reads takes a bounded number of sockets", async () => {
  const bounds = {
    connectionsMax: 20,
    connectionsPerAddressMax: 1,
    isLoopbackExempt: false,
    refusedConnectionsMax: 2,
  };
  await using listener = await startTestListener(core, { bounds });
  const first = await SmtpClient.greeted(listener.port);
  const flood = await Promise.all(
    Array.from({ length: 60 }, () => SmtpClient.connectHalfOpen(listener.port)),
  );
  await until(() => listener.gauges().totals.refused.too_many_from_network === 60);
  assert.equal(listener.gauges().sessions, 3);
  for (const client of [first, ...flood]) client.close();
  await until(() => listener.gauges().sessions === 0);
  assert.match(await (await SmtpClient.greeted(listener.port)).ask("NOOP"), /^250/);
});

test("loopback is exempt from the limit per network", async () => {
  await using listener = await startTestListener(core, { bounds: { connectionsPerAddressMax: 1 } });
  const [first, second] = [await SmtpClient.greeted(listener.port), await SmtpClient.greeted(listener.port)];
  assert.match(await first.ask("NOOP"), /^250/);
  assert.match(await second.ask("NOOP"), /^250/);
});

test("DATA has a deadline that a trickle does not extend, after which nothing is stored", async () => {
  const clock = new TestClock();
  await using listener = await startTestListener(core, { clock });
  const { mailbox, accessToken } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  assert.match(await client.begin(mailbox.address), /^354/);
  for (let spentMs = 0; spentMs < SMTP_DATA_MS_MAX - 60_000; spentMs += 60_000) {
    await client.send("x");
    await clock.advance(60_000);
  }
  assert.equal(client.isClosed, false);
  await clock.advance(60_000);
  assert.match((await client.reply()).join(), /^421 4\.4\.2/);
  await client.rest();
  assert.deepEqual(await storedIn(core, accessToken), []);
  const [attempt] = await core.explainDelivery(mailbox, { limit: 1 });
  assert.deepEqual([attempt?.reply, attempt?.reason], ["421 4.4.2", "You took too long"]);
  assert.deepEqual(
    listener.events.map(({ fields }) => fields.reason),
    ["cut off during DATA"],
  );
});

test("a command has a deadline that a trickle does not extend", async () => {
  const clock = new TestClock();
  await using listener = await startTestListener(core, { clock });
  const client = await SmtpClient.greeted(listener.port);
  await client.send("NO");
  await clock.advance(SMTP_IDLE_MS_MAX - 1);
  await client.send("OP");
  assert.equal(client.isClosed, false);
  await clock.advance(1);
  assert.match((await client.reply()).join(), /^421 4\.4\.2/);
  assert.equal(await client.rest(), "");
});

test("each reply restarts the idle time", async () => {
  const clock = new TestClock();
  await using listener = await startTestListener(core, { clock });
  const client = await SmtpClient.greeted(listener.port);
  for (let round = 0; round < 3; round++) {
    await clock.advance(SMTP_IDLE_MS_MAX - 1);
    assert.match(await client.ask("NOOP"), /^250/);
  }
});

test("a client that sends STARTTLS and does not complete the handshake is disconnected", async () => {
  const clock = new TestClock();
  await using listener = await startTestListener(core, { clock });
  const client = await SmtpClient.greeted(listener.port);
  assert.match(await client.ask("STARTTLS"), /^220/);
  await client.send(Buffer.from([0x16, 0x03]));
  await clock.advance(SMTP_HANDSHAKE_MS_MAX);
  assert.equal(await client.rest(), "");
});

test("the idle time restarts after the TLS handshake", async () => {
  const clock = new TestClock();
  await using listener = await startTestListener(core, { clock });
  const client = await SmtpClient.greeted(listener.port);
  await client.ask("STARTTLS");
  await client.startTls();
  await settle();
  await clock.advance(SMTP_IDLE_MS_MAX - 1);
  assert.match(await client.ask("NOOP"), /^250/);
});

test("while core stores a message, no deadline runs and the session is not ended for a new client", async () => {
  const clock = new TestClock();
  const held = Promise.withResolvers<void>();
  const receive: Core["receive"] = async (mail) => {
    await held.promise;
    return await core.receive(mail);
  };
  const bounds = { connectionsMax: 1 };
  await using listener = await startTestListener({ ...core, receive }, { clock, bounds });
  const client = await SmtpClient.greeted(listener.port);
  await client.begin((await claim()).mailbox.address);
  const reply = client.finish("x");
  await settle();
  await clock.advance(10 * SMTP_DATA_MS_MAX);
  const next = await SmtpClient.connect(listener.port);
  assert.match((await next.reply()).join(), /^421 .* Too many connections/);
  held.resolve();
  assert.match(await reply, /^250/);
});

test("a session leaves no timer", async () => {
  const clock = new TestClock();
  const listener = await startTestListener(core, { clock });
  const client = await SmtpClient.greeted(listener.port);
  await client.begin((await claim()).mailbox.address);
  await client.finish("x");
  await client.ask("QUIT");
  await client.rest();
  await listener.stop({ graceMs: 1_000 });
  assert.equal(clock.timers, 0);
});

test("bufferedBounds are smaller when the process has little memory", () => {
  const bounds = (memoryMib: number) =>
    Object.values(bufferedBounds(memoryMib * MIB)).map((bytes) => Math.floor(bytes / MIB));
  assert.deepEqual(bounds(256), [0, 0, 0]);
  assert.deepEqual(bounds(512), [64, 16, 8]);
  assert.deepEqual(bounds(2_048), [256, 64, 32]);
});
