/** The intermediate step of docs/moving.md: Postfix accepts the mail, and Dovecot's LMTP writes it into our Maildirs. */

// Imported first, because the modules after it give up root.
import "../support/postfix.ts";
import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { dirname } from "node:path";
import { after, before, test } from "node:test";
import { createTransport } from "nodemailer";
import { startTestApp, type TestApp } from "../support/app.ts";
import { type Dovecot, startDovecot } from "../support/dovecot.ts";
import { runningPostfix, skipPostfix } from "../support/postfix.ts";
import { requirement } from "../support/requirement.ts";

const skip = requirement("dovecot") || skipPostfix;
const ADMIN_API_KEY = "an-operator-of-32-characters-or-more";

let app: TestApp;
let dovecot: Dovecot;

before(async () => {
  if (skip) return;
  const postfix = runningPostfix();
  app = await startTestApp({ env: { DATA_DIR: postfix.dataDir, ADMIN_API_KEY } });
  dovecot = await startDovecot({ settings: app.config.core, hasLmtp: true });
  // In production, the socket belongs to Postfix.
  chmodSync(dirname(dovecot.lmtpSocket), 0o755);
  chmodSync(dovecot.lmtpSocket, 0o666);
  postfix.handOnTo(dovecot.lmtpSocket);
});

after(async () => {
  await dovecot?.stop();
  await app?.app.stop();
});

/** Returns Postfix's reply codes. */
async function send(to: string, text = "Your code is 493817."): Promise<string> {
  const transport = createTransport({ host: "127.0.0.1", port: runningPostfix().port, ignoreTLS: true });
  const mail = { from: "Ann <ann@sender.example>", to, subject: "By Postfix", text };
  return await transport.sendMail(mail).then(
    ({ response }) => response.slice(0, 9),
    (error: { response?: string }) => (error.response ?? String(error)).slice(0, 9),
  );
}

test("a wait gets mail that Postfix accepts and Dovecot delivers", { skip }, async () => {
  const { email, token, cursor } = await app.claim();
  const body = { after: cursor, timeout_seconds: 300 };
  const waiting = app.ask<{ status: string; message: { codes: { value: string }[] } }>("/v1/messages/wait", {
    token,
    body,
  });
  assert.equal(await send(email.toUpperCase().replace("@", "+Shop@")), "250 2.0.0");
  const { status, message } = await waiting;
  assert.deepEqual(
    [status, message.codes.map(({ value }) => value)],
    ["received", ["493817"]],
    runningPostfix().log(),
  );
});

test("Postfix accepts mail only for mailboxes in the ledger, by their current state", {
  skip,
}, async () => {
  const { id, email } = await app.claim();
  const token = ADMIN_API_KEY;
  assert.equal(await send("nobody@mail.test"), "550 5.1.1");
  assert.equal(await send("somebody@elsewhere.example"), "554 5.7.1");
  const soon = new Date(Date.now() + 300);
  await app.ask(`/admin/mailboxes/${id}`, {
    token,
    method: "PATCH",
    body: { expires_at: soon.toISOString() },
  });
  while (Date.now() <= soon.getTime()) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(await send(email), "450 4.2.1");
  await app.ask(`/admin/mailboxes/${id}`, { token, method: "PATCH", body: { expires_at: null } });
  assert.equal(await send(email), "250 2.0.0");
  await app.ask(`/admin/mailboxes/${id}/revoke`, { token, method: "POST" });
  assert.equal(await send(email), "550 5.1.1");
});
