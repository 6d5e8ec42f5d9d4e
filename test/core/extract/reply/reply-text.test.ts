import assert from "node:assert/strict";
import { test } from "node:test";
import { splitReply } from "../../../../core/extract/reply/reply-text.ts";
import type { Intent } from "../../../../core/mime/subject-prefix.ts";

function replyIn(text: string, intent: Intent = "reply"): string {
  return splitReply({ text }, intent).replyText;
}

/** How mail clients introduce a quote below a reply. */
const ATTRIBUTIONS: readonly (readonly [client: string, quote: string])[] = [
  ["Gmail", "On Fri, Nov 20, 2026 at 9:58 AM Ann <ann@team.example> wrote:\n\n> Old"],
  [
    "Gmail, broken over two lines",
    "On Fri, Nov 20, 2026 at 9:58 AM Ann Miller-Longname\n<ann@team.example> wrote:\n\n> Old",
  ],
  ["Gmail in German", "Am Fr., 20. Nov. 2026 um 09:58 Uhr schrieb Ann <ann@team.example>:\n\n> Old"],
  ["Gmail in French", "Le ven. 20 nov. 2026 à 09:58, Ann <ann@team.example> a écrit :\n\n> Old"],
  ["Gmail in Spanish", "El vie, 20 nov 2026 a las 9:58, Ann (<ann@team.example>) escribió:\n\n> Old"],
  ["Gmail in Portuguese", "Em sex., 20 de nov. de 2026 às 09:58, Ann <ann@team.example> escreveu:\n\n> Old"],
  [
    "Gmail in Italian",
    "Il giorno ven 20 nov 2026 alle ore 09:58 Ann <ann@team.example> ha scritto:\n\n> Old",
  ],
  ["Gmail in Dutch", "Op vr 20 nov 2026 om 09:58 schreef Ann <ann@team.example>:\n\n> Old"],
  ["Gmail in Polish", "pt., 20 lis 2026 o 09:58 Ann <ann@team.example> napisał(a):\n\n> Old"],
  ["Gmail in Russian", "пт, 20 нояб. 2026 г. в 09:58, Ann <ann@team.example>:\n\n> Old"],
  ["Gmail in Chinese", "Ann <ann@team.example> 于2026年11月20日周五 09:58写道：\n\n> Old"],
  ["Gmail in Japanese", "2026年11月20日(金) 9:58 Ann <ann@team.example>:\n\n> Old"],
  ["Gmail in Korean", "2026년 11월 20일 (금) 오전 9:58, Ann <ann@team.example>님이 작성:\n\n> Old"],
  ["Apple Mail", "> On 20. Nov 2026, at 09:58, Ann <ann@team.example> wrote:\n> \n> Old"],
  ["Thunderbird", "On 20/11/2026 09:58, Ann wrote:\n> Old"],
  [
    "Outlook",
    "________________________________\nFrom: Ann <ann@team.example>\nSent: Friday, November 20, 2026 9:58 AM\nTo: Bob\nSubject: Old\n\nOld",
  ],
  [
    "Outlook in bold",
    "**From:** Ann <ann@team.example>\n**Sent:** Friday, November 20, 2026 9:58 AM\n**To:** Bob\n**Subject:** Old\n\nOld",
  ],
  [
    "Outlook in German",
    "Von: Ann <ann@team.example>\nGesendet: Freitag, 20. November 2026 09:58\nAn: Bob\nBetreff: Old\n\nOld",
  ],
  [
    "Outlook in French",
    "De : Ann <ann@team.example>\nEnvoyé : vendredi 20 novembre 2026 09:58\nÀ : Bob\nObjet : Old\n\nOld",
  ],
  [
    "Outlook in Chinese",
    "发件人: Ann <ann@team.example>\n发送时间: 2026年11月20日 9:58\n收件人: Bob\n主题: Old\n\nOld",
  ],
  ["an older Outlook", "-----Original Message-----\nFrom: Ann\nSent: Friday\nOld"],
  ["an older Outlook in German", "-----Ursprüngliche Nachricht-----\nVon: Ann\nOld"],
  [
    "a web client without > marks",
    "On Fri, Nov 20, 2026 at 9:58 AM, Ann <ann@team.example> wrote:\n\nOld\nand older",
  ],
];

for (const [client, quote] of ATTRIBUTIONS) {
  test(`splitReply removes the quote of ${client}`, () => {
    assert.equal(replyIn(`Yes, please.\n\nBob\n\n${quote}`), "Yes, please.\n\nBob");
  });
}

test("splitReply keeps inline replies between quotes", () => {
  const text = "On 20/11/2026 09:58, Ann wrote:\n> First?\n\nYes.\n\n> Second?\n\nNo.";
  assert.equal(replyIn(text), "Yes.\n\nNo.");
});

test("splitReply keeps lines marked with > in a message that is not a reply", () => {
  const text = "As the poet says:\n\n> Not all those who wander are lost\n\nAnn";
  assert.equal(splitReply({ text }, undefined).replyText, text);
});

test("splitReply returns all of a message that only forwards as forwarded", () => {
  const text =
    "---------- Forwarded message ---------\nFrom: Ann <ann@team.example>\nDate: Fri, Nov 20, 2026\nSubject: x\nTo: b\n\nOld";
  const { replyText, forwardedText } = splitReply({ text }, undefined);
  assert.deepEqual({ replyText, forwardedText }, { replyText: "", forwardedText: text });
});

test("splitReply removes the > marks of a message forwarded below a title", () => {
  const text =
    "Finish it for me?\n\nBegin forwarded message:\n\n> From: Acme <a@acme.example>\n> Subject: Key\n>\n> Your code: 083716";
  const { replyText, forwardedText } = splitReply({ text }, "forward");
  assert.deepEqual(
    [replyText, />/.test(forwardedText.replace("@acme.example>", ""))],
    ["Finish it for me?", false],
  );
  assert.match(forwardedText, /^Your code: 083716$/m);
});

test("splitReply keeps a sentence that ends in a colon", () => {
  const text = "In 2026 at 10:00 I wrote this list:\n- one\n- two";
  assert.equal(replyIn("Please note:\n- one"), "Please note:\n- one");
  assert.ok(replyIn(`Hello.\n\n${text}`).startsWith("Hello."));
});

test("splitReply recognises the quoted header of Lotus Notes, with labels without a colon", () => {
  const name = "Ann Berg/Acme\n20.11.2026 10:24\n\n";
  for (const header of [
    `${name}To\nBob Lund/Acme@Acme\ncc\n\nSubject\nHall`,
    `${name}An | Bob Lund/Acme@Acme\nKopie |\nThema | Saal`,
  ])
    assert.equal(replyIn(`Fine.\n\n${header}\n\nOld`), "Fine.");
});

test("splitReply returns > lines as forwarded when only the subject says that it is a forward", () => {
  const { replyText, forwardedText } = splitReply({ text: "See below.\n\n> Old,\n> and so on." }, "forward");
  assert.deepEqual([replyText, forwardedText], ["See below.", "Old,\nand so on."]);
});

test("splitReply keeps a form with a From label alone", () => {
  const text = "From: Berlin\nTo: Paris\nSeats: 2";
  assert.equal(splitReply({ text }, undefined).replyText, text);
});

for (const signature of [
  "-- \nAnn Miller\nAcme",
  "--\nAnn Miller",
  "Sent from my iPhone",
  "Get Outlook for iOS",
  "Von meinem iPhone gesendet",
  "Envoyé de mon iPhone",
  "Enviado desde mi iPhone",
  "Отправлено с iPhone",
  "发自我的iPhone",
  "iPhoneから送信",
  "나의 iPhone에서 보냄",
  "_______________________________________________\ndev mailing list\ndev@lists.example",
]) {
  test(`splitReply removes the signature ${JSON.stringify(signature)}`, () => {
    assert.equal(replyIn(`See you.\n\n${signature}`), "See you.");
  });
}

test("splitReply keeps a line of dashes far above the end", () => {
  const text = `Above\n--\n${"Below\n".repeat(30)}`.trim();
  assert.equal(replyIn(text), text);
});

test("splitReply removes the rule above an attribution, and lines with arrows in the quote", () => {
  const quote =
    "雨州 <ann@team.example> 在 2026年11月20日 周五 19:47 写道：\n\n> 你好\n>>>> https://acme.example <<<";
  for (const rule of ["--------", "————————", "────────"])
    assert.equal(replyIn(`好的。\n\n${rule}\n${quote}`), "好的。");
});

const DESK_RULE = "-".repeat(46);

test("splitReply removes the reply line and the history that a help desk puts around its answer", () => {
  const rulers = [
    "##- Please type your reply above this line -##",
    "Antwort bitte oberhalb dieser Linie eingeben",
    "Antwoord boven deze regel.",
    "=== Skriv ditt svar ovanför den här raden ===",
    "--- Odgovor upišite iznad ove linije ---",
    "## この行より上に返信してください ##",
    "-- 请在此行以上回复 --",
  ];
  const [letter, older] = [
    "Ann, Nov 18, 2026, 10:24 GMT\n\nYes.\n\nAnn",
    "Bob, 17. Nov. 2026, 19:02 MEZ\n\nIs it?",
  ];
  for (const ruler of rulers) {
    assert.equal(replyIn(`${ruler}\n\nYes.`), "Yes.");
    const thread = `${ruler}\n\nYour request has been updated.\n\n${DESK_RULE}\n\n${letter}\n\n${DESK_RULE}\n\n${older}`;
    assert.equal(replyIn(thread), "Yes.\n\nAnn");
    const answer = "Hello,\n\nit is.\n\nWe sent it.\n\nAnn";
    assert.equal(replyIn(`${ruler}\n\n${answer}\n\n${DESK_RULE}\n\n${older}`), answer);
  }
  const rules = `${DESK_RULE}\n\n${letter}\n\n${DESK_RULE}\n\n${older}`;
  assert.ok(
    replyIn(rules).includes("Is it?"),
    "without the reply line, the history is the sender's own text",
  );
});

const WROTE = "On Fri, 20 Nov 2026 at 09:58, Ann <ann@team.example> wrote:";

for (const [what, text, intent] of [
  ["text below an attribution in a message that is no reply", `${WROTE}\n\nWords`, undefined],
  ["text below an attribution right below other text", `Yes.\n${WROTE}\n\nWords`, undefined],
  [
    "a sentence that begins with a date",
    "See.\n\nOn Fri, 20 Nov 2026 at 09:58 it broke. Ann wrote:\n\nWords",
    undefined,
  ],
  ["a travel request", "Please book:\nFrom: Berlin\nTo: Paris\nDate: 20 November", "reply"],
  ["a message of nothing but > lines", "> Roses\n> are red", "reply"],
  ["a link between arrows", "Here:\n\n>>> https://acme.example/reset <<<\n\nAnn", "reply"],
  [
    "the copy of a message in a bounce",
    "It failed.\n\nFrom: a@b.example\nTo: c@d.example\nSubject: x\nMessage-ID: <1@b.example>\n\nOld",
  ],
  [
    "indented header fields in a delivery report",
    "It was sent with:\n\n  Message-id: <1@b.example>\n  Date: Tue, 03 Nov 2026\n  From: a@b.example\n  To: c@d.example\n  Subject: x\n\nIt failed.",
    "reply",
  ],
] as const) {
  test(`splitReply does not take ${what} for a quote`, () => {
    assert.equal(splitReply({ text }, intent).replyText, text);
  });
}
