import type { Attachment } from "../../message.ts";
import type { TextSource } from "./taken-text.ts";

/** What an attachment claims to be. */
export type Claim = Pick<Attachment, "contentType" | "filename">;

/** How files of Office before 2007 begin, and whatever else is a compound file (MS-CFB §2.2). */
export const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** What holds text under another name than text/*. */
const TEXTUAL =
  /^(text\/.*|application\/(json|xml|x-ndjson|yaml|x-yaml|toml|sql|javascript|csv|.*\+(json|xml))|message\/(delivery-status|disposition-notification|feedback-report|.*headers))$/;
const CLAIMED_TYPES: readonly (readonly [RegExp, TextSource])[] = [
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
const CLAIMED_ENDINGS: readonly (readonly [RegExp, TextSource])[] = [
  [/\.pdf$/, "pdf"],
  [/\.(docx|docm)$/, "docx"],
  [/\.(xlsx|xlsm)$/, "xlsx"],
  [/\.(pptx|pptm|ppsx)$/, "pptx"],
  [/\.x?html?$/, "html"],
  [/\.(ics|ical)$/, "ics"],
  [/\.eml$/, "eml"],
  [/\.(txt|text|md|markdown|csv|tsv|json|jsonl|ndjson|xml|svg|ya?ml|toml|ini|log|sql|vcf|srt)$/, "text"],
];
const SIGNATURES: readonly (readonly [Buffer, number, TextSource])[] = [
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
/** What no text is taken out of, whatever it is called, and the note that says so. A word that somebody may begin a text with is none. */
const UNTAKEN: readonly (readonly [Buffer, string])[] = [
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
const OFFICE: ReadonlySet<TextSource> = new Set(["docx", "xlsx", "pptx"]);
/** PDF readers take a header within so many bytes (ISO 32000-1, annex H.3, note 13). */
const PDF_HEADER_WITHIN = 1_024;

/**
 * What its bytes say, or else its type, or else the end of its name; undefined where no text can be taken out. An office
 * document is "zip" unless it claims more: only its directory tells.
 */
export function sourceOf(claim: Claim, bytes: Buffer): TextSource | undefined {
  const claimed = claimedSource(claim);
  const shown = SIGNATURES.find(([mark, at]) => bytes.subarray(at, at + mark.length).equals(mark))?.[2];
  const isOffice = claimed !== undefined && OFFICE.has(claimed);
  if (shown === "zip" && isOffice) return claimed;
  if (shown !== undefined) return shown;
  if (claimed !== "text" && bytes.subarray(0, PDF_HEADER_WITHIN).includes("%PDF-")) return "pdf";
  if (isOffice) return textualSource(bytes) ?? claimed;
  if (untakenNotes(bytes).length > 0) return undefined;
  return claimed ?? (isOldOffice(claim) ? textualSource(bytes) : undefined);
}

/** Why no text is taken out of them, where the bytes show what they are. */
export function untakenNotes(bytes: Buffer): readonly string[] {
  return UNTAKEN.filter(([mark]) => bytes.subarray(0, mark.length).equals(mark)).map(([, note]) => note);
}

/** What banks and shops offer "for Excel", in its old format, is often a page or a table of text that is only called so. */
function isOldOffice({ contentType, filename }: Claim): boolean {
  return contentType.startsWith("application/") && /\.(xls|doc)$/i.test(filename);
}

function textualSource(bytes: Buffer): TextSource | undefined {
  if (untakenNotes(bytes).length > 0) return undefined;
  const head = bytes.subarray(0, PDF_HEADER_WITHIN);
  const isWide = head[0] === 0xff && head[1] === 0xfe;
  if (head.includes(0) && !isWide) return undefined;
  return /^[^<]{0,20}<(!doctype html|html|table|meta|head|style)\b/i.test(
    head.toString("latin1").replaceAll("\0", ""),
  )
    ? "html"
    : "text";
}

/** Windows calls a table of text `application/vnd.ms-excel`, and other programs have types of their own: then the name says more. */
function claimedSource({ contentType, filename }: Claim): TextSource | undefined {
  const byType = CLAIMED_TYPES.find(([type]) => type.test(contentType))?.[1];
  if (byType !== undefined || !contentType.startsWith("application/")) return byType;
  return CLAIMED_ENDINGS.find(([ending]) => ending.test(filename.toLowerCase()))?.[1];
}
