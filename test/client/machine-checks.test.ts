import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { test } from "node:test";
import { TLSSocket } from "node:tls";
import { generate } from "selfsigned";
import { CHAIN_MISSING, checkFolder, checkPorts } from "../../client/machine-checks.ts";
import { openCertificate } from "../../server/smtp/certificate.ts";
import { aFolder } from "../support/folder.ts";
import { onLoopback } from "../support/loopback.ts";

const NOWHERE = { host: "127.0.0.1", port: 0 };
const SERVICE = { url: new URL("http://127.0.0.1"), name: "", challengeHost: "", isLocal: true } as const;
const DAY_MS = 86_400_000;

test("checkPorts survives a service that greets and resets the connection", async () => {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.write("220 mail.example ESMTP\r\n", () => setImmediate(() => socket.resetAndDestroy()));
  });
  await using listening = await onLoopback(server);
  const { port } = listening;
  const running = { ...SERVICE, smtp: { host: "127.0.0.1", port } };
  for (let time = 0; time < 20; time++) {
    for await (const { name } of checkPorts({ http: NOWHERE, smtp: NOWHERE }, running))
      assert.equal(name, "smtp");
  }
});

test("checkPorts reports the expiry of the SMTP port's certificate, and a missing chain", async () => {
  using folder = aFolder();
  const server = createServer((socket) => {
    socket.write("220 mail.example ESMTP\r\n");
    socket.on("data", (bytes) => {
      if (String(bytes).startsWith("EHLO")) {
        socket.pause().write("250-mail.example\r\n");
        return setTimeout(() => socket.resume().write("250 STARTTLS\r\n"), 20);
      }
      socket.removeAllListeners("data");
      socket.write("220 Go on\r\n");
      return new TLSSocket(socket, { isServer: true, ...pair }).on("error", () => {}).resume();
    });
  });
  await using listening = await onLoopback(server);
  const { port } = listening;
  const running = { ...SERVICE, smtp: { host: "127.0.0.1", port } };
  const asked = { dataDir: folder.path, hostName: "mx.example", files: undefined };
  let pair = { cert: "", key: "" };
  const found: unknown[] = [];
  for (const madeDaysAgo of [0, 3_640.5, 3_651]) {
    pair = await openCertificate({ ...asked, now: new Date(Date.now() - madeDaysAgo * DAY_MS) });
    for await (const { ok, detail } of checkPorts({ http: NOWHERE, smtp: NOWHERE }, running))
      found.push([ok, detail.split("; ")[1]]);
    rmSync(folder.file("secrets/smtp-tls.pem"));
  }
  const authority = await generate([{ name: "commonName", value: "An Authority" }], {
    keyType: "ec",
    curve: "P-256",
  });
  const options = {
    ca: { key: authority.private, cert: authority.cert },
    keyType: "ec",
    curve: "P-256",
    notAfterDate: new Date(Date.now() + 90.5 * DAY_MS),
  } as const;
  const { cert, private: key } = await generate([{ name: "commonName", value: "mx.example" }], options);
  for (const shown of [cert, `${cert}\n${authority.cert}`]) {
    pair = { cert: shown, key };
    for await (const { ok, detail } of checkPorts({ http: NOWHERE, smtp: NOWHERE }, running))
      found.push([ok, detail.split("; ").slice(1).join("; ")]);
  }
  assert.deepEqual(found, [
    [true, "the certificate is good for 3649 days"],
    [false, "the certificate is good for 9 days"],
    [false, "the certificate has ended"],
    [true, `the certificate is good for 90 days; ${CHAIN_MISSING}`],
    [true, "the certificate is good for 90 days"],
  ]);
});

test("checkFolder reports a disk that is nearly out of bytes or inodes", async (t) => {
  using folder = aFolder();
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m,nr_inodes=20", "none", folder.path]);
  if (mounted.status !== 0) return t.skip("only root may mount a small disk");
  using other = aFolder();
  try {
    assert.ok((await checkFolder(other.path, folder.file("keypost.db"))).ok);
    writeFileSync(folder.file("filler"), Buffer.alloc(3_800_000));
    for (const dataDir of [folder.path, other.path]) {
      const { ok, detail } = await checkFolder(dataDir, folder.file("keypost.db"));
      assert.deepEqual([ok, detail], [false, `9 % of the disk of ${folder.path} are free, 0 MiB`]);
    }
    rmSync(folder.file("filler"));
    for (let files = 0; files < 18; files++) writeFileSync(folder.file(`empty-${files}`), "");
    const { ok, detail } = await checkFolder(other.path, folder.file("keypost.db"));
    assert.deepEqual([ok, detail], [false, `5 % of the inodes of the disk of ${folder.path} are free, 1`]);
    // A file system that reports no blocks.
    assert.ok((await checkFolder(other.path, "/proc/keypost.db")).ok);
  } finally {
    spawnSync("umount", ["-l", folder.path]);
  }
});
