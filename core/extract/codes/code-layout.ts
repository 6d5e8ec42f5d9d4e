/** What the page says of a candidate, whatever the language of the words around it. */
import { STOP_BEFORE_WORD } from "../text/sentence-ends.ts";
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
  /** Whether it stands in the first line, and that ends as a greeting does: a stranger may have chosen the name. */
  readonly isInGreeting: boolean;
}

/** What stands further away in a line is another sentence. */
const LINE_CHARS = 240;
/** But not `10`, of minutes. */
const OTHER_NUMBER = /\p{Nd}{3,}|\p{Nd}[.,/-]\p{Nd}/u;
const GREETING_END = /[,!:،，、：！]\s*$/u;
/** Of blank lines above the first one. */
const BLANK_CHARS_MAX = 16;
/** A label and what it labels. */
const DETAIL = /^[\s*|]*\p{L}[^\n:：|]{0,40}(?:[:：|]|\s{3,})[\s*]*\S/u;

/** The line of a candidate, and what of it stands on either side. */
export interface CodeLine {
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
  readonly isAlone: boolean;
}

export function layoutOf(
  { whole, subjectEnd, links, lastParagraph }: CodeText,
  candidate: CodeCandidate,
  { start, end, right, isAlone }: CodeLine,
): CodeLayout {
  const from = Math.max(start, candidate.start - LINE_CHARS);
  const to = Math.min(end, candidate.end + LINE_CHARS);
  return {
    isAmongNumbers:
      !isAlone && hasOtherNumber(whole.slice(from, candidate.start), whole.slice(candidate.end, to)),
    isAtEnd: !isAlone && start >= lastParagraph,
    isInDetails: DETAIL.test(whole.slice(start, to)) && isBesideDetails(whole, start, end),
    isInLink: links.includes(candidate.value),
    isInGreeting: isFirstLine(whole, subjectEnd, start) && GREETING_END.test(right),
  };
}

function isFirstLine(whole: string, subjectEnd: number, lineStart: number): boolean {
  const above = lineStart - subjectEnd;
  return above > 0 && above <= BLANK_CHARS_MAX && whole.slice(subjectEnd, lineStart).trim() === "";
}

/** Of the line on either side of a candidate, in what belongs to its sentence. */
function hasOtherNumber(left: string, right: string): boolean {
  const before = left.split(STOP_BEFORE_WORD).at(-1) ?? "";
  const [after = ""] = right.split(STOP_BEFORE_WORD, 1);
  return OTHER_NUMBER.test(withoutAddresses(`${before} ${after}`));
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
