/** RFC 2047 encoded words: `=?utf-8?B?…?=`. */
import { matchesIn } from "../extract/text/matches.ts";
import { decodeIn, decodeUtf8, decodeWestern, isUnspecifiedCharset } from "./charsets.ts";

const ENCODED_WORD = /=\?([^?\s]{0,64})\?([bq])\?([^?\r\n]*)\?=/gi;

interface Run {
  readonly charset: string;
  readonly chunks: Buffer[];
}

/** Never throws. Bytes that cannot be decoded become U+FFFD. Linear in the length of the text. */
export function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  const parts: string[] = [];
  let run: Run | undefined;
  let end = 0;
  const finish = () => {
    if (run !== undefined) parts.push(decodeCharset(Buffer.concat(run.chunks), run.charset));
    run = undefined;
  };
  for (const match of matchesIn(text, ENCODED_WORD)) {
    const [whole, charsetAndLanguage = "", encoding = "", payload = ""] = match;
    const charset = (charsetAndLanguage.split("*", 1)[0] ?? "").toLowerCase();
    const between = text.slice(end, match.index);
    // Space between two encoded words is not shown (§6.2). A character may be split between the two.
    const continues: boolean = run !== undefined && between.trim() === "" && run.charset === charset;
    if (!continues) {
      const isJoined = run !== undefined && between.trim() === "";
      finish();
      if (!isJoined) parts.push(between);
      run = { charset, chunks: [] };
    }
    run?.chunks.push(payloadBytes(payload, encoding));
    end = match.index + whole.length;
  }
  finish();
  parts.push(text.slice(end));
  return parts.join("");
}

function payloadBytes(payload: string, encoding: string): Buffer {
  if (encoding.toLowerCase() === "b") return Buffer.from(payload, "base64");
  const unescaped = hexDecoded(payload.replaceAll("_", " "));
  // A raw character above U+00FF in a Q word violates the RFC. It is kept as UTF-8.
  return [...unescaped].some((character) => character > "\u00ff")
    ? Buffer.from(unescaped, "utf8")
    : Buffer.from(unescaped, "latin1");
}

/** `=C3` as the character of that number. */
export function hexDecoded(text: string): string {
  return text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeCharset(bytes: Buffer, charset: string): string {
  if (isUnspecifiedCharset(charset)) return decodeUtf8(bytes) ?? decodeWestern(bytes);
  return decodeIn(charset, bytes) ?? bytes.toString("utf8");
}
