/** Bodies that are not what their header says, read as what they are. Mail clients show them, so a person does see them. */
import { findField, type Header } from "./header-fields.ts";
import { type SingleText, transferDecoded } from "./single-text.ts";

/** Where a page says which character set it is in, and where a boundary that nobody declared begins. */
const BEGINNING_CHARS = 4_096;
/** Fewer characters may be a word. */
const PACKED_CHARS_MIN = 20;
const FOOTER_CHARS_MAX = 10_000;
/** RFC 2046 §5.1.1 */
const BOUNDARY_CHARS_MAX = 70;

/** `undefined` where nothing is wrong that we know. */
export function mislabelledText(bytes: Buffer, header: Header): SingleText | undefined {
  const type = (findField(header, "content-type") ?? "text/plain").toLowerCase();
  if (!type.startsWith("text/plain") && !type.startsWith("text/html")) return undefined;
  const encoding = (findField(header, "content-transfer-encoding") ?? "7bit").toLowerCase();
  const body = bytes.subarray(header.bodyStart);
  const text =
    (encoding === "base64" ? besideBase64(body, charsetOf(type)) : undefined) ??
    (isFalseBase64(body, encoding) ? body.toString("utf8") : inOtherCharset(body, type, encoding));
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
  const charset = charsetOf(type);
  const isUtf7 = charset !== undefined && /^(?:unicode-1-1-)?utf-7$/.test(charset);
  if (!isUtf7 && charset !== undefined && charset !== "us-ascii") return undefined;
  const decoded = transferDecoded(body, encoding);
  if (decoded === undefined) return undefined;
  if (isUtf7) return fromUtf7(decoded.toString("latin1"));
  if (isUtf8(decoded)) return undefined;
  const inPage = type.startsWith("text/html") ? inCharsetOfPage(decoded) : undefined;
  // Who declares none writes that of the West, if anything is to be made of it.
  return inPage ?? (isNearlyUtf8(decoded) ? undefined : new TextDecoder("windows-1252").decode(decoded));
}

/** Cut off in the midst of a letter, or with a piece in another character set. */
function isNearlyUtf8(bytes: Buffer): boolean {
  const foreign = bytes.toString("utf8").match(/[^\0-\x7f]/gu) ?? [];
  const unread = foreign.filter((character) => character === "\ufffd");
  return unread.length * 2 < foreign.length;
}

function charsetOf(type: string): string | undefined {
  return /\bcharset\s*=\s*"?([\w:.-]+)/.exec(type)?.[1];
}

/** A text in base64, and below it what a list or a scanner put there without a look at the encoding. */
function besideBase64(body: Buffer, charset = "utf-8"): string | undefined {
  const text = body.toString("latin1");
  const strange = text.search(/[^A-Za-z0-9+/=\s]|\S[ \t]{1,9}\S/);
  const packed = strange < 0 ? "" : text.slice(0, text.lastIndexOf("\n", strange) + 1);
  const rest = text.slice(packed.length);
  // Where it goes on, it is base64 that was damaged on its way.
  const isFooter = rest.length <= FOOTER_CHARS_MAX && !/(?<![^\s])[A-Za-z0-9+/]{20}/.test(rest);
  if (packed.trim().length < PACKED_CHARS_MIN || !isFooter) return undefined;
  try {
    const decoded = new TextDecoder(charset).decode(Buffer.from(packed, "base64"));
    return `${decoded}\n${body.subarray(packed.length).toString("utf8")}`;
  } catch {
    return undefined;
  }
}

/** By its `<meta>`, where it is not UTF-8, which it would be read as. */
function inCharsetOfPage(page: Buffer): string | undefined {
  const beginning = page.subarray(0, BEGINNING_CHARS).toString("latin1");
  const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(beginning)?.[1];
  if (named === undefined) return undefined;
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
