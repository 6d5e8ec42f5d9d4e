/** Reads zip archives by their central directory. Only this file imports the zip library. */
import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from "yauzl";
import { UnreadableAttachment } from "./extracted-text.ts";

export interface ZipEntry {
  readonly name: string;
  readonly compressedBytes: number;
  /** By the directory. `inflate` refuses data of another size. */
  readonly sizeBytes: number;
  readonly isEncrypted: boolean;
  /** Refuses data that is encrypted, has an unusual compression method, or is not of the size in the directory. */
  inflate(): Promise<Buffer>;
}

export interface ZipDirectory {
  /** The first entries, at most as many as asked for. */
  readonly entries: readonly ZipEntry[];
  /** The number of entries that the archive claims. */
  readonly count: number;
}

/** Refuses what is not a zip archive with `UnreadableAttachment`. Inflates nothing. */
export async function zipDirectory(bytes: Buffer, entriesMax: number): Promise<ZipDirectory> {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, autoClose: false });
    const entries: ZipEntry[] = [];
    if (zip.entryCount > 0) {
      for await (const entry of zip.eachEntry()) {
        entries.push(zipEntry(zip, entry));
        if (entries.length === entriesMax) break;
      }
    }
    return { entries, count: Math.max(zip.entryCount, entries.length) };
  } catch {
    throw new UnreadableAttachment("It is a zip archive that is damaged or cut off.");
  }
}

function zipEntry(zip: ZipFile, entry: Entry): ZipEntry {
  return {
    name: nameOf(entry),
    compressedBytes: entry.compressedSize,
    sizeBytes: entry.uncompressedSize,
    isEncrypted: entry.isEncrypted(),
    async inflate() {
      try {
        const stream: Readable = await zip.openReadStreamPromise(entry);
        return await buffer(stream);
      } catch {
        throw new UnreadableAttachment("A part of it is damaged, or is not as large as it says.");
      }
    },
  };
}

/** The extra field with the name in Unicode, if the old character set can't express it (APPNOTE.TXT, §4.6.9). */
const UNICODE_PATH = 0x7075;

/**
 * Programs on Linux and macOS write UTF-8 without its flag. Other names follow the format (APPNOTE.TXT, appendix D).
 */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const isSaid = extraFields.some(({ id }) => id === UNICODE_PATH);
  if (!isSaid && isUtf8(fileNameRaw)) return fileNameRaw.toString("utf8").replaceAll("\\", "/");
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}
