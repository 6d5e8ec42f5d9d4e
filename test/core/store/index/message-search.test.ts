import assert from "node:assert/strict";
import { test } from "node:test";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import type { MailboxId, MessageId, ThreadId } from "../../../../core/index.ts";
import { UNCHECKED } from "../../../../core/message.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";
import { excerptOf } from "../../../../core/store/index/excerpt.ts";
import { openIndex } from "../../../../core/store/index/index-file.ts";
import { type NewMessage, rowFor } from "../../../../core/store/index/message-rows.ts";
import { openMessages } from "../../../../core/store/index/messages.ts";
import { textQuery } from "../../../../core/store/index/text-query.ts";
import { aFolder } from "../../../support/folder.ts";
import { resolvesWithoutHanging } from "../../../support/hang.ts";
import { mailBytes } from "../../../support/mime.ts";

const [ours, theirs] = ["mbx_ours", "mbx_theirs"] as MailboxId[] as [MailboxId, MailboxId];

/** The excerpt as `search_messages` shows it. */
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
    ...{
      labels: [],
      digest: "",
      givenAddress: undefined,
      threadSubject: "",
      participants: "",
      hasLink: false,
    },
    ...{ parsed: { ...MESSAGE, text, replyText: text }, authentication: UNCHECKED },
  };
}

async function anIndex() {
  const folder = aFolder();
  return await indexIn(folder);
}

async function indexIn(folder: ReturnType<typeof aFolder>) {
  const index = await openIndex(folder.file("index.db"), undefined);
  /** Throws if the full-text index does not match the messages. */
  const integrity = () =>
    sql`insert into messages_text (messages_text, rank) values ('integrity-check', 1)`.execute(index.db);
  const dispose = async () => {
    await index.close();
    folder[Symbol.dispose]();
  };
  return { messages: openMessages(index), close: index.close, integrity, [Symbol.asyncDispose]: dispose };
}

const asked = (query: string) => ({ filter: {}, limit: 10, query });

test("a search through the texts of a large mailbox lets a search of another mailbox pass", async () => {
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

test("a search for a phrase that does not occur in a large mailbox lets a search of another mailbox pass", async () => {
  await using index = await anIndex();
  const { messages } = index;
  const numbers = Array.from({ length: 12 }, (_, number) => number + 1);
  await messages.insert(numbers.map((number) => message(ours, number, "green tea 密码 red", 1_000_000)));
  await messages.insert([message(theirs, 1, "Your invoice")]);
  for (const query of ['"green red"', "red-green", '密 码 密码 red tea "green red"', "“green…red"]) {
    const ended: string[] = [];
    const long = messages.search(ours, asked(query)).then((hits) => ended.push(`ours ${hits.length}`));
    const short = messages
      .search(theirs, asked("invoice"))
      .then((hits) => ended.push(`theirs ${hits.length}`));
    await Promise.all([long, short]);
    assert.deepEqual(ended, ["theirs 1", "ours 0"], query);
  }
  const found = async (query: string, page: { limit?: number; beforeSequence?: number } = {}) =>
    (await messages.search(ours, { ...asked(query), ...page })).map(({ summary }) => summary.sequence);
  assert.deepEqual(await found('"green tea"', { limit: 20 }), numbers.toReversed());
  assert.deepEqual(await found('"green tea"', { limit: 3, beforeSequence: 8 }), [7, 6, 5]);
  assert.deepEqual(await found('"green tea" 码', { limit: 1 }), [12]);
});

/** Whether one of the texts has these words in a row. `isOpen`: the last one may be the beginning of a word. */
function hasPhrase(phrase: readonly string[], texts: readonly string[], isOpen: boolean): boolean {
  const last = phrase.length - 1;
  return texts.some((text) => {
    const words = text.toLowerCase().split(/[^a-z]+/);
    return words.some((_, at) =>
      phrase.every((word, next) =>
        isOpen && next === last ? words[at + next]?.startsWith(word) : words[at + next] === word,
      ),
    );
  });
}

test("search() combines phrases, prefixes and words, whatever separates them in the message", async () => {
  await using index = await anIndex();
  const { messages } = index;
  const some = ["ab", "abc", "Ab", "x", "y", "ab-x", "(x", "y)", "\u2013", "\u0000", "."];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const texts = Array.from({ length: 2_300 }, () =>
    Array.from({ length: 1 + next(6) }, () => some[next(some.length)]).join(" "),
  );
  await messages.insert(texts.map((text, number) => message(ours, number + 1, text, 40_000)));
  await messages.insert(texts.map((text, number) => message(theirs, number + 1, text)));
  for (const [query, wanted] of [
    ['"ab x"', [[["ab", "x"], false]]],
    ["ab-x", [[["ab", "x"], false]]],
    ["x.abc", [[["x", "abc"], true]]],
    [
      '"x y ab" abc',
      [
        [["x", "y", "ab"], false],
        [["abc"], true],
      ],
    ],
    [
      '"ab ab" "y x"',
      [
        [["ab", "ab"], false],
        [["y", "x"], false],
      ],
    ],
    ['"y y y y y"', [[["y", "y", "y", "y", "y"], false]]],
  ] as [string, [string[], boolean][]][]) {
    const expected = texts.flatMap((text, number) =>
      wanted.every(([words, isOpen]) => hasPhrase(words, [text], isOpen)) ? [number + 1] : [],
    );
    const found = await messages.search(ours, { ...asked(query), limit: 5_000 });
    assert.deepEqual(
      found.map(({ summary }) => summary.sequence),
      expected.toReversed(),
      query,
    );
  }
});

test("a message full of one word is shown without delay", async () => {
  await using index = await anIndex();
  await index.messages.insert([message(ours, 1, "code ".repeat(52_000))]);
  const [hit] = await resolvesWithoutHanging(() => index.messages.search(ours, asked("code")));
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
  ["github 邮箱", ["Straße ｺｰﾄﾞ 验证邮箱GitHub码"], "Straße ｺｰﾄﾞ 验证**邮箱GitHub**码"],
  ["密码", [`${"🙂".repeat(60)}密码${"🙂".repeat(100)}`], `…${"🙂".repeat(20)}**密码**${"🙂".repeat(60)}…`],
] as const) {
  test(`the excerpt for ${query} of ${texts[0].slice(0, 20)}`, () => {
    assert.equal(shown(query, ...texts), highlight);
  });
}

test("an excerpt begins and ends with a whole word", () => {
  const text = `${"before ".repeat(20)}harbour${" behind".repeat(40)}`;
  assert.equal(shown("harbour", text), `…${"before ".repeat(5)}**harbour**${" behind".repeat(17)}…`);
  assert.equal(shown("nothing", text), `${`${"before ".repeat(20)}harbour behind`}…`);
});

test("an excerpt is bounded even if a word fills the message, or the words of a phrase are far apart", () => {
  const word = "𝒶".repeat(20_000);
  assert.equal(shown("𝒶𝒶𝒶𝒶", `See ${word}`), `See **${"𝒶".repeat(250)}**${"𝒶".repeat(60)}…`);
  assert.ok(shown("𝒶𝒶𝒶𝒶", `See a${word}`).isWellFormed() && shown("a𝒶𝒶𝒶", `See a${word}`).isWellFormed());
  assert.equal(shown('"green red"', `green${" ".repeat(20_000)}red`).length, 625);
});

test("textQuery() bounds how often a phrase repeats a word, and keeps ordinary phrases as they are", () => {
  const { phrases, words } = textQuery(ours, `"${"a ".repeat(200)}b c"`);
  assert.deepEqual(phrases, [`"${"a ".repeat(9)}"`, `" b c"`]);
  assert.equal(words, `mailbox : "mbxours" AND {subject sender body} : ("a" AND "b" AND "c")`);
  assert.equal(textQuery(ours, `"${"à Á ".repeat(100)}b"`).sought.phrases[0]?.words.length, 9);
  const once = textQuery(ours, '"to be or not to be" parcel');
  assert.deepEqual(once.phrases, ['"to be or not to be"']);
  assert.match(once.words, /"to" AND "be" AND "or" AND "not" AND "parcel"\*\)/);
});

test("a snippet has the texts of links, but not their URLs, even if one is cut off", () => {
  const address = `https://shop.example/?${"x".repeat(900)}`;
  const text = `[Shop](${address})\n\n# Your  order\n\nIt is [on its way](${address}) [here](${address}${address})`;
  assert.equal(rowFor(message(ours, 1, text)).snippet, "Shop # Your order It is on its way here");
});

/** Each pair is the same word in two spellings. */
const SAME: readonly (readonly [string, string])[] = [
  ["Straße", "STRASSE"],
  ["κωδικός", "ΚΩΔΙΚΟΣ"],
  ["Ανδρέας", "ανδρεασ"],
  ["ŞIK", "şık"],
  ["İstanbul", "istanbul"],
  ["ışık", "isik"],
  ["Łódź", "lodz"],
  ["Søren", "soren"],
  ["Ærøskøbing", "aeroskobing"],
  ["Đường", "duong"],
  ["ещё", "ЕЩЕ"],
  ["й".repeat(3), "и\u0306".repeat(3)],
  ["שָׁלוֹם", "שלום"],
  ["مُحَمَّـــد", "محمد"],
  ["إلكترونية", "الكترونيه"],
  ["کد\u06F1\u06F2\u06F3", "كد123"],
  ["ＧｉｔＨｕｂ", "github"],
  ["１２３４", "1234"],
  ["ｺｰﾄﾞ", "コード"],
  ["確認ｺｰﾄﾞ", "認コード"],
  ["ﬁnance", "finance"],
];

test("search() finds a word in any spelling, and shows it as the message spells it", async () => {
  await using index = await anIndex();
  const texts = SAME.flatMap(([one, other]) => [`See ${one}.`, `See ${other}.`]);
  await index.messages.insert(
    [...texts, "мои счета", "мой счёт"].map((text, at) => message(ours, at + 1, text)),
  );
  for (const [at, pair] of SAME.entries()) {
    const expected = [`See \u0002${pair[1]}\u0003.`, `See \u0002${pair[0]}\u0003.`];
    const isInside = pair[0].startsWith("確");
    for (const query of isInside ? [pair[1]] : [...pair, `"${pair[0]}"`]) {
      const hits = await index.messages.search(ours, asked(query));
      const found = hits.filter(({ summary }) => Math.ceil(summary.sequence / 2) === at + 1);
      if (isInside) assert.deepEqual(found[1]?.marked, "See 確\u0002認ｺｰﾄﾞ\u0003.");
      else
        assert.deepEqual(
          found.map(({ marked }) => marked),
          expected,
          query,
        );
    }
  }
  const [hit, ...others] = await index.messages.search(ours, asked("мой счет"));
  assert.deepEqual([hit?.marked, others.length], ["\u0002мой\u0003 \u0002счёт\u0003", 0]);
});

test("an index with words of an older version finds them after the migration, and removes them with their messages", async () => {
  using folder = aFolder();
  const first = await indexIn(folder);
  await first.messages.insert([message(ours, 1, "Straße"), message(ours, 2, "Straße")]);
  await first.close();
  const file = new SQLite(folder.file("index.db"));
  file.exec(`drop view messages_searched;
    create view messages_searched as select row, mailbox_term as mailbox, subject, sender, text as body from messages;
    insert into messages_text (messages_text) values ('rebuild');
    delete from schema_migrations where name = '0004-folded-letters'`);
  file.close();
  const { messages, close, integrity } = await indexIn(folder);
  assert.equal((await messages.search(ours, asked("strasse"))).length, 2);
  await integrity();
  await messages.removeRows(ours);
  await integrity();
  await close();
});
