import assert from "node:assert/strict";
import { test } from "node:test";
import { clockTrust, periodsOf } from "../../../core/payments/lapse.ts";

const DAY_MS = 86_400_000;

test("with a short grace the last notice comes halfway, at least a quarter of the grace before the deletion", () => {
  assert.deepEqual(periodsOf({ graceDays: 4 }), {
    graceMs: 4 * DAY_MS,
    noticeMs: 2 * DAY_MS,
    afterNoticeMs: DAY_MS,
  });
  assert.equal(clockTrust({ graceDays: 4 }).leapMs, DAY_MS);
  const { noticeMs, afterNoticeMs } = periodsOf({ graceDays: 30 });
  assert.deepEqual([noticeMs, afterNoticeMs], [7 * DAY_MS, 3 * DAY_MS]);
});
