/** The line of a candidate, and where it stands among the others. */
import type { CodeCandidate } from "./code-groups.ts";

/** The line of a candidate, and the text near it on either side. */
export interface CodeLine {
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
  readonly isAlone: boolean;
}

/** Text further away on the line is not read: a mail may be a single line with hundreds of candidates. */
const SIDE_CHARS_MAX = 500;
/** `1.` or `a)` before the words of a list item. */
const ITEM_MARK = /^\s*(?:\p{Nd}{1,2}|\p{Ll})[.)]\s+$/u;

export function lineOf(text: string, candidate: CodeCandidate): CodeLine {
  const start = text.lastIndexOf("\n", candidate.start - 1) + 1;
  const newline = text.indexOf("\n", candidate.end);
  const end = newline < 0 ? text.length : newline;
  const before = text.slice(start, candidate.start);
  const after = text.slice(candidate.end, end);
  return {
    start,
    end,
    left: before.slice(-SIDE_CHARS_MAX),
    right: after.slice(0, SIDE_CHARS_MAX),
    isAlone: !/[\p{L}\p{N}]/u.test(before.replace(ITEM_MARK, "") + after),
  };
}

/** How far up the line above is looked for. */
const ABOVE_CHARS = 240;

/** The last line above that is not empty. */
export function lineAbove(text: string, lineStart: number): string {
  const above = text.slice(Math.max(0, lineStart - ABOVE_CHARS), lineStart).trimEnd();
  return above.slice(above.lastIndexOf("\n") + 1);
}

/** Blank lines above the first line. */
const BLANK_CHARS_MAX = 16;

/** Whether only blank lines are between the subject and this line. */
export function isFirstLine(whole: string, subjectEnd: number, lineStart: number): boolean {
  const above = lineStart - subjectEnd;
  return above > 0 && above <= BLANK_CHARS_MAX && whole.slice(subjectEnd, lineStart).trim() === "";
}
