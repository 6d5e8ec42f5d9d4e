import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { findEndpoint, findRunning, type Started } from "../../client/endpoint.ts";
import { BadSettings } from "../../server/config.ts";
import { startTestApp } from "../support/app.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { onLoopback } from "../support/loopback.ts";

const signal = AbortSignal.timeout(60_000);

/** Writes service.json with these addresses, and looks for a running service. */
async function runningAt(folder: TemporaryFolder, url: string, smtp = "127.0.0.1:25") {
  const said = { pid: 1, http_url: url, smtp, started_at: "2026-11-20T10:00:00Z" };
  writeFileSync(folder.file("service.json"), JSON.stringify(said));
  return findRunning(folder.path, signal);
}

test("findRunning ignores the service.json of a service that was killed", async () => {
  using folder = aFolder();
  assert.equal(await runningAt(folder, "http://127.0.0.1:9"), undefined);
});

test("findRunning finds the service that wrote service.json, and no other program at its port", async () => {
  await using app = await startTestApp();
  const file = join(app.dataDir, "service.json");
  assert.equal((await findRunning(app.dataDir, signal))?.url.origin, app.app.httpUrl);
  const asked: (string | undefined)[] = [];
  const other = createServer(({ url }, response) => {
    asked.push(url);
    response.end("{}");
  });
  await using listening = await onLoopback(other);
  const said = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...said, http_url: listening.url }));
  assert.equal(await findRunning(app.dataDir, signal), undefined);
  assert.deepEqual(asked, ["/healthz"]);
});

test("findRunning accepts only loopback URLs", async () => {
  await using app = await startTestApp();
  using folder = aFolder();
  for (const host of ["service.example", "127.evil.example", "192.0.2.7"]) {
    assert.equal(await runningAt(folder, `http://${host}:${new URL(app.app.httpUrl).port}`), undefined);
  }
  assert.ok(await runningAt(folder, app.app.httpUrl));
});

test("findRunning returns 127.0.0.1 for SMTP on every interface", async () => {
  await using app = await startTestApp();
  using folder = aFolder();
  for (const smtp of ["[::]:25", "0.0.0.0:25"]) {
    assert.equal((await runningAt(folder, app.app.httpUrl, smtp))?.smtp?.host, "127.0.0.1");
  }
  assert.equal((await runningAt(folder, app.app.httpUrl, "[::1]:25"))?.smtp?.host, "::1");
});

test("findRunning sends no request to another machine", async (t) => {
  using folder = aFolder();
  const asked = t.mock.method(globalThis, "fetch", async () => new Response());
  await runningAt(folder, "http://service.example:8080");
  assert.equal(asked.mock.callCount(), 0);
});

test("findRunning ignores an incomplete service.json", async () => {
  using folder = aFolder();
  writeFileSync(folder.file("service.json"), '{"pid": 1, "http_u');
  assert.equal(await findRunning(folder.path, signal), undefined);
});

test("of several processes that start at once, one starts the service and the others find it", async () => {
  using folder = aFolder();
  const settings = { url: undefined, keyFile: "", dataDirs: [folder.file("data")] as const };
  const started: Started[] = [];
  const startHere = async (dataDir: string) => {
    const { app } = await startTestApp({ env: { DATA_DIR: dataDir } });
    started.push(app);
    return app;
  };
  const found = await Promise.all([1, 2, 3].map(() => findEndpoint(settings, signal, startHere)));
  for (const one of started) await one.stop();
  assert.equal(started.length, 1);
  assert.equal(new Set(found.map(({ url }) => url.href)).size, 1);
});

test("findEndpoint refuses with the bad settings that prevent a start", async () => {
  using folder = aFolder();
  const settings = { url: undefined, keyFile: "", dataDirs: [folder.path] as const };
  const startHere = async () => {
    throw new BadSettings(["HTTP_ADDR must be host:port"]);
  };
  await assert.rejects(findEndpoint(settings, signal, startHere), {
    code: "bad_request",
    message: /HTTP_ADDR must be host:port/,
  });
});

test("findEndpoint refuses with what to do when the ledger prevents a start", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const start = () => startTestApp({ env: { DATA_DIR: dataDir } });
  const service = await start();
  await service.sendMail({ to: (await service.claim()).email });
  await service.app.stop();
  rmSync(join(dataDir, "keypost.db"));
  const startHere = async () => (await start()).app;
  const settings = { url: undefined, keyFile: "", dataDirs: [dataDir] as const };
  await assert.rejects(findEndpoint(settings, signal, startHere), {
    code: "service_unreachable",
    message: /^No service can be started here\. The ledger .* Put it back from a backup/,
  });
});
