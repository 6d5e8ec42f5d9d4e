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

/** What it is by us, and by the MIME library, to which a disposition leaves the body, and which marks where a page begins. */
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
  "a page and the same as text": {},
  "a boundary without quotation marks": { type: "boundary=b;" },
  "a boundary and more": { type: 'boundary="b"; x=y' },
  "an encoding of the whole": { headers: ["Content-Transfer-Encoding: base64"] },
  "LF alone": { begin: "--b\n", between: "\n--b\n", end: "\n--b--\n" },
  "the page first": { text: PAGE, page: TEXT },
  "two texts": { page: TEXT },
  "two pages": { text: PAGE },
  "lines before": { begin: "For old clients.\r\n--b\r\n" },
  "lines behind": { end: "\r\n--b--\r\nThe list\r\n" },
  "no end": { end: "\r\n" },
  "an end without a line break": { end: "\r\n--b--" },
  "an end that goes on": { end: "\r\n--b--x\r\n" },
  "a third part": { end: `\r\n--b\r\n${TEXT}\r\n--b--\r\n` },
  "a part behind the end": { end: `\r\n--b--\r\n--b\r\n${TEXT}` },
  "a delimiter in the midst of a line": { text: `${TEXT} --b\r\nand more` },
  "a first delimiter in the midst of a line": { begin: "x--b\r\n" },
  "a delimiter that goes on": { between: "\r\n--bb\r\n" },
  "a delimiter behind a CR": { between: "\r--b\r\n" },
  "a delimiter with a space": { between: "\r\n--b \r\n" },
  "empty lines before a delimiter": { between: "\r\n\r\n\n--b\r\n" },
  "a CR before a delimiter": { between: "\r\r\n--b\r\n" },
  "line ends of both kinds": { text: `${TEXT}\r\n\nand\n\r\nmore\r` },
  "an empty text": { text: typed("text/plain; charset=utf-8", "") },
  "a text of line ends": { text: typed("text/plain; charset=utf-8", "\r\n") },
  "a text of a byte order mark": { text: typed("text/plain; charset=utf-8", "\u{feff}Gr\u00fc\u00dfe") },
  "an empty page": { page: packed("") },
  "a page in base64": { page: packed("PHA+NDky\r\nMDEzPC9wPg==") },
  "a page in broken base64": { page: packed("PHA+NDky=MDEz PC9wPg==") },
  "no character set": { text: typed("text/plain") },
  "a character set of seven bits": { text: typed("text/plain; charset=us-ascii", "Gr\u00fc\u00dfe") },
  "another character set": { text: typed("text/plain; charset=iso-8859-1", "Gr\u00fc\u00dfe") },
  "Japanese in seven bits, undeclared": { text: typed("text/plain", "\x1b$B$3$s$K$A$O\x1b(B") },
  "flowed text": { text: typed("text/plain; charset=utf-8; format=flowed", "Your code \r\nis 492013.") },
  "a type on two lines": { text: typed("text/plain;\r\n\tcharset=utf-8") },
  "a named part": { text: typed('text/plain; charset=utf-8; name="a.txt"') },
  "an attached part": { text: `Content-Disposition: attachment\r\n${TEXT}` },
  "a part with a name in its disposition": { text: `Content-Disposition: inline; filename=a.txt\r\n${TEXT}` },
  "a part of another type": { text: typed("text/calendar; charset=utf-8") },
  "a part with parts": { page: typed('multipart/related; boundary="c"', `--c\r\n${PAGE}\r\n--c--`) },
  "a part without a header": { text: "\r\nYour code is 492013." },
  "a part without an empty line": { text: "Content-Type: text/plain; charset=utf-8\r\nYour code is 492013." },
  "a part whose header never ends": { text: "Content-Type: text/plain; charset=utf-8" },
  "a space before a field's colon": { text: `Content-Transfer-Encoding : base64\r\n${TEXT}` },
  "other fields of a part": { text: `X-Other: 1\r\nContent-ID: <1@acme.example>\r\n${TEXT}` },
  "two types": { text: `Content-Type: text/html; charset=utf-8\r\n${TEXT}` },
  "a long header": { text: `Content-Language: ${"en, ".repeat(500)}\r\n${TEXT}` },
};

for (const [what, written] of Object.entries(CASES)) {
  test(`decodeMessage reads ${what} as the MIME library does`, async () => {
    const [ours, librarys] = await bothOf(written);
    assert.deepEqual(ours, librarys);
  });
}
