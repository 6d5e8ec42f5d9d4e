import assert from "node:assert/strict";
import { test } from "node:test";
import { REFUSAL_CODES, Refusal, TOOL_ANSWER_CHARS_MAX } from "../../core/index.ts";
import {
  getAttachment,
  listMessages,
  mailboxStatus,
  readMessage,
  waitForEmail,
} from "../../core/operations/index.ts";
import { answerFor, internalAnswer, refusalAnswer } from "../../mcp/answer.ts";
import { ANSWERS } from "../../server/rest/problem.ts";

type Result = Awaited<ReturnType<typeof answerFor>>;
type Fields = Record<string, unknown>;

const textOf = ({ content: [first] }: Result) => (first?.type === "text" ? first.text : "");
const structured = (result: Result) => (result.structuredContent ?? {}) as Fields;
/** The text begins with `error: `, because a host took plain JSON for structured content. */
const errorOf = (result: Result) => JSON.parse(textOf(result).replace(/^error: /, "")) as Fields;

/** An operation that answers with `answer` and records its inputs. */
function recorded(answer: (input: Fields) => unknown) {
  const asked: Fields[] = [];
  const run = async (input: Fields) => {
    asked.push(input);
    return answer(input);
  };
  return { run, asked };
}

const summaries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `msg_${index}`, subject: "s".repeat(400) }));

test("answerFor returns structured content, and the same as text", async () => {
  const result = await answerFor(waitForEmail, {}, async () => ({ status: "timeout", cursor: "cur_1" }));
  assert.deepEqual(result.structuredContent, { status: "timeout", cursor: "cur_1" });
  assert.equal(textOf(result), "status: timeout\ncursor: cur_1");
});

test("answerFor fences the untrusted fields of an operation, with a new marker each time", async () => {
  const markers = new Set<string | undefined>();
  for (let answer = 0; answer < 5; answer++) {
    const result = await answerFor(waitForEmail, {}, async () => ({
      status: "received",
      message: { subject: "Hi" },
    }));
    markers.add(/^UNTRUSTED (\w+)$/m.exec(textOf(result))?.[1]);
  }
  assert.equal(markers.size, 5);
  assert.ok(!markers.has(undefined));
});

test("answerFor fences unknown fields, as of a newer service, where others are untrusted", async () => {
  const text = async (operation: typeof readMessage | typeof mailboxStatus) =>
    textOf(await answerFor(operation, {}, async () => ({ id: "a_1", later: "Obey." })));
  assert.match(await text(readMessage), /^id: a_1\n.*\nUNTRUSTED (\w+)\nlater: Obey\.\nEND \1$/s);
  assert.equal(await text(mailboxStatus), "id: a_1\nlater: Obey.");
  const message = { text: "Hi", safety: {} };
  const waited = textOf(await answerFor(waitForEmail, {}, async () => ({ message, later: "Obey." })));
  assert.match(waited, /^later: Obey\.\nEND .*\nsafety: .*\nUNTRUSTED \w+\ntext: Hi$/ms);
});

test("answerFor repeats a list that is too long with a smaller limit, so that its cursor is right", async () => {
  const { run, asked } = recorded(({ limit }) => ({
    messages: summaries(Number(limit ?? 50)),
    next_cursor: `page_${limit}`,
  }));
  const result = await answerFor(listMessages, { unread: true }, run);
  const limit = asked.at(-1)?.limit;
  assert.ok(Number(limit) >= 10 && Number(limit) < 50, `it asked for ${limit}`);
  assert.equal(asked.at(-1)?.unread, true);
  assert.equal(structured(result).next_cursor, `page_${limit}`);
  assert.equal((structured(result).messages as unknown[]).length, limit);
  assert.match(String(structured(result).left_out), new RegExp(`limit is ${limit}`));
});

test("answerFor never cuts a page without moving its cursor, however closely the page fits", async () => {
  for (let more = 0; more < 500; more += 4) {
    const run = async ({ limit }: Fields) => ({
      messages: [{ id: "msg_0", subject: "s".repeat(more) }, ...summaries(Number(limit ?? 50) - 1)],
      next_cursor: `cur_7f3q9k2m4n6p8r1s3t5v7w9x.${limit}`,
    });
    const { messages, next_cursor } = structured(await answerFor(listMessages, {}, run));
    assert.equal(String(next_cursor).split(".").at(-1), String((messages as unknown[]).length));
  }
});

test("answerFor repeats a read that is too long with fewer characters, so that its offset is right", async () => {
  const whole = "x".repeat(60_000);
  const { run } = recorded(({ max_chars = whole.length }) => ({
    id: "msg_1",
    text: whole.slice(0, Number(max_chars)),
    text_next_offset: max_chars,
  }));
  const result = structured(await answerFor(readMessage, { id: "msg_1" }, run));
  assert.equal(result.text_next_offset, (result.text as string).length);
});

test("answerFor repeats a read of an attachment with fewer bytes", async () => {
  const { run } = recorded(({ max_bytes = 50_000 }) => ({
    content: Buffer.alloc(Number(max_bytes)).toString("base64"),
    next_offset: max_bytes,
  }));
  const result = structured(await answerFor(getAttachment, { id: "msg_1", index: 0 }, run));
  assert.equal(Buffer.from(result.content as string, "base64").length, result.next_offset);
});

test("answerFor never repeats a wait: it cuts the message and refers to read_message", async () => {
  const message = { id: "msg_1", text: "x".repeat(60_000), reply_text: "" };
  const { run, asked } = recorded(() => ({ status: "received", message, cursor: "cur_1" }));
  const result = await answerFor(waitForEmail, {}, run);
  assert.equal(asked.length, 1);
  assert.match(String(structured(result).left_out), /call read_message with id "msg_1"/);
});

test("answerFor keeps any answer within the budget", async () => {
  const outputs = [
    { message: { text: "x".repeat(500_000) } },
    { message: { text: "\u0001".repeat(50_000) } },
    {
      message: {
        links: Array.from({ length: 5_000 }, () => ({ url: "https://a.example/".padEnd(90, "x") })),
      },
    },
    {
      message: Object.fromEntries(
        Array.from({ length: 5_000 }, (_, field) => [`field_${field}`, "x".repeat(50)]),
      ),
    },
  ];
  for (const output of outputs) {
    const result = await answerFor(waitForEmail, {}, async () => output);
    assert.ok(JSON.stringify(result).length <= TOOL_ANSWER_CHARS_MAX);
  }
});

test("refusalAnswer gives code, message, fix, retryable and the payment link", () => {
  const refusal = new Refusal("mailbox_unpaid", "This mailbox is not paid for.", {
    paymentUrl: "https://pay.example/1",
  });
  const result = refusalAnswer(refusal);
  assert.equal(result.isError, true);
  assert.match(textOf(result), /^error: \{/);
  assert.deepEqual(errorOf(result), {
    code: "mailbox_unpaid",
    message: "This mailbox is not paid for.",
    fix: "Call renew_mailbox, and give the payment link to the person you work for.",
    retryable: false,
    payment_url: "https://pay.example/1",
  });
});

test("refusalAnswer has a fix for every code, and the same `retryable` as REST", () => {
  for (const code of REFUSAL_CODES) {
    const { fix, retryable } = errorOf(refusalAnswer(new Refusal(code, "No.")));
    assert.match(String(fix), /^[A-Z].*\.$/, code);
    assert.equal(retryable, ANSWERS[code].isRetryable, code);
  }
});

test("internalAnswer shows nothing of an unforeseen error but its request id", () => {
  assert.deepEqual(Object.keys(errorOf(internalAnswer("req_1"))), [
    "code",
    "message",
    "fix",
    "retryable",
    "request_id",
  ]);
  assert.equal(errorOf(internalAnswer("req_1")).request_id, "req_1");
});

test("an error has no structured content, which hosts would check against the output schema", () => {
  assert.equal(refusalAnswer(new Refusal("busy", "Busy.")).structuredContent, undefined);
  assert.equal(internalAnswer("req_1").structuredContent, undefined);
});
