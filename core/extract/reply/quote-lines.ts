/** Lines that stand above, around and below what was quoted or forwarded, told by their words and their shape. */
import {
  BARE_LABEL,
  FORWARD_END,
  FORWARD_TITLE,
  FROM_LABEL,
  HEADER_LABEL,
  QUOTE_TITLE,
  WROTE,
} from "../words/quote-words.ts";

/** `On <date>, <name> <address> wrote:` is broken over at most three lines. */
const ATTRIBUTION_LINES_MAX = 3;
const ATTRIBUTION_CHARS_MAX = 400;
/** Of one without a colon. */
const BARE_END_CHARS_MAX = 200;
/** Programs break lines between these. */
const BROKEN_LINE_CHARS_MIN = 70;
const BROKEN_LINE_CHARS_MAX = 90;
/** `On Friday, November 20, 2026, 09:41:13 AM GMT+1, Ann Maria Miller-Smith (Acme) <…> wrote:` */
const SURE_WORDS_MAX = 20;
const TITLE_CHARS_MAX = 200;
/** Of one without dashes. */
const BARE_TITLE_CHARS_MAX = 60;
/** From, Sent, To, Cc, Subject and what else a client adds, each perhaps on two lines. */
const HEADER_LINES_MAX = 16;
const LABEL_CHARS_MAX = 60;
/** So many are a header where one has an address; one more is, anyhow. */
const LABELS_MIN = 3;
/** A rule, a title and an empty line come before the labels. */
const UNKNOWN_HEADER_LINES_MAX = 8;
/** Lines without a label in a block: the rest of a long list of addresses. */
const UNLABELLED_LINES_MAX = 3;

export function isBlank(line: string | undefined): boolean {
  return line === undefined || /^[>＞\s]*$/.test(line);
}

/** Marked as quoted in its text, by some clients with the initials of its author. A bar marks a quote for few clients, and a table for more. */
export function isQuoted(line: string): boolean {
  return /^\s{0,3}(?:\p{Lu}{1,3})?[>＞]/u.test(line);
}

/** A line without the marks of the quotes that it stands in. */
export function unquoted(line: string): string {
  if (!line.includes(">") && !line.includes("＞")) return line;
  return line.replace(/^\s{0,3}(?:\p{Lu}{1,3})?(?:\s{0,3}[>＞]){1,50}\s?/u, "");
}

/** Place of the next line with words, at most three empty lines on. */
export function nextOf(lines: readonly string[], at: number): number {
  let next = at + 1;
  while (next < lines.length && next <= at + 3 && (lines[next] ?? "").trim() === "") next += 1;
  return next;
}

/** `---------- Forwarded message ---------`, `Begin forwarded message:` */
export function isForwardTitle(lines: readonly string[], at: number): boolean {
  const line = withoutFlatHeader(unquoted(lines[at] ?? "").trim());
  if (line.length < 4 || line.length > TITLE_CHARS_MAX) return false;
  const isShaped = /^[-_=]{2}/.test(line) || line.endsWith(":") || line.endsWith("：");
  if (!isShaped && line.length > BARE_TITLE_CHARS_MAX) return false;
  if (!FORWARD_TITLE.test(line) || FORWARD_END.test(line)) return false;
  return isShaped || isLabelled(lines[nextOf(lines, at)]);
}

export function isForwardEnd(line: string): boolean {
  return line.length <= TITLE_CHARS_MAX && line.startsWith("-") && FORWARD_END.test(line);
}

/** `-----Original Message-----` */
export function isQuoteTitle(lines: readonly string[], at: number): boolean {
  const line = withoutFlatHeader((lines[at] ?? "").trim());
  if (line.length < 3 || line.length > TITLE_CHARS_MAX) return false;
  const isShaped = /^[-_=]{2,}|^\*{3,}/.test(line);
  if ((!isShaped && line.length > BARE_TITLE_CHARS_MAX) || !QUOTE_TITLE.test(line)) return false;
  return isShaped || isLabelled(lines[nextOf(lines, at)]);
}

/** `----- Forwarded Message ----- From: Ann <…>To: Bob <…>Sent: …`: Yahoo makes one line of the title and the header below it. */
function withoutFlatHeader(line: string): string {
  const title = /^-{3,}[^-]{3,80}-{3,}(?=\s)/.exec(line)?.[0];
  return title !== undefined && isLabelled(line.slice(title.length).trimStart()) ? title : line;
}

function isLabelled(line: string | undefined): boolean {
  return line !== undefined && FROM_LABEL.test(unquoted(line));
}

export interface HeaderBlock {
  /** Place behind its last line. */
  readonly end: number;
  readonly labels: number;
  readonly hasAddress: boolean;
}

/**
 * The block of From, Sent, To and Subject above an earlier message, when one begins here; its labels in any order. One with
 * a `Message-ID` is the copy in a bounce or the contents of a digest: no person quoted it.
 */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  if (!isLabelLine(lines[at])) return undefined;
  let labels = 0;
  let end = at;
  let hasFrom = false;
  let hasAddress = false;
  for (let next = at; next < lines.length && next < at + HEADER_LINES_MAX; next += 1) {
    const line = lines[next] ?? "";
    const isLabel = isLabelLine(line);
    if (/^(?:message-id|content-type|mime-version|received|return-path)\s*:/i.test(line)) return undefined;
    if (isLabel) {
      labels += 1;
      end = next + 1;
      hasFrom ||= FROM_LABEL.test(line);
    } else if (isBlank(line) ? isBlank(lines[next + 1]) : next - end >= UNLABELLED_LINES_MAX) break;
    hasAddress ||= isLabel && line.includes("@");
  }
  // "From: Berlin, To: Paris, Date: tomorrow" is what somebody writes.
  const isHeader = labels > LABELS_MIN || (labels === LABELS_MIN && hasAddress);
  return hasFrom && isHeader ? { end, labels, hasAddress } : undefined;
}

/** How many of the next lines begin with a label, in whatever language: `**Foo:** Ann` */
export function labelledLines(lines: readonly string[], at: number): number {
  const near = lines.slice(at, at + UNKNOWN_HEADER_LINES_MAX);
  return near.filter((line) => /^[>*_\s]{0,8}\p{L}[\p{L}\p{M} .'-]{0,30}[*_\s]{0,4}[:：]/u.test(line)).length;
}

function isLabelLine(line = ""): boolean {
  const start = line.slice(0, LABEL_CHARS_MAX);
  return hasColon(start) && HEADER_LABEL.test(start);
}

/** Asked of every line, and faster than an expression. */
export function hasColon(line: string): boolean {
  return line.includes(":") || line.includes("：");
}

/**
 * Where the header begins of which this line is the first with a label, as Lotus Notes writes it: the name and the date
 * above `To`, `cc` and `Subject`, which have no colon.
 */
export function notesHeaderStart(lines: readonly string[], at: number): number | undefined {
  if (!BARE_LABEL.test(lines[at] ?? "")) return undefined;
  const labels = lines.slice(at, at + NOTES_LINES_MAX).filter((line) => BARE_LABEL.test(line));
  const above = [at - 1, at - 2, at - 3, at - 4].filter((place) => place >= 0 && !isBlank(lines[place]));
  const [date, name] = above;
  if (labels.length < 2 || date === undefined || !DATE.test(lines[date] ?? "")) return undefined;
  return name === undefined || (lines[name] ?? "").length > LABEL_CHARS_MAX * 2 ? date : name;
}

/**
 * Where the attribution begins that ends in this line: `On <date>, <name> wrote:`. Nothing when it is none. A weaker sign
 * is enough where a quote follows.
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
    const joined = lines.slice(start, at + 1).join(" ");
    if (isBlank(lines[start]) || isQuoted(lines[start] ?? "") || joined.length > ATTRIBUTION_CHARS_MAX) break;
    if (!isAttribution(joined, isQuoteNext)) continue;
    weak ??= start;
    if (!hasDate(joined)) continue;
    weak = start;
    break;
  }
  return weak === undefined ? undefined : brokenFrom(lines, weak, at);
}

/** Further up, where the line that it seems to begin in is the rest of another: `at 10:18,`, `<ann@team.example> wrote:` */
function brokenFrom(lines: readonly string[], found: number, at: number): number {
  let start = found;
  while (start > 0 && start > at - ATTRIBUTION_LINES_MAX + 1) {
    const above = (lines[start - 1] ?? "").trim();
    const joined = lines
      .slice(start, at + 1)
      .join(" ")
      .trim();
    if (isBlank(above) || isQuoted(above) || above.length > BROKEN_LINE_CHARS_MAX) break;
    const isNameAbove = /^[<(]/.test(joined);
    const isDateAbove = /^\p{Ll}/u.test(joined) && /\p{Nd},$/u.test(above);
    const isAuthorAbove = !namesAuthor(joined) && namesAuthor(above) && /\p{Nd}[.,]?$/u.test(above);
    if (!isNameAbove && !isDateAbove && !isAuthorAbove) break;
    start -= 1;
  }
  return start;
}

function namesAuthor(text: string): boolean {
  return ADDRESS.test(text) || WROTE.test(text);
}

/** What stands in a line before the attribution that a client let begin in the same one; nothing where it begins the line. */
export function ownBefore(line: string): string | undefined {
  const own =
    /^(.{0,400}?[^\s-])(?:\s{1,4}|\s{0,4}-{2,10}\s{0,4})(?:On|Am|Le|El|Il|Op|Em|Den|På|Dnia|Dne|W dniu|Il giorno)\s.{0,20}\p{Nd}/u.exec(
      line,
    )?.[1];
  return own !== undefined && /\p{L}/u.test(own) && !hasDate(own) ? own : undefined;
}

/** Whether a line is what was broken off the quoted one above it, and lost its mark: no answer begins like that. */
export function isBrokenOff(above: string, line: string): boolean {
  if (line.length >= above.length || above.length > BROKEN_LINE_CHARS_MAX * 2) return false;
  const opened = above.lastIndexOf("(");
  if (opened > above.lastIndexOf(")")) return /^[^\s()]{1,80}\)/.test(line);
  return above.length >= BROKEN_LINE_CHARS_MIN && /[\p{L}\p{Nd},-]\s*$/u.test(above) && /^\p{Ll}/u.test(line);
}

function endsAttribution(line: string, isQuoteNext: boolean): boolean {
  if (/^-{3,}.{0,300}[^-]-{2,}$/.test(line)) return true;
  if (hasColon(line) && /[:：][*_\s]{0,8}$/.test(line)) return true;
  if (line.length > BARE_END_CHARS_MAX) return false;
  return isQuoteNext ? WROTE.test(line) || ISO_DATE_AND_NAME.test(line) : endsInVerb(line);
}

/** `On Fri, 20 Nov 2026 10:24:43 +0100 Ann <ann@team.example> wrote`, as Zoho writes it, with no mark behind. */
function endsInVerb(line: string): boolean {
  if (!STARTS_WITH_DATE.test(line) || !ADDRESS.test(line)) return false;
  const end = line.slice(line.lastIndexOf("@"));
  const verb = WROTE.exec(end);
  return verb !== null && end.slice(verb.index + verb[0].length).trim() === "" && FULL_DATE.test(line);
}

const NOTES_LINES_MAX = 8;
/** A day or a time of day, in the digits of any script. */
const DATE = /\p{Nd}{1,4}\D{1,20}\p{Nd}{1,4}/u;
const FULL_DATE = /\p{Nd}{1,4}\D{1,12}\p{Nd}{1,4}.{0,40}\p{Nd}{1,2}\s{0,2}[:.hH時시点點]\s{0,2}\p{Nd}{2}/u;
/** `10:24 AM, November 20, 2026` */
const TIME_AND_DATE = /\p{Nd}{1,2}[:.]\p{Nd}{2}.{0,20}\p{Nd}{1,2}\D{1,20}\p{Nd}{4}/u;
/** `2026-11-20 10:24 GMT+01:00 Ann`, `2026/11/20 Ann <ann@team.example>`: Gmail wrote no colon in either. */
const ISO_DATE_AND_NAME =
  /^\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}\s(?:\p{Nd}{1,2}:\p{Nd}{2}\sGMT.{1,80}|.{0,80}<[^\s<>]{1,100}@[^\s<>]{1,100}>)$/u;
/** `Quoting Ann <ann@team.example>:` */
const BARE = /^(?:[\p{L}\p{M}"'.]{1,20}\s{1,2}){0,6}[<(]?[^\s<>()]{1,64}@[^\s<>()]{1,200}[>)]?\s?[:：]\s*$/u;
const ADDRESS = /[^\s<>()]@[^\s<>()]+/;

/** `Ann wrote:`, and nothing else. */
const NAME_AND_VERB =
  /^(?!(?:As|Like|Wie|Comme|Como|Come|Zoals|Как)\s)(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'-]{0,20}\s){1,3}[^:：]{1,20}[:：]$/u;

/** `ann via Team List wrote:` */
const VIA_LIST = /^[^:：]{1,60}\svia\s[^:：]{1,80}[:：]$/u;

/** Addresses that machines make are full of digits. */
function hasDate(text: string): boolean {
  return DATE.test(text.includes("@") ? text.replace(/[^\s<>()]{1,200}@[^\s<>()]{1,200}/g, " ") : text);
}

function isAttribution(joined: string, isQuoteNext: boolean): boolean {
  const isDated = hasDate(joined);
  if (!isDated && !isQuoteNext) return false;
  const hasAddress = ADDRESS.test(joined);
  const says = WROTE.test(joined);
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
 * Whether an attribution is one by itself, with nothing quoted below it: the date, the name and the verb, and no word more.
 * `Ann wrote on 20 Nov:` is how machines announce what they pass on.
 */
export function isSureAttribution(joined: string): boolean {
  const date = /\p{Nd}/u.exec(joined)?.index ?? joined.length;
  const verb = WROTE.exec(joined.slice(date));
  if (verb === null || !FULL_DATE.test(joined) || joined.split(/\s+/).length > SURE_WORDS_MAX) return false;
  return !/\p{L}{4}[.!?]\s/u.test(joined);
}

const STARTS_WITH_DATE = /^-{0,12}\W{0,3}(?:[\p{L}\p{M}]{1,12}[.,]{0,2}\s{1,2}){0,3}\p{Nd}{1,4}[^\p{Nd}]/u;
const ENDS_WITH_ADDRESS = /@[^\s<>()]{1,200}[>)]{1,2}\s?[:：]\s*$/;

/** Without an address and a marked quote below, it starts with the date, and the verb and a name are all that follows. */
function isWholeAttribution(joined: string): boolean {
  const verb = WROTE.exec(joined);
  if (verb === null || !STARTS_WITH_DATE.test(joined) || !FULL_DATE.test(joined)) return false;
  const rest = joined.slice(verb.index + verb[0].length);
  return rest.length < 80 && !/\p{L}{3}[.!?]\s/u.test(rest);
}
