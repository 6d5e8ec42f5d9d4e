import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { ImportedMailservice, MailserviceImport } from "../../core/index.ts";
import { deliver, letter, openTestCore, type TestCore } from "../support/core.ts";
import { killedAtEveryStep } from "../support/killed.ts";
import { ledgerRows } from "../support/ledger-reader.ts";
import { fingerprintOf, mailserviceDatabase, theirMaildir } from "../support/mailservice-database.ts";

/** A core, and their database and Maildirs beside its own, in one folder. */
async function moving() {
  const box = await openTestCore();
  const theirs = mailserviceDatabase(join(box.dataDir, "theirs.db"));
  const root = join(box.dataDir, "vhosts");
  await mkdir(root);
  const order = { database: theirs.file, maildirs: root, isCopied: false, isTrial: false };
  return {
    box,
    theirs,
    root,
    importAll: (changed: Partial<MailserviceImport> = {}): Promise<ImportedMailservice> =>
      box.core.importMailservice({ ...order, ...changed }, AbortSignal.timeout(60_000)),
    async [Symbol.asyncDispose]() {
      theirs[Symbol.dispose]();
      await box.close();
    },
  };
}

const maildirOf = ({ dataDir }: TestCore, { login }: { readonly login: string }) =>
  join(dataDir, "mail", "access.test", login, "Maildir");

test("a mailbox of the older service keeps its id, its address, its key's fingerprint, its end and its payer", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add({ billingEmail: "ann@payer.example" });
  await moved.importAll();
  const mailbox = await moved.box.core.findMailbox(theirs.email);
  assert.deepEqual(
    [mailbox.id, mailbox.address, mailbox.state, mailbox.billingEmail],
    [theirs.id, theirs.email, "active", "ann@payer.example"],
  );
  assert.equal(mailbox.state === "active" && mailbox.paidUntil?.toISOString(), "2026-12-01T09:30:00.123Z");
  const { challenge } = moved.box.core.newChallenge(theirs.key.line);
  const { access } = await moved.box.core.resolveAccess(theirs.key.prove(challenge));
  assert.deepEqual(
    [access.mailboxId, access.username, access.address],
    [theirs.id, theirs.login, theirs.email],
  );
});

test("the end that an imported mailbox has is a fact of its journal, which a payment follows", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add();
  await moved.importAll();
  assert.deepEqual(
    ledgerRows(moved.box.dataDir, "select provider, type, mailbox_id, fact, change from payment_events"),
    [
      {
        provider: "operator",
        type: "imported",
        mailbox_id: theirs.id,
        fact: '{"kind":"extended","until":"2026-12-01T09:30:00.123Z"}',
        change: "extended",
      },
    ],
  );
});

test("a mailbox of an account, from before there were keys, has IMAP and its token, and no key", async () => {
  await using moved = await moving();
  const accountId = moved.theirs.addAccount("2027-03-01 00:00:00+00:00");
  const { id, accessToken } = moved.theirs.add({
    accountId,
    fingerprint: null,
    status: "expired",
    paidAt: null,
  });
  const { withoutKey } = await moved.importAll();
  assert.equal(withoutKey, 1);
  const mailbox = await moved.box.core.authenticate(accessToken);
  assert.equal(mailbox.id, id);
  assert.equal(mailbox.fingerprint, `imported:${id}`);
  assert.equal(mailbox.state === "active" && mailbox.paidUntil?.toISOString(), "2027-03-01T00:00:00.000Z");
});

test("a token of the older service gives no place to tokens of ours, and ends after a year", async () => {
  await using moved = await moving();
  const { id, accessToken, key } = moved.theirs.add({ expiresAt: null });
  await moved.importAll();
  const { core, clock } = moved.box;
  for (let minted = 0; minted < 25; minted++)
    await core.resolveAccess(key.prove(core.newChallenge(key.line).challenge));
  assert.equal((await core.authenticate(accessToken)).id, id);
  await clock.advance(366 * 86_400_000);
  await assert.rejects(core.authenticate(accessToken), { code: "unauthenticated" });
});

test("revoking an imported mailbox ends its old token", async () => {
  await using moved = await moving();
  const { id, accessToken } = moved.theirs.add();
  await moved.importAll();
  await moved.box.core.revokeMailbox((await moved.box.core.findMailbox(id)).id);
  await assert.rejects(moved.box.core.authenticate(accessToken), { code: "unauthenticated" });
});

test("the older password logs in to IMAP beside the one that resolve says", async () => {
  await using moved = await moving();
  const { login, password } = moved.theirs.add();
  await moved.importAll();
  const hash = `{SHA256}${createHash("sha256").update(password).digest("base64")}`;
  const kept = "select password from imap_kept_logins where login = ?";
  assert.deepEqual(ledgerRows(moved.box.dataDir, kept, login), [{ password: hash }]);
  assert.equal(ledgerRows(moved.box.dataDir, "select 1 from imap_logins where login = ?", login).length, 1);
});

test("a Maildir comes whole: its messages with their flags, its folders, and Dovecot's UIDs", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add();
  const from = await theirMaildir(moved.root, theirs);
  const files = readdirSync(from, { recursive: true }).sort();
  const uids = readFileSync(join(from, "dovecot-uidlist"), "utf8");
  const { maildirs, messages } = await moved.importAll();
  const maildir = maildirOf(moved.box, theirs);
  assert.deepEqual([maildirs, messages, existsSync(from)], [1, 2, false]);
  assert.deepEqual(readdirSync(maildir, { recursive: true }).sort(), files);
  assert.equal(readFileSync(join(maildir, "dovecot-uidlist"), "utf8"), uids);
  const listed = await moved.box.core.listMessages(await moved.box.core.authenticate(theirs.accessToken), {
    limit: 10,
    filter: {},
  });
  assert.deepEqual(
    listed.messages.map(({ subject, seen, receivedAt }) => [subject, seen, receivedAt.getTime() / 1_000]),
    [
      ["A new letter", false, 1_795_000_100],
      ["An old letter", true, 1_795_000_000],
    ],
  );
});

test("a Maildir that is copied stays where it was, and its copy has the same names and times", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add();
  const from = await theirMaildir(moved.root, theirs);
  assert.equal((await moved.importAll({ isCopied: true })).messages, 2);
  const seen = (maildir: string) =>
    readdirSync(maildir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      // Node copies times to the millisecond; what arrived when is said in seconds.
      .map(({ parentPath, name }) => [name, Math.round(statSync(join(parentPath, name)).mtimeMs)])
      .sort();
  assert.deepEqual(seen(maildirOf(moved.box, theirs)), seen(from));
  assert.deepEqual((await moved.importAll({ isCopied: true })).leftMaildirs, []);
});

test("a Maildir is never put over mail that is there, and where it stays is told", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add();
  const from = await theirMaildir(moved.root, theirs);
  await moved.importAll({ maildirs: undefined } as object);
  const mailbox = await moved.box.core.findMailbox(theirs.id);
  await deliver(moved.box.core, mailbox, letter({ subject: "Come meanwhile" }));
  const { leftMaildirs, messages } = await moved.importAll();
  assert.deepEqual(leftMaildirs, [
    { id: theirs.id, login: theirs.login, reason: "there is mail at its place already" },
  ]);
  assert.deepEqual([messages, existsSync(join(from, "dovecot-uidlist"))], [1, true]);
});

test("a Maildir comes later, too, where nothing but empty folders are at its place", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add();
  await theirMaildir(moved.root, theirs);
  assert.equal((await moved.importAll({ maildirs: undefined } as object)).messages, 0);
  assert.equal((await moved.importAll()).messages, 2);
});

test("a mailbox whose Maildir cannot be taken over stays with it, and holds up no other", async () => {
  await using moved = await moving();
  const odd = moved.theirs.add();
  const good = moved.theirs.add();
  await mkdir(join(moved.root, "access.test", odd.login), { recursive: true });
  await writeFile(join(moved.root, "access.test", odd.login, "Maildir"), "a file");
  await theirMaildir(moved.root, good);
  const { skipped, imported, messages } = await moved.importAll();
  const reason = "its Maildir cannot be taken over (ENOTDIR)";
  assert.deepEqual([skipped, imported, messages], [[{ id: odd.id, login: odd.login, reason }], 1, 2]);
});

test("what is another mailbox's here, or earlier in the same import, is skipped with the reason", async () => {
  await using moved = await moving();
  const { mailbox, key } = await moved.box.claim();
  const [login = ""] = mailbox.address.split("@");
  const sameKey = moved.theirs.add({ key });
  const sameLogin = moved.theirs.add({ login });
  const first = moved.theirs.add({ id: "00000000-0000-4000-8000-000000000001" });
  const again = moved.theirs.add({ fingerprint: fingerprintOf(first.key).toUpperCase() });
  moved.theirs.run(
    "insert into mail_users (login, email, password, maildir) values ('seed', 'seed@access.test', 'x', 'y')",
  );
  const { skipped, imported } = await moved.importAll();
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

test("importing again changes nothing", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add();
  moved.theirs.add({ expiresAt: null });
  await theirMaildir(moved.root, theirs);
  await moved.importAll();
  const before = ledgerOf(moved.box.dataDir);
  const { found, imported, known, maildirs, messages } = await moved.importAll();
  assert.deepEqual(
    { found, imported, known, maildirs, messages },
    { found: 2, imported: 0, known: 2, maildirs: 0, messages: 2 },
  );
  assert.deepEqual(ledgerOf(moved.box.dataDir), before);
});

test("a trial says what an import then does, and changes nothing", async () => {
  await using moved = await moving();
  const theirs = moved.theirs.add();
  moved.theirs.add({ status: "suspended" });
  const from = await theirMaildir(moved.root, theirs);
  const before = ledgerOf(moved.box.dataDir);
  const trial = await moved.importAll({ isTrial: true });
  assert.deepEqual([ledgerOf(moved.box.dataDir), existsSync(from)], [before, true]);
  assert.deepEqual(await moved.importAll(), { ...trial, messages: 2 });
});

test("an import that is killed anywhere is finished by another one, with nothing lost and nothing twice", async () => {
  await using moved = await moving();
  const boxes = [moved.theirs.add(), moved.theirs.add()];
  for (const one of boxes) await theirMaildir(moved.root, one);
  const images = await killedAtEveryStep(moved.box, () => moved.importAll());
  assert.ok(images.length > 10);
  const looked = images.filter((_, at) => at % Math.ceil(images.length / 5) === 0);
  for (const dataDir of [...looked, ...images.slice(-1)]) {
    // An image has no folder in which there is nothing.
    await mkdir(join(dataDir, "vhosts"), { recursive: true });
    const { core, close } = await openTestCore({ settings: { dataDir } });
    const order = {
      database: join(dataDir, "theirs.db"),
      maildirs: join(dataDir, "vhosts"),
      isCopied: false,
      isTrial: false,
    };
    const { imported, known, messages, leftMaildirs } = await core.importMailservice(
      order,
      AbortSignal.timeout(60_000),
    );
    assert.deepEqual([imported + known, messages, leftMaildirs], [2, 4, []]);
    for (const { accessToken } of boxes) assert.equal((await core.authenticate(accessToken)).state, "active");
    await close();
  }
});

test("their database is never changed", async () => {
  await using moved = await moving();
  moved.theirs.add();
  const before = readFileSync(moved.theirs.file);
  await moved.importAll();
  assert.ok(readFileSync(moved.theirs.file).equals(before));
  assert.deepEqual(
    readdirSync(moved.box.dataDir).filter((name) => name.startsWith("theirs")),
    ["theirs.db"],
  );
});

test("what is no database of theirs is refused before anything is done", async () => {
  await using moved = await moving();
  const other = join(moved.box.dataDir, "other.db");
  await writeFile(other, "no database");
  await assert.rejects(moved.importAll({ database: other }), { code: "bad_request" });
  await assert.rejects(moved.importAll({ database: join(moved.box.dataDir, "slip.db") }), {
    code: "not_found",
  });
  await assert.rejects(moved.importAll({ maildirs: join(moved.box.dataDir, "slip") }), { code: "not_found" });
  await assert.rejects(moved.importAll({ domain: "no domain" }), { code: "bad_request" });
});

/** Everything that an import writes. */
function ledgerOf(dataDir: string) {
  return ["mailboxes", "tokens", "payment_events"].map((name) =>
    ledgerRows(dataDir, `select * from ${name} order by 1`),
  );
}
