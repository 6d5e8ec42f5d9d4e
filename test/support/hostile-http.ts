/** Hostile paths and JSON for the HTTP port. */

/** Odd spellings of paths, and paths that do not exist. */
export const ODD_PATHS = [
  "//v1/mailbox",
  "/v1//mailbox",
  "/v1/mailbox/",
  "/V1/mailbox",
  "/v1/../v1/mailbox",
  "/v1/%2e%2e/v1/mailbox",
  "/v1%2fmailbox",
  "/v1/messages/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "/v1/messages/..%2f..%2fledger.db/raw",
  "/v1/messages/..%5c..%5cx/raw",
  "/v1/messages/%00",
  "/v1/messages/x%00/raw",
  "/v1/messages/%ff/raw",
  "/v1/messages/%",
  "/v1/messages/%c0%ae%c0%ae/raw",
  "/v1/messages/msg_x%0d%0aSet-Cookie:x/raw",
  `/v1/messages/${"x".repeat(8_000)}`,
  `/v1/${"x/".repeat(3_000)}`,
  "/v1/messages/x/attachments/0%00",
  "/v1/messages/x/attachments/1e9",
  "/v1/messages/__proto__",
  "/v1/threads/constructor",
  "/docs/../openapi.json",
  "/docs/%2e%2e/%2e%2e/package.json",
  "/v1/mailbox;x=1",
  "http://evil.example/v1/mailbox",
  "*",
  "/v1/mailbox%3fx",
  "/mcp/",
  "//mcp",
  "/%6dcp",
];

const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

/** Hostile JSON, each within the 64 KiB of a body. */
export const JSON_BOMBS: Readonly<Record<string, string>> = {
  "deep lists": nested("[", "]", 30_000),
  "deep objects": nested('{"a":', "}", 10_000).replace(":}", ":1}"),
  "a deep field": `{"from":${nested("[", "]", 30_000)}}`,
  "a deep unknown field": `{"x":${nested("[", "]", 30_000)}}`,
  "a long list": `[${"0,".repeat(30_000)}0]`,
  "a list in a field": `{"from":[${"0,".repeat(30_000)}0]}`,
  "many fields": `{${Array.from({ length: 6_000 }, (_, n) => `"f${n}":1`).join(",")}}`,
  "a prototype": '{"__proto__":{"polluted":1,"from":"x"},"constructor":{"prototype":{"polluted":1}}}',
  "a prototype in a field": '{"from":{"__proto__":{"polluted":1}}}',
  "a name that every object has": '{"toString":1,"hasOwnProperty":1,"valueOf":{}}',
  "a number without end": `{"timeout_seconds":1${"0".repeat(5_000)}}`,
  "minus zero and exponents": '{"timeout_seconds":-0,"max_age_seconds":1e400}',
  "half a surrogate": '{"from":"\\ud800","timeout_seconds":0}',
  "a NUL": '{"from":"\\u0000","timeout_seconds":0}',
  "a long text": `{"from":"${"x".repeat(60_000)}"}`,
};
