/**
 * The text in which codes are searched for: Markdown is blanked out, and what is certainly something else (addresses,
 * dates, prices, telephone numbers) is masked. Indices stay the same, so what is found can be looked up in the
 * original.
 */
import { matchesIn } from "../text/matches.ts";
import type { Span } from "./annotated-text.ts";
import { isUnbrokenRow, maskNonCodes, maskOf } from "./non-codes.ts";

/** Codes stand near the top, and small print below. The bound keeps large mail cheap. */
const CODE_TEXT_CHARS_MAX = 32 * 1024;

export interface CodeText {
  /** The subject is the first line. */
  readonly text: string;
  readonly subjectEnd: number;
  /** The same text, of the same length, with nothing masked. */
  readonly whole: string;
  /** Whether the subject has a percentage: `20 %`. */
  readonly hasPercentInSubject: boolean;
  /** All URLs in it. */
  readonly links: string;
  /** The length of the whole body. Only its beginning is searched. */
  readonly bodyChars: number;
  /** Bold text and headings, as `start, end` pairs in order. */
  readonly emphasised: readonly Span[];
  /** The lines that may contain a code. Most lines are ordinary words, and are not examined further. */
  readonly lines: readonly Span[];
  /** The start of the last paragraph if there are three or more, otherwise the end of the text. */
  readonly lastParagraph: number;
}

/**
 * A digit, capitals in a row, or words joined by dashes. A character or a word alone on a line is tested separately.
 * Every line of every message is tested, so this must be fast: Unicode classes take twice as long, so the digits of all
 * scripts are listed (mathematical ones by their high surrogate). Joined words are found by the dash, as trying each
 * letter takes three times as long.
 */
const PROMISING =
  /[0-9٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯෦-෯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９\ud835]|[A-ZÀ-ÞА-ЯΑ-Ω]{4}|(?<=[A-Za-z])-[A-Za-z]/;
const CHARACTER_CHARS_MAX = 2;
/** Lower-case letters alone on their line. */
const LETTERS_ALONE = /^[\s*]*[a-z]{5,12}[\s*]*$/;
/** URLs and mail addresses are masked everywhere, because the words in them ask for nothing. */
const ADDRESS = /:\/\/|@|www\./;
/**
 * Fields that no mail client shows. The copy of a returned message follows them. A phone that relays a text message
 * says `Received: 2026-05-05 10:00`, too.
 */
const COPY_HEADER =
  /^(?:Return-Path: |Received: (?:\(|(?:from|by) (?!\+))|Message-ID: \S*[<@]|DKIM-Signature: )/i;

const LINK = /https?:\/\/[^\s<>"]{1,4000}/g;
const MAIL_ADDRESS = /[^\s<>"@]{1,64}@[^\s<>"@]{1,255}/g;

/** Removes URLs and mail addresses. Nobody is meant to read the numbers in them. */
export function withoutAddresses(text: string): string {
  const withoutLinks = text.includes("://") ? text.replace(LINK, "") : text;
  return withoutLinks.includes("@") ? withoutLinks.replace(MAIL_ADDRESS, "") : withoutLinks;
}

/** `sender` is the sender's name and domain. */
export function codeText(subject: string, body: string, sender = ""): CodeText {
  const whole = `${subject}\n${body}`.slice(0, CODE_TEXT_CHARS_MAX);
  const parts: string[] = [];
  const lines: Span[] = [];
  let start = 0;
  let isCopy = false;
  for (const line of withoutNames(whole, sender).split("\n")) {
    isCopy ||= COPY_HEADER.test(line);
    const mayHold = !isCopy && isPromisingLine(line);
    const isOfProgram = mayHold && isUnbrokenRow(line);
    const isPromising = mayHold && !isOfProgram;
    if (isPromising) lines.push([start, start + line.length]);
    if (isOfProgram) parts.push(maskOf(line));
    else parts.push(isPromising || ADDRESS.test(line) ? maskNonCodes(line) : line);
    start += line.length + 1;
  }
  const emphasised = whole.includes("**") || whole.includes("#") ? emphasisedIn(whole) : [];
  return {
    text: parts.join("\n"),
    subjectEnd: subject.length,
    links: whole.includes("://") ? (whole.match(LINK) ?? []).join(" ") : "",
    bodyChars: body.length,
    whole,
    hasPercentInSubject: /\p{Nd}\s?[%‰٪％]/u.test(subject),
    emphasised,
    lines,
    lastParagraph: lastParagraphIn(whole),
  };
}

function lastParagraphIn(text: string): number {
  const last = text.lastIndexOf("\n\n", text.trimEnd().length);
  return text.lastIndexOf("\n\n", last - 1) > 0 ? last + 2 : text.length;
}

const NAME = /(?=[\p{L}\p{N}]*\p{Nd})(?=[\p{L}\p{N}]*\p{L})[\p{L}\p{N}]{4,32}/gu;
const NAMES_MAX = 8;

/** A sender's name with digits is no code. `Davaa2Door` is replaced by a word of the same length. */
function withoutNames(text: string, sender: string): string {
  const names = /\p{Nd}/u.test(sender) ? (sender.match(NAME) ?? []).slice(0, NAMES_MAX) : [];
  if (names.length === 0) return text;
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return text.replace(anyName, (name) => "o".repeat(name.length));
}

function isPromisingLine(line: string): boolean {
  if (line.length <= CHARACTER_CHARS_MAX) return line !== "";
  return PROMISING.test(line) || LETTERS_ALONE.test(line);
}

function emphasisedIn(text: string): Span[] {
  const spans = matchesIn(text, /\*\*[^*\n]{1,200}\*\*|^(?:[^\S\n]|>)*#{1,6} [^\n]{1,200}/gmu);
  return [...spans].map((match): Span => [match.index, match.index + match[0].length]);
}
