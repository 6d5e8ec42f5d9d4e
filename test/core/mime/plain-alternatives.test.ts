import assert from "node:assert/strict";
import { test } from "node:test";
import { PART_ELEMENT } from "../../../core/extract/page/tag-kinds.ts";
import { decodeMessage } from "../../../core/mime/mime.ts";
import { mailBytes } from "../../support/mime.ts";

const TEXT = "Content-Type: text/plain; charset=utf-8\r\n\r\nYour code is 492013.";
const PAGE =
  "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3Da>492013</p>";

interface Written {
  readonly type?: string;
  readonly headers?: readonly string[];
  readonly begin?: string;
  readonly text?: string;
  readonly between?: string;
  readonly page?: string;
  readonly end?: string;
}

function bytesOf(written: Written, more: readonly string[] = []): Buffer {
  const { type = 'boundary="b"', headers = [], text = TEXT, page = PAGE } = written;
  const { begin = "--b\r\n", between = "\r\n--b\r\n", end = "\r\n--b--\r\n" } = written;
  const body = [begin, text, between, page, end].join("");
  return mailBytes({
    headers: [`Content-Type: multipart/alternative; ${type}`, ...headers, ...more],
    body,
  });
}

/** The body as we read it, and as the MIME library does: a disposition leaves it to the library, which marks where HTML begins. */
async function bothOf(written: Written) {
  const read = async (bytes: Buffer) => {
    const { text, html, attachments } = (await decodeMessage(bytes)).body;
    return { text, html: html?.replaceAll(`<${PART_ELEMENT}>`, ""), attachments };
  };
  return [
    await read(bytesOf(written)),
    await read(bytesOf(written, ["Content-Disposition: inline"])),
  ] as const;
}

const typed = (type: string, body = "Your code is 492013.\r\n") => `Content-Type: ${type}\r\n\r\n${body}`;
const packed = (body: string) => typed("text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64", body);
const CASES: Readonly<Record<string, Written>> = {
  "a text and the same as HTML": {},
  "an unquoted boundary": { type: "boundary=b;" },
  "a boundary and another parameter": { type: 'boundary="b"; x=y' },
  "an encoding of the whole body": { headers: ["Content-Transfer-Encoding: base64"] },
  "bare LF line ends": { begin: "--b\n", between: "\n--b\n", end: "\n--b--\n" },
  "the HTML first": { text: PAGE, page: TEXT },
  "two text parts": { page: TEXT },
  "two HTML parts": { text: PAGE },
  "a preamble": { begin: "For old clients.\r\n--b\r\n" },
  "an epilogue": { end: "\r\n--b--\r\nThe list\r\n" },
  "no closing delimiter": { end: "\r\n" },
  "a closing delimiter without a line break": { end: "\r\n--b--" },
  "a closing delimiter with more characters": { end: "\r\n--b--x\r\n" },
  "a third part": { end: `\r\n--b\r\n${TEXT}\r\n--b--\r\n` },
  "a part after the closing delimiter": { end: `\r\n--b--\r\n--b\r\n${TEXT}` },
  "a delimiter within a line": { text: `${TEXT} --b\r\nand more` },
  "a first delimiter within a line": { begin: "x--b\r\n" },
  "a delimiter with more characters": { between: "\r\n--bb\r\n" },
  "a delimiter after a bare CR": { between: "\r--b\r\n" },
  "a delimiter with a space": { between: "\r\n--b \r\n" },
  "empty lines before a delimiter": { between: "\r\n\r\n\n--b\r\n" },
  "a CR before a delimiter": { between: "\r\r\n--b\r\n" },
  "mixed line ends": { text: `${TEXT}\r\n\nand\n\r\nmore\r` },
  "an empty text": { text: typed("text/plain; charset=utf-8", "") },
  "a text of one line break": { text: typed("text/plain; charset=utf-8", "\r\n") },
  "a text with a byte order mark": { text: typed("text/plain; charset=utf-8", "\u{feff}Gr\u00fc\u00dfe") },
  "an empty HTML part": { page: packed("") },
  "HTML in base64": { page: packed("PHA+NDky\r\nMDEzPC9wPg==") },
  "HTML in broken base64": { page: packed("PHA+NDky=MDEz PC9wPg==") },
  "no character set": { text: typed("text/plain") },
  "us-ascii": { text: typed("text/plain; charset=us-ascii", "Gr\u00fc\u00dfe") },
  "iso-8859-1": { text: typed("text/plain; charset=iso-8859-1", "Gr\u00fc\u00dfe") },
  "undeclared ISO-2022-JP": { text: typed("text/plain", "\x1b$B$3$s$K$A$O\x1b(B") },
  "flowed text": { text: typed("text/plain; charset=utf-8; format=flowed", "Your code \r\nis 492013.") },
  "a folded Content-Type": { text: typed("text/plain;\r\n\tcharset=utf-8") },
  "a named part": { text: typed('text/plain; charset=utf-8; name="a.txt"') },
  "an attached part": { text: `Content-Disposition: attachment\r\n${TEXT}` },
  "a part with a filename in its disposition": {
    text: `Content-Disposition: inline; filename=a.txt\r\n${TEXT}`,
  },
  "a part of another type": { text: typed("text/calendar; charset=utf-8") },
  "a part that is multipart itself": {
    page: typed('multipart/related; boundary="c"', `--c\r\n${PAGE}\r\n--c--`),
  },
  "a part without a header": { text: "\r\nYour code is 492013." },
  "a part without an empty line after its header": {
    text: "Content-Type: text/plain; charset=utf-8\r\nYour code is 492013.",
  },
  "a part whose header never ends": { text: "Content-Type: text/plain; charset=utf-8" },
  "a space before a field's colon": { text: `Content-Transfer-Encoding : base64\r\n${TEXT}` },
  "other fields of a part": { text: `X-Other: 1\r\nContent-ID: <1@acme.example>\r\n${TEXT}` },
  "two Content-Type fields": { text: `Content-Type: text/html; charset=utf-8\r\n${TEXT}` },
  "a long header": { text: `Content-Language: ${"en, ".repeat(500)}\r\n${TEXT}` },
};

for (const [what, written] of Object.entries(CASES)) {
  test(`decodeMessage reads ${what} as the MIME library does`, async () => {
    const [ours, librarys] = await bothOf(written);
    assert.deepEqual(ours, librarys);
  });
}
