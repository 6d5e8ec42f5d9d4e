/** Attributions: `On <date>, <name> <address> wrote:` above a quote, in any language, and broken over lines. */
import { WROTE } from "../words/quote-words.ts";
import type { MarkedLines } from "./marked-lines.ts";
import { BROKEN_LINE_CHARS_MAX, DATE, hasColon, isBlank, isQuoted, nextOf } from "./quote-lines.ts";

/** An attribution is broken over at most three lines. */
const ATTRIBUTION_LINES_MAX = 3;
const ATTRIBUTION_CHARS_MAX = 400;
/** For an attribution without a colon. */
const BARE_END_CHARS_MAX = 200;
/** `On Friday, November 20, 2026, 09:41:13 AM GMT+1, Ann Maria Miller-Smith (Acme) <…> wrote:` */
const SURE_WORDS_MAX = 20;

/**
 * Returns the line in which the attribution begins that ends in line `at`: `On <date>, <name> wrote:`. Undefined if
 * none does. If a quote follows, weaker signs are enough.
 */
export function attributionStart(
  lines: readonly string[],
  at: number,
  isQuoteNext: boolean,
): number | undefined {
  const last = (lines[at] ?? "").trim();
  if (last.length > ATTRIBUTION_CHARS_MAX || !endsAttribution(last, isQuoteNext)) return undefined;
  let weak: number | undefined;
  for (let start = at; start >= 0 && start > at - ATTRIBUTION_LINES_MAX; start -= 1) {
    const joined = joinedLines(lines, start, at);
    if (isBlank(lines[start]) || isQuoted(lines[start] ?? "") || joined.length > ATTRIBUTION_CHARS_MAX) break;
    if (!isAttribution(joined, isQuoteNext)) continue;
    weak ??= start;
    if (!hasDate(joined)) continue;
    weak = start;
    break;
  }
  return weak === undefined ? undefined : brokenFrom(lines, weak, at);
}

/** Goes further up if the line found is the rest of another: `at 10:18,`, `<ann@team.example> wrote:` */
function brokenFrom(lines: readonly string[], found: number, at: number): number {
  let start = found;
  while (start > 0 && start > at - ATTRIBUTION_LINES_MAX + 1) {
    const above = (lines[start - 1] ?? "").trim();
    const joined = joinedLines(lines, start, at);
    if (isBlank(above) || isQuoted(above) || above.length > BROKEN_LINE_CHARS_MAX) break;
    const isNameAbove = /^[<(]/.test(joined) || above.endsWith("<");
    const isDateAbove = /^\p{Ll}/u.test(joined) && /\p{Nd},$/u.test(above);
    const isAuthorAbove = !namesAuthor(joined) && namesAuthor(above) && /\p{Nd}[.,]?$/u.test(above);
    if (!isNameAbove && !isDateAbove && !isAuthorAbove) break;
    start -= 1;
  }
  return start;
}

/**
 * Returns the line in which the attribution begins within the lines from `from` that a client marked as one:
 * Thunderbird also marks what was typed above it. Returns the line behind them if another such stretch follows, which
 * is then the attribution.
 */
export function attributionWithin(marked: MarkedLines, from: number): number {
  const { lines } = marked;
  const end = marked.endOfMark(from);
  if (marked.markAt(nextOf(lines, end - 1))?.kind === "attribution") return end;
  let last = end - 1;
  while (last > from && isBlank(lines[last])) last -= 1;
  return Math.max(from, attributionStart(lines, last, true) ?? from);
}

function joinedLines(lines: readonly string[], from: number, to: number): string {
  return lines
    .slice(from, to + 1)
    .join(" ")
    .trim();
}

function namesAuthor(text: string): boolean {
  return ADDRESS.test(text) || WROTE.test(text);
}

/** The sender's words on the line in which a client began the attribution; undefined if there are none. */
export function ownBefore(line: string): string | undefined {
  const own =
    /^(.{0,400}?[^\s-])(?:\s{1,4}|\s{0,4}-{2,10}\s{0,4})(?:On|Am|Le|El|Il|Op|Em|Den|På|Dnia|Dne|Dňa|Vào|W dniu|Il giorno|No dia)\s.{0,20}\p{Nd}/u.exec(
      line,
    )?.[1];
  if (own === undefined || !/\p{L}/u.test(own)) return undefined;
  return STARTS_WITH_DATE.test(own) && FULL_DATE.test(own) ? undefined : own;
}

function endsAttribution(line: string, isQuoteNext: boolean): boolean {
  if (/^-{3,}.{0,300}[^-]-{2,}$/.test(line)) return true;
  if (hasColon(line) && /[:：][*_\s]{0,8}$/.test(line)) return true;
  if (line.length > BARE_END_CHARS_MAX) return false;
  return isQuoteNext ? WROTE.test(line) || ISO_DATE_AND_NAME.test(line) : endsInVerb(line);
}

/** `On Fri, 20 Nov 2026 10:24:43 +0100 Ann <ann@team.example> wrote`, without a colon, as Zoho writes it. */
function endsInVerb(line: string): boolean {
  if (!STARTS_WITH_DATE.test(line) || !ADDRESS.test(line)) return false;
  const end = line.slice(line.lastIndexOf("@"));
  const verb = WROTE.exec(end);
  return verb !== null && end.slice(verb.index + verb[0].length).trim() === "" && FULL_DATE.test(line);
}

const FULL_DATE = /\p{Nd}{1,4}\D{1,12}\p{Nd}{1,4}.{0,40}\p{Nd}{1,2}\s{0,2}[:.hH時시点點]\s{0,2}\p{Nd}{2}/u;
/** `10:24 AM, November 20, 2026` */
const TIME_AND_DATE = /\p{Nd}{1,2}[:.]\p{Nd}{2}.{0,20}\p{Nd}{1,2}\D{1,20}\p{Nd}{4}/u;
/** `2026-11-20 10:24 GMT+01:00 Ann`, `2026/11/20 Ann <ann@team.example>`: Gmail wrote neither with a colon. */
const ISO_DATE_AND_NAME =
  /^\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}\s(?:\p{Nd}{1,2}:\p{Nd}{2}\sGMT.{1,80}|.{0,80}<[^\s<>]{1,100}@[^\s<>]{1,100}>)$/u;
/** `Quoting Ann <ann@team.example>:` */
const BARE = /^(?:[\p{L}\p{M}"'.]{1,20}\s{1,2}){0,6}[<(]?[^\s<>()]{1,64}@[^\s<>()]{1,200}[>)]?\s?[:：]\s*$/u;
const ADDRESS = /[^\s<>()]@[^\s<>()]+/;

/** `Ann wrote:`, and nothing else. */
const NAME_AND_VERB =
  /^(?!(?:As|Like|Wie|Comme|Como|Come|Zoals|Как)\s)(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'-]{0,20}\s){1,3}[^:：]{1,20}[:：]$/u;

/** Exactly `Ann <ann@team.example> wrote:`, as phones write it. */
function isAuthorAndVerb(joined: string): boolean {
  const verb =
    /^(?:[^\s:：<>@][^:：<>@]{0,60}\s)?<?[^\s:：<>@]{1,100}@[^\s:：<>@]{1,100}>?\s{1,2}([^:：@]{1,30})[:：]$/u.exec(
      joined,
    )?.[1];
  return verb !== undefined && WROTE.exec(verb)?.[0].trim() === verb.trim();
}

/** `ann via Team List wrote:` */
const VIA_LIST = /^[^:：]{1,60}\svia\s[^:：]{1,80}[:：]$/u;

/** Ignores addresses: generated ones are full of digits. */
export function hasDate(text: string): boolean {
  if (!text.includes("@")) return DATE.test(text);
  const words = text.split(/[\s<>()]+/).filter((word) => !word.includes("@"));
  return DATE.test(words.join(" "));
}

function isAttribution(joined: string, isQuoteNext: boolean): boolean {
  const isDated = hasDate(joined);
  const says = WROTE.test(joined);
  if (!isDated && !isQuoteNext) return says && isAuthorAndVerb(joined);
  const hasAddress = ADDRESS.test(joined);
  if (isQuoteNext)
    return (
      (hasAddress && (isDated || says || BARE.test(joined))) ||
      (says && (isDated || NAME_AND_VERB.test(joined) || VIA_LIST.test(joined))) ||
      FULL_DATE.test(joined)
    );
  if (!hasAddress) return says && isWholeAttribution(joined);
  if (says) return true;
  const isAtEnd = ENDS_WITH_ADDRESS.test(joined);
  return FULL_DATE.test(joined)
    ? isAtEnd || STARTS_WITH_DATE.test(joined)
    : isAtEnd && TIME_AND_DATE.test(joined);
}

/**
 * Whether it is certainly an attribution, even if nothing is quoted below: it has only the date, the name and the verb.
 * Machines announce what they forward with `Ann wrote on 20 Nov:`.
 */
export function isSureAttribution(joined: string): boolean {
  const date = /\p{Nd}/u.exec(joined)?.index ?? joined.length;
  const verb = WROTE.exec(joined.slice(date));
  if (verb === null || !FULL_DATE.test(joined) || joined.split(/\s+/).length > SURE_WORDS_MAX) return false;
  return !/\p{L}{4}[.!?]\s/u.test(joined);
}

const STARTS_WITH_DATE = /^-{0,12}\W{0,3}(?:[\p{L}\p{M}]{1,12}[.,]{0,2}\s{1,2}){0,3}\p{Nd}{1,4}[^\p{Nd}]/u;
const ENDS_WITH_ADDRESS = /@[^\s<>()]{1,200}[>)]{1,2}\s?[:：]\s*$/;

/**
 * For an attribution without an address and without a marked quote below: it starts with the date, and only a name and
 * the verb follow.
 */
function isWholeAttribution(joined: string): boolean {
  const verb = WROTE.exec(joined);
  if (verb === null || !STARTS_WITH_DATE.test(joined) || !FULL_DATE.test(joined)) return false;
  const rest = joined.slice(verb.index + verb[0].length);
  return rest.length < 80 && !/\p{L}{3}[.!?]\s/u.test(rest);
}
