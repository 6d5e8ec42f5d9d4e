import { OFFICE_PARTS_MAX } from "../../attachment-limits.ts";
import type { ReadAttachment } from "../../mime/mime.ts";
import { cleanText } from "./clean-text.ts";
import { decodeText } from "./decode-text.ts";
import { type ExtractedText, noText, type TextFormat, UnreadableAttachment } from "./extracted-text.ts";
import type { OfficeKind } from "./office-package.ts";
import { type DeclaredType, formatOf, OLD_OFFICE } from "./text-format.ts";

const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const DAMAGED = "It could not be read: it is damaged, or not what it says it is.";

interface DeclaredPart extends DeclaredType {
  readonly charset?: string | undefined;
}

/**
 * The text of an attachment; undefined if its format has none, such as a picture. Never rejects: if it cannot be read,
 * the notes say so. The reader of a format is loaded with its first attachment, because most services never get one.
 */
export async function extractText(declared: DeclaredPart, bytes: Buffer): Promise<ExtractedText | undefined> {
  const format = formatOf(declared, bytes);
  if (format === undefined) return undefined;
  if (bytes.length === 0) return noText(format, "It is empty.");
  try {
    return cleanText(await read(format, declared, bytes));
  } catch (error) {
    return noText(format, error instanceof UnreadableAttachment ? error.message : DAMAGED);
  }
}

/** Decodes the bytes as text, whatever the format: for a caller who knows better than the declared type. */
export function bytesAsText({ charset }: DeclaredPart, bytes: Buffer): ExtractedText {
  return cleanText({ from: "text", isTruncated: false, ...decodeText(bytes, charset) });
}

async function read(format: TextFormat, declared: DeclaredPart, bytes: Buffer): Promise<ExtractedText> {
  switch (format) {
    case "text":
      return bytesAsText(declared, bytes);
    case "html":
      return (await import("./html.ts")).htmlFileText(bytes, declared.charset);
    case "ics":
      return await readCalendar(declared, bytes);
    case "eml":
      return await (await import("./message.ts")).messageText(bytes, extractInside);
    case "pdf":
      return await (await import("./pdf/pdf.ts")).pdfText(bytes);
    case "docx":
    case "xlsx":
    case "pptx":
    case "zip":
      return await readZip(format, bytes);
    case "tar":
      return (await import("./archive.ts")).tarListing(bytes);
    case "gzip":
      return (await import("./archive.ts")).gzipListing(bytes);
    default:
      return (await import("./archive.ts")).unlistedArchive(format);
  }
}

/** The text of an attachment of an attached message. Messages attached to that one are not read: nesting has no end. */
async function extractInside({ bytes, ...declared }: ReadAttachment): Promise<ExtractedText | undefined> {
  return formatOf(declared, bytes) === "eml" ? undefined : await extractText(declared, bytes);
}

/** The events of a calendar. The lines of a damaged one, which are readable by themselves. */
async function readCalendar(declared: DeclaredPart, bytes: Buffer): Promise<ExtractedText> {
  const { text, notes } = decodeText(bytes, declared.charset);
  const { calendarText } = await import("./calendar.ts");
  try {
    const extracted = calendarText(text);
    return { ...extracted, notes: [...notes, ...extracted.notes] };
  } catch {
    const note =
      "It says that it is a calendar, but cannot be read as one: its lines are given as they stand.";
    return { from: "text", text, isTruncated: false, notes: [...notes, note] };
  }
}

/** The text of an office document, or the list of an archive. */
async function readZip(format: OfficeKind | "zip", bytes: Buffer): Promise<ExtractedText> {
  if (bytes.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE)) {
    // Documents under a password are wrapped in the old format (MS-OFFCRYPTO §2.3.4).
    throw new UnreadableAttachment(
      bytes.includes(ENCRYPTED)
        ? "It is protected by a password."
        : "It is in an old format that is not read.",
    );
  }
  const [{ zipDirectory }, { officeKindOf, officeParts }] = await Promise.all([
    import("./zip.ts"),
    import("./office-package.ts"),
  ]);
  const directory = await zipDirectory(bytes, OFFICE_PARTS_MAX);
  const kind = officeKindOf(directory);
  if (directory.entries.some(({ name }) => name === "xl/workbook.bin"))
    throw new UnreadableAttachment("It is an Excel workbook in the binary format (xlsb), which is not read.");
  if (kind === "docx") return await (await import("./docx.ts")).docxText(await officeParts(directory));
  if (kind === "xlsx") return (await import("./xlsx.ts")).xlsxText(await officeParts(directory));
  if (kind === "pptx") return (await import("./pptx.ts")).pptxText(await officeParts(directory));
  if (format !== "zip") throw new UnreadableAttachment("It says that it is an office document, but is none.");
  return (await import("./archive.ts")).zipListing(directory);
}
