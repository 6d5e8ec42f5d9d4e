/** Reads a part's header as its sender meant it. The MIME library takes it literally and then cannot read the part. */

/** As the library gives it: a missing value is false. */
export interface PartHeader {
  readonly root?: boolean;
  readonly multipart?: string | false;
  readonly disposition?: string | false;
  readonly filename?: string | false;
  contentType: string | false;
  encoding?: string | false;
}

const WRITTEN_TYPE = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}/;
/** Text for people rather than for a calendar program. RFC 2046 §4.1.4: it is shown as it is. */
const OTHER_TEXT = /^text\/(?!plain$|html$|calendar$|rtf$)/;

export function repairPartHeader(part: PartHeader): void {
  part.contentType = intendedType(part);
  if (!part.multipart && part.encoding) part.encoding = intendedEncoding(part.encoding);
}

/** RFC 2045 §5.2: an invalid type is plain text. Behind a valid type, a comment or a missing semicolon is ignored. */
function intendedType(part: PartHeader): string | false {
  const isFile = Boolean(part.filename) || part.disposition === "attachment";
  const type = WRITTEN_TYPE.exec(part.contentType || "")?.[0];
  if (type === undefined) return isFile ? part.contentType : "text/plain";
  return part.root === true && !isFile && OTHER_TEXT.test(type) ? "text/plain" : type;
}

/** `"base64"`, `base64;`, `quoted_printable`. */
function intendedEncoding(written: string): string {
  const name = written.replace(/;.*$/s, "").replace(/["'\s_-]/g, "");
  if (name === "base64") return "base64";
  return name === "quotedprintable" ? "quoted-printable" : written;
}
