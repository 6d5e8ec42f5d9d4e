import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "../../../core/mailboxes/mailservice.ts";
import type { NewImport } from "../../../core/store/ledger/imports.ts";
import type { TheirMailbox } from "../../../core/store/ledger/mailservice-database.ts";

const NOW = new Date("2026-11-20T12:00:00Z");
const PAST = "2026-11-01 09:30:00+00:00";
const TO_COME = "2026-12-01 09:30:00+00:00";

const THEIRS: TheirMailbox = {
  id: "123e4567-e89b-42d3-a456-426614174000",
  ownerEmail: "owner@owner.example",
  billingEmail: "ann@payer.example",
  keyFingerprint: `sha256:${"0f".repeat(32)}`,
  login: "mbx_123e4567e89",
  password: "x".repeat(32),
  accessToken: "t".repeat(43),
  status: "active",
  paidAt: PAST,
  expiresAt: TO_COME,
  accountId: "",
  subscribedUntil: "",
  createdAt: "0001-01-01 00:00:00+00:00",
  user: undefined,
};

const judged = (changed: Partial<TheirMailbox>) =>
  judge({ ...THEIRS, ...changed }, { domain: "access.test", now: NOW });

function importOf(changed: Partial<TheirMailbox>): NewImport {
  const verdict = judged(changed);
  if (verdict.kind === "skipped") throw new Error(verdict.reason);
  return verdict.mailbox;
}

/** `pending`, `free`, or the end of the paid time. */
function stateOf(changed: Partial<TheirMailbox>): string {
  const { fact } = importOf(changed);
  if (fact?.kind !== "extended") return "pending";
  return fact.until?.toISOString() ?? "free";
}

const STATES: readonly (readonly [what: string, row: Partial<TheirMailbox>, state: string])[] = [
  ["active with an end to come", {}, "2026-12-01T09:30:00.000Z"],
  ["active without an end", { expiresAt: "" }, "free"],
  ["active whose end has passed", { expiresAt: PAST }, "2026-11-01T09:30:00.000Z"],
  ["active and never paid", { paidAt: "", expiresAt: "" }, "pending"],
  ["expired", { status: "expired", expiresAt: PAST }, "2026-11-01T09:30:00.000Z"],
  ["revoked before its end", { status: "expired" }, NOW.toISOString()],
  ["expired without a date", { status: "expired", expiresAt: "" }, NOW.toISOString()],
  ["never paid", { status: "pending_payment", paidAt: "", expiresAt: "" }, "pending"],
  ["claimed again after its end", { status: "pending_payment", expiresAt: PAST }, "2026-11-01T09:30:00.000Z"],
  ["claimed again after it was revoked", { status: "pending_payment" }, NOW.toISOString()],
  [
    "of an account, whatever it says itself",
    { accountId: "a", status: "expired", subscribedUntil: TO_COME },
    "2026-12-01T09:30:00.000Z",
  ],
  ["of an account without a subscription", { accountId: "a", expiresAt: "" }, "pending"],
];

for (const [what, row, expected] of STATES) {
  test(`judge() keeps the state of a mailbox that is ${what}`, () => {
    assert.equal(stateOf(row), expected);
  });
}

const REASONS: readonly (readonly [reason: RegExp, row: Partial<TheirMailbox>])[] = [
  [/id is not a UUID/, { id: "short" }],
  [/id is not a UUID/, { id: THEIRS.id.toUpperCase() }],
  [/status is suspended/, { status: "suspended" }],
  [/status is unknown/, { status: "revoked?" }],
  [
    /mail_users is not enabled/,
    { user: { email: "mbx_123e4567e89@access.test", password: "p", isEnabled: false } },
  ],
  [/no address/, { login: "" }],
  [/no address/, { login: "Upper" }],
  [/no address/, { login: "../up" }],
  [/no address/, { login: "a/b" }],
  [/no address/, { login: "plus+tag" }],
  [/no address/, { user: { email: "another@access.test", password: "p", isEnabled: true } }],
  [/fingerprint/, { keyFingerprint: "sha256:short" }],
  [/dates/, { expiresAt: "tomorrow" }],
  [/dates/, { expiresAt: "1795000000" }],
];

for (const [reason, row] of REASONS) {
  test(`judge() skips a row with ${JSON.stringify(row)}`, () => {
    const verdict = judged(row);
    assert.match(verdict.kind === "skipped" ? verdict.reason : "taken", reason);
  });
}

const TIMES = [
  "2026-12-01 09:30:00.5",
  "2026-12-01T09:30:00.5Z",
  "2026-12-01T11:30:00.500000000+02:00",
  "2026-12-01 09:30:00.500000000+00:00",
  "2026-12-01 09:30:00.5 +0000 UTC",
  "2026-12-01 10:30:00.5 +0100 CET m=+0.012345678",
];

for (const expiresAt of TIMES) {
  test(`judge() reads the end ${expiresAt}`, () => {
    assert.equal(stateOf({ expiresAt }), "2026-12-01T09:30:00.500Z");
  });
}

test("judge() takes the address from mail_users", () => {
  const user = { email: "mbx_123e4567e89@former.test", password: "another", isEnabled: true };
  assert.equal(importOf({ user }).address, user.email);
  assert.notEqual(importOf({ user }).keptPasswordHash, importOf({}).keptPasswordHash);
});

test("judge() takes the owner as payer of a mailbox without a billing address", () => {
  assert.equal(importOf({ billingEmail: "" }).billingEmail, "owner@owner.example");
  assert.equal(importOf({ billingEmail: "", ownerEmail: "@" }).billingEmail, "");
});

test("judge() replaces a creation date in the year 1, or that of a mailbox never paid for, by the day of the import", () => {
  const createdAt = "2026-03-11 22:00:00+00:00";
  assert.equal(importOf({}).createdAt, NOW);
  assert.equal(importOf({ createdAt }).createdAt.toISOString(), "2026-03-11T22:00:00.000Z");
  assert.equal(importOf({ createdAt, status: "pending_payment", expiresAt: "" }).createdAt, NOW);
});

test("judge() drops an access token of another form than the old service gave", () => {
  assert.equal(importOf({ accessToken: "short" }).tokenHash, undefined);
});
