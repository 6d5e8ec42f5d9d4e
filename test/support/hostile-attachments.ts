/** Small attachments that attack their reader. Of each, no text may be extracted, and a note must say why. */
import { randomBytes } from "node:crypto";
import { type AttachedFile, docx, docxParts, paragraph, pdf, zipOf } from "./attachments.ts";

/** A document whose zip directory declares this size for the main part. */
function lyingDocx(sizeBytes: number): AttachedFile {
  const { bytes, ...rest } = docx("lie.docx", docxParts(paragraph("Hello".repeat(100))));
  const lying = Buffer.from(bytes);
  const directory = lying.lastIndexOf(Buffer.from("word/document.xml"));
  lying.writeUInt32LE(sizeBytes, directory - 46 + 24);
  return { ...rest, bytes: lying };
}

/** A document with three parts of allowed size and compression that are too large together. */
function largeTogether(): AttachedFile {
  const noise = randomBytes(100_000).toString("base64");
  const names = ["word/1.xml", "word/2.xml", "word/3.xml"];
  const parts = { ...docxParts(""), ...Object.fromEntries(names.map((name) => [name, noise])) };
  const { bytes, ...rest } = docx("together.docx", parts);
  const lying = Buffer.from(bytes);
  for (const name of names)
    lying.writeUInt32LE(17 * 1024 * 1024, lying.lastIndexOf(Buffer.from(name)) - 46 + 24);
  return { ...rest, bytes: lying };
}

function laughs(): Record<string, string> {
  const parts = docxParts(paragraph("&c;"));
  const entities =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><w:document';
  return {
    ...parts,
    "word/document.xml": parts["word/document.xml"]?.replace("<w:document", entities) ?? "",
  };
}

const WIDE = docxParts(paragraph(" ".repeat(8_000_000)));
const DEEP = docxParts("<w:smartTag>".repeat(300) + "</w:smartTag>".repeat(300));
/** The salt keeps it under the compression ratio that is refused. */
const BOTTOMLESS = docxParts(`${"<w:p>".repeat(500_000)}${randomBytes(20_000).toString("base64")}`);
const MANY = {
  ...docxParts(""),
  ...Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`p${at}.bin`, ""])),
};
const LOCKED = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.from("EncryptedPackage", "utf16le"),
]);
const NONSENSE = Buffer.from("stream 1 0 obj << /Length 999999 xref ( [ ".repeat(100_000), "latin1");
const SELF = pdf("self.pdf", { pages: [], kids: "2 0 R 2 0 R 2 0 R" });

/** What the file contains, the file, and the note that must be given. */
export const HOSTILE_ATTACHMENTS: readonly (readonly [string, AttachedFile, RegExp])[] = [
  ["a part that inflates a thousandfold", docx("wide.docx", WIDE), /too large when it is unpacked/],
  ["a part that declares 4 GiB", lyingDocx(0xffff_fffe), /too large when it is unpacked/],
  ["parts that are too large together", largeTogether(), /too large when it is unpacked/],
  ["a part larger than it declares", lyingDocx(10), /not as large as it says/],
  ["a part smaller than it declares", lyingDocx(9_999), /not as large as it says/],
  ["more than 2,000 parts", docx("many.docx", MANY), /more parts/],
  ["XML entities", docx("laughs.docx", laughs()), /defines entities/],
  ["deeply nested elements", docx("deep.docx", DEEP), /nested more deeply/],
  ["half a million nested elements", docx("bottomless.docx", BOTTOMLESS), /nested more deeply/],
  ["an encrypted Word document", { ...docx("locked.docx", {}), bytes: LOCKED }, /password/],
  [
    "a truncated document",
    { ...docx("half.docx", {}), bytes: docx("", docxParts(paragraph("Hi"))).bytes.subarray(0, 300) },
    /damaged or cut off/,
  ],
  [
    "a zip archive with another content",
    { name: "a.docx", type: docx("", {}).type, bytes: zipOf({ "a.txt": "a" }) },
    /but is none/,
  ],
  [
    "nonsense declared as PDF",
    { name: "nonsense.pdf", type: "application/pdf", bytes: NONSENSE },
    /cannot be read as one/,
  ],
  ["a PDF with a cyclic page tree", SELF, /no text|could not be read|cannot be read/],
];
