import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { openTestCore } from "../../support/core.ts";
import { ledgerRows } from "../../support/ledger-file.ts";
import { fingerprintOf, importSource, theirMaildir } from "../../support/mailservice-database.ts";

/** The tests share this core; each imports a database of its own. */
const box = await openTestCore();
after(() => box.close());

test("an imported mailbox keeps its id, address, key fingerprint, end and payer", async () => {
  using source = importSource(box);
  const row = source.database.add({ billingEmail: "ann@payer.example" });
  await source.importAll();
  const mailbox = await box.core.findMailbox(row.email);
  assert.deepEqual(
    [mailbox.id, mailbox.address, mailbox.state, mailbox.billingEmail],
    [row.id, row.email, "active", "ann@payer.example"],
  );
  assert.equal(mailbox.state === "active" && mailbox.paidUntil?.toISOString(), "2026-12-01T09:30:00.123Z");
  const { challenge } = box.core.newChallenge(row.key.line);
  const { access } = await box.core.resolveAccess(row.key.prove(challenge));
  assert.deepEqual([access.mailboxId, access.username, access.address], [row.id, row.login, row.email]);
});

test("the end of an imported mailbox is recorded as a payment event of the operator", async () => {
  using source = importSource(box);
  const row = source.database.add();
  await source.importAll();
  assert.deepEqual(
    ledgerRows(
      box.dataDir,
      "select provider, type, fact, change from payment_events where mailbox_id = ?",
      row.id,
    ),
    [
      {
        provider: "operator",
        type: "imported",
        fact: '{"kind":"extended","until":"2026-12-01T09:30:00.123Z"}',
        change: "extended",
      },
    ],
  );
});

test("an imported mailbox from before there were keys has IMAP and its token, but no key", async () => {
  using source = importSource(box);
  const accountId = source.database.addAccount("2027-03-01 00:00:00+00:00");
  const { id, accessToken } = source.database.add({
    accountId,
    fingerprint: null,
    status: "expired",
    paidAt: null,
  });
  const { withoutKey } = await source.importAll();
  assert.equal(withoutKey, 1);
  const mailbox = await box.core.authenticate(accessToken);
  assert.equal(mailbox.id, id);
  assert.equal(mailbox.fingerprint, `imported:${id}`);
  assert.equal(mailbox.state === "active" && mailbox.paidUntil?.toISOString(), "2027-03-01T00:00:00.000Z");
});

test("revoking an imported mailbox ends its old token", async () => {
  using source = importSource(box);
  const { id, accessToken } = source.database.add();
  await source.importAll();
  await box.core.revokeMailbox((await box.core.findMailbox(id)).id);
  await assert.rejects(box.core.authenticate(accessToken), { code: "unauthenticated" });
});

test("the imported password logs in to IMAP beside the one that resolve returns", async () => {
  using source = importSource(box);
  const { login, password } = source.database.add();
  await source.importAll();
  const hash = `{SHA256}${createHash("sha256").update(password).digest("base64")}`;
  const kept = "select password from imap_kept_logins where login = ?";
  assert.deepEqual(ledgerRows(box.dataDir, kept, login), [{ password: hash }]);
  assert.equal(ledgerRows(box.dataDir, "select 1 from imap_logins where login = ?", login).length, 1);
});

test("an import skips a key or login that another mailbox has, with the reason", async () => {
  using source = importSource(box);
  const { mailbox, key } = await box.claim();
  const [login = ""] = mailbox.address.split("@");
  const sameKey = source.database.add({ key });
  const sameLogin = source.database.add({ login });
  const first = source.database.add({ id: "00000000-0000-4000-8000-000000000001" });
  const again = source.database.add({ fingerprint: fingerprintOf(first.key).toUpperCase() });
  source.database.run(
    "insert into mail_users (login, email, password, maildir) values ('seed', 'seed@access.test', 'x', 'y')",
  );
  const { skipped, imported } = await source.importAll();
  assert.deepEqual(
    new Map(skipped.map((one) => [one.login, one.reason])),
    new Map([
      ["seed", "no mailbox of theirs has this login of mail_users"],
      [sameKey.login, "its key has another mailbox here"],
      [sameLogin.login, "its login is another mailbox's here"],
      [again.login, "its key has another mailbox here"],
    ]),
  );
  assert.equal(imported, 1);
});

test("a second import changes nothing", async () => {
  using source = importSource(box);
  const row = source.database.add();
  source.database.add({ expiresAt: null });
  await theirMaildir(source.root, row);
  await source.importAll();
  const before = ledgerOf(box.dataDir);
  const { found, imported, known, maildirs, messages } = await source.importAll();
  assert.deepEqual(
    { found, imported, known, maildirs, messages },
    { found: 2, imported: 0, known: 2, maildirs: 0, messages: 2 },
  );
  assert.deepEqual(ledgerOf(box.dataDir), before);
});

test("another import does not bring back a mailbox that was deleted here", async () => {
  using source = importSource(box);
  const row = source.database.add();
  await theirMaildir(source.root, row);
  await source.importAll({ isCopied: true });
  const { id } = await box.core.findMailbox(row.id);
  await box.core.deleteMailbox(id);
  const { imported, maildirs, skipped } = await source.importAll({ isCopied: true });
  const reason = "it was imported earlier, and deleted here";
  assert.deepEqual([imported, maildirs, skipped], [0, 0, [{ id, login: row.login, reason }]]);
  await assert.rejects(box.core.authenticate(row.accessToken), { code: "unauthenticated" });
});

test("a trial reports what an import would do, and changes nothing", async () => {
  using source = importSource(box);
  const row = source.database.add();
  source.database.add({ status: "suspended" });
  const from = await theirMaildir(source.root, row);
  const before = ledgerOf(box.dataDir);
  const trial = await source.importAll({ isTrial: true });
  assert.deepEqual([ledgerOf(box.dataDir), existsSync(from)], [before, true]);
  assert.deepEqual(await source.importAll(), { ...trial, messages: 2 });
});

test("an import never changes the older service's database", async () => {
  using source = importSource(box);
  source.database.add();
  const before = readFileSync(source.database.file);
  await source.importAll();
  assert.ok(readFileSync(source.database.file).equals(before));
  assert.deepEqual(
    readdirSync(source.place).filter((name) => name.startsWith("theirs")),
    ["theirs.db"],
  );
});

test("an import refuses wrong files and domains before it changes anything", async () => {
  using source = importSource(box);
  const other = join(source.place, "other.db");
  await writeFile(other, "no database");
  await assert.rejects(source.importAll({ database: other }), { code: "bad_request" });
  await assert.rejects(source.importAll({ database: join(source.place, "slip.db") }), {
    code: "not_found",
  });
  await assert.rejects(source.importAll({ maildirs: join(source.place, "slip") }), { code: "not_found" });
  source.database.add();
  const oneUp = source.importAll({ maildirs: source.place });
  await assert.rejects(oneUp, { code: "bad_request", message: /No folder .* such as access\.test/ });
  assert.equal((await source.importAll({ maildirs: source.root, isTrial: true })).imported, 1);
  await assert.rejects(source.importAll({ domain: "no domain" }), { code: "bad_request" });
});

test("an import refuses a truncated database as damaged before it changes anything", async () => {
  using source = importSource(box);
  for (let count = 0; count < 50; count++) source.database.add();
  const cut = join(source.place, "cut.db");
  await copyFile(source.database.file, cut);
  await truncate(cut, (await stat(cut)).size / 2);
  await assert.rejects(source.importAll({ database: cut }), {
    code: "bad_request",
    message: /is damaged, or only a part/,
  });
});

test("an imported token is not displaced by new tokens, and ends after a year", async () => {
  using source = importSource(box);
  const { id, accessToken, key } = source.database.add({ expiresAt: null });
  await source.importAll();
  const { core, clock } = box;
  for (let minted = 0; minted < 25; minted++)
    await core.resolveAccess(key.prove(core.newChallenge(key.line).challenge));
  assert.equal((await core.authenticate(accessToken)).id, id);
  // This test must be the last, because the clock is shared.
  await clock.advance(366 * 86_400_000);
  await assert.rejects(core.authenticate(accessToken), { code: "unauthenticated" });
});

/** Everything that an import writes to the ledger. */
function ledgerOf(dataDir: string) {
  return ["mailboxes", "tokens", "payment_events"].map((name) =>
    ledgerRows(dataDir, `select * from ${name} order by 1`),
  );
}
