/** Messages that begin with their text, as whoever speaks SMTP by hand, or in three lines of a script, sends them. */
import { HEADER_BYTES_MAX } from "../limits.ts";

/** RFC 5322 §2.1.1, of which a field's name is the least part. */
const LINE_CHARS_MAX = 998;

/** A field (RFC 5322 §2.2, §4.5), the line that mbox begins a message with, or one that goes on with the field before. */
const BEGINS_A_HEADER = /^(?:[!-9;-~]+[ \t]*:|>?From |[ \t])/;

/** Where one of these stands, the lines before are a broken header and no text. */
const KNOWN_FIELD =
  /^(?:from|to|cc|sender|reply-to|subject|date|message-id|received|return-path|mime-version|content-[a-z-]+|dkim-signature)[ \t]*:/im;

/**
 * The same, with the empty line that ends its header of no fields (§2.1: the body is what comes behind it). Behind our own
 * fields its text would else be a part of the header, which nobody is shown.
 */
export function withHeaderEnd(bytes: Buffer): Buffer {
  // Nearly all of them end here, for the price of one line.
  const beginning = bytes.toString("latin1", 0, LINE_CHARS_MAX);
  if (!/^[^\r\n]/.test(beginning) || BEGINS_A_HEADER.test(beginning)) return bytes;
  return KNOWN_FIELD.test(headerOf(bytes)) ? bytes : Buffer.concat([Buffer.from("\r\n"), bytes]);
}

/** The first line that is none of a header, behind others that are; none of a part either, which has a header of its own. */
const BEHIND_A_HEADER = /\n(?![!-9;-~]*[ \t]*:|>?From |[ \t\r\n])./;
/** With spaces in its name, or without a colon, too, as some programs write it. */
const ANY_FIELD = /^(?:(?:[!-9;-~]+[ \t]{1,9}){0,3}[!-9;-~]+[ \t]{0,9}:|x-[\w-]+)/im;
const BLANK_LINES = /\n[ \t]+\r?(?=\n)/g;

/**
 * Where the text begins that no empty line parts from the header: there is none, or one of spaces, which goes on with the
 * field before (RFC 5322 §2.2.3). `undefined` where fields come behind it that a reader would miss, or any at all behind
 * what may be a field that was badly broken.
 */
export function textWithinHeader(header: string): number | undefined {
  const strange = BEHIND_A_HEADER.exec(header);
  if (strange === null) return undefined;
  const blank = [...header.slice(0, strange.index + 1).matchAll(BLANK_LINES)].at(-1);
  const start = 1 + (blank === undefined ? strange.index : blank.index + blank[0].length);
  const text = header.slice(start);
  const fields = text.startsWith("--") ? text.replace(/^content-[a-z-]+:/gim, "") : text;
  return (blank === undefined ? ANY_FIELD : KNOWN_FIELD).test(fields) ? undefined : start;
}

/** Up to the first empty line, as far as a header is read at all. */
export function headerOf(bytes: Buffer): string {
  const [header = ""] = bytes.toString("latin1", 0, HEADER_BYTES_MAX).split(/\r?\n\r?\n/, 1);
  return header;
}
