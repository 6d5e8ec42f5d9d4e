import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { until } from "../../support/clock.ts";
import { openTestCore } from "../../support/core.ts";
import { requirement } from "../../support/requirement.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { HOST_NAME, startTestListener, storedIn } from "../../support/smtp-listener.ts";

const { core, claim, close } = await openTestCore();
after(close);

test("STARTTLS negotiates TLS 1.3 with an ECDSA P-256 certificate", async () => {
  await using listener = await startTestListener(core);
  const client = await SmtpClient.greeted(listener.port);
  assert.match(await client.ask("STARTTLS"), /^220/);
  const socket = await client.startTls();
  assert.equal(socket.getProtocol(), "TLSv1.3");
  const { subject, asn1Curve } = socket.getPeerCertificate();
  assert.equal(subject.CN, HOST_NAME);
  assert.equal(asn1Curve, "prime256v1");
});

test("a client cannot renegotiate TLS 1.2", async () => {
  await using listener = await startTestListener(core);
  const client = await SmtpClient.greeted(listener.port);
  await client.ask("STARTTLS");
  const socket = await client.startTls({ maxVersion: "TLSv1.2" });
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  socket.on("error", resolve).renegotiate({ rejectUnauthorized: false }, resolve);
  assert.match(String(await promise), /no renegotiation/i);
});

test("explain_delivery has the TLS version and cipher", async () => {
  await using listener = await startTestListener(core);
  const { mailbox } = await claim();
  const client = await SmtpClient.greeted(listener.port);
  await client.ask("STARTTLS");
  await client.startTls();
  await client.ask("EHLO sender.example");
  await client.begin(mailbox.address);
  assert.match(await client.finish("x"), /^250/);
  const [delivery] = await core.explainDelivery(mailbox, { limit: 1 });
  assert.match(delivery?.tls ?? "", /^TLSv1\.3 TLS_\w+$/);
});

test("a failed handshake is logged by its code, without the client's bytes, and affects no other session", async () => {
  await using listener = await startTestListener(core);
  const client = await SmtpClient.greeted(listener.port);
  await client.ask("STARTTLS");
  await client.send("this is no handshake, but plenty of text that a server might quote\r\n");
  await client.rest();
  await until(() => listener.events.length > 0);
  assert.deepEqual(
    listener.events.map(({ event, fields }) => [event, fields.peer]),
    [["smtpSessionFailed", "127.0.0.1"]],
  );
  assert.doesNotMatch(String(listener.events[0]?.fields.reason), /text/);
  const next = await SmtpClient.greeted(listener.port);
  assert.match(await next.ask("NOOP"), /^250/);
});

test("openssl s_client delivers a message over STARTTLS", { skip: requirement("openssl") }, async () => {
  await using listener = await startTestListener(core);
  const { mailbox, accessToken } = await claim();
  const client = spawn("openssl", [
    ...["s_client", "-starttls", "smtp", "-connect", `127.0.0.1:${listener.port}`],
    ...["-quiet", "-crlf", "-ign_eof"],
  ]);
  // openssl has read the greeting and sent the first EHLO itself.
  const replies = createInterface({ input: client.stdout })[Symbol.asyncIterator]();
  for (const [line, code] of [
    ["EHLO openssl.example", "250"],
    ["MAIL FROM:<ann@sender.example>", "250"],
    [`RCPT TO:<${mailbox.address}>`, "250"],
    ["DATA", "354"],
    ["Subject: by openssl\n\nx\n.", "250 2.6.0 msg_"],
    ["QUIT", "221"],
  ]) {
    client.stdin.write(`${line}\n`);
    let reply = "";
    // With -quiet, openssl still prints a few lines before the first reply.
    while (!/^\d{3} (?!SMTPUTF8)/.test(reply)) reply = (await replies.next()).value ?? "000 closed";
    assert.ok(reply.startsWith(code ?? ""), `${line}: ${reply}`);
  }
  const [message] = await storedIn(core, accessToken);
  assert.equal(message?.toString(), "Subject: by openssl\r\n\r\nx\r\n");
});
