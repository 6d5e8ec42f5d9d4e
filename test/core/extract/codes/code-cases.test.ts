/** Short messages as real systems write them, each with its code or with none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../../core/extract/codes/codes.ts";
import { CODE_CASES } from "../../../support/code-cases.ts";
import { REGIONAL_CODE_CASES } from "../../../support/regional-code-cases.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

for (const { code, subject, text } of [...CODE_CASES, ...REGIONAL_CODE_CASES]) {
  const found = code === undefined ? "no code" : `only ${code}`;
  test(`findCodes finds ${found} in ${JSON.stringify(`${subject}: ${text}`.slice(0, 70))}`, () => {
    const values = findCodes({ subject, text, date: DATE }).map(({ value }) => value);
    assert.deepEqual(values, code === undefined ? [] : [code]);
  });
}
