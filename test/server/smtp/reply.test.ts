import assert from "node:assert/strict";
import { test } from "node:test";
import { REFUSAL_CODES, Refusal } from "../../../core/index.ts";
import { SenderLeft } from "../../../server/smtp/data.ts";
import { codesOf, isUnforeseen, replyFor } from "../../../server/smtp/reply.ts";

const STAGES = ["recipient", "message"] as const;

test("replyFor maps each refusal that a sender can meet to its reply code and enhanced status code", () => {
  const expected = {
    recipient_unknown: "550 5.1.1",
    relay_denied: "550 5.7.1",
    mailbox_unpaid: "450 4.2.1",
    mailbox_expired: "450 4.2.1",
    mailbox_revoked: "550 5.2.1",
    mailbox_not_found: "451 4.2.1",
    mailbox_full: "452 4.2.2",
    message_too_large: "552 5.3.4",
    too_many_recipients: "452 4.5.3",
    mail_loop: "554 5.4.6",
    dmarc_failed: "550 5.7.1",
    rate_limited: "451 4.7.1",
    busy: "451 4.4.5",
    stopping: "421 4.3.2",
  } as const;
  const codes = Object.keys(expected) as (keyof typeof expected)[];
  const given = codes.map((code) => [code, codesOf(replyFor(new Refusal(code, "No."), "recipient"))]);
  assert.deepEqual(Object.fromEntries(given), expected);
  assert.ok(codes.every((code) => !isUnforeseen(new Refusal(code, "No."))));
});

test("replyFor answers mailbox_full after DATA with 552, where RCPT answers 452", () => {
  assert.equal(codesOf(replyFor(new Refusal("mailbox_full", "No."), "message")), "552 5.2.2");
});

test("replyFor answers unforeseen errors with 451, without their text", () => {
  const reply = replyFor(new Error("SQLITE_FULL: /var/lib/keypost"), "message");
  assert.equal(codesOf(reply), "451 4.3.0");
  assert.doesNotMatch(reply.text, /SQLITE|keypost/);
  assert.ok(isUnforeseen(new Error("any")));
});

test("replyFor treats a refusal that no sender can meet as unforeseen, with 451", () => {
  const refusal = new Refusal("bad_cursor", "That is not a cursor.");
  assert.ok(isUnforeseen(refusal));
  assert.equal(codesOf(replyFor(refusal, "recipient")), "451 4.3.0");
});

test("isUnforeseen is false when the sender has left", () => {
  assert.equal(isUnforeseen(new SenderLeft("gone")), false);
});

test("every reply is one line of ASCII, and its two codes are of the same class", () => {
  for (const code of REFUSAL_CODES) {
    for (const stage of STAGES) {
      const reply = replyFor(new Refusal(code, "No."), stage);
      assert.equal(String(reply.code)[0], reply.enhanced[0]);
      assert.match(reply.enhanced, /^[45]\.\d{1,3}\.\d{1,3}$/);
      // RFC 5321 §4.5.3.1.5: 512 octets, and printable ASCII.
      assert.match(reply.text, /^[\x20-\x7e]{1,200}$/);
    }
  }
});
