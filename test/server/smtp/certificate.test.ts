import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openCertificate } from "../../../server/smtp/certificate.ts";

const NOW = new Date("2026-11-20T12:00:00Z");

async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keypost-test-"));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

function wanted(dataDir: string, changed: { hostName?: string; now?: Date } = {}) {
  return { dataDir, hostName: "mx.keypost.example", files: undefined, now: NOW, ...changed };
}

test("openCertificate makes an ECDSA P-256 certificate for the host, that only the owner can read", async (t) => {
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

test("openCertificate gives the same certificate at every start, and leaves no draft behind", async (t) => {
  const dataDir = await temporaryFolder(t);
  for (const hostName of ["mx.keypost.example", "localhost", "127.0.0.1", "[::1]"]) {
    const first = await openCertificate(wanted(dataDir, { hostName }));
    assert.deepEqual(await openCertificate(wanted(dataDir, { hostName })), first, hostName);
  }
  assert.deepEqual(await readdir(join(dataDir, "secrets")), ["smtp-tls.pem"]);
});

test("openCertificate makes a new one when the old has ended, names another host or is damaged", async (t) => {
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

test("openCertificate takes the operator's files, and refuses a key of another certificate", async (t) => {
  const dataDir = await temporaryFolder(t);
  const [one, two] = [join(dataDir, "one.pem"), join(dataDir, "two.pem")];
  await writeFile(one, (await openCertificate(wanted(dataDir))).cert);
  await writeFile(two, (await openCertificate(wanted(dataDir, { hostName: "two.example" }))).cert);
  const given = await openCertificate({ ...wanted(dataDir), files: { certFile: one, keyFile: one } });
  assert.equal(given.cert, await readFile(one, "utf8"));
  const mixed = openCertificate({ ...wanted(dataDir), files: { certFile: one, keyFile: two } });
  await assert.rejects(mixed, /SMTP_TLS_KEY/);
});
