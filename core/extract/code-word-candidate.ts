/** Single words as codes: `otter`, `amber-fox`. Any word could be one, so only those are looked at that a line leads to. */
import type { CodeCandidate } from "./code-groups.ts";
import type { CodeText } from "./code-text.ts";

const WORD_LINE = /^[\s"“„«]*((?!\p{Nd})[\p{L}\p{M}]{3,14}(?:-\p{L}{2,14}){0,2})[\s"”“»]*$/u;
const ABOVE_CHARS = 240;
/** Words that lead to something: more than a heading, and no sentence that has ended. */
const LEADS = /(?:^|\n)[^\n]{20,}[^\s.!?,;。！？，、*]\s*$/u;
/** A message with more is a list. */
const WORDS_MAX = 3;

/** Each alone on its line, in the middle of what is said or behind a colon. */
export function findWordCandidates({ text, lines, subjectEnd }: CodeText): CodeCandidate[] {
  const found: CodeCandidate[] = [];
  for (const [start, end] of lines) {
    const value = WORD_LINE.exec(text.slice(start, end))?.[1];
    if (value === undefined || !/^\n[^\S\n]*\n/.test(`${text.slice(end, end + 8)}\n\n`)) continue;
    const above = text.slice(Math.max(subjectEnd + 1, start - ABOVE_CHARS), start).trimEnd();
    if (start <= subjectEnd || !LEADS.test(above) || /^\p{Lu}+$/u.test(value)) continue;
    const place = start + text.slice(start, end).indexOf(value);
    found.push({ start: place, end: place + value.length, value, shape: "word" });
  }
  return found.length > WORDS_MAX ? [] : found;
}
