/** Bodies that are not what their header says, read as what they are. Mail clients show them, so a person does see them. */
import { findField, type Header } from "./header-fields.ts";
import { type SingleText, transferDecoded } from "./single-text.ts";

/** Where a page says which character set it is in, and where a boundary that nobody declared begins. */
const BEGINNING_CHARS = 4_096;
/** RFC 2046 §5.1.1 */
const BOUNDARY_CHARS_MAX = 70;

/** `undefined` where nothing is wrong that we know. */
export function mislabelledText(bytes: Buffer, header: Header): SingleText | undefined {
  const type = (findField(header, "content-type") ?? "text/plain").toLowerCase();
  if (!type.startsWith("text/plain") && !type.startsWith("text/html")) return undefined;
  const encoding = (findField(header, "content-transfer-encoding") ?? "7bit").toLowerCase();
  const body = bytes.subarray(header.bodyStart);
  const text = isFalseBase64(body, encoding) ? body.toString("utf8") : inOtherCharset(body, type, encoding);
  if (text === undefined) return undefined;
  const lines = text.replaceAll("\r\n", "\n");
  return type.startsWith("text/html") ? { text: undefined, html: lines } : { text: lines, html: undefined };
}

/** The Content-Type of a multipart body whose parts stand behind another boundary than it names; `undefined` where they do not. */
export function repairedType(bytes: Buffer, header: Header): string | undefined {
  const type = findField(header, "content-type") ?? "";
  if (!/^\s*multipart\//i.test(type)) return undefined;
  const declared = /\bboundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type);
  const boundary = declared?.[1] ?? declared?.[2];
  const body = bytes.subarray(header.bodyStart);
  if (boundary !== undefined && body.includes(`--${boundary}`)) return undefined;
  const beginning = body.subarray(0, BEGINNING_CHARS).toString("latin1");
  const used = /^--([\w'()+,./:=?-]{1,200})[ \t]*\r?\ncontent-[a-z-]+:/im.exec(beginning)?.[1];
  if (used === undefined || used.length > BOUNDARY_CHARS_MAX) return undefined;
  return `${type.split(";")[0]}; boundary="${used}"`;
}

/** Words with spaces between them, and letters outside the alphabet, where base64 was announced. */
function isFalseBase64(body: Buffer, encoding: string): boolean {
  if (encoding !== "base64") return false;
  const beginning = body.subarray(0, BEGINNING_CHARS).toString("latin1");
  const strange = beginning.match(/[^A-Za-z0-9+/=\s]|[A-Za-z,.] (?=[A-Za-z])/g)?.length ?? 0;
  return strange > 4 && strange > beginning.length * 0.05;
}

function inOtherCharset(body: Buffer, type: string, encoding: string): string | undefined {
  const charset = /\bcharset\s*=\s*"?([\w:.-]+)/.exec(type)?.[1];
  const isUtf7 = charset !== undefined && /^(?:unicode-1-1-)?utf-7$/.test(charset);
  const isUndeclaredPage = charset === undefined && type.startsWith("text/html");
  if (!isUtf7 && !isUndeclaredPage) return undefined;
  const decoded = transferDecoded(body, encoding);
  if (decoded === undefined) return undefined;
  return isUtf7 ? fromUtf7(decoded.toString("latin1")) : inCharsetOfPage(decoded);
}

/** By its `<meta>`, where it is not UTF-8, which it would be read as. */
function inCharsetOfPage(page: Buffer): string | undefined {
  const beginning = page.subarray(0, BEGINNING_CHARS).toString("latin1");
  const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(beginning)?.[1];
  if (named === undefined || isUtf8(page)) return undefined;
  try {
    return new TextDecoder(named).decode(page);
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** RFC 2152. */
function fromUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, run: string) => {
    if (run === "") return "+";
    const bytes = Buffer.from(run, "base64");
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le");
  });
}
