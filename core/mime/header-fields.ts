/**
 * Reads the header section of a message (RFC 5322 §2.2) within bounds, before any library sees it. Hostile mail does
 * the most harm in header parsers.
 */
import { HEADER_BYTES_MAX, HEADER_LINES_MAX } from "../limits.ts";
import { decodeIn, decodeUtf8, decodeWestern, isUnspecifiedCharset } from "./charsets.ts";
import { textWithinHeader } from "./missing-header.ts";

interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded. Encoded words (RFC 2047) are not yet decoded. */
  readonly value: string;
}

export interface Header {
  readonly fields: readonly HeaderField[];
  /** Offset of the body in bytes. */
  readonly bodyStart: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Never throws. Leaves out fields beyond the bounds. */
export function readHeader(bytes: Buffer): Header {
  const { headEnd, bodyStart } = bodyWithin(bytes, findBody(bytes));
  const text = decodeHeader(bytes, boundedEnd(bytes, headEnd), bodyStart);
  const fields: HeaderField[] = [];
  let parts: string[] = [];
  // Folded lines are collected and joined once: joining at each line is quadratic in the number of lines.
  const finish = () => {
    const field = parts.length > 0 ? fieldOf(parts.join("")) : undefined;
    if (field !== undefined) fields.push(field);
    parts = [];
  };
  for (const line of text.split(/\r?\n/, HEADER_LINES_MAX)) {
    if (line.startsWith(" ") || line.startsWith("\t")) {
      parts.push(line);
      continue;
    }
    finish();
    parts.push(line);
  }
  finish();
  return { fields, bodyStart };
}

export function findField(header: Header, name: string): string | undefined {
  return header.fields.find((field) => field.name === name)?.value;
}

export function fieldsNamed(header: Header, name: string): string[] {
  return header.fields.filter((field) => field.name === name).map((field) => field.value);
}

/** A line without a colon, such as the `From ` line of mbox, is no field (RFC 5322 §2.2). */
function fieldOf(line: string): HeaderField | undefined {
  const colon = line.indexOf(":");
  if (colon < 1) return undefined;
  const name = line.slice(0, colon).trim().toLowerCase();
  if (!/^[!-9;-~]+$/.test(name)) return undefined;
  return { name, value: line.slice(colon + 1).trim() };
}

interface BodyPlace {
  readonly headEnd: number;
  readonly bodyStart: number;
}

/** A script that forgot the empty line, or has a space in it, is as broken for whoever passes the message on. */
function bodyWithin(bytes: Buffer, found: BodyPlace): BodyPlace {
  const start = textWithinHeader(bytes.toString("latin1", 0, boundedEnd(bytes, found.headEnd)));
  return start === undefined ? found : { headEnd: start, bodyStart: start };
}

/**
 * The first empty line ends the header. A bare LF counts as a line end, because senders write them and crashes leave
 * them.
 */
function findBody(bytes: Buffer): BodyPlace {
  let lineStart = 0;
  // Byte by byte: a native search for each of twelve million line ends takes ten times as long.
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF) continue;
    const isEmpty = at === lineStart || (at === lineStart + 1 && bytes[lineStart] === CR);
    if (isEmpty) return { headEnd: lineStart, bodyStart: at + 1 };
    lineStart = at + 1;
  }
  return { headEnd: bytes.length, bodyStart: bytes.length };
}

/** Cuts at the end of a line if there is one, so that the last field is complete. */
function boundedEnd(bytes: Buffer, headEnd: number): number {
  if (headEnd <= HEADER_BYTES_MAX) return headEnd;
  const lastLineEnd = bytes.lastIndexOf(LF, HEADER_BYTES_MAX);
  return lastLineEnd > 0 ? lastLineEnd : HEADER_BYTES_MAX;
}

/** Where the last line ends that is read. */
function endOfLines(head: Buffer): number {
  let end = 0;
  for (let lines = 0; lines < HEADER_LINES_MAX; lines++) {
    const lineEnd = head.indexOf(LF, end);
    if (lineEnd < 0) return head.length;
    end = lineEnd + 1;
  }
  return end;
}

/**
 * RFC 6532 allows UTF-8 in a header. A header that is not UTF-8 comes from an older sender. Different programs may have
 * written its fields, so each is decoded by itself.
 */
function decodeHeader(bytes: Buffer, end: number, bodyStart: number): string {
  const head = bytes.subarray(0, end);
  const text = decodeUtf8(head);
  if (text !== undefined) return text;
  const charset = firstCharset(head) ?? firstCharset(bytes.subarray(bodyStart, bodyStart + BEGINNING_BYTES));
  const decode = (line: Buffer) => decodeUtf8(line) ?? inCharset(line, charset) ?? decodeWestern(line);
  return head
    .toString("latin1", 0, endOfLines(head))
    .split(/(?<=\n)(?![ \t])/)
    .map((field) => decode(Buffer.from(field, "latin1")))
    .join("");
}

/** Bytes of the body in which the header of the first part is looked for. */
const BEGINNING_BYTES = 4_096;

/** A sender that writes raw letters into a header uses the character set of the body. */
function firstCharset(bytes: Buffer): string | undefined {
  return /\bcharset\s{0,9}=\s{0,9}"?([\w:.-]{1,40})/i.exec(bytes.toString("latin1"))?.[1];
}

/**
 * `undefined` if the bytes are not valid in the character set, or if decoding changes the number of lines: UTF-7 could
 * add another field.
 */
function inCharset(line: Buffer, charset = "us-ascii"): string | undefined {
  if (isUnspecifiedCharset(charset) || /^utf-?8$/i.test(charset)) return undefined;
  const text = decodeIn(charset, line);
  const isField = text?.split("\n").length === line.toString("latin1").split("\n").length;
  return text?.includes("\ufffd") || !isField ? undefined : text;
}
