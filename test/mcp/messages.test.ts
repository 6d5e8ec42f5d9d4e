import assert from "node:assert/strict";
import { test } from "node:test";
import { messageLines, withoutNulls } from "../../mcp/messages.ts";

test("withoutNulls leaves the nulls in a tool's arguments to the tool, and an answer as it is", () => {
  const call = { method: "tools/call", params: { name: "x", arguments: { after: null }, _meta: null } };
  assert.deepEqual(withoutNulls(call), {
    method: "tools/call",
    params: { name: "x", arguments: { after: null } },
  });
  const answer = { jsonrpc: "2.0", id: 1, result: { value: null } };
  assert.deepEqual(withoutNulls(answer), answer);
});

test("withoutNulls bears what is nested as deep as a body may be", () => {
  const deep = `${'{"a":'.repeat(10_000)}null${"}".repeat(10_000)}`;
  withoutNulls(JSON.parse(`${"[".repeat(30_000)}${"]".repeat(30_000)}`));
  withoutNulls(JSON.parse(`{"method":"ping","params":${deep}}`));
});

test("messageLines refuses nobody for what is no request", async () => {
  const refused: unknown[] = [];
  const lines = messageLines((id) => refused.push(id));
  lines.end('hello\n\n[]\nnull\n{"id":1,"result":7}\n{"method":7}\n{"id":null,"method":"ping"}\n');
  assert.deepEqual([await lines.toArray(), refused], [[], []]);
});
