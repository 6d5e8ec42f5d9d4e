/** Documents that repeat something: their readers once took the product of two sizes, and did not finish. */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, test } from "node:test";
import { openAttachmentWorkers } from "../../../core/attachments/attachment-workers.ts";
import { appendHeadersAndFooters } from "../../../core/attachments/text/docx-headers-footers.ts";
import { filledText } from "../../../core/attachments/text/pdf/pdf-fields.ts";
import { docxParts, mailWith, paragraph, zipOf } from "../../support/attachments.ts";
import { withoutHanging } from "../../support/hang.ts";

/** It gives up what hangs, and then the text is empty. On a busy machine the service's own limit would be too short. */
const workers = openAttachmentWorkers({ log: { unforeseen: () => {} } }, { taskMsMax: 60_000 });
after(() => workers.close());

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function textOf(name: string, parts: Readonly<Record<string, string>>): Promise<string> {
  const bytes = zipOf(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, salted(xml)])));
  const mail = mailWith([{ name, type: "application/octet-stream", bytes }]);
  const read = await workers.text(mail, 0, "auto");
  assert.ok(read !== undefined && "text" in read);
  return read.text.text;
}

/** A comment keeps repetitive XML under the compression ratio that is refused. */
function salted(xml: string): string {
  return `${xml}<!--${randomBytes(xml.length / 150).toString("base64")}-->`;
}

function relations(...targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

function repeated(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join("");
}

function workbook(sheets: string, sheet: string, strings = ""): Record<string, string> {
  return {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "sheet1.xml"],
      ["rId2", "sharedStrings", "strings.xml"],
    ),
    "xl/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    "xl/strings.xml": `<sst><si><t>${strings}</t></si></sst>`,
  };
}

const SHEET = '<sheet name="One" r:id="rId1"/>';

test("extractText reads a Word document with five thousand unknown styles in nested tables", async () => {
  const body = repeated(
    5_000,
    (at) => `<w:p><w:pPr><w:pStyle w:val="S${at}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`,
  );
  const [open, close] = ["<w:tbl><w:tr><w:tc>".repeat(40), "<w:p/></w:tc></w:tr></w:tbl>".repeat(40)];
  const text = await textOf("styles.docx", docxParts(open + body + close));
  assert.equal(text.match(/x/g)?.length, 5_000);
});

test("extractText reads a Word document with thousands of references to one footnote and one comment", async () => {
  const words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const reference = (kind: string) => `<w:r><w:${kind}Reference w:id="1"/></w:r>`.repeat(4_000);
  const notes = (kind: string, text: string) =>
    `<w:${kind}s xmlns:w="${words}"><w:${kind} w:id="1">${paragraph(`${text} `.repeat(30_000))}</w:${kind}></w:${kind}s>`;
  const text = await textOf("notes.docx", {
    ...docxParts(`<w:p>${reference("footnote")}${reference("comment")}</w:p>`),
    "word/_rels/document.xml.rels": relations(
      ["r1", "footnotes", "footnotes.xml"],
      ["r2", "comments", "comments.xml"],
    ),
    "word/footnotes.xml": notes("footnote", "noted"),
    "word/comments.xml": notes("comment", "said"),
  });
  assert.match(text, /noted noted.*said said/s);
});

test("appendHeadersAndFooters does not hang on two thousand headers beside many relations", () => {
  const names = Array.from({ length: 2_000 }, (_, at) => `h${at}`);
  const more = repeated(
    50_000,
    (at) => `<Relationship Id="r${at}" Target="https://a.example/${"a".repeat(80)}"/>`,
  );
  const parts = new Map([
    ["document.xml", `<w:body>${repeated(2_000, (at) => `<w:headerReference r:id="h${at}"/>`)}</w:body>`],
    [
      "_rels/document.xml.rels",
      `<Relationships>${names.map((id) => `<Relationship Id="${id}" Target="${id}.xml"/>`).join("")}${more}</Relationships>`,
    ],
    ...names.map((id) => [`${id}.xml`, `<w:hdr>${paragraph(`Page of ${id}`)}</w:hdr>`] as const),
  ]);
  const bytes = new Map([...parts].map(([name, xml]) => [name, Buffer.from(xml)]));
  withoutHanging(() => appendHeadersAndFooters(bytes, "document.xml"));
  assert.equal(String(bytes.get("document.xml")).match(/Page of/g)?.length, 2_000);
});

test("extractText reads a workbook whose two thousand sheets are one", async () => {
  const sheets = repeated(2_000, (at) => `<sheet name="S${at}" r:id="rId1"/>`);
  const text = await textOf(
    "sheets.xlsx",
    workbook(sheets, `${"<row/>".repeat(150_000)}<row><c><v>7</v></c></row>`),
  );
  assert.match(text, /^## S0\n7\n\n## S1\n/);
});

test("extractText reads a row whose cells all have one long shared string", async () => {
  const cells = repeated(4_000, () => '<c t="s"><v>0</v></c>');
  const text = await textOf(
    "strings.xlsx",
    workbook(SHEET, `<row>${cells}</row>`, "_x0041_".repeat(200_000)),
  );
  assert.match(text, /^## One\nAAAA/);
});

test("extractText reads a sheet with eighty thousand hidden ranges of columns", async () => {
  const columns = repeated(80_000, () => '<col min="2" max="2" hidden="1"/>');
  const rows = `<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`.repeat(3);
  const text = await textOf("columns.xlsx", workbook(SHEET, `<cols>${columns}</cols>${rows}`));
  assert.match(text, /^## One\n1 \| \(hidden column\) 1 \| 1 \|/);
});

test("extractText reads slides that all have the same long notes", async () => {
  const slides = Array.from({ length: 500 }, (_, at) => [
    [`ppt/slides/slide${at + 1}.xml`, "<a:p><a:t>Slide</a:t></a:p>"],
    [`ppt/slides/_rels/slide${at + 1}.xml.rels`, relations(["r", "notesSlide", "../notes.xml"])],
  ]);
  const text = await textOf("slides.pptx", {
    "[Content_Types].xml": "<Types/>",
    ...Object.fromEntries(slides.flat()),
    "ppt/notes.xml": `<a>${`<a:p><a:t>${"note ".repeat(250_000)}</a:t></a:p>`}</a>`,
  });
  assert.match(text, /^\[slide 1\]\nSlide\nNotes: note note/);
});

test("filledText does not hang on a hundred thousand choices in a list of as many", () => {
  const names = Array.from({ length: 100_000 }, (_, at) => `${at}`);
  const options = names.map((exportValue) => ({ exportValue, displayValue: `No. ${exportValue}` }));
  const field = { fieldName: "List", fieldType: "Ch", fieldValue: names, options };
  assert.match(
    withoutHanging(() => filledText([field])),
    /List: No. 0, No. 1, .*, No. 99999$/,
  );
});
