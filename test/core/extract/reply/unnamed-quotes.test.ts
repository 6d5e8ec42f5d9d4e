/** Replies and forwards without In-Reply-To and References, and messages that only look like them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Conversation, conversationIn, intentOf } from "../../../../core/extract/reply/conversation.ts";
import { visibleText } from "../../../../core/extract/visible-text.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";
import type { Intent } from "../../../../core/mime/subject-prefix.ts";

const OWN = "Yes, that is fine.\n\nBob";
const OWN_HTML = "<div>Yes, that is fine.</div><div><br></div><div>Bob</div>";

function partsOf(html: string): Conversation {
  return conversationIn(visibleText({ text: undefined, html: html.replace("{}", OWN_HTML) }), undefined);
}

const AGENT = { name: "Agent", address: "mbx_agent@mail.local" };

/** Texts of messages whose header names no earlier message. */
const TEXTS_ALONE: readonly (readonly [what: string, intent: Intent, text: string])[] = [
  [
    "a quoted header with our address",
    "reply",
    "Yes.\n\nFrom: Agent <mbx_agent@mail.local>\nSent: Friday\nTo: Ann\nSubject: x\n\nOld",
  ],
  [
    "a quoted header with our name",
    "reply",
    "Ja.\n\n**Von:** Agent\n**Gesendet:** Freitag\n**An:** Ann\n**Betreff:** x\n\nAlt",
  ],
  ["an attribution with our name", "reply", "Yes.\n\nOn 20/11/2026 09:41, Agent wrote:\n\nOld"],
  [
    "a quoted header of somebody else",
    undefined,
    "See:\n\nFrom: Bob <bob@b.example>\nSent: Friday\nTo: Agent\nSubject: x\n\nOld",
  ],
  [
    "a sentence with a date and our address",
    undefined,
    "On 10 November 2026 at 13:12 it was changed to mbx_agent@mail.local:\n\nConfirm",
  ],
];

for (const [what, intent, text] of TEXTS_ALONE) {
  test(`intentOf returns ${intent} for ${what}: ${text.split("\n")[2]}`, () => {
    assert.equal(
      intentOf({ subject: "x", inReplyTo: [], references: [], to: [AGENT], cc: [] }, text),
      intent,
    );
  });
}

/** HTML of replies whose header names no earlier message. `Old` is quoted. */
const PAGES_ALONE: readonly (readonly [what: string, html: string])[] = [
  [
    "Apple Mail",
    '{}<blockquote type="cite">On 20. Nov 2026, at 09:41, Ann &lt;a@b.example&gt; wrote:<br><div>Old</div></blockquote>',
  ],
  ["a client without an attribution", '{}<blockquote type="cite">Old</blockquote>'],
  [
    "Gmail",
    '{}<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Foo bar, Ann:</div><blockquote class="gmail_quote">Old</blockquote></div>',
  ],
  [
    "old Gmail in an unknown language",
    '{}<div class="gmail_extra"><br><div class="gmail_quote">Foo Fri, Ann bar:<br><blockquote class="gmail_quote">Old</blockquote></div></div>',
  ],
  [
    "Hotmail, around a quote of Gmail",
    '{}<div class="ecxgmail_quote">Fri 20, Ann:<blockquote class="ecxgmail_quote">Old</blockquote></div>',
  ],
  [
    "old Outlook",
    '{}<div class="OutlookMessageHeader" dir="ltr">-----Original Message-----<br><b>From:</b> Ann<br><b>Sent:</b> Friday<br></div>Old',
  ],
  ["Yahoo", '{}<div class="yahoo_quoted"><div>On Friday, Ann wrote:</div><div>Old</div></div>'],
  [
    "Thunderbird",
    '{}<div class="moz-cite-prefix">Le 20/11, Ann:<br></div><blockquote type="cite">Old</blockquote>',
  ],
  [
    "Proton Mail",
    '{}<div class="protonmail_quote">On Friday, Ann wrote:<br><blockquote class="protonmail_quote" type="cite">Old</blockquote></div>',
  ],
  [
    "Zoho",
    '{}<div class="zmail_extra"><div>---- On Fri, Ann wrote ----</div><blockquote>Old</blockquote></div>',
  ],
  ["Tuta", '{}<blockquote class="tutanota_quote">Old</blockquote>'],
  ["Front", '{}<blockquote type="cite" class="front-blockquote">On Nov 20, Ann wrote:<br>Old</blockquote>'],
  [
    "an attribution above a box",
    '{}<p>On Fri, Nov 20, 2026 at 9:41 AM Ann &lt;a@b.example&gt; wrote:</p><div style="border-left:2px solid #ccc">Old</div>',
  ],
  [
    "an attribution above a quote",
    "{}<p>Am 20.11.2026 um 09:41 schrieb Ann:</p><blockquote>Old</blockquote>",
  ],
];

for (const [what, html] of PAGES_ALONE) {
  test(`conversationIn removes the quote of ${what} when the header names no earlier message`, () => {
    const { replyText, forwardedText } = partsOf(html);
    assert.deepEqual([replyText, forwardedText], [OWN, ""]);
  });
}

for (const [what, html] of [
  ["Hotmail", '{}<hr id="stopSpelling"><div>Foo: Ann<br>Bar: Bob<br><br>Old</div>'],
  [
    "Outlook on the web",
    '{}<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Foo:</b> Ann<br><b>Bar:</b> Friday<br></div><div>Old</div>',
  ],
  [
    "Outlook",
    "{}<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p><b>Foo:</b> Ann<br><b>Bar:</b> Fri<br><b>Baz:</b> x</p></div><p>Old</p>",
  ],
  [
    "Gmail",
    '{}<div class="gmail_quote"><div class="gmail_attr">---------- Foo ---------<br>De: Ann<br>Foo: Fri<br>Bar: x<br>Baz: b</div><br>Old</div>',
  ],
] as const) {
  test(`conversationIn returns a whole earlier message in ${what} as forwarded when the header names none`, () => {
    const { replyText, forwardedText } = partsOf(html);
    assert.deepEqual([replyText, /Old$/.test(forwardedText)], [OWN, true]);
  });
}

/** Messages that are no replies and quote somebody. */
for (const [what, html] of [
  [
    "a newsletter that quotes a person",
    "<p>As our founder says:</p><blockquote>Old is good</blockquote><p>More.</p>",
  ],
  [
    "a message with a cite blockquote in the middle",
    '<p>As she says:</p><blockquote type="cite">Old is good</blockquote><p>More.</p>',
  ],
  [
    "a message with a ruled box at its end",
    '<p>More.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">Old Ltd, Berlin</div>',
  ],
  [
    "a notice that quotes a comment",
    "<p>A comment was added.</p><p>Ann wrote on 20 Nov 2026 09:41:</p><p>Old news</p>",
  ],
  ["a comment that begins with its author", "<p>On 20 Nov 2026 at 09:41, Ann wrote:</p><p>Old news</p>"],
  [
    "a message that contains nothing but quotes",
    '<div class="gmail_quote">Old news</div><blockquote type="cite">More</blockquote>',
  ],
] as const) {
  test(`conversationIn keeps all of ${what}`, () => {
    assert.match(partsOf(html).replyText, /Old/);
  });
}

test("parseMessage returns an attached message as forwarded, unless a reply with text attaches it", async () => {
  const forwarded = async (subject: string, text = "See below.") => {
    const mail = `From: a@b.example\r\nSubject: ${subject}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${text}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Old\r\n\r\nYour code is 482017\r\n--b--`;
    const { codes, forwardedText } = await parseMessage(Buffer.from(mail));
    return [codes.length, forwardedText.includes("482017")];
  };
  assert.deepEqual(
    [await forwarded("Re: x"), await forwarded("x"), await forwarded("Re: x", "")],
    [
      [0, false],
      [1, true],
      [1, true],
    ],
  );
});
