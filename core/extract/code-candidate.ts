/** Strings that have the shape of a code, before anybody asks what stands around them. */
import { COVER, type CodeText } from "./code-text.ts";

export type CodeShape = "digits" | "grouped digits" | "letters and digits" | "letters" | "words";

export interface CodeCandidate {
  readonly start: number;
  readonly end: number;
  /** As it would be typed: ASCII digits, no spaces, dashes kept. */
  readonly value: string;
  readonly shape: CodeShape;
}

/** A message with more numbers than this is a table. */
const CANDIDATES_MAX = 200;
/** Digits of the shortest and longest code; below are counts, above are accounts. */
const DIGITS_MIN = 4;
const DIGITS_MAX = 10;
/** In groups, more are a telephone or an account number. */
const GROUPED_DIGITS_MAX = 9;
const LETTERS_MAX = 16;

const TOKEN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+(?:[-\u2010-\u2015][\p{Script=Latin}\p{Nd}]+){0,6}/gu;
/** What stands between groups of digits: a space or two, a dash or a dot in the middle with space around it. */
const GROUP_GAP = /^ {1,6}$|^ [-–—·•] $/;
/** Space, one sign of a kind that lists do not have, keycaps. */
const CELL_GAP = /^(?!$)[\s\]]{0,4}[^\p{L}\p{N}\p{Cc},.;:/\\]{0,3}[\s[]{0,4}$/u;
const ZEROES = zeroes();

interface Token {
  readonly start: number;
  readonly text: string;
}

export function findCodeCandidates({ text, lines }: CodeText): CodeCandidate[] {
  const tokens = lines.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(TOKEN)].map(
      (match): Token => ({ start: start + match.index, text: match[0] }),
    ),
  );
  const candidates: CodeCandidate[] = [];
  for (let at = 0; at < tokens.length && candidates.length < CANDIDATES_MAX; at += 1) {
    const group = groupAt(text, tokens, at);
    if (group !== undefined) {
      if (group.candidate !== undefined) candidates.push(group.candidate);
      at += group.tokens - 1;
      continue;
    }
    const candidate = tokens[at] === undefined ? undefined : candidateOf(text, tokens[at] as Token);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates;
}

/** The digits of any script as ASCII ones (Unicode: a script's ten digits stand in a row). */
export function asciiDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    const zero = ZEROES.findLast((start) => start <= codePoint);
    return zero === undefined ? digit : String(codePoint - zero);
  });
}

interface Group {
  readonly candidate: CodeCandidate | undefined;
  /** How many tokens it takes up. */
  readonly tokens: number;
}

/** What is written in pieces: a character to a cell, or groups of digits or of letters and digits. */
function groupAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (/^[\p{Nd}A-Z]$/u.test(first.text)) return cellsAt(text, tokens, from);
  if (/^\p{Nd}{2,5}$/u.test(first.text)) return digitGroupsAt(text, tokens, from);
  if (/^[A-Z\p{Nd}]{2,5}$/u.test(first.text)) return mixedGroupsAt(text, tokens, from);
  return undefined;
}

/** `4 9 2 0 1 3`, `[4] [9] [2]`, `4 · 9 · 2`, also one to a line: each as far from the next as the first from the second. */
function cellsAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  let first: string | undefined;
  const run = runFrom(tokens, from, (last, next) => {
    if (!/^[\p{Nd}A-Z]$/u.test(next.text)) return false;
    const gap = text.slice(endOf(last), next.start).replace(/ +/g, " ");
    first ??= gap;
    // In the middle there may be more room, or a dash.
    const isMiddle = gap.length <= 9 && /^[ |]*[-–—]?[ |]*$/.test(gap) && /^[ |]*$/.test(first);
    return isMiddle || (CELL_GAP.test(gap) && gap === first);
  });
  if (run.length < DIGITS_MIN) return undefined;
  const value = run.map((token) => asciiDigits(token.text)).join("");
  const isCode = value.length <= DIGITS_MAX && /\d/.test(value) && !isCounting(value);
  return grouped(run, isCode ? value : undefined);
}

/** `492 013`, `12 34 56`, `305 814 77`. More digits than a code has are an account or a telephone. */
function digitGroupsAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from] as Token;
  const run = runFrom(
    tokens,
    from,
    (last, next) => /^\p{Nd}{1,5}$/u.test(next.text) && GROUP_GAP.test(text.slice(endOf(last), next.start)),
  );
  if (run.length < 2) return undefined;
  const value = run.map((token) => asciiDigits(token.text)).join("");
  if (value.length > GROUPED_DIGITS_MAX) return grouped(run, undefined);
  if (!isJoined(text, run)) return undefined;
  const isDashed = /[-–—]/.test(text.slice(endOf(first), endOf(first) + 3));
  const shown = isDashed ? run.map((token) => asciiDigits(token.text)).join("-") : value;
  return grouped(run, value.length >= DIGITS_MIN ? shown : undefined);
}

/** Groups of one length; of several, when nothing follows that they could belong to. */
function isJoined(text: string, run: readonly Token[]): boolean {
  const lengths = run.map((token) => lengthOf(token.text));
  if (lengths.every((length) => length === lengths[0])) return true;
  const end = endOf(run.at(-1) as Token);
  const endsThere = /^[\s*]*(?:$|[\n.,;:)\]。，])/.test(text.slice(end, end + 6));
  const isEvenButLast = run.length > 2 && lengths.slice(0, -1).every((length) => length === lengths[0]);
  return endsThere && (isEvenButLast || lengths.every((length) => length === 3 || length === 4));
}

/** `K7M 4QX` by itself on a line. */
function mixedGroupsAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from] as Token;
  if (!/(?:^|[\n:：])[\s*]*$/.test(text.slice(Math.max(0, first.start - 8), first.start))) return undefined;
  const run = runFrom(
    tokens,
    from,
    (last, next) =>
      lengthOf(next.text) === lengthOf(first.text) &&
      /^[A-Z\p{Nd}]+$/u.test(next.text) &&
      /^ {1,3}$/.test(text.slice(endOf(last), next.start)),
  );
  const value = run.map((token) => asciiDigits(token.text)).join("");
  const last = run.at(-1) as Token;
  const isAlone = /^[\s*]*(?:\n|$)/.test(text.slice(endOf(last), endOf(last) + 8));
  // Capitals that spell something are a heading.
  const isRandom = /\d/.test(value) ? /[A-Z]/.test(value) : !/[AEIOU]/.test(value);
  const isCode = run.length >= 2 && isAlone && isRandom && value.length >= DIGITS_MIN;
  return isCode && value.length <= LETTERS_MAX ? grouped(run, value) : undefined;
}

function runFrom(
  tokens: readonly Token[],
  from: number,
  goesOn: (last: Token, next: Token) => boolean,
): Token[] {
  const run = [tokens[from] as Token];
  for (let at = from + 1; at < tokens.length; at += 1) {
    const next = tokens[at] as Token;
    if (!goesOn(run.at(-1) as Token, next)) break;
    run.push(next);
  }
  return run;
}

function grouped(run: readonly Token[], value: string | undefined): Group {
  if (value === undefined) return { candidate: undefined, tokens: run.length };
  const shape = /^[\d-]+$/.test(value)
    ? "grouped digits"
    : /\d/.test(value)
      ? "letters and digits"
      : "letters";
  const [first] = run as [Token];
  return {
    candidate: { start: first.start, end: endOf(run.at(-1) as Token), value, shape },
    tokens: run.length,
  };
}

function endOf(token: Token): number {
  return token.start + token.text.length;
}

function candidateOf(text: string, token: Token): CodeCandidate | undefined {
  const end = token.start + token.text.length;
  // A number that goes on behind a sign, such as 12/34 or 3.14, is part of something else.
  if (/\p{Nd}$|[\p{L}\p{N}]_$/u.test(text.slice(Math.max(0, token.start - 2), token.start))) return undefined;
  if (/^[.,:/]\p{Nd}/u.test(text.slice(end, end + 3)) || text.charAt(end) === COVER) return undefined;
  const before = text.slice(Math.max(0, token.start - 2), token.start);
  if (/\p{Nd}[.,:/]$|[/\\@&=]$/u.test(before) || before.endsWith(COVER)) return undefined;
  // Grammar hangs its endings on digits, too: `492013-as`, `492013-koden`.
  const value = asciiDigits(token.text)
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/^(\d{4,10})-\p{Ll}{1,6}$/u, "$1");
  const shape = shapeOf(value);
  return shape === undefined ? undefined : { start: token.start, end, value, shape };
}

function shapeOf(value: string): CodeShape | undefined {
  const bare = value.replaceAll("-", "");
  if (!/^[A-Za-z0-9]+$/.test(bare)) return undefined;
  if (/^\d+$/.test(bare)) return digitsShape(value, bare.length);
  if (/\d/.test(bare)) return mixedShape(value, bare);
  if (/^[A-Z]+$/.test(bare)) return bare.length >= 4 && bare.length <= LETTERS_MAX ? "letters" : undefined;
  if (/^[A-Z]?[a-z]{1,12}(-[A-Z]?[a-z]{1,12}){2,6}$/.test(value)) return "words";
  return undefined;
}

function digitsShape(value: string, digits: number): CodeShape | undefined {
  if (digits < DIGITS_MIN || digits > (value.includes("-") ? GROUPED_DIGITS_MAX : DIGITS_MAX))
    return undefined;
  return value.includes("-") ? "grouped digits" : "digits";
}

/** `3rd`, `10am`, `24h`, `mp3` and the like are words. */
function mixedShape(value: string, bare: string): CodeShape | undefined {
  if (bare.length < 4 || bare.length > LETTERS_MAX) return undefined;
  if (/^\d+(st|nd|rd|th|am|pm|px|pt|kg|km|cm|mm|gb|mb|kb|tb|hrs?|min|sec|x|k|m|ml|er|ème|e)$/i.test(value))
    return /^\d{5,}[A-Z]+$/.test(value) ? "letters and digits" : undefined;
  if (/^[a-z]+\d$/.test(value) || /^[A-Z][a-z]+\d{1,2}$/.test(value)) return undefined;
  // Letters before and after a dash and digits nowhere near: covid-19, mid-2026, 10-minute.
  if (/^[a-z]+-\d{1,4}$/i.test(value) && !/^[A-Z]{1,6}-\d{3,}$/.test(value)) return undefined;
  if (/^\d+-[a-z]+(-[a-z]+)*$/.test(value)) return undefined;
  return "letters and digits";
}

/** 1234 as 1 2 3 4 is a row of pages. */
function isCounting(value: string): boolean {
  return value.length < 6 && "123456789".startsWith(value);
}

function lengthOf(text: string): number {
  return [...text].length;
}

function zeroes(): number[] {
  const starts: number[] = [];
  // Every script's digits stand in the first two planes; asking once at the start costs little.
  for (let codePoint = 0x660; codePoint < 0x1_ffff; codePoint += 1) {
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(codePoint))) continue;
    starts.push(codePoint);
    codePoint += 9;
  }
  return starts;
}
