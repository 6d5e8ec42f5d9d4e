import assert from "node:assert/strict";
import { test } from "node:test";
import type { MailboxId, MessageId, ThreadId } from "../../../core/index.ts";
import { UNCHECKED } from "../../../core/message.ts";
import { parseMessage } from "../../../core/mime/mime.ts";
import { excerptOf } from "../../../core/store/excerpt.ts";
import { openIndex } from "../../../core/store/index-file.ts";
import type { NewMessage } from "../../../core/store/message-rows.ts";
import { openMessages } from "../../../core/store/messages.ts";
import { SqliteThread } from "../../../core/store/sqlite-thread.ts";
import { textQuery } from "../../../core/store/text-query.ts";
import { aFolder } from "../../support/folder.ts";
import { mailBytes } from "../../support/mime.ts";

const [ours, theirs] = ["mbx_ours", "mbx_theirs"] as MailboxId[] as [MailboxId, MailboxId];

/** As `search_messages` shows it. */
function shown(query: string, ...texts: string[]): string {
  return excerptOf(texts, textQuery(ours, query).sought)
    .replaceAll("\u0002", "**")
    .replaceAll("\u0003", "**");
}

const MESSAGE = await parseMessage(mailBytes(), new Date(0));

function message(mailboxId: MailboxId, sequence: number, text: string, sizeBytes = 4_096): NewMessage {
  const stem = `${mailboxId}${sequence}`;
  return {
    ...{
      id: `msg_${stem}` as MessageId,
      mailboxId,
      sequence,
      sizeBytes,
      threadId: `thr_${stem}` as ThreadId,
    },
    ...{
      file: { stem, folder: "new", name: stem },
      receivedAt: new Date(0),
      isSeen: false,
      isHandedOut: false,
    },
    ...{ labels: [], digest: "", givenAddress: undefined, threadSubject: "", participants: "" },
    ...{ parsed: { ...MESSAGE, text, replyText: text }, authentication: UNCHECKED },
  };
}

async function anIndex() {
  const folder = aFolder();
  const index = await openIndex(folder.file("index.db"), undefined);
  const close = async () => {
    await index.close();
    folder[Symbol.dispose]();
  };
  return { messages: openMessages(index), [Symbol.asyncDispose]: close };
}

const asked = (query: string) => ({ filter: {}, limit: 10, query });

test("a search that reads the text of a large mailbox lets another's search pass", async () => {
  await using index = await anIndex();
  const { messages } = index;
  const numbers = Array.from({ length: 12 }, (_, number) => number + 1);
  await messages.insert(numbers.map((number) => message(ours, number, `第${number}封`, 1_000_000)));
  await messages.insert([message(theirs, 1, "Your invoice")]);
  const ended: string[] = [];
  const long = messages.search(ours, asked("龘")).then((hits) => ended.push(`ours ${hits.length}`));
  const short = messages.search(theirs, asked("invoice")).then((hits) => ended.push(`theirs ${hits.length}`));
  await Promise.all([long, short]);
  assert.deepEqual(ended, ["theirs 1", "ours 0"]);
  const found = async (query: string, page: { limit?: number; beforeSequence?: number } = {}) =>
    (await messages.search(ours, { ...asked(query), ...page })).map(({ summary }) => summary.sequence);
  assert.deepEqual(await found("封", { limit: 20 }), numbers.toReversed());
  assert.deepEqual(await found("封", { limit: 5 }), [12, 11, 10, 9, 8]);
  assert.deepEqual(await found("封", { limit: 3, beforeSequence: 8 }), [7, 6, 5]);
  assert.deepEqual([await found("第3封"), await found("封", { beforeSequence: 1 })], [[3], []]);
});

test("a phrase is looked up once, however much the mailbox has: for each part of it FTS5 would begin with the newest message", async () => {
  await using index = await anIndex();
  const { messages } = index;
  const numbers = Array.from({ length: 12 }, (_, number) => number + 1);
  await messages.insert(numbers.map((number) => message(ours, number, "green tea 密码 red", 1_000_000)));
  const { run } = SqliteThread.prototype;
  const statements: number[] = [];
  SqliteThread.prototype.run = function (...given) {
    statements.push(given[0].length);
    return run.apply(this, given);
  };
  try {
    assert.deepEqual(await messages.search(ours, asked('"green red"')), []);
    assert.equal((await messages.search(ours, asked('"green tea"'))).length, 10);
    // What stands behind five words that are looked for as they are, is looked up, too.
    assert.deepEqual(await messages.search(ours, asked('密 码 密码 red tea "green red"')), []);
  } finally {
    SqliteThread.prototype.run = run;
  }
  assert.deepEqual(statements, [1, 1, 1]);
});

test("a message full of one word is shown as soon as any other", { timeout: 5_000 }, async () => {
  await using index = await anIndex();
  await index.messages.insert([message(ours, 1, "code ".repeat(52_000))]);
  const [hit] = await index.messages.search(ours, asked("code"));
  assert.ok(hit?.marked.startsWith("\u0002code\u0003 \u0002code\u0003"));
});

for (const [query, texts, highlight] of [
  ["harbour", ["The parcel waits at the harbour."], "The parcel waits at the **harbour**."],
  ["harb", ["At the HÁRBOUR."], "At the **HÁRBOUR**."],
  ["at", ["Matters at hand"], "Matters **at** hand"],
  ['"green red"', ["green tea, green red"], "green tea, **green red**"],
  ["e-mail", ["The e mailbox of an e-mail"], "The **e mailbox** of an **e-mail**"],
  ["green red", ["green tea"], "**green** tea"],
  ["acme code", ["A code", "Acme code"], "**Acme** **code**"],
  ["nothing", ["Text", "Subject"], "Text"],
  [
    "code verification",
    [`The code of ${"conduct ".repeat(40)}is read. Your verification code is 482913.`],
    "…conduct conduct conduct is read. Your **verification** **code** is 482913.",
  ],
  ["密码", [`${"🙂".repeat(60)}密码${"🙂".repeat(100)}`], `…${"🙂".repeat(20)}**密码**${"🙂".repeat(60)}…`],
] as const) {
  test(`what a search for ${query} shows of ${texts[0].slice(0, 20)}`, () => {
    assert.equal(shown(query, ...texts), highlight);
  });
}

test("what is shown begins and ends with a whole word", () => {
  const text = `${"before ".repeat(20)}harbour${" behind".repeat(40)}`;
  assert.equal(shown("harbour", text), `…${"before ".repeat(5)}**harbour**${" behind".repeat(17)}…`);
  assert.equal(shown("nothing", text), `${`${"before ".repeat(20)}harbour behind`}…`);
});

test("of a word that fills a message a part is shown, and of a phrase whose words stand far apart", () => {
  const word = "𝒶".repeat(20_000);
  assert.equal(shown("𝒶𝒶𝒶𝒶", `See ${word}`), `See **${"𝒶".repeat(250)}**${"𝒶".repeat(60)}…`);
  assert.ok(shown("𝒶𝒶𝒶𝒶", `See a${word}`).isWellFormed() && shown("a𝒶𝒶𝒶", `See a${word}`).isWellFormed());
  assert.equal(shown('"green red"', `green${" ".repeat(20_000)}red`).length, 625);
});

test("a search has no word more than some times, of which the others stay as they are", () => {
  const { match } = textQuery(ours, `"${"a ".repeat(200)}b c"`);
  assert.equal(match, `mailbox : "mbxours" AND {subject sender body} : ("${"a ".repeat(9)}" AND " b c")`);
  assert.equal(textQuery(ours, `"${"à Á ".repeat(100)}b"`).sought.phrases[0]?.words.length, 9);
  const once = textQuery(ours, '"to be or not to be" parcel');
  assert.match(once.match, /"to be or not to be" AND "parcel"\*/);
  assert.ok(!textQuery(ours, "parcel harbour").readsText);
});
