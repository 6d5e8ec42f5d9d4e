/**
 * Removes spaces behind multipart delimiters. RFC 2046 §5.1.1 allows them ("transport-padding"), but the MIME library
 * does not and would lose the part.
 */

import { matchesIn } from "../extract/text/matches.ts";

/** RFC 2046 §5.1.1: two hyphens, a boundary of at most 70 characters, and two more hyphens behind the last part. */
const DELIMITER_CHARS_MAX = 74;
/** How many boundary parameters are looked at. A message has one for each multipart body. */
const BOUNDARIES_MAX = 1_000;

/** The same bytes without such spaces. Returns the buffer itself if there are none. */
export function withoutPadding(body: Buffer, contentType: string): Buffer {
  let boundaries: ReadonlySet<string> | undefined;
  let kept: Buffer | undefined;
  let [length, from] = [0, 0];
  for (const { start, end, next } of paddedLines(body)) {
    boundaries ??= boundariesIn(`${contentType}\n${body.toString("latin1")}`);
    if (!isDelimiter(body.toString("latin1", start + 2, end), boundaries)) continue;
    // One buffer for all: a hostile body has millions of such lines.
    kept ??= Buffer.allocUnsafe(body.length);
    length += body.copy(kept, length, from, end);
    from = next;
  }
  if (kept === undefined) return body;
  length += body.copy(kept, length, from);
  return kept.subarray(0, length);
}

function isDelimiter(behindHyphens: string, boundaries: ReadonlySet<string>): boolean {
  return boundaries.has(behindHyphens) || boundaries.has(behindHyphens.replace(/--$/, ""));
}

/** A line that may be a delimiter: its start, the end of its text, and the start of its line break. */
interface PaddedLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function* paddedLines(body: Buffer): Iterable<PaddedLine> {
  for (
    let start = startsWithHyphens(body, 0) ? 0 : nextLine(body, 0);
    start !== -1;
    start = nextLine(body, start)
  ) {
    const feed = body.indexOf(LF, start);
    const last = feed === -1 ? body.length : feed;
    const next = body[last - 1] === CR ? last - 1 : last;
    let end = next;
    while (end > start && (body[end - 1] === SPACE || body[end - 1] === TAB)) end -= 1;
    if (end < next && end - start <= DELIMITER_CHARS_MAX) yield { start, end, next };
  }
}

const [TAB, LF, CR, SPACE, HYPHEN] = [0x09, 0x0a, 0x0d, 0x20, 0x2d];

/** Where the next line that starts with two hyphens begins. */
function nextLine(body: Buffer, from: number): number {
  for (let feed = body.indexOf(LF, from); feed !== -1; feed = body.indexOf(LF, feed + 1))
    if (startsWithHyphens(body, feed + 1)) return feed + 1;
  return -1;
}

function startsWithHyphens(body: Buffer, at: number): boolean {
  return body[at] === HYPHEN && body[at + 1] === HYPHEN;
}

function boundariesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, quoted, plain] of matchesIn(
    text,
    /\bboundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi,
  )) {
    if (found.size === BOUNDARIES_MAX) break;
    found.add(quoted ?? plain ?? "");
  }
  return found;
}
