import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, renameSync } from "node:fs";
import { cp } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { EXIT } from "../../client/exit-codes.ts";
import { startTestApp } from "../support/app.ts";
import { TestClock, until } from "../support/clock.ts";
import { aFolder } from "../support/folder.ts";
import { commandLine, environmentOf } from "../support/keypost-process.ts";
import { requirement, rootRequirement } from "../support/requirement.ts";
import { typed, typedJson } from "../support/typed-command.ts";

test("admin commands answer the same with a running service and without one", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const operator = { home: folder.path, env: { DATA_DIR: dataDir } };
  const app = await startTestApp({ env: { DATA_DIR: dataDir } });
  const { id, email } = await app.claim();
  await app.sendMail({ to: email, subject: "Hello", text: "Hi." });
  const running = await typedJson(operator, "admin", "mailboxes");
  await app.app.stop();
  const stopped = await typedJson(operator, "admin", "mailboxes");
  assert.deepEqual(stopped, running);
  assert.deepEqual(await typedJson(operator, "admin", "reindex"), { mailboxes: 1, messages: 1 });
  assert.equal((await typedJson(operator, "admin", "mailbox", email)).id, id);
  assert.equal((await typedJson(operator, "admin", "stats")).messages, 1);
});

test("admin extend works through the service, and admin delete ends IMAP sessions when none runs", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const operator = { home: folder.path, env: { DATA_DIR: dataDir } };
  const app = await startTestApp({ env: { DATA_DIR: dataDir } });
  const { id, email } = await app.claim();
  const extended = await typedJson(operator, "admin", "extend", email, "--until", "2099-12-31");
  assert.deepEqual([extended.status, extended.expires_at], ["active", "2100-01-01T00:00:00.000Z"]);
  assert.equal((await typedJson(operator, "admin", "extend", email, "--until", "none")).expires_at, null);
  await app.app.stop();
  // Dovecot keeps running without the service, and so do its sessions.
  let looks = 0;
  const dovecot = createServer((socket) => {
    looks += 1;
    socket.end();
  }).listen(join(dataDir, "mail/dovecot-sessions"));
  await once(dovecot, "listening");
  assert.deepEqual(await typedJson(operator, "admin", "delete", email), { id, deleted: true });
  await until(() => looks > 0);
  dovecot.close();
  assert.equal((await typed(operator, "admin", "mailbox", id)).code, EXIT.notFound);
});

test("mail to an expired mailbox gets 450, and to a deleted one 550", async () => {
  const clock = new TestClock();
  const token = "an-operator-of-32-characters-or-more";
  await using app = await startTestApp({ clock, env: { ADMIN_API_KEY: token } });
  const { id, email, token: access, key } = await app.claim();
  const place = `/admin/mailboxes/${id}`;
  const replyTo = (): Promise<string> =>
    app.sendMail({ to: email, subject: "Hello", text: "Hi." }).then(
      () => "250",
      (error: { response: string }) => error.response.slice(0, 9),
    );
  await app.ask(place, { token, method: "PATCH", body: { expires_at: "2026-11-22T00:00:00Z" } });
  assert.equal(await replyTo(), "250");
  await clock.advance(2 * 86_400_000);
  assert.equal(await replyTo(), "450 4.2.1");
  const { notice } = await app.ask("/v1/mailbox", { token: access });
  assert.match(String(notice), /kept until 2026-12-22T00:00:00Z/);
  await app.ask(place, { token, method: "PATCH", body: { expires_at: null } });
  assert.equal(await replyTo(), "250");
  assert.equal((await app.ask("/v1/mailbox", { token: access })).messages, 2);
  await app.ask(place, { token, method: "DELETE" });
  assert.equal(await replyTo(), "550 5.1.1");
  assert.equal((await app.call("/v1/mailbox", { token: access })).status, 401);
  assert.notEqual((await app.claim(key)).email, email);
  assert.deepEqual(await app.ask("/admin/payments", { token }), { payments: [], next_cursor: null });
});

test("admin commands do not create a data folder", async () => {
  using folder = aFolder();
  const operator = { home: folder.path, env: { DATA_DIR: folder.file("slip") } };
  const { code } = await typed(operator, "admin", "mailboxes");
  assert.equal(code, EXIT.usage);
  assert.equal(existsSync(folder.file("slip")), false);
});

test("commands on a copy of a running service's data folder change only the copy", async () => {
  await using app = await startTestApp();
  const { id, token } = await app.claim();
  using folder = aFolder();
  const copy = folder.file("copy");
  await cp(app.dataDir, copy, { recursive: true });
  const operator = { home: folder.path, env: { DATA_DIR: copy } };
  assert.equal((await typed(operator, "status")).code, EXIT.unreachable);
  assert.deepEqual(await typedJson(operator, "admin", "delete", id), { id, deleted: true });
  assert.equal((await typed(operator, "admin", "mailbox", id)).code, EXIT.notFound);
  assert.equal((await app.ask("/v1/mailbox", { token })).id, id);
});

test("an admin command without a readable operator's key exits with 6 and says what to do", async () => {
  await using app = await startTestApp();
  using folder = aFolder();
  const key = join(app.dataDir, "secrets", "operator");
  renameSync(key, folder.file("kept"));
  const { code, err } = await typed({ home: folder.path, env: { DATA_DIR: app.dataDir } }, "admin", "stats");
  assert.equal(code, EXIT.refused);
  assert.match(err, /The operator's key can't be read: .*secrets.operator\.\n.*restart the service/);
});

test("an admin command names the files of the data folder that belong to another user", {
  // Only root can give a file away.
  skip: rootRequirement() || requirement("setpriv"),
}, async () => {
  using folder = aFolder();
  const around = { home: folder.path, env: { DATA_DIR: folder.file("data") } };
  const app = await startTestApp(around);
  await app.app.stop();
  execFileSync("chown", ["-R", "65534", folder.path]);
  const left = ["index.db", "keypost.db", "mail", "secrets"].map((name) => join(app.dataDir, name));
  for (const file of left) chownSync(file, 0, 0);
  // `nobody` may have no permission to read the sources.
  const reading = ["--inh-caps", "+dac_read_search", "--ambient-caps", "+dac_read_search"];
  const [file, words] = commandLine("admin", "stats");
  const { status, stderr } = spawnSync(
    "setpriv",
    ["--reuid", "65534", "--regid", "65534", "--clear-groups", ...reading, file, ...words],
    { cwd: folder.path, env: environmentOf(around), encoding: "utf8" },
  );
  assert.equal(status, EXIT.usage);
  for (const one of left) assert.ok(stderr.includes(`can't read and write ${one}, give it to`), stderr);
});
