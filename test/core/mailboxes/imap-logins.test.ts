import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { sql } from "kysely";
import { imapAccess } from "../../../core/mailboxes/access.ts";
import { dovecotHash, fillImapLogins } from "../../../core/mailboxes/imap-logins.ts";
import { mailboxAt, requireMailbox } from "../../../core/mailboxes/mailbox.ts";
import { extendMailbox, revokeMailbox } from "../../../core/payments/payment.ts";
import { storedMailbox } from "../../../core/store/ledger/mailboxes.ts";
import { openTestCore } from "../../support/core.ts";
import { type Ledger, openLedger } from "../../support/ledger.ts";
import { ledgerRows } from "../../support/ledger-file.ts";

const HOUR_MS = 3_600_000;

async function freshLedger(t: TestContext): Promise<Ledger> {
  const ledger = await openLedger();
  t.after(() => ledger[Symbol.asyncDispose]());
  return ledger;
}

/** Every combination of what decides whether a mailbox is active: free, paid until, revoked, being deleted. */
function allStates() {
  const now = Date.now();
  const ends = [null, 0, now - HOUR_MS, now - 1, now + HOUR_MS];
  return [0, 1].flatMap((is_free) =>
    ends.flatMap((paid_until) =>
      [null, now - HOUR_MS].flatMap((revoked) =>
        [null, now].map((deleting_at) => ({ is_free, paid_until, ...revokedAt(revoked), deleting_at })),
      ),
    ),
  );
}

function revokedAt(at: number | null) {
  return { revoked_at: at, revoked_by: at === null ? null : "operator" };
}

async function addRows(ledger: Ledger, rows: readonly object[]): Promise<void> {
  const values = rows.map((row, index) => ({
    id: `mbx_${index}`,
    address: `mbx_${index}@mail.test`,
    fingerprint: `sha256:${index}`,
    created_at: 0,
    is_free: 1,
    revoked_by: null,
    ...row,
  }));
  await ledger.ledger.db.insertInto("mailboxes").values(values).execute();
}

async function addressesIn({ ledger }: Ledger, view: string): Promise<readonly string[]> {
  const { rows } = await sql<{
    address: string;
  }>`select address from ${sql.table(view)} order by address`.execute(ledger.db);
  return rows.map(({ address }) => address);
}

/** The addresses whose mailboxes core calls active at this moment. */
async function activeAddresses({ ledger }: Ledger): Promise<readonly string[]> {
  const rows = await ledger.db.selectFrom("mailboxes").selectAll().orderBy("address").execute();
  const active = rows.filter(
    (row) => row.deleting_at === null && mailboxAt(storedMailbox(row), new Date()).state === "active",
  );
  return active.map(({ address }) => address);
}

test("the IMAP views list exactly the mailboxes that core calls active", async (t) => {
  const ledger = await freshLedger(t);
  await addRows(
    ledger,
    allStates().map((row) => ({ ...row, imap_password_hash: "{SHA256}x", kept_password_hash: "{SHA256}y" })),
  );
  const active = await activeAddresses(ledger);
  assert.equal(active.length, 6);
  assert.deepEqual(await addressesIn(ledger, "imap_logins"), active);
  assert.deepEqual(await addressesIn(ledger, "imap_kept_logins"), active);
});

test("the IMAP views list no mailbox without a password", async (t) => {
  const ledger = await freshLedger(t);
  await addRows(ledger, [{ kept_password_hash: "{SHA256}y" }, { imap_password_hash: "{SHA256}x" }]);
  assert.deepEqual(await addressesIn(ledger, "imap_logins"), ["mbx_1@mail.test"]);
  assert.deepEqual(await addressesIn(ledger, "imap_kept_logins"), ["mbx_0@mail.test"]);
});

test("imap_homes delays mail for unpaid and expired mailboxes, and omits revoked ones", async (t) => {
  const ledger = await freshLedger(t);
  const [now, unpaid] = [Date.now(), { is_free: 0, paid_until: null }];
  await addRows(ledger, [
    {},
    unpaid,
    { is_free: 0, paid_until: now - 1 },
    revokedAt(now),
    { deleting_at: now },
  ]);
  const { rows } = await sql`select * from imap_homes order by address`.execute(ledger.ledger.db);
  const place = (name: string) => ({ login: name, address: `${name}@mail.test`, home: `mail.test/${name}` });
  assert.deepEqual(rows, [
    { ...place("mbx_0"), tempfail: null },
    { ...place("mbx_1"), tempfail: "yes" },
    { ...place("mbx_2"), tempfail: "yes" },
  ]);
});

test("the IMAP views find a login by index, by address as by name", async (t) => {
  const { ledger } = await freshLedger(t);
  for (const view of ["imap_logins", "imap_kept_logins", "imap_homes"]) {
    const query = `explain query plan select * from ${view} where address = 'a@b' or login = 'a@b'`;
    const { rows } = await sql.raw<{ detail: string }>(query).execute(ledger.db);
    assert.deepEqual(
      rows.filter(({ detail }) => detail.startsWith("SCAN")),
      [],
      view,
    );
  }
});

test("a new mailbox can log in at once with the password that imapAccess() returns", async (t) => {
  const box = await openTestCore();
  t.after(() => box.close());
  const { mailbox } = await box.claim();
  const { password } = await box.core.imapAccess(mailbox);
  assert.deepEqual(ledgerRows(box.dataDir, "select * from imap_logins"), [
    {
      login: mailbox.id,
      address: mailbox.address,
      password: `{SHA256}${createHash("sha256").update(password).digest("base64")}`,
      home: `mail.test/${mailbox.id}`,
    },
  ]);
});

test("a restart with another IMAP secret stores the hashes of the new passwords", async (t) => {
  const box = await openTestCore();
  t.after(() => box.close());
  const { mailbox } = await box.claim();
  const before = await box.core.imapAccess(mailbox);
  await rm(join(box.dataDir, "secrets", "imap"));
  const { password } = await (await box.reopen()).imapAccess(mailbox);
  assert.notEqual(password, before.password);
  const [row] = ledgerRows(box.dataDir, "select password from imap_logins");
  assert.equal(row?.password, `{SHA256}${createHash("sha256").update(password).digest("base64")}`);
});

test("revokeMailbox() stores the password hash of its own mailbox only", async (t) => {
  const ledger = await freshLedger(t);
  await addRows(ledger, [{ is_free: 1 }, { is_free: 1 }]);
  const [other, mailbox] = await ledger.mailboxes.list({ limit: 2 });
  await revokeMailbox(ledger, mailbox?.id ?? assert.fail());
  const rows = await ledger.ledger.db.selectFrom("mailboxes").select(["id", "imap_password_hash"]).execute();
  const hasHash = (id: string | undefined) => rows.find((row) => row.id === id)?.imap_password_hash !== null;
  assert.deepEqual([hasHash(other?.id), hasHash(mailbox?.id)], [false, true]);
});

test("a mailbox revoked and restored gets a new password, and loses the imported one", async (t) => {
  const ledger = await freshLedger(t);
  const until = ledger.clock.now().getTime() + 10 * 86_400_000;
  await addRows(ledger, [{ is_free: 0, paid_until: until, kept_password_hash: "{SHA256}y" }]);
  await fillImapLogins(ledger);
  const [stored] = await ledger.mailboxes.list({ limit: 1 });
  const { id } = stored ?? assert.fail();
  const mailbox = mailboxAt(stored ?? assert.fail(), ledger.clock.now());
  const { password } = imapAccess(ledger, mailbox);
  await revokeMailbox(ledger, id);
  const given = await extendMailbox(ledger, id, new Date(until));
  const next = imapAccess(ledger, given).password;
  assert.notEqual(next, password);
  await extendMailbox(ledger, id, undefined);
  assert.equal(imapAccess(ledger, await requireMailbox(ledger, id)).password, next);
  const { rows } = await sql`select imap_password_hash, kept_password_hash from mailboxes`.execute(
    ledger.ledger.db,
  );
  assert.deepEqual(rows, [{ imap_password_hash: dovecotHash(next), kept_password_hash: null }]);
});

test("a mailbox revoked again while its hash is made gets the hash of its newest password", async (t) => {
  const ledger = await freshLedger(t);
  const until = ledger.clock.now().getTime() + 10 * 86_400_000;
  await addRows(ledger, [{ is_free: 0, paid_until: until }]);
  const [{ id } = assert.fail()] = await ledger.mailboxes.list({ limit: 1 });
  const imapPasswords = { ...ledger.imapPasswords };
  imapPasswords.missing = async (limit) => {
    const found = await ledger.imapPasswords.missing(limit);
    imapPasswords.missing = ledger.imapPasswords.missing;
    await revokeMailbox(ledger, id);
    return found;
  };
  await fillImapLogins({ ...ledger, imapPasswords });
  const given = await extendMailbox(ledger, id, new Date(until));
  const { rows } = await sql`select imap_password_hash from mailboxes`.execute(ledger.ledger.db);
  assert.deepEqual(rows, [{ imap_password_hash: dovecotHash(imapAccess(ledger, given).password) }]);
});

test("fillImapLogins() makes missing hashes for any number of mailboxes", async (t) => {
  const ledger = await freshLedger(t);
  await addRows(
    ledger,
    Array.from({ length: 1_100 }, () => ({})),
  );
  await fillImapLogins(ledger);
  assert.equal((await addressesIn(ledger, "imap_logins")).length, 1_100);
  const stored = await ledger.mailboxes.list({ limit: 1 });
  const { password } = imapAccess(ledger, mailboxAt(stored[0] ?? assert.fail(), ledger.clock.now()));
  const hash = `{SHA256}${createHash("sha256").update(password).digest("base64")}`;
  const { rows } = await sql`select password from imap_logins where login = ${stored[0]?.id}`.execute(
    ledger.ledger.db,
  );
  assert.deepEqual(rows, [{ password: hash }]);
});
