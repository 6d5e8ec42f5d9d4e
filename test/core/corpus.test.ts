/** Parses every message of `test/corpus/` and compares it with the `.json` beside it. Every field there must hold. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ParsedMessage } from "../../core/message.ts";
import { parseMessage } from "../../core/mime/mime.ts";
import {
  answerFor,
  type CorpusMessage,
  corpusMessages,
  type Expected,
  judge,
  type Measure,
  type Point,
} from "../support/corpus.ts";

/** Messages that are still answered wrongly, by what is wrong. One that becomes right must be removed from the file. */
const MISSED: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "corpus", "missed.json"), "utf8"),
);
const MISSED_NAMES: ReadonlySet<string> = new Set(Object.values(MISSED).flat());

// One test per kind: a test for each of thousands of messages would take longer than parsing them.
for (const [kind, mails] of Map.groupBy(corpusMessages("open"), (mail) => mail.kind)) {
  test(`parseMessage() answers as expected for the messages of ${kind}`, async () => {
    const wrong = new Map<string, string>();
    for (const mail of mails) {
      const said = await assertAnswer(mail).then(
        () => undefined,
        (error: Error) => error.message,
      );
      if (said !== undefined) wrong.set(`${mail.kind}/${mail.name}`, said);
    }
    const missed = mails.map(({ name }) => `${kind}/${name}`).filter((name) => MISSED_NAMES.has(name));
    assert.deepEqual(Object.fromEntries([...wrong].filter(([name]) => !MISSED_NAMES.has(name))), {});
    assert.deepEqual(
      missed.filter((name) => !wrong.has(name)),
      [],
      "these are right now: remove them from missed.json",
    );
  });
}

async function assertAnswer(mail: CorpusMessage): Promise<void> {
  const message = await parseMessage(mail.bytes);
  const missed = judge(mail, answerFor(message)).filter(({ isRight }) => !isRight);
  assert.deepEqual(
    missed.map(({ measure, saw }) => `${measure}: ${saw}`),
    [],
  );
  assertHeader(message, mail.expected);
  assertSafety(message, mail.expected);
  assertAttachments(message, mail.expected);
}

/** The share of held messages that must be right. Nobody looks at these while tuning the extraction. */
const TARGETS: Readonly<Record<Measure, number>> = {
  codes: 0.95,
  "no code": 0.97,
  links: 0.95,
  "acting link": 0.82,
  "idle link": 0.98,
  text: 0.95,
  reply: 0.95,
  forward: 0.95,
  hidden: 1,
  injection: 0.78,
  "no injection": 0.985,
};
const CODE_PRECISION = 0.95;

test("parseMessage() reaches its targets for held mail", async () => {
  const points: Point[] = [];
  for (const mail of corpusMessages("held")) points.push(...(await pointsOf(mail)));
  for (const [measure, target] of Object.entries(TARGETS)) {
    const judged = points.filter((one) => one.measure === measure);
    const right = judged.filter(({ isRight }) => isRight);
    assert.ok(right.length >= target * judged.length, `${measure} are right less often than ${target}`);
  }
  const ofCodes = points.filter(({ measure }) => measure === "codes" || measure === "no code");
  const found = ofCodes.filter(({ measure, isRight }) => measure === "codes" && isRight).length;
  const wrong = ofCodes.filter(({ isFalse }) => isFalse).length;
  assert.ok(found / (found + wrong) >= CODE_PRECISION, `codes are wrong more often than ${CODE_PRECISION}`);
});

async function pointsOf(mail: CorpusMessage): Promise<readonly Point[]> {
  return judge(mail, answerFor(await parseMessage(mail.bytes)));
}

function assertHeader(message: ParsedMessage, expected: Expected): void {
  if (expected.from !== undefined) assert.equal(message.from.address, expected.from);
  if (expected.from_name !== undefined) assert.equal(message.from.name, expected.from_name);
  if (expected.subject !== undefined) assert.equal(message.subject, expected.subject);
  if (expected.date === null) assert.equal(message.date, undefined);
  if (expected.in_reply_to !== undefined) assert.deepEqual(message.inReplyTo, expected.in_reply_to);
  if (expected.references !== undefined) assert.deepEqual(message.references, expected.references);
}

function assertSafety(message: ParsedMessage, expected: Expected): void {
  const { safety, codes, date } = message;
  if (expected.hidden_text !== undefined) assert.equal(safety.hiddenTextChars > 0, expected.hidden_text);
  if (expected.invisible_chars !== undefined) assert.equal(safety.invisibleChars, expected.invisible_chars);
  if (expected.warnings !== undefined) assert.deepEqual(safety.warnings, expected.warnings);
  if (expected.expires_in_seconds !== undefined) {
    const until = (date?.getTime() ?? Number.NaN) + expected.expires_in_seconds * 1_000;
    assert.equal(codes[0]?.expiresAt?.getTime(), until);
  }
  for (const link of expected.links) {
    const found = message.links.find(({ url }) => URL.parse(url)?.href === URL.parse(link.url)?.href);
    if (link.one_time !== undefined) assert.equal(found?.isOneTime, link.one_time, `${link.url} one_time`);
    if (link.tracker !== undefined) assert.equal(found?.isTracked, link.tracker, `${link.url} tracker`);
    if (link.shown_host !== undefined) assert.equal(found?.shownHost, link.shown_host);
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  content_type: "contentType",
  size_bytes: "sizeBytes",
  content_id: "contentId",
  is_inline: "isInline",
};

function assertAttachments(message: ParsedMessage, { attachments }: Expected): void {
  if (attachments === undefined) return;
  assert.equal(message.attachments.length, attachments.length);
  for (const [at, expected] of attachments.entries()) {
    const renamed = Object.entries(expected).map(([field, value]) => [FIELDS[field] ?? field, value]);
    assert.partialDeepStrictEqual(message.attachments[at], Object.fromEntries(renamed));
  }
}
