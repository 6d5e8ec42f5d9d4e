import type { Attachment } from "../../message.ts";
import type { TextFormat } from "./extracted-text.ts";

/** What the header of an attachment says about its format. */
export type DeclaredType = Pick<Attachment, "contentType" | "filename">;

/** The first bytes of files of Office before 2007, and of all other compound files (MS-CFB §2.2). */
export const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** `text/*`, and other types that are text. */
const TEXTUAL =
  /^(text\/.*|application\/(json|xml|x-ndjson|yaml|x-yaml|toml|sql|javascript|csv|.*\+(json|xml))|message\/(delivery-status|disposition-notification|feedback-report|.*headers))$/;
const FORMATS_BY_TYPE: readonly (readonly [RegExp, TextFormat])[] = [
  [/^application\/(x-)?pdf$/, "pdf"],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\./, "docx"],
  [/^application\/vnd\.ms-word\.(document|template)\.macroenabled/, "docx"],
  [/^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\./, "xlsx"],
  [/^application\/vnd\.ms-excel\.(sheet|template)\.macroenabled/, "xlsx"],
  [/^application\/vnd\.openxmlformats-officedocument\.presentationml\./, "pptx"],
  [/^application\/vnd\.ms-powerpoint\.(presentation|slideshow|template)\.macroenabled/, "pptx"],
  [/^(text\/html|application\/xhtml\+xml)$/, "html"],
  [/^(text\/(x-v)?calendar|application\/(ics|icalendar))$/, "ics"],
  [/^message\/(rfc822|global)$/, "eml"],
  [/^image\/svg\+xml$/, "text"],
  [TEXTUAL, "text"],
];
const FORMATS_BY_EXTENSION: readonly (readonly [RegExp, TextFormat])[] = [
  [/\.pdf$/, "pdf"],
  [/\.(docx|docm)$/, "docx"],
  [/\.(xlsx|xlsm)$/, "xlsx"],
  [/\.(pptx|pptm|ppsx)$/, "pptx"],
  [/\.x?html?$/, "html"],
  [/\.(ics|ical)$/, "ics"],
  [/\.eml$/, "eml"],
  [/\.(txt|text|md|markdown|csv|tsv|json|jsonl|ndjson|xml|svg|ya?ml|toml|ini|log|sql|vcf|srt)$/, "text"],
];
const SIGNATURES: readonly (readonly [Buffer, number, TextFormat])[] = [
  [Buffer.from("%PDF-", "latin1"), 0, "pdf"],
  [Buffer.from("PK\x03\x04", "latin1"), 0, "zip"],
  [Buffer.from("PK\x05\x06", "latin1"), 0, "zip"],
  [Buffer.from([0x1f, 0x8b, 0x08]), 0, "gzip"],
  [Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 0, "7z"],
  [Buffer.from("Rar!\x1a\x07", "latin1"), 0, "rar"],
  [Buffer.from("ustar", "latin1"), 257, "tar"],
];
const PICTURE = "It is a picture: what is written in it is not read.";
const COMPRESSED = "It is compressed in a way that is not unpacked.";
/**
 * The first bytes of formats that are not read, whatever the declared type, with the note that says so. None is a word
 * with which a text may begin.
 */
const UNSUPPORTED_FORMATS: readonly (readonly [Buffer, string])[] = [
  [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), PICTURE],
  [Buffer.from([0xff, 0xd8, 0xff]), PICTURE],
  [Buffer.from("GIF89a", "latin1"), PICTURE],
  [Buffer.from("GIF87a", "latin1"), PICTURE],
  [Buffer.from("II*\0", "latin1"), PICTURE],
  [Buffer.from("MM\0*", "latin1"), PICTURE],
  [
    OLD_OFFICE,
    "It is in the old format of Word, Excel, PowerPoint or Outlook (doc, xls, ppt, msg), which is not read.",
  ],
  // MS-OXTNEF §2.1.3.1.
  [
    Buffer.from([0x78, 0x9f, 0x3e, 0x22]),
    "It is a winmail.dat, into which Outlook has put the text and the attachments of a message: it is not unpacked.",
  ],
  [Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), COMPRESSED],
  [Buffer.from("BZh91AY&SY", "latin1"), COMPRESSED],
];
const OFFICE: ReadonlySet<TextFormat> = new Set(["docx", "xlsx", "pptx"]);
/** PDF readers accept a header anywhere within the first KiB (ISO 32000-1, annex H.3, note 13). */
const PDF_HEADER_BYTES_MAX = 1_024;

/**
 * The format by the bytes, otherwise by the declared type, otherwise by the file name; undefined if no text can be
 * extracted. An office document without such a type or name is "zip", because only its directory shows what it is.
 */
export function formatOf(declared: DeclaredType, bytes: Buffer): TextFormat | undefined {
  const declaredAs = declaredFormat(declared);
  const bySignature = SIGNATURES.find(([mark, at]) => bytes.subarray(at, at + mark.length).equals(mark))?.[2];
  const isOffice = declaredAs !== undefined && OFFICE.has(declaredAs);
  if (bySignature === "zip" && isOffice) return declaredAs;
  if (bySignature !== undefined) return bySignature;
  if (declaredAs !== "text" && bytes.subarray(0, PDF_HEADER_BYTES_MAX).includes("%PDF-")) return "pdf";
  if (isOffice) return textualFormat(bytes) ?? declaredAs;
  if (unsupportedFormatNotes(bytes).length > 0) return undefined;
  return declaredAs ?? (isOldOffice(declared) ? textualFormat(bytes) : undefined);
}

/** Says what the bytes are and that this is not read; empty unless they begin like one of `UNSUPPORTED_FORMATS`. */
export function unsupportedFormatNotes(bytes: Buffer): readonly string[] {
  return UNSUPPORTED_FORMATS.filter(([mark]) => bytes.subarray(0, mark.length).equals(mark)).map(
    ([, note]) => note,
  );
}

/** What banks and shops offer as a file in Excel's old format is often HTML or a table of text under that name. */
function isOldOffice({ contentType, filename }: DeclaredType): boolean {
  return contentType.startsWith("application/") && /\.(xls|doc)$/i.test(filename);
}

function textualFormat(bytes: Buffer): TextFormat | undefined {
  if (unsupportedFormatNotes(bytes).length > 0) return undefined;
  const head = bytes.subarray(0, PDF_HEADER_BYTES_MAX);
  const isWide = head[0] === 0xff && head[1] === 0xfe;
  if (head.includes(0) && !isWide) return undefined;
  return /^[^<]{0,20}<(!doctype html|html|table|meta|head|style)\b/i.test(
    head.toString("latin1").replaceAll("\0", ""),
  )
    ? "html"
    : "text";
}

/**
 * By the declared type, or for an unknown `application/…` type by the file name: Windows calls a table of text
 * `application/vnd.ms-excel`, and other programs use types of their own.
 */
function declaredFormat({ contentType, filename }: DeclaredType): TextFormat | undefined {
  const byType = FORMATS_BY_TYPE.find(([type]) => type.test(contentType))?.[1];
  if (byType !== undefined || !contentType.startsWith("application/")) return byType;
  return FORMATS_BY_EXTENSION.find(([ending]) => ending.test(filename.toLowerCase()))?.[1];
}
