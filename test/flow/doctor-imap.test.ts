/** The doctor's checks of IMAP, with a real Dovecot. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { findRunning } from "../../client/endpoint.ts";
import { EXIT } from "../../client/exit-codes.ts";
import { checkImap, type ImapSettings } from "../../client/imap-checks.ts";
import { readConfig } from "../../server/config.ts";
import { reviewSocket } from "../../server/imap/session-review.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { until } from "../support/clock.ts";
import { type Dovecot, startDovecot } from "../support/dovecot.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { keypost } from "../support/keypost-process.ts";
import { PATH_WITH_DAEMONS, requirement } from "../support/requirement.ts";

const SKIP = { skip: requirement("dovecot") };
const PUBLIC = { PUBLIC_BASE_URL: "https://keypost.test", PAYMENT_PROVIDER: "free" };

let folder: TemporaryFolder;
/** Requires TLS, with a self-signed certificate for `localhost`. */
let dovecot: Dovecot;
let app: TestApp;

before(async () => {
  if (SKIP.skip) return;
  folder = aFolder();
  const DATA_DIR = folder.file("data");
  const hostName = "localhost";
  const { core: settings } = readConfig({ DATA_DIR });
  dovecot = await startDovecot({ settings, isPublic: true, hostName });
  writeFileSync(folder.file("localhost.pem"), dovecot.certificate);
  app = await startTestApp({
    env: { ...PUBLIC, DATA_DIR, IMAP_HOST: hostName, IMAP_PORT: String(dovecot.imapPort) },
  });
});
after(async () => {
  await app?.close();
  await dovecot?.stop();
  folder?.[Symbol.dispose]();
});

/** The doctor's lines about IMAP, as `name ok detail`. */
async function found(dataDir: string, place: Partial<ImapSettings> & { port: number }) {
  const { signal } = new AbortController();
  const running = await findRunning(dataDir, signal);
  const lines: string[] = [];
  const sessionsSocket = reviewSocket(dataDir);
  const asked = { host: "localhost", isLoopback: true, isExpected: true, sessionsSocket, ...place };
  for await (const { name, ok, detail } of checkImap(asked, dataDir, running, signal)) {
    lines.push(`${name} ${ok ? "ok" : "failed"}: ${detail}`);
  }
  return lines;
}

test(
  "doctor sends a message by SMTP, finds it over IMAP with TLS, and checks flags both ways",
  SKIP,
  async () => {
    const env = {
      ...PUBLIC,
      DATA_DIR: app.dataDir,
      IMAP_HOST: "localhost",
      IMAP_PORT: String(dovecot.imapPort),
      NODE_EXTRA_CA_CERTS: folder.file("localhost.pem"),
      // No server answers there, which is no failure. A real one would say that the domain does not exist.
      DNS_SERVERS: "127.0.0.1:9",
    };
    const { code, out } = await keypost({ home: folder.path, env }, "doctor");
    assert.equal(code, EXIT.ok, out);
    assert.match(
      out,
      /^ok {4}imap {8}localhost:\d+ answers with TLS; the certificate is good for \d+ days$/m,
    );
    assert.match(out, /^ok {4}imap-login {2}as mbx_/m);
    assert.match(out, /^ok {4}imap-mail {3}a message from SMTP is there, and marks go both ways$/m);
    assert.match(out, /^ok {4}imap-quota {2}both sides count \d+ KiB$/m);
    assert.match(out, /^ok {4}imap-sessions {2}those of a mailbox end with it$/m);
  },
);

test("doctor reports a certificate that mail programs would not trust", SKIP, async () => {
  const lines = await found(app.dataDir, { port: dovecot.imapPort, isLoopback: false });
  assert.deepEqual(lines, [
    `imap failed: localhost:${dovecot.imapPort}: no authority that mail programs trust has signed the certificate`,
  ]);
});

test("doctor reports a Dovecot that does not know the mailbox", SKIP, async () => {
  await using other = await startTestApp({
    env: { IMAP_HOST: "localhost", IMAP_PORT: String(dovecot.imapPort) },
  });
  const lines = await found(other.dataDir, { port: dovecot.imapPort });
  assert.equal(lines.at(-1), "imap-login failed: the password that the service tells is refused");
});

test("doctor reports a service that names another IMAP server", SKIP, async () => {
  const lines = await found(app.dataDir, { host: "127.0.0.1", port: dovecot.imapPort });
  const elsewhere = `localhost:${dovecot.imapPort}`;
  assert.equal(lines.at(-1), `imap-login failed: the service tells mail programs ${elsewhere}`);
});

test("doctor does not try to log in where a mailbox costs money", SKIP, async () => {
  await using paid = await startTestApp({ env: { PAYMENT_PROVIDER: "mock" } });
  const lines = await found(paid.dataDir, { port: dovecot.imapPort });
  assert.equal(lines.at(-2), "imap-login ok: not tried: a mailbox costs money here");
  // That Dovecot has no socket in this data folder, like one configured by an older Keypost.
  assert.equal(
    lines.at(-1),
    "imap-sessions failed: who is logged in stays so when the mailbox ends (ENOENT)",
  );
  assert.deepEqual(await paid.app.core.listMailboxes({ limit: 10 }), []);
});

test("doctor tries no login when no service runs on the folder", SKIP, async () => {
  const lines = await found(folder.file("empty"), { port: dovecot.imapPort });
  assert.equal(lines.at(-1), "imap-login ok: not tried: no service runs on this data folder");
});

test("doctor reports a missing IMAP server as a failure only if settings name one", async () => {
  using empty = aFolder();
  for (const isExpected of [true, false]) {
    // Port 1 is for TCPMUX, which nobody runs.
    const lines = await found(empty.path, { port: 1, isExpected });
    assert.deepEqual(lines, [
      `imap ${isExpected ? "failed" : "ok"}: not served: localhost:1 does not answer (ECONNREFUSED)`,
    ]);
  }
});

test("doctor reports a Dovecot with another quota than the service", SKIP, async () => {
  const { mailboxQuotaBytes } = app.config.core;
  const config = readFileSync(dovecot.configFile, "utf8");
  const earlier = config.replaceAll(String(mailboxQuotaBytes), String(2 * mailboxQuotaBytes));
  writeFileSync(dovecot.configFile, earlier);
  execFileSync("doveadm", ["-c", dovecot.configFile, "reload"], { env: { PATH: PATH_WITH_DAEMONS } });
  const expected = "imap-quota failed: a mailbox may hold 209715200 bytes over IMAP, 104857600 over the API";
  // doveadm only sends a signal, so Dovecot may read the file later.
  await until(async () => (await found(app.dataDir, { port: dovecot.imapPort })).at(-1) === expected);
});
