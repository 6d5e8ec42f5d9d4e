/** What the layout says about a candidate, in any language. */
import { STOP_BEFORE_WORD } from "../text/sentence-ends.ts";
import type { CodeCandidate } from "./code-groups.ts";
import { type CodeLine, isFirstLine } from "./code-line.ts";
import { type CodeText, withoutAddresses } from "./code-text.ts";

export interface CodeLayout {
  /** Whether its sentence has other numbers on the same line: amounts, dates, telephone numbers. */
  readonly isAmongNumbers: boolean;
  /** Whether it is within words in the last of several paragraphs, where senders give their address. */
  readonly isAtEnd: boolean;
  /** Whether it has a label, and so do the lines around it. */
  readonly isInDetails: boolean;
  /** Whether its value is also in a URL, as order numbers often are. */
  readonly isInLink: boolean;
  /** Whether it is in the first line, which ends like a greeting. A stranger may have chosen that name. */
  readonly isInGreeting: boolean;
}

/** Text further away on the line is another sentence. */
const LINE_CHARS = 240;
/** Not `10`, which may be minutes. */
const OTHER_NUMBER = /\p{Nd}{3,}|\p{Nd}[.,/-]\p{Nd}/u;
const GREETING_END = /[,!:،，、：！]\s*$/u;
/** A label and its value. */
const DETAIL = /^[\s*|]*\p{L}[^\n:：|]{0,40}(?:[:：|]|\s{3,})[\s*]*\S/u;

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

/** Whether the rest of its sentence on the line has another number. */
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
