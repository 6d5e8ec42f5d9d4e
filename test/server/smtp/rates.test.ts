import assert from "node:assert/strict";
import { after, test } from "node:test";
import { SMTP_TARPIT_MS_MAX, SMTP_TARPIT_STEP_MS } from "../../../core/index.ts";
import { clientAt } from "../../../server/network.ts";
import { Rates } from "../../../server/smtp/rates.ts";
import { Tarpit, tarpitMs } from "../../../server/smtp/tarpit.ts";
import { settle, TestClock, until } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener } from "../../support/smtp-listener.ts";

const { core, claim, close } = await openTestCore();
after(close);

const MINUTE_MS = 60_000;

test("Rates counts per minute, by IPv4 address or IPv6 /64", async () => {
  const clock = new TestClock();
  const rates = new Rates(clock, { networksMax: 10, isLoopbackExempt: true });
  assert.equal(rates.count(clientAt("2001:db8::1"), "messages"), 1);
  assert.equal(rates.count(clientAt("2001:db8::ffff:2"), "messages"), 2);
  assert.equal(rates.count(clientAt("2001:db8:0:1::1"), "messages"), 1);
  assert.equal(rates.count(clientAt("203.0.113.9"), "messages"), 1);
  assert.equal(rates.count(clientAt("::ffff:203.0.113.9"), "messages"), 2);
  assert.equal(rates.counted(clientAt("203.0.113.9"), "refusals"), 0);
  await clock.advance(MINUTE_MS - 1);
  assert.equal(rates.count(clientAt("203.0.113.9"), "messages"), 3);
  await clock.advance(1);
  assert.equal(rates.counted(clientAt("203.0.113.9"), "messages"), 0);
  assert.equal(rates.count(clientAt("203.0.113.9"), "messages"), 1);
});

test("Rates does not count loopback where it is exempt", () => {
  const rates = new Rates(new TestClock(), { networksMax: 10, isLoopbackExempt: true });
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.2"])
    assert.equal(rates.count(clientAt(address), "messages"), 0);
  assert.equal(rates.size, 0);
});

test("Rates keeps a bounded number of networks, and drops the oldest and those whose minute is over", async () => {
  const clock = new TestClock();
  const rates = new Rates(clock, { networksMax: 100, isLoopbackExempt: true });
  for (let index = 0; index < 10_000; index++)
    rates.count(clientAt(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`), "messages");
  assert.equal(rates.size, 100);
  assert.equal(rates.counted(clientAt("10.0.39.15"), "messages"), 1);
  assert.equal(rates.counted(clientAt("10.0.0.1"), "messages"), 0);
  await clock.advance(MINUTE_MS);
  rates.count(clientAt("192.0.2.1"), "messages");
  assert.equal(rates.size, 1);
});

test("tarpitMs grows with each refused recipient, up to its maximum", () => {
  const delays = [1, 5, 6, 7, 15, 1_000].map((refusals) => tarpitMs(refusals, 5));
  const step = SMTP_TARPIT_STEP_MS;
  assert.deepEqual(delays, [0, 0, step, 2 * step, 10 * step, SMTP_TARPIT_MS_MAX]);
});

test("Tarpit holds a bounded number of sessions, and releases one that has left", async () => {
  const clock = new TestClock();
  const tarpit = new Tarpit(clock, 1);
  const session = {};
  const held = tarpit.hold(session, 10_000);
  assert.equal(await tarpit.hold({}, 10_000), false);
  assert.equal(await tarpit.hold({}, 0), true);
  tarpit.release(session);
  assert.equal(await held, true);
  assert.deepEqual([tarpit.size, clock.timers], [0, 0]);
});

test("a network with too many connections, messages or refused recipients in a minute gets 421 or 451", async () => {
  const clock = new TestClock();
  const limits = { connectionsPerMinuteMax: 2, messagesPerMinuteMax: 2, refusalsPerMinuteMax: 3 };
  await using listener = await startTestListener(core, {
    bounds: { ...limits, isLoopbackExempt: false, refusalsUndelayedMax: 100 },
    clock,
  });
  const { mailbox } = await claim();
  const begin = (client: SmtpClient) => client.ask("MAIL FROM:<ann@sender.example>");
  const [one, two] = [await SmtpClient.greeted(listener.port), await SmtpClient.greeted(listener.port)];
  const three = await SmtpClient.connect(listener.port);
  assert.match((await three.reply()).join(), /^421 .* from your network in a minute/);
  assert.match(await begin(one), /^250/);
  assert.match(await begin(two), /^250/);
  await one.ask("RSET");
  assert.match(await begin(one), /^451 4\.7\.1/);
  assert.deepEqual(
    listener.events.map(({ event, fields }) => [event, fields.code]),
    [["senderRefused", "rate_limited"]],
  );
  await clock.advance(MINUTE_MS);
  assert.match(await begin(one), /^250/);
  for (const client of [one, two, one])
    assert.match(await client.ask("RCPT TO:<x@mail.test>"), /^550 5\.1\.1/);
  const stranger = await SmtpClient.connect(listener.port);
  assert.match((await stranger.reply()).join(), /^421 .*refused recipients/);
  assert.match(await two.ask("RCPT TO:<x@mail.test>"), /^421 4\.7\.0/);
  // A session that is open may still name a known recipient.
  assert.match(await one.ask(`RCPT TO:<${mailbox.address}>`), /^250/);
  const guesser = await SmtpClient.connect(listener.port);
  assert.match((await guesser.reply()).join(), /^421 .*refused recipients/);
  assert.equal(listener.gauges().totals.refused.too_many_refused, 2);
  await clock.advance(MINUTE_MS);
  assert.match(await (await SmtpClient.greeted(listener.port)).ask("NOOP"), /^250/);
});

test("connections that deliver mail do not count towards the limit of connections per minute", async () => {
  const bounds = { isLoopbackExempt: false, connectionsPerMinuteMax: 2 };
  await using listener = await startTestListener(core, { bounds, clock: new TestClock() });
  const { mailbox } = await claim();
  for (let session = 0; session < 4; session++) {
    const sender = await SmtpClient.greeted(listener.port);
    for (const text of ["one", "two"]) {
      assert.match(await sender.begin(mailbox.address), /^354/);
      assert.match(await sender.finish(text), /^250/);
    }
    sender.drop();
  }
  // Only the first message of a session takes its connection off the count.
  for (const expected of [/^220/, /^220/, /^421 .* from your network in a minute/])
    assert.match((await (await SmtpClient.connect(listener.port)).reply()).join(), expected);
});

test("replies to guessed recipients are delayed longer and longer, in any session, and others are not", async () => {
  const clock = new TestClock();
  const bounds = { isLoopbackExempt: false, refusalsUndelayedMax: 1, tarpittedMax: 1 };
  await using listener = await startTestListener(core, { bounds, clock });
  const { mailbox } = await claim();
  const guesser = await SmtpClient.greeted(listener.port);
  await guesser.ask("MAIL FROM:<ann@sender.example>");
  assert.match(await guesser.ask("RCPT TO:<a@mail.test>"), /^550/);
  for (const waitMs of [1, 2]) {
    let reply: string | undefined;
    const { timers } = clock;
    const asked = guesser.ask("RCPT TO:<b@elsewhere.example>").then((text) => {
      reply = text;
    });
    await until(() => clock.timers > timers);
    await clock.advance(waitMs * SMTP_TARPIT_STEP_MS - 1);
    assert.equal(reply, undefined);
    await clock.advance(1);
    await asked;
    assert.match(reply ?? "", /^550 5\.7\.1/);
  }
  const { timers } = clock;
  const held = guesser.ask("RCPT TO:<c@mail.test>").catch(() => "closed");
  await until(() => clock.timers > timers);
  const other = await SmtpClient.greeted(listener.port);
  assert.match(await other.begin(mailbox.address), /^354/);
  await other.finish("x");
  await other.ask("MAIL FROM:<ann@sender.example>");
  assert.match(await other.ask("RCPT TO:<d@mail.test>"), /^421 4\.7\.0/);
  // A guesser that leaves frees its timer, and one that ends its side gets its reply at once.
  guesser.drop();
  await held;
  const ended = await SmtpClient.greeted(listener.port);
  await ended.ask("MAIL FROM:<ann@sender.example>");
  await ended.send("RCPT TO:<e@mail.test>\r\nRCPT TO:<f@mail.test>\r\n");
  ended.endSide();
  assert.match(await ended.rest(), /^421 4\.7\.0 [^\n]+\n$/);
  const endsLater = await SmtpClient.greeted(listener.port);
  await endsLater.ask("MAIL FROM:<ann@sender.example>");
  await endsLater.send("RCPT TO:<g@mail.test>\r\n");
  await until(() => clock.timers === 2);
  endsLater.endSide();
  assert.match(await endsLater.rest(), /^421 4\.7\.0 [^\n]+\n$/);
  await until(() => listener.gauges().sessions === 0);
  await settle();
  assert.equal(clock.timers, 0);
});

test("a guesser that breaks off before its answer is due takes no place among those that are delayed", async () => {
  const clock = new TestClock();
  const [asked, looking] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const bounds = { isLoopbackExempt: false, refusalsUndelayedMax: 0 };
  const acceptRecipient: typeof core.acceptRecipient = async (...given) => {
    asked.resolve();
    await looking.promise;
    return await core.acceptRecipient(...given);
  };
  await using listener = await startTestListener({ ...core, acceptRecipient }, { bounds, clock });
  const guesser = await SmtpClient.greeted(listener.port);
  await guesser.ask("MAIL FROM:<ann@sender.example>");
  await guesser.send("RCPT TO:<a@mail.test>\r\n");
  await asked.promise;
  guesser.drop();
  await until(() => listener.gauges().sessions === 0);
  await settle();
  looking.resolve();
  await until(() => listener.events.some(({ event }) => event === "recipientRefused"));
  await settle();
  assert.equal(clock.timers, 0);
});
