/** `keypost mcp` as hosts start it: with a service elsewhere, with one on this machine, and with nothing at all. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { type Letter, signUpLetter } from "../../client/letter.ts";
import { sendLetter } from "../../client/send-letter.ts";
import { startTestApp } from "../support/app.ts";
import { until } from "../support/clock.ts";
import { aFolder, type TemporaryFolder } from "../support/folder.ts";
import { ERAS, type Host, type HostEra, smtpOf, startHost } from "../support/host.ts";

/** One service for all tests here, each with a mailbox of its own. */
const app = await startTestApp();
after(() => app.close());

const LIMIT = { timeout: 60_000 };

/** Where `keypost mcp` keeps the service that it runs itself. */
const embeddedIn = (folder: TemporaryFolder) => folder.file("data/keypost");

async function mailTo(email: string, dataDir: string): Promise<Letter> {
  const letter = signUpLetter(email);
  await sendLetter(smtpOf(dataDir), letter, AbortSignal.timeout(20_000));
  return letter;
}

async function claimedBy(host: Host): Promise<{ email: string; cursor: string }> {
  const { isError, fields, whole } = await host.call("claim_mailbox");
  assert.equal(isError, false, whole);
  return fields;
}

async function codeFor(host: Host, input: Readonly<Record<string, unknown>>): Promise<string> {
  const { fields, whole } = await host.call("wait_for_email", { contains: "code", ...input });
  assert.equal(fields.status, "received", whole);
  return fields.message.codes[0].value;
}

/** A host of each era with KEYPOST_URL, and a home of its own. */
const hosts = new Map<HostEra, { readonly host: Host; readonly folder: TemporaryFolder }>();
after(async () => {
  for (const { host, folder } of hosts.values()) {
    await host.close();
    folder[Symbol.dispose]();
  }
});

async function hostOfUrl(era: HostEra) {
  const known = hosts.get(era);
  if (known) return known;
  const folder = aFolder();
  const host = await startHost({ home: folder.path, env: { KEYPOST_URL: app.app.httpUrl } }, era);
  hosts.set(era, { host, folder });
  return { host, folder };
}

// The first test: nothing has been claimed by this host yet.
test("other tools say to claim a mailbox first", LIMIT, async () => {
  const { host } = await hostOfUrl("modern");
  const { isError, fields } = await host.call("list_messages");
  assert.deepEqual([isError, fields.code], [true, "mailbox_not_found"]);
  assert.match(fields.fix, /claim_mailbox/);
});

for (const era of ERAS) {
  test(`a ${era} host with KEYPOST_URL uses that service, and starts none`, LIMIT, async () => {
    const { host, folder } = await hostOfUrl(era);
    const { email, cursor } = await claimedBy(host);
    const { code } = await mailTo(email, app.dataDir);
    assert.equal(await codeFor(host, { after: cursor }), code);
    assert.equal(existsSync(embeddedIn(folder)), false);
  });

  test(`a ${era} host that subscribes hears of new mail`, LIMIT, async () => {
    const { host } = await hostOfUrl(era);
    const { email } = await claimedBy(host);
    const { watches } = app.app.core.gauges();
    const heard = await host.subscribe();
    await until(() => app.app.core.gauges().watches > watches);
    await app.sendMail({ to: email, subject: "Hello", text: "Hi." });
    await until(() => heard() > 0);
  });

  test(
    `a ${era} host with nothing at all has a working inbox, and takes it along when it ends`,
    LIMIT,
    async () => {
      using folder = aFolder();
      const host = await startHost({ home: folder.path }, era);
      const { email, cursor } = await claimedBy(host);
      const { code } = await mailTo(email, embeddedIn(folder));
      assert.equal(await codeFor(host, { after: cursor }), code);
      await host.close();
      assert.equal(existsSync(`${embeddedIn(folder)}/service.json`), false);
      await until(() => !isRunning(host.pid));
    },
  );
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a host finds the service that runs on the data folder", LIMIT, async () => {
  using folder = aFolder();
  await using host = await startHost({ home: folder.path, env: { DATA_DIR: app.dataDir } });
  const { email } = await claimedBy(host);
  assert.match(email, /@mail\.test$/);
});

test("the model sees neither key nor token", LIMIT, async () => {
  const { host, folder } = await hostOfUrl("modern");
  const answers = [await host.call("claim_mailbox"), await host.call("mailbox_status")];
  const secrets = readdirSync(folder.file(".config/keypost")).map((name) =>
    readFileSync(folder.file(`.config/keypost/${name}`), "utf8"),
  );
  assert.equal(secrets.length, 2);
  const said = answers.map(({ whole }) => whole).join();
  assert.doesNotMatch(said, /kpt_|PRIVATE KEY/);
});

test(
  "a host is answered though no service can be reached, and told so when it calls a tool",
  LIMIT,
  async () => {
    using folder = aFolder();
    const env = { KEYPOST_URL: "http://127.0.0.1:9" };
    await using host = await startHost({ home: folder.path, env });
    assert.ok((await host.listTools()).includes("wait_for_email"));
    assert.equal((await host.call("claim_mailbox")).fields.code, "service_unreachable");
  },
);

test("two hosts started at once share one service and one mailbox", LIMIT, async () => {
  using folder = aFolder();
  const around = { home: folder.path };
  const [one, other] = await Promise.all([startHost(around), startHost(around, "legacy")]);
  await using _one = one;
  await using _other = other;
  const [first, second] = await Promise.all([claimedBy(one), claimedBy(other)]);
  assert.equal(second.email, first.email);
  const { code } = await mailTo(first.email, embeddedIn(folder));
  assert.equal(await codeFor(other, { after: first.cursor }), code);
  const started = [one, other].filter((host) => host.logged().includes("service_started"));
  assert.equal(started.length, 1);
});

test(
  "each time the host that runs the service is killed another goes on with the same mailbox, also in the middle of a wait",
  LIMIT,
  async () => {
    using folder = aFolder();
    const around = { home: folder.path };
    await using first = await startHost(around);
    const claimed = await claimedBy(first);
    await using second = await startHost(around);
    await claimedBy(second);
    const before = await mailTo(claimed.email, embeddedIn(folder));
    process.kill(first.pid, "SIGKILL");
    await first.close();
    assert.equal(await codeFor(second, { after: claimed.cursor }), before.code);
    const { fields } = await second.call("mailbox_status");
    assert.equal(fields.email, claimed.email);
    const meanwhile = await mailTo(claimed.email, embeddedIn(folder));
    assert.equal(await codeFor(second, { after: fields.cursor }), meanwhile.code);

    await using third = await startHost(around);
    const { cursor } = await claimedBy(third);
    const waiting = codeFor(third, { after: cursor, timeout_seconds: 40 });
    const oldPort = smtpOf(embeddedIn(folder)).port;
    process.kill(second.pid, "SIGKILL");
    await second.close();
    await until(
      () => third.logged().includes("service_started") && smtpOf(embeddedIn(folder)).port !== oldPort,
    );
    const { code } = await mailTo(claimed.email, embeddedIn(folder));
    assert.equal(await waiting, code);
  },
);

test("the .env of the project that a host has open does not move the inbox", LIMIT, async () => {
  using folder = aFolder();
  writeFileSync(folder.file(".env"), "KEYPOST_URL=http://127.0.0.1:9\nHTTP_ADDR=nonsense\n");
  await using host = await startHost({ home: folder.path, env: { DATA_DIR: app.dataDir } });
  await claimedBy(host);
});
