import assert from "node:assert/strict";
import { test } from "node:test";
import { REFUSAL_CODES, Refusal } from "../../../core/index.ts";
import { refusalAnswer } from "../../../mcp/answer.ts";
import { ANSWERS, problemFor, waitingForPayment } from "../../../server/rest/problem.ts";

test("every refusal has an error status and a fix", () => {
  for (const code of REFUSAL_CODES) {
    const { status, body } = problemFor(new Refusal(code, "A sentence."), "req_1");
    assert.ok(status >= 400 && status < 600, code);
    assert.match(body.error.fix, /^[A-Z].*\.$/, code);
    assert.equal(body.error.request_id, "req_1");
  }
});

test("a refusal's own fix takes precedence over the one in the table", () => {
  const { body } = problemFor(new Refusal("bad_request", "No.", { fix: "Do that." }), "req_1");
  assert.equal(body.error.fix, "Do that.");
});

test("a tool refused over REST, as stdio does it, has the same text as over MCP's HTTP transport", () => {
  for (const code of [
    "message_not_found",
    "thread_not_found",
    "attachment_not_found",
    "busy",
    "stopping",
  ] as const) {
    const refusal = new Refusal(code, "A sentence.");
    const { request_id: _, ...overRest } = problemFor(refusal, "req_1").body.error;
    const [said] = refusalAnswer(refusal).content;
    assert.equal(said?.type === "text" && said.text, `error: ${JSON.stringify(overRest)}`);
  }
});

test("a refusal with retryAfterSeconds is retryable, whatever its code", () => {
  const { body } = problemFor(new Refusal("mailbox_full", "Full.", { retryAfterSeconds: 5 }), "req_1");
  assert.equal(ANSWERS.mailbox_full.isRetryable, false);
  assert.equal(body.error.retryable, true);
  assert.equal(body.retry_after_seconds, 5);
});

test("Retry-After is present if and only if a refusal is retryable, in whole seconds", () => {
  for (const code of REFUSAL_CODES) {
    const { headers, body } = problemFor(new Refusal(code, "A sentence."), "req_1");
    assert.equal("Retry-After" in headers, body.error.retryable, code);
  }
  const { headers } = problemFor(new Refusal("busy", "Later.", { retryAfterSeconds: 1.2 }), "req_1");
  assert.equal(headers["Retry-After"], "2");
});

test("a 401 names the Bearer scheme in WWW-Authenticate", () => {
  const { headers } = problemFor(new Refusal("unauthenticated", "Who?"), "req_1");
  assert.equal(headers["WWW-Authenticate"], 'Bearer realm="keypost"');
});

test("anything thrown that is not a Refusal is 500 `internal`, without its text", () => {
  for (const thrown of [
    new Error("secret"),
    "secret",
    undefined,
    { code: "bad_request", message: "secret" },
  ]) {
    const problem = problemFor(thrown, "req_1");
    assert.equal(problem.status, 500);
    assert.equal(problem.body.error.code, "internal");
    assert.doesNotMatch(JSON.stringify(problem), /secret/);
  }
});

test("waitingForPayment answers 409 with status and payment_url, as the older service did", () => {
  const paymentUrl = "https://pay.example/1";
  const { status, body } = waitingForPayment(new Refusal("mailbox_unpaid", "Pay.", { paymentUrl }), "req_1");
  assert.equal(status, 409);
  assert.deepEqual(
    { ...body, error: undefined },
    { status: "waiting_payment", payment_url: paymentUrl, error: undefined },
  );
});
