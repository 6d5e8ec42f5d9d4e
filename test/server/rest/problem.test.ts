import assert from "node:assert/strict";
import { test } from "node:test";
import { REFUSAL_CODES, Refusal } from "../../../core/index.ts";
import { refusalAnswer } from "../../../mcp/answer.ts";
import { ANSWERS, problemFor, waitingForPayment } from "../../../server/rest/problem.ts";

test("every refusal has an error status and says what can be done", () => {
  for (const code of REFUSAL_CODES) {
    const { status, body } = problemFor(new Refusal(code, "A sentence."), "req_1");
    assert.ok(status >= 400 && status < 600, code);
    assert.match(body.error.fix, /^[A-Z].*\.$/, code);
    assert.equal(body.error.request_id, "req_1");
  }
});

test("a refusal's own words about what to do win over the table's", () => {
  const { body } = problemFor(new Refusal("bad_request", "No.", { fix: "Do that." }), "req_1");
  assert.equal(body.error.fix, "Do that.");
});

test("a tool is refused in the same words over stdio, where they come by REST, and over HTTP", () => {
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

test("a refusal that ends by itself is retryable", () => {
  const { body } = problemFor(new Refusal("mailbox_full", "Full.", { retryAfterSeconds: 5 }), "req_1");
  assert.equal(ANSWERS.mailbox_full.isRetryable, false);
  assert.equal(body.error.retryable, true);
  assert.equal(body.retry_after_seconds, 5);
});

test("whatever is retryable says after how long, and nothing else does", () => {
  for (const code of REFUSAL_CODES) {
    const { headers, body } = problemFor(new Refusal(code, "A sentence."), "req_1");
    assert.equal("Retry-After" in headers, body.error.retryable, code);
  }
  const { headers } = problemFor(new Refusal("busy", "Later.", { retryAfterSeconds: 1.2 }), "req_1");
  assert.equal(headers["Retry-After"], "2");
});

test("a 401 names the scheme that would do", () => {
  const { headers } = problemFor(new Refusal("unauthenticated", "Who?"), "req_1");
  assert.equal(headers["WWW-Authenticate"], 'Bearer realm="keypost"');
});

test("what is no refusal is internal, whatever it says", () => {
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

test("an unpaid mailbox looks to older clients as it did, with a link where there is one", () => {
  const paymentUrl = "https://pay.example/1";
  const { status, body } = waitingForPayment(new Refusal("mailbox_unpaid", "Pay.", { paymentUrl }), "req_1");
  assert.equal(status, 409);
  assert.deepEqual(
    { ...body, error: undefined },
    { status: "waiting_payment", payment_url: paymentUrl, error: undefined },
  );
});
