/** A server in front of us hands mail to Dovecot's LMTP, which puts it into the same Maildirs. */
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
  // A clock that stands still: what only a second look would find is never found. Dovecot goes by the machine's.
  clock = new TestClock(new Date().toISOString());
  app = await startTestApp({ clock, env });
  dovecot = await startDovecot({ settings: app.config.core, hasLmtp: true });
});

after(async () => {
  await dovecot?.stop();
  await app?.close();
});

/** As a server in front of us hands a message on, by LMTP (RFC 2033): the codes of the reply at RCPT, or behind the message where that was accepted. */
async function handOn(to: string, bytes: Buffer): Promise<string> {
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

/** What this process has the kernel watch. */
function watches(): number {
  const files = readdirSync("/proc/self/fdinfo").map((fd) => {
    try {
      return readFileSync(`/proc/self/fdinfo/${fd}`, "utf8");
    } catch {
      // Closed since it was listed.
      return "";
    }
  });
  return files.join("").split("inotify wd:").length - 1;
}

test("an agent that waits gets what a server in front hands on, in the moment", { skip }, async () => {
  const { email, token, cursor } = await app.claim();
  const before = watches();
  const body = { after: cursor, timeout_seconds: 30 };
  const waiting = app.ask<{ status: string; message: { codes: { value: string }[] } }>("/v1/messages/wait", {
    token,
    body,
  });
  await until(() => watches() > before);
  assert.equal(
    await handOn(email.replace("@", "+shop@"), letter({ text: "Your code is 493817." })),
    "250 2.0.0",
  );
  const { status, message } = await waiting;
  assert.deepEqual([status, message.codes.map(({ value }) => value)], ["received", ["493817"]]);
});

test("what is handed on has its place among the mail that comes to our own door, and its own trace", {
  skip,
}, async () => {
  const mailbox = await app.claim();
  const { email, token } = mailbox;
  await app.sendMail({ to: email, subject: "First" });
  await handOn(email, letter({ subject: "Second" }));
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

test("what is handed on counts towards the quota, and a full mailbox takes no more from either side", {
  skip,
}, async () => {
  const { email, token } = await app.claim();
  const used = async () => Number((await app.ask("/v1/mailbox", { token })).storage_used_bytes);
  const most = letter({ text: "x".repeat(QUOTA_BYTES * 0.8).replace(/.{70}/g, "$&\r\n") });
  assert.equal(await handOn(email, most), "250 2.0.0");
  const bytes = await used();
  assert.ok(bytes > most.length && bytes < most.length + 1_000, `${bytes}`);
  assert.match(await handOn(email, most), /^452 4\.2\.2/);
  assert.equal(await used(), bytes);
  await assert.rejects(app.sendMail({ to: email, text: most.toString() }), /552 5\.2\.2/);
});

test("mail to a mailbox whose time is over is put off, and to one that is revoked or nobody's refused", {
  skip,
}, async () => {
  const { id, email } = await app.claim();
  const token = ADMIN_API_KEY;
  // To come by the clock of the test, and past by the machine's.
  const body = { expires_at: new Date(clock.now().getTime() + 1).toISOString() };
  await app.ask(`/admin/mailboxes/${id}`, { token, method: "PATCH", body });
  assert.match(await handOn(email, letter({})), /^45\d 4\./);
  await app.ask(`/admin/mailboxes/${id}/revoke`, { token, method: "POST" });
  assert.equal(await handOn(email, letter({})), "550 5.1.1");
  assert.equal(await handOn("nobody@mail.test", letter({})), "550 5.1.1");
});
