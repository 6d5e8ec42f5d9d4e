/** Recognizes the lines above, in and below quoted and forwarded text by their words and shape. */
import {
  BARE_LABEL,
  FORWARD_END,
  FORWARD_TITLE,
  FROM_LABEL,
  HEADER_LABEL,
  QUOTE_TITLE,
} from "../words/quote-words.ts";

/** Programs break lines at lengths between these. */
const BROKEN_LINE_CHARS_MIN = 70;
export const BROKEN_LINE_CHARS_MAX = 90;
const TITLE_CHARS_MAX = 200;
/** For a title without dashes. */
const BARE_TITLE_CHARS_MAX = 60;
/** From, Sent, To, Cc, Subject and others, each perhaps on two lines. */
const HEADER_LINES_MAX = 16;
const LABEL_CHARS_MAX = 60;
const FLAT_HEADER_CHARS_MAX = 500;
/** This many labels make a header if one has an address; one more does in any case. */
const LABELS_MIN = 3;
/** The date right below the author, as in Windows Mail, which gives only names. A travel plan has from, to and date. */
const YEAR_AND_TIME = /(?:19|20)\p{Nd}{2}\D.{0,20}\p{Nd}{1,2}\W{0,3}[:.]\W{0,3}\p{Nd}{2}/u;
/** The lines of a header in any language, with the rule, the title and the empty line before its labels. */
export const UNKNOWN_HEADER_LINES_MAX = 8;
/** Lines of a block without a label, which continue a long list of addresses. */
const UNLABELLED_LINES_MAX = 3;
const NOTES_LINES_MAX = 8;
/** A date or a time, in the digits of any script. */
export const DATE = /\p{Nd}{1,4}\D{1,20}\p{Nd}{1,4}/u;

export function isBlank(line: string | undefined): boolean {
  return line === undefined || /^[>＞\s]*$/.test(line);
}

/**
 * Whether a line has a quote mark; some clients put the author's initials before it. A bar is not one: few clients
 * quote with it, and more tables have it.
 */
export function isQuoted(line: string): boolean {
  return /^\s{0,3}(?:\p{Lu}{1,3})?[>＞]/u.test(line) && !isPointedAt(line);
}

/** `>>> https://acme.example/join <<<`, with equal marks on both sides. When quoted it has one more on the left. */
function isPointedAt(line: string): boolean {
  const [, left, right] = /^\s{0,3}(>{2,9})[^<>]{1,400}(<{2,9})\s*$/.exec(line) ?? [];
  return left !== undefined && left.length === right?.length;
}

/** A line without its quote marks. */
export function unquoted(line: string): string {
  if (!line.includes(">") && !line.includes("＞")) return line;
  return line.replace(/^\s{0,3}(?:\p{Lu}{1,3})?(?:\s{0,3}[>＞]){1,50}\s?/u, "");
}

/** The place of the next line with words, skipping at most three empty lines. */
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

/**
 * Yahoo writes the title and the header on one line: `----- Forwarded Message ----- From: Ann <…>To: Bob <…>Sent: …`
 */
function withoutFlatHeader(line: string): string {
  const title = /^-{3,}[^-]{3,80}-{3,}(?=\s)/.exec(line)?.[0];
  return title !== undefined && isLabelled(line.slice(title.length).trimStart()) ? title : line;
}

/** The words before the title, if a phone put all on one line: `Fine.-------- Original message --------From: Ann` */
export function ownBeforeTitle(line: string): string | undefined {
  const at = line.indexOf("-----");
  if (at < 1) return undefined;
  const rest = line.slice(at, at + TITLE_CHARS_MAX + LABEL_CHARS_MAX);
  const title = withoutFlatHeader(rest.replace(/^(-{5,30}[^-]{3,80}-{5,30})(?=[^-\s])/, "$1 "));
  return title !== rest && QUOTE_TITLE.test(title) ? line.slice(0, at).trimEnd() : undefined;
}

function isLabelled(line: string | undefined): boolean {
  return line !== undefined && FROM_LABEL.test(unquoted(line));
}

interface HeaderBlock {
  /** The place behind its last line. */
  readonly end: number;
  readonly labels: number;
  readonly hasAddress: boolean;
}

/**
 * The block of From, Sent, To and Subject labels above an earlier message, if one begins here. The labels have any
 * order. A block with a `Message-ID` is a copy in a bounce or a digest, and no person quoted it.
 */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  if (!isLabelLine(lines[at]) || isBelowMachineLabel(lines, at)) return undefined;
  const flat = partsOf(lines[at] ?? "");
  if (flat.length > LABELS_MIN && headerBlockAt(flat, 0)?.hasAddress)
    return { end: at + 1, labels: flat.length, hasAddress: true };
  let labels = 0;
  let end = at;
  let hasFrom = false;
  let hasAddress = false;
  let isSent = false;
  for (let next = at; next < lines.length && next < at + HEADER_LINES_MAX; next += 1) {
    const line = lines[next] ?? "";
    const isLabel = isLabelLine(line);
    if (MACHINE_LABEL.test(line)) return undefined;
    if (isLabel) {
      labels += 1;
      isSent ||= labels === 2 && hasFrom && YEAR_AND_TIME.test(line);
      end = next + 1;
      hasFrom ||= FROM_LABEL.test(line);
    } else if (isBlank(line) ? isBlank(lines[next + 1]) : next - end >= UNLABELLED_LINES_MAX) break;
    hasAddress ||= isLabel && line.includes("@");
  }
  // A person may write "From: Berlin, To: Paris, Date: tomorrow".
  const isHeader = labels > LABELS_MIN || (labels === LABELS_MIN && (hasAddress || isSent));
  return hasFrom && isHeader ? { end, labels, hasAddress } : undefined;
}

const MACHINE_LABEL = /^\s{0,8}(?:message-id|content-type|mime-version|received|return-path)\s*:/i;

/** Whether a machine's label is above, in the same block. */
function isBelowMachineLabel(lines: readonly string[], at: number): boolean {
  let above = at - 1;
  while (above > at - HEADER_LINES_MAX && isLabelLine(lines[above])) above -= 1;
  return MACHINE_LABEL.test(lines[above] ?? "");
}

/** Splits `Date: … From: … To: … Subject: …`, which some gateways write on one line. */
function partsOf(line: string): readonly string[] {
  return line.length > FLAT_HEADER_CHARS_MAX
    ? []
    : line.split(/\s{1,4}(?=\p{Lu}[\p{L}\p{M}]{1,14}\s?[:：]\s)/u);
}

/** How many of the next lines begin with a label, in any language: `**Foo:** Ann` */
export function labelledLines(lines: readonly string[], at: number): number {
  const near = lines.slice(at, at + UNKNOWN_HEADER_LINES_MAX);
  return near.filter((line) => /^[>*_\s]{0,8}\p{L}[\p{L}\p{M} .'-]{0,30}[*_\s]{0,4}[:：]/u.test(line)).length;
}

function isLabelLine(line = ""): boolean {
  const start = line.slice(0, LABEL_CHARS_MAX);
  return hasColon(start) && HEADER_LABEL.test(start);
}

/** Asked for every line, and faster than a regular expression. */
export function hasColon(line: string): boolean {
  return line.includes(":") || line.includes("：");
}

/**
 * Returns where a Lotus Notes header begins, of which this line is the first with a label: the name and the date are
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

/** Whether a line was broken off the quoted line above and lost its mark: no answer begins like that. */
export function isBrokenOff(above: string, line: string): boolean {
  if (line.length >= above.length || above.length > BROKEN_LINE_CHARS_MAX * 2) return false;
  const opened = above.lastIndexOf("(");
  if (opened > above.lastIndexOf(")")) return /^[^\s()]{1,80}\)/.test(line);
  return above.length >= BROKEN_LINE_CHARS_MIN && /[\p{L}\p{Nd},-]\s*$/u.test(above) && /^\p{Ll}/u.test(line);
}
