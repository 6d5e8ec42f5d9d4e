/** Line ends, segment boundaries and half-closed connections around DATA, through the real listener. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { until } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener, storedIn } from "../../support/smtp-listener.ts";

const { core, claim, close } = await openTestCore();
const listener = await startTestListener(core);

after(async () => {
  await listener[Symbol.asyncDispose]();
  await close();
});

const FALSE_ENDS = [
  ...["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n", "\r\n.\r"],
  ...["\n.\r", "\r.\n", "\r\n\0.\r\n", "\r\n.\0\r\n", "\r\n.\r\r\n", "\r\n..\n"],
];

test("a false end of a message is detected and refused, at whatever byte the segments are cut", async () => {
  const { mailbox, accessToken } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  for (const end of FALSE_ENDS) {
    const bytes = Buffer.from(`S: o\r\n\r\nx${end}RSET\r\n.\r\n`, "latin1");
    for (let cut = 8; cut < bytes.length; cut++) {
      assert.match(await client.begin(mailbox.address), /^354/);
      await client.trickle([bytes.subarray(0, cut), bytes.subarray(cut)]);
      assert.match((await client.reply()).join(), /^550 5\.5\.2/, `${JSON.stringify(end)} cut at ${cut}`);
    }
  }
  // There was exactly one reply for each, so RSET was never read as a command.
  assert.match(await client.ask("NOOP"), /^250 2\.0\.0/);
  assert.deepEqual(await storedIn(core, accessToken), []);
});

const LINE = `${"x".repeat(76)}\r\n`;

test("huge headers, long lines and floods of dots are accepted, and delay no other session", async () => {
  const { mailbox, accessToken } = await claim();
  const [sender, other] = [await SmtpClient.greeted(listener.port), await SmtpClient.greeted(listener.port)];
  const messages = {
    "a header of 10 MB": `X-Long: a\r\n${` ${LINE}`.repeat(130_000)}\r\nx\r\n`,
    "100,000 fields": `${"X-Field: one of many\r\n".repeat(100_000)}\r\nx\r\n`,
    "100,000 recipients in To": `To: ${"<somebody@sender.example>,\r\n ".repeat(100_000)}<x@y.example>\r\n\r\nx\r\n`,
    "a line of 1 MB": `Subject: x\r\n\r\n${"y".repeat(1 << 20)}\r\n`,
    "400,000 lines of a dot": `Subject: x\r\n\r\n${"..\r\n".repeat(400_000)}`,
    "3 MB of bare LF": `Subject: x\r\n\r\n${"\n".repeat(3 << 20)}\r\n`,
  };
  for (const [name, text] of Object.entries(messages)) {
    assert.match(await sender.begin(mailbox.address), /^354/);
    await sender.send(`${text}.\r\n`);
    assert.match(await other.ask("NOOP"), /^250/);
    assert.match((await sender.reply()).join(), /^250 2\.6\.0/, name);
  }
  assert.equal((await storedIn(core, accessToken)).length, Object.keys(messages).length);
});

test("a client that half-closes after its last command gets all replies, with TLS too, and is then closed", async () => {
  const before = listener.gauges().sessions;
  const { mailbox, accessToken } = await claim();
  const lastWords = async (words: string, isEncrypted: boolean) => {
    const client = await SmtpClient.connectHalfOpen(listener.port);
    await client.reply();
    await client.ask("EHLO sender.example");
    if (isEncrypted) {
      await client.ask("STARTTLS");
      await client.startTls();
      await client.ask("EHLO sender.example");
    }
    await client.begin(mailbox.address);
    await client.send(words);
    client.endSide();
    return client;
  };
  const [first, second, third] = await Promise.all([
    lastWords("Subject: 1\r\n\r\nx\r\n.\r\n", false),
    lastWords("Subject: 2\r\n\r\nx\r\n.\r\nNOOP\r\nQUIT\r\n", false),
    lastWords("Subject: 3\r\n\r\nx\r\n.\r\nQUIT\r\nNOOP\r\n", true),
  ]);
  assert.match(await first.rest(), /^250 2\.6\.0 [^\n]+\n$/);
  assert.match(await second.rest(), /^250 2\.6\.0 [^\n]+\n250 2\.0\.0 [^\n]+\n221 2\.0\.0 [^\n]+\n$/);
  assert.match(await third.rest(), /^250 2\.6\.0 [^\n]+\n221 2\.0\.0 [^\n]+\n$/);
  await until(() => listener.gauges().sessions === before);
  assert.equal((await storedIn(core, accessToken)).length, 3);
});

test("a client that half-closes within a message or a command has left, and nothing is stored", async () => {
  const before = listener.gauges().sessions;
  const { mailbox, accessToken } = await claim();
  const words = {
    "": /^$/,
    "NOOP\r\nQUIT": /^250 [^\n]+\n$/,
    "STARTTLS\r\n": /^220 [^\n]+\n$/,
    "NO\r\n": /^500 [^\n]+\n$/,
  };
  for (const [said, answered] of Object.entries(words)) {
    const client = await SmtpClient.connectHalfOpen(listener.port);
    await client.reply();
    await client.send(said);
    client.endSide();
    assert.match(await client.rest(), answered, said);
  }
  const looker = await SmtpClient.connectHalfOpen(listener.port);
  looker.endSide();
  assert.match(await looker.rest(), /^220 [^\n]+\n$/);
  const client = await SmtpClient.connectHalfOpen(listener.port);
  await client.reply();
  await client.ask("EHLO sender.example");
  await client.begin(mailbox.address);
  await client.send("Subject: x\r\n\r\nhalf of it\r\n.");
  client.endSide();
  assert.equal(await client.rest(), "");
  await until(() => listener.gauges().sessions === before);
  assert.deepEqual(await storedIn(core, accessToken), []);
  assert.match(JSON.stringify(listener.events), /left during DATA/);
});
