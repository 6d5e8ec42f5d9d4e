import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openCertificate } from "../../../server/smtp/certificate.ts";
import { startTestApp } from "../../support/app.ts";
import { TestClock, until } from "../../support/clock.ts";
import { SmtpClient } from "../../support/smtp-client.ts";

const NOW = new Date("2026-11-20T12:00:00Z");

async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keypost-test-"));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

function wanted(dataDir: string, changed: { hostName?: string; now?: Date } = {}) {
  return { dataDir, hostName: "mx.keypost.example", files: undefined, now: NOW, ...changed };
}

test("openCertificate makes an ECDSA P-256 certificate for the host, in a file of mode 0600", async (t) => {
  const dataDir = await temporaryFolder(t);
  const { cert, key } = await openCertificate(wanted(dataDir));
  const certificate = new X509Certificate(cert);
  assert.equal(certificate.publicKey.asymmetricKeyDetails?.namedCurve, "prime256v1");
  assert.equal(certificate.checkHost("mx.keypost.example"), "mx.keypost.example");
  assert.match(key, /-----BEGIN PRIVATE KEY-----/);
  const { mode } = await stat(join(dataDir, "secrets", "smtp-tls.pem"));
  assert.equal(mode & 0o777, 0o600);
  assert.equal((await stat(join(dataDir, "secrets"))).mode & 0o777, 0o700);
});

test("openCertificate returns the same certificate at every start, and leaves no temporary file", async (t) => {
  const dataDir = await temporaryFolder(t);
  for (const hostName of ["mx.keypost.example", "localhost", "127.0.0.1", "[::1]"]) {
    const first = await openCertificate(wanted(dataDir, { hostName }));
    assert.deepEqual(await openCertificate(wanted(dataDir, { hostName })), first, hostName);
  }
  assert.deepEqual(await readdir(join(dataDir, "secrets")), ["smtp-tls.pem"]);
});

test("openCertificate makes a new certificate when the old one is expired, damaged or for another host", async (t) => {
  const dataDir = await temporaryFolder(t);
  const first = await openCertificate(wanted(dataDir));
  const ended = await openCertificate(wanted(dataDir, { now: new Date("2037-01-01T00:00:00Z") }));
  assert.notEqual(ended.cert, first.cert);
  const renamed = await openCertificate(wanted(dataDir, { hostName: "mx.other.example" }));
  assert.notEqual(renamed.cert, ended.cert);
  const path = join(dataDir, "secrets", "smtp-tls.pem");
  await writeFile(path, (await readFile(path)).subarray(0, 300));
  assert.match((await openCertificate(wanted(dataDir))).cert, /-----END CERTIFICATE-----/);
});

test("openCertificate uses the operator's files, and refuses the key of another certificate", async (t) => {
  const dataDir = await temporaryFolder(t);
  const [one, two] = [join(dataDir, "one.pem"), join(dataDir, "two.pem")];
  await writeFile(one, (await openCertificate(wanted(dataDir))).cert);
  await writeFile(two, (await openCertificate(wanted(dataDir, { hostName: "two.example" }))).cert);
  const given = await openCertificate({ ...wanted(dataDir), files: { certFile: one, keyFile: one } });
  assert.equal(given.cert, await readFile(one, "utf8"));
  const mixed = openCertificate({ ...wanted(dataDir), files: { certFile: one, keyFile: two } });
  await assert.rejects(mixed, /SMTP_TLS_KEY/);
});

async function shownAt(port: number): Promise<string> {
  const client = await SmtpClient.greeted(port);
  await client.ask("STARTTLS");
  const socket = await client.startTls();
  return socket.getPeerCertificate().subject.CN as string;
}

test("a renewed certificate is used without a restart, and an unusable one is logged once and ignored", async (t) => {
  const folder = await temporaryFolder(t);
  const [certFile, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const [one, two] = [
    await openCertificate(wanted(folder, { hostName: "one.example" })),
    await openCertificate(wanted(folder, { hostName: "two.example" })),
  ];
  await writeFile(certFile, one.cert);
  await writeFile(keyFile, one.key);
  const clock = new TestClock(NOW.toISOString());
  const env = { SMTP_TLS_CERT: certFile, SMTP_TLS_KEY: keyFile };
  await using app = await startTestApp({ clock, env });
  const told = () => app.events.filter(({ event }) => event.startsWith("certificate"));

  await writeFile(keyFile, two.key);
  await clock.advance(60_000);
  assert.deepEqual(told(), [], "at first, the other file may not be written yet");
  await until(() => clock.advance(60_000).then(() => told().length > 0));
  await clock.advance(120_000);
  const problem = `SMTP_TLS_KEY: ${keyFile} is not the key of the certificate in SMTP_TLS_CERT`;
  assert.deepEqual(told(), [{ event: "certificateNotTaken", fields: { problems: [problem] } }]);
  assert.equal(await shownAt(app.app.smtpPort), "one.example");

  await writeFile(certFile, two.cert);
  await until(() => clock.advance(60_000).then(() => told().length > 1));
  assert.equal(await shownAt(app.app.smtpPort), "two.example");
  await clock.advance(60_000);
  const metrics = await (await app.call("/metrics")).text();
  const end = new X509Certificate(two.cert).validToDate;
  assert.deepEqual(told().slice(1), [{ event: "certificateRenewed", fields: { until: end.toISOString() } }]);
  assert.match(
    metrics,
    new RegExp(`^keypost_smtp_certificate_expiry_timestamp_seconds ${end.getTime() / 1_000}$`, "m"),
  );
});
