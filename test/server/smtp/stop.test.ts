import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { after, test } from "node:test";
import { type Core, SMTP_LINGER_MS } from "../../../core/index.ts";
import { settle, TestClock } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener, storedIn } from "../../support/smtp-listener.ts";

const { core, claim, close } = await openTestCore();
after(close);

test("stopping sends 421 to an idle session and closes it", async () => {
  const listener = await startTestListener(core);
  const client = await SmtpClient.greeted(listener.port);
  const stopped = listener.stop({ graceMs: 60_000 });
  assert.match((await client.reply()).join(), /^421 4\.3\.2/);
  assert.equal(await client.rest(), "");
  await stopped;
  assert.equal(listener.gauges().sessions, 0);
});

test("stopping sends 421 to a session in the middle of a command, and to one before DATA", async () => {
  const listener = await startTestListener(core);
  const [typing, waiting] = [
    await SmtpClient.greeted(listener.port),
    await SmtpClient.greeted(listener.port),
  ];
  await typing.send("MAIL FR");
  await waiting.ask("MAIL FROM:<ann@sender.example>");
  await settle(1);
  const stopped = listener.stop({ graceMs: 60_000 });
  assert.match((await typing.reply()).join(), /^421 4\.3\.2/);
  assert.match((await waiting.reply()).join(), /^421 4\.3\.2/);
  await stopped;
});

test("stopping refuses new connections", async () => {
  const listener = await startTestListener(core);
  await listener.stop({ graceMs: 0 });
  await assert.rejects(SmtpClient.connect(listener.port), { code: "ECONNREFUSED" });
});

test("stopping lets a message in DATA complete, answers it, and then ends the session", async () => {
  const listener = await startTestListener(core);
  const { mailbox, accessToken } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  await client.begin(mailbox.address);
  await client.send("Subject: in transfer\r\n");
  const stopped = listener.stop({ graceMs: 60_000 });
  assert.match(await client.finish("\r\nx"), /^250 2\.6\.0/);
  assert.match((await client.reply()).join(), /^421 4\.3\.2/);
  await stopped;
  assert.equal((await storedIn(core, accessToken)).length, 1);
});

test("a message that is incomplete when the grace ends gets 421 and is not stored", async () => {
  const clock = new TestClock();
  const listener = await startTestListener(core, { clock });
  const { mailbox, accessToken } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  await client.begin(mailbox.address);
  await client.send("Subject: too slow\r\n");
  await settle();
  const stopped = listener.stop({ graceMs: 5_000 });
  await clock.advance(4_999);
  assert.equal(client.isClosed, false);
  await clock.advance(1);
  assert.match((await client.reply()).join(), /^421 4\.3\.2/);
  await stopped;
  assert.deepEqual(await storedIn(core, accessToken), []);
  assert.equal(clock.timers, 0);
});

test("stopping waits until core has stored a message, even if its sender has left", async () => {
  const [entered, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let isStored = false;
  const receive: Core["receive"] = async (mail) => {
    entered.resolve();
    await held.promise;
    const received = await core.receive(mail);
    isStored = true;
    return received;
  };
  const listener = await startTestListener({ ...core, receive });
  const client = await SmtpClient.greeted(listener.port);
  await client.begin((await claim()).mailbox.address);
  await client.send("x\r\n.\r\n");
  await entered.promise;
  client.drop();
  const stopped = listener.stop({ graceMs: 0 });
  held.resolve();
  await stopped;
  assert.ok(isStored);
});

test("stopping closes a session in its TLS handshake", async () => {
  const listener = await startTestListener(core);
  const client = await SmtpClient.greeted(listener.port);
  await client.ask("STARTTLS");
  await client.send(Buffer.from("1603010200010001fc0303", "hex"));
  await settle(1);
  await listener.stop({ graceMs: 60_000 });
  assert.equal(listener.gauges().sessions, 0);
  assert.equal(await client.rest(), "");
});

test("stopping does not wait for a client that gets 421 and stays connected", async () => {
  const clock = new TestClock();
  const listener = await startTestListener(core, { clock });
  const client = await SmtpClient.connectHalfOpen(listener.port);
  await client.reply();
  const stopped = listener.stop({ graceMs: 60_000 });
  assert.match((await client.reply()).join(), /^421 4\.3\.2/);
  let isStopped = false;
  void stopped.then(() => {
    isStopped = true;
  });
  await clock.advance(SMTP_LINGER_MS);
  assert.ok(isStopped);
  client.close();
});

test("stopping sends 421 to a client that connects at the same moment", async () => {
  const clock = new TestClock();
  const listener = await startTestListener(core, { clock });
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  const stopAtOnce = () => {
    unsubscribe("net.server.socket", stopAtOnce);
    resolve(listener.stop({ graceMs: 60_000 }));
  };
  // Node publishes this in the turn in which it accepts the connection. The session begins in the next.
  subscribe("net.server.socket", stopAtOnce);
  const client = await SmtpClient.connect(listener.port);
  assert.match((await client.reply()).join(), /^421 4\.3\.2/);
  await stopped;
  assert.equal(listener.gauges().sessions, 0);
});

test("stop() may be called more than once, also while stopping", async () => {
  const listener = await startTestListener(core);
  await SmtpClient.greeted(listener.port);
  await Promise.all([listener.stop({ graceMs: 1_000 }), listener.stop({ graceMs: 0 })]);
  await listener.stop({ graceMs: 0 });
});
