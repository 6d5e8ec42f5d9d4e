import { withoutInvisible } from "../extract/text/invisible-characters.ts";
import { FILENAME_CHARS_MAX, MESSAGE_ID_CHARS_MAX } from "../limits.ts";
import type { Attachment } from "../message.ts";

/** What the MIME headers of a part said. */
interface Part {
  readonly index: number;
  readonly contentType: string;
  readonly contentDisposition?: string | undefined;
  readonly filename?: string | undefined;
  readonly cid?: string | undefined;
  readonly sizeBytes: number;
}

export function attachmentFrom(part: Part): Attachment {
  const contentType = part.contentType.toLowerCase();
  return {
    index: part.index,
    filename: filenameFrom(part.filename, part.index),
    contentType: /^[a-z0-9!#$&^_.+-]{1,127}\/[a-z0-9!#$&^_.+-]{1,127}$/.test(contentType)
      ? contentType
      : "application/octet-stream",
    sizeBytes: part.sizeBytes,
    contentId: part.cid?.slice(0, MESSAGE_ID_CHARS_MAX) || undefined,
    isInline:
      part.contentDisposition === "inline" ||
      (part.cid !== undefined && part.contentDisposition !== "attachment"),
  };
}

/** The character set that a text part declares. `headers` are its parsed fields, keyed by lower-case name. */
export function declaredCharset(headers: ReadonlyMap<string, unknown> | undefined): string | undefined {
  const field = headers?.get("content-type");
  const params: unknown =
    typeof field === "object" && field !== null && "params" in field ? field.params : {};
  const isNamed = typeof params === "object" && params !== null && "charset" in params;
  return isNamed && typeof params.charset === "string" ? params.charset : undefined;
}

/** A file name, never a path: somebody will write the file to the place that it names. */
function filenameFrom(given: string | undefined, index: number): string {
  const name = withoutInvisible(given ?? "")
    .text.replace(/[\r\n\t]+/g, " ")
    .split(/[/\\]/)
    .at(-1)
    ?.trim()
    .slice(-FILENAME_CHARS_MAX);
  return name === undefined || /^\.*$/.test(name) ? `attachment-${index}` : name;
}
