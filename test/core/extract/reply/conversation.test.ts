/** The HTML by which mail clients mark quotes, signatures and forwarded messages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeAttachedMessages } from "../../../../core/extract/merge-attached.ts";
import { type Conversation, conversationIn, intentOf } from "../../../../core/extract/reply/conversation.ts";
import { visibleText } from "../../../../core/extract/visible-text.ts";
import { CODES_MAX, LINKS_CHARS_MAX } from "../../../../core/limits.ts";
import { parseMessage } from "../../../../core/mime/mime.ts";
import type { Intent } from "../../../../core/mime/subject-prefix.ts";

const OWN = "Yes, that is fine.\n\nBob";
const OWN_HTML = "<div>Yes, that is fine.</div><div><br></div><div>Bob</div>";

function partsOf(html: string, intent: Intent, text?: string): Conversation {
  return conversationIn(visibleText({ text, html: html.replace("{}", OWN_HTML) }), intent);
}

const CLIENTS: readonly (readonly [client: string, intent: Intent, html: string])[] = [
  [
    "old Gmail",
    "reply",
    '<div dir="ltr">Yes, that is fine.<div><br></div><div>Bob</div></div><div class="gmail_extra"><br clear="all"><div><br></div>-- <br><div class="gmail_signature" data-smartmail="gmail_signature">Bob Smith<br>CEO</div><br><div class="gmail_quote">On Fri, Nov 20, 2026 at 9:41 AM, Ann <span dir="ltr">&lt;<a href="mailto:a@b.example">a@b.example</a>&gt;</span> wrote:<br><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Old text</blockquote></div><br></div>',
  ],
  [
    "Gmail without a blockquote below its attribution",
    "reply",
    '{}<div class="gmail_quote"><div class="gmail_attr">On Friday, Ann wrote:</div><div>Old text</div></div>',
  ],
  [
    "a client that quotes a signature",
    "reply",
    '{}<blockquote type="cite"><div>Old text</div><div class="moz-signature">Code 482017</div></blockquote>',
  ],
  [
    "Outlook on the web",
    "reply",
    '<div class="elementToProof">Yes, that is fine.</div><div class="elementToProof"><br></div><div class="elementToProof">Bob</div><div id="Signature"><div>Bob Smith</div><div>CEO</div></div><div id="mail-editor-reference-message-container"><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>X:</b> Ann<br><b>Y:</b> Fri</div><div>Old text</div></div>',
  ],
  [
    "Outlook in an unknown language",
    "reply",
    '<div class="WordSection1"><p class="MsoNormal" style="margin:0">Yes, that is fine.</p><p class="MsoNormal" style="margin:0">&nbsp;</p><p class="MsoNormal" style="margin:0">Bob</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>Foo:</b> Ann<br><b>Bar:</b> 20.11</p></div><p>Old text</p></div>',
  ],
  [
    "Outlook, forwarding in an unknown language",
    "forward",
    '<div class="WordSection1"><p class="MsoNormal" style="margin:0">Yes, that is fine.</p><p class="MsoNormal" style="margin:0">&nbsp;</p><p class="MsoNormal" style="margin:0">Bob</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>Foo:</b> Ann<br><b>Bar:</b> 20.11</p></div></div><p>Old text</p></div>',
  ],
  [
    "Outlook for Mac",
    "reply",
    '{}<div><br></div><span id="OLK_SRC_BODY_SECTION"><div style="font-family:Calibri;BORDER-TOP:#b5c4df 1pt solid;"><span style="font-weight:bold">From: </span>Ann<br></div><div>Old</div></span>',
  ],
  [
    "Apple Mail with a signature",
    "reply",
    '<html><body>Yes, that is fine.<div><br></div><div>Bob<br id="lineBreakAtBeginningOfSignature"><div>Sent from my iPad Pro Max</div><div><br><blockquote type="cite">On 20. Nov 2026, at 09:41, Ann wrote:<br><br></blockquote></div><blockquote type="cite"><div>Old</div></blockquote></div></body></html>',
  ],
  [
    "old Apple Mail",
    "reply",
    '{}<div><br></div><div id="AppleMailSignature">Bob Smith<br>CEO</div><div><br><blockquote type="cite">On 20. Nov 2026, at 09:41, Ann wrote:<br></blockquote></div>',
  ],
  [
    "Yahoo, forwarding",
    "forward",
    '<div class="ydp1234567yahoo-style-wrap">{}<div><br></div></div><div id="ydpab12cd34yahoo_quoted_1234567890" class="ydpab12cd34yahoo_quoted"><div><div>----- Forwarded Message -----</div><div><b>From:</b> Ann &lt;a@b.example&gt;</div><div><b>To:</b> Bob</div><div><b>Sent:</b> Friday</div><div><b>Subject:</b> Old</div><div><br></div><div>Old text</div></div></div>',
  ],
  [
    "Proton Mail, forwarding",
    "forward",
    '{}<div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with Proton Mail secure email.</div></div><div><br></div><div class="protonmail_quote">------- Forwarded Message -------<br>From: Ann &lt;a@b.example&gt;<br>Date: On Friday<br>Subject: Old<br>To: bob<br><br><blockquote class="protonmail_quote" type="cite">Old text</blockquote></div>',
  ],
  [
    "Thunderbird with the reply above the quote",
    "reply",
    '<p>Yes, that is fine.</p><p>Bob</p><div class="moz-signature">-- <br>Bob Smith</div><div class="moz-cite-prefix">Am 20.11.2026 um 09:41 schrieb Ann:<br></div><blockquote type="cite" cite="mid:x@y"><p>Old text</p></blockquote>',
  ],
  [
    "Thunderbird with the reply between quotes",
    "reply",
    '<div class="moz-cite-prefix">Am 20.11.2026 um 09:41 schrieb Ann:<br></div><blockquote type="cite" cite="mid:x@y"><p>Old text?</p></blockquote><p>Yes, that is fine.</p><blockquote type="cite" cite="mid:x@y"><p>Old 2</p></blockquote><p>Bob</p><div class="moz-signature">-- <br>Bob Smith</div>',
  ],
  [
    "Thunderbird with a plain-text signature",
    "reply",
    '<p>Yes, that is fine.</p><p>Bob</p><pre class="moz-signature" cols="72">-- &#10;Bob Smith&#10;CEO</pre><div class="moz-cite-prefix">x</div><blockquote type="cite"><p>Old</p></blockquote>',
  ],
  [
    "Thunderbird with the reply inside its attribution element",
    "reply",
    '<div class="moz-cite-prefix">Yes, that is fine.</div><div class="moz-cite-prefix"><br></div><div class="moz-cite-prefix">Bob<br>On 11/20/2026 9:41 AM, Ann wrote:<br></div><blockquote type="cite" cite="mid:x@y"><p>Old</p></blockquote>',
  ],
  [
    "Tuta",
    "reply",
    '{}<div><br></div><div><br></div><div>20. Nov. 2026, 09:41 von a@b.example:<br></div><blockquote class="tutanota_quote" style="border-left:1px solid #93A3B8"><div>Old text</div></blockquote>',
  ],
  [
    "Zoho",
    "reply",
    '<div style="font-family:Verdana">{}<div><br></div><div class="zmail_extra_hr" style="border-top:1px solid rgb(204,204,204)"></div><div class="zmail_extra" data-zbluepencil-ignore="true"><br><div id="Zm-_Id_-Sgn1">---- On Fri, 20 Nov 2026 09:41:13 +0100 <b>Ann</b> wrote ---</div><br><blockquote id="blockquote_zmail">Old</blockquote></div></div>',
  ],
  [
    "NetEase",
    "reply",
    '{}<div><br></div><div class="ntes-mailmaster-quote" style="padding-top:1px"><div style="margin-top:2em">---- 回复的原邮件 ----</div><table><tr><td>发件人</td><td>Ann</td></tr></table><div>Old</div></div>',
  ],
  [
    "NetEase on the web",
    "reply",
    '{}<div id="isReplyContent" style="margin:0"><br>在 2026-11-20 09:41:13，"Ann" &lt;a@b.example&gt; 写道：<br><blockquote id="isReplyContent2">Old</blockquote></div>',
  ],
  [
    "NetEase, forwarding",
    "forward",
    '{}<br><div id="isForwardContent"><div>-------- 转发邮件信息 --------</div><div>发件人："Ann" &lt;a@b.example&gt;</div><div>发送日期：2026-11-20</div><div>收件人：Bob</div><div>主题：Old</div><div>Old text</div></div>',
  ],
  [
    "QQ in English",
    "reply",
    '{}<div><includetail><!--<![endif]--></includetail></div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;Original&nbsp;------------------</div><div style="font-size:12px;background:#efefef;padding:8px;"><div><b>From: </b>&nbsp;"Ann"</div><div><b>Date: </b>&nbsp;Fri</div><div><b>To: </b>&nbsp;"Bob"</div><div><b>Subject: </b>&nbsp;Old</div></div><div>Old</div>',
  ],
  [
    "WEB.DE",
    "reply",
    '<div>Yes, that is fine.<br><br>Bob<br><br>-- <br>Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.<div name="quote" style="margin:10px 5px 5px 10px;border-left:2px solid #C3D9E5">Am 20.11.26, 09:41 schrieb Ann &lt;a@b.example&gt;:<blockquote>Old</blockquote></div></div>',
  ],
  [
    "Yandex, forwarding",
    "forward",
    '<div>Yes, that is fine.</div><div>&nbsp;</div><div>Bob</div><div>&nbsp;</div><div>-------- Пересылаемое сообщение --------</div><div>20.11.2026, 12:41, "Ann" &lt;a@b.example&gt;:</div><div>&nbsp;</div><div>Old text</div><div>-------- Конец пересылаемого сообщения --------</div>',
  ],
  [
    "Mail.ru",
    "reply",
    '<div>Yes, that is fine.</div><div>&nbsp;</div><div>Bob</div><div>&nbsp;</div><div data-signature-widget="container"><div data-signature-widget="content"><div>--<br>Ann</div></div></div><div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Пятница, 20 ноября 2026, 12:41 +03:00 от Ann &lt;a@b.example&gt;:<br>&nbsp;<div id=""><div class="js-helper js-readmsg-msg"><div>Old</div></div></div></blockquote>',
  ],
  [
    "Mail.ru, forwarding",
    "forward",
    '<div>Yes, that is fine.</div><div>&nbsp;</div><div>Bob</div><div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">-------- Пересылаемое сообщение --------<br>От кого: Ann &lt;a@b.example&gt;<br>Кому: Bob<br>Дата: Пятница<br>Тема: Old<br>&nbsp;<div>Old text</div></blockquote>',
  ],
  [
    "Roundcube",
    "reply",
    '<p>Yes, that is fine.</p><p>Bob</p><div id="_rc_sig"><p>Bob Smith</p></div><p id="reply-intro">Am 2026-11-20 09:41, schrieb Ann:</p><blockquote type="cite" style="padding:0 0.4em;border-left:#1010ff 2px solid;margin:0"><div id="replybody1"><p>Old</p></div></blockquote>',
  ],
  [
    "Spark, forwarding",
    "forward",
    '<div name="messageBodySection"><div dir="auto">Yes, that is fine.<br><br>Bob</div></div><div name="messageSignatureSection"><br><div>Sent with Spark</div></div><div name="messageReplySection">---------- Forwarded message ----------<br><b>From:</b> Ann<br><b>Date:</b> 20 Nov<br><b>To:</b> Bob<br><b>Subject:</b> Old<br><br><blockquote>Old text</blockquote></div>',
  ],
  [
    "FairEmail",
    "reply",
    '<p>Yes, that is fine.<br><br>Bob</p><div class="fairemail_signature"><p>Bob S</p></div><div class="fairemail_quote"><p>On Fri, Ann wrote:</p><blockquote>Old</blockquote></div>',
  ],
  [
    "K-9 Mail",
    "reply",
    '<html><body>Yes, that is fine.<br><br>Bob<br>-- <br>Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.<br><br><div class="gmail_quote">Am 20. November 2026 09:41:13 MEZ schrieb Ann &lt;a@b.example&gt;:<blockquote class="gmail_quote" style="margin:0">Old</blockquote></div></body></html>',
  ],
  [
    "Outlook on the web, with its ids prefixed by x_",
    "reply",
    '<div class="x_elementToProof">Yes, that is fine.</div><div class="x_elementToProof"><br></div><div>Bob</div><div id="x_appendonsend"></div><hr tabindex="-1"><div id="x_divRplyFwdMsg"><b>Foo:</b> Ann</div><div>Old</div>',
  ],
  [
    "Gmail, forwarding above a signature",
    "forward",
    '<div dir="ltr">Yes, that is fine.<br><br>Bob<br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Ann<br></div><br>Old text</div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Bob Smith</div></div>',
  ],
  [
    "Zimbra",
    "reply",
    '<div style="font-family: arial">{}<div><br></div><div data-marker="__SIG_PRE__"><p>Bob Smith</p></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>Foo: </b>"Ann"<br></div><div data-marker="__QUOTED_TEXT__">Old</div></div>',
  ],
  [
    "Outlook on a phone",
    "reply",
    '<div dir="auto">Yes, that is fine.</div><div><br></div><div>Bob</div><div id="ms-outlook-mobile-signature" dir="auto">Get it</div><div class="ms-outlook-mobile-reference-message skipProofing"><meta><hr><div id="divRplyFwdMsg"><strong>Foo:</strong> Ann</div>Old</div>',
  ],
  [
    "Canary",
    "reply",
    '<div id="CanaryBody">{}</div><div id="CanarySig"><div>Bob S</div></div><div id="CanaryDropbox"></div><blockquote id="CanaryBlockquote"><div><div>On Fri, Ann wrote:</div><div>Old</div></div></blockquote>',
  ],
  [
    "Airmail",
    "reply",
    '<div id="bloop_customfont">Yes, that is fine.</div><div><br></div><div>Bob</div><div class="bloop_sign" id="bloop_sign_1"><div>Bob S</div></div><br><p class="airmail_on">On 20 November 2026 at 09:41:13, Ann (<a href="mailto:a@b.example">a@b.example</a>) wrote:</p><blockquote type="cite" class="clean_bq"><span>Old</span></blockquote>',
  ],
  [
    "Front",
    "reply",
    '{}<div class="front-signature">Bob S</div><blockquote type="cite" class="front-blockquote">On Nov 20, Ann wrote:<br>Old</blockquote>',
  ],
  [
    "Outlook with an automatic signature",
    "reply",
    "<div class=WordSection1><p class=MsoNormal style='margin:0'>Yes, that is fine.</p><p class=MsoNormal style='margin:0'>&nbsp;</p><p class=MsoNormal style='margin:0'>Bob</p><p class=MsoNormal style='margin:0'>&nbsp;</p><div><p class=MsoNormal style='margin:0'><a name=\"_MailAutoSig\"><span>Bob Smith</span></a></p><p style='margin:0'>CEO</p></div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Ann</p></div><p>Old</p></div>",
  ],
];

for (const [client, intent, html] of CLIENTS) {
  test(`conversationIn separates reply and earlier message in HTML of ${client}`, () => {
    const { replyText, forwardedText } = partsOf(html, intent);
    assert.equal(replyText, OWN);
    assert.equal(/Old/.test(forwardedText), intent === "forward");
  });
}

test("conversationIn keeps a paragraph that is only indented", () => {
  const html =
    '<div>Yes:<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Three</blockquote></div>';
  assert.equal(partsOf(html, "reply").replyText, "Yes:\nThree");
});

test("conversationIn returns links of the reply and of a forwarded message, but not of a quote", () => {
  const html =
    '{}<a href="https://a.example/">own</a><blockquote type="cite"><a href="https://b.example/">old</a></blockquote>';
  const links = (intent: Intent) => partsOf(html, intent).anchors.map(({ href }) => href);
  assert.deepEqual(links("reply"), ["https://a.example/"]);
  assert.deepEqual(links("forward"), ["https://a.example/", "https://b.example/"]);
});

test("conversationIn finds the quote by the HTML when the text part does not show it", () => {
  const html = '{}<div class="yahoo_quoted">Foo bar<div>Old</div></div>';
  assert.equal(partsOf(html, "reply", `${OWN}\n\nFoo bar\nOld`).replyText, OWN);
});

function withAttached(subject: string, from = "bob@team.example"): Buffer {
  const inner =
    "From: Shop <no-reply@shop.example>\r\nSubject: Your code\r\n\r\nYour verification code is 482913.\r\n";
  return Buffer.from(
    [
      `From: ${from}\r\nSubject: ${subject}\r\nMIME-Version: 1.0`,
      "Content-Type: multipart/mixed; boundary=b\r\n",
      "--b\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n",
      `${inner}--b--\r\n`,
    ].join("\r\n"),
  );
}

test("parseMessage returns an attached message as forwarded, and finds its code", async () => {
  const { text, replyText, forwardedText, codes } = await parseMessage(withAttached("Fwd: Your code"));
  assert.deepEqual([text, replyText, codes[0]?.value], ["See below.", "See below.", "482913"]);
  assert.equal(
    forwardedText,
    "From: Shop <no-reply@shop.example>\nSubject: Your code\n\nYour verification code is 482913.",
  );
});

test("parseMessage does not return a message attached to a reply or a bounce as forwarded", async () => {
  for (const bytes of [withAttached("Re: Code"), withAttached("Returned", "MAILER-DAEMON@team.example")]) {
    const { forwardedText, codes } = await parseMessage(bytes);
    assert.deepEqual([forwardedText, codes], ["", []]);
  }
});

test("withAttachedMessages keeps the codes and links of all messages within the limits of one", async () => {
  const source = withAttached("Fwd: Your code")
    .toString()
    .replace("482913.", "482913. https://shop.example/");
  const { codes, links, ...parsed } = await parseMessage(Buffer.from(source));
  const linksOf = (path: string) =>
    Array.from({ length: 60 }, (_, at) =>
      links.map((link) => ({ ...link, url: `https://shop.example/${path}/${at}/${"x".repeat(900)}` })),
    ).flat();
  const messageOf = (path: string) => ({
    ...parsed,
    codes: Array.from({ length: CODES_MAX }, () => codes).flat(),
    links: linksOf(path),
  });
  const whole = mergeAttachedMessages(messageOf("a"), [messageOf("b"), messageOf("c"), messageOf("d")]);
  assert.equal(whole.codes.length, CODES_MAX);
  const chars = whole.links.reduce((sum, { url, text }) => sum + url.length + text.length, 0);
  assert.ok(chars > LINKS_CHARS_MAX * 0.9 && chars <= LINKS_CHARS_MAX, `${chars}`);
});

test("intentOf follows the first prefix of the subject, before In-Reply-To and the text", () => {
  const intent = (subject: string, text = "", inReplyTo = ["a@b.example"]) =>
    intentOf({ subject, inReplyTo, references: [], to: [], cc: [] }, text);
  assert.equal(intent("Lunch"), "reply");
  assert.equal(intent("Lunch", "", []), undefined);
  assert.equal(intent("WG: Re: Lunch"), "forward");
  assert.equal(intent("[dev] Re: Fwd: Lunch", "", []), "reply");
  assert.equal(intent("VS: Lounas", "Lähettäjä: Ann"), "reply");
  assert.equal(intent("VS: Lunsj", "Fra: Ann"), "forward");
});

test("conversationIn keeps text after a quote below a signature, and drops quoted signatures", () => {
  const sign = '<br id="lineBreakAtBeginningOfSignature"><div>Bob Smith</div>';
  const quote = '<blockquote type="cite">Old<div class="moz-signature">Code 482017</div></blockquote>';
  const { replyText, unquotedText } = partsOf(`{}${sign}${quote}<div>More.</div>`, "reply");
  assert.deepEqual([replyText, /482017/.test(unquotedText)], [`${OWN}\n\nMore.`, false]);
});
