/** A mail server in front delivers to Dovecot's LMTP, which writes the same Maildirs. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { type ClaimedOverHttp, startTestApp, type TestApp } from "../support/app.ts";
import { TestClock, until } from "../support/clock.ts";
import { letter } from "../support/core.ts";
import { type Dovecot, startDovecot } from "../support/dovecot.ts";
import { requirement } from "../support/requirement.ts";

const skip = requirement("dovecot");
const ADMIN_API_KEY = "an-operator-of-32-characters-or-more";
const QUOTA_BYTES = 20_000;

let clock: TestClock;
let app: TestApp;
let dovecot: Dovecot;

before(async () => {
  if (skip) return;
  const env = { ADMIN_API_KEY, MAILBOX_QUOTA_BYTES: String(QUOTA_BYTES) };
  // The clock stands still, so that nothing is found by the repeated look of waits. Dovecot uses the machine's.
  clock = new TestClock(new Date().toISOString());
  app = await startTestApp({ clock, env });
  dovecot = await startDovecot({ settings: app.config.core, hasLmtp: true });
});

after(async () => {
  await dovecot?.stop();
  await app?.close();
});

/** Delivers by LMTP (RFC 2033). Returns the codes of the reply to RCPT, or if that was accepted, to the message. */
async function deliverByLmtp(to: string, bytes: Buffer): Promise<string> {
  const socket = connect(dovecot.lmtpSocket);
  await once(socket, "connect");
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const reply = async (): Promise<string> => {
    for (;;) {
      const { value = "" } = await lines.next();
      if (!/^\d{3}-/.test(value)) return value;
    }
  };
  const ask = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  try {
    await reply();
    await ask("LHLO mx.access.test");
    await ask("MAIL FROM:<ann@sender.example>");
    let said = await ask(`RCPT TO:<${to}>`);
    if (said.startsWith("2")) {
      await ask("DATA");
      socket.write(bytes.toString("latin1").replace(/^\./gm, ".."), "latin1");
      said = await ask(".");
    }
    await ask("QUIT");
    return said.slice(0, 9);
  } finally {
    socket.destroy();
  }
}

interface Listed {
  readonly id: string;
  readonly subject: string;
}

async function listed({ token }: ClaimedOverHttp): Promise<readonly Listed[]> {
  return (await app.ask<{ messages: Listed[] }>("/v1/messages", { token })).messages;
}

/** The number of inotify watches of this process. */
function watches(): number {
  const files = readdirSync("/proc/self/fdinfo").map((fd) => {
    try {
      return readFileSync(`/proc/self/fdinfo/${fd}`, "utf8");
    } catch {
      // Closed since the folder was listed.
      return "";
    }
  });
  return files.join("").split("inotify wd:").length - 1;
}

test("a wait gets mail delivered by LMTP at once", { skip }, async () => {
  const { email, token, cursor } = await app.claim();
  const before = watches();
  const body = { after: cursor, timeout_seconds: 300 };
  const waiting = app.ask<{ status: string; message: { codes: { value: string }[] } }>("/v1/messages/wait", {
    token,
    body,
  });
  await until(() => watches() > before);
  assert.equal(
    await deliverByLmtp(email.replace("@", "+shop@"), letter({ text: "Your code is 493817." })),
    "250 2.0.0",
  );
  const { status, message } = await waiting;
  assert.deepEqual([status, message.codes.map(({ value }) => value)], ["received", ["493817"]]);
});

test("mail by LMTP is listed in order of arrival with mail by SMTP, and has its own trace fields", {
  skip,
}, async () => {
  const mailbox = await app.claim();
  const { email, token } = mailbox;
  await app.sendMail({ to: email, subject: "First" });
  await deliverByLmtp(email, letter({ subject: "Second" }));
  await until(async () => (await listed(mailbox)).length === 2);
  await app.sendMail({ to: email, subject: "Third" });
  const messages = await listed(mailbox);
  assert.deepEqual(
    messages.map(({ subject }) => subject),
    ["Third", "Second", "First"],
  );
  const raw = await (await app.call(`/v1/messages/${messages[1]?.id}/raw`, { token })).text();
  assert.match(
    raw,
    /^Return-Path: <ann@sender\.example>\r?\nDelivered-To: .+\r?\nReceived: from mx\.access\.test\r?\n\tby .+ with LMTP\r?\n/,
  );
});

test("mail by LMTP counts towards the quota, and a full mailbox refuses both LMTP and SMTP", {
  skip,
}, async () => {
  const { email, token } = await app.claim();
  const used = async () => Number((await app.ask("/v1/mailbox", { token })).storage_used_bytes);
  const most = letter({ text: "x".repeat(QUOTA_BYTES * 0.8).replace(/.{70}/g, "$&\r\n") });
  assert.equal(await deliverByLmtp(email, most), "250 2.0.0");
  const bytes = await used();
  assert.ok(bytes > most.length && bytes < most.length + 1_000, `${bytes}`);
  assert.match(await deliverByLmtp(email, most), /^452 4\.2\.2/);
  assert.equal(await used(), bytes);
  await assert.rejects(app.sendMail({ to: email, text: most.toString() }), /552 5\.2\.2/);
});

test("LMTP defers mail to an expired mailbox, and refuses a revoked or unknown one", {
  skip,
}, async () => {
  const { id, email } = await app.claim();
  const token = ADMIN_API_KEY;
  // In the future by the test's clock, and past by the machine's.
  const body = { expires_at: new Date(clock.now().getTime() + 1).toISOString() };
  await app.ask(`/admin/mailboxes/${id}`, { token, method: "PATCH", body });
  assert.match(await deliverByLmtp(email, letter({})), /^45\d 4\./);
  await app.ask(`/admin/mailboxes/${id}/revoke`, { token, method: "POST" });
  assert.equal(await deliverByLmtp(email, letter({})), "550 5.1.1");
  assert.equal(await deliverByLmtp("nobody@mail.test", letter({})), "550 5.1.1");
});
