/**
 * Office documents are zips of XML (ECMA-376, part 2). Their readers get a zip that we wrote, of parts that were
 * counted, measured and inflated before. No trick in the sender's zip gets past this file.
 */
import { zipSync } from "fflate";
import { Parser } from "htmlparser2";
import {
  OFFICE_DEPTH_MAX,
  OFFICE_INFLATED_BYTES_MAX,
  OFFICE_INFLATION_MAX,
  OFFICE_PARTS_MAX,
} from "../../attachment-limits.ts";
import { UnreadableAttachment } from "./extracted-text.ts";
import type { ZipDirectory, ZipEntry } from "./zip.ts";

export type OfficeParts = Map<string, Uint8Array>;
export type OfficeKind = "docx" | "xlsx" | "pptx";

/** Below this size the compression ratio says nothing. */
const SMALL_BYTES = 64 * 1024;

/** The kind of document, by its parts; `undefined` for any other zip. */
export function officeKindOf({ entries }: ZipDirectory): OfficeKind | undefined {
  if (!entries.some(({ name }) => name === "[Content_Types].xml")) return undefined;
  if (entries.some(({ name }) => name.startsWith("word/"))) return "docx";
  if (entries.some(({ name }) => name.startsWith("xl/"))) return "xlsx";
  if (entries.some(({ name }) => name.startsWith("ppt/"))) return "pptx";
  return undefined;
}

/** The parts that contain XML. Refuses a zip bomb with `UnreadableAttachment`. */
export async function officeParts(directory: ZipDirectory): Promise<OfficeParts> {
  if (directory.count > OFFICE_PARTS_MAX)
    throw new UnreadableAttachment("It has more parts than a document has.");
  const wanted = directory.entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  const total = wanted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total > OFFICE_INFLATED_BYTES_MAX || wanted.some(isBomb))
    throw new UnreadableAttachment("It would grow too large when it is unpacked, so it was not.");
  if (wanted.some(({ isEncrypted }) => isEncrypted))
    throw new UnreadableAttachment("It is protected by a password.");
  const parts: OfficeParts = new Map();
  // One after the other. Inflating all at once would hold them in memory twice.
  for (const entry of wanted) {
    if (!parts.has(entry.name)) parts.set(entry.name, asUtf8(await entry.inflate()));
  }
  for (const part of parts.values()) requireHarmless(part);
  return parts;
}

function isBomb({ sizeBytes, compressedBytes }: ZipEntry): boolean {
  return sizeBytes > SMALL_BYTES && sizeBytes > compressedBytes * OFFICE_INFLATION_MAX;
}

/** A document type is forbidden (ECMA-376, part 2, §8.2.5). A sender includes one to have entities expanded. */
function requireHarmless(part: Uint8Array): void {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (bytes.includes("<!DOCTYPE") || bytes.includes("<!ENTITY"))
    throw new UnreadableAttachment("It defines entities of XML, which no document does, so it was not read.");
  requireShallow(bytes);
}

/** XML may be in UTF-16, but the readers accept only UTF-8. */
function asUtf8(bytes: Buffer): Uint8Array {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return bytes;
  const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  return Buffer.from(text.replace(/^<\?xml[^>]*\?>/, ""), "utf8");
}

/**
 * The readers recurse into nested elements. Stops at the first that is too deep: the parser takes longer for each element
 * the more are open.
 */
function requireShallow(bytes: Buffer): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        depth += 1;
        if (depth > OFFICE_DEPTH_MAX)
          throw new UnreadableAttachment("It is nested more deeply than a document is, so it was not read.");
      },
      onclosetag: () => {
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(bytes.toString("latin1"));
}

/** An uncompressed zip of these parts. */
export function zipOf(parts: OfficeParts): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
