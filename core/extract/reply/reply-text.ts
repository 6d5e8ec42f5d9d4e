/**
 * Parts a message into what its sender wrote now, what they quoted, what they forwarded and how they signed. Told by the
 * marks that a mail client put into its page, and where there are none, by the words and the shape of the lines.
 */

import type { Intent } from "../../mime/subject-prefix.ts";
import { withoutStruck } from "../page/lettering.ts";
import { deskThreadIn } from "./desk-thread.ts";
import { lineRoles, type Role, type Written } from "./line-roles.ts";
import { isBlank, isQuoted } from "./quote-lines.ts";
import { type Range, signatureRanges } from "./signature.ts";

export interface Spoken {
  /** What the sender wrote now, without quotes, signature and what was forwarded. */
  readonly replyText: string;
  /** What was forwarded, with the header lines above it; empty when nothing was. */
  readonly forwardedText: string;
  /** All but the quotes, and without what was struck out. */
  readonly unquotedText: string;
  /** Whether the line at that place, from 0, is none of a quote. */
  readonly isSpoken: (line: number) => boolean;
  /** Whether a mail client's marks had a word in it. */
  readonly isMarked: boolean;
}

/** `author` is the name that the message says it is from, by which a signature is told from others' addresses. */
export function spokenIn(written: Written, intent: Intent, author = ""): Spoken {
  const { shown, lines, roles, isSure } = lineRoles(written, intent);
  const isParted = isSure && (intent !== undefined || roles.includes("forwarded"));
  // A message that is nothing but marked lines is no quote of anything.
  if (!isParted && lines.every((line, at) => roles[at] !== "own" || isBlank(line)))
    return unparted(written.text);
  partDeskThread(lines, roles);
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
    isSpoken: (line) => roles[line] !== "quoted",
    isMarked: written.marks?.some((mark) => mark !== undefined && mark.kind !== "wrapper") ?? false,
  };
}

/** Marks the lines of a help desk's program, and the older letters below its rules. */
function partDeskThread(lines: readonly string[], roles: Role[]): void {
  const { framing, quoteFrom = lines.length } = deskThreadIn(lines, (at) => roles[at] === "own");
  const isAnswered = lines.some(
    (line, at) => roles[at] === "own" && !isBlank(line) && at < quoteFrom && !framing.includes(at),
  );
  // "Your reply is above the line" is what a person may say, too.
  if (!isAnswered) return;
  for (const at of framing) if (roles[at] === "own") roles[at] = "signature";
  roles.fill("quoted", quoteFrom);
}

/** The rule that a page draws above what it quotes. */
function withoutRuler(text: string): string {
  return text.replace(/\n+\s*(?:-{3,}|_{3,}|\*{3,}|={3,}|[—–─━]{3,})\s*$/, "");
}

function unparted(text: string): Spoken {
  return {
    replyText: text,
    forwardedText: "",
    unquotedText: withoutStruck(text),
    isSpoken: () => true,
    isMarked: false,
  };
}

/** Stretches of lines that the sender wrote, with nothing quoted in between. */
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

/** Some clients mark what they forward like a quote, but for the title above it. */
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
