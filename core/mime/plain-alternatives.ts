/**
 * The body of a message that is a page and the same as text, which nearly all services send, decoded in one go as one text is
 * (`single-text.ts`): the same reasons, and the same care.
 */
import type { Body } from "../extract/visible-text.ts";
import { bodyOf, contentTypeOf, type Entity } from "./entity.ts";
import { findField, readHeader } from "./header-fields.ts";
import { singleText } from "./single-text.ts";

/** Nothing but the boundary (RFC 2046 §5.1.1), in quotation marks where it could be taken for more. */
const PLAINEST_TYPE =
  /^multipart\/alternative\s*;\s*boundary=(?:"([\w'()+,./:=?-]{1,70})"|([\w.+-]{1,70}))\s*;?$/i;
/** Of a part: no line that is not a field's, and none that the library takes for another than we do. */
const PLAINEST_HEADER = /^(?:[!-9;-~]+:.*\r?\n(?:[\t ].*\r?\n)*)+\r?\n$/;
/** A longer one says more than a type and an encoding. */
const HEADER_BYTES_MAX = 1_000;
/** What a part has for which the library looks into its bytes is left to it. */
const DECLARED = /charset="?utf-?8/i;

/** `undefined` = let the library look. */
export function plainAlternatives(entity: Entity): Body | undefined {
  const [, quoted, bare] = PLAINEST_TYPE.exec(contentTypeOf(entity)) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || findField(entity.header, "content-disposition") !== undefined)
    return undefined;
  const [one, other] = twoParts(bodyOf(entity).toString("latin1"), boundary).map(textOfPart);
  const text = one?.text ?? other?.text ?? "";
  const html = one?.html ?? other?.html ?? "";
  // Where one of them is empty the other is no alternative.
  return text.trim() === "" || html.trim() === "" ? undefined : { text, html };
}

/** What stands between the delimiters of a body of two parts, without the line breaks that belong to these; else nothing. */
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
  if (bodyStart > HEADER_BYTES_MAX || !PLAINEST_HEADER.test(part.slice(0, bodyStart))) return undefined;
  return DECLARED.test(contentTypeOf(entity)) ? singleText(entity) : undefined;
}
