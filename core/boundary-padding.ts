/**
 * Delimiters of multipart bodies with spaces behind them: RFC 2046 §5.1.1 allows these ("transport-padding") and the MIME
 * library does not, so that a part would be lost.
 */

/** RFC 2046 §5.1.1: two hyphens, at most 70 characters, and two hyphens more behind the last part. */
const DELIMITER_CHARS_MAX = 74;
/** Parameters that are looked at. A message has one for each of its multipart bodies. */
const BOUNDARIES_MAX = 1_000;

/** The same bytes without such spaces, and the very same buffer where there are none. */
export function withoutPadding(body: Buffer, contentType: string): Buffer {
  const padded = paddedLines(body);
  if (padded.length === 0) return body;
  const boundaries = boundariesIn(`${contentType}\n${body.toString("latin1")}`);
  const kept: Buffer[] = [];
  let from = 0;
  for (const { text, end, next } of padded) {
    if (!boundaries.has(text.slice(2)) && !boundaries.has(text.slice(2).replace(/--$/, ""))) continue;
    kept.push(body.subarray(from, end));
    from = next;
  }
  return kept.length === 0 ? body : Buffer.concat([...kept, body.subarray(from)]);
}

/** A line that may be a delimiter, where its text ends, and where its line break begins. */
interface PaddedLine {
  readonly text: string;
  readonly end: number;
  readonly next: number;
}

function paddedLines(body: Buffer): readonly PaddedLine[] {
  const lines: PaddedLine[] = [];
  for (let start = body.indexOf("--"); start !== -1; start = nextLine(body, start)) {
    const feed = body.indexOf("\n", start);
    const last = feed === -1 ? body.length : feed;
    const next = body[last - 1] === CR ? last - 1 : last;
    let end = next;
    while (end > start && (body[end - 1] === SPACE || body[end - 1] === TAB)) end -= 1;
    const isAtLineStart = start === 0 || body[start - 1] === LF;
    if (isAtLineStart && end < next && end - start <= DELIMITER_CHARS_MAX)
      lines.push({ text: body.toString("latin1", start, end), end, next });
  }
  return lines;
}

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** Where the next line with two hyphens at its start begins. */
function nextLine(body: Buffer, from: number): number {
  const at = body.indexOf("\n--", from);
  return at === -1 ? -1 : at + 1;
}

function boundariesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, quoted, plain] of text.matchAll(
    /\bboundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi,
  )) {
    if (found.size === BOUNDARIES_MAX) break;
    found.add(quoted ?? plain ?? "");
  }
  return found;
}
