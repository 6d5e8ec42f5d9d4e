import assert from "node:assert/strict";
import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { EXIT, exitCodeFor } from "../../client/exit-codes.ts";
import { Refusal } from "../../core/index.ts";
import { BadSettings } from "../../server/config.ts";
import { AgentKeyPair } from "../support/agent-key.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { serverSentEvents } from "../support/event-stream.ts";
import { aFolder } from "../support/folder.ts";
import { freePorts } from "../support/free-ports.ts";
import { legacyClient, modernClient } from "../support/mcp.ts";
import { SmtpClient } from "../support/smtp-client.ts";

interface Waited {
  readonly status: string;
  readonly message?: { readonly subject: string };
}

/** For the tests that leave it running. */
const service = await startTestApp();
after(() => service.close());

/** Resolves when that many waits are blocked in core. */
async function waitsOpen(service: TestApp, count: number): Promise<void> {
  while (service.app.core.gauges().waits < count) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** A wait that is blocked in core by now. Its answer is a function's, since a promise of a promise would be the answer. */
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

/** In the middle of DATA: the last line is yet to come. */
async function openData(service: TestApp, email: string, subject: string): Promise<SmtpClient> {
  const client = await SmtpClient.greeted(service.app.smtpPort);
  for (const line of ["MAIL FROM:<ann@sender.example>", `RCPT TO:<${email}>`, "DATA"]) await client.ask(line);
  await client.send(`Subject: ${subject}\r\n\r\nHello.\r\n`);
  return client;
}

test("a stop lets a DATA that has begun finish, gives its message to who waits, and answers the other waits", async () => {
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

test("a stop takes no new connection, ends event streams, and tells an idle SMTP session 421", async () => {
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

test("a stop answers the waits of MCP clients of both eras, too", async () => {
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

test("a stop turns away what still comes on an open connection", async () => {
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

/** Resolves when whoever was told so by /readyz has sent a message's first line. */
async function readyForMail(http: string, smtpPort: number): Promise<string> {
  for (let asked = 0; asked < 10_000; asked++) {
    const ready = await fetch(`http://${http}/readyz`).catch(() => undefined);
    if (ready?.ok) return (await SmtpClient.greeted(smtpPort)).ask("MAIL FROM:<ann@sender.example>");
  }
  return "It is never ready.";
}

test("a service that says it can take mail takes it from that moment on, and may be told to stop twice", async () => {
  const [httpPort = 0, smtpPort = 0] = await freePorts(2);
  const [HTTP_ADDR, SMTP_ADDR] = [`127.0.0.1:${httpPort}`, `127.0.0.1:${smtpPort}`];
  const sent = readyForMail(HTTP_ADDR, smtpPort).catch(String);
  await using service = await startTestApp({ env: { HTTP_ADDR, SMTP_ADDR } });
  assert.match(await sent, /^250 /);
  await Promise.all([service.close(), service.app.stop()]);
  await service.app.stop();
});

test("what was claimed and received is there after a restart", async () => {
  const first = await startTestApp();
  const { email, token, cursor } = await first.claim();
  await first.sendMail({ to: email, subject: "Before the restart", text: "Hello." });
  await first.app.stop();
  await using second = await startTestApp({ env: { DATA_DIR: first.dataDir } });
  const body = { after: cursor, timeout_seconds: 0 };
  const waited = await second.ask<Waited>("/v1/messages/wait", { token, body });
  assert.equal(waited.message?.subject, "Before the restart");
});

test("a second service on the same folder is told who holds it", async () => {
  await assert.rejects(startTestApp({ env: { DATA_DIR: service.dataDir } }), (error) => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, "data_folder_in_use");
    assert.ok(error.message.includes(`process ${process.pid}, which serves ${service.app.httpUrl}`));
    return true;
  });
});

test("who holds the folder is told even when the port is taken too", async () => {
  const env = { DATA_DIR: service.dataDir, HTTP_ADDR: new URL(service.app.httpUrl).host };
  await assert.rejects(startTestApp({ env }), Refusal);
});

test("a port that is taken is told by its setting, and nothing stays behind", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "keypost-app-"));
  const taken = {
    HTTP_ADDR: new URL(service.app.httpUrl).host,
    SMTP_ADDR: `127.0.0.1:${service.app.smtpPort}`,
  };
  for (const [variable, address] of Object.entries(taken)) {
    const env = { DATA_DIR: dataDir, [variable]: address };
    await assert.rejects(startTestApp({ env }), (error) => {
      assert.ok(error instanceof BadSettings);
      assert.deepEqual(error.problems, [`${variable}: ${address} is taken by another program`]);
      // Not as of wrong settings, which systemd does not start again with.
      assert.equal(exitCodeFor(error), EXIT.unreachable);
      return true;
    });
  }
  // The folder is free again, or this would be refused.
  const next = await startTestApp({ env: { DATA_DIR: dataDir } });
  await next.close();
});

test("nothing in a data folder that is open to all is open to others, whoever made it", async (t) => {
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
  // Who is let at the lock can hold it.
  assert.equal(statSync(open.file("lock.db")).mode & 0o777, 0o600);
});

test("service.json says where the service is while it runs, to its owner alone", async () => {
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

test("a claim says where mail is taken on a service of this machine alone, and nowhere else", async () => {
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

test("challenges name the port that was given, when the base URL is not set", async () => {
  const { challenge } = await service.ask<{ challenge: string }>("/v1/auth/challenge", {
    body: { public_key: (await service.claim()).key.line },
  });
  const { port } = new URL(service.app.httpUrl);
  assert.ok(challenge.startsWith(`keypost.v1.localhost%3A${port}.`), challenge);
});

test("a start tells that mail for the operator has nowhere to go, and is silent where it has", async () => {
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
