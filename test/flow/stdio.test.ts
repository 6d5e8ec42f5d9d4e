/** `keypost mcp` as hosts start it: with KEYPOST_URL, with a service on this machine, and without either. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { newSignUpMessage, type SignUpMessage } from "../../client/sign-up-message.ts";
import { sendMail, startTestApp } from "../support/app.ts";
import { until } from "../support/clock.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { type Host, type HostEra, startHost } from "../support/host.ts";

/** Shared by the tests that need a running service. */
const app = await startTestApp();
after(() => app.close());

const LIMIT = { timeout: 300_000 };

/** The data folder of the service that `keypost mcp` runs itself. */
const embeddedIn = (folder: TemporaryFolder) => folder.file("data/keypost");

/** The SMTP port of the service that runs on the data folder. */
function smtpPortOf(dataDir: string): number {
  const { smtp } = JSON.parse(readFileSync(join(dataDir, "service.json"), "utf8"));
  return Number(smtp.slice(smtp.lastIndexOf(":") + 1));
}

async function mailTo(email: string, dataDir: string): Promise<SignUpMessage> {
  const letter = newSignUpMessage(email);
  const { code: _, link: __, ...mail } = letter;
  await sendMail(smtpPortOf(dataDir), mail);
  return letter;
}

async function claimedBy(host: Host): Promise<{ email: string; cursor: string; next?: string }> {
  const { isError, fields, whole } = await host.call("claim_mailbox");
  assert.equal(isError, false, whole);
  return fields;
}

async function codeFor(host: Host, input: Readonly<Record<string, unknown>>): Promise<string> {
  const { fields, whole } = await host.call("wait_for_email", { contains: "code", ...input });
  // As an agent does, which is told so.
  if (fields.status === "timeout") return await codeFor(host, { ...input, after: fields.cursor });
  assert.equal(fields.status, "received", whole);
  return fields.message.codes[0].value;
}

/** A host with KEYPOST_URL and its own home folder. */
const folder = aFolder();
let host: Host;
before(async () => {
  host = await startHost({ home: folder.path, env: { KEYPOST_URL: app.app.httpUrl } });
});
after(async () => {
  await host.close();
  folder[Symbol.dispose]();
});

// Must be the first test, because later ones claim a mailbox.
test("a tool called before the claim answers that a mailbox must be claimed first", LIMIT, async () => {
  const { isError, fields } = await host.call("list_messages");
  assert.deepEqual([isError, fields.code], [true, "mailbox_not_found"]);
  assert.match(fields.fix, /claim_mailbox/);
});

test("keypost mcp with KEYPOST_URL uses that service, and starts none", LIMIT, async () => {
  const { email, cursor } = await claimedBy(host);
  const { code } = await mailTo(email, app.dataDir);
  assert.equal(await codeFor(host, { after: cursor }), code);
  assert.equal(existsSync(embeddedIn(folder)), false);
});

test("a host that subscribed is notified of new mail", LIMIT, async () => {
  const { email } = await claimedBy(host);
  const { watchedMailboxes } = app.app.core.gauges();
  const heard = await host.subscribe();
  await until(() => app.app.core.gauges().watchedMailboxes > watchedMailboxes);
  await app.sendMail({ to: email, subject: "Hello", text: "Hi." });
  await until(() => heard() > 0);
});

test("no tool's answer contains the key or the token", LIMIT, async () => {
  const answers = [await host.call("claim_mailbox"), await host.call("mailbox_status")];
  const secrets = readdirSync(folder.file(".config/keypost")).map((name) =>
    readFileSync(folder.file(`.config/keypost/${name}`), "utf8"),
  );
  assert.equal(secrets.length, 2);
  const said = answers.map(({ whole }) => whole).join();
  assert.doesNotMatch(said, /kpt_|PRIVATE KEY/);
});

test(
  "without a reachable service, the host can list tools, and calls are refused with the reason",
  LIMIT,
  async () => {
    using folder = aFolder();
    const env = { KEYPOST_URL: "http://127.0.0.1:9" };
    await using host = await startHost({ home: folder.path, env });
    assert.ok((await host.listTools()).includes("wait_for_email"));
    assert.equal((await host.call("claim_mailbox")).fields.code, "service_unreachable");
    writeFileSync(folder.file("file"), "");
    await using lost = await startHost({ home: folder.path, env: { DATA_DIR: folder.file("file") } });
    const { fields } = await lost.call("claim_mailbox");
    assert.match(fields.message, /^No service can be started here\. Bad settings: DATA_DIR: /);
    assert.deepEqual([fields.code, fields.retryable], ["bad_request", false]);
    await until(() => lost.logged().includes('"event":"not_started","code":"bad_request"'));
  },
);

test(
  "keypost mcp finds the service that runs on DATA_DIR, and ignores .env in the working folder",
  LIMIT,
  async () => {
    using folder = aFolder();
    writeFileSync(folder.file(".env"), "KEYPOST_URL=http://127.0.0.1:9\nHTTP_ADDR=nonsense\n");
    await using host = await startHost({ home: folder.path, env: { DATA_DIR: app.dataDir } });
    const { email } = await claimedBy(host);
    assert.match(email, /@mail\.test$/);
  },
);

/** Hosts without settings that share a home folder. Which one runs the service changes between tests. */
const home = aFolder();
after(() => home[Symbol.dispose]());
const inbox = embeddedIn(home);
const hosts: Host[] = [];
after(() => Promise.all(hosts.map((one) => one.close())));

async function hostAtHome(era?: HostEra): Promise<Host> {
  const started = await startHost({ home: home.path }, era);
  hosts.push(started);
  return started;
}

const runsService = (one: Host) => one.logged().includes("service_started");

async function killed(one: Host): Promise<void> {
  process.kill(one.pid, "SIGKILL");
  await one.close();
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test(
  "hosts of both eras without settings, started at once, share one service and one mailbox",
  LIMIT,
  async () => {
    const both = await Promise.all([hostAtHome("modern"), hostAtHome("legacy")]);
    const claims = await Promise.all(both.map(claimedBy));
    assert.equal(claims[1]?.email, claims[0]?.email);
    const { email = "", cursor, next = "" } = claims[0] ?? {};
    // The model needs it to say where test mail should go, because the port is random.
    assert.ok(next.includes(` by SMTP to 127.0.0.1:${smtpPortOf(inbox)}, `), next);
    const { code } = await mailTo(email, inbox);
    for (const one of both) assert.equal(await codeFor(one, { after: cursor }), code);
    assert.equal(both.filter(runsService).length, 1);
    // Hosts keep stderr, so requests are not logged there.
    assert.doesNotMatch(both.map((one) => one.logged()).join(""), /request_served|wait_ended/);
  },
);

test(
  "when the host that runs the service is killed during a wait, another one runs it and the wait continues",
  LIMIT,
  async () => {
    const [first, second] = hosts.toSorted(
      (one, other) => Number(runsService(other)) - Number(runsService(one)),
    );
    assert.ok(first && second);
    const claimed = await claimedBy(second);
    const before = await mailTo(claimed.email, inbox);
    const { cursor } = (await second.call("mailbox_status")).fields;
    const waiting = codeFor(second, { after: cursor, timeout_seconds: 40 });
    const oldPort = smtpPortOf(inbox);
    await killed(first);
    await until(() => runsService(second) && smtpPortOf(inbox) !== oldPort);
    assert.equal(await codeFor(second, { after: claimed.cursor }), before.code);
    assert.equal((await second.call("mailbox_status")).fields.email, claimed.email);
    const meanwhile = await mailTo(claimed.email, inbox);
    assert.equal(await waiting, meanwhile.code);
    await second.close();
    assert.equal(existsSync(`${inbox}/service.json`), false);
    await until(() => !isRunning(second.pid));
  },
);
