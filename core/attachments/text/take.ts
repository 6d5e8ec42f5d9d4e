import { OFFICE_PARTS_MAX } from "../../attachment-limits.ts";
import type { ReadAttachment } from "../../mime/mime.ts";
import { decoded } from "./decoded.ts";
import type { OfficeKind } from "./office-package.ts";
import { shown } from "./shown.ts";
import { type Claim, OLD_OFFICE, sourceOf } from "./source.ts";
import { noText, type TakenText, type TextSource, Unreadable } from "./taken-text.ts";

const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const DAMAGED = "It could not be read: it is damaged, or not what it says it is.";

interface Claimed extends Claim {
  readonly charset?: string | undefined;
}

/**
 * The text of an attachment; undefined where there is none to take, as of a picture. Never rejects: what cannot be read
 * says so in its notes. Readers are loaded when the first of their kind comes, because most services never see one.
 */
export async function takeText(claim: Claimed, bytes: Buffer): Promise<TakenText | undefined> {
  const source = sourceOf(claim, bytes);
  if (source === undefined) return undefined;
  if (bytes.length === 0) return noText(source, "It is empty.");
  try {
    return shown(await read(source, claim, bytes));
  } catch (error) {
    return noText(source, error instanceof Unreadable ? error.message : DAMAGED);
  }
}

/** Its characters as they stand, whatever it is: for a caller who knows better than its type. */
export function plainText({ charset }: Claimed, bytes: Buffer): TakenText {
  return shown({ from: "text", isTruncated: false, ...decoded(bytes, charset) });
}

async function read(source: TextSource, claim: Claimed, bytes: Buffer): Promise<TakenText> {
  switch (source) {
    case "text":
      return plainText(claim, bytes);
    case "html":
      return (await import("./page.ts")).pageText(bytes, claim.charset);
    case "ics":
      return await readCalendar(claim, bytes);
    case "eml":
      return await (await import("./message.ts")).messageText(bytes, takeInside);
    case "pdf":
      return await (await import("./pdf/pdf.ts")).pdfText(bytes);
    case "docx":
    case "xlsx":
    case "pptx":
    case "zip":
      return await readZip(source, bytes);
    case "tar":
      return (await import("./archive.ts")).tarListing(bytes);
    case "gzip":
      return (await import("./archive.ts")).gzipListing(bytes);
    default:
      return (await import("./archive.ts")).namedOnly(source);
  }
}

/** Of what is attached to an attached message. A message in it is no deeper read: it could have another, and so on. */
async function takeInside({ bytes, ...claim }: ReadAttachment): Promise<TakenText | undefined> {
  return sourceOf(claim, bytes) === "eml" ? undefined : await takeText(claim, bytes);
}

/** Its events, or where it is damaged its lines, which say much by themselves. */
async function readCalendar(claim: Claimed, bytes: Buffer): Promise<TakenText> {
  const { text, notes } = decoded(bytes, claim.charset);
  const { calendarText } = await import("./calendar.ts");
  try {
    const taken = calendarText(text);
    return { ...taken, notes: [...notes, ...taken.notes] };
  } catch {
    const note =
      "It says that it is a calendar, but cannot be read as one: its lines are given as they stand.";
    return { from: "text", text, isTruncated: false, notes: [...notes, note] };
  }
}

/** An office document, or else an archive. */
async function readZip(source: OfficeKind | "zip", bytes: Buffer): Promise<TakenText> {
  if (bytes.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE)) {
    // Documents under a password are wrapped in the old format (MS-OFFCRYPTO §2.3.4).
    throw new Unreadable(
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
    throw new Unreadable("It is an Excel workbook in the binary format (xlsb), which is not read.");
  if (kind === "docx") return await (await import("./docx.ts")).docxText(await officeParts(directory));
  if (kind === "xlsx") return (await import("./xlsx.ts")).xlsxText(await officeParts(directory));
  if (kind === "pptx") return (await import("./pptx.ts")).pptxText(await officeParts(directory));
  if (source !== "zip") throw new Unreadable("It says that it is an office document, but is none.");
  return (await import("./archive.ts")).zipListing(directory);
}
