/**
 * The body of a message that is one text, decoded in one go. The MIME library takes it through a dozen streams, which
 * costs more than all that is then read from it; whatever is not written in the plainest way is still left to the library.
 */
import type { Body } from "../extract/visible-text.ts";
import { HTML_CHARS_MAX } from "../limits.ts";
import { bodyOf, contentTypeOf, type Entity, transferDecoded, transferEncodingOf } from "./entity.ts";
import { findField } from "./header-fields.ts";

/** Nothing but the type and a charset that is UTF-8 or a part of it: no boundary, no file name, no `format=flowed`. */
const PLAINEST_TYPE = /^text\/(plain|html)(?:\s*;\s*charset=("?)(?:utf-?8|us-ascii)\2)?\s*;?$/i;

/** More than is read of any text, however many of its line ends have two characters. */
const READ_CHARS_MAX = 2 * HTML_CHARS_MAX + 2;
/** A character has three bytes at most, or four and counts for two. */
const READ_BYTES_MAX = 3 * READ_CHARS_MAX;

/** `undefined` = let the library look. */
export function singleText(entity: Entity): Body | undefined {
  const type = PLAINEST_TYPE.exec(contentTypeOf(entity))?.[1];
  if (type === undefined || findField(entity.header, "content-disposition") !== undefined) return undefined;
  const decoded = transferDecoded(bodyOf(entity), transferEncodingOf(entity));
  if (decoded === undefined) return undefined;
  return textAlone(decoded.toString("utf8", 0, READ_BYTES_MAX), type.toLowerCase() === "html");
}

/**
 * As much of a text as is read, its lines ended by LF. V8 replaces all at once and looks at nothing else meanwhile: where that takes
 * the memory that a thread may have, it collected garbage for a minute, and could not be ended.
 */
export function textAlone(written: string, isPage: boolean): Body {
  const text = written.slice(0, READ_CHARS_MAX).replaceAll("\r\n", "\n");
  return isPage ? { text: undefined, html: text } : { text, html: undefined };
}
