import assert from "node:assert/strict";
import { test } from "node:test";
import { renderAnswer } from "../../client/render.ts";
import { aStream } from "../support/stream.ts";

const text = (operationName: string, answer: object) => renderAnswer(operationName, aStream().stream, answer);

test("get_stats is rendered as words and figures", () => {
  const stats = { mailboxes: { pending_payment: 2, active: 1 }, mailboxes_away: [], messages: 3 };
  assert.equal(text("get_stats", stats), "mailboxes  2 pending payment, 1 active\nmessages   3");
});

test("reconcile_payments is rendered as a table of checkouts", () => {
  const one = { mailbox_id: "mbx_a", checkout_id: "chk_a", session_id: null };
  const results = [{ ...one, status: "paid", action: "activated" }];
  const [titles, row] = text("reconcile_payments", { reconciled: 1, activated: 1, results }).split("\n");
  assert.match(titles ?? "", /^STATUS +ACTION +MAILBOX +CHECKOUT +SESSION$/);
  assert.match(row ?? "", /^paid +activated +mbx_a +chk_a/);
  assert.equal(text("reconcile_payments", { results: [] }), "No checkout may still be paid.");
});

test("get_attachment is rendered as the text, followed by notes and the next offset", () => {
  const answer = { content: "Total 42", notes: ["Page 3 was left out."] };
  assert.match(text("get_attachment", answer), /^Total 42\n\n.*Page 3 was left out\./);
  assert.equal(text("get_attachment", { content: "Total 42", notes: [] }), "Total 42");
  const part = { content: "Total", notes: [], next_offset: 5 };
  assert.equal(text("get_attachment", { ...part, encoding: "text" }), "Total\n\nMore: --offset 5");
  assert.equal(text("get_attachment", { ...part, encoding: "base64" }), "Total");
});

test("wait_for_email is rendered with what its filters left out, in terms of commands", () => {
  const next = 'Check with list_messages; if not, call wait_for_email again with after "cur_1_a-b_\u001b".';
  assert.equal(
    text("wait_for_email", { status: "timeout", waited_seconds: 5, next: next.replace("\u001b", "") }),
    "No message within 5 s. Check with `keypost list`; if not, call `keypost wait` again with --after cur_1_a-b_.",
  );
  assert.match(
    text("mailbox_status", { notice: "\u001bCall renew_mailbox." }),
    /\\u\{1b\}Call `keypost renew`\./,
  );
});

test("wait_for_email is rendered with the later message that may have made this one's code invalid", () => {
  const received = { status: "received", message: { text: "Code 1" }, cursor: "cur_1" };
  assert.match(text("wait_for_email", received), /\n\nWait for later mail with --after cur_1$/);
  const next = 'To get a later one, call wait_for_email again with after "cur_1".';
  assert.match(
    text("wait_for_email", { ...received, next }),
    /\n\nTo get a later one, call `keypost wait` again with --after cur_1\.$/,
  );
});

test("read_message is rendered with the verified domain, and with the host that a link pretends", () => {
  const links = [{ kind: "other", url: "https://evil.example/", shown_host: "bank.example" }];
  const message = { text: "Hi", links, authentication: { verified_domain: "shop.example" } };
  assert.match(text("read_message", message), /^proven +shop\.example$/m);
  assert.match(text("read_message", message), /https:\/\/evil\.example\/.* \(shows bank\.example\)/);
  assert.match(text("read_message", { text: "Hi" }), /^proven +no$/m);
});

test("explain_delivery is rendered with the cursor of the next page", () => {
  const deliveries = [{ at: "2026-11-20T12:00:00Z", outcome: "accepted" }];
  assert.match(text("explain_delivery", { deliveries, next_cursor: "page_1" }), /\nMore: --cursor page_1$/);
});
