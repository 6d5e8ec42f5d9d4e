import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "../../core/index.ts";
import { jsonLog, LEVELS, LOG_EVENTS } from "../../server/log.ts";
import { rowsAfter } from "../support/documentation.ts";

function written(): { lines: Record<string, unknown>[]; stream: { write(line: string): void } } {
  const lines: Record<string, unknown>[] = [];
  return { lines, stream: { write: (line) => lines.push(JSON.parse(line)) } };
}

test("jsonLog writes one JSON line per event, in snake_case", () => {
  const { lines, stream } = written();
  jsonLog(stream).messageReceived({ mailboxId: "mbx_a", messageId: "msg_b", sizeBytes: 9, totalMs: 2 });
  const { time, ...line } = lines[0] ?? {};
  assert.deepEqual(line, {
    level: "info",
    event: "message_received",
    mailbox_id: "mbx_a",
    message_id: "msg_b",
    size_bytes: 9,
    total_ms: 2,
  });
  assert.ok(!Number.isNaN(Date.parse(String(time))));
});

test("jsonLog writes an unforeseen error with its message, stack and cause", () => {
  const { lines, stream } = written();
  const error = new Error("it broke", { cause: new Refusal("busy", "the reason") });
  jsonLog(stream).unforeseen({ where: "/v1/messages", requestId: "req_1", error });
  const text = JSON.stringify(lines[0]);
  assert.equal(lines[0]?.level, "error");
  assert.equal(lines[0]?.request_id, "req_1");
  assert.match(text, /it broke/);
  assert.match(text, /log\.test\.ts/);
  assert.match(text, /the reason/);
});

test("jsonLog writes of an aborted call to a provider what it was, and no constants", () => {
  const { lines, stream } = written();
  const { reason: error } = AbortSignal.abort();
  jsonLog(stream).paymentProviderFailed({ provider: "stripe", call: "openSession", error });
  const fields = Object.keys(lines[0]?.error ?? {});
  assert.deepEqual(fields.toSorted(), ["message", "name", "stack", "type"]);
});

test("jsonLog has a method for every event", () => {
  const log = jsonLog({ write: () => {} });
  for (const event of LOG_EVENTS) assert.equal(typeof log[event], "function", event);
});

test("docs/watching.md lists every event with its level", () => {
  const written = rowsAfter("docs/watching.md", "## Log events").map(([event, level]) => `${event} ${level}`);
  const logged = Object.entries(LEVELS).map(
    ([event, level]) => `\`${event.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}\` ${level}`,
  );
  assert.deepEqual(written, logged);
});
