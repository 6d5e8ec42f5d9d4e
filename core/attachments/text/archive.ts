/** Archives are listed, never unpacked. */
import { parseTar } from "nanotar";
import { ARCHIVE_ENTRIES_MAX } from "../../attachment-limits.ts";
import {
  countOf,
  type ExtractedText,
  noText,
  type TextFormat,
  UnreadableAttachment,
} from "./extracted-text.ts";
import type { ZipDirectory } from "./zip.ts";

const GET_AS_BASE64 = 'as "base64" gives the archive itself.';

interface Listed {
  readonly name: string;
  /** Absent for a folder. */
  readonly sizeBytes: number | undefined;
  readonly isEncrypted?: boolean;
}

/**
 * File types that name themselves in the first entry of the zip (OpenDocument 1.3, part 2, §3.3; EPUB OCF 3.3,
 * §4.2.6.2).
 */
const ZIP_DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/^application\/epub\+zip\s*$/, "an EPUB book"],
  [/^application\/vnd\.oasis\.opendocument\.[a-z-]+\s*$/, "an OpenDocument file"],
];
const MIMETYPE_BYTES_MAX = 100;

export async function zipListing({ entries, count }: ZipDirectory): Promise<ExtractedText> {
  const [first] = entries;
  const isTold = first?.name === "mimetype" && first.sizeBytes <= MIMETYPE_BYTES_MAX && !first.isEncrypted;
  const type = isTold ? (await first.inflate().catch(() => Buffer.alloc(0))).toString("latin1") : "";
  const document = ZIP_DOCUMENTS.find(([pattern]) => pattern.test(type))?.[1];
  const listed = entries.slice(0, ARCHIVE_ENTRIES_MAX).map(({ name, sizeBytes, isEncrypted }) => ({
    name,
    sizeBytes: name.endsWith("/") ? undefined : sizeBytes,
    isEncrypted,
  }));
  return listing("zip", listed, count, document && `${document}, which is a zip archive`);
}

/** Refuses a damaged archive with `UnreadableAttachment`. */
export function tarListing(bytes: Buffer): ExtractedText {
  let count = 0;
  try {
    requireOrdinary(bytes);
    const listed = parseTar(Uint8Array.from(bytes).buffer, {
      metaOnly: true,
      filter: () => ++count <= ARCHIVE_ENTRIES_MAX,
    }).map(({ name, type, size = 0 }) => ({ name, sizeBytes: type === "directory" ? undefined : size }));
    return listing("tar", listed, count);
  } catch {
    throw new UnreadableAttachment("It is a tar archive that is damaged or cut off.");
  }
}

/** Bytes in the header of an entry. Contents are padded to as many. */
const TAR_BLOCK = 512;
/** Bytes of global headers. Git writes one of 52; the library copies all of them for every file. */
const TAR_GLOBAL_BYTES_MAX = 4_096;

/** Throws if the library would go back to an earlier entry, and never end, or copy long global headers for each one. */
function requireOrdinary(bytes: Buffer): void {
  let globalBytes = 0;
  for (let at = 0; at < bytes.length - TAR_BLOCK && bytes[at] !== 0; ) {
    const sizeBytes = Number.parseInt(bytes.toString("latin1", at + 124, at + 136), 8);
    if (Number.isNaN(sizeBytes)) return;
    if (bytes[at + 156] === 0x67) globalBytes += sizeBytes;
    if (sizeBytes < 0 || globalBytes > TAR_GLOBAL_BYTES_MAX) throw new Error("No program writes such a tar.");
    at += TAR_BLOCK * (1 + Math.ceil(sizeBytes / TAR_BLOCK));
  }
}

/**
 * RFC 1952 §2.3: a flag says whether a name follows the first ten bytes. The last four bytes are the size modulo 2³².
 */
export function gzipListing(bytes: Buffer): ExtractedText {
  const [HAS_EXTRA, HAS_NAME] = [4, 8];
  const flags = bytes[3] ?? 0;
  const hasName = (flags & HAS_NAME) !== 0 && (flags & HAS_EXTRA) === 0;
  const end = hasName ? bytes.subarray(0, 1_024).indexOf(0, 10) : -1;
  const name = end < 0 ? "(no name)" : bytes.toString("latin1", 10, end);
  const sizeBytes = bytes.length >= 18 ? bytes.readUInt32LE(bytes.length - 4) : 0;
  return listing("gzip", [{ name, sizeBytes }], 1);
}

export function unlistedArchive(from: TextFormat): ExtractedText {
  return noText(from, `It is a ${from} archive, and what is in those is not listed: ${GET_AS_BASE64}`);
}

function listing(
  from: TextFormat,
  listed: readonly Listed[],
  count: number,
  what = `a ${from} archive`,
): ExtractedText {
  const lines = listed.map(({ name, sizeBytes, isEncrypted }) => {
    const size = sizeBytes === undefined ? "folder" : countOf(sizeBytes, "byte");
    return `${oneLine(name)} (${size}${isEncrypted ? ", encrypted" : ""})`;
  });
  const notes = [`It is ${what}: its files are listed, not unpacked, and ${GET_AS_BASE64}`];
  if (count > listed.length)
    notes.push(`${countOf(count - listed.length, "more entry is", "more entries are")} in it.`);
  return { from, text: lines.join("\n"), isTruncated: count > listed.length, notes };
}

function oneLine(name: string): string {
  return name.replace(/[\r\n\t]+/g, " ").slice(0, 500);
}
