/**
 * The header section of a message (RFC 5322 §2.2), read by us and bounded before any library sees a byte of it:
 * header parsers are where hostile mail hurts most.
 */
import { HEADER_BYTES_MAX, HEADER_LINES_MAX } from "../limits.ts";

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded; encoded words (RFC 2047) are still encoded. */
  readonly value: string;
}

export interface Header {
  readonly fields: readonly HeaderField[];
  /** Where the body begins, in bytes. */
  readonly bodyStart: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Never throws. Fields beyond the bounds are not there. */
export function readHeader(bytes: Buffer): Header {
  const { headEnd, bodyStart } = findBody(bytes);
  const text = decodeHeaderBytes(bytes.subarray(0, boundedEnd(bytes, headEnd)));
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

/** A line without a colon, such as mbox's `From `, is no field (RFC 5322 §2.2). */
function fieldOf(line: string): HeaderField | undefined {
  const colon = line.indexOf(":");
  if (colon < 1) return undefined;
  const name = line.slice(0, colon).trim().toLowerCase();
  if (!/^[!-9;-~]+$/.test(name)) return undefined;
  return { name, value: line.slice(colon + 1).trim() };
}

/** The first empty line ends the header; a bare LF counts as a line end, because senders and crashes leave them. */
function findBody(bytes: Buffer): { headEnd: number; bodyStart: number } {
  let lineStart = 0;
  for (;;) {
    const lineEnd = bytes.indexOf(LF, lineStart);
    if (lineEnd < 0) return { headEnd: bytes.length, bodyStart: bytes.length };
    const isEmpty = lineEnd === lineStart || (lineEnd === lineStart + 1 && bytes[lineStart] === CR);
    if (isEmpty) return { headEnd: lineStart, bodyStart: lineEnd + 1 };
    lineStart = lineEnd + 1;
  }
}

/** Cuts at a line's end where there is one, so that the last field is not half a field. */
function boundedEnd(bytes: Buffer, headEnd: number): number {
  if (headEnd <= HEADER_BYTES_MAX) return headEnd;
  const lastLineEnd = bytes.lastIndexOf(LF, HEADER_BYTES_MAX);
  return lastLineEnd > 0 ? lastLineEnd : HEADER_BYTES_MAX;
}

/** RFC 6532 allows UTF-8 in a header. What is not UTF-8 comes from senders older than it. */
function decodeHeaderBytes(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
