/**
 * Signatures: the separator of RFC 3676 §4.3, the footers of lists, the line that a phone adds, and the contact details
 * at the end of a business letter, with or without a rule above.
 */
import { readUrl } from "../links/link-url.ts";
import { plainUrls } from "../links/plain-urls.ts";
import { CLOSING } from "../words/farewells.ts";
import { CALL_LABEL, DISCLAIMER, GET_APP, PAPER, REGISTERED, SENT_FROM } from "../words/quote-words.ts";
import { isBlank } from "./quote-lines.ts";

/** A signature is short, even with a legal notice. Longer text below a separator is not one. */
const SIGNATURE_LINES_MAX = 25;
/** Contact details without a separator have to look like it: few lines, none of them a sentence. */
const CONTACT_LINES_MAX = 12;
const CONTACT_LINE_CHARS_MAX = 100;
const FAREWELL_LINES_MAX = 3;
const FAREWELL_CHARS_MAX = 40;
const DEVICE_LINE_CHARS_MAX = 120;

const SHORT_RULE = /^\s*(?:-{3,}|_{3,})\s*$/;
const FOOTER_LINES_MAX = 6;
const WAY_OFF_LINES_MAX = 6;
/** No line of such a footer is longer, and longer ones are expensive to read. */
const WAY_OFF_CHARS_MAX = 1_000;
const WAY_OFF_ADDRESSES_MAX = 5;

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the lines of signatures in the sender's own stretches. Mail that neither answers nor forwards may come from a
 * machine, with rules and phone numbers everywhere. In it only a separator with words above counts.
 */
export function signatureRanges(
  lines: readonly string[],
  stretches: readonly Range[],
  isConversation: boolean,
  author = "",
): Range[] {
  return stretches.flatMap((stretch) => {
    const from = signatureStart(lines, stretch, isConversation, author);
    return from === undefined ? [] : [{ from, to: stretch.to }];
  });
}

function signatureStart(
  lines: readonly string[],
  { from, to }: Range,
  isConversation: boolean,
  author: string,
): number | undefined {
  let end = to;
  while (end > from && isBlank(lines[end - 1])) end -= 1;
  for (let at = Math.max(from, end - SIGNATURE_LINES_MAX - 1); at < end; at += 1) {
    const line = lines[at] ?? "";
    if (isSentFrom(line)) return at;
    const hasWordsAbove = isConversation || lines.slice(from, at).some((above) => !isBlank(above));
    if (isMark(line) && hasWordsAbove) return at;
    if (/^_{20,}$/.test(line) && hasWordsAbove && isFooterOfList(lines.slice(at + 1, end))) return at;
    if (SHORT_RULE.test(line) && hasWordsAbove && isWayOff(lines.slice(at + 1, end))) return at;
    if (isConversation && isRule(line) && at > from && isContactBlock(lines, at + 1, end, 1)) return at;
  }
  return isConversation ? contactBlockStart(lines, from, end, author) : undefined;
}

/**
 * Letters have rules between their parts, too. Below the rule of a footer is an address, or no sentence, or a single
 * paragraph of a gateway right below it.
 */
function isFooterOfList(below: readonly string[]): boolean {
  const isParagraph = !isBlank(below[0]) && below.length <= FOOTER_LINES_MAX && !below.some(isBlank);
  return isParagraph || below.some((line) => ADDRESS.test(line)) || !below.some(isSentence);
}

/** Whether these lines are what forums and trackers put below a post: links to the post and to unsubscribe. */
function isWayOff(lines: readonly string[]): boolean {
  const said = lines.filter((line) => !isBlank(line));
  return (
    said.length <= WAY_OFF_LINES_MAX &&
    said.every((line) => line.length <= WAY_OFF_CHARS_MAX && line.includes("://")) &&
    said.some(hasWayOff)
  );
}

/** An unsubscribe link is needed, because people also send each other links to other settings. */
function hasWayOff(line: string): boolean {
  return plainUrls(line, WAY_OFF_ADDRESSES_MAX).some(({ href }) => {
    const url = URL.parse(href);
    return url !== null && readUrl(url).says.has("unsubscribe");
  });
}

/** The last paragraph, if it is the sender's signature, with the footers of companies and lawyers below it. */
function contactBlockStart(
  lines: readonly string[],
  from: number,
  end: number,
  author: string,
): number | undefined {
  const spaced = spacedBlockStart(lines, from, end);
  if (spaced !== undefined) return spaced;
  let footer: number | undefined;
  let block = paragraphAbove(lines, from, end);
  while (block.from > from && isFooter(lines.slice(block.from, block.to))) {
    footer = block.from;
    block = paragraphAbove(lines, from, block.from);
  }
  return blockStart(lines, from, block, author) ?? footer;
}

/** Outlook makes a paragraph of each line, so the farewell, the name and the lines below are all apart. */
function spacedBlockStart(lines: readonly string[], from: number, end: number): number | undefined {
  const below: number[] = [];
  for (let at = end - 1; at >= from && below.length <= CONTACT_LINES_MAX; at -= 1) {
    const line = (lines[at] ?? "").trim();
    if (isBlank(line)) continue;
    if (at < end - 1 && !isBlank(lines[at + 1])) return undefined;
    if (!CLOSING.test(line)) below.unshift(at);
    else return firstOfContacts(lines, isName(lines[below[0] ?? end] ?? "") ? below.slice(1) : below);
  }
  return undefined;
}

function firstOfContacts(lines: readonly string[], below: readonly number[]): number | undefined {
  const block = below.map((at) => lines[at] ?? "");
  return block.length > 1 && isContactBlock(block, 0, block.length, 1) ? below[0] : undefined;
}

function paragraphAbove(lines: readonly string[], from: number, end: number): Range {
  let to = end;
  while (to > from && isBlank(lines[to - 1])) to -= 1;
  let start = to;
  while (start > from && !isBlank(lines[start - 1])) start -= 1;
  return { from: start, to };
}

/** A signature has a farewell above, or names the sender. Other addresses may be what the message is about. */
function blockStart(
  lines: readonly string[],
  from: number,
  { from: first, to }: Range,
  author: string,
): number | undefined {
  const closed = first + closingLines(lines.slice(first, to));
  if (closed > first) return closed < to && isContactBlock(lines, closed, to, 1) ? closed : undefined;
  const above = paragraphAbove(lines, from, first);
  const last = lines[above.to - 1] ?? "";
  const leadsOn = /[:：,]\**$/.test(last) && !CLOSING.test(last.trim());
  if (above.to <= from || leadsOn || /^P\.?\s?S\b/.test(lines[first] ?? "")) return undefined;
  const named = lines[first] ?? "";
  const isNamed = sharesWord(named, last) || sharesWord(named, author);
  const isClosed = isFarewell(lines.slice(above.from, above.to));
  if (isClosed && isNamed && to - first > 1) return isContactBlock(lines, first, to, 0) ? first : undefined;
  if (isClosed) return isContactBlock(lines, first, to, 1) ? first : undefined;
  if (author !== "" && !isNamed) return undefined;
  if (contactsIn(named) > 0 || !hasTelephone(lines.slice(first, to)) || /[^.!。！]$/u.test(last.trim()))
    return undefined;
  return isContactBlock(lines, first, to, 2) ? first : undefined;
}

/** How many lines at the beginning are the farewell and the name below it. */
function closingLines([first = "", name = ""]: readonly string[]): number {
  if (!CLOSING.test(first.trim())) return 0;
  return isName(name) ? 2 : 1;
}

/** `Kind regards,` with a name below, or only a name. */
function isFarewell(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? "";
  if (lines.length > FAREWELL_LINES_MAX || lines.some((line) => line.length > FAREWELL_CHARS_MAX))
    return false;
  return isName(last) || lines.some((line) => CLOSING.test(line.trim()));
}

function isName(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{Lo}\p{M}]{0,7})$/u.test(word))
  );
}

function sharesWord(one: string, other: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{Lo}{2,}|\p{L}[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((word) => words.has(word));
}

function isFooter(lines: readonly string[]): boolean {
  if (lines.length > CONTACT_LINES_MAX) return false;
  const text = lines.join("\n");
  return DISCLAIMER.test(text) || PAPER.test(text) || (REGISTERED.test(text) && !lines.some(isSentence));
}

function isContactBlock(lines: readonly string[], from: number, end: number, contactsMin: number): boolean {
  if (end - from > CONTACT_LINES_MAX) return false;
  const block = lines.slice(from, end).filter((line) => !isBlank(line) && !isRule(line));
  return (
    block.reduce((sum, line) => sum + contactsIn(line), 0) >= contactsMin &&
    block.every((line) => line.length <= CONTACT_LINE_CHARS_MAX && !isSentence(line) && !TRAILER.test(line))
  );
}

/** `Acked-by: Ann Berg <ann@team.example>`: trailers of patch reviews. */
const TRAILER = /^\s*\p{Lu}[\p{L}-]{1,30}-by:\s/u;

function contactsIn(line: string): number {
  return Math.max(telephonesIn(line), TELEPHONE.test(line) ? 1 : 0) + (ADDRESS.test(line) ? 1 : 0);
}

function telephonesIn(line: string): number {
  return line.length > CONTACT_LINE_CHARS_MAX ? 0 : (line.match(CALL_LABEL)?.length ?? 0);
}

function hasTelephone(lines: readonly string[]): boolean {
  return lines.some((line) => TELEPHONE.test(line) || telephonesIn(line) > 0);
}

const TELEPHONE =
  /(?:^|[\s|(·,:：])(?:\+\d{1,3}[\s().-]?|0\d|\(0?\d{2,5}\)\s?)(?:[\s()./-]{0,2}\d){6,13}(?!\d)|^(?:tel|fax|mob|電話)\b/iu;
/** A mail or web address, or the sign of a Japanese postal code. */
const ADDRESS = /[^\s@]@[^\s@]+\.\p{L}{2,}|\bwww\.|https?:\/\/|〒/iu;

function isSentence(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (words.length >= 6 && /[.!?]$/.test(line)) || /[?？。！]$/.test(line.trim());
}

function isRule(line: string): boolean {
  return /^\s*[-=_*~#+─━—–―═＝－〜・☆★◇◆■□]{4,}\s*$/.test(line);
}

function isMark(line: string): boolean {
  return /^(?:--|__|—|–)\s?$|^(?:-=){6,}-?$/.test(line) || isHelpDeskMark(line);
}

/** The marks by which help desk software recognises a conversation. */
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
