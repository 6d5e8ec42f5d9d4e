/** What the sender of a message wrote now: without what they quoted, and without their signature. */
import { FROM_LABEL, QUOTE_TITLE, SENT_FROM, SENT_LABEL, WROTE } from "./words/quote-words.ts";

/** `On <date>, <name> <address> wrote:` is broken over at most three lines. */
const ATTRIBUTION_LINES_MAX = 3;
const ATTRIBUTION_CHARS_MAX = 400;
/** Outlook's block: From, Sent, To, Cc, Subject, each perhaps on two lines. */
const HEADER_BLOCK_LINES = 8;
/** A signature is short; what follows `-- ` for longer is not one (RFC 3676 §4.3 gives the mark, usenet the length). */
const SIGNATURE_LINES_MAX = 15;

/** A message that is nothing but quotes, such as a forwarded one, stays whole. */
export function withoutQuotes(text: string, isReply: boolean): string {
  const lines = text.split("\n");
  const kept: string[] = [];
  let isQuoting = isReply;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (isQuotedWhole(lines, at)) break;
    if (isAttribution(lines, at)) {
      dropAttribution(kept, line);
      isQuoting = true;
      if (!isQuoted(nextLine(lines, at))) break;
      continue;
    }
    if (isQuoting && isQuoted(line)) continue;
    kept.push(line);
  }
  const rest = tidy(kept);
  return rest === "" ? text : rest;
}

/** What is nothing but a signature stays whole, too. */
export function withoutSignature(text: string): string {
  const lines = text.split("\n");
  const first = Math.max(1, lines.length - SIGNATURE_LINES_MAX - 1);
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const isMark = /^(--|__)\s?$/.test(line) || /^_{20,}$/.test(line) || SENT_FROM.test(line);
    if (!isMark) continue;
    const rest = tidy(lines.slice(0, at));
    return rest === "" ? text : rest;
  }
  return text;
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}[>＞|]/.test(line);
}

/** Everything from here on is the earlier message, though no line is marked. */
function isQuotedWhole(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (line.length > 200) return false;
  if (/^[-_]{2,}|^\*/.test(line) && QUOTE_TITLE.test(line)) return true;
  if (QUOTE_TITLE.test(line) && FROM_LABEL.test(nextLine(lines, at))) return true;
  // A ruled line above the block belongs to it.
  const blockAt = /^[_-]{5,}\s*$/.test(line) ? indexOfNext(lines, at) : at;
  return isHeaderBlock(lines, blockAt);
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!FROM_LABEL.test(lines[at] ?? "")) return false;
  const block = lines.slice(at + 1, at + 1 + HEADER_BLOCK_LINES);
  return block.filter((line) => SENT_LABEL.test(line)).length >= 2;
}

function isAttribution(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (line.length > ATTRIBUTION_CHARS_MAX || !/[:：][*_\s]{0,8}$/.test(line) || isQuoted(line)) return false;
  const last = line.trimEnd();
  const joined = lines.slice(Math.max(0, at - ATTRIBUTION_LINES_MAX + 1), at + 1).join(" ");
  const hasDate = /\p{Nd}{1,4}\D{1,12}\p{Nd}{1,4}/u.test(joined);
  if (hasDate && WROTE.test(last)) return true;
  const namesSomebody = /<[^<>\s]+@[^<>\s]+>/.test(last) || /@[^\s]+/.test(last);
  return namesSomebody && (WROTE.test(joined) || hasDate) && isQuoted(nextLine(lines, at));
}

/** Takes back the lines above that an attribution was broken over: up to an empty line. */
function dropAttribution(kept: string[], last: string): void {
  const beginsHere = /^\s*([\p{Lu}\p{Lo}][^\s]*\s+)?.{0,40}\p{Nd}{1,4}.*\p{Nd}{2}/u.test(last);
  if (beginsHere) return;
  for (let taken = 1; taken < ATTRIBUTION_LINES_MAX; taken += 1) {
    const above = kept.at(-1);
    if (above === undefined || above.trim() === "") return;
    kept.pop();
    if (/\p{Nd}{4}/u.test(above)) return;
  }
}

function nextLine(lines: readonly string[], at: number): string {
  return lines[indexOfNext(lines, at)] ?? "";
}

function indexOfNext(lines: readonly string[], at: number): number {
  let next = at + 1;
  while (next < lines.length && next <= at + 3 && (lines[next] ?? "").trim() === "") next += 1;
  return next;
}

function tidy(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
