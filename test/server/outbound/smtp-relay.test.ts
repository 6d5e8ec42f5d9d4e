import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
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
import { onLoopback } from "../../support/loopback.ts";
import { outgoingNotice } from "../../support/notices.ts";
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

function send(notifier: Notifier, notice = outgoingNotice(), signal = new AbortController().signal) {
  return notifier.send(notice, signal);
}

/** The mails that the relay got, parsed. */
async function readAt(relay: SmtpRelay) {
  return await Promise.all(relay.mails.map(({ content }) => simpleParser(content)));
}

test("a relay gets the mail with its sender, both bodies and Auto-Submitted", async () => {
  await using relay = await SmtpRelay.start();
  const { notifier } = await notifierTo(`smtp://127.0.0.1:${relay.port}`);
  assert.equal(await send(notifier, outgoingNotice({ text: "Grüße\n", html: "<p>Grüße</p>" })), "sent");
  const [envelope] = relay.mails;
  assert.deepEqual([envelope?.from, envelope?.to], ["billing@keypost.example", ["ann@payer.example"]]);
  const [mail] = await readAt(relay);
  assert.equal(mail?.from?.text, '"Keypost, Inc." <billing@keypost.example>');
  assert.equal(mail?.subject, outgoingNotice().subject);
  assert.equal(mail?.text, "Grüße\n");
  assert.equal(mail?.html, "<p>Grüße</p>");
  assert.equal(mail?.headers.get("auto-submitted"), "auto-generated");
});

test("sending a mail leaves no listener on its signal", async () => {
  await using relay = await SmtpRelay.start();
  const { notifier } = await notifierTo(`smtp://127.0.0.1:${relay.port}`);
  const deadline = new AbortController().signal;
  assert.equal(await send(notifier, outgoingNotice(), deadline), "sent");
  assert.deepEqual(getEventListeners(deadline, "abort"), []);
});

test("the Message-ID of a notice is the same at every attempt, and differs between notices", async () => {
  await using relay = await SmtpRelay.start();
  const { notifier } = await notifierTo(`smtp://127.0.0.1:${relay.port}`);
  for (const name of ["a", "a", "b"]) await send(notifier, outgoingNotice({ name }));
  const [first, second, third] = (await readAt(relay)).map(({ messageId }) => messageId);
  assert.match(first ?? "", /^<\w+@keypost\.example>$/);
  assert.equal(second, first);
  assert.notEqual(third, first);
});

test("user and password are percent-decoded for AUTH", async () => {
  await using relay = await SmtpRelay.start({ password: "s:e/c@r%et" });
  const { notifier } = await notifierTo(`smtp://ann%40x:s%3Ae%2Fc%40r%25et@127.0.0.1:${relay.port}`);
  assert.equal(await send(notifier), "sent");
  assert.equal(relay.mails[0]?.user, "ann@x");
});

test("a wrong password is not_sent, so that the mail may be sent later", async () => {
  await using relay = await SmtpRelay.start({ password: "right" });
  const { notifier, events } = await notifierTo(`smtp://ann:wrong@127.0.0.1:${relay.port}`);
  assert.equal(await send(notifier), "not_sent");
  assert.deepEqual(events[0]?.fields, { notifier: "smtp", reason: "reply 535" });
});

test("replies of the relay decide between not_sent, refused and unknown", async () => {
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
  // A refusal of the sender says nothing about this mail.
  assert.deepEqual(await outcomes("atSender"), ["not_sent", "not_sent", "not_sent"]);
  assert.deepEqual(await outcomes("atRecipient"), ["not_sent", "refused", "not_sent"]);
  assert.deepEqual(await outcomes("atContent"), ["not_sent", "refused", "unknown"]);
  assert.equal(notifier.knowsRepetitions, false);
});

test("a relay that refuses the connection is not_sent", async () => {
  const relay = await SmtpRelay.start();
  const { port } = relay;
  await relay[Symbol.asyncDispose]();
  assert.equal(await send((await notifierTo(`smtp://127.0.0.1:${port}`)).notifier), "not_sent");
});

test("a relay that never greets is not_sent at the deadline, and is disconnected", async () => {
  const sockets: Socket[] = [];
  await using listening = await onLoopback(createServer((socket) => sockets.push(socket)));
  const deadline = new AbortController();
  const { notifier, events } = await notifierTo(`smtp://127.0.0.1:${listening.port}`);
  const sent = send(notifier, outgoingNotice(), deadline.signal);
  await until(() => sockets.length === 1);
  deadline.abort();
  assert.equal(await sent, "not_sent");
  assert.equal(events[0]?.fields.reason, "AbortError");
  await until(() => sockets[0]?.destroyed ?? false);
});

test("a relay on loopback may have any certificate, by smtps or STARTTLS", async () => {
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

test("no password is sent to a remote relay without TLS and a valid certificate", async () => {
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
    // Reaches this machine, but does not count as loopback.
    const { notifier } = await notifierTo(`${scheme}://ann:right@0.0.0.0:${relay.port}`);
    assert.equal(await send(notifier), "not_sent");
    assert.equal(relay.logins, 0);
  }
});
