/** Decodes bytes to characters by their content and by the declared character set. */
import { decodeIn, decodeUtf8, decodeWestern, hasJapaneseEscape } from "../../mime/charsets.ts";
import { likelyCharsets } from "../../mime/likely-charsets.ts";

const UNKNOWN = "The character set that it declares is not known, so letters may be wrong.";
/** Defaults that senders declare without checking. Valid UTF-8 is read as UTF-8 in spite of them. */
const CARELESS = new Set(["us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252"]);

interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A percentage. A guess below it is read as Windows-1252 instead. */
const CONFIDENCE_MIN = 25;

/** `declared` is from the MIME header. A byte order mark takes precedence, as in browsers (WHATWG Encoding, §6). */
export function decodeText(bytes: Buffer, declared: string | undefined): DecodedText {
  const evident = byteOrderMark(bytes) ?? evidentCharset(bytes);
  if (evident !== undefined) return { text: new TextDecoder(evident).decode(bytes), notes: [] };
  const charset = declared?.toLowerCase().trim() || charsetInside(bytes);
  if (charset === undefined || CARELESS.has(charset)) {
    const text = decodeUtf8(bytes);
    if (text !== undefined) return { text, notes: [] };
    const isMeant = charset !== undefined && !charset.includes("ascii");
    return isMeant ? { text: decodeWestern(bytes), notes: [] } : guessed(bytes);
  }
  const text = decodeIn(charset, bytes);
  if (text !== undefined) return { text, notes: [] };
  return { text: decodeUtf8(bytes) ?? decodeWestern(bytes), notes: [UNKNOWN] };
}

/** The likeliest character set. Banks and spreadsheets write tables in the one of their country. */
function guessed(bytes: Buffer): DecodedText {
  const [best] = likelyCharsets(bytes);
  const isSure = best !== undefined && best.confidence >= CONFIDENCE_MIN;
  const name = isSure && best.name !== "ISO-8859-1" ? best.name : "Windows-1252";
  const text = decodeIn(name, bytes);
  return {
    text: text ?? decodeWestern(bytes),
    notes: [
      `Its character set is not declared and it is not UTF-8; it was read as ${text === undefined ? "Windows-1252" : name}, so letters may be wrong.`,
    ],
  };
}

/**
 * UTF-16 without a byte order mark is recognised by the zero bytes of its line ends and spaces. ISO-2022-JP announces
 * its letters by escapes (RFC 1468).
 */
function evidentCharset(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 1_024);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isWide = bytes.length % 2 === 0 && Math.max(even, odd) * 20 > head.length / 2;
  if (isWide && even === 0) return "utf-16le";
  if (isWide && odd === 0) return "utf-16be";
  return hasJapaneseEscape(head) ? "iso-2022-jp" : undefined;
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** The character set that HTML declares in a `meta` and XML in its declaration. Both are within the first KiB. */
function charsetInside(bytes: Buffer): string | undefined {
  const head = bytes.toString("latin1", 0, 1_024);
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(
      head,
    );
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}
