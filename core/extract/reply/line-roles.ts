/** The role of each line of a message: the sender's own, quoted, part of a signature, or forwarded. */
import type { Intent } from "../../mime/subject-prefix.ts";
import type { QuoteMark } from "../page/quote-marks.ts";
import { attributionStart, attributionWithin, hasDate, isSureAttribution, ownBefore } from "./attribution.ts";
import { MarkedLines } from "./marked-lines.ts";
import {
  headerBlockAt,
  isBlank,
  isBrokenOff,
  isForwardEnd,
  isForwardTitle,
  isQuoted,
  isQuoteTitle,
  labelledLines,
  nextOf,
  notesHeaderStart,
  ownBeforeTitle,
  UNKNOWN_HEADER_LINES_MAX,
  unquoted,
} from "./quote-lines.ts";
import { repairLines } from "./repaired-lines.ts";

export type Role = "own" | "quoted" | "signature" | "forwarded";

export interface MarkedText {
  readonly text: string;
  /** One for each line, if the text comes from a page. */
  readonly marks?: readonly (QuoteMark | undefined)[];
}

interface LineRoles {
  /** The lines as written. In a line in which a quote begins, only what the sender wrote before it. */
  readonly shown: readonly string[];
  /** The same lines with what programs broke repaired, for judging. */
  readonly lines: readonly string[];
  readonly roles: Role[];
  /** Whether more than quote marks at the beginning of lines shows that something is quoted or forwarded. */
  readonly isSure: boolean;
}

/** The labels that a header block needs if the header does not mention an earlier message. */
const SURE_LABELS_MIN = 4;
/** The lines between the beginning of a client's box and the quote in it: the attribution. */
const UNMARKED_ATTRIBUTION_LINES_MAX = 4;
const RULE = /^[_=*-]{5,}\s*$/;
const RULE_OR_NOTHING = /^[-_=*–—\s]*$/;

export function lineRoles(written: MarkedText, intent: Intent): LineRoles {
  const reader = new RoleReader(written, intent);
  reader.read();
  return reader;
}

/** Goes through the lines once, from first to last. */
class RoleReader implements LineRoles {
  readonly shown: string[];
  readonly lines: string[];
  readonly roles: Role[];
  readonly #marked: MarkedLines;
  readonly #intent: Intent;
  /** Whether lines with a quote mark are quotes here, and not a poem. */
  #isQuoting: boolean;
  isSure = false;

  constructor({ text, marks = [] }: MarkedText, intent: Intent) {
    this.shown = text.split("\n");
    this.roles = this.shown.map(() => "own");
    const { lines, joined } = repairLines(this.shown);
    for (const at of joined) this.roles[at] = "quoted";
    this.lines = lines;
    this.#marked = new MarkedLines(lines, marks);
    this.#intent = intent;
    this.#isQuoting = intent === "reply";
  }

  read(): void {
    for (let at = 0; at < this.lines.length; ) {
      const isEmpty = this.lines[at]?.trim() === "" && this.#marked.markAt(at) === undefined;
      at = Math.max(isEmpty ? at : this.#judge(at), at + 1);
    }
  }

  /**
   * Gives the block that begins in this line its role, and returns the line behind it; `at` if it is the sender's own.
   */
  #judge(at: number): number {
    if (isForwardTitle(this.lines, at) && !this.#isInsideQuote(at)) return this.#forward(at);
    return this.#judgeByMark(at) ?? this.#judgeByWords(at);
  }

  /** A forward within a quote is part of the quote. */
  #isInsideQuote(at: number): boolean {
    if (!this.#marked.isQuoted(at)) return false;
    let above = at - 1;
    while (above > 0 && this.lines[above]?.trim() === "") above -= 1;
    return this.roles[above] === "quoted";
  }

  /** Undefined if the client's markup says nothing reliable about the line. */
  #judgeByMark(at: number): number | undefined {
    const mark = this.#marked.markAt(at);
    if (mark === undefined) return undefined;
    if (mark.kind === "signature") return this.#give("signature", at, this.#marked.endOfMark(at));
    if (mark.kind === "attribution") {
      const begin = attributionWithin(this.#marked, at);
      if (begin > at) return begin;
    }
    return this.#isOthers(at, mark) ? this.#quoteByMark(at, mark) : undefined;
  }

  /** If the header does not mention an earlier message, parts of a page may only look like a client's markup. */
  #isOthers(at: number, mark: QuoteMark): boolean {
    if (mark.kind === "wrapper") return false;
    if (this.#intent !== undefined || mark.kind === "attribution" || this.#isQuoting) return true;
    if (mark.kind === "earlier") return labelledLines(this.lines, at) >= (mark.isOfClient ? 2 : 3);
    return mark.isOfClient || this.#marked.isLast(at) || this.#beginsWithAttribution(at);
  }

  #beginsWithAttribution(at: number): boolean {
    if (!this.#marked.beginsBox(at)) return false;
    const lines = this.lines.slice(at, at + UNMARKED_ATTRIBUTION_LINES_MAX).map(unquoted);
    return lines.some((_, place) => attributionStart(lines, place, true) !== undefined);
  }

  #quoteByMark(at: number, mark: QuoteMark): number {
    this.#isQuoting = true;
    this.isSure = true;
    // Below a header of several lines is a whole earlier message. If nothing says that this is an answer, it is
    // forwarded.
    const isPassedOn = this.#intent === undefined && this.#isWhole(at, mark);
    if (this.#intent === "forward" || isPassedOn) return this.#forward(at);
    const end = this.#give("quoted", at, this.#marked.endOfMark(at));
    if (mark.kind === "earlier") return this.#quote(at);
    if (mark.kind !== "attribution") return end;
    // Some clients put the earlier message below its attribution without marking it as a quote.
    const next = nextOf(this.lines, end - 1);
    const isBare = this.#marked.markAt(next)?.kind === "wrapper" && !this.#marked.isQuoted(next);
    return isBare ? this.#give("quoted", end, this.#marked.endOfBox(at, end)) : end;
  }

  #isWhole(at: number, { kind }: QuoteMark): boolean {
    const isTitled = isQuoteTitle(this.lines, at) || isQuoteTitle(this.lines, nextOf(this.lines, at));
    if (kind === "quote" || isTitled) return false;
    return labelledLines(this.lines, at) >= (kind === "earlier" ? 2 : 3);
  }

  #judgeByWords(at: number): number {
    const { lines } = this;
    if (this.#marked.isQuoted(at))
      return this.#intent === "forward" ? this.#forward(at) : this.#quotedLine(at);
    if (this.#isRestOfQuoted(at)) return this.#give("quoted", at, at + 1);
    const own = this.#intent === "reply" ? ownBeforeTitle(lines[at] ?? "") : undefined;
    if (own !== undefined) return this.#quoteBelow(at, own);
    const block = headerBlockAt(lines, this.#behindRule(at));
    if (block !== undefined && this.#intent === undefined)
      return block.labels >= SURE_LABELS_MIN && block.hasAddress ? this.#forward(at) : at;
    if (block !== undefined || isQuoteTitle(lines, at)) return this.#earlier(at);
    const notes = this.#intent === undefined ? undefined : notesHeaderStart(lines, at);
    if (notes !== undefined) return this.#earlier(notes);
    const attribution = this.#attributionStart(at);
    if (attribution === undefined) return this.#unmarkedAttribution(at);
    return this.#intent === "forward" ? this.#forward(attribution) : this.#attributed(attribution, at);
  }

  #quotedLine(at: number): number {
    if (!this.#isQuoting) return at;
    const line = unquoted(this.lines[at] ?? "");
    // Apple puts the attribution inside the quote.
    this.isSure ||= /[:：]\s*$/.test(line) || this.#marked.markAt(at)?.kind === "quote";
    return this.#give("quoted", at, at + 1);
  }

  #isRestOfQuoted(at: number): boolean {
    const above = this.lines[at - 1] ?? "";
    if (this.roles[at - 1] !== "quoted" || !isQuoted(above) || !isQuoted(this.lines[at + 1] ?? ""))
      return false;
    return isBrokenOff(above, this.lines[at] ?? "");
  }

  #quoteBelow(at: number, own: string): number {
    this.isSure = true;
    this.#keep(at, own);
    return this.#give("quoted", at + 1, this.#marked.endOfBox(at));
  }

  /** The line behind a rule; `at` itself if it is not a rule. */
  #behindRule(at: number): number {
    return RULE.test(this.lines[at] ?? "") ? nextOf(this.lines, at) : at;
  }

  #earlier(at: number): number {
    return this.#intent === "forward" ? this.#forward(at) : this.#quote(at);
  }

  #attributionStart(at: number): number | undefined {
    const next = nextOf(this.lines, at);
    const isQuoteNext = next < this.lines.length && this.#marked.isQuoted(next);
    const start = attributionStart(this.lines, at, isQuoteNext);
    if (isQuoteNext || start === undefined) return start;
    const said = this.lines.slice(start, at + 1).join(" ");
    if (this.#intent !== undefined && hasDate(said)) return start;
    // Machines also name the author of what they forward. An answer has words above, and an empty line before the
    // attribution.
    if (this.#intent === undefined && (!isBlank(this.lines[start - 1]) || !isSureAttribution(said)))
      return undefined;
    const words = this.lines.findIndex((line, place) => !isBlank(line) && this.roles[place] === "own");
    return words < start ? start : undefined;
  }

  /** Handles the attribution in lines `from` to `to`, and its quote. */
  #attributed(from: number, to: number): number {
    this.#isQuoting = true;
    this.isSure = true;
    const own = ownBefore(this.lines[from] ?? "");
    const end = this.#give("quoted", from, to + 1);
    if (own !== undefined) this.#keep(from, own);
    return this.#marked.isQuoted(nextOf(this.lines, to))
      ? end
      : this.#give("quoted", end, this.#marked.endOfBox(to, end));
  }

  /** Lines in a client's box before its quote, in any language. */
  #unmarkedAttribution(at: number): number {
    if (this.#intent === "forward" || !this.#marked.beginsBox(at)) return at;
    const box = this.#marked.markAt(at)?.box;
    let words = "";
    for (let next = at; next < at + UNMARKED_ATTRIBUTION_LINES_MAX; next += 1) {
      const mark = this.#marked.markAt(next);
      if (mark?.box !== box) return at;
      if (mark?.kind === "quote")
        return /[\p{Nd}@]|[:：]\s*$/u.test(words) ? this.#give("quoted", at, next) : at;
      words += this.lines[next] ?? "";
    }
    return at;
  }

  /** A whole earlier message, with its title and header. Its lines are marked as quoted, or it goes on to the end. */
  #quote(at: number): number {
    this.#isQuoting = true;
    this.isSure = true;
    this.#dropRulesAbove(at);
    const { lines } = this;
    let end = isQuoteTitle(lines, at) ? nextOf(lines, at) : this.#behindRule(at);
    end = headerBlockAt(lines, end)?.end ?? end;
    if (end > at) while (end < at + UNKNOWN_HEADER_LINES_MAX && !isBlank(lines[end])) end += 1;
    const next = nextOf(lines, end - 1);
    const isMarked = next < lines.length && isQuoted(lines[next] ?? "");
    return this.#give("quoted", at, isMarked ? next : this.#marked.endOfBox(at));
  }

  #forward(at: number): number {
    this.isSure = true;
    this.#dropRulesAbove(at);
    return this.#give("forwarded", at, this.#endOfForwarded(at));
  }

  #endOfForwarded(at: number): number {
    const { lines } = this;
    if (this.#marked.markAt(at) !== undefined) return this.#marked.endOfBox(at);
    if (isQuoted(lines[at] ?? "")) return this.#marked.endOf(at, (line) => isQuoted(lines[line] ?? ""));
    // The sender continues below the marked lines of a forward, as Apple Mail allows.
    if (isForwardTitle(lines, at) && isQuoted(lines[nextOf(lines, at)] ?? ""))
      return lines.findLastIndex(isQuoted) + 1;
    let last = at + 1;
    while (last < lines.length && !isForwardEnd(lines[last] ?? "")) last += 1;
    return Math.min(last + 1, lines.length);
  }

  /** A rule between the sender's words and the earlier message belongs to neither. */
  #dropRulesAbove(at: number): void {
    for (let above = at - 1; above >= 0; above -= 1) {
      if (!RULE_OR_NOTHING.test(this.lines[above] ?? "") || this.roles[above] !== "own") return;
      this.roles[above] = "quoted";
    }
  }

  /** Keeps only the sender's own words of a line. */
  #keep(at: number, own: string): void {
    this.shown[at] = own;
    this.lines[at] = own;
    this.roles[at] = "own";
  }

  #give(role: Role, from: number, to: number): number {
    this.roles.fill(role, from, to);
    return to;
  }
}
