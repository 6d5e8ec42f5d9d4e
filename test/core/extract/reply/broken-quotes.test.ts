/** Quotes damaged by mail programs: broken lines, lost > marks, attributions that run into the line above. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { splitReply } from "../../../../core/extract/reply/reply-text.ts";

const OWN = "Yes, that is fine.\n\nBob";
const OLD = "Old text here.\nAnd more.";
const QUOTED = OLD.replace(/^/gm, "> ");

function replyIn(text: string, author = ""): string {
  return splitReply({ text }, "reply", author).replyText;
}

const BROKEN: readonly (readonly [how: string, attribution: string])[] = [
  ["between date and time", "On Nov 20, 2026,\nat 10:18,\nAnn Miller <ann@team.example> wrote:"],
  ["within its date", "Ann Miller <ann@team.example> schrieb am Fr., 20.\nNovember 2026, 09:41:"],
  ["before an address, with a date without a year", "On Fri, Nov 20, Ann Miller\n<ann@team.example>\nwrote:"],
  [
    "within an address with digits",
    "On Nov 20, 2026, at 9:41 AM, Ann <\nreply+7f1b094ceb90e18@mail.example> wrote:",
  ],
];

for (const [how, attribution] of BROKEN) {
  test(`splitReply removes an attribution that is broken ${how}`, () => {
    assert.equal(replyIn(`${OWN}\n\n${attribution}\n\n${QUOTED}`), OWN);
    assert.equal(replyIn(`${OWN}\n${attribution}\n${QUOTED}`), OWN);
  });
}

test("splitReply removes an attribution with an address that is broken over two lines", () => {
  const attribution = "On Nov 20, 2026, at 12:47 PM, Ann <\n416ffd3258d4d2fa\n@mail.example>wrote:";
  assert.equal(replyIn(`${OWN}\n\n${attribution}\n\n${QUOTED}`), OWN);
});

test("splitReply removes an attribution over three lines with an address of digits, above an unmarked quote", () => {
  const attribution = "On Nov 20, 2026, at 12:47 PM, Ann <\n416ffd3258d4d2fa@mail.example>\nwrote:";
  assert.equal(replyIn(`${OWN}\n${attribution}\n\n${OLD}`), OWN);
});

test("splitReply keeps the line above a complete attribution", () => {
  for (const above of ["Hi Ann,", "It was at 10:18,", "See <https://team.example/20>", "We met on Nov 20."])
    assert.equal(replyIn(`${above}\nOn Fri, 20 Nov 2026 at 09:58, Ann wrote:\n${QUOTED}`), above);
});

test("splitReply keeps words of the reply that are on one line with the attribution", () => {
  const attribution = "On Fri, Nov 20, 2026 at 9:58 AM, ann@team.example wrote:";
  assert.equal(replyIn(`Agreed. ${attribution}\n${QUOTED}`), "Agreed.");
  assert.equal(replyIn(`Ok, 2 of 30. ${attribution}\n${QUOTED}`), "Ok, 2 of 30.");
  assert.equal(replyIn(`${attribution.replace("ann@", "Mohamed El 3ali m@")}\n${QUOTED}\nYes.`), "Yes.");
  assert.equal(replyIn(`Agreed--- ${attribution}\n${QUOTED}`), "Agreed");
  assert.equal(replyIn(`First.\nThen - this--- ${attribution}\n${QUOTED}`), "First.\nThen - this");
  const german = "Am 20.11.2026 um 09:41 schrieb Ann <ann@team.example>:";
  assert.equal(replyIn(`Passt, danke. ${german}\n\n${OLD}`), "Passt, danke.");
});

test("splitReply removes the wrapped rest of a quoted line that lost its > mark", () => {
  const long = "> We looked at all of the drawings, and there is one that nobody of us had";
  const quote = (rest: string) => `On 20/11/2026 09:41, Ann wrote:\n${long}\n${rest}\n> seen.\n\n${OWN}`;
  assert.equal(replyIn(quote("ever, not even Carl,")), OWN);
  const link = "On 20/11/2026 09:41, Ann wrote:\n> Look (https://team.example/drawing\n?page=2)\n> please.";
  assert.equal(replyIn(`${OWN}\n\n${link}`), OWN);
});

test("splitReply keeps an inline reply right below a quoted line", () => {
  const answer = (question: string, words: string) =>
    replyIn(`On 20/11/2026 09:41, Ann wrote:\n> ${question}\n${words}\n> Next?\nNo.`);
  assert.equal(answer("Is it?", "yes, since Monday"), "yes, since Monday\nNo.");
  const long = "Have you looked at all of the drawings, and was there one that Carl drew?";
  assert.equal(answer(long, "yes, one"), "yes, one\nNo.");
  assert.equal(answer(long.replace("?", ","), "Yes, one."), "Yes, one.\nNo.");
});

test("splitReply keeps text below a rule between two parts, but not a footer below a rule", () => {
  const rule = "_".repeat(60);
  const letter = `Hello,\n\nhere is the first part.\n\n${rule}\n\nAnd this is the second part of the answer.\n\nAnn`;
  assert.equal(replyIn(`${letter}\n\nOn 20/11/2026 09:41, Bob wrote:\n${QUOTED}`), letter);
  const motto = `Hello,\n\nhere it is.\n\n${rule}\nAlways look up`;
  assert.equal(replyIn(motto), "Hello,\n\nhere it is.");
  const gateway = `Hello,\n\nhere it is.\n\n${rule}\nThis message was looked at by a gateway for viruses.`;
  assert.equal(replyIn(gateway), "Hello,\n\nhere it is.");
});

test("splitReply removes a signature with an empty line below each of its lines", () => {
  const letter = "Hello,\n\nwe have all papers.\n\nKind regards,";
  const block = "Ann Miller\n\nHead of Papers\n\n**Acme Ltd**\n\n+44 1632 960 123";
  assert.equal(replyIn(`${letter}\n\n\n${block}`), `${letter}\n\nAnn Miller`);
  const list = "Hello,\n\nthese are the numbers.\n\nThanks\n\nAnn: 12\n\nCarl: 14";
  assert.equal(replyIn(list), list);
});

test("splitReply recognises the title and the header of an earlier message on one line", () => {
  const flat =
    '----- Original Message ----- From: Ann <ann@team.example>To: "bob@team.example" <bob@team.example>Sent: Friday, November 20, 2026, 09:26:50 AM GMT+1Subject: Old';
  assert.equal(replyIn(`${OWN}\n   ${flat}\n ${OLD}`), OWN);
  const forwarded = splitReply(
    { text: `${OWN}\n\n${flat.replace("Original", "Forwarded")}\n${OLD}` },
    undefined,
  );
  assert.deepEqual([forwarded.replyText, forwarded.forwardedText.endsWith(OLD)], [OWN, true]);
});

test("splitReply recognises an indented attribution right below the reply", () => {
  const yahoo = "    On Friday, November 20, 2026, 06:05:24 PM EST, Ann Miller  wrote:";
  assert.equal(replyIn(`${OWN}\n${yahoo}\n\n\n${OLD}`), OWN);
});

test("splitReply recognises an attribution without a date, unless text follows the quote", () => {
  for (const line of [
    "ann <ann@team.example> wrote:",
    "ann@team.example schrieb:",
    "Ann <ann@team.example> a écrit :",
  ])
    assert.equal(replyIn(`${OWN}\n\n${line}\n\n${OLD}`), OWN);
  const bare = `ann@team.example wrote:\n\n${OLD}\n\nI disagree.`;
  assert.equal(replyIn(bare), bare, "the end of the quote cannot be told");
  const sentence = `${OWN}\n\nCarl and ann@team.example wrote that they need this by Friday:\n\nThe list.`;
  assert.equal(replyIn(sentence), sentence);
});

test("splitReply keeps text below the > lines of a forwarded message", () => {
  const block = `From: Ann <ann@team.example>\nSubject: Old\n\n${OLD}`.replace(/^/gm, "> ");
  for (const title of ["Begin forwarded message:", "Forwarded message:", "> Begin forwarded message:\n>"]) {
    const text = `Look.\n\n${title}\n\n${block}\n\nIs it ours?\n\n-- \nBob`;
    const { replyText, forwardedText } = splitReply({ text }, "forward");
    assert.equal(replyText, "Look.\n\nIs it ours?");
    assert.match(forwardedText, /^And more\.$/m);
  }
  const lost = `Look.\n\nForwarded message:\n\n${block}\nwhich lost its mark\n> on the way`;
  assert.equal(splitReply({ text: lost }, "forward").replyText, "Look.");
});

test("splitReply recognises a quoted header with names but no addresses, and keeps a travel request", () => {
  for (const header of [
    "From: Ann Miller\nSent: Friday, November 20, 2026 12:35 PM\nTo: Bob",
    "**От:** Анна\n**Отправлено:** пятница, 20 ноября 2026 г. 15:05\n**Кому:** Bob",
    "From: Ann Miller\nSent: \u200eFriday\u200e, \u200eNovember\u200e \u200e20\u200e, \u200e2026 \u200e12\u200e:\u200e35\u200e \u200ePM\nTo: Bob",
  ])
    assert.equal(replyIn(`${OWN}\n\n${header}\n\n${OLD}`), OWN);
  const journey = `${OWN}\n\nFrom: Berlin\nTo: Paris\nDate: 20.11.2026 10:15\n\nTwo seats.`;
  assert.equal(replyIn(journey), journey);
});

test("splitReply keeps inline replies between the parts of an indented quote", () => {
  const quote = "     > First?\n     > Or not?\n\nYes.\n\n\t    > Second?\n\nNo.";
  for (const attribution of ["On 20/11/2026 09:41, Ann wrote:", "Ann <ann@team.example> wrote:"])
    assert.equal(replyIn(`${attribution}\n\n${quote}`), "Yes.\n\nNo.");
  const code = "Hello,\n\nplease run this:\n\n    > make all\n\nAnn";
  assert.equal(replyIn(code), code);
});

test("splitReply recognises a quoted header that was joined into one line", () => {
  const header = "Date: Fri, 20 Nov 2026 09:41:10 +0000 From: ann@team.example To: Smith, Bob Subject: Old";
  assert.equal(replyIn(`${OWN}\n\n${header}\n\n${OLD}`), OWN);
  const journey = `${OWN}\n\nFrom: Berlin To: Paris Date: 20.11.2026 Seats: 2`;
  assert.equal(replyIn(journey), journey);
});

test("splitReply keeps a sentence that says where the reply is", () => {
  const header = "From: Ann <ann@team.example>\nSent: Friday\nTo: Bob\nSubject: Old";
  const text = `You find my reply above the line.\n${"_".repeat(40)}\n${header}\n\n${OLD}`;
  assert.equal(replyIn(text), "You find my reply above the line.");
});

test("splitReply keeps a reply that a phone put on one line with the title of the quote", () => {
  const title = "-------- Original message --------";
  const glued = `Three questions:${title}From: Ann <ann@team.example> Date: 11/20/26 9:41 AM To: Bob Subject: Old`;
  assert.equal(replyIn(`${glued}\n${OLD}`), "Three questions:");
  assert.equal(replyIn(`Hello.\n\n${glued.replace(":--", ": --")} ${OLD}`), "Hello.\n\nThree questions:");
  const ruled = `It says ----- Original message ----- there, in the middle.\n\nAnn`;
  assert.equal(replyIn(ruled), ruled);
});

test("splitReply keeps a line that was escaped to '>From', but not between quoted lines", () => {
  const attribution = "On 20/11/2026 09:41, Ann wrote:";
  const own = ">From Monday on it is door B.\n\nNot A.";
  assert.equal(replyIn(`${own}\n\n${attribution}\n${QUOTED}`), own);
  assert.equal(replyIn(`Yes.\n\n${attribution}\n\n>From where?`), "Yes.");
  assert.equal(replyIn(`${attribution}\n>Hello,\n>From where?\n>Ann\n\nYes.`), "Yes.");
});

test("splitReply recognises a quote with [...] or <snip> at its beginning or in it", () => {
  const attribution = "On Wed, Oct 7, 2026 at 06:28:34PM +0100, Ann wrote:";
  for (const gap of ["[...]", "<snip>", "(…)", "..."]) {
    assert.equal(replyIn(`${attribution}\n${gap}\n${QUOTED}\n\n${OWN}\n\n>\n> Ann`), OWN);
    assert.equal(replyIn(`${attribution}\n\n${QUOTED}\n${gap}\n${QUOTED}\n\n${OWN}`), OWN);
    assert.equal(replyIn(`${attribution}\n\n${QUOTED}\n\nYes.\n${gap}\nBob`), `Yes.\n${gap}\nBob`);
  }
});
