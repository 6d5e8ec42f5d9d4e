/** Codes written in pieces: one character to a cell, or groups of digits or of letters and digits. */
import { asciiDigits } from "../text/ascii-digits.ts";
import { monthsCalled } from "../words/months.ts";

export type CodeShape =
  | "cells"
  | "digits"
  | "grouped digits"
  | "uneven digits"
  | "letters and digits"
  | "letters"
  | "words";

export interface CodeCandidate {
  readonly start: number;
  readonly end: number;
  /** As it is typed: ASCII digits, no spaces, dashes kept. */
  readonly value: string;
  readonly shape: CodeShape;
  /** Whether it may be only a part of a longer value. */
  readonly isPiece?: boolean;
}

/** The fewest and most digits of a code. Numbers with fewer are counts, with more accounts. */
export const DIGITS_MIN = 4;
export const DIGITS_MAX = 10;
export const LETTERS_MAX = 16;
/**
 * The secret that sets up an authenticator app: base32 (RFC 4648 §6), whose characters all look different. One in six
 * codes of this length looks the same, and is recognised by its name.
 */
const SETUP_SECRET = /^[A-Z2-7]{16}$/;
/** Digits in groups. More are a telephone or account number. */
export const GROUPED_DIGITS_MAX = 9;
/** No code has more pieces. */
const PIECES_MAX = 16;
/** Between groups of digits: spaces, a dash, a middle dot, or the edge of a cell. */
const GROUP_GAP = /^ {1,6}$|^(?!$)[ |]{0,6}[-–—·•|]?[ |]{0,6}$/;
/** Between groups that each have a line of their own. */
const LINES_GAP = /^[ *|]*\n{1,2}[ *|]*$/;
/** Between cells: spaces, keycaps, or signs of a kind that lists do not use. */
const CELL_GAP = /^(?!$)[\s\]]{0,4}[^\p{L}\p{N}\p{Cc},.;:/\\]{0,3}[\s[]{0,4}$/u;

/** `96 MB` ends a line, and looks like a code in two pieces. */
const UNIT = /^(?:[KMGT]B|[KMG]O|K[GMW]|[CM]M|MW|DB|HZ|AM|PM)$/;

export function isSetupSecret(value: string): boolean {
  return SETUP_SECRET.test(value.replace(/[-_]/g, ""));
}

export interface Token {
  readonly start: number;
  readonly text: string;
}

/** Names before a value that are not typed with it: `OTP 615 802`, `OTP-492013`. */
export const NAMES_BEFORE = "OTP|PIN|TAN|CODE";
const NAME = new RegExp(`^(?:${NAMES_BEFORE})$`);

interface Group {
  readonly candidate: CodeCandidate | undefined;
  /** How many tokens it takes up. */
  readonly tokens: number;
  /** Whether each token may also be something by itself. */
  readonly isLoose?: boolean;
}

export function groupAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from] as Token;
  const cells = /^[\p{Nd}A-Z]$/u.test(first.text) ? cellsAt(text, tokens, from) : undefined;
  if (cells !== undefined) return cells;
  const small = /^[a-z\d]{4,5}$/.test(first.text) ? smallGroupsAt(text, tokens, from) : undefined;
  if (small !== undefined) return small;
  if (/^\p{Nd}{1,5}$/u.test(first.text))
    return digitGroupsAt(text, tokens, from) ?? mixedGroupsAt(text, tokens, from);
  if (/^[A-Z\p{Nd}]{2,5}$/u.test(first.text) && !NAME.test(first.text))
    return mixedGroupsAt(text, tokens, from);
  return undefined;
}

/** `4 9 2 0 1 3`, `[4] [9] [2]`, `4 · 9 · 2`, or one character a line. All gaps are equal. */
function cellsAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  let first: string | undefined;
  const run = runFrom(tokens, from, (last, next) => {
    if (!/^[\p{Nd}A-Z]$/u.test(next.text)) return false;
    const gap = text.slice(endOf(last), next.start).replace(/ +/g, " ");
    first ??= gap;
    // The gap in the middle may be wider, or a dash.
    const isMiddle = gap.length <= 9 && /^[ |]*[-–—\n]?[ |]*$/.test(gap) && /^[ |]+$/.test(first);
    return isMiddle || (gap === first && CELL_GAP.test(gap));
  });
  if (run.length < DIGITS_MIN) return undefined;
  const value = piecesOf(run);
  const isCode = value.length <= DIGITS_MAX && /\d/.test(value) && !isCounting(value);
  // A dash in a cell of its own is typed, too.
  const shown = run.reduce((all, token, at) => {
    const gap = at === 0 ? "" : text.slice(endOf(run[at - 1] as Token), token.start);
    return `${all}${/\|\s*-\s*\|/.test(gap) ? "-" : ""}${asciiDigits(token.text)}`;
  }, "");
  return grouped(run, isCode ? shown : undefined, "cells");
}

/** `492 013`, `12 34 56`, `305 814 77`, `492 | 013`. More digits than a code has are an account or telephone number. */
function digitGroupsAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from] as Token;
  const run = runFrom(
    tokens,
    from,
    (last, next) => /^\p{Nd}{1,5}$/u.test(next.text) && GROUP_GAP.test(text.slice(endOf(last), next.start)),
  );
  if (run.length < 2) return linesAt(text, tokens, from);
  const value = piecesOf(run);
  const gap = text.slice(endOf(first), run[1]?.start);
  // Two table cells are a code in two pieces only if they are short, or alone on the line.
  if (gap.includes("|") && lengthOf(first.text) > 3 && !isByItself(text, run)) return undefined;
  if (value.length > GROUPED_DIGITS_MAX || isDayAndYear(text, run)) return grouped(run, undefined);
  if (!isJoined(text, run)) return unevenAt(text, run);
  const shown = /[-–—]/.test(gap) ? piecesOf(run, "-") : value;
  return grouped(run, value.length >= DIGITS_MIN ? shown : undefined);
}

/** `March 16 2026`: the day and year, after a month. */
function isDayAndYear(text: string, run: readonly Token[]): boolean {
  const [day, year] = run.map((token) => asciiDigits(token.text));
  if (run.length !== 2 || Number(day) > 31 || !/^(?:19|20)\d\d$/.test(year ?? "")) return false;
  const start = (run as [Token])[0].start;
  const month = /(\p{L}[\p{L}\p{M}]{1,14})\.? $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return month !== undefined && monthsCalled(month).length > 0;
}

/** `7048 812`, `2 709 46`: one number in pieces, or several. */
function unevenAt(text: string, run: readonly Token[]): Group | undefined {
  const value = piecesOf(run);
  if (value.length < DIGITS_MIN || value.length > GROUPED_DIGITS_MAX) return undefined;
  const isSpaced = run.every(
    (token, at) => at === 0 || text.slice(endOf(run[at - 1] as Token), token.start) === " ",
  );
  return isSpaced ? { ...grouped(run, value, "uneven digits"), isLoose: true } : undefined;
}

/** Two or three groups of equal length, each on a line of its own. */
function linesAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from] as Token;
  const run = runFrom(
    tokens,
    from,
    (last, next) =>
      /^\p{Nd}{2,4}$/u.test(next.text) &&
      lengthOf(next.text) === lengthOf(first.text) &&
      LINES_GAP.test(text.slice(endOf(last), next.start)),
  );
  const value = piecesOf(run);
  const isCode =
    run.length >= 2 && run.length <= 3 && value.length >= 6 && value.length <= GROUPED_DIGITS_MAX;
  return isCode && isByItself(text, run) ? grouped(run, value) : undefined;
}

/** Whether nothing else is on its line or lines. */
function isByItself(text: string, run: readonly Token[]): boolean {
  const [first] = run as [Token];
  const end = endOf(run.at(-1) as Token);
  const isFirst = /(?:^|\n)[\s*|]*$/.test(text.slice(Math.max(0, first.start - 8), first.start));
  return isFirst && /^[\s*|]*(?:\n|$)/.test(text.slice(end, end + 8));
}

/** Whether the groups are one value: of equal length, or nothing follows that they could belong to. */
function isJoined(text: string, run: readonly Token[]): boolean {
  const lengths = run.map((token) => lengthOf(token.text));
  if (lengths.every((length) => length === lengths[0])) return true;
  const end = endOf(run.at(-1) as Token);
  const endsThere = /^[\s*]*(?:$|[\n.,;:)\]。，])/.test(text.slice(end, end + 6));
  // A separate number neither begins with zero nor directly follows another.
  const isSix = sum(lengths) === 6 && !/^(?:19|20)\d\d$/.test(run[0]?.text ?? "");
  if (isSix && (endsThere || run.slice(1).some(({ text: piece }) => /^0/.test(piece)))) return true;
  const isEvenButLast = run.length > 2 && lengths.slice(0, -1).every((length) => length === lengths[0]);
  if (!endsThere) return false;
  if (isEvenButLast || lengths.every((length) => length === 3 || length === 4)) return true;
  return isBegunAt(text, (run as [Token])[0].start) && lengths.every((length) => length >= 2 && length <= 4);
}

/** Whether this is the start of a line, or follows a colon. */
function isBegunAt(text: string, start: number): boolean {
  return /(?:^|[\n:：])[\s*]*$/.test(text.slice(Math.max(0, start - 8), start));
}

/** `K7M 4QX`: alone on a line, after a colon, or wherever no group can be a word or a number. */
function mixedGroupsAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from] as Token;
  const goesOn = (last: Token, next: Token) =>
    /^[A-Z\p{Nd}]{1,5}$/u.test(next.text) && /^ {1,3}$/.test(text.slice(endOf(last), next.start));
  const whole = runFrom(tokens, from, goesOn);
  const isOneMixed = whole.some(({ text: piece }) => /[A-Z]/.test(piece) && /\p{Nd}/u.test(piece));
  if (isOneMixed && whole.length > 1 && piecesOf(whole).length <= LETTERS_MAX && isByItself(text, whole))
    return grouped(whole, piecesOf(whole));
  const run = runFrom(
    tokens,
    from,
    (last, next) => lengthOf(next.text) === lengthOf(first.text) && goesOn(last, next),
  );
  const value = piecesOf(run);
  if (run.length < 2 || value.length < DIGITS_MIN || value.length > LETTERS_MAX) return undefined;
  if (isMeasure(run)) return grouped(run, undefined);
  const end = endOf(run.at(-1) as Token);
  const isBegun = isBegunAt(text, first.start);
  const isEnded = /^[\s*]*(?:\n|$)/.test(text.slice(end, end + 8));
  // Capitals with vowels are a heading.
  const isRandom = /\d/.test(value) ? /[A-Z]/.test(value) : !/[AEIOU]/.test(value);
  const isPlain = run.every(({ text: piece }) => /[A-Z]/.test(piece) && /\p{Nd}/u.test(piece));
  return isRandom && (isPlain || (isBegun && isEnded)) ? grouped(run, value) : undefined;
}

/** `b4f7 09c2`: groups of equal length, alone on a line or at its end after a colon, with a digit behind a letter. */
function smallGroupsAt(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const first = tokens[from] as Token;
  const run = runFrom(
    tokens,
    from,
    (last, next) =>
      /^[a-z\d]+$/.test(next.text) &&
      next.text.length === first.text.length &&
      text.slice(endOf(last), next.start) === " ",
  );
  const value = piecesOf(run);
  if (run.length < 2 || value.length > LETTERS_MAX) return undefined;
  if (!run.some(({ text: piece }) => /[a-z]\d/.test(piece))) return undefined;
  const end = endOf(run.at(-1) as Token);
  const isEnded = /^[\s*.]*(?:\n|$)/.test(text.slice(end, end + 8));
  return isEnded && isBegunAt(text, first.start) ? grouped(run, value) : undefined;
}

function isMeasure(run: readonly Token[]): boolean {
  const [amount, unit] = run;
  return run.length === 2 && /^\p{Nd}+$/u.test(amount?.text ?? "") && UNIT.test(unit?.text ?? "");
}

function runFrom(
  tokens: readonly Token[],
  from: number,
  goesOn: (last: Token, next: Token) => boolean,
): Token[] {
  const run = [tokens[from] as Token];
  const end = Math.min(tokens.length, from + PIECES_MAX);
  for (let at = from + 1; at < end; at += 1) {
    const next = tokens[at] as Token;
    if (!goesOn(run.at(-1) as Token, next)) break;
    run.push(next);
  }
  return run;
}

function grouped(run: readonly Token[], value: string | undefined, known?: CodeShape): Group {
  if (value === undefined) return { candidate: undefined, tokens: run.length };
  const shape =
    known ??
    (/^[\d-]+$/.test(value) ? "grouped digits" : /\d/.test(value) ? "letters and digits" : "letters");
  const [first] = run as [Token];
  return {
    candidate: { start: first.start, end: endOf(run.at(-1) as Token), value, shape },
    tokens: run.length,
  };
}

function piecesOf(run: readonly Token[], between = ""): string {
  return run.map((token) => asciiDigits(token.text)).join(between);
}

function endOf(token: Token): number {
  return token.start + token.text.length;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, length) => all + length, 0);
}

/** 1 2 3 4 is a row of page numbers. */
function isCounting(value: string): boolean {
  return value.length < 6 && "123456789".startsWith(value);
}

function lengthOf(text: string): number {
  return [...text].length;
}
