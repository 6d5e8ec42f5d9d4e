/** Where a candidate stands: in the subject or below it, and at which place of its line. */
import type { CodeLine } from "./code-line.ts";
import type { Surroundings } from "./code-surroundings.ts";
import type { CodeText } from "./code-text.ts";

export interface CodePlace {
  /** Whether its line is quoted. */
  readonly isQuoted: boolean;
  readonly isAlone: boolean;
  readonly isEmphasised: boolean;
  readonly isInSubject: boolean;
  /** In the subject: whether it is set off at the beginning or the end. */
  readonly isSetOff: boolean;
  /** In the subject: whether it is at the beginning or after the sender's name, with words after it. */
  readonly isLeadingSubject: boolean;
  /** In the body: whether it begins its line, before a dash. */
  readonly isLeading: boolean;
  /** Alone on its line, between empty lines. */
  readonly isApart: boolean;
  /** After a colon, and last on its line. */
  readonly isBehindColon: boolean;
  /** Alone on its line, below one that ends in a colon. */
  readonly isBelowColon: boolean;
}

/** The text before a candidate that begins the subject or follows a label, or after one that ends it. */
const STANDS_FIRST = /^[\s\p{P}]*$/u;
const BEHIND_LABEL = /[:–—|-]\s*$/;
const STANDS_LAST = /^[\s.!:–—-]*$/;
/** `492013 — your code`. */
const OPENS_LINE = /^[\s*"“„«]*$/;
const DASH_FOLLOWS = /^[\s*"”“»]*[–—-]\s/;
/** The text above a line and below it. */
const EMPTY_ABOVE = /\n[^\S\n]*\n[^\n]*$/;
const EMPTY_BELOW = /^[^\n]*(?:$|\n[^\S\n]*(?:\n|$))/;
/** A colon, an arrow, or the space between columns. */
const LEADS_TO_VALUE = /(?:[:：\t]|[-=]>|→|\S {2,})[\s*"“„«([]*$/;
/** `Acme: `, `[Acme] `. */
const LEADING_SUBJECT = /^(?:[^:：|\p{Nd}]{1,32}[:：|]|[[(【][^\])】]{1,32}[\])】])?[\s*"“„«]*$/u;
/** How much of the text above and below the line shows whether it is apart. */
const ABOVE_CHARS = 8;
const BELOW_CHARS = 24;

export function placeOf(codeText: CodeText, { text, candidate }: Surroundings, line: CodeLine): CodePlace {
  const { start: lineStart, left, right, isAlone } = line;
  const isInSubject = candidate.end <= codeText.subjectEnd;
  const above = text.slice(Math.max(0, lineStart - ABOVE_CHARS), candidate.start);
  const below = text.slice(candidate.end, candidate.end + BELOW_CHARS);
  return {
    isQuoted: codeText.whole.charAt(lineStart) === ">",
    isAlone,
    isEmphasised: codeText.emphasised.some(
      ([start, end]) => start <= candidate.start && candidate.end <= end,
    ),
    isInSubject,
    isSetOff: isInSubject && isSetOff(line),
    isLeadingSubject: isInSubject && LEADING_SUBJECT.test(left) && /\p{L}/u.test(right),
    isLeading: !isInSubject && OPENS_LINE.test(left) && DASH_FOLLOWS.test(right),
    isApart: isAlone && !isInSubject && EMPTY_ABOVE.test(above) && EMPTY_BELOW.test(below),
    isBehindColon: LEADS_TO_VALUE.test(left) && !/[\p{L}\p{N}]/u.test(right) && !isInSubject,
    isBelowColon: isAlone && /[:：]\s*$/.test(text.slice(Math.max(0, lineStart - ABOVE_CHARS), lineStart)),
  };
}

function isSetOff({ left, right }: CodeLine): boolean {
  return STANDS_FIRST.test(left) || (BEHIND_LABEL.test(left) && STANDS_LAST.test(right));
}
