import assert from "node:assert/strict";
import { getEventListeners, once } from "node:events";
import { createServer, type Socket } from "node:net";
import { test } from "node:test";
import { simpleParser } from "mailparser";
import type { Notifier } from "../../../core/index.ts";
import { readConfig } from "../../../server/config.ts";
import { openNotifier } from "../../../server/outbound/notifiers.ts";
import { openCertificate } from "../../../server/smtp/certificate.ts";
import { until } from "../../support/clock.ts";
import { openLedger } from "../../support/ledger.ts";
import { recordingLog } from "../../support/log.ts";
import { sending } from "../../support/notices.ts";
import { SmtpRelay } from "../../support/smtp-relay.ts";

async function notifierTo(url: string) {
  const { notifier } = readConfig({
    SMTP_RELAY_URL: url,
    SMTP_RELAY_FROM_EMAIL: "billing@keypost.example",
    SMTP_RELAY_FROM_NAME: "Keypost, Inc.",
  });
  const { log, events } = recordingLog();
  return { notifier: await openNotifier(notifier, log), events };
}

function send(notifier: Notifier, notice = sending(), signal = new AbortController().signal) {
  return notifier.send(notice, signal);
}

/** What went to the relay, as a mail reader sees it. */
async function readAt(relay: SmtpRelay) {
  return await Promise.all(relay.mails.map(({ content }) => simpleParser(content)));
}

test("a relay gets the mail with its sender, both texts, and a request for no automatic answer", async () => {
  await using relay = await SmtpRelay.start();
  const { notifier } = await notifierTo(`smtp://127.0.0.1:${relay.port}`);
  assert.equal(await send(notifier, sending({ text: "Grüße\n", html: "<p>Grüße</p>" })), "sent");
  const [envelope] = relay.mails;
  assert.deepEqual([envelope?.from, envelope?.to], ["billing@keypost.example", ["ann@payer.example"]]);
  const [mail] = await readAt(relay);
  assert.equal(mail?.from?.text, '"Keypost, Inc." <billing@keypost.example>');
  assert.equal(mail?.subject, sending().subject);
  assert.equal(mail?.text, "Grüße\n");
  assert.equal(mail?.html, "<p>Grüße</p>");
  assert.equal(mail?.headers.get("auto-submitted"), "auto-generated");
});

test("a mail that was sent leaves nothing behind on the signal of its deadline", async () => {
  await using relay = await SmtpRelay.start();
  const { notifier } = await notifierTo(`smtp://127.0.0.1:${relay.port}`);
  const deadline = new AbortController().signal;
  assert.equal(await send(notifier, sending(), deadline), "sent");
  assert.deepEqual(getEventListeners(deadline, "abort"), []);
});

test("the Message-ID of a notice is the same at every try, and another notice has another", async () => {
  await using relay = await SmtpRelay.start();
  const { notifier } = await notifierTo(`smtp://127.0.0.1:${relay.port}`);
  for (const name of ["a", "a", "b"]) await send(notifier, sending({ name }));
  const [first, second, third] = (await readAt(relay)).map(({ messageId }) => messageId);
  assert.match(first ?? "", /^<\w+@keypost\.example>$/);
  assert.equal(second, first);
  assert.notEqual(third, first);
});

test("a relay with a password gets it, whatever characters it has", async () => {
  await using relay = await SmtpRelay.start({ password: "s:e/c@r%et" });
  const { notifier } = await notifierTo(`smtp://ann%40x:s%3Ae%2Fc%40r%25et@127.0.0.1:${relay.port}`);
  assert.equal(await send(notifier), "sent");
  assert.equal(relay.mails[0]?.user, "ann@x");
});

test("a wrong password is for the operator to mend: the mail may go later", async () => {
  await using relay = await SmtpRelay.start({ password: "right" });
  const { notifier, events } = await notifierTo(`smtp://ann:wrong@127.0.0.1:${relay.port}`);
  assert.equal(await send(notifier), "not_sent");
  assert.deepEqual(events[0]?.fields, { notifier: "smtp", reason: "reply 535" });
});

test("a reply says what became of the mail", async () => {
  await using relay = await SmtpRelay.start();
  const { notifier } = await notifierTo(`smtp://127.0.0.1:${relay.port}`);
  const outcomes = async (where: "atSender" | "atRecipient" | "atContent") => {
    const found: string[] = [];
    for (const answer of [451, 550, "cut"] as const) {
      relay[where] = answer;
      found.push(await send(notifier));
    }
    relay[where] = undefined;
    return found;
  };
  // That we may not send is no word on the mail.
  assert.deepEqual(await outcomes("atSender"), ["not_sent", "not_sent", "not_sent"]);
  assert.deepEqual(await outcomes("atRecipient"), ["not_sent", "refused", "not_sent"]);
  assert.deepEqual(await outcomes("atContent"), ["not_sent", "refused", "unknown"]);
  assert.equal(notifier.knowsRepetitions, false);
});

test("a relay that nobody listens for has sent nothing", async () => {
  const relay = await SmtpRelay.start();
  const { port } = relay;
  await relay[Symbol.asyncDispose]();
  assert.equal(await send((await notifierTo(`smtp://127.0.0.1:${port}`)).notifier), "not_sent");
});

test("a relay that never greets is left at the deadline, and has certainly sent nothing", async () => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const deadline = new AbortController();
  const { port } = server.address() as { port: number };
  const { notifier, events } = await notifierTo(`smtp://127.0.0.1:${port}`);
  const sent = send(notifier, sending(), deadline.signal);
  await until(() => sockets.length === 1);
  deadline.abort();
  assert.equal(await sent, "not_sent");
  assert.equal(events[0]?.fields.reason, "AbortError");
  await until(() => sockets[0]?.destroyed ?? false);
  server.close();
});

test("a relay of this machine is believed with any certificate, from the first byte or by STARTTLS", async () => {
  await using deps = await openLedger();
  const { dataDir } = deps.settings;
  const pair = { dataDir, hostName: "relay.example", files: undefined, now: new Date() };
  const { cert, key } = await openCertificate(pair);
  for (const [scheme, secure] of [
    ["smtps", true],
    ["smtp", false],
  ] as const) {
    await using relay = await SmtpRelay.start({ options: { secure, cert, key, disabledCommands: ["AUTH"] } });
    assert.equal(await send((await notifierTo(`${scheme}://127.0.0.1:${relay.port}`)).notifier), "sent");
    assert.equal(relay.mails[0]?.isTls, true, scheme);
  }
});

test("a password goes to no relay elsewhere that says in no certificate who it is", async () => {
  await using deps = await openLedger();
  const { dataDir } = deps.settings;
  const pair = { dataDir, hostName: "relay.example", files: undefined, now: new Date() };
  const { cert, key } = await openCertificate(pair);
  const relays = [
    { scheme: "smtp", options: {} },
    { scheme: "smtp", options: { cert, key, disabledCommands: [] } },
    { scheme: "smtps", options: { cert, key, secure: true } },
  ];
  for (const { scheme, options } of relays) {
    await using relay = await SmtpRelay.start({ password: "right", options });
    // An address of this machine that is not loopback by name.
    const { notifier } = await notifierTo(`${scheme}://ann:right@0.0.0.0:${relay.port}`);
    assert.equal(await send(notifier), "not_sent");
    assert.equal(relay.logins, 0);
  }
});
