/** Bodies that are not what their header says, read as what they are. Mail clients show them, so a person does see them. */
import type { Body } from "../extract/visible-text.ts";
import { asUtf8, asWestern, decodedIn, encodingNamed, hasJapaneseEscape, namesNone } from "./charsets.ts";
import { bodyOf, contentTypeOf, type Entity, transferDecoded, transferEncodingOf } from "./entity.ts";
import { likelyCharsets } from "./likely-charsets.ts";
import { textAlone } from "./single-text.ts";

/** Where a page says which character set it is in, and where a boundary that nobody declared begins. */
const BEGINNING_CHARS = 4_096;
/** Fewer characters may be a word. */
const PACKED_CHARS_MIN = 20;
const FOOTER_CHARS_MAX = 10_000;
/** RFC 2046 §5.1.1 */
const BOUNDARY_CHARS_MAX = 70;

/** `undefined` where nothing is wrong that we know. */
export function mislabelledText(entity: Entity): Body | undefined {
  const type = contentTypeOf(entity).toLowerCase();
  if (type.startsWith("multipart/")) return textWithoutParts(entity);
  if (!type.startsWith("text/plain") && !type.startsWith("text/html")) return undefined;
  const encoding = transferEncodingOf(entity);
  const body = bodyOf(entity);
  const text =
    (encoding === "base64" ? besideBase64(body, charsetOf(type)) : undefined) ??
    (isFalseBase64(body, encoding) ? body.toString("utf8") : inOtherCharset(body, type, encoding));
  return text === undefined ? undefined : textAlone(text, type.startsWith("text/html"));
}

/** What follows a value in quotation marks before the next parameter: another field, where a line end was lost, or a comment. */
const BEHIND_QUOTES = /(=\s{0,9}"[^"]{0,200}")[^;"]+/g;

/** The Content-Type of a multipart body that names its boundary so that the library misses it, or another; `undefined` of others. */
export function repairedType(entity: Entity): string | undefined {
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

/** A body that was to have parts, and has nothing that begins one: what a script wrote that knows no more than the header. */
function textWithoutParts(entity: Entity): Body | undefined {
  const body = bodyOf(entity);
  if (hasDeclaredParts(body, contentTypeOf(entity)) || repairedType(entity) !== undefined) return undefined;
  const text = inOwnCharset(body, true) ?? body.toString("utf8");
  const isPage = /^\s*<(?:!doctype html|html|head|body|table|div|p)\b/i.test(text.slice(0, BEGINNING_CHARS));
  return textAlone(text, isPage);
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
  const isUtf7 = charset !== undefined && encodingNamed(charset) === "utf-7";
  if (!isUtf7 && charset !== undefined && !namesNone(charset)) return undefined;
  const decoded = transferDecoded(body, encoding);
  if (decoded === undefined) return undefined;
  return isUtf7 ? decodedIn("utf-7", decoded) : inOwnCharset(decoded, type.startsWith("text/html"));
}

/** A text that says of itself, or shows, which character set it is in; `undefined` where it is UTF-8, or nearly. */
export function inOwnCharset(bytes: Buffer, isPage: boolean): string | undefined {
  const text = asUtf8(bytes);
  const isAscii = text?.length === bytes.length;
  if (isAscii && hasJapaneseEscape(bytes)) return decodedIn("iso-2022-jp", bytes);
  if (text !== undefined) return undefined;
  const inPage = isPage ? inCharsetOfPage(bytes) : undefined;
  if (inPage !== undefined) return inPage;
  if (isNearlyUtf8(bytes)) return undefined;
  return inForeignLetters(bytes) ?? asWestern(bytes);
}

/** Letters outside ASCII among all letters. In tongues of the West they are one in ten; where none is of the West, nearly all. */
const FOREIGN_SHARE_MIN = 0.4;
/** Of fewer, nobody can say. */
const FOREIGN_LETTERS_MIN = 12;
const GUESSED_CHARS = 64 * 1024;
const OF_LATIN_LETTERS = /^(?:ascii|utf-.*|iso-8859-(?:1|2|9)|windows-125(?:0|2|4|7|8))$/i;

/** Who declares none writes that of the West, unless hardly a letter is. */
function inForeignLetters(bytes: Buffer): string | undefined {
  const words = bytes.toString("latin1", 0, GUESSED_CHARS).replace(/<[^<>]*>|https?:\S+/g, " ");
  const foreign = words.match(/[\x80-\xff]/g)?.length ?? 0;
  const letters = words.match(/[A-Za-z]/g)?.length ?? 0;
  if (foreign < Math.max(FOREIGN_LETTERS_MIN, (foreign + letters) * FOREIGN_SHARE_MIN)) return undefined;
  const likely = likelyCharsets(Buffer.from(words, "latin1")).find(
    ({ name }) => !OF_LATIN_LETTERS.test(name) && isWrittenIn(name, bytes.subarray(0, GUESSED_CHARS)),
  );
  return likely === undefined ? undefined : decodedIn(likely.name, bytes);
}

/** The last letter may have been cut off. */
function isWrittenIn(charset: string, bytes: Buffer): boolean {
  return decodedIn(charset, bytes)?.slice(0, -1).includes("\ufffd") === false;
}

/** Behind so much, letters are no longer counted. */
const COUNTED_BYTES_MAX = 1024 * 1024;

/** Cut off in the midst of a letter, or with a piece in another character set. */
function isNearlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString("utf8", 0, COUNTED_BYTES_MAX);
  const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const unread = text.match(/\ufffd/g)?.length ?? 0;
  return unread * 2 < foreign;
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
  const decoded = decodedIn(charset, Buffer.from(packed, "base64"));
  return decoded === undefined ? undefined : `${decoded}\n${body.subarray(packed.length).toString("utf8")}`;
}

/** By its `<meta>`, where it is not UTF-8, which it would be read as. */
function inCharsetOfPage(page: Buffer): string | undefined {
  const beginning = page.subarray(0, BEGINNING_CHARS).toString("latin1");
  const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(beginning)?.[1];
  return named === undefined ? undefined : decodedIn(named, page);
}
