import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMessage } from "../../../core/mime/mime.ts";
import { resolvesWithoutHanging } from "../../support/hang.ts";
import { mailBytes } from "../../support/mime.ts";

const MANY = 50_000;

function multipart(
  kind: string,
  boundary: string,
  parts: readonly string[],
  end = `--${boundary}--\r\n`,
): string {
  const written = parts.map((part) => `--${boundary}\r\n${part}\r\n`);
  return `Content-Type: multipart/${kind}; boundary=${boundary}\r\n\r\n${written.join("")}${end}`;
}

/** A message whose header ends with that of `entity`. */
function mail(entity: string): Buffer {
  return Buffer.from(`From: Ann <ann@acme.example>\r\nSubject: Hello\r\nMIME-Version: 1.0\r\n${entity}`);
}

const PLAIN = "Content-Type: text/plain\r\n\r\n";
const PAGE = "Content-Type: text/html\r\n\r\n";
const FILE = "Content-Type: application/pdf; name=a.pdf\r\n\r\n%PDF";

for (const [what, entity, expected] of [
  [
    "no empty line before it",
    "Content-Language: en\r\nYour code is below.\r\nBye.\r\n",
    "Your code is below.\nBye.",
  ],
  ["a space in the empty line before it", " \r\nIn short: yes.\r\n\r\nBye.", "In short: yes.\n\nBye."],
  ["a space in the empty line before HTML", "Content-Type: text/html\r\n\t\r\n<p>Hello</p>", "Hello"],
  [
    "a space in the empty line before its first part",
    `Content-Type: multipart/mixed; boundary=b\r\n \r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8=\r\n--b--`,
    "Hello",
  ],
] as const) {
  test(`parseMessage returns a text with ${what}`, async () => {
    const { text, subject } = await parseMessage(mail(entity));
    assert.deepEqual([text, subject], [expected, "Hello"]);
  });
}

test("parseMessage goes on reading the header after a broken line when important fields follow", async () => {
  const { from, text } = await parseMessage(
    Buffer.from("Subject: x\r\n \r\nbroken\r\nFrom: <a@b.example>\r\n\r\nText."),
  );
  assert.deepEqual([from.address, text], ["a@b.example", "Text."]);
});

for (const lines of ["and more of it\r\nX-Other: y", "X Other Name: y", "X-Other and no colon"]) {
  test(`parseMessage takes ${JSON.stringify(lines)} for a broken field, not for text`, async () => {
    assert.equal((await parseMessage(mail(`X-Note: x\r\n${lines}\r\n\r\nText.`))).text, "Text.");
  });
}

for (const type of [
  "text",
  "text/plain (as ever); charset=utf-8",
  "text/plain charset=utf-8",
  "plain",
  "; charset=utf-8",
]) {
  test(`parseMessage takes the type "${type}" for text (RFC 2045 §5.2)`, async () => {
    const alone = await parseMessage(mail(`Content-Type: ${type}\r\n\r\nHello`));
    const part = await parseMessage(mail(multipart("mixed", "b", [`Content-Type: ${type}\r\n\r\nHello`])));
    const shown = [alone, part].map(({ text, attachments }) => [text, attachments.length]);
    assert.deepEqual(shown, [
      ["Hello", 0],
      ["Hello", 0],
    ]);
  });
}

test("parseMessage reads the type of an attachment when the semicolon after it is missing", async () => {
  const part =
    "Content-Type: application/pdf name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF";
  const { attachments } = await parseMessage(mail(multipart("mixed", "b", [part])));
  assert.equal(attachments[0]?.contentType, "application/pdf");
});

test("parseMessage lists a part with an invalid type as an attachment", async () => {
  const part = "Content-Type: pdf; name=a.pdf\r\n\r\n%PDF";
  const { attachments } = await parseMessage(mail(multipart("mixed", "b", [part])));
  assert.deepEqual(
    attachments.map(({ filename, contentType }) => [filename, contentType]),
    [["a.pdf", "application/octet-stream"]],
  );
});

for (const type of ["text/markdown", "text/x-unheard-of"]) {
  test(`parseMessage returns a message in ${type} as plain text (RFC 2046 §4.1.4)`, async () => {
    assert.equal((await parseMessage(mail(`Content-Type: ${type}\r\n\r\n# Hello`))).text, "# Hello");
  });
}

test("parseMessage lists a calendar that is the whole body as an attachment", async () => {
  const { attachments } = await parseMessage(mail("Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR"));
  assert.equal(attachments[0]?.contentType, "text/calendar");
});

for (const [encoding, body] of [
  ['"base64"', "SGVsbG8="],
  ["base64;", "SGVsbG8="],
  ["base-64", "SGVsbG8="],
  ["quoted-printable;", "=48ello"],
  ["Quoted Printable", "=48ello"],
] as const) {
  test(`parseMessage decodes a body in ${encoding}`, async () => {
    const entity = `Content-Type: text/plain\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
    const read = [
      await parseMessage(mail(entity)),
      await parseMessage(mail(multipart("mixed", "b", [entity]))),
    ];
    assert.deepEqual(
      read.map(({ text }) => text.trim()),
      ["Hello", "Hello"],
    );
  });
}

test("parseMessage ends unclosed inner parts at the delimiter of an outer one (RFC 2046 §5.1.2)", async () => {
  const inner = multipart("alternative", "c", [`${PLAIN}One`], "");
  const middle = multipart("related", "d", [inner], "");
  const { text, attachments } = await parseMessage(
    mail(multipart("mixed", "b", [middle, `${PLAIN}Two`, FILE])),
  );
  assert.deepEqual([text, attachments.map(({ filename }) => filename)], ["One\n\nTwo", ["a.pdf"]]);
});

test("parseMessage does not hang on lines that may be delimiters of two hundred nested parts", async () => {
  const nested = Array.from(
    { length: 200 },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
  ).join("");
  const body = `${nested}--b200\r\n\r\n${"--c12\r\n".repeat(MANY)}`;
  const bytes = mailBytes({ headers: ["Content-Type: multipart/mixed; boundary=b0"], body });
  const { isParsed } = await resolvesWithoutHanging(() => parseMessage(bytes));
  assert.equal(isParsed, true);
});

test("parseMessage does not hang on a run of spaces in a quoted-printable part", async () => {
  const part = `Content-Transfer-Encoding: quoted-printable\r\n\r\n${" ".repeat(150_000)}=41`;
  const bytes = mail(multipart("mixed", "b", [part]));
  const { text } = await resolvesWithoutHanging(() => parseMessage(bytes));
  assert.equal(text.trim(), "A");
});

test("parseMessage returns a text part that stands beside HTML within an alternative", async () => {
  const page = `${PAGE}<p>${"All that the page says of it, and more. ".repeat(20)}</p>`;
  const beside = multipart("mixed", "c", [page, `${PLAIN}Below the page`]);
  const { text } = await parseMessage(mail(multipart("alternative", "b", [`${PLAIN}See the page.`, beside])));
  assert.match(text, /^All that the page says[\s\S]*\n\nBelow the page$/);
});

test("parseMessage returns the HTML of alternatives below a separate text part", async () => {
  const pages = multipart("alternative", "c", [`${PAGE}<p>See you there.</p>`]);
  const caution = `${PLAIN}CAUTION: this message comes from outside. Open no link that you do not expect.`;
  const { text } = await parseMessage(mail(multipart("mixed", "b", [caution, pages])));
  assert.match(text, /^CAUTION[\s\S]*\n\nSee you there\.$/);
});

test("parseMessage returns the text of alternatives above a separate HTML part", async () => {
  const event = "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR";
  const invitation = multipart("alternative", "c", [`${PLAIN}Join at ten.`, event]);
  const { text } = await parseMessage(
    mail(multipart("mixed", "b", [invitation, `${PAGE}<p>Sent by Acme.</p>`])),
  );
  assert.equal(text, "Join at ten.\n\nSent by Acme.");
});

for (const [what, entity, expected] of [
  [
    "the text",
    "Content-Type: multipart/mixed; boundary=b\r\n\r\nOnly text.\r\n--\r\nAnn",
    "Only text.\n--\nAnn",
  ],
  ["the HTML", "Content-Type: multipart/alternative\r\n\r\n<html><p>Page</p></html>", "Page"],
] as const) {
  test(`parseMessage returns ${what} of a multipart message without parts`, async () => {
    assert.equal((await parseMessage(mail(entity))).text, expected);
  });
}

for (const behind of [" Message-ID: <1@acme.example>", " (written by a machine)", "; x=y (z)"])
  test(`parseMessage finds the parts of a message with${behind} after the boundary`, async () => {
    const entity = multipart("report", "b", [`${PLAIN}It came back.`, FILE]);
    const { text, attachments } = await parseMessage(mail(entity.replace("=b", `="b"${behind}`)));
    assert.deepEqual([text, attachments.map(({ filename }) => filename)], ["It came back.", ["a.pdf"]]);
  });

for (const [field, expected] of [
  ["Fri, 20 Nov 2026 11:00:00 +0200 CEST", "2026-11-20T09:00:00.000Z"],
  ["Fri, 20 Nov 2026 11:00:00 CET", "2026-11-20T10:00:00.000Z"],
  ["Fri, 20 Nov 2026 11:00:00 XYZ", "2026-11-20T11:00:00.000Z"],
  ["Fri, 20 Nov 2026 11:00:00 A", "2026-11-20T11:00:00.000Z"],
  ["Fri, 20 Nov 126 11 : 00 : 00 +0000", "2026-11-20T11:00:00.000Z"],
  ["Fri, 20 Nov 2026 11.00.00 +0000 (made by (us))", "2026-11-20T11:00:00.000Z"],
  ["Fri, 99 Nov 2026 11:00:00 CET", undefined],
] as const) {
  test(`parseMessage reads the date ${field}`, async () => {
    assert.equal((await parseMessage(mail(`Date: ${field}\r\n\r\nx`))).date?.toISOString(), expected);
  });
}

test("parseMessage reads an address with an underscore in its domain", async () => {
  const { from } = await parseMessage(Buffer.from("From: cron@web_01.Acme.example\r\n\r\nDone."));
  assert.equal(from.address, "cron@web_01.acme.example");
});

test("parseMessage parses a message that is cut off in the header of an inner message", async () => {
  const inner = "Content-Type: message/rfc822\r\nContent-Disposition: inline";
  for (const written of [inner, `${inner}\r\n\r\n${inner}`]) {
    const cutOff = mail(multipart("mixed", "b", [written], "").trimEnd());
    assert.equal((await parseMessage(cutOff)).isParsed, true);
  }
});

test("parseMessage returns a text part below HTML, whatever tag, comment or element the HTML leaves open", async () => {
  for (const open of [
    "<textarea>",
    "<xmp>",
    "<style>",
    "<!-- ",
    '<a href="https://x.example/',
    '<img alt="',
    '<i style="display:none">',
    '<a href="https://x.example/">',
  ]) {
    const bytes = mail(multipart("mixed", "b", [`${PAGE}<p>One</p>${open}`, `${PLAIN}Your code is 482913.`]));
    const { text, codes, links } = await parseMessage(bytes);
    assert.deepEqual([text, codes[0]?.value, links], ["One\n\nYour code is 482913.", "482913", []], open);
  }
});
