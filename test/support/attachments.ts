/** Builders of small files of common types, and of messages with them attached. */
import { zipSync } from "fflate";

export interface AttachedFile {
  readonly name: string;
  /** The media type with its parameters, such as `text/csv; charset=koi8-r`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A message with these files attached; `headers` come first. */
export function mailWith(files: readonly AttachedFile[], headers: readonly string[] = []): Buffer {
  const parts = files.map(({ name, type, bytes }) =>
    [
      "--b",
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      (
        Buffer.from(bytes)
          .toString("base64")
          .match(/.{1,76}/g) ?? []
      ).join("\r\n"),
    ].join("\r\n"),
  );
  const head = [
    ...headers,
    "From: Ann <ann@sender.example>",
    "To: agent@mail.test",
    "Subject: Files",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
  ];
  return Buffer.from(
    [...head, "", "--b", "", "See the files.", ...parts, "--b--", ""].join("\r\n"),
    "latin1",
  );
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, "utf8")])),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

function relationsXml(...targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${RELATIONS}">${all.join("")}</Relationships>`;
}

function typesXml(part: string, type: string): string {
  return `${XML}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${type}"/></Types>`;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The parts of a Word document with this body. */
export function docxParts(body: string): Record<string, string> {
  return {
    "[Content_Types].xml": typesXml("/word/document.xml", `${WORD}.main+xml`),
    "_rels/.rels": relationsXml(["officeDocument", "word/document.xml"]),
    "word/document.xml": `${XML}<w:document xmlns:w="${WORDS}"><w:body>${body}</w:body></w:document>`,
  };
}

/** A paragraph of one run with these run properties. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

export function docx(name: string, parts: Readonly<Record<string, string>>): AttachedFile {
  return { name, type: WORD, bytes: zipOf(parts) };
}

const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook with these rows in its first sheet, and a hidden second sheet with one cell. Cells of style 1 are dates. */
export function xlsx(name: string, rows: string): AttachedFile {
  const sheet = (data: string) =>
    `${XML}<worksheet xmlns="${SHEETS}"><sheetData>${data}</sheetData></worksheet>`;
  const parts = {
    "[Content_Types].xml": typesXml("/xl/workbook.xml", `${SHEET}.main+xml`),
    "_rels/.rels": relationsXml(["officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relationsXml(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/workbook.xml": `${XML}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="Prices" sheetId="1" r:id="rId1"/><sheet name="Costs &amp; fees" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${SHEETS}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheet(rows),
    "xl/worksheets/sheet2.xml": sheet('<row r="1"><c r="A1"><v>7</v></c></row>'),
  };
  return { name, type: SHEET, bytes: zipOf(parts) };
}

interface PdfText {
  /** The content stream of each page. */
  readonly pages: readonly string[];
  /** Further entries of the trailer, such as `/Encrypt`. */
  readonly trailer?: string;
  /** Further entries of the page tree's `/Kids`. */
  readonly kids?: string;
}

/** A PDF without a cross-reference table. Readers search for its objects. */
export function pdf(name: string, { pages, trailer = "", kids = "" }: PdfText): AttachedFile {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ")}${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...pages.flatMap((stream, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + 2 * at} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    ]),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  const bytes = Buffer.from(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R${trailer}>>\n%%EOF\n`, "latin1");
  return { name, type: "application/pdf", bytes };
}

/** The content stream of a page with these lines. */
export function pdfLines(...lines: readonly string[]): string {
  return `BT /F 12 Tf 50 700 Td ${lines.map((line) => `(${line}) Tj 0 -20 Td`).join(" ")} ET`;
}

/** A tar archive of one file (POSIX.1-1988, ustar). */
export function tar(name: string, text: string): Uint8Array {
  const header = Buffer.alloc(512);
  header.write(name, 0, "latin1");
  header.write("0000644\u00000000000\u00000000000\u0000", 100, "latin1");
  header.write(text.length.toString(8).padStart(11, "0"), 124, "latin1");
  header.write("00000000000\u0000        0", 136, "latin1");
  header.write("ustar\u000000", 257, "latin1");
  const content = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  content.write(text, 0, "latin1");
  return Buffer.concat([header, content, Buffer.alloc(1_024)]);
}
