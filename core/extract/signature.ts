/** Signatures: the mark of RFC 3676 §4.3, the footers of lists, and the line that a telephone adds. */
import { isBlank } from "./quote-lines.ts";
import { GET_APP, SENT_FROM } from "./words/quote-words.ts";

/** A signature is short; what follows a mark for longer is not one. */
const SIGNATURE_LINES_MAX = 15;
const DEVICE_LINE_CHARS_MAX = 120;

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of signatures in the stretches that the sender wrote. A stretch that is nothing but a signature is one only
 * where there is something to answer or to forward, or where a telephone signed it.
 */
export function signatureRanges(
  lines: readonly string[],
  stretches: readonly Range[],
  isConversation: boolean,
): Range[] {
  return stretches.flatMap((stretch) => {
    const from = signatureStart(lines, stretch, isConversation);
    return from === undefined ? [] : [{ from, to: stretch.to }];
  });
}

function signatureStart(
  lines: readonly string[],
  { from, to }: Range,
  isConversation: boolean,
): number | undefined {
  let end = to;
  while (end > from && isBlank(lines[end - 1])) end -= 1;
  for (let at = Math.max(from, end - SIGNATURE_LINES_MAX - 1); at < end; at += 1) {
    const line = lines[at] ?? "";
    if (isSentFrom(line)) return at;
    if (isMark(line) && (isConversation || lines.slice(from, at).some((above) => !isBlank(above)))) return at;
  }
  return undefined;
}

function isMark(line: string): boolean {
  return /^(?:--|__|—|–)\s?$|^_{20,}$|^(?:-=){6,}-?$/.test(line);
}

function isSentFrom(line: string): boolean {
  if (line.length > DEVICE_LINE_CHARS_MAX + 200) return false;
  const words = line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<?https?:\/\/[^\s>]+>?/g, "")
    .replace(/^[-–—\s*_[(]+|[\s*_\])]+$/g, "");
  if (words.length < 4 || words.length > DEVICE_LINE_CHARS_MAX) return false;
  return SENT_FROM.test(words) || (words.length <= 60 && GET_APP.test(words));
}
