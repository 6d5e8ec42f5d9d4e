/**
 * Signatures: the mark of RFC 3676 §4.3, the footers of lists, the line that a telephone adds, and the block of ways to
 * reach somebody that ends a business letter, ruled off or not.
 */
import { isBlank } from "./quote-lines.ts";
import { GET_APP, SENT_FROM } from "./words/quote-words.ts";

/** A signature is short, even with what lawyers add to it; what follows a mark for longer is not one. */
const SIGNATURE_LINES_MAX = 25;
/** A block without a mark has to look like one: few lines, none of them a sentence. */
const CONTACT_LINES_MAX = 12;
const CONTACT_LINE_CHARS_MAX = 100;
const DEVICE_LINE_CHARS_MAX = 120;

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of signatures in the stretches that the sender wrote. Mail that answers and forwards nothing is as likely a
 * machine's, with rules and telephones all over: there only a mark counts, with words above it.
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
    const hasWordsAbove = isConversation || lines.slice(from, at).some((above) => !isBlank(above));
    if (isMark(line) && hasWordsAbove) return at;
    if (isConversation && isRule(line) && at > from && isContactBlock(lines, at + 1, end, 1)) return at;
  }
  return isConversation ? contactBlockStart(lines, from, end) : undefined;
}

/** The last block of lines, when it says in two ways how to reach somebody and nobody announced it. */
function contactBlockStart(lines: readonly string[], from: number, end: number): number | undefined {
  let start = end;
  while (start > from && !isBlank(lines[start - 1])) start -= 1;
  let above = start - 1;
  while (above >= from && isBlank(lines[above])) above -= 1;
  if (above < from || /[:：]\**$/.test(lines[above] ?? "")) return undefined;
  const hasTelephone = lines.slice(start, end).some((line) => TELEPHONE.test(line));
  return hasTelephone && isContactBlock(lines, start, end, 2) ? start : undefined;
}

function isContactBlock(lines: readonly string[], from: number, end: number, contactsMin: number): boolean {
  if (end - from > CONTACT_LINES_MAX) return false;
  const block = lines.slice(from, end).filter((line) => !isBlank(line) && !isRule(line));
  return (
    block.filter((line) => TELEPHONE.test(line) || ADDRESS.test(line)).length >= contactsMin &&
    block.every((line) => line.length <= CONTACT_LINE_CHARS_MAX && !isSentence(line))
  );
}

const TELEPHONE =
  /(?:^|[\s|(·,:：])(?:\+\d{1,3}[\s().-]?|0\d|\(0?\d{2,5}\)\s?)(?:[\s()./-]{0,2}\d){6,13}(?!\d)|^(?:tel|fax|mob|電話)\b/iu;
/** An address of mail or of the web, or the mark of a postal code. */
const ADDRESS = /[^\s@]@[^\s@]+\.\p{L}{2,}|\bwww\.|https?:\/\/|〒/iu;

function isSentence(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (words.length >= 6 && /[.!?]$/.test(line)) || /[?？。！]$/.test(line.trim());
}

function isRule(line: string): boolean {
  return /^\s*[-=_*~#+─━―═＝－〜・☆★◇◆■□]{4,}\s*$/.test(line);
}

function isMark(line: string): boolean {
  return /^(?:--|__|—|–)\s?$|^_{20,}$|^(?:-=){6,}-?$/.test(line) || isHelpDeskMark(line);
}

/** What the programs of help desks know a conversation by. */
function isHelpDeskMark(line: string): boolean {
  return /^\[?ref:[!\w.]{6,60}:ref\]?$|^\{#HS:[\d-]+#\}$|^This email is a service from /.test(line);
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
