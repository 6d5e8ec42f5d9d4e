import assert from "node:assert/strict";
import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { EXIT, exitCodeFor } from "../../client/exit-codes.ts";
import { Refusal } from "../../core/index.ts";
import { systemClock } from "../../server/clock.ts";
import { BadSettings } from "../../server/config.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { serverSentEvents } from "../support/event-stream.ts";
import { aFolder } from "../support/folder.ts";
import { freePorts } from "../support/free-ports.ts";
import { legacyClient, modernClient } from "../support/mcp.ts";
import { TestProvider } from "../support/payment-provider.ts";
import { SmtpClient } from "../support/smtp-client.ts";

interface Waited {
  readonly status: string;
  readonly message?: { readonly subject: string };
}

/** Shared by the tests that do not stop it. */
const service = await startTestApp();
after(() => service.close());

/** Resolves once at least `count` waits are blocked in core. */
async function waitsOpen(service: TestApp, count: number): Promise<void> {
  while (service.app.core.gauges().waits < count) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Starts a wait, and resolves once core blocks on it. Returns a function, because an async function would await a promise. */
async function openWait(
  service: TestApp,
  mailbox: { token: string; cursor: string },
): Promise<() => Promise<Waited>> {
  const { waits } = service.app.core.gauges();
  const body = { after: mailbox.cursor, timeout_seconds: 300 };
  const waited = service.ask<Waited>("/v1/messages/wait", { token: mailbox.token, body });
  await Promise.race([waitsOpen(service, waits + 1), waited]);
  return () => waited;
}

/** A client in the middle of DATA: only the final dot is missing. */
async function openData(service: TestApp, email: string, subject: string): Promise<SmtpClient> {
  const client = await SmtpClient.greeted(service.app.smtpPort);
  for (const line of ["MAIL FROM:<ann@sender.example>", `RCPT TO:<${email}>`, "DATA"]) await client.ask(line);
  await client.send(`Subject: ${subject}\r\n\r\nHello.\r\n`);
  return client;
}

test("stopping lets DATA finish, delivers that message to its wait, and answers the other waits with a timeout", async () => {
  const service = await startTestApp();
  const [ann, bob] = [await service.claim(), await service.claim()];
  const [annWaits, bobWaits] = [await openWait(service, ann), await openWait(service, bob)];
  const sender = await openData(service, ann.email, "At the last moment");
  const closing = service.close();
  const reply = await sender.ask(".");
  assert.match(reply, /^250 /);
  const [annGot, bobGot] = await Promise.all([annWaits(), bobWaits()]);
  await closing;
  assert.equal(annGot.message?.subject, "At the last moment");
  assert.equal(bobGot.status, "timeout");
});

test("stopping closes the HTTP port, ends event streams, and sends 421 to idle SMTP sessions", async () => {
  const service = await startTestApp();
  const idle = await SmtpClient.greeted(service.app.smtpPort);
  const { token } = await service.claim();
  const stream = serverSentEvents(await service.call("/v1/events", { token }));
  assert.equal((await stream.next()).value?.event, "ready");
  const ended = stream.next();
  await service.close();
  assert.equal((await ended).done, true);
  assert.match((await idle.reply()).join(), /^421 /);
  await assert.rejects(fetch(`${service.app.httpUrl}/healthz`));
});

test("stopping answers the waits of MCP clients of both protocol eras", async () => {
  const service = await startTestApp();
  const { token, cursor } = await service.claim();
  const url = new URL("/mcp", service.app.httpUrl);
  const clients = [await modernClient(url, token), await legacyClient(url, token)];
  const call = { name: "wait_for_email", arguments: { after: cursor, timeout_seconds: 50 } };
  const answers = clients.map((client) => client.callTool(call));
  await Promise.race([waitsOpen(service, 2), ...answers]);
  const closing = service.close();
  for (const { structuredContent } of await Promise.all(answers)) {
    assert.equal((structuredContent as Waited).status, "timeout");
  }
  await closing;
  await Promise.all(clients.map((client) => client.close()));
});

test("stopping lets a claim that waits for the payment provider have its link", async () => {
  const provider = new TestProvider(systemClock);
  const service = await startTestApp({ paymentProvider: provider });
  const release = provider.hold();
  const claim = service.claimPaid();
  while (provider.orders.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  const closing = service.close();
  // What comes before the requests in progress ends meanwhile: nothing of it waits.
  for (let refused = 0; refused < 20; ) await SmtpClient.connect(service.app.smtpPort).catch(() => refused++);
  release();
  assert.notEqual((await claim).paymentUrl, "");
  await closing;
});

test("requests that arrive while the service stops get 503 `stopping`", async () => {
  const service = await startTestApp();
  const { email } = await service.claim();
  const sender = await openData(service, email, "Not yet");
  const closing = service.close();
  const response = await service.call("/healthz");
  assert.equal(response.status, 503);
  assert.match(await response.text(), /"code":"stopping"/);
  await sender.ask(".");
  await closing;
});

/** Polls /readyz, sends MAIL as soon as it answers 200, and returns the reply. */
async function readyForMail(http: string, smtpPort: number): Promise<string> {
  for (let asked = 0; asked < 10_000; asked++) {
    const ready = await fetch(`http://${http}/readyz`).catch(() => undefined);
    if (ready?.ok) return (await SmtpClient.greeted(smtpPort)).ask("MAIL FROM:<ann@sender.example>");
  }
  return "/readyz never answered 200";
}

test("SMTP accepts mail as soon as /readyz answers 200, and stop() may be called more than once", async () => {
  const [httpPort = 0, smtpPort = 0] = await freePorts(2);
  const [HTTP_ADDR, SMTP_ADDR] = [`127.0.0.1:${httpPort}`, `127.0.0.1:${smtpPort}`];
  const sent = readyForMail(HTTP_ADDR, smtpPort).catch(String);
  await using service = await startTestApp({ env: { HTTP_ADDR, SMTP_ADDR } });
  assert.match(await sent, /^250 /);
  await Promise.all([service.close(), service.app.stop()]);
  await service.app.stop();
});

test("mailboxes, tokens and messages survive a restart", async () => {
  const first = await startTestApp();
  const { email, token, cursor } = await first.claim();
  await first.sendMail({ to: email, subject: "Before the restart", text: "Hello." });
  await first.app.stop();
  await using second = await startTestApp({ env: { DATA_DIR: first.dataDir } });
  const body = { after: cursor, timeout_seconds: 0 };
  const waited = await second.ask<Waited>("/v1/messages/wait", { token, body });
  assert.equal(waited.message?.subject, "Before the restart");
});

test("a second service on the same data folder is refused, with the process and URL of the first", async () => {
  await assert.rejects(startTestApp({ env: { DATA_DIR: service.dataDir } }), (error) => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, "data_folder_in_use");
    assert.ok(error.message.includes(`process ${process.pid}, which serves ${service.app.httpUrl}`));
    return true;
  });
});

test("a data folder in use is reported before a port in use", async () => {
  const env = { DATA_DIR: service.dataDir, HTTP_ADDR: new URL(service.app.httpUrl).host };
  await assert.rejects(startTestApp({ env }), Refusal);
});

test("a port in use is reported with its setting, and the failed start releases the data folder", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "keypost-app-"));
  const taken = {
    HTTP_ADDR: new URL(service.app.httpUrl).host,
    SMTP_ADDR: `127.0.0.1:${service.app.smtpPort}`,
  };
  for (const [variable, address] of Object.entries(taken)) {
    const env = { DATA_DIR: dataDir, [variable]: address };
    await assert.rejects(startTestApp({ env }), (error) => {
      assert.ok(error instanceof BadSettings);
      const [problem = "", ...others] = error.problems;
      assert.ok(problem.startsWith(`${variable}: ${address} is taken by another program, `), problem);
      assert.deepEqual(others, []);
      // Not the exit code of bad settings, after which systemd does not restart the service.
      assert.equal(exitCodeFor(error), EXIT.unreachable);
      return true;
    });
  }
  // This would be refused if the lock was still held.
  const next = await startTestApp({ env: { DATA_DIR: dataDir } });
  await next.close();
});

test("no file in a world-readable data folder is accessible to other users, not even one made before", async (t) => {
  using open = aFolder();
  chmodSync(open.path, 0o755);
  writeFileSync(open.file("index.db"), "", { mode: 0o644 });
  chmodSync(open.file("index.db"), 0o644);
  const umask = process.umask(0o022);
  t.after(() => process.umask(umask));
  await using service = await startTestApp({ env: { DATA_DIR: open.path } });
  await service.claim();
  const names = readdirSync(open.path);
  for (const name of ["keypost.db", "keypost.db-wal", "index.db-wal"]) assert.ok(names.includes(name), name);
  for (const name of names) assert.equal(statSync(open.file(name)).mode & 0o007, 0, name);
  // Anybody who can open the lock file can hold the lock.
  assert.equal(statSync(open.file("lock.db")).mode & 0o777, 0o600);
});

test("service.json names the process and its ports while the service runs, with mode 0600", async () => {
  const service = await startTestApp();
  const path = join(service.dataDir, "service.json");
  const said = JSON.parse(await readFile(path, "utf8"));
  assert.equal(said.pid, process.pid);
  assert.equal(said.http_url, service.app.httpUrl);
  assert.equal(said.smtp, `127.0.0.1:${service.app.smtpPort}`);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  await service.app.stop();
  assert.equal(existsSync(path), false);
  await service.close();
});

test("a claim names the SMTP address only if the service listens on loopback", async () => {
  const nextOf = async ({ ask }: TestApp): Promise<string | undefined> => {
    const key = new AgentKeyPair();
    const { challenge } = await ask<{ challenge: string }>("/v1/auth/challenge", {
      body: { public_key: key.line },
    });
    const { publicKey: edproof, ...proof } = key.prove(challenge);
    const body = { billing_email: "", edproof, ...proof };
    return (await ask<{ next?: string }>("/v1/mailboxes/claim", { body })).next;
  };
  assert.match(
    (await nextOf(service)) ?? "",
    new RegExp(` by SMTP to 127\\.0\\.0\\.1:${service.app.smtpPort}, `),
  );
  await using everywhere = await startTestApp({ env: { SMTP_ADDR: ":0", SMTP_PROXIES: "127.0.0.1" } });
  assert.equal(await nextOf(everywhere), undefined);
  const said = JSON.parse(await readFile(join(everywhere.dataDir, "service.json"), "utf8"));
  assert.equal(said.smtp_wants_proxy, true);
});

test("challenges name the port that the system chose when no base URL is set", async () => {
  const { challenge } = await service.ask<{ challenge: string }>("/v1/auth/challenge", {
    body: { public_key: (await service.claim()).key.line },
  });
  const { port } = new URL(service.app.httpUrl);
  assert.ok(challenge.startsWith(`keypost.v1.localhost%3A${port}.`), challenge);
});

test("a start logs postmasterRefused when POSTMASTER is not a mailbox of the service", async () => {
  const told = ({ events }: TestApp) => events.filter(({ event }) => event === "postmasterRefused");
  using folder = aFolder();
  const at = (POSTMASTER: string) => startTestApp({ env: { DATA_DIR: folder.path, POSTMASTER } });
  const first = await at("ann@elsewhere.example");
  const { email } = await first.claim();
  await first.app.stop();
  assert.deepEqual(told(first), [{ event: "postmasterRefused", fields: { code: "recipient_unknown" } }]);
  await using second = await at(email);
  assert.deepEqual(told(second), []);
});
