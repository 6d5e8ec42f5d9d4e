/** Strangers may send any bytes. Parsing them must always return something, within its limits. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { visibleText } from "../../core/extract/visible-text.ts";
import { parseMessage } from "../../core/mime/mime.ts";
import { corpusMessages } from "../support/corpus.ts";
import { fc } from "../support/fast-check.ts";
import { damagedOf } from "./damage.ts";
import { assertBounded } from "./targets.ts";

const corpus = corpusMessages("open").map(({ bytes }) => bytes);

const damagedMail = damagedOf(corpus, 20_000);

test("parseMessage stays within its limits for random bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (bytes) =>
      assertBounded(await parseMessage(Buffer.from(bytes))),
    ),
    { numRuns: 150, seed: 1 },
  );
});

test("parseMessage stays within its limits for damaged messages", async () => {
  await fc.assert(
    fc.asyncProperty(damagedMail, async (mail) => assertBounded(await parseMessage(mail))),
    { numRuns: 300, seed: 1 },
  );
});

test("visibleText omits the text of a hidden element, whatever markup is inside", () => {
  const markup = fc.array(
    fc.constantFrom("<p>", "</p>", "<b>", "</b>", "<td>", "<!--x-->", "<br>", "secret", " ", "<i/>"),
  );
  fc.assert(
    fc.property(markup, (parts) => {
      const html = `<p>seen</p><div style="display:none">${parts.join("")}</div>`;
      assert.ok(!visibleText({ text: undefined, html }).text.includes("secret"));
    }),
    { numRuns: 500, seed: 1 },
  );
});
