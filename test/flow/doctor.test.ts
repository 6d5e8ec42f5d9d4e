import assert from "node:assert/strict";
import { chmodSync, existsSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { checkDns } from "../../client/dns-check.ts";
import { EXIT } from "../../client/exit-codes.ts";
import { checkClock } from "../../client/machine-checks.ts";
import { startTestApp } from "../support/app.ts";
import { startDnsServer } from "../support/dns-server.ts";
import { aFolder } from "../support/folder.ts";
import { keypost } from "../support/keypost-process.ts";
import { onLoopback } from "../support/loopback.ts";
import { doctorTyped } from "../support/typed-command.ts";

const FREE = { HTTP_ADDR: "127.0.0.1:0", SMTP_ADDR: "127.0.0.1:0" };

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

const checksIn = (out: string): Check[] => JSON.parse(out).checks;

async function examined(home: string, env: Readonly<Record<string, string>>) {
  const { code, out } = await doctorTyped({ home, env }, true);
  const checks = checksIn(out);
  const detailOf = (name: string) => checks.find((check) => check.name === name)?.detail;
  return { code, failed: checks.filter(({ ok }) => !ok), names: checks.map(({ name }) => name), detailOf };
}

test("doctor passes all checks on a fresh machine, and creates no data folder", async () => {
  using folder = aFolder();
  const { code, names } = await examined(folder.path, { ...FREE, DATA_DIR: folder.file("data") });
  assert.equal(code, EXIT.ok);
  assert.deepEqual(names, [
    "settings",
    "service",
    "folder",
    "http",
    "smtp",
    "clock",
    "database",
    "mailboxes",
    "mail",
    "imap",
  ]);
  assert.equal(existsSync(folder.file("data")), false);
});

test("doctor reports where MX records lead, and which ones senders cannot follow", async () => {
  const mx = { A: ["192.0.2.25"] };
  await using dns = await startDnsServer({
    "good.test": { MX: ["20 second.test", "10 mx.test"] },
    "mx.test": mx,
    "second.test": mx,
    "bare.test": { A: ["192.0.2.1"] },
    "null.test": { MX: ["0 ."] },
    "alias.test": { MX: ["10 mail.test"] },
    "mail.test": { CNAME: ["mx.test"], ...mx },
    "lost.test": { MX: ["10 gone.test"] },
    "number.test": { MX: ["10 192.0.2.25"] },
  });
  dns.brokenFor = "broken.test";
  const look = (domain: string) => checkDns({ domain, servers: [dns.address] });
  const details = {
    "good.test": "mail for good.test goes to mx.test (192.0.2.25), then second.test (192.0.2.25)",
    "bare.test": "bare.test has no MX record; senders take its address, 192.0.2.1",
    "broken.test": "not known where mail for broken.test goes: no answer (ESERVFAIL)",
  };
  for (const [domain, detail] of Object.entries(details))
    assert.deepEqual(await look(domain), { name: "dns", ok: true, detail });
  const faults = {
    "nowhere.test": "nowhere.test has no MX record; no address either",
    "null.test": "the MX record of null.test says that it takes no mail",
    "alias.test": "mail.test, which MX names, is a CNAME: some senders do not follow it",
    "lost.test": "gone.test, which MX names, has no address",
    "number.test": "MX names 192.0.2.25, an address and no host",
  };
  for (const [domain, detail] of Object.entries(faults)) {
    const { ok, detail: said } = await look(domain);
    assert.deepEqual([ok, said], [false, detail]);
  }
  using folder = aFolder();
  const world = {
    PUBLIC_BASE_URL: "https://keypost.test",
    PAYMENT_PROVIDER: "free",
    MAIL_DOMAIN: "lost.test",
  };
  const env = { ...FREE, ...world, DATA_DIR: folder.file("data"), DNS_SERVERS: dns.address, IMAP_HOST: "" };
  const { failed } = await examined(folder.path, env);
  assert.deepEqual(
    failed.map(({ name }) => name),
    ["dns"],
  );
});

test("doctor sends its message through the running service, always to the same mailbox", async () => {
  // With a proxy on this machine, the doctor has to send a PROXY header too.
  await using app = await startTestApp({ env: { SMTP_PROXIES: "127.0.0.1" } });
  using folder = aFolder();
  for (const _ of [1, 2])
    assert.equal((await examined(folder.path, { DATA_DIR: app.dataDir })).code, EXIT.ok);
  const mailboxes = await app.app.core.listMailboxes({ limit: 10 });
  assert.equal(mailboxes.length, 1);
  const [mailbox] = mailboxes;
  assert.ok(mailbox);
  assert.equal((await app.app.core.mailboxStatus(mailbox)).messages, 0);
});

test("doctor names the payment provider, and tests mail without paying", async () => {
  await using app = await startTestApp({ env: { PAYMENT_PROVIDER: "mock" } });
  using folder = aFolder();
  const env = {
    ...FREE,
    PAYMENT_PROVIDER: "stripe",
    STRIPE_SECRET_KEY: "sk_x",
    STRIPE_WEBHOOK_SECRET: "whsec_x",
  };
  const around = { home: folder.path, env };
  const running = await doctorTyped({ ...around, env: { ...env, DATA_DIR: app.dataDir } }, false);
  assert.equal(running.code, EXIT.ok, running.out);
  const understood = "valid: payments by stripe, mails to payers by log";
  assert.match(running.out, new RegExp(`settings +${understood}\\. These are the settings of this shell`));
  assert.match(running.out, /mail +not tried: a mailbox costs money/);
  assert.deepEqual(await app.app.core.listMailboxes({ limit: 10 }), []);
  const { code, out } = await keypost(around, "doctor", "--json");
  assert.equal(code, EXIT.ok, out);
  const detailOf = (name: string) => checksIn(out).find((check) => check.name === name)?.detail;
  assert.deepEqual([detailOf("settings"), detailOf("mail")], [understood, "sent, received and read"]);
  assert.equal(existsSync(folder.file("data")), false);
});

test("doctor reports a bad setting, a port in use, and a ledger with a time in the future", async () => {
  using folder = aFolder();
  await using taken = await onLoopback(createServer());
  const mine = { ...FREE, DATA_DIR: folder.file("data"), DATABASE_DSN: folder.file("ledger.db") };
  const future = new Date(Date.now() + 86_400_000);
  writeFileSync(mine.DATABASE_DSN, "");
  utimesSync(mine.DATABASE_DSN, future, future);
  const busy = await examined(folder.path, { ...mine, SMTP_ADDR: `127.0.0.1:${taken.port}` });
  const wrong = await examined(folder.path, { ...mine, MAILBOX_QUOTA_BYTES: "much" });
  assert.deepEqual([busy.code, busy.failed.map(({ name }) => name)], [EXIT.failure, ["smtp", "clock"]]);
  assert.equal(wrong.failed[0]?.name, "settings");
  assert.equal(wrong.detailOf("mail"), "not tried: no service starts with these settings");
});

test("doctor reports secrets that other users can read, and a mailbox without its Maildir", async () => {
  const app = await startTestApp();
  using folder = aFolder();
  const { email } = await app.claim();
  await app.sendMail({ to: email, subject: "Hello", text: "Hello." });
  await app.app.stop();
  chmodSync(`${app.dataDir}/secrets`, 0o755);
  const [name, domain] = email.split("@");
  renameSync(join(app.dataDir, `mail/${domain}/${name}`), folder.file("moved"));
  const { failed } = await examined(folder.path, { ...FREE, DATA_DIR: app.dataDir });
  await app.close();
  assert.deepEqual(
    failed.map(({ name, detail }) => [name, name === "mailboxes" && detail]),
    [
      ["folder", false],
      ["mailboxes", `the mail of 1 can't be reached, such as ${name}`],
    ],
  );
});

test("checkClock passes when the service ends meanwhile", async () => {
  using folder = aFolder();
  const url = new URL("http://127.0.0.1:1");
  const ended = { url, name: "", challengeHost: "", isLocal: true, smtp: undefined };
  assert.ok((await checkClock(folder.path, ended, new AbortController().signal)).ok);
});
