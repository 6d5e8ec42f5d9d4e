import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { readConfig, SETTINGS } from "../../server/config.ts";
import { problemsOf } from "../support/settings.ts";

test("readConfig returns the defaults for an empty environment", () => {
  const config = readConfig({});
  assert.deepEqual(config.http, { host: "127.0.0.1", port: 8080 });
  assert.deepEqual(config.smtp, { host: "127.0.0.1", port: 2525 });
  assert.equal(config.publicBaseUrl, undefined);
  assert.equal(config.concurrentRequestsMax, 100);
  assert.deepEqual(config.core, {
    dataDir: resolve("data"),
    ledgerFile: resolve("data/keypost.db"),
    mailDomain: "mail.local",
    postmaster: undefined,
    imapHost: "mail.local",
    imapPort: 143,
    isImapOffered: false,
    edproofSecret: undefined,
    mailboxQuotaBytes: 104_857_600,
    messageBytesMax: 26_214_400,
    graceDays: 30,
    dmarcReject: "mark",
  });
  assert.deepEqual(config.payment, { priceCents: 100, provider: "free" });
  assert.deepEqual(config.notifier, { notifier: "log" });
});

test("readConfig reports all bad settings at once, each with what is expected", () => {
  const problems = problemsOf({
    HTTP_ADDR: "8080",
    IMAP_PORT: "70000",
    MAIL_DOMAIN: "not a domain",
    MAX_CONCURRENT_REQUESTS: "-1",
    PUBLIC_BASE_URL: "ftp://mail.example.org",
  });
  assert.deepEqual(problems, [
    "HTTP_ADDR must be host:port, [IPv6]:port or :port",
    "PUBLIC_BASE_URL must be an http:// or https:// URL without query or user, its path of letters, digits and - . _ ~ /",
    "MAIL_DOMAIN must be a domain name",
    "IMAP_PORT must be a TCP port, 1 to 65535",
    "MAX_CONCURRENT_REQUESTS must be a whole number, 0 or more",
  ]);
});

test("readConfig refuses the same address for HTTP and SMTP, unless the port is 0", () => {
  const together = (http: string, smtp: string) => problemsOf({ HTTP_ADDR: http, SMTP_ADDR: smtp });
  const problem = ["HTTP_ADDR and SMTP_ADDR must not be the same"];
  assert.deepEqual(together("127.0.0.1:2525", "127.0.0.1:2525"), problem);
  assert.deepEqual(together(":2525", "127.0.0.1:2525"), problem);
  assert.deepEqual(together("127.0.0.1:2525", "127.0.0.2:2525"), []);
  assert.deepEqual(together("127.0.0.1:0", "127.0.0.1:0"), []);
});

test("readConfig never repeats the value of a bad setting", () => {
  const secret = "too-short-secret";
  assert.throws(
    () => readConfig({ EDPROOF_HMAC_SECRET: secret }),
    (error) => error instanceof Error && !error.message.includes(secret),
  );
});

test("readConfig requires 32 bytes for EDPROOF_HMAC_SECRET, not 32 characters", () => {
  const ofBytes = (bytes: number) => problemsOf({ EDPROOF_HMAC_SECRET: "é".repeat(bytes / 2) });
  assert.deepEqual(ofBytes(30), ["EDPROOF_HMAC_SECRET must be at least 32 bytes long"]);
  assert.deepEqual(ofBytes(32), []);
});

test("readConfig refuses an ADMIN_API_KEY that is not valid as a bearer token", () => {
  const expected = "ADMIN_API_KEY must be characters of A-Z a-z 0-9 - . _ ~ + /, and then any =";
  const problemsFor = (key: string) => problemsOf({ ADMIN_API_KEY: key });
  for (const key of [
    "a key with a blank in it",
    "a-key-with-ümlauts-in",
    "=".repeat(16),
    "a-key\tand-a-tab-in-it",
    "a=key-with-an-equals-sign",
  ])
    assert.deepEqual(problemsFor(key), [expected], key);
  for (const key of ["short", "A-Za-z0-9-._~+/==", "  blanks-around-it-are-no-part  "])
    assert.deepEqual(problemsFor(key), [], key);
});

test("readConfig requires 16 characters for ADMIN_API_KEY unless the service is on loopback only", () => {
  const inPublic = { PUBLIC_BASE_URL: "https://keypost.example.org", PAYMENT_PROVIDER: "free" };
  for (const env of [inPublic, { HTTP_ADDR: ":8080" }]) {
    assert.deepEqual(problemsOf({ ...env, ADMIN_API_KEY: "fifteen-letters" }), [
      "ADMIN_API_KEY must be at least 16 characters long, since others than this machine can try it",
    ]);
    assert.deepEqual(problemsOf({ ...env, ADMIN_API_KEY: "0123456789abcdef" }), []);
  }
});

test("readConfig splits an address into host and port, and takes no host as every interface", () => {
  const httpOf = (HTTP_ADDR: string) => readConfig({ HTTP_ADDR }).http;
  assert.deepEqual(httpOf(":8080"), { host: undefined, port: 8080 });
  assert.deepEqual(httpOf("0.0.0.0:80"), { host: "0.0.0.0", port: 80 });
  assert.deepEqual(httpOf("[::1]:0"), { host: "::1", port: 0 });
  assert.deepEqual(httpOf("mail.example.org:443"), { host: "mail.example.org", port: 443 });
});

test("readConfig refuses invalid listening addresses", () => {
  for (const bad of ["localhost", "127.0.0.1:", ":65536", "::1:80", "a b:80", "http://x:80", ":8080/x"]) {
    assert.equal(problemsOf({ HTTP_ADDR: bad }).length, 1, bad);
  }
});

test("readConfig treats an empty variable as unset", () => {
  assert.equal(readConfig({ MAIL_DOMAIN: " ", IMAP_PORT: "" }).core.mailDomain, "mail.local");
});

test("readConfig refuses unknown KEYPOST_ variables, except those of the client", () => {
  assert.match(problemsOf({ KEYPOST_HTTP: "x" }).join(), /^KEYPOST_HTTP is not a setting/);
  assert.deepEqual(problemsOf({ KEYPOST_URL: "http://localhost", KEYPOST_KEY: "/tmp/key", HOME: "/" }), []);
});

test("readConfig requires both SMTP_TLS_CERT and SMTP_TLS_KEY, or neither", () => {
  assert.match(problemsOf({ SMTP_TLS_CERT: "/a.pem" }).join(), /set together/);
  const { smtpTls } = readConfig({ SMTP_TLS_CERT: "/a.pem", SMTP_TLS_KEY: "/b.pem" });
  assert.deepEqual(smtpTls, { certFile: "/a.pem", keyFile: "/b.pem" });
});

test("IMAP is offered only if IMAP_HOST or IMAP_PORT is set", () => {
  const isOffered = (env: Record<string, string>) => readConfig(env).core.isImapOffered;
  assert.deepEqual(
    [{ MAIL_DOMAIN: "a.example", IMAP_HOST: " " }, { IMAP_HOST: "mx.a.example" }, { IMAP_PORT: "143" }].map(
      isOffered,
    ),
    [false, true, true],
  );
});

test("readConfig accepts a base URL with a path, but no query, user or characters special to a shell", () => {
  const url = "https://example.org/mail/keypost/";
  assert.equal(readConfig({ PUBLIC_BASE_URL: url, PAYMENT_PROVIDER: "free" }).publicBaseUrl?.href, url);
  for (const bad of [
    "https://a.example/$(x)",
    "https://a.example/?x",
    "https://a.example/?",
    "https://:b@a.example",
    "https://a.example/a%20b",
  ])
    assert.equal(problemsOf({ PUBLIC_BASE_URL: bad, PAYMENT_PROVIDER: "free" }).length, 1, bad);
});

test("readConfig refuses a DATABASE_DSN that is not a file, or is a file with another purpose", () => {
  for (const given of ["postgres://db/keypost", "ledger/index.db", "./lock.db"]) {
    assert.match(problemsOf({ DATABASE_DSN: given }).join(), /only SQLite files/, given);
  }
  assert.equal(readConfig({ DATABASE_DSN: "old.db" }).core.ledgerFile, resolve("old.db"));
});

test("readConfig converts domains to lower case and ASCII", () => {
  assert.equal(readConfig({ MAIL_DOMAIN: "Bücher.Example" }).core.mailDomain, "xn--bcher-kva.example");
});

test("readConfig parses TRUSTED_PROXIES as addresses and CIDR ranges", () => {
  const { trustedProxies } = readConfig({ TRUSTED_PROXIES: "10.0.0.0/8, ::1" });
  const isTrusted = (address: string) => trustedProxies.some((range) => range.contains(address));
  assert.deepEqual(["10.1.2.3", "::ffff:10.9.9.9", "11.0.0.1", "::1", "::2"].map(isTrusted), [
    true,
    true,
    false,
    true,
    false,
  ]);
  for (const bad of ["10.0.0.0/33", "proxy.example", "10.0.0.0/8/8", "10.0.0.0/x"]) {
    assert.equal(problemsOf({ TRUSTED_PROXIES: bad }).length, 1, bad);
  }
});

test("the config is frozen, nested objects included", () => {
  const config = readConfig({});
  assert.throws(() => Object.assign(config, { buildNumber: "other" }), TypeError);
  assert.throws(() => Object.assign(config.core, { mailDomain: "other.example" }), TypeError);
});

test("every setting has its own variable and a description that is a sentence", () => {
  const all = Object.values(SETTINGS);
  assert.equal(new Set(all.map(({ variable }) => variable)).size, all.length);
  for (const { variable, sentence } of all) assert.match(sentence, /^\S.*[.]$/, variable);
});
