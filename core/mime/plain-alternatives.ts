/**
 * Decodes a message with an HTML and a plain text version in one go. Nearly all services send this form. The reasons
 * and the precautions are those of `single-text.ts`.
 */
import type { Body } from "../extract/visible-text.ts";
import { bodyOf, contentTypeOf, type Entity } from "./entity.ts";
import { findField, readHeader } from "./header-fields.ts";
import { singleText } from "./single-text.ts";

/** Only a boundary (RFC 2046 §5.1.1), quoted if it could be read as more. */
const PLAINEST_TYPE =
  /^multipart\/alternative\s*;\s*boundary=(?:"([\w'()+,./:=?-]{1,70})"|([\w.+-]{1,70}))\s*;?$/i;
/** The header of a part: only lines of fields, all of which the library reads as we do. */
const PLAINEST_HEADER = /^(?:[!-9;-~]+:.*\r?\n(?:[\t ].*\r?\n)*)+\r?\n$/;
/** A longer header contains more than a type and an encoding. */
const PART_HEADER_BYTES_MAX = 1_000;
/** A part that does not declare UTF-8 is left to the library, which looks into its bytes. */
const DECLARED = /charset="?utf-?8/i;

/** `undefined` leaves the message to the library. */
export function plainAlternatives(entity: Entity): Body | undefined {
  const [, quoted, bare] = PLAINEST_TYPE.exec(contentTypeOf(entity)) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || findField(entity.header, "content-disposition") !== undefined)
    return undefined;
  const [one, other] = twoParts(bodyOf(entity).toString("latin1"), boundary).map(textOfPart);
  const text = one?.text ?? other?.text ?? "";
  const html = one?.html ?? other?.html ?? "";
  // If one is empty, it is no alternative to the other.
  return text.trim() === "" || html.trim() === "" ? undefined : { text, html };
}

/** The two parts between the delimiters, without the line breaks that belong to these; otherwise an empty list. */
function twoParts(body: string, boundary: string): readonly string[] {
  const [before = "", one = "", other = "", behind = ""] = body.split(`--${boundary}`, 4);
  if ((before !== "" && !before.endsWith("\n")) || !/^--\r?(?:\n|$)/.test(behind)) return [];
  const parts = [one, other];
  if (!parts.every((part) => /^\r?\n/.test(part) && part.endsWith("\n"))) return [];
  return parts.map((part) => part.slice(part.indexOf("\n") + 1, part.endsWith("\r\n") ? -2 : -1));
}

function textOfPart(part: string): Body | undefined {
  const bytes = Buffer.from(part, "latin1");
  const entity = { bytes, header: readHeader(bytes) };
  const { bodyStart } = entity.header;
  if (bodyStart > PART_HEADER_BYTES_MAX || !PLAINEST_HEADER.test(part.slice(0, bodyStart))) return undefined;
  return DECLARED.test(contentTypeOf(entity)) ? singleText(entity) : undefined;
}
