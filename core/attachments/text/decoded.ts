/** Bytes → characters, by what the bytes show and the sender declared. */
import { asUtf8, asWestern, decodedIn, hasJapaneseEscape } from "../../mime/charsets.ts";
import { likelyCharsets } from "../../mime/likely-charsets.ts";

const UNKNOWN = "The character set that it declares is not known, so letters may be wrong.";
/** Declared by default where nobody looked: then UTF-8 that is valid is UTF-8. */
const CARELESS = new Set(["us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252"]);

interface Decoded {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Of a hundred; below it stands what is read as Windows-1252 as well. */
const CONFIDENCE_MIN = 25;

/** `declared` by the MIME header. A byte order mark outweighs it, as in browsers (WHATWG Encoding, §6). */
export function decoded(bytes: Buffer, declared: string | undefined): Decoded {
  const evident = byteOrderMark(bytes) ?? evidentCharset(bytes);
  if (evident !== undefined) return { text: new TextDecoder(evident).decode(bytes), notes: [] };
  const charset = declared?.toLowerCase().trim() || charsetInside(bytes);
  if (charset === undefined || CARELESS.has(charset)) {
    const text = asUtf8(bytes);
    if (text !== undefined) return { text, notes: [] };
    const isMeant = charset !== undefined && !charset.includes("ascii");
    return isMeant ? { text: asWestern(bytes), notes: [] } : guessed(bytes);
  }
  const text = decodedIn(charset, bytes);
  if (text !== undefined) return { text, notes: [] };
  return { text: asUtf8(bytes) ?? asWestern(bytes), notes: [UNKNOWN] };
}

/** By what is most likely: a table that a bank or a spreadsheet writes is in the character set of its country. */
function guessed(bytes: Buffer): Decoded {
  const [best] = likelyCharsets(bytes);
  const isSure = best !== undefined && best.confidence >= CONFIDENCE_MIN;
  const name = isSure && best.name !== "ISO-8859-1" ? best.name : "Windows-1252";
  const text = decodedIn(name, bytes);
  return {
    text: text ?? asWestern(bytes),
    notes: [
      `Its character set is not declared and it is not UTF-8; it was read as ${text === undefined ? "Windows-1252" : name}, so letters may be wrong.`,
    ],
  };
}

/** UTF-16 without a mark has the zeros of its line ends and spaces on one side; ISO-2022-JP says which letters come (RFC 1468). */
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

/** What HTML says in a `meta`, and XML in its declaration. Both stand within the first KiB. */
function charsetInside(bytes: Buffer): string | undefined {
  const head = bytes.toString("latin1", 0, 1_024);
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i.exec(
      head,
    );
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}
