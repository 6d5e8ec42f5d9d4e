/** Logins by IMAP and POP3 with a real Dovecot, configured for a public service. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect as connectSocket } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import type { ImapAccess, Mailbox } from "../../core/index.ts";
import { TestClock } from "../support/clock.ts";
import { deliver, letter } from "../support/core.ts";
import { type Dovecot, startDovecot } from "../support/dovecot.ts";
import { untilSaid } from "../support/keypost-process.ts";
import { openPaidCore, type PaidCore, paidMailbox } from "../support/paid-core.ts";
import { requirement } from "../support/requirement.ts";

const run = promisify(execFile);
const skip = ["dovecot", "python3", "openssl"].map(requirement).find((why) => why !== false) ?? false;

let box: PaidCore;
let dovecot: Dovecot;

before(async () => {
  if (skip) return;
  // Dovecot uses the machine's clock.
  box = await openPaidCore(new TestClock(new Date().toISOString()));
  dovecot = await startDovecot({ settings: box.core.settings, isPublic: true, hasPop3: true });
});

after(async () => {
  await dovecot?.stop();
  await box?.close();
});

async function active(): Promise<{ readonly mailbox: Mailbox; readonly access: ImapAccess }> {
  const mailbox = await paidMailbox(box);
  return { mailbox, access: await box.core.imapAccess(mailbox) };
}

async function letsIn(login: string, password: string): Promise<void> {
  const client = await dovecot.connect(login, password);
  await client.logout();
}

async function refuses(login: string, password: string): Promise<void> {
  await assert.rejects(dovecot.connect(login, password), { authenticationFailed: true });
}

/** Changes a column directly. In another process, because waiting for a lock in this thread would block it forever. */
async function change(mailbox: Mailbox, column: string, value: string | null): Promise<void> {
  const script = `
import json, sqlite3, sys
file, id, column, value = sys.argv[1:]
ledger = sqlite3.connect(file)
ledger.execute(f"update mailboxes set {column} = ? where id = ?", (json.loads(value), id))
ledger.commit()`;
  await python(script, box.core.settings.ledgerFile, mailbox.id, column, JSON.stringify(value));
}

/** Runs a Python script and returns its output. */
async function python(script: string, ...words: readonly string[]): Promise<string> {
  const file = join(box.dataDir, "script.py");
  writeFileSync(file, script);
  const { stdout } = await run("python3", [file, ...words]);
  return stdout;
}

test("a login is the address or its local part, case-insensitive", { skip }, async () => {
  const { access } = await active();
  const { username, address } = access;
  const logins = [username, username.toUpperCase(), address, address.toUpperCase()];
  await Promise.all(logins.map((login) => letsIn(login, access.password)));
});

test("a wrong password, another mailbox's password and an unknown login are refused", { skip }, async () => {
  const [one, other] = [await active(), await active()];
  await Promise.all([
    refuses(one.access.username, `${one.access.password}x`),
    refuses(one.access.username, other.access.password),
    refuses("nobody", one.access.password),
    refuses(`${one.access.username}@other.test`, one.access.password),
  ]);
});

test("both the imported password of the older service and the new one are accepted", { skip }, async () => {
  const { mailbox, access } = await active();
  const hash = createHash("sha256").update("kept-from-before").digest("base64");
  await change(mailbox, "kept_password_hash", `{SHA256}${hash}`);
  await Promise.all([
    letsIn(access.username, "kept-from-before"),
    letsIn(access.address, access.password),
    refuses(access.username, "kept-from-befor"),
  ]);
});

test("an unpaid mailbox is refused", { skip }, async () => {
  const { mailbox, access } = await active();
  await change(mailbox, "paid_until", null);
  await refuses(access.username, access.password);
});

test("an expired mailbox is refused within a second", { skip }, async () => {
  const { mailbox, access } = await active();
  await letsIn(access.username, access.password);
  const end = Date.now() + 300;
  await box.core.extendMailbox(mailbox.id, new Date(end));
  await delay(end - Date.now());
  await refuses(access.username, access.password);
});

test("a revoked mailbox and a deleted one are refused at once", { skip }, async () => {
  const [revoked, deleted] = [await active(), await active()];
  await letsIn(revoked.access.username, revoked.access.password);
  await box.core.revokeMailbox(revoked.mailbox.id);
  await box.core.deleteMailbox(deleted.mailbox.id);
  await Promise.all([
    refuses(revoked.access.username, revoked.access.password),
    refuses(deleted.access.address, deleted.access.password),
  ]);
});

test("an IMAP session ends when its mailbox is revoked, deleted or expired, and others continue", {
  skip,
}, async () => {
  const [revoked, deleted, over, kept] = await Promise.all([active(), active(), active(), active()]);
  const sessionOf = async ({ access }: Awaited<ReturnType<typeof active>>) => {
    const client = await dovecot.connect(access.username, access.password);
    await client.mailboxOpen("INBOX");
    return { client, closed: once(client, "close") };
  };
  const [ofRevoked, ofDeleted, ofOver, ofKept] = await Promise.all([
    sessionOf(revoked),
    sessionOf(deleted),
    sessionOf(over),
    sessionOf(kept),
  ]);
  await box.core.revokeMailbox(revoked.mailbox.id);
  await ofRevoked.closed;
  await box.core.deleteMailbox(deleted.mailbox.id);
  await ofDeleted.closed;
  const end = Date.now() + 100;
  await box.core.extendMailbox(over.mailbox.id, new Date(end));
  await delay(end - Date.now());
  // The service runs this twice a minute.
  await box.core.settleDue();
  await ofOver.closed;
  await ofKept.client.noop();
});

test("a new mailbox has only INBOX", { skip }, async () => {
  const { mailbox, access } = await active();
  await deliver(box.core, mailbox, letter({ subject: "Found" }));
  const client = await dovecot.connect(access.username, access.password);
  const folders = await client.list();
  assert.deepEqual(
    folders.map(({ path }) => path),
    ["INBOX"],
  );
  const { exists } = await client.mailboxOpen("INBOX");
  assert.equal(exists, 1);
});

test("a plaintext login from another address is refused before STARTTLS", { skip }, async () => {
  const { access } = await active();
  // Dovecot requires no TLS if client and server have the same address.
  const socket = connectSocket({ host: "127.0.0.1", port: dovecot.imapPort, localAddress: "127.0.0.2" });
  assert.match(await untilSaid(socket, /\n/), /STARTTLS.* LOGINDISABLED/);
  socket.write(`a login ${access.username} ${access.password}\r\n`);
  assert.match(await untilSaid(socket, /^a /m), /^a NO \[PRIVACYREQUIRED\]/m);
  socket.destroy();
});

test("IMAP and POP3 offer TLS by STARTTLS, and IMAP implicit TLS, with the configured certificate", {
  skip,
}, async () => {
  const ports = [
    ["-starttls", "imap", "-connect", `127.0.0.1:${dovecot.imapPort}`],
    ["-connect", `127.0.0.1:${dovecot.imapsPort}`],
    ["-starttls", "pop3", "-connect", `127.0.0.1:${dovecot.pop3Port}`],
  ];
  const trusted = join(box.dataDir, "trusted.pem");
  writeFileSync(trusted, dovecot.certificate);
  for (const port of ports) {
    const child = run("openssl", ["s_client", ...port, "-CAfile", trusted, "-verify_return_error", "-brief"]);
    child.child.stdin?.end("a logout\r\n");
    const { stderr } = await child;
    assert.match(stderr, /Protocol version: TLSv1\.3/);
    assert.match(stderr, /Verification: OK/);
  }
});

test("Python's imaplib reads a received message after STARTTLS", { skip }, async () => {
  const { mailbox, access } = await active();
  await deliver(box.core, mailbox, letter({ subject: "Seen by Python" }));
  const script = `
import imaplib, ssl, sys
port, login, password = sys.argv[1:]
client = imaplib.IMAP4("127.0.0.1", int(port))
client.starttls(ssl._create_unverified_context())
client.login(login, password)
print(client.select("INBOX"), client.fetch("1", "(BODY.PEEK[HEADER.FIELDS (SUBJECT)])")[1][0][1])
client.logout()`;
  const said = await python(script, String(dovecot.imapPort), access.username, access.password);
  assert.match(said, /\('OK', \[b'1'\]\) b'Subject: Seen by Python/);
});

test("POP3 has the same login and mail, and deletes it", { skip }, async () => {
  const { mailbox, access } = await active();
  await deliver(box.core, mailbox, letter({ subject: "Fetched" }));
  const script = `
import poplib, ssl, sys
port, login, password = sys.argv[1:]
client = poplib.POP3("127.0.0.1", int(port))
client.stls(ssl._create_unverified_context())
client.user(login)
client.pass_(password)
print(b"Subject: Fetched" in client.retr(1)[1])
client.dele(1)
client.quit()`;
  assert.equal(await python(script, String(dovecot.pop3Port), access.address, access.password), "True\n");
  assert.equal((await box.core.mailboxStatus(mailbox)).messages, 0);
});
