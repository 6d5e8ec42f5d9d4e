/**
 * The Authentication-Results field, in which a mail server states its sender checks (RFC 8601): ours, and those of
 * others.
 */
import { RESULTS_SOUGHT_BYTES_MAX } from "../limits.ts";
import type { Authentication } from "../message.ts";
import { AUTHENTICATION_RESULTS, type SenderVerdict } from "./sender-check.ts";

/** The lines of our field, without line ends. `by` is our authserv-id (RFC 8601 §2.5). */
export function resultsLines(
  by: string,
  { spf, dkim, dmarc }: SenderVerdict,
  told: Authentication,
): readonly string[] {
  return [
    `Authentication-Results: ${by};`,
    `\tspf=${told.spf}${property(`smtp.${spf.identity}`, spf.domain)};`,
    `\tdkim=${told.dkim}${property("header.d", dkim.domain)};`,
    `\tdmarc=${told.dmarc}${property("policy.dmarc", dmarc.policy)}${property("header.from", dmarc.fromDomain)}${property(VERIFIED, told.verifiedDomain)};`,
    `\tarc=${told.arc}`,
  ];
}

/** `policy` is for a server's own criteria (RFC 8601 §2.7): here, the domain verified as the sender's. */
const VERIFIED = "policy.verified-domain";

/** A domain without anything that could end a line, a value or a field. */
const DOMAIN = /^[a-z0-9._-]{1,253}$/;

function property(name: string, value: string | undefined): string {
  return value !== undefined && DOMAIN.test(value) ? ` ${name}=${value}` : "";
}

/** A regular expression for our field within the header lines that we add, as `resultsLines` writes it. */
export const RESULTS_BLOCK = "(?:Authentication-Results: [^\\r\\n]*\\r\\n(?:\\t[a-z]+=[^\\r\\n]*\\r\\n){4})?";

/** Reads our field; undefined if the block has none. Only for a block that is known to be ours. */
export function readResults(block: string): Authentication | undefined {
  const field =
    /^Authentication-Results: [^\r\n]*\r\n\tspf=([a-z]+)[^\r\n]*\r\n\tdkim=([a-z]+)[^\r\n]*\r\n\tdmarc=([a-z]+)([^\r\n]*)\r\n\tarc=([a-z]+)\r\n/m.exec(
      block,
    );
  if (!field) return undefined;
  const [, spf = "", dkim = "", dmarc = "", properties = "", arc = ""] = field;
  const results = [spf, dkim, dmarc, arc];
  if (!results.every((one) => (AUTHENTICATION_RESULTS as readonly string[]).includes(one))) return undefined;
  const verifiedDomain = / policy\.verified-domain=([a-z0-9._-]+)/.exec(properties)?.[1];
  return { spf, dkim, dmarc, arc, verifiedDomain };
}

const LF = 0x0a;
const CR = 0x0d;
const FIELD_NAME = "authentication-results";
const END_OF_HEADER = Buffer.from("\r\n\r\n");

/**
 * The message without the fields of this name in its header: a reader might take any of them for ours (RFC 8601 §5).
 * ARC's own field (RFC 8617 §4.1.1) has another name and stays. A field after a bare CR is part of another field for
 * us, but a field of its own for some readers (Python's and Ruby's libraries), so it is removed with that CR. A header
 * longer than the bound is ended there, so that no reader sees a field after it.
 *
 * At most two pieces: what stays of the header before the last change, and the rest, in the same memory. A header of
 * nothing but such fields would be forty thousand pieces to hash and to write.
 */
export function withoutResults(bytes: Buffer): readonly Buffer[] {
  const kept: Buffer[] = [];
  let keptUntil = 0;
  let isDropping = false;
  let start = 0;
  while (start < Math.min(bytes.length, RESULTS_SOUGHT_BYTES_MAX) && !isEmptyLine(bytes, start)) {
    const { end, hasBareReturn } = lineAt(bytes, start);
    const isField: boolean = isResultsField(bytes, start, end) || (isDropping && isContinued(bytes, start));
    if (isField && !isDropping) kept.push(bytes.subarray(keptUntil, start));
    if (isField) keptUntil = end;
    else if (hasBareReturn) {
      for (const [from, to] of fieldsBehindReturns(bytes, start, Math.min(end, RESULTS_SOUGHT_BYTES_MAX))) {
        kept.push(bytes.subarray(keptUntil, from));
        keptUntil = to;
      }
    }
    isDropping = isField;
    start = end;
  }
  const isOver =
    start < RESULTS_SOUGHT_BYTES_MAX || (start === RESULTS_SOUGHT_BYTES_MAX && isEmptyLine(bytes, start));
  if (!isOver && bytes.length > RESULTS_SOUGHT_BYTES_MAX) {
    const end = Math.max(keptUntil, RESULTS_SOUGHT_BYTES_MAX);
    kept.push(bytes.subarray(keptUntil, end), END_OF_HEADER);
    keptUntil = end;
  }
  if (keptUntil === 0) return [bytes];
  return [Buffer.concat(kept), bytes.subarray(keptUntil)].filter(({ length }) => length > 0);
}

/**
 * Where the line ends, and whether it has a CR within the bound that does not end it. Byte by byte: a native search for
 * each of half a million lines took a quarter of a second of the main thread.
 */
function lineAt(bytes: Buffer, start: number): { readonly end: number; readonly hasBareReturn: boolean } {
  const limit = Math.min(bytes.length, RESULTS_SOUGHT_BYTES_MAX);
  let hasBareReturn = false;
  for (let at = start; at < limit; at++) {
    const byte = bytes[at];
    if (byte === LF) return { end: at + 1, hasBareReturn };
    if (byte === CR && bytes[at + 1] !== LF) hasBareReturn = true;
  }
  const lineFeed = bytes.indexOf(LF, limit);
  return { end: lineFeed < 0 ? bytes.length : lineFeed + 1, hasBareReturn };
}

/** The ranges of such fields within one line, each from its bare CR to the next line end. */
function* fieldsBehindReturns(bytes: Buffer, start: number, end: number): Iterable<[number, number]> {
  const line = bytes.subarray(start, end);
  for (let at = line.indexOf(CR); at !== -1 && line[at + 1] !== LF; ) {
    const next = line.indexOf(CR, at + 1);
    const to = next !== -1 ? next : line.at(-1) === LF ? line.length - 1 : line.length;
    if (isResultsField(line, at + 1, to)) yield [start + at, start + to];
    at = next;
  }
}

function isEmptyLine(bytes: Buffer, start: number): boolean {
  return bytes[start] === LF || (bytes[start] === CR && bytes[start + 1] === LF);
}

/** Whether the line continues a folded field (RFC 5322 §2.2.3). */
function isContinued(bytes: Buffer, start: number): boolean {
  return bytes[start] === 0x20 || bytes[start] === 0x09;
}

/**
 * Checks the first letter first, because this runs for every line of every message. Spaces before the colon are
 * obsolete, but allowed.
 */
function isResultsField(bytes: Buffer, start: number, end: number): boolean {
  const first = bytes[start] as number;
  if ((first | 0x20) !== 0x61 || end - start <= FIELD_NAME.length) return false;
  const line = bytes.toString("latin1", start, Math.min(end, start + FIELD_NAME.length + 64)).toLowerCase();
  return line.startsWith(FIELD_NAME) && /^[ \t]*:/.test(line.slice(FIELD_NAME.length));
}
