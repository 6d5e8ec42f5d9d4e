/** Messages without a header, as sent by people who type SMTP by hand and by short scripts. */
import { matchesIn } from "../extract/text/matches.ts";
import { HEADER_BYTES_MAX } from "../limits.ts";

/** RFC 5322 §2.1.1. The name of a field is only a small part of a line. */
const LINE_CHARS_MAX = 998;

/** A field (RFC 5322 §2.2, §4.5), the `From ` line of mbox, or the continuation of a field. */
const BEGINS_A_HEADER = /^(?:[!-9;-~]+[ \t]*:|>?From |[ \t])/;

/** If one of these fields follows, the lines before it are a broken header, not text. */
const KNOWN_FIELD =
  /^(?:from|to|cc|sender|reply-to|subject|date|message-id|received|return-path|mime-version|content-[a-z-]+|dkim-signature)[ \t]*:/im;

/**
 * The same bytes, with the empty line that ends an empty header (§2.1: the body follows it). Without it, the text would
 * join the header fields that we add, and nobody would see it.
 */
export function withEmptyHeader(bytes: Buffer): Buffer {
  // Nearly all messages return here, after one line was read.
  const beginning = bytes.toString("latin1", 0, LINE_CHARS_MAX);
  if (!/^[^\r\n]/.test(beginning) || BEGINS_A_HEADER.test(beginning)) return bytes;
  return KNOWN_FIELD.test(headerOf(bytes)) ? bytes : Buffer.concat([Buffer.from("\r\n"), bytes]);
}

/** The first line that cannot belong to a header, behind lines that can. The header of a MIME part does not count. */
const BEHIND_A_HEADER = /\n(?![!-9;-~]*[ \t]*:|>?From |[ \t\r\n])./;
/** Includes fields with spaces in the name or without a colon, as some programs write them. */
const ANY_FIELD = /^(?:(?:[!-9;-~]+[ \t]{1,9}){0,3}[!-9;-~]+[ \t]{0,9}:|x-[\w-]+)/im;
const BLANK_LINES = /\n[ \t]+\r?(?=\n)/g;

/**
 * Where the text begins if no empty line ends the header. The line may be missing, or consist of spaces, which continue
 * the field before it (RFC 5322 §2.2.3). `undefined` if known fields follow, which a reader would miss, or if any
 * fields follow what may be a badly broken field.
 */
export function textWithinHeader(header: string): number | undefined {
  const strange = BEHIND_A_HEADER.exec(header);
  if (strange === null) return undefined;
  const blank = [...matchesIn(header.slice(0, strange.index + 1), BLANK_LINES)].at(-1);
  const start = 1 + (blank === undefined ? strange.index : blank.index + blank[0].length);
  const text = header.slice(start);
  const fields = text.startsWith("--") ? text.replace(/^content-[a-z-]+:/gim, "") : text;
  return (blank === undefined ? ANY_FIELD : KNOWN_FIELD).test(fields) ? undefined : start;
}

/** The bytes up to the first empty line, within the bound on headers. */
export function headerOf(bytes: Buffer): string {
  const [header = ""] = bytes.toString("latin1", 0, HEADER_BYTES_MAX).split(/\r?\n\r?\n/, 1);
  return header;
}
