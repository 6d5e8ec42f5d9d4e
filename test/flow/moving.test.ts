import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { test } from "node:test";
import type { ImapFlow } from "imapflow";
import { EXIT } from "../../client/exit-codes.ts";
import { startTestApp } from "../support/app.ts";
import { openTestCore, testSettings } from "../support/core.ts";
import { startDovecot } from "../support/dovecot.ts";
import { aFolder } from "../support/folder.ts";
import { keypostJson } from "../support/keypost-process.ts";
import { mailserviceDatabase, THEIR_DOMAIN, theirMaildir } from "../support/mailservice-database.ts";
import { requirement } from "../support/requirement.ts";
import { importTyped } from "../support/typed-command.ts";

const skip = requirement("dovecot");

/** In the future of the machine's clock, which the command uses. */
const TO_COME = "2099-12-01 09:30:00+00:00";

test("after an import, the older service's token, key and address work, and another import is refused", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const operator = { home: folder.path, env: { DATA_DIR: dataDir, MAIL_DOMAIN: THEIR_DOMAIN } };
  using database = mailserviceDatabase(folder.file("mailservice.db"));
  const theirs = database.add({ expiresAt: TO_COME });
  await theirMaildir(folder.file("vhosts"), theirs);
  const order = { database: database.file, maildirs: folder.file("vhosts") };

  const tried = () => importTyped(operator, { ...order, dryRun: true, json: true });
  const trial = JSON.parse((await tried()).out);
  assert.deepEqual([trial.imported, trial.maildirs, existsSync(dataDir)], [1, 1, false]);
  mkdirSync(dataDir);
  assert.deepEqual(JSON.parse((await tried()).out), trial);
  assert.deepEqual(
    readdirSync(dataDir),
    [],
    "a trial leaves an empty folder empty, because its files could belong to root",
  );
  const flags = ["--database", order.database, "--maildirs", order.maildirs];
  const done = await keypostJson(operator, "admin", "import-mailservice", ...flags);
  assert.deepEqual(done, { ...trial, dry_run: false, messages: 2 });

  await using app = await startTestApp({ env: { DATA_DIR: dataDir, MAIL_DOMAIN: THEIR_DOMAIN } });
  const body = { access_token: theirs.accessToken, unread_only: false };
  const { messages } = await app.ask<{ messages: { uid: number; subject: string }[] }>("/v1/imap/messages", {
    body,
  });
  assert.deepEqual(
    messages.map(({ uid, subject }) => [uid, subject]),
    [
      [8, "A new letter"],
      [7, "An old letter"],
    ],
  );
  const claimed = await app.claim(theirs.key);
  assert.deepEqual([claimed.id, claimed.email], [theirs.id, theirs.email]);
  await app.sendMail({ to: theirs.email, subject: "After the move", text: "Hi." });
  const { messages: unread } = await app.ask<{ messages: { subject: string }[] }>("/v1/imap/messages", {
    body: { access_token: theirs.accessToken },
  });
  assert.deepEqual(
    unread.map(({ subject }) => subject),
    ["After the move", "A new letter"],
  );
  const held = await importTyped(operator, { database: database.file });
  assert.equal(held.code, EXIT.unreachable);
  assert.match(held.err, new RegExp(`process id ${process.pid} has the data folder`));
});

test("after an import, mail clients keep their password, UIDs, flags and folders", {
  skip,
}, async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  using database = mailserviceDatabase(folder.file("mailservice.db"));
  const theirs = database.add({ expiresAt: null });
  const keyless = database.add({ expiresAt: null, fingerprint: null });
  for (const one of [theirs, keyless]) await theirMaildir(folder.file("vhosts"), one);
  const { core: moved } = await openTestCore({ settings: testSettings(dataDir) });
  const order = { database: database.file, maildirs: folder.file("vhosts"), isCopied: false, isTrial: false };
  await moved.importMailservice(order, AbortSignal.timeout(30_000));
  await moved.close();

  await using app = await startTestApp({ env: { DATA_DIR: dataDir } });
  await using dovecot = await startDovecot({ settings: app.config.core });
  const { password: ours } = await app.ask("/v1/mailbox/imap", { token: theirs.accessToken });
  for (const password of [theirs.password, String(ours)]) {
    assert.deepEqual(await seenBy(await dovecot.connect(theirs.login, password)), {
      uidValidity: 1_790_000_000n,
      messages: ["7 \\Seen invoices", "8 "],
      archived: 1,
    });
  }
  assert.equal((await seenBy(await dovecot.connect(keyless.email, keyless.password))).archived, 1);
});

async function seenBy(client: ImapFlow) {
  const { uidValidity } = await client.mailboxOpen("INBOX");
  const messages = await client.fetchAll("1:*", { uid: true, flags: true });
  const flagsOf = (flags = new Set<string>()) => [...flags].filter((flag) => flag !== "\\Recent").sort();
  const { exists } = await client.mailboxOpen("Archive");
  return {
    uidValidity,
    messages: messages.map(({ uid, flags }) => `${uid} ${flagsOf(flags).join(" ")}`),
    archived: exists,
  };
}

test("an import prints why it skipped a row", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const operator = { home: folder.path, env: { DATA_DIR: dataDir } };
  using database = mailserviceDatabase(folder.file("mailservice.db"));
  const { login } = database.add({ status: "suspended" });
  const { code, out } = await importTyped(operator, { database: database.file });
  assert.equal(code, EXIT.ok);
  assert.match(out, new RegExp(`${login}\\s+its status is suspended`));
});
