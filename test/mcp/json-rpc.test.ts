import assert from "node:assert/strict";
import { test } from "node:test";
import { messageLines, withoutNulls } from "../../mcp/json-rpc.ts";

test("withoutNulls keeps nulls in a tool's arguments and in responses", () => {
  const call = { method: "tools/call", params: { name: "x", arguments: { after: null }, _meta: null } };
  assert.deepEqual(withoutNulls(call), {
    method: "tools/call",
    params: { name: "x", arguments: { after: null } },
  });
  const answer = { jsonrpc: "2.0", id: 1, result: { value: null } };
  assert.deepEqual(withoutNulls(answer), answer);
});

test("withoutNulls handles the deepest nesting that fits into a body", () => {
  const deep = `${'{"a":'.repeat(10_000)}null${"}".repeat(10_000)}`;
  withoutNulls(JSON.parse(`${"[".repeat(30_000)}${"]".repeat(30_000)}`));
  withoutNulls(JSON.parse(`{"method":"ping","params":${deep}}`));
});

test("messageLines skips lines that are neither requests nor notifications, without an error response", async () => {
  const refused: unknown[] = [];
  const lines = messageLines((id) => refused.push(id));
  lines.end('hello\n\n[]\nnull\n{"id":1,"result":7}\n{"method":7}\n{"id":null,"method":"ping"}\n');
  assert.deepEqual([await lines.toArray(), refused], [[], []]);
});
