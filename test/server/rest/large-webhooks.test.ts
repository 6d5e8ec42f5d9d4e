import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { JSON_BODY_BYTES_MAX, WEBHOOKS_LARGE_MAX } from "../../../core/index.ts";
import { until } from "../../support/clock.ts";
import { aRoute, startTestRouter } from "../../support/rest.ts";

test("large webhook bodies that never end are bounded in number, and small ones are still served", async () => {
  const aPost = { method: "POST", holdsSlot: false } as const;
  const ofJson = aRoute({ ...aPost, path: "/v1/json" });
  await using rest = await startTestRouter([aRoute({ ...aPost, isBodyRaw: true }), ofJson]);
  const post = async (bytes: number) => {
    const response = await fetch(`${rest.url}/v1/thing`, { method: "POST", body: "x".repeat(bytes) });
    await response.arrayBuffer();
    return response.status;
  };
  const endless = Array.from({ length: WEBHOOKS_LARGE_MAX }, (_, number) => {
    const size = number % 2 ? "Content-Length: 500000" : "Transfer-Encoding: chunked";
    const socket = connect(rest.port, "127.0.0.1");
    socket.write(`POST /v1/thing HTTP/1.1\r\nHost: x\r\n${size}\r\n\r\n`);
    return socket;
  });
  await until(async () => (await post(JSON_BODY_BYTES_MAX + 1)) === 503);
  assert.equal(await post(JSON_BODY_BYTES_MAX), 200);
  // Only webhooks may be large. A client's chunked body needs none of their slots.
  const { body } = new Response("{}");
  const answer = await fetch(`${rest.url}/v1/json`, { method: "POST", body, duplex: "half" });
  assert.equal(answer.status, 200);
  for (const socket of endless) socket.destroy();
  await until(async () => (await post(JSON_BODY_BYTES_MAX + 1)) === 200);
});
