import type { CheckBounds } from "./check-bounds.ts";

const LF = 0x0a;
const CR = 0x0d;

/**
 * Whether mailauth may read the header. It takes ten seconds to unfold one of 256 KB, and hashes the body for every
 * signature. Part of a header would not do: another From may be in what is cut off.
 */
export function isWithinBounds(bytes: Buffer, bounds: CheckBounds): boolean {
  let lines = 0;
  let signatures = 0;
  for (let start = 0; start < bytes.length && !isEmptyLine(bytes, start); ) {
    const lineFeed = bytes.indexOf(LF, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    lines += 1;
    if (isSignature(bytes, start, end)) signatures += 1;
    if (end > bounds.headerBytes || lines > bounds.headerLines || signatures > bounds.signatures)
      return false;
    start = end;
  }
  return true;
}

function isEmptyLine(bytes: Buffer, start: number): boolean {
  return bytes[start] === LF || (bytes[start] === CR && bytes[start + 1] === LF);
}

/** The colon may be on the next line (RFC 5322 §4.5). */
function isSignature(bytes: Buffer, start: number, end: number): boolean {
  const line = bytes.toString("latin1", start, Math.min(end, start + 40));
  return /^dkim-signature[ \t]*(?::|\r?\n|$)/i.test(line);
}
