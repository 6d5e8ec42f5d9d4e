/**
 * Splits a message into the sender's own words, quotes, forwarded text and signatures: by the marks of mail clients in
 * the page, and without them, by the words and shape of the lines.
 */

import type { Intent } from "../../mime/subject-prefix.ts";
import { withoutStruck } from "../page/lettering.ts";
import { findHelpDeskThread } from "./help-desk-thread.ts";
import { lineRoles, type MarkedText, type Role } from "./line-roles.ts";
import { isBlank, isQuoted } from "./quote-lines.ts";
import { type Range, signatureRanges } from "./signature.ts";

export interface ReplyParts {
  /** The sender's own words, without quotes, signature and forwarded text. */
  readonly replyText: string;
  /** The forwarded text, with the header lines above it; empty if there is none. */
  readonly forwardedText: string;
  /** Everything but quotes and struck-out text. */
  readonly unquotedText: string;
  /** Whether a line of the text, from 0, is not quoted. */
  readonly isUnquoted: (line: number) => boolean;
  /** Whether marks of a mail client were used. */
  readonly isMarked: boolean;
}

/** `author` is the name in From, which tells the sender's signature from the address of somebody else. */
export function splitReply(written: MarkedText, intent: Intent, author = ""): ReplyParts {
  const { shown, lines, roles, isSure } = lineRoles(written, intent);
  const isParted = isSure && (intent !== undefined || roles.includes("forwarded"));
  // A message of nothing but marked lines is not a quote.
  if (!isParted && lines.every((line, at) => roles[at] !== "own" || isBlank(line)))
    return unsplit(written.text);
  markHelpDeskThread(lines, roles);
  for (const { from, to } of signatureRanges(lines, ownRanges(roles), intent !== undefined, author))
    roles.fill("signature", from, to);
  const linesOf = (...wanted: readonly Role[]) =>
    shown.filter((_, at) => wanted.includes(roles[at] ?? "own"));
  const ownText = tidy(linesOf("own"));
  const signedText = tidy(linesOf("own", "signature"));
  const forwardedText = withoutQuoteMarks(linesOf("forwarded"));
  return {
    replyText: roles.includes("quoted") ? withoutRuler(ownText) : ownText,
    forwardedText,
    unquotedText: withoutStruck(
      forwardedText === "" ? signedText : `${signedText}\n\n${forwardedText}`.trim(),
    ),
    isUnquoted: (line) => roles[line] !== "quoted",
    isMarked: written.marks?.some((mark) => mark !== undefined && mark.kind !== "wrapper") ?? false,
  };
}

/** Marks the lines that help desk software wrote, and the older messages below its rules. */
function markHelpDeskThread(lines: readonly string[], roles: Role[]): void {
  const { framing, quoteFrom = lines.length } = findHelpDeskThread(lines, (at) => roles[at] === "own");
  const isAnswered = lines.some(
    (line, at) => roles[at] === "own" && !isBlank(line) && at < quoteFrom && !framing.includes(at),
  );
  // A person may also say "Your reply is above the line".
  if (!isAnswered) return;
  for (const at of framing) if (roles[at] === "own") roles[at] = "signature";
  roles.fill("quoted", quoteFrom);
}

/** Removes the rule that a page has above its quote. */
function withoutRuler(text: string): string {
  return text.replace(/\n+\s*(?:-{3,}|_{3,}|\*{3,}|={3,}|[—–─━]{3,})\s*$/, "");
}

function unsplit(text: string): ReplyParts {
  return {
    replyText: text,
    forwardedText: "",
    unquotedText: withoutStruck(text),
    isUnquoted: () => true,
    isMarked: false,
  };
}

/** Stretches of the sender's own lines, with nothing quoted in between. */
function ownRanges(roles: readonly Role[]): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < roles.length; at += 1) {
    if (roles[at] !== "own") continue;
    const from = at;
    while (roles[at] === "own") at += 1;
    ranges.push({ from, to: at });
  }
  return ranges;
}

/** Some clients mark forwarded text like a quote, except for its title. */
function withoutQuoteMarks(lines: readonly string[]): string {
  const first = lines.findIndex(isQuoted);
  const isMarked = first !== -1 && lines.slice(first).every((line) => isBlank(line) || isQuoted(line));
  return tidy(isMarked ? lines.map((line) => line.replace(/^\s{0,3}[>＞] ?/, "")) : lines);
}

function tidy(lines: readonly string[]): string {
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
