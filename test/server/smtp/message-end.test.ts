/** What a message may hold, and where it may be cut, on its way through the real listener. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTestCore } from "../../support/core.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener, storedIn, type TestListener } from "../../support/smtp-listener.ts";

const { core, claim, close } = await openTestCore();
let listener: TestListener;

before(async () => {
  listener = await startTestListener(core);
});

after(async () => {
  await listener[Symbol.asyncDispose]();
  await close();
});

const FALSE_ENDS = [
  ...["\n.\n", "\n.\r\n", "\r\n.\n", "\r.\r", "\r.\r\n", "\r\n.\r"],
  ...["\n.\r", "\r.\n", "\r\n\0.\r\n", "\r\n.\0\r\n", "\r\n.\r\r\n", "\r\n..\n"],
];

test("no false end becomes an end or goes unseen where the segments are cut in two, at any byte", async () => {
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
  // One reply for each: nothing else was said, so nothing else was understood.
  assert.match(await client.ask("NOOP"), /^250 2\.0\.0/);
  assert.deepEqual(await storedIn(core, accessToken), []);
});

const LINE = `${"x".repeat(76)}\r\n`;

test("huge headers, long lines and floods of dots are taken, and hold nobody up", async () => {
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
