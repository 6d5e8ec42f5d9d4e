/**
 * The body of a message that is one text, decoded in one go. The MIME library takes it through a dozen streams, which
 * costs more than all that is then read from it; whatever is not written in the plainest way is still left to the library.
 */
import { HTML_CHARS_MAX } from "../limits.ts";
import { hexDecoded } from "./encoded-words.ts";
import { findField, type Header } from "./header-fields.ts";

/** Nothing but the type and a charset that is UTF-8 or a part of it: no boundary, no file name, no `format=flowed`. */
const PLAINEST_TYPE = /^text\/(plain|html)(?:\s*;\s*charset=("?)(?:utf-?8|us-ascii)\2)?\s*;?$/i;

/** More than is read of any text, however many of its line ends have two characters. */
const READ_CHARS_MAX = 2 * HTML_CHARS_MAX + 2;
/** A character has three bytes at most, or four and counts for two. */
const READ_BYTES_MAX = 3 * READ_CHARS_MAX;

export interface SingleText {
  readonly text: string | undefined;
  readonly html: string | undefined;
}

/** `undefined` = let the library look. */
export function singleText(bytes: Buffer, header: Header): SingleText | undefined {
  const type = PLAINEST_TYPE.exec(findField(header, "content-type") ?? "text/plain")?.[1];
  if (type === undefined || findField(header, "content-disposition") !== undefined) return undefined;
  const decoded = transferDecoded(
    bytes.subarray(header.bodyStart),
    findField(header, "content-transfer-encoding")?.toLowerCase() ?? "7bit",
  );
  if (decoded === undefined) return undefined;
  const text = readLines(decoded.toString("utf8", 0, READ_BYTES_MAX));
  return type.toLowerCase() === "html" ? { text: undefined, html: text } : { text, html: undefined };
}

/**
 * As much of a text as is read, its lines ended by LF. V8 replaces all at once and looks at nothing else meanwhile: where that takes
 * the memory that a thread may have, it collected garbage for a minute, and could not be ended.
 */
export function readLines(text: string): string {
  return text.slice(0, READ_CHARS_MAX).replaceAll("\r\n", "\n");
}

/** RFC 2045 §6; `undefined` where it is not written in the plainest way. */
export function transferDecoded(body: Buffer, encoding: string): Buffer | undefined {
  if (encoding === "7bit" || encoding === "8bit" || encoding === "binary") return body;
  if (encoding === "quoted-printable") return quotedPrintable(body);
  return encoding === "base64" ? base64(body) : undefined;
}

/** §6.7. Space at a line's end was added on the way; a run of it is looked at once, however long. */
function quotedPrintable(body: Buffer): Buffer {
  const lines = body.toString("latin1").replace(/(?<![\t ])[\t ]+$/gm, "");
  return Buffer.from(hexDecoded(lines.replace(/=(?:\r?\n|$)/g, "")), "latin1");
}

/** §6.8, where it is unbroken: what stands behind a padding, or is not of the alphabet, can be read in several ways. */
function base64(body: Buffer): Buffer | undefined {
  const text = body.toString("latin1").replace(/[\r\n]+/g, "");
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? Buffer.from(text, "base64") : undefined;
}
