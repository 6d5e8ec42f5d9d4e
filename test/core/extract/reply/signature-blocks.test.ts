/** Signature blocks below a message, and similar blocks that are part of its content. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { splitReply } from "../../../../core/extract/reply/reply-text.ts";

const BODY = "Hi Bob,\n\nyes, Thursday at ten works for me.";

/** Closings in many languages, and the signatures below them. */
const SIGNED: readonly (readonly [what: string, closing: string, signature: string])[] = [
  ["en closing without a name", "Kind regards,", "Ann Miller\nAcme Ltd\n+44 1632 960 123"],
  ["pt closing without a name", "Att,", "Ana Lima\nLima Móveis\n(11) 90000-0123"],
  ["nb", "Med vennlig hilsen", "Ann Moe\nMoe AS\nTlf. 22 55 01 23"],
  ["en", "Kind regards,\nAnn", "-- \nAnn Miller\nAcme Ltd"],
  [
    "en role and phone",
    "Kind regards,\nAnn",
    "Ann Miller | Head of Sales\nAcme Ltd | 4 Mill Lane, Leeds LS1 4AP\nT: +44 1632 960 123 | M: +44 7700 900 456",
  ],
  [
    "en disclaimer",
    "Best,\nAnn",
    "Ann Miller\nSales Manager, Acme Ltd\nTel: +44 1632 960 123\nann@acme.example\n\nThis email and any attachments are confidential and intended solely for the addressee. If you have received this message in error, please notify the sender and delete it.",
  ],
  [
    "en disclaimer only",
    "Best,\nAnn",
    "CONFIDENTIALITY NOTICE: This e-mail message, including any attachments, is for the sole use of the intended recipient(s) and may contain confidential and privileged information. Any unauthorized review, use, disclosure or distribution is prohibited.",
  ],
  ["en rule", "Best,\nAnn", "________________\nAnn Miller\nAcme Ltd\n+44 1632 960 123"],
  [
    "en equals",
    "Best,\nAnn",
    "==========================\nAnn Miller, Acme Ltd\nwww.acme.example\n==========================",
  ],
  [
    "de",
    "Mit freundlichen Grüßen\nAnna Müller",
    "Anna Müller\nVertriebsleiterin\nAcme GmbH\nHauptstraße 5\n80331 München\nTel.: 089 1234567\nFax: 089 1234568\nwww.acme.example\n\nGeschäftsführer: Max Muster\nAmtsgericht München HRB 12345",
  ],
  [
    "de disclaimer",
    "Viele Grüße\nAnna",
    "Acme GmbH · Hauptstraße 5 · 80331 München\nTelefon 089 123 45 67 · anna@acme.example\n\nDiese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese Mail.",
  ],
  ["de phone signature", "Gruß\nAnna", "Von meinem iPhone gesendet"],
  [
    "fr",
    "Cordialement,\nClaire",
    "Claire Bonnard\nResponsable des achats\nSociété Exemple\n12 rue des Lilas, 69003 Lyon\nTél. : 04 72 00 00 00\nMobile : 06 00 00 00 00",
  ],
  [
    "fr disclaimer",
    "Bien à vous,\nClaire",
    "Ce message et ses pièces jointes sont confidentiels et destinés exclusivement à leurs destinataires. Si vous avez reçu ce message par erreur, merci d'en informer l'expéditeur et de le détruire.",
  ],
  [
    "es",
    "Un saludo,\nMarta",
    "Marta Ruiz\nDirectora de compras\nEjemplo, S.L.\nC/ Mayor, 5 - 28013 Madrid\nTlf.: 91 000 00 00\nwww.ejemplo.example",
  ],
  [
    "es disclaimer",
    "Saludos,\nMarta",
    "AVISO LEGAL: Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario. Si lo ha recibido por error, le rogamos que lo comunique al remitente y proceda a su eliminación.",
  ],
  [
    "pt",
    "Atenciosamente,\nJoão",
    "João Silva\nGerente de Vendas\nExemplo Ltda.\nTel.: (11) 5555-0100 | Cel.: (11) 95555-0101\njoao@exemplo.example",
  ],
  [
    "it",
    "Cordiali saluti\nGiulia",
    "Giulia Rossi\nUfficio acquisti\nEsempio S.r.l.\nVia Roma 1, 20121 Milano\nTel. 02 0000 0000 - Fax 02 0000 0001",
  ],
  [
    "nl",
    "Met vriendelijke groet,\nPieter",
    "Pieter de Vries\nAccountmanager\nVoorbeeld B.V.\nKeizersgracht 1, 1015 AA Amsterdam\nT 020 555 0100\nM 06 55501000",
  ],
  [
    "pl",
    "Pozdrawiam,\nAgnieszka",
    "Agnieszka Nowak\nKierownik działu\nPrzykład Sp. z o.o.\nul. Długa 1, 00-001 Warszawa\ntel. +48 22 555 01 00\nkom. 601 555 010",
  ],
  [
    "ru",
    "С уважением,\nИван",
    "Иван Петров\nМенеджер по продажам\nООО «Пример»\nтел.: +7 (495) 555-01-00\nмоб.: +7 (916) 555-01-00",
  ],
  [
    "cs",
    "S pozdravem\nJana",
    "Jana Nováková\nobchodní oddělení\nPříklad s.r.o.\nTel.: +420 222 555 010\nGSM: +420 601 555 010",
  ],
  [
    "sv",
    "Med vänlig hälsning\nKarin",
    "Karin Berg\nProjektledare\nExempel AB\nTelefon: 08-555 010 00\nMobil: 070-555 01 00",
  ],
  [
    "fi",
    "Ystävällisin terveisin\nMatti",
    "Matti Virtanen\nMyyntipäällikkö\nEsimerkki Oy\nPuh. 09 5550 1000\nwww.esimerkki.example",
  ],
  [
    "tr",
    "Saygılarımla,\nAyşe",
    "Ayşe Yılmaz\nSatış Müdürü\nÖrnek A.Ş.\nTel: 0212 555 01 00\nGSM: 0532 555 01 00",
  ],
  [
    "el",
    "Με εκτίμηση,\nΜαρία",
    "Μαρία Παπαδοπούλου\nΤμήμα Πωλήσεων\nΠαράδειγμα Α.Ε.\nΤηλ.: 210 555 0100\nΚιν.: 694 555 0100",
  ],
  [
    "ja",
    "よろしくお願いいたします。",
    "--------------------------------------------------\n株式会社サンプル\n営業部 山田太郎\n〒100-0001 東京都千代田区1-1-1\nTEL: 03-5555-0100 / FAX: 03-5555-0101\nE-mail: yamada@sample.example\n--------------------------------------------------",
  ],
  [
    "ja stars",
    "よろしくお願いいたします。",
    "**************************\n山田 太郎（やまだ たろう）\n株式会社サンプル\nTEL 03-5555-0100\n**************************",
  ],
  ["zh", "祝好\n王芳", "王芳\n销售经理\n示例科技有限公司\n电话：010-5555 0100\n手机：138 0000 0000"],
  ["zh line", "此致\n王芳", "------------------\n王芳 | 示例科技\n邮箱：wang@shili.example"],
  [
    "ko",
    "감사합니다.\n김민수 드림",
    "김민수\n영업팀 과장\n(주)예제\nTel: 02-555-0100\nMobile: 010-5555-0100",
  ],
  [
    "ar",
    "مع أطيب التحيات،\nأحمد",
    "أحمد علي\nمدير المبيعات\nشركة المثال\nهاتف: +966 11 555 0100\nجوال: +966 55 555 0100",
  ],
  ["he", "בברכה,\nדנה", "דנה לוי\nמנהלת מכירות\nדוגמה בע\"מ\nטל': 03-5550100\nנייד: 050-5550100"],
  ["uk", "З повагою,\nОлена", "Олена Коваль\nТОВ «Приклад»\nтел. +380 44 555 01 00\nмоб. +380 67 555 01 00"],
  [
    "hu",
    "Üdvözlettel,\nEszter",
    "Kovács Eszter\nértékesítési vezető\nPélda Kft.\nTel.: +36 1 555 0100\nMobil: +36 20 555 0100",
  ],
  [
    "da",
    "Med venlig hilsen\nMette",
    "Mette Hansen\nSalgschef\nEksempel A/S\nTlf. 33 55 01 00\nMobil 20 55 01 00",
  ],
  [
    "vi",
    "Trân trọng,\nLan",
    "Nguyễn Thị Lan\nTrưởng phòng kinh doanh\nCông ty TNHH Ví Dụ\nĐT: 024 5555 0100\nDĐ: 0901 555 010",
  ],
  ["en one phone", "Thanks,\nAnn", "Ann Miller\nAcme Ltd\n+44 1632 960 123"],
  ["en web only", "Thanks,\nAnn", "Ann Miller\nFounder, Acme\nacme.example | @annmiller"],
  ["en pgp", "Thanks,\nAnn", "Ann Miller <ann@acme.example>\nPGP: 4096R/0xDEADBEEF 1234 5678 9ABC DEF0"],
  ["en environment notice", "Thanks,\nAnn", "Please consider the environment before printing this email."],
  [
    "en social",
    "Best,\nAnn",
    "Ann Miller\nAcme Ltd\nPhone: (555) 010-0199\nFollow us: LinkedIn | Twitter | Facebook",
  ],
  [
    "en emoji",
    "Cheers,\nAnn",
    "Ann Miller\nProduct, Acme\n📞 +1 555 010 0199\n✉️ ann@acme.example\n🌐 www.acme.example",
  ],
  ["en emoji dash", "Cheers,\nAnn", "—\nAnn Miller"],
  ["en pronouns", "Best,\nAnn", "Ann Miller (she/her)\nAcme Ltd\no: 555.010.0199\nc: 555.010.0142"],
];

for (const [what, closing, signature] of SIGNED) {
  test(`splitReply keeps the closing and removes the signature below it: ${what}`, () => {
    const own = `${BODY}\n\n${closing}`;
    assert.equal(splitReply({ text: `${own}\n\n${signature}` }, "reply", "Somebody").replyText, own);
  });
}

/** Messages that end in an address, a number or a rule that belongs to their content. */
const UNSIGNED: readonly (readonly [what: string, text: string])[] = [
  [
    "a postal address",
    "Hi Bob,\n\nplease send it to:\n\nAnn Miller\nAcme Ltd\n4 Mill Lane\nLeeds LS1 4AP\n+44 1632 960 123",
  ],
  ["a request to call", "Hi Bob,\n\nCall me on +44 1632 960 123 or write to ann@acme.example."],
  [
    "a list of telephone numbers",
    "Hi Bob,\n\nhere are the numbers.\n\nOffice: 020 5550 0100\nWarehouse: 020 5550 0101\nNight desk: 020 5550 0102",
  ],
  [
    "a list of links",
    "Hi,\n\nthe three sites are below.\n\nhttps://a.example/\nhttps://b.example/\nhttps://c.example/",
  ],
  ["numbered steps", "Hi,\n\n1. Open https://a.example/\n2. Call 030 1234567\n3. Say hello"],
  [
    "a rule between two parts",
    "Part one.\n\n-----\n\nPart two is here, and it is longer than that.\n\nBye\nAnn",
  ],
  ["a list with dashes", "Here is the list\n\n- one\n- two\n\nAnn"],
  [
    "a sentence about a confidential report",
    "Hi,\n\nthe report is confidential and intended for the board only. Please do not pass it on.\n\nAnn",
  ],
  [
    "a sentence about an error",
    "Hi,\n\nif you received this message in error on your screen, restart the app.\n\nAnn",
  ],
  [
    "the address of an appointment",
    "Liebe Frau Kern,\n\nder Termin ist am 20.11. um 10 Uhr.\n\nPraxis Dr. Muster\nHauptstraße 5\nTel. 089 1234567\n\nBis dann\nAnna",
  ],
  [
    "the contact of another person",
    "Hi,\n\nthe person you want is\n\nJohn Doe\nLogistics\n+44 1632 960 999\njohn@acme.example",
  ],
  ["verdict on a patch", "Strong Ack\n\nAcked-by: Ann Berg <ann@team.example>"],
  ["two addresses to write to", "Bob,\n\nwrite to both.\n\nann@acme.example\ncarl@acme.example"],
  ["a first name alone", "Thanks, that worked.\n\nAnn"],
  [
    "a sentence about the environment",
    "Please consider the environment when you choose the supplier.\n\nAnn",
  ],
  [
    "a delivery address",
    "Hi,\n\nthe delivery goes to\n\nMuster GmbH, Rampe 3\nHafenstr. 12, 20457 Hamburg\nTel. 040 5550100\nAnsprechpartner: Herr Kurz",
  ],
  [
    "a contact in Italian",
    "Ciao,\n\necco i contatti dell'idraulico.\n\nMario Bianchi\ncell. 333 555 0100\nmario@idraulico.example",
  ],
  [
    "a contact in French",
    "Bonjour,\n\nvoici les coordonnées du notaire\n\nMaître Dupont\n04 72 00 00 00\nnotaire@exemple.example",
  ],
  [
    "a contact in Russian",
    "Добрый день,\n\nконтакты водителя ниже.\n\nПётр Сидоров\n+7 916 555-01-00\npetr@primer.example",
  ],
  ["a question about numbers", "Hallo,\n\nist das noch Ihre Nummer?\n\nTel. 089 1234567\nMobil 0170 1234567"],
];

for (const [what, text] of UNSIGNED) {
  test(`splitReply keeps content that looks like a signature: ${what}`, () => {
    assert.equal(splitReply({ text }, "reply", "Somebody").replyText, text);
  });
}

test("splitReply keeps a closing that is in one block with the signature", () => {
  const block = (closing: string) => `${closing}\nAcme Ltd\nT +44 1632 960 123\nwww.acme.example`;
  for (const closing of [
    "Kind regards,\nAnn Miller",
    "Mit freundlichen Grüßen\nAnn",
    "С уважением,\nИван Петров",
  ])
    assert.equal(
      splitReply({ text: `${BODY}\n\n${block(closing)}` }, "reply").replyText,
      `${BODY}\n\n${closing}`,
    );
});

test("splitReply removes a signature block without a closing when it names the author", () => {
  const text = `${BODY}\n\nAnn Miller\nAcme Ltd\n+44 1632 960 123\nann@acme.example`;
  const reply = (author: string) => splitReply({ text }, "reply", author).replyText;
  assert.deepEqual([reply("Ann Miller"), reply("Miller, Ann"), reply("Carl")], [BODY, BODY, text]);
});
