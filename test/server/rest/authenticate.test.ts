import assert from "node:assert/strict";
import { test } from "node:test";
import { type Core, Refusal, type RefusalCode } from "../../../core/index.ts";
import { aRoute, startTestRouter } from "../../support/rest.ts";

test("an invalid token is ignored where none is needed, unless its client is rate limited", async () => {
  let code: RefusalCode = "unauthenticated";
  const authenticate = () => Promise.reject(new Refusal(code, "No."));
  await using rest = await startTestRouter([aRoute({})], { core: { authenticate } as unknown as Core });
  const ask = () => fetch(`${rest.url}/v1/thing`, { headers: { authorization: "Bearer kpt_ended" } });
  assert.equal((await ask()).status, 200);
  code = "rate_limited";
  assert.equal((await ask()).status, 429);
});
