import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ENROLLMENT_LABEL_CHARS_MAX, ENROLLMENT_MAILBOXES_MAX } from "../../../core/limits.ts";
import {
  claimMailbox,
  createEnrollmentKey,
  listEnrollmentKeys,
  listEnrollmentUses,
  type Operation,
  revokeEnrollmentKey,
} from "../../../core/operations/index.ts";
import { AgentKeyPair } from "../../support/agent-key.ts";
import { openTestCore } from "../../support/core.ts";
import { enroll } from "../../support/enrollment.ts";
import { run } from "../../support/operation.ts";

const box = await openTestCore();
after(() => box.close());

interface Minted {
  readonly id: string;
  readonly key: string;
  readonly expires_at: string | null;
}

interface Listed {
  readonly enrollment_keys: readonly { readonly id: string; readonly used: number }[];
  readonly next_cursor: string | null;
}

interface Uses {
  readonly uses: readonly { readonly outcome: string }[];
  readonly next_cursor: string | null;
}

const mint = (input: Readonly<Record<string, unknown>> = {}) =>
  run<Minted>(box, createEnrollmentKey, { mailboxes: 3, ...input });

test("create_enrollment_key returns the key, and everything that was ordered", async () => {
  const order = {
    mailboxes: 3,
    expires_at: "2027-01-31T18:00:00+01:00",
    domain: "mail.test",
    label: "Fleet",
  };
  const { key, id, ...rest } = await mint(order);
  assert.match(key, /^kpe_[A-Za-z0-9_-]{43}$/);
  assert.match(id, /^enr_[a-z2-7]{20}$/);
  const told = { ...order, expires_at: "2027-01-31T17:00:00.000Z", used: 0, revoked_at: null };
  assert.deepEqual(rest, { ...told, created_at: box.core.now().toISOString() });
});

test("create_enrollment_key lets a date without a time include the whole day in UTC", async () => {
  assert.equal((await mint({ expires_at: "2026-12-31" })).expires_at, "2027-01-01T00:00:00.000Z");
});

test("list_enrollment_keys pages through all of them, each once, and shows no key", async () => {
  const minted = [await mint(), await mint(), await mint()];
  const listed: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Listed = await run<Listed>(box, listEnrollmentKeys, { limit: 2, cursor });
    assert.equal(JSON.stringify(page).includes("kpe_"), false);
    listed.push(...page.enrollment_keys.map(({ id }) => id));
    cursor = page.next_cursor;
  } while (cursor !== null);
  assert.equal(new Set(listed).size, listed.length);
  for (const { id } of minted) assert.ok(listed.includes(id));
  await assert.rejects(run(box, listEnrollmentKeys, { cursor: "enr_nobody" }), { code: "bad_cursor" });
});

test("list_enrollment_uses pages through the audit, newest first", async () => {
  const { id, key } = await mint({ mailboxes: 2 });
  for (let claim = 0; claim < 3; claim++) await enroll(box.core, key).catch(() => undefined);
  const first = await run<Uses>(box, listEnrollmentUses, { id, limit: 2 });
  const second = await run<Uses>(box, listEnrollmentUses, { id, limit: 2, cursor: first.next_cursor });
  assert.deepEqual(
    [...first.uses, ...second.uses].map(({ outcome }) => outcome),
    ["exhausted", "enrolled", "enrolled"],
  );
  assert.equal(second.next_cursor, null);
});

test("revoke_enrollment_key ends the enrollment key, but not its mailboxes", async () => {
  const { id, key } = await mint();
  const { mailbox } = await enroll(box.core, key);
  const revoked = await run(box, revokeEnrollmentKey, { id });
  assert.deepEqual([revoked.revoked_at, revoked.used], [box.core.now().toISOString(), 1]);
  await assert.rejects(enroll(box.core, key), { code: "enrollment_key_refused" });
  assert.equal((await box.core.findMailbox(mailbox.id)).state, "active");
});

const BAD: readonly (readonly [Operation, string, readonly unknown[]])[] = [
  [
    createEnrollmentKey,
    "mailboxes",
    [undefined, 0, -1, 1.5, "ten", ENROLLMENT_MAILBOXES_MAX + 1, Number.NaN, [1], {}],
  ],
  [
    createEnrollmentKey,
    "expires_at",
    ["", "soon", "2027-02-30", "2027-01-31T18:00:00", "2020-01-01", "31.12.2027", 1_800_000_000, {}],
  ],
  [createEnrollmentKey, "domain", ["", "other.example", "a b", "a@mail.test", "a".repeat(300), 7, []]],
  [createEnrollmentKey, "label", ["a".repeat(ENROLLMENT_LABEL_CHARS_MAX + 1), "a\nb", "\u0000", "\u2028", 7]],
  [createEnrollmentKey, "key", [`kpe_${"A".repeat(43)}`]],
  [listEnrollmentKeys, "limit", [0, 101, 1.5, "many"]],
  [listEnrollmentKeys, "cursor", ["a".repeat(65), 7]],
  [listEnrollmentUses, "cursor", ["-1", "1.5", "x", "9".repeat(16), 7]],
  [listEnrollmentUses, "limit", [0, 101]],
  [listEnrollmentUses, "id", [undefined, "", "a".repeat(65), 7]],
  [revokeEnrollmentKey, "id", [undefined, "", "a".repeat(65), 7]],
];

for (const [operation, field, values] of BAD) {
  test(`${operation.name} refuses an invalid ${field}`, async () => {
    for (const value of values) {
      const good = operation === createEnrollmentKey ? { mailboxes: 1 } : {};
      const withId = operation === listEnrollmentUses ? { id: "enr_a" } : {};
      await assert.rejects(
        run(box, operation, { ...good, ...withId, [field]: value }),
        { code: "bad_request" },
        JSON.stringify(value),
      );
    }
  });
}

for (const operation of [revokeEnrollmentKey, listEnrollmentUses]) {
  test(`${operation.name} refuses an unknown enrollment key`, async () => {
    await assert.rejects(run(box, operation, { id: "enr_nobody" }), { code: "enrollment_key_not_found" });
  });
}

test("claim_mailbox accepts an enrollment key with a proof, and not with a token alone", async () => {
  const { id, key } = await mint();
  const agent = new AgentKeyPair();
  const { publicKey, challenge, signature } = agent.prove(box.core.newChallenge(agent.line).challenge);
  const proof = { public_key: publicKey, challenge, signature };
  const claimed = await run(box, claimMailbox, { ...proof, enrollment_key: key });
  assert.deepEqual([claimed.status, claimed.payment_url], ["active", null]);
  assert.equal((await box.core.findMailbox(String(claimed.id))).enrollmentId, id);
  const known = await box.claim();
  await assert.rejects(run(box, claimMailbox, { enrollment_key: key }, known), { code: "bad_request" });
  await assert.rejects(run(box, claimMailbox, { enrollment_key: "a".repeat(129) }), { code: "bad_request" });
});
