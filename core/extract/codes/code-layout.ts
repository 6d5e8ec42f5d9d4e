/** What the page says of a candidate, whatever the language of the words around it. */
import type { CodeCandidate } from "./code-groups.ts";
import { type CodeText, withoutAddresses } from "./code-text.ts";

export interface CodeLayout {
  /** Whether its line has other numbers in the same sentence: amounts, dates, telephones. */
  readonly isAmongNumbers: boolean;
  /** Whether it stands within words in the last paragraph of several, where senders say where they live. */
  readonly isAtEnd: boolean;
  /** Behind a label, beside lines that have one, too. */
  readonly isInDetails: boolean;
  /** Whether its value stands in an address, too, as that of an order does. */
  readonly isInLink: boolean;
}

/** What stands further away in a line is another sentence. */
const LINE_CHARS = 240;
const SENTENCE_STOP = /[.!?](?=\s+\p{L})|[。！？]/u;
/** But not `10`, of minutes. */
const OTHER_NUMBER = /\p{Nd}{3,}|\p{Nd}[.,/-]\p{Nd}/u;
/** A label and what it labels. */
const DETAIL = /^[\s*|]*\p{L}[^\n:：|]{0,40}(?:[:：|]|\s{3,})[\s*]*\S/u;

export function layoutOf(
  { whole, links }: CodeText,
  candidate: CodeCandidate,
  [lineStart, lineEnd]: readonly [number, number],
  isAlone: boolean,
): CodeLayout {
  const from = Math.max(lineStart, candidate.start - LINE_CHARS);
  const to = Math.min(lineEnd, candidate.end + LINE_CHARS);
  const before = whole.slice(from, candidate.start).split(SENTENCE_STOP).at(-1) ?? "";
  const [after = ""] = whole.slice(candidate.end, to).split(SENTENCE_STOP);
  return {
    isAmongNumbers: !isAlone && OTHER_NUMBER.test(withoutAddresses(`${before} ${after}`)),
    isAtEnd: !isAlone && isInLastParagraph(whole, lineStart),
    isInDetails: DETAIL.test(whole.slice(lineStart, to)) && isBesideDetails(whole, lineStart, lineEnd),
    isInLink: links.includes(candidate.value),
  };
}

function isInLastParagraph(whole: string, lineStart: number): boolean {
  const last = whole.lastIndexOf("\n\n", whole.trimEnd().length);
  return lineStart > last && whole.lastIndexOf("\n\n", last - 1) > 0;
}

function isBesideDetails(whole: string, lineStart: number, lineEnd: number): boolean {
  const aboveStart = whole.lastIndexOf("\n", lineStart - 2) + 1;
  const above = whole.slice(aboveStart, Math.max(aboveStart, lineStart - 1));
  const below = lineAt(whole, lineEnd + 1);
  return DETAIL.test(above) || DETAIL.test(below);
}

function lineAt(whole: string, start: number): string {
  const end = whole.indexOf("\n", start);
  return whole.slice(start, end < 0 ? whole.length : end);
}
