import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { createTransport } from "nodemailer";
import { type Core, Refusal } from "../../../core/index.ts";
import { withEmptyHeader } from "../../../core/mime/missing-header.ts";
import { settle, until } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { fc } from "../../support/fast-check.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { startTestListener, storedIn } from "../../support/smtp-listener.ts";

const QUOTA_BYTES = 100_000;
const { core, claim, close, dataDir } = await openTestCore({ settings: { mailboxQuotaBytes: QUOTA_BYTES } });
after(close);

/** A core whose `receive` blocks until `letGo` is called. `entered` resolves when it is called. */
function heldCore(): { core: Core; entered: Promise<void>; letGo: () => void } {
  const [entered, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const receive: Core["receive"] = async (mail) => {
    entered.resolve();
    await held.promise;
    return await core.receive(mail);
  };
  return { core: { ...core, receive }, entered: entered.promise, letGo: held.resolve };
}

test("the 250 is sent only after core has stored the message", async () => {
  const held = heldCore();
  await using listener = await startTestListener(held.core);
  const { mailbox, accessToken } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  await client.begin(mailbox.address);
  let reply: string | undefined;
  const finished = client.finish("Subject: x\r\n").then((text) => {
    reply = text;
  });
  await held.entered;
  await settle();
  assert.equal(reply, undefined);
  assert.deepEqual(await storedIn(core, accessToken), []);
  held.letGo();
  await finished;
  assert.match(reply ?? "", /^250 2\.6\.0 msg_/);
});

test("an unforeseen error gets 451, is logged in full, and the session continues", async () => {
  const failure = new Error("disk on fire at /var/lib");
  const receive: Core["receive"] = () => Promise.reject(failure);
  await using listener = await startTestListener({ ...core, receive });
  const client = await SmtpClient.greeted(listener.port);
  const { mailbox } = await claim();
  await client.begin(mailbox.address);
  assert.match(await client.finish("x"), /^451 4\.3\.0 Something went wrong here/);
  const logged = listener.events.find(({ event }) => event === "unforeseen");
  assert.equal(logged?.fields.error, failure);
  assert.match(await client.begin(mailbox.address), /^354/);
});

test("an error in logging a refused delivery does not change the reply", async () => {
  const noteFailedDelivery: Core["noteFailedDelivery"] = () => Promise.reject(new Error("no disk"));
  await using listener = await startTestListener({ ...core, noteFailedDelivery });
  const client = await SmtpClient.greeted(listener.port);
  assert.match(await client.begin(`nobody@${core.settings.mailDomain}`), /^550 5\.1\.1/);
});

test("a full mailbox gets 452 at RCPT and 552 after DATA, and explain_delivery has both", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  assert.match(await client.begin(mailbox.address, ` SIZE=${QUOTA_BYTES}1`), /^452 4\.2\.2/);
  await client.ask("RSET");
  assert.match(await client.begin(mailbox.address), /^354/);
  assert.match(await client.finish("x".repeat(QUOTA_BYTES)), /^552 5\.2\.2/);
  const deliveries = await core.explainDelivery(mailbox, { limit: 10 });
  assert.deepEqual(
    deliveries.map(({ reply, outcome, envelopeFrom }) => [reply, outcome, envelopeFrom]),
    [
      ["552 5.2.2", "refused", "ann@sender.example"],
      ["452 4.2.2", "refused", "ann@sender.example"],
    ],
  );
});

test("a mailbox gets mail although another folder of its Maildir cannot be read", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  await client.begin(mailbox.address);
  await client.finish("Subject: the first makes the Maildir\r\n");
  const maildir = join(dataDir, "mail", "mail.test", mailbox.id, "Maildir");
  // A file in place of a folder, because root may read any folder.
  mkdirSync(join(maildir, ".Odd"));
  writeFileSync(join(maildir, ".Odd", "new"), "");
  assert.match(await client.begin(mailbox.address), /^354/);
  assert.match(await client.finish("Subject: x\r\n"), /^250/);
});

test("of two simultaneous messages with quota for one, the second gets 452", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  const text = "x".repeat(0.7 * QUOTA_BYTES);
  const clients = [await SmtpClient.greeted(listener.port), await SmtpClient.greeted(listener.port)];
  for (const client of clients)
    assert.match(await client.begin(mailbox.address, ` SIZE=${text.length}`), /^354/);
  const replies = await Promise.all(clients.map((client) => client.finish(text)));
  assert.deepEqual(replies.map((reply) => reply.slice(0, 9)).toSorted(), ["250 2.6.0", "452 4.2.2"]);
});

test("explain_delivery has recipients that were accepted and got no message", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  const ask = async (from: string) => {
    assert.match(await client.ask(`MAIL FROM:<${from}>`), /^250/);
    assert.match(await client.ask(`RCPT TO:<${mailbox.address}>`), /^250/);
  };
  await ask("reset@sender.example");
  await client.ask("RSET");
  await ask("again@sender.example");
  assert.match(await client.ask("DATA"), /^354/);
  assert.match(await client.finish("x"), /^250/);
  await ask("early@sender.example");
  assert.match(await client.ask("DATA\r\nSubject: early\r\n\r\nearly\r\n."), /^554 5\.5\.0/);
  const noted = () => core.explainDelivery(mailbox, { limit: 10 });
  await until(async () => (await noted()).length === 3);
  const deliveries = await noted();
  assert.deepEqual(
    deliveries.map(({ envelopeFrom, outcome, reply }) => [envelopeFrom, outcome, reply]),
    [
      ["early@sender.example", "left", "554 5.5.0"],
      ["again@sender.example", "accepted", "250 2.6.0"],
      ["reset@sender.example", "left", "250 2.1.5"],
    ],
  );
});

test("a revoked mailbox gets 550 5.2.1", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  await core.revokeMailbox(mailbox.id);
  const client = await SmtpClient.greeted(listener.port);
  assert.match(await client.begin(mailbox.address), /^550 5\.2\.1/);
});

test("a refusal `stopping` from core ends the session with 421", async () => {
  const receive: Core["receive"] = () => Promise.reject(new Refusal("stopping", "The service is stopping."));
  await using listener = await startTestListener({ ...core, receive });
  const client = await SmtpClient.greeted(listener.port);
  await client.begin((await claim()).mailbox.address);
  assert.match(await client.finish("x"), /^421 4\.3\.2/);
  assert.equal(await client.rest(), "");
});

test("a connection that breaks during DATA stores nothing and frees its memory", async () => {
  await using listener = await startTestListener(core);
  const { mailbox, accessToken } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  await client.begin(mailbox.address);
  const { freeBytes } = listener.gauges();
  await client.send(Buffer.alloc(10_000, "x"));
  await until(() => listener.gauges().freeBytes < freeBytes);
  client.drop();
  await until(() => listener.gauges().sessions === 0);
  await listener.stop({ graceMs: 0 });
  assert.equal(listener.gauges().freeBytes, freeBytes);
  assert.deepEqual(await storedIn(core, accessToken), []);
  assert.ok(listener.events.some(({ fields }) => fields.reason === "left during DATA"));
});

test("messages that arrive together share bounded memory, and one that finds none gets 451", async () => {
  await using listener = await startTestListener(core, {
    bounds: { bufferedBytesMax: 0 },
    messageBytesMax: 15_000,
  });
  const { mailbox } = await claim();
  const [first, second] = [await SmtpClient.greeted(listener.port), await SmtpClient.greeted(listener.port)];
  await first.begin(mailbox.address);
  await second.begin(mailbox.address);
  const { freeBytes } = listener.gauges();
  await first.send(Buffer.alloc(10_000, "x"));
  await until(() => listener.gauges().freeBytes < freeBytes);
  assert.match(await second.finish(Buffer.alloc(10_000, "y")), /^451 4\.4\.5/);
  assert.match(await first.finish("x"), /^250/);
  assert.equal(listener.gauges().freeBytes, freeBytes);
  await second.begin(mailbox.address);
  assert.match(await second.finish("y"), /^250/);
});

test("Received names the protocol as in RFC 3848 and RFC 6531", async () => {
  await using listener = await startTestListener(core);
  const { mailbox, accessToken } = await claim();
  const send = async (hello: string, parameters: string, isEncrypted: boolean) => {
    const client = await SmtpClient.greeted(listener.port);
    if (isEncrypted) {
      await client.ask("STARTTLS");
      await client.startTls();
    }
    await client.ask(hello);
    await client.begin(mailbox.address, parameters);
    await client.finish("x");
    client.close();
    const seen = await core.authenticate(accessToken);
    const [newest] = (await core.listMessages(seen, { filter: {}, limit: 1 })).messages;
    assert.ok(newest);
    return / with (\S+) id /.exec((await core.readRaw(seen, newest.id)).toString())?.[1];
  };
  assert.equal(await send("HELO old.example", "", false), "SMTP");
  assert.equal(await send("EHLO new.example", "", false), "ESMTP");
  assert.equal(await send("EHLO new.example", "", true), "ESMTPS");
  assert.equal(await send("EHLO new.example", " SMTPUTF8", false), "UTF8SMTP");
  assert.equal(await send("EHLO new.example", " SMTPUTF8", true), "UTF8SMTPS");
});

test("the domain of an envelope sender is stored in ASCII", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  for (const sender of ["ann@xn--bcher-kva.example", "ann@b\u00fccher.example"]) {
    await client.ask(`MAIL FROM:<${sender}> SMTPUTF8`);
    await client.ask(`RCPT TO:<${mailbox.address}>`);
    await client.ask("DATA");
    assert.match(await client.finish("x"), /^250/);
  }
  const deliveries = await core.explainDelivery(mailbox, { limit: 10 });
  assert.deepEqual(
    deliveries.map(({ envelopeFrom }) => envelopeFrom),
    ["ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"],
  );
});

test("a message that nodemailer sends over STARTTLS arrives byte for byte", async () => {
  await using listener = await startTestListener(core);
  const { mailbox, accessToken } = await claim();
  const raw = Buffer.from(
    `From: Ann <ann@sender.example>\r\nTo: <${mailbox.address}>\r\nSubject: =?utf-8?B?0L/RgNC40LLQtdGC?=\r\n` +
      "Message-ID: <nodemailer@sender.example>\r\n\r\n.a line that begins with a dot\r\n..\r\nпривет\r\n.\r\nend\r\n",
  );
  const transport = createTransport({
    ...{ host: "127.0.0.1", port: listener.port, requireTLS: true },
    tls: { rejectUnauthorized: false },
  });
  const envelope = { from: "ann@sender.example", to: mailbox.address };
  const sent = await transport.sendMail({ envelope, raw });
  transport.close();
  assert.match(sent.response, /^250 2\.6\.0 msg_/);
  assert.deepEqual(await storedIn(core, accessToken), [raw]);
});

test("a message of dots and lines arrives unchanged, at whatever byte the segments are cut", async () => {
  await using listener = await startTestListener(core);
  const { mailbox, accessToken } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  const line = fc.stringMatching(/^[.a ]{0,5}$/);
  const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), cuts, async (lines, sizes) => {
      const text = lines.map((each) => `${each}\r\n`).join("");
      assert.match(await client.begin(mailbox.address), /^354/);
      // Dot-stuffing by the sender, RFC 5321 §4.5.2.
      const stuffed = Buffer.from(`${text.replace(/^\./gm, "..")}.\r\n`);
      for (let start = 0, index = 0; start < stuffed.length; index++) {
        const end = start + (sizes[index % sizes.length] ?? 1);
        await client.trickle([stuffed.subarray(start, end)]);
        start = end;
      }
      assert.match((await client.reply()).join(), /^250/);
      const stored = (await storedIn(core, accessToken)).at(-1)?.toString();
      assert.equal(stored, withEmptyHeader(Buffer.from(text)).toString());
      const owner = await core.authenticate(accessToken);
      for (const { id } of (await core.listMessages(owner, { filter: {}, limit: 5 })).messages) {
        await core.deleteMessage(owner, id);
      }
    }),
    { numRuns: 60 },
  );
});

test("an unsupported parameter is logged, and at RCPT explain_delivery has the refusal", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  assert.match(await client.ask("MAIL FROM:<ann@sender.example> RET=HDRS"), /^555 5\.5\.4/);
  assert.match(await client.ask("MAIL FROM:<ann@sender.example>"), /^250/);
  assert.match(await client.ask(`RCPT TO:<${mailbox.address}> NOTIFY=NEVER`), /^555 5\.5\.4/);
  assert.deepEqual(
    listener.events.map(({ event, fields }) => [event, fields.code]),
    [
      ["senderRefused", "unknown_parameter"],
      ["recipientRefused", "unknown_parameter"],
    ],
  );
  const deliveries = await core.explainDelivery(mailbox, { limit: 10 });
  assert.deepEqual(
    deliveries.map(({ envelopeFrom, reply }) => [envelopeFrom, reply]),
    [["ann@sender.example", "555 5.5.4"]],
  );
});
