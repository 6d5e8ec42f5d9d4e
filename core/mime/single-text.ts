/**
 * Decodes a message with a single text body in one go. The MIME library sends it through a dozen streams, which costs
 * more than everything that is then read from it. Anything not written in the plainest way is left to the library.
 */
import type { Body } from "../extract/visible-text.ts";
import { HTML_CHARS_MAX } from "../limits.ts";
import { bodyOf, contentTypeOf, type Entity, transferDecoded, transferEncodingOf } from "./entity.ts";
import { findField } from "./header-fields.ts";

/** Only the type and a charset that is UTF-8 or a subset of it: no boundary, no file name, no `format=flowed`. */
const PLAINEST_TYPE = /^text\/(plain|html)(?:\s*;\s*charset=("?)(?:utf-?8|us-ascii)\2)?\s*;?$/i;

/** More than is read of any text, even if every line end has two characters. */
const READ_CHARS_MAX = 2 * HTML_CHARS_MAX + 2;
/** A character has at most three bytes, or four bytes and a length of two. */
const READ_BYTES_MAX = 3 * READ_CHARS_MAX;

/** `undefined` leaves the message to the library. */
export function singleText(entity: Entity): Body | undefined {
  const type = PLAINEST_TYPE.exec(contentTypeOf(entity))?.[1];
  if (type === undefined || findField(entity.header, "content-disposition") !== undefined) return undefined;
  const decoded = transferDecoded(bodyOf(entity), transferEncodingOf(entity));
  if (decoded === undefined) return undefined;
  return textAlone(decoded.toString("utf8", 0, READ_BYTES_MAX), type.toLowerCase() === "html");
}

/**
 * The part of a text that is read, with LF line ends. V8 replaces everything in one go without interruption. When that
 * filled a thread's memory, it collected garbage for a minute and could not be ended.
 */
export function textAlone(written: string, isPage: boolean): Body {
  const text = written.slice(0, READ_CHARS_MAX).replaceAll("\r\n", "\n");
  return isPage ? { text: undefined, html: text } : { text, html: undefined };
}
