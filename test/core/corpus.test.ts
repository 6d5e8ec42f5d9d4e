/** Every `test/corpus/NN-name.eml` is parsed and compared with the `.json` beside it: whatever that names must hold. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { ParsedMessage } from "../../core/message.ts";
import { parseMessage } from "../../core/mime.ts";

interface Expected {
  readonly codes: readonly string[];
  readonly links: readonly {
    kind: string;
    host?: string;
    url?: string;
    text?: string;
    same_site?: boolean;
  }[];
  readonly expires_in_seconds?: number;
  readonly from?: string;
  readonly from_name?: string;
  readonly subject?: string;
  readonly date?: null;
  readonly in_reply_to?: readonly string[];
  readonly references?: readonly string[];
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly reply_text?: string;
  readonly hidden_text?: boolean;
  readonly invisible_chars?: number;
  readonly warnings?: readonly string[];
  readonly attachments?: readonly Record<string, unknown>[];
}

const folder = new URL("../corpus/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".eml"))
  .map((file) => file.slice(0, -".eml".length));

for (const name of names) {
  test(`parseMessage says of ${name} what its expectation says`, async () => {
    const message = await parseMessage(readFileSync(new URL(`${name}.eml`, folder)));
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
    assert.equal(message.isParsed, true);
    assertExtraction(message, expected);
    assertHeader(message, expected);
    assertText(message, expected);
    assertAttachments(message, expected);
  });
}

function assertExtraction(message: ParsedMessage, expected: Expected): void {
  assert.deepEqual(
    message.codes.map(({ value }) => value),
    expected.codes,
  );
  if (expected.expires_in_seconds !== undefined) {
    const sent = message.date?.getTime() ?? Number.NaN;
    assert.equal(message.codes[0]?.expiresAt?.getTime(), sent + expected.expires_in_seconds * 1_000);
  }
  assert.deepEqual(
    message.links.map(({ kind }) => kind),
    expected.links.map(({ kind }) => kind),
  );
  for (const [at, { same_site, ...link }] of expected.links.entries()) {
    assert.partialDeepStrictEqual(message.links[at], {
      ...link,
      ...(same_site === undefined ? {} : { sameSite: same_site }),
    });
  }
}

function assertHeader(message: ParsedMessage, expected: Expected): void {
  if (expected.from !== undefined) assert.equal(message.from.address, expected.from);
  if (expected.from_name !== undefined) assert.equal(message.from.name, expected.from_name);
  if (expected.subject !== undefined) assert.equal(message.subject, expected.subject);
  if (expected.date === null) assert.equal(message.date, undefined);
  if (expected.in_reply_to !== undefined) assert.deepEqual(message.inReplyTo, expected.in_reply_to);
  if (expected.references !== undefined) assert.deepEqual(message.references, expected.references);
}

function assertText(message: ParsedMessage, expected: Expected): void {
  for (const part of expected.includes ?? [])
    assert.ok(message.text.includes(part), `lacks ${part}:\n${message.text}`);
  for (const part of expected.excludes ?? [])
    assert.ok(!message.text.includes(part), `has ${part}:\n${message.text}`);
  if (expected.reply_text !== undefined) assert.equal(message.replyText, expected.reply_text);
  if (expected.hidden_text !== undefined)
    assert.equal(message.safety.hiddenTextChars > 0, expected.hidden_text);
  if (expected.invisible_chars !== undefined)
    assert.equal(message.safety.invisibleChars, expected.invisible_chars);
  assert.deepEqual(message.safety.warnings, expected.warnings ?? message.safety.warnings);
}

const FIELDS: Readonly<Record<string, string>> = {
  filename: "filename",
  content_type: "contentType",
  size_bytes: "sizeBytes",
  content_id: "contentId",
  is_inline: "isInline",
};

function assertAttachments(message: ParsedMessage, { attachments = [] }: Expected): void {
  assert.equal(message.attachments.length, attachments.length);
  for (const [at, expected] of attachments.entries()) {
    const renamed = Object.entries(expected).map(([field, value]) => [FIELDS[field] ?? field, value]);
    assert.partialDeepStrictEqual(message.attachments[at], Object.fromEntries(renamed));
  }
}
