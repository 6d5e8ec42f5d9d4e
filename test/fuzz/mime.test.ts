/** Mail is whatever strangers send. Whatever they send, parsing says something, and no more than its bounds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { visibleText } from "../../core/extract/visible-text.ts";
import {
  ADDRESSES_MAX,
  ATTACHMENTS_MAX,
  CODES_MAX,
  INDEXED_TEXT_CHARS_MAX,
  LINKS_MAX,
} from "../../core/limits.ts";
import type { ParsedMessage } from "../../core/message.ts";
import { parseMessage } from "../../core/mime.ts";
import { corpusMessages } from "../support/corpus.ts";

const corpus = corpusMessages("open").map(({ bytes }) => bytes);

/** A message of the corpus with some of its bytes overwritten, taken out, or said twice. */
const damagedMail = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.array(
      fc.tuple(
        fc.nat(20_000),
        fc.constantFrom("overwrite", "cut", "repeat"),
        fc.uint8Array({ maxLength: 20 }),
      ),
      {
        maxLength: 8,
      },
    ),
  )
  .map(([mail, damages]) => damages.reduce(damaged, mail));

function damaged(mail: Buffer, [place, kind, bytes]: readonly [number, string, Uint8Array]): Buffer {
  const at = mail.length === 0 ? 0 : place % mail.length;
  const end = at + bytes.length;
  if (kind === "cut") return Buffer.concat([mail.subarray(0, at), mail.subarray(end)]);
  if (kind === "repeat") return Buffer.concat([mail.subarray(0, end), mail.subarray(at)]);
  return Buffer.concat([mail.subarray(0, at), bytes, mail.subarray(end)]);
}

function assertBounded(message: ParsedMessage): void {
  assert.ok(message.text.length <= INDEXED_TEXT_CHARS_MAX);
  assert.ok(message.codes.length <= CODES_MAX && message.links.length <= LINKS_MAX);
  assert.ok(message.to.length <= ADDRESSES_MAX && message.attachments.length <= ATTACHMENTS_MAX);
  assert.ok(message.codes.every(({ confidence }) => confidence > 0 && confidence < 1));
  assert.ok(message.links.every(({ url }) => /^https?:/i.test(url)));
  assert.ok(/^$|^[^\s@]+@[^\s@]+$/.test(message.from.address));
}

test("parseMessage stays within its bounds whatever the bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (bytes) =>
      assertBounded(await parseMessage(Buffer.from(bytes))),
    ),
    { numRuns: 150 },
  );
});

test("parseMessage stays within its bounds whatever happens to a message on the way", async () => {
  await fc.assert(
    fc.asyncProperty(damagedMail, async (mail) => assertBounded(await parseMessage(mail))),
    { numRuns: 300 },
  );
});

test("visibleText shows nothing of what stands in a hidden element, whatever markup is inside", () => {
  const markup = fc.array(
    fc.constantFrom("<p>", "</p>", "<b>", "</b>", "<td>", "<!--x-->", "<br>", "secret", " ", "<i/>"),
  );
  fc.assert(
    fc.property(markup, (parts) => {
      const html = `<p>seen</p><div style="display:none">${parts.join("")}</div>`;
      assert.ok(!visibleText({ text: undefined, html }).text.includes("secret"));
    }),
    { numRuns: 500 },
  );
});
