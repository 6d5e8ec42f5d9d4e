import assert from "node:assert/strict";
import { mkdirSync, promises, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { after, test } from "node:test";
import { readConfig } from "../../server/config.ts";
import {
  fileProblems,
  requireUsableDataFolder,
  requireUsableSettings,
} from "../../server/settings-checks.ts";
import { openCertificate } from "../../server/smtp/certificate.ts";
import { startTestApp } from "../support/app.ts";
import { aFolder } from "../support/folder.ts";

const folder = aFolder();
after(() => folder[Symbol.dispose]());

type Variables = Readonly<Record<string, string>>;

/** The problems of the files and folders that these settings name. DATA_DIR is a valid one by default. */
async function problemsWith(env: Variables): Promise<readonly string[]> {
  const config = readConfig({ DATA_DIR: folder.path, ...env });
  return await requireUsableSettings(config).then(
    () => [],
    (error) => error.problems,
  );
}

const SET_IT = "set it to a folder that this user can write to";

test("the data folder and its parents are created, the folder with mode 0700", async () => {
  const DATA_DIR = folder.file("a/b/c");
  assert.deepEqual(await problemsWith({ DATA_DIR }), []);
  assert.equal(statSync(DATA_DIR).mode & 0o777, 0o700);
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => problemsWith({ DATA_DIR: folder.file("d/e") }))), [
    [],
    [],
    [],
  ]);
});

test("a DATA_DIR that is a file, or below one, is reported and prevents the start", async () => {
  const file = folder.file("file");
  writeFileSync(file, "");
  const problem = `DATA_DIR: ${file} is there and is no folder, ${SET_IT}`;
  for (const DATA_DIR of [file, `${file}/below`])
    assert.deepEqual(await problemsWith({ DATA_DIR }), [problem]);
  await assert.rejects(startTestApp({ env: { DATA_DIR: file } }), {
    name: "BadSettings",
    problems: [problem],
  });
  await assert.rejects(requireUsableDataFolder(readConfig({ DATA_DIR: file })), { problems: [problem] });
});

test("a DATA_DIR that is a dangling symbolic link, or below one, is refused", async () => {
  const link = folder.file("unmounted");
  symlinkSync(folder.file("nowhere/at/all"), link);
  for (const DATA_DIR of [link, `${link}/keypost/data`]) {
    assert.deepEqual(await problemsWith({ DATA_DIR }), [
      `DATA_DIR: ${link} is there and is no folder, ${SET_IT}`,
    ]);
  }
});

test("a parent in which no folder can be made is refused, where Node's recursive mkdir never returns", {
  skip: process.platform !== "linux" && "needs /proc, so Linux",
}, async () => {
  assert.deepEqual(await problemsWith({ DATA_DIR: "/proc/keypost/data" }), [
    `DATA_DIR: /proc/keypost can't be made, because /proc takes no folder in, ${SET_IT}`,
  ]);
});

test("a file system without links or colons in names is refused, and a full disk is not mistaken for one", async (t) => {
  const DATA_DIR = folder.file("fat");
  mkdirSync(`${DATA_DIR}/mail`, { recursive: true });
  const problemsWhere = async (code: string) => {
    // The error of FAT on Linux. Only root could mount one here.
    t.mock.method(promises, "link", async () => {
      throw Object.assign(new Error(code), { code, syscall: "link" });
    });
    syncBuiltinESMExports();
    return await problemsWith({ DATA_DIR }).finally(() => {
      t.mock.restoreAll();
      syncBuiltinESMExports();
    });
  };
  const problem = "is on a file system that can't link files or have a colon in their names (EPERM)";
  assert.deepEqual(
    await problemsWhere("EPERM"),
    [DATA_DIR, `${DATA_DIR}/mail`].map(
      (place) => `DATA_DIR: ${place} ${problem}, as FAT can't, choose another disk`,
    ),
  );
  assert.deepEqual(await problemsWhere("ENOSPC"), []);
  assert.deepEqual(await problemsWith({ DATA_DIR }), []);
  assert.deepEqual(readdirSync(DATA_DIR, { recursive: true }), ["mail"]);
});

test("the folder of DATABASE_DSN must exist: it is not created, because its disk may not be mounted", async () => {
  const missing = folder.file("missing");
  assert.deepEqual(await problemsWith({ DATABASE_DSN: `${missing}/keypost.db` }), [
    `DATABASE_DSN: ${missing} is no folder, make it first`,
  ]);
  const given = folder.file("ledger");
  mkdirSync(given);
  assert.deepEqual(await problemsWith({ DATABASE_DSN: `${given}/keypost.db` }), []);
  assert.deepEqual(await problemsWith({ DATABASE_DSN: given }), [
    `DATABASE_DSN: ${given} is a folder, name a file in it`,
  ]);
});

test("the files of a certificate are checked before the start, each problem under its setting", async () => {
  const now = new Date("2026-11-20T12:00:00Z");
  const pair = { dataDir: folder.path, hostName: "mx.example", files: undefined, now };
  const [{ cert: good }, { cert: other }] = [
    await openCertificate(pair),
    await openCertificate({ ...pair, hostName: "other.example" }),
  ];
  const named = (name: string, text: string) => {
    writeFileSync(folder.file(name), text);
    return folder.file(name);
  };
  const [pem, otherPem, noPem] = [named("a.pem", good), named("b.pem", other), named("c.pem", "Hello.")];
  const brokenChain = named("d.pem", `${good}-----BEGIN CERTIFICATE-----\n-\n-----END CERTIFICATE-----\n`);
  const problems = (SMTP_TLS_CERT: string, SMTP_TLS_KEY: string) =>
    fileProblems(readConfig({ SMTP_TLS_CERT, SMTP_TLS_KEY }));
  assert.deepEqual(await problems(pem, pem), []);
  assert.deepEqual(await problems(`${pem}/x`, folder.path), [
    `SMTP_TLS_CERT: ${pem}/x is not there, name a PEM file`,
    `SMTP_TLS_KEY: ${folder.path} is not a file; name a PEM file`,
  ]);
  assert.deepEqual(await problems(noPem, noPem), [
    `SMTP_TLS_CERT: ${noPem} holds no certificate in PEM`,
    `SMTP_TLS_KEY: ${noPem} holds no private key in PEM`,
  ]);
  assert.deepEqual(await problems(pem, otherPem), [
    `SMTP_TLS_KEY: ${otherPem} is not the key of the certificate in SMTP_TLS_CERT`,
  ]);
  assert.match(
    (await problems(brokenChain, pem)).join(),
    /^SMTP_TLS_CERT: .*d\.pem can't be used \(.+\), make it anew$/,
  );
  assert.deepEqual(await problems(pem, good), [
    "SMTP_TLS_KEY must be the path of a PEM file, and is what such a file holds",
  ]);
});
