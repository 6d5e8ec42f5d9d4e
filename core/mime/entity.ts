/** A message, or a message inside it: its header, which describes the body, and the body (RFC 2045 §2.4). */
import { hexDecoded } from "./encoded-words.ts";
import { findField, type Header } from "./header-fields.ts";

export interface Entity {
  /** Including the header. */
  readonly bytes: Buffer;
  readonly header: Header;
}

export function bodyOf({ bytes, header }: Entity): Buffer {
  return bytes.subarray(header.bodyStart);
}

/** The value as written, or the default of RFC 2045 §5.2. */
export function contentTypeOf({ header }: Entity): string {
  return findField(header, "content-type") ?? "text/plain";
}

/** In lower case, or the default of RFC 2045 §6.1. */
export function transferEncodingOf({ header }: Entity): string {
  return findField(header, "content-transfer-encoding")?.toLowerCase() ?? "7bit";
}

/** Decodes a body (RFC 2045 §6). `undefined` if it is not written in the plainest way. */
export function transferDecoded(body: Buffer, encoding: string): Buffer | undefined {
  if (encoding === "7bit" || encoding === "8bit" || encoding === "binary") return body;
  if (encoding === "quoted-printable") return quotedPrintable(body);
  return encoding === "base64" ? base64(body) : undefined;
}

/** §6.7. Space at the end of a line was added in transit. Each run of spaces is examined once, however long. */
export function quotedPrintable(body: Buffer): Buffer {
  const lines = body.toString("latin1").replace(/(?<![\t ])[\t ]+$/gm, "");
  return Buffer.from(hexDecoded(lines.replace(/=(?:\r?\n|$)/g, "")), "latin1");
}

/** §6.8, only if intact. Data behind the padding or outside the alphabet can be read in several ways. */
function base64(body: Buffer): Buffer | undefined {
  const text = body.toString("latin1").replace(/[\r\n]+/g, "");
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? Buffer.from(text, "base64") : undefined;
}
