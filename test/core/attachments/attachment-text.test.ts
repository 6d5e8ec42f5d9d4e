import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { zipSync } from "fflate";
import { appendHeadersAndFooters } from "../../../core/attachments/text/docx-headers-footers.ts";
import { Numbering } from "../../../core/attachments/text/docx-numbering.ts";
import { extractText } from "../../../core/attachments/text/extract-text.ts";
import { lineText } from "../../../core/attachments/text/pdf/pdf-lines.ts";
import { type AttachedFile, docx, docxParts, paragraph, xlsx } from "../../support/attachments.ts";
import { withoutHanging } from "../../support/hang.ts";

/** Files of real programs, each beside its expected text. UPDATE_GOLDEN=1 writes the expected texts. */
const FOLDER = join(import.meta.dirname, "../..", "attachments");

for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith(".taken")))
  test(`extractText returns the visible text of ${name}`, async () => {
    const bytes = readFileSync(join(FOLDER, name));
    const taken = await extractText({ filename: name, contentType: "application/octet-stream" }, bytes);
    const text = [...(taken?.notes ?? []).map((note) => `Note: ${note}`), taken?.text, ""].join("\n");
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(join(FOLDER, `${name}.taken`), text);
    assert.equal(text, readFileSync(join(FOLDER, `${name}.taken`), "utf8"));
  });

async function taken({ name, type, bytes }: AttachedFile) {
  return await extractText({ filename: name, contentType: type }, Buffer.from(bytes));
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

test("extractText reads fields, line breaks, bidirectional text, ruby and formulas of a Word document", async () => {
  const body = [
    `<w:p><w:fldSimple w:instr="MERGEFIELD Name">${run("Ann")}</w:fldSimple></w:p>`,
    `<w:p><w:r><w:t>one</w:t><w:cr></w:cr><w:t>two</w:t><w:br w:type="page"/><w:t>three</w:t></w:r></w:p>`,
    `<w:p><w:bdo w:val="rtl">${run("שלום")}</w:bdo></w:p>`,
    `<w:p><w:r><w:ruby><w:rt>${run("かんじ")}</w:rt><w:rubyBase>${run("漢字")}</w:rubyBase></w:ruby></w:r></w:p>`,
    `<w:p>${run("a = ")}<m:oMath xmlns:m="m"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>x</m:t></m:r></m:den></m:f></m:oMath></w:p>`,
  ];
  const text = await taken(docx("a.docx", docxParts(body.join(""))));
  assert.equal(text?.text, "Ann\n\none\ntwo\nthree\n\nשלום\n\n漢字\n\na = (1)/(x)");
});

test("extractText returns the comments of a Word document, and where they belong", async () => {
  const parts = docxParts(`<w:p>${run("Price 90 EUR")}<w:r><w:commentReference w:id="0"/></w:r></w:p>`);
  const relations = parts["_rels/.rels"]
    ?.replaceAll('officeDocument"', 'comments"')
    .replaceAll("word/document.xml", "comments.xml");
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:initials="AB"><w:p>${run("Make it 80.")}</w:p></w:comment></w:comments>`;
  const text = await taken(
    docx("a.docx", {
      ...parts,
      "word/_rels/document.xml.rels": relations ?? "",
      "word/comments.xml": comments,
    }),
  );
  assert.equal(text?.text, "Price 90 EUR[AB¹]\n\nComment [AB1]\n\nMake it 80. ↑");
});

test("appendMargins does not hang on ten thousand references to one page header", () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `h${at}`);
  const parts = new Map([
    ["document.xml", `<w:body>${ids.map((id) => `<w:headerReference r:id="${id}"/>`).join("")}</w:body>`],
    [
      "_rels/document.xml.rels",
      `<a>${ids.map((id) => `<Relationship Id="${id}" Target="header1.xml"/>`).join("")}</a>`,
    ],
    ["header1.xml", `<w:hdr>${paragraph("x".repeat(4_000_000))}</w:hdr>`],
  ]);
  const bytes = new Map([...parts].map(([name, xml]) => [name, Buffer.from(xml)]));
  withoutHanging(() => appendHeadersAndFooters(bytes, "document.xml"));
  assert.ok(String(bytes.get("document.xml")).includes("[page header]"));
});

test("Numbering applies a list's overridden levels to that list only", () => {
  const kind = (id: number) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`;
  const own =
    '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>';
  const list = (id: number, levels = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${levels}</w:num>`;
  const lists = `<a>${kind(1)}${kind(2)}${list(1, own)}${list(2)}</a>`;
  const numbering = new Numbering(new Map([["word/numbering.xml", Buffer.from(lists)]]));
  const next = (id: string) => numbering.next("", { list: id, level: 0 });
  assert.deepEqual([next("1"), next("1"), next("2")], ["(3)", "(4)", "1."]);
});

test("Numbering does not hang on fifty thousand levels", () => {
  const levels = Array.from({ length: 50_000 }, (_, at) => `<w:lvl w:ilvl="${at}"/>`).join("");
  const lists = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const numbering = new Numbering(new Map([["word/numbering.xml", Buffer.from(`<a>${lists}</a>`)]]));
  const next = () => numbering.next("style", { list: "1", level: 0 });
  withoutHanging(() => {
    for (let paragraphs = 0; paragraphs < 20_000; paragraphs += 1) next();
  });
});

test("extractText omits hidden text of a Word document whatever its namespace prefixes are", async () => {
  const parts = docxParts(paragraph("Seen") + paragraph("Hidden", "<w:vanish/>"));
  const document = parts["word/document.xml"] ?? "";
  const prefixed = document.replace(/(<\/?)w:/g, "$1x:").replace("xmlns:w=", "xmlns:x=");
  const bare = document.replace(/(<\/?)w:/g, "$1").replace("xmlns:w=", "xmlns=");
  const main = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const inside = document.replace("<w:rPr><w:vanish/>", `<x:rPr xmlns:x="${main}"><x:vanish/>`);
  for (const xml of [prefixed, bare, inside.replace("<x:vanish/></w:rPr>", "<x:vanish/></x:rPr>")]) {
    const text = await taken(docx("a.docx", { ...parts, "word/document.xml": xml }));
    assert.deepEqual(
      [text?.text, text?.notes],
      ["Seen", ["6 characters of hidden text left out, which a reader does not see."]],
    );
  }
});

/** The lines of text taken from an event with these properties, without the first. */
async function eventLines(...lines: string[]): Promise<readonly string[]> {
  const calendar = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join(
    "\r\n",
  );
  const text = await taken({ name: "a.ics", type: "text/calendar", bytes: Buffer.from(calendar) });
  return (text?.text ?? "").split("\n").slice(1);
}

test("extractText reads a calendar with spaces before its values", async () => {
  const times = await eventLines("DTSTART: 20261120T213000Z", "DTEND: 20261120T223000Z");
  assert.deepEqual(times, ["When: Friday 2026-11-20 21:30 to 22:30 (UTC)"]);
});

test("extractText returns UTC times for IANA zones that a calendar names and does not define", async () => {
  const start = (zone: string) => `DTSTART;TZID=${zone}:20260720T180000`;
  const times = [];
  for (const zone of [
    "Europe/Berlin",
    "/citadel.org/20210210_1/America/Argentina/Salta",
    "Eastern Standard Time",
    "GMT+0100",
  ])
    times.push(...(await eventLines(start(zone))));
  assert.deepEqual(times, [
    "When: Monday 2026-07-20 18:00 (Europe/Berlin; 16:00 UTC)",
    "When: Monday 2026-07-20 18:00 (/citadel.org/20210210_1/America/Argentina/Salta; 21:00 UTC)",
    "When: Monday 2026-07-20 18:00 (Eastern Standard Time)",
    "When: Monday 2026-07-20 18:00 (GMT+0100)",
  ]);
});

test("extractText returns comments, further dates, whole days, conference links and HTML descriptions of an event", async () => {
  const lines = await eventLines(
    "DTSTART:20261124",
    "RDATE;VALUE=DATE:20261126",
    "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261124",
    "COMMENT:Thursday suits better",
    "CONFERENCE;VALUE=URI:https://meet.example/1",
    "ATTACH;VALUE=BINARY;ENCODING=BASE64:AAAA",
    "DESCRIPTION: \\n",
    "X-ALT-DESC;FMTTYPE=text/html:<p>Bring <i>boots</i></p>",
  );
  assert.deepEqual(lines, [
    "When: Tuesday 2026-11-24 (whole day)",
    "Also on: Thursday 2026-11-26",
    "Only for the occurrences from: Tuesday 2026-11-24",
    "Comment: Thursday suits better",
    "Conference: https://meet.example/1",
    "Description:",
    "Bring boots",
  ]);
});

test("extractText reads a .csv file that is declared as a workbook, and guesses its character set with a note", async () => {
  const rows = [
    "Дата;Описание операции;Сумма",
    "20.11.2026;Оплата услуг связи;15 000,50",
    "21.11.2026;Перевод;1,00",
  ];
  const letters = [...rows.join("\n")].map((letter) => letter.codePointAt(0) ?? 0);
  // Windows-1251 has the letters from А to я in their order.
  const bytes = Buffer.from(letters.map((point) => (point < 0x80 ? point : point - 0x410 + 0xc0)));
  const text = await taken({ name: "vypiska.CSV", type: "application/vnd.ms-excel", bytes });
  assert.deepEqual(
    [text?.text.split("\n"), text?.notes],
    [
      rows,
      [
        "Its character set is not declared and it is not UTF-8; it was read as windows-1251, so letters may be wrong.",
      ],
    ],
  );
});

test("extractText recognises UTF-16 without a byte order mark, and ISO-2022-JP", async () => {
  const wide = Buffer.from("Привет, мир: 42\n", "utf16le");
  const cases = [wide, Buffer.from(wide).swap16(), Buffer.from("\u001b$B@A5a=q\u001b(B 55", "latin1")];
  const texts = [];
  for (const bytes of cases) texts.push((await taken({ name: "a.txt", type: "text/plain", bytes }))?.text);
  assert.deepEqual(texts, ["Привет, мир: 42\n", "Привет, мир: 42\n", "請求書 55"]);
});

test("extractText reads UTF-8 names in a zip archive without the UTF-8 flag", async () => {
  const flagged = Buffer.from(zipSync({ "Übergröße 请求.txt": Buffer.from("a") }));
  const bytes = Buffer.from(flagged);
  // The UTF-8 flag (bit 11) in the central directory.
  bytes[bytes.indexOf("PK\u0001\u0002") + 9] = 0;
  assert.notDeepEqual(bytes, flagged);
  const text = await taken({ name: "a.zip", type: "application/zip", bytes });
  assert.equal(text?.text, "Übergröße 请求.txt (1 byte)");
});

test("extractText reads names in a zip archive from the Unicode path field", async () => {
  const unicodePath = 0x7075;
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(crc32("_.txt"));
  const whole = Buffer.concat([Buffer.from([1]), crc, Buffer.from("请求.txt")]);
  const bytes = Buffer.from(zipSync({ "_.txt": [Buffer.from("a"), { extra: { [unicodePath]: whole } }] }));
  const text = await taken({ name: "a.zip", type: "application/zip", bytes });
  assert.equal(text?.text, "请求.txt (1 byte)");
});

test("extractText reads HTML and tab-separated text declared as a workbook, but no binary .xls", async () => {
  const page =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>a</td><td>b</td></tr></table></html>';
  const old = Buffer.from("d0cf11e0a1b11ae1000000000000", "hex");
  const files = [Buffer.from(page), Buffer.from("a\tb\r\n"), Buffer.from("\ufeffa\tb", "utf16le"), old];
  const texts = [];
  for (const bytes of files)
    texts.push((await taken({ name: "a.XLS", type: "application/vnd.ms-excel", bytes }))?.text);
  assert.deepEqual(texts, ["a | b", "a\tb\n", "a\tb", undefined]);
});

/** The text of pieces at these places, in a font of 10 points, 5 points a letter. */
const line = (...pieces: (readonly [string, number, number])[]) =>
  lineText(pieces.map(([text, x, y]) => ({ text, x, y, width: text.length * 5, size: 10 })));

test("lineText separates distant pieces, puts a stamp on a line of its own, and keeps the drawing order", () => {
  const lines = [
    line(["Country:", 50, 700], ["France", 120, 698]),
    line(["Total 42", 50, 100], ["PAID", 300, 700]),
    line(["flow", 50, 700], ["1", 70, 704], [" of", 75, 700]),
  ];
  assert.deepEqual(lines, ["Country: France", "Total 42\nPAID", "flow1 of"]);
});

test("lineText reads right-to-left lines with numbers and brackets, in any drawing order", () => {
  const pieces: [string, number, number][] = [
    ["סכום", 180, 700],
    ["INV", 140, 700],
    ["-", 155, 700],
    ["42", 160, 700],
    [")", 130, 700],
    ["מס", 120, 700],
    ["(", 115, 700],
  ];
  const asRead = "סכום INV-42 (מס)";
  assert.deepEqual([line(...pieces), line(...pieces.reverse())], [asRead, asRead]);
  assert.equal(
    line(["Pay this", 20, 700], ["סכום", 70, 700], ["ﻓﺎ", 95, 700], ["now", 110, 700]),
    "Pay this فا סכום now",
  );
});

test("extractText keeps a row of a Word table on one line, but not a letter inside a layout table", async () => {
  const cell = (...lines: string[]) => `<w:tc>${lines.map((text) => paragraph(text)).join("")}</w:tc>`;
  const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`;
  const body =
    table(cell("Consulting", "November"), cell("10"), cell("1,200 EUR")) + table(cell("Dear Ann,", "Hello"));
  const text = await taken(docx("a.docx", docxParts(body)));
  assert.equal(text?.text, "Consulting / November | 10 | 1,200 EUR\nDear Ann,\n\nHello");
});

test("extractText returns the formula of a cell without a result, and nothing for an empty result", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v/></c><c r="B1" t="str"><f>IF(A1,A1,"")</f><v></v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="d"><v>2026-11-20T15:45:00</v></c></row>';
  const text = await taken(xlsx("a.xlsx", rows));
  assert.equal(text?.text.split("\n")[1], "=SUM(B1:B2) |  | =NOW() | 2026-11-20 15:45");
});

test("extractText counts the empty cells before one far to the right", async () => {
  const cell = (name: string) => `<c r="${name}"><v>1</v></c>`;
  const text = await taken(xlsx("a.xlsx", `<row r="1">${cell("A1")}${cell("XFD1")}${cell("C1")}</row>`));
  assert.equal(text?.text.split("\n")[1], "1 |  | 1 | (16,380 empty cells) | 1");
});

test("extractText keeps the columns of a Word table with empty cells and cells that span rows", async () => {
  const cell = (text: string, merge = "") => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
  const rows = [
    [cell("Fruit", '<w:vMerge w:val="restart"/>'), cell("apples"), cell("3")],
    [cell("", "<w:vMerge/>"), cell("pears"), cell("")],
    [cell(""), cell("sum"), cell("3")],
  ];
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.join("")}</w:tr>`).join("")}</w:tbl>`;
  const text = await taken(docx("a.docx", docxParts(table)));
  assert.deepEqual(
    text?.text.split("\n").map((line) => line.trimEnd()),
    ["Fruit | apples | 3", " | pears |", " | sum | 3"],
  );
});
