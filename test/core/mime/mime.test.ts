import assert from "node:assert/strict";
import { test } from "node:test";
import { WARNINGS } from "../../../core/extract/warnings.ts";
import {
  ADDRESSES_MAX,
  ATTACHMENTS_MAX,
  DISPLAY_NAME_CHARS_MAX,
  HTML_CHARS_MAX,
  INDEXED_TEXT_CHARS_MAX,
  REFERENCES_MAX,
  SUBJECT_CHARS_MAX,
} from "../../../core/limits.ts";
import { parseMessage, readAttachment } from "../../../core/mime/mime.ts";
import { resolvesWithoutHanging } from "../../support/hang.ts";
import { htmlBytes, mailBytes } from "../../support/mime.ts";

const MANY = 50_000;

function withHeader(...headers: string[]): Buffer {
  return Buffer.from(`${headers.join("\r\n")}\r\n\r\nbody\r\n`);
}

test("parseMessage returns addresses in lower case", async () => {
  const { from, to } = await parseMessage(
    withHeader("From: Ann <Ann@ACME.Example>", "To: A@B.example, <C@D.example>"),
  );
  assert.deepEqual(
    [from, to.map(({ address }) => address)],
    [{ name: "Ann", address: "ann@acme.example" }, ["a@b.example", "c@d.example"]],
  );
});

test("parseMessage returns an international domain in ASCII, and warns", async () => {
  const { from, safety } = await parseMessage(withHeader("From: <a@bücher.example>"));
  assert.deepEqual([from.address, safety.warnings], ["a@xn--bcher-kva.example", [WARNINGS.foreignLetters]]);
});

test("parseMessage decodes an encoded word that is split within a character", async () => {
  const { subject } = await parseMessage(
    withHeader("From: <a@b.example>", "Subject: =?utf-8?B?w6TD?=", " =?utf-8?B?pMO8?="),
  );
  assert.equal(subject, "ää" + "ü");
});

test("parseMessage does not take an address from an encoded display name, and warns", async () => {
  const name = `=?utf-8?B?${Buffer.from('"CEO" <ceo@bank.example>').toString("base64")}?=`;
  const { from, safety } = await parseMessage(withHeader(`From: ${name} <x@evil.example>`));
  assert.deepEqual([from.address, safety.warnings], ["x@evil.example", [WARNINGS.nameShowsOtherAddress]]);
});

for (const name of ["ceo\uff20bank.example", "x@evil.example ceo@bank.example"]) {
  test(`parseMessage warns of an address in the display name "${name}"`, async () => {
    const { safety } = await parseMessage(withHeader(`From: "${name}" <x@evil.example>`));
    assert.deepEqual(safety.warnings, [WARNINGS.nameShowsOtherAddress]);
  });
}

test("parseMessage warns of a sender address that it cannot read", async () => {
  const { from, safety } = await parseMessage(withHeader('From: "ceo@bank.example>"@evil.example'));
  assert.deepEqual([from.address, safety.warnings], ["", [WARNINGS.unreadableSender]]);
});

test("parseMessage lists the members of a group as recipients", async () => {
  const { to } = await parseMessage(
    withHeader("From: <a@b.example>", "To: Team: <c@d.example>, e@f.example;"),
  );
  assert.deepEqual(
    to.map(({ address }) => address),
    ["c@d.example", "e@f.example"],
  );
});

for (const [what, headers] of [
  ["two From fields that differ", ["From: <a@b.example>", "From: <c@d.example>"]],
  ["a From field with two senders", ["From: <a@b.example>, <c@d.example>"]],
  ["a group as the sender", ["From: Team: <a@b.example>;"]],
  ["no From field", ["Subject: x"]],
  ["an address with a quoted second one", ['From: "a@b.example> <c"@d.example']],
] as const) {
  test(`parseMessage returns no sender address for ${what}`, async () => {
    assert.equal((await parseMessage(withHeader(...headers))).from.address, "");
  });
}

test("parseMessage accepts a repeated From field with the same address", async () => {
  const { from } = await parseMessage(withHeader("From: <a@b.example>", "From: A <A@b.example>"));
  assert.equal(from.address, "a@b.example");
});

test("parseMessage returns no date when the Date field is invalid", async () => {
  assert.equal((await parseMessage(withHeader("From: <a@b.example>", "Date: yesterday"))).date, undefined);
});

test("parseMessage reads a date with a comment", async () => {
  const { date } = await parseMessage(withHeader("Date: Fri, 20 Nov 2026 11:00:00 +0100 (CET)"));
  assert.equal(date?.toISOString(), "2026-11-20T10:00:00.000Z");
});

test("parseMessage reads raw UTF-8 and raw windows-1252 in a header", async () => {
  const latin = Buffer.concat([Buffer.from("Subject: M"), Buffer.from([0xfc]), Buffer.from("ller\r\n\r\n")]);
  const subjects = [await parseMessage(withHeader("Subject: Müller")), await parseMessage(latin)];
  assert.deepEqual(
    subjects.map(({ subject }) => subject),
    ["Müller", "Müller"],
  );
});

function forwarded(disposition: string): Buffer {
  return mailBytes({
    headers: ["Content-Type: multipart/mixed; boundary=b"],
    body: `--b\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n${disposition}\r\nFrom: <x@y.example>\r\nSubject: Inner\r\n\r\nInner words.\r\n--b--\r\n`,
  });
}

test("parseMessage returns the text of an inline message within the text", async () => {
  const { text } = await parseMessage(forwarded("Content-Disposition: inline\r\n"));
  assert.match(text, /See below\.[\s\S]*Inner words\./);
});

test("parseMessage lists a message part that is not inline as an attachment", async () => {
  const { attachments } = await parseMessage(forwarded(""));
  assert.equal(attachments[0]?.contentType, "message/rfc822");
});

test("parseMessage returns a text footer below an HTML part", async () => {
  const { text } = await parseMessage(
    mailBytes({
      headers: ["Content-Type: multipart/mixed; boundary=b"],
      body: "--b\r\nContent-Type: text/html\r\n\r\n<p>Words of the page</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nA <footer> & more\r\n--b--\r\n",
    }),
  );
  assert.equal(text, "Words of the page\n\nA <footer> & more");
});

test("parseMessage returns an empty message for no bytes", async () => {
  const { isParsed, subject, text } = await parseMessage(Buffer.alloc(0));
  assert.deepEqual([isParsed, subject, text], [true, "", ""]);
});

test("parseMessage limits names, subject, recipients and references", async () => {
  const message = await parseMessage(
    withHeader(
      `From: ${"n".repeat(1_000)} <a@b.example>`,
      `Subject: ${"s".repeat(5_000)}`,
      `To: ${Array.from({ length: 500 }, (_, at) => `<r${at}@b.example>`).join(", ")}`,
      `References: ${Array.from({ length: 500 }, (_, at) => `<i${at}@b.example>`).join(" ")}`,
    ),
  );
  assert.deepEqual(
    [message.from.name.length, message.subject.length, message.to.length, message.references.length],
    [DISPLAY_NAME_CHARS_MAX, SUBJECT_CHARS_MAX, ADDRESSES_MAX, REFERENCES_MAX],
  );
});

test("parseMessage keeps the newest of many references", async () => {
  const ids = Array.from({ length: 500 }, (_, at) => `<i${at}@b.example>`);
  const { references } = await parseMessage(withHeader(`References: ${ids.join(" ")}`));
  assert.equal(references.at(-1), "i499@b.example");
});

test("parseMessage cuts a long text, and sets textTruncated", async () => {
  const { text, ...rest } = await parseMessage(mailBytes({ body: "word ".repeat(200_000) }));
  assert.deepEqual([text.length <= INDEXED_TEXT_CHARS_MAX, rest.textTruncated], [true, true]);
  assert.deepEqual(rest.safety.warnings, [WARNINGS.cutOff]);
});

test("parseMessage cuts long HTML, and sets textTruncated", async () => {
  const { textTruncated } = await parseMessage(htmlBytes(`<p>a</p>${" ".repeat(HTML_CHARS_MAX)}<p>b</p>`));
  assert.equal(textTruncated, true);
});

test("parseMessage lists no more than the first hundred attachments", async () => {
  const part = "--b\r\nContent-Type: application/pdf\r\n\r\nx\r\n";
  const { attachments } = await parseMessage(
    mailBytes({
      headers: ["Content-Type: multipart/mixed; boundary=b"],
      body: `${part.repeat(150)}--b--\r\n`,
    }),
  );
  assert.equal(attachments.length, ATTACHMENTS_MAX);
});

test("parseMessage returns only the header of a message with too many parts", async () => {
  const { isParsed, subject, safety } = await parseMessage(
    mailBytes({
      headers: ["Content-Type: multipart/mixed; boundary=b"],
      body: "--b\r\n\r\n\r\n".repeat(MANY),
    }),
  );
  assert.deepEqual([isParsed, subject, safety.warnings], [false, "Hello", [WARNINGS.notParsed]]);
});

test("readAttachment returns a file name without a path", async () => {
  const content = await readAttachment(
    mailBytes({
      headers: ["Content-Type: multipart/mixed; boundary=b"],
      body: '--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="..\\\\..\\\\/etc/passwd"\r\n\r\na,b\r\n--b--\r\n',
    }),
    0,
  );
  assert.deepEqual([content?.filename, content?.bytes.toString()], ["passwd", "a,b"]);
});

/** Each of these has made some mail parser hang. The timeout is far above what any of them needs. */
const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  "fifty thousand encoded words": () =>
    withHeader("From: <a@b.example>", `Subject: ${"=?utf-8?Q?a?= ".repeat(MANY)}`),
  "a header folded into a megabyte": () =>
    withHeader("From: <a@b.example>", `X-Long: a${"\r\n a".repeat(250_000)}`),
  "a hundred thousand header fields": () =>
    withHeader(...Array.from({ length: 100_000 }, (_, at) => `X-${at}: y`)),
  "a hundred thousand recipients": () => withHeader(`To: ${"<a@b.example>,\r\n ".repeat(100_000)}`),
  "unclosed brackets in an address": () => withHeader(`From: ${"<".repeat(30_000)}${"(".repeat(30_000)}`),
  "fifty thousand parameters": () => withHeader(`Content-Type: text/plain${";\r\n a*0=b".repeat(MANY)}`),
  "three megabytes of line feeds": () => mailBytes({ body: "\n".repeat(3_000_000) }),
  "a megabyte of quote marks": () => mailBytes({ body: ">".repeat(1_000_000) }),
  "fifty thousand attributions": () =>
    mailBytes({ body: "On 1 May 2026, 10:00 a@b.example wrote:\n".repeat(MANY) }),
  "a megabyte of spaces and a colon": () => mailBytes({ body: `${" ".repeat(1_000_000)}:` }),
  "half a megabyte of digits": () => mailBytes({ body: `code ${"1 ".repeat(250_000)}` }),
  "half a megabyte of addresses": () => mailBytes({ body: "https://a.example/((((((( ".repeat(20_000) }),
  "one address of half a megabyte": () => mailBytes({ body: `https://${"a.".repeat(250_000)}` }),
  "a megabyte of zero-width characters": () => mailBytes({ body: "a\u200b".repeat(250_000) }),
  "a million <": () => htmlBytes("<".repeat(1_000_000)),
  "a megabyte of unfinished comments": () => htmlBytes("<!--".repeat(250_000)),
  "a megabyte of unfinished styles": () => htmlBytes("<style".repeat(160_000)),
  "a megabyte of closed comments and styles": () => htmlBytes("<!----><style></style>".repeat(45_000)),
  "fifty thousand nested elements": () => htmlBytes("<div>".repeat(MANY)),
  "fifty thousand end tags without a start tag": () =>
    htmlBytes(`${"<i><b>".repeat(500)}${"</p>".repeat(MANY)}`),
  "fifty thousand nested quotes": () => htmlBytes("<blockquote>x".repeat(MANY)),
  "nested tables": () => htmlBytes("<table><tr><td>".repeat(MANY)),
  "a table of a hundred thousand cells": () => htmlBytes(`<table><tr>${"<td>1".repeat(100_000)}</table>`),
  "thirty thousand links on one line": () => htmlBytes("<a href='https://a.example/'>x</a>".repeat(30_000)),
  "a style attribute of a megabyte": () => htmlBytes(`<p style="${"color:red;".repeat(100_000)}">x</p>`),
  "a style sheet of fifty thousand rules": () =>
    htmlBytes(`<style>${".a,.b{color:red}".repeat(MANY)}</style>x`),
  "fifty thousand attributes": () =>
    htmlBytes(`<p ${Array.from({ length: MANY }, (_, at) => `a${at}=b`).join(" ")}>x`),
  "a megabyte of entities": () => htmlBytes("&amp;".repeat(200_000)),
  "five thousand nested parts": () =>
    mailBytes({
      headers: ["Content-Type: multipart/mixed; boundary=b0"],
      body: Array.from(
        { length: 5_000 },
        (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
      ).join(""),
    }),
};

for (const [what, make] of Object.entries(HOSTILE)) {
  test(`parseMessage does not hang on ${what}`, async () => {
    const message = await resolvesWithoutHanging(() => parseMessage(make()));
    assert.ok(message.text.length <= INDEXED_TEXT_CHARS_MAX);
  });
}

for (const [what, text, delSp, expected] of [
  ["a paragraph", "one \ntwo\nthree", "no", "one two\nthree"],
  [
    "a quote and the reply right below it",
    "> one \n> two \nFine. \nThanks.",
    "no",
    "> one two\nFine. Thanks.",
  ],
  ["an empty line after a flowed one", "one \n\nFine.", "no", "one\n\nFine."],
  ["quotes of two depths", ">> one \n> two \n> three", "no", ">> one\n> two three"],
  ["a signature delimiter", "one \n-- \nAnn \nBerlin", "no", "one\n--\nAnn Berlin"],
  ["words without spaces", "認証コ \nード 48 \n20", "yes", "認証コード 4820"],
  ["a space-stuffed line", " From here", "no", "From here"],
] as const) {
  test(`parseMessage joins lines of format=flowed text: ${what}`, async () => {
    const bytes = Buffer.from(
      `From: a@b.example\r\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=${delSp}\r\n\r\n${text.replaceAll("\n", "\r\n")}`,
    );
    assert.equal((await parseMessage(bytes)).text, expected);
  });
}

function mixed(...parts: readonly (readonly [type: string, body: string])[]): Buffer {
  const written = parts.map(([type, body]) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`);
  return Buffer.from(
    `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${written.join("")}--b--`,
  );
}

test("parseMessage returns HTML and the text part below it", async () => {
  const bytes = mixed(["text/html", "<p>Page</p>"], ["text/plain; format=flowed", "Footer \nof the list"]);
  assert.equal((await parseMessage(bytes)).text, "Page\n\nFooter of the list");
});

test("parseMessage returns an HTML part below another one, whatever elements that one leaves open", async () => {
  const one = '<html><body style="background:#000;color:#fff"><p>One</p><div hidden></body></html>';
  const bytes = mixed(["text/html", one], ["text/html", '<body bgcolor="#ffffff">Two</body>']);
  const { text, safety } = await parseMessage(bytes);
  assert.deepEqual([text, safety.hiddenTextChars], ["One\n\nTwo", 0]);
});
