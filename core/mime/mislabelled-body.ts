/**
 * Reads bodies that contradict their header as what they really are. Mail clients do the same, so a person sees them.
 */
import type { Body } from "../extract/visible-text.ts";
import {
  decodeIn,
  decodeUtf8,
  decodeWestern,
  encodingNamed,
  hasJapaneseEscape,
  isUnspecifiedCharset,
} from "./charsets.ts";
import { bodyOf, contentTypeOf, type Entity, transferDecoded, transferEncodingOf } from "./entity.ts";
import { likelyCharsets } from "./likely-charsets.ts";
import { textAlone } from "./single-text.ts";

/** Where a page declares its character set, and where an undeclared boundary is looked for. */
const BEGINNING_CHARS = 4_096;
/** A shorter run may be a word. */
const PACKED_CHARS_MIN = 20;
const FOOTER_CHARS_MAX = 10_000;
/** RFC 2046 §5.1.1 */
const BOUNDARY_CHARS_MAX = 70;

/** `undefined` if no known fault is found. */
export function mislabelledText(entity: Entity): Body | undefined {
  const type = contentTypeOf(entity).toLowerCase();
  if (type.startsWith("multipart/")) return textWithoutParts(entity);
  if (!type.startsWith("text/plain") && !type.startsWith("text/html")) return undefined;
  const encoding = transferEncodingOf(entity);
  const body = bodyOf(entity);
  const text =
    (encoding === "base64" ? decodeBase64WithFooter(body, charsetOf(type)) : undefined) ??
    (isFalseBase64(body, encoding) ? body.toString("utf8") : decodeOtherCharset(body, type, encoding));
  return text === undefined ? undefined : textAlone(text, type.startsWith("text/html"));
}

/** Text between a quoted value and the next parameter: a comment, or another field after a lost line end. */
const BEHIND_QUOTES = /(=\s{0,9}"[^"]{0,200}")[^;"]+/g;

/**
 * The repaired Content-Type of a multipart body whose boundary the library would miss or misread; otherwise
 * `undefined`.
 */
export function repairedContentType(entity: Entity): string | undefined {
  const type = contentTypeOf(entity);
  if (!/^multipart\//i.test(type)) return undefined;
  const body = bodyOf(entity);
  const bare = type.replace(BEHIND_QUOTES, "$1");
  if (hasDeclaredParts(body, type)) return bare === type ? undefined : bare;
  const beginning = body.subarray(0, BEGINNING_CHARS).toString("latin1");
  const used = /^--([\w'()+,./:=?-]{1,200})[ \t]*\r?\ncontent-[a-z-]+:/im.exec(beginning)?.[1];
  if (used === undefined || used.length > BOUNDARY_CHARS_MAX) return undefined;
  return `${type.split(";")[0]}; boundary="${used}"`;
}

function hasDeclaredParts(body: Buffer, type: string): boolean {
  const declared = /\bboundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type);
  const boundary = declared?.[1] ?? declared?.[2];
  return boundary !== undefined && body.includes(`--${boundary}`);
}

/** A multipart body in which no part begins. Scripts write it that only know the header. */
function textWithoutParts(entity: Entity): Body | undefined {
  const body = bodyOf(entity);
  if (hasDeclaredParts(body, contentTypeOf(entity)) || repairedContentType(entity) !== undefined)
    return undefined;
  const text = decodeUndeclared(body, true) ?? body.toString("utf8");
  const isPage = /^\s*<(?:!doctype html|html|head|body|table|div|p)\b/i.test(text.slice(0, BEGINNING_CHARS));
  return textAlone(text, isPage);
}

/** Whether a body declared as base64 has words with spaces between them and letters outside the alphabet. */
function isFalseBase64(body: Buffer, encoding: string): boolean {
  if (encoding !== "base64") return false;
  const beginning = body.subarray(0, BEGINNING_CHARS).toString("latin1");
  const strange = beginning.match(/[^A-Za-z0-9+/=\s]|[A-Za-z,.] (?=[A-Za-z])/g)?.length ?? 0;
  return strange > 4 && strange > beginning.length * 0.05;
}

function decodeOtherCharset(body: Buffer, type: string, encoding: string): string | undefined {
  const charset = charsetOf(type);
  const isUtf7 = charset !== undefined && encodingNamed(charset) === "utf-7";
  if (!isUtf7 && charset !== undefined && !isUnspecifiedCharset(charset)) return undefined;
  const decoded = transferDecoded(body, encoding);
  if (decoded === undefined) return undefined;
  return isUtf7 ? decodeIn("utf-7", decoded) : decodeUndeclared(decoded, type.startsWith("text/html"));
}

/** Decodes a text that declares or shows its character set. `undefined` if it is UTF-8, or nearly. */
export function decodeUndeclared(bytes: Buffer, isPage: boolean): string | undefined {
  const text = decodeUtf8(bytes);
  const isAscii = text?.length === bytes.length;
  if (isAscii && hasJapaneseEscape(bytes)) return decodeIn("iso-2022-jp", bytes);
  if (text !== undefined) return undefined;
  const inPage = isPage ? decodeByMeta(bytes) : undefined;
  if (inPage !== undefined) return inPage;
  if (isNearlyUtf8(bytes)) return undefined;
  return decodeNonLatin(bytes) ?? decodeWestern(bytes);
}

/**
 * Share of letters outside ASCII among all letters. It is about a tenth in Western languages, and nearly all in others.
 */
const FOREIGN_SHARE_MIN = 0.4;
/** With fewer letters the share means nothing. */
const FOREIGN_LETTERS_MIN = 12;
const GUESSED_CHARS = 64 * 1024;
const OF_LATIN_LETTERS = /^(?:ascii|utf-.*|iso-8859-(?:1|2|9)|windows-125(?:0|2|4|7|8))$/i;

/** Undeclared text is Western, unless a large share of its letters is outside ASCII. */
function decodeNonLatin(bytes: Buffer): string | undefined {
  const words = bytes.toString("latin1", 0, GUESSED_CHARS).replace(/<[^<>]*>|https?:\S+/g, " ");
  const foreign = words.match(/[\x80-\xff]/g)?.length ?? 0;
  const letters = words.match(/[A-Za-z]/g)?.length ?? 0;
  if (foreign < Math.max(FOREIGN_LETTERS_MIN, (foreign + letters) * FOREIGN_SHARE_MIN)) return undefined;
  const likely = likelyCharsets(Buffer.from(words, "latin1")).find(
    ({ name }) => !OF_LATIN_LETTERS.test(name) && isWrittenIn(name, bytes.subarray(0, GUESSED_CHARS)),
  );
  return likely === undefined ? undefined : decodeIn(likely.name, bytes);
}

/** The last character may be cut off. */
function isWrittenIn(charset: string, bytes: Buffer): boolean {
  return decodeIn(charset, bytes)?.slice(0, -1).includes("\ufffd") === false;
}

/** Letters after this point are not counted. */
const COUNTED_BYTES_MAX = 1024 * 1024;

/** Also true if the text was cut off within a character, or if one piece is in another character set. */
function isNearlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString("utf8", 0, COUNTED_BYTES_MAX);
  const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const unread = text.match(/\ufffd/g)?.length ?? 0;
  return unread * 2 < foreign;
}

function charsetOf(type: string): string | undefined {
  return /\bcharset\s*=\s*"?([\w:.-]+)/.exec(type)?.[1];
}

/**
 * Decodes base64 that is followed by plain text, such as a footer that a list or scanner appended without regard to the
 * encoding.
 */
function decodeBase64WithFooter(body: Buffer, charset = "utf-8"): string | undefined {
  const text = body.toString("latin1");
  const strange = text.search(/[^A-Za-z0-9+/=\s]|\S[ \t]{1,9}\S/);
  const packed = strange < 0 ? "" : text.slice(0, text.lastIndexOf("\n", strange) + 1);
  const rest = text.slice(packed.length);
  // More base64 behind the plain text means damage in transit.
  const isFooter = rest.length <= FOOTER_CHARS_MAX && !/(?<![^\s])[A-Za-z0-9+/]{20}/.test(rest);
  if (packed.trim().length < PACKED_CHARS_MIN || !isFooter) return undefined;
  const decoded = decodeIn(charset, Buffer.from(packed, "base64"));
  return decoded === undefined ? undefined : `${decoded}\n${body.subarray(packed.length).toString("utf8")}`;
}

/** Decodes by the page's `<meta>`. `undefined` if that says UTF-8, which is the default. */
function decodeByMeta(page: Buffer): string | undefined {
  const beginning = page.subarray(0, BEGINNING_CHARS).toString("latin1");
  const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(beginning)?.[1];
  return named === undefined ? undefined : decodeIn(named, page);
}
