/** What each line of a message is: its sender's own, quoted, part of a signature, or forwarded. */
import type { QuoteMark } from "../page/quote-marks.ts";
import { attributionStart, attributionWithin, hasDate, isSureAttribution, ownBefore } from "./attribution.ts";
import { mendedLines } from "./mended-lines.ts";
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
  unquoted,
} from "./quote-lines.ts";

export interface Written {
  readonly text: string;
  /** One for each line, where the text was a page. */
  readonly marks?: readonly (QuoteMark | undefined)[];
}

/** What the header says that the message does with an earlier one. */
export type Intent = "reply" | "forward" | undefined;

export const OWN = 0;
export const QUOTE = 1;
export const SIGNATURE = 2;
export const FORWARD = 3;
export type Role = typeof OWN | typeof QUOTE | typeof SIGNATURE | typeof FORWARD;

/** Of a block above an earlier message, where the header does not say that there is one. */
const SURE_LABELS_MIN = 4;
/** Lines between the edge of what a client put around a quote and the quote: the attribution. */
const UNMARKED_ATTRIBUTION_LINES_MAX = 4;

/** Goes through the lines once and says of each what it is. */
export class Parting {
  /** As they are written. */
  readonly shown: string[];
  /** With attributions mended. */
  readonly lines: string[];
  readonly roles: Uint8Array;
  readonly #marks: readonly (QuoteMark | undefined)[];
  readonly #intent: Intent;
  /** Whether marked lines are quotes here, and not a poem. */
  #isQuoting: boolean;
  /** Whether more than a mark at the beginning of lines says that something is quoted or forwarded. */
  isSure = false;
  #lastUnmarked: number | undefined;

  constructor({ text, marks = [] }: Written, intent: Intent) {
    this.shown = text.split("\n");
    this.roles = new Uint8Array(this.shown.length);
    this.#marks = marks;
    this.#intent = intent;
    this.#isQuoting = intent === "reply";
    const { lines, taken } = mendedLines(this.shown);
    this.lines = lines;
    for (const at of taken) this.roles[at] = QUOTE;
  }

  run(): void {
    for (let at = 0; at < this.lines.length; ) {
      const end = this.lines[at]?.trim() === "" && this.#marks[at] === undefined ? at : this.#partAt(at);
      at = Math.max(end, at + 1);
    }
  }

  /** Judges what begins in this line, and says where it ends; nowhere when the line is the sender's own. */
  #partAt(at: number): number {
    const mark = this.#marks[at];
    if (isForwardTitle(this.lines, at) && !this.#isInsideQuote(at)) return this.#forward(at);
    if (mark?.kind === "signature") return this.#give(SIGNATURE, at, this.#endOfMark(at));
    if (mark?.kind === "attribution") {
      const begin = attributionWithin(this.lines, this.#marks, at, this.#endOfMark(at));
      if (begin > at) return begin;
    }
    if (mark !== undefined && this.#isOthers(at, mark)) return this.#quoteByMark(at, mark);
    return this.#partByWords(at);
  }

  /** What was forwarded to the one who is quoted is quoted. */
  #isInsideQuote(at: number): boolean {
    if (!this.#isQuoted(at)) return false;
    let above = at - 1;
    while (above > 0 && this.lines[above]?.trim() === "") above -= 1;
    return this.roles[above] === QUOTE;
  }

  /** Where the header says nothing of an earlier message, pieces of a page may only look like a client's. */
  #isOthers(at: number, mark: QuoteMark): boolean {
    if (mark.kind === "within") return false;
    if (this.#intent !== undefined || mark.kind === "attribution" || this.#isQuoting) return true;
    if (mark.kind === "earlier") return labelledLines(this.lines, at) >= (mark.isOfClient ? 2 : 3);
    return mark.isOfClient || this.#isLast(at) || this.#beginsWithAttribution(at);
  }

  /** Whether nobody wrote anything below this line but in a client's boxes. */
  #isLast(at: number): boolean {
    this.#lastUnmarked ??= this.lines.findLastIndex(
      (line, place) => this.#marks[place] === undefined && !isBlank(line),
    );
    return this.#lastUnmarked < at;
  }

  #beginsWithAttribution(at: number): boolean {
    if (this.#marks[at - 1]?.box === this.#marks[at]?.box) return false;
    const lines = this.lines.slice(at, at + UNMARKED_ATTRIBUTION_LINES_MAX).map(unquoted);
    return lines.some((_, place) => attributionStart(lines, place, true) !== undefined);
  }

  #quoteByMark(at: number, mark: QuoteMark): number {
    this.#isQuoting = true;
    this.isSure = true;
    if (this.#intent === "forward") return this.#forward(at);
    // Below a header of several lines is an earlier message whole: without a word on an answer it is passed on.
    if (this.#intent === undefined && this.#isWhole(at, mark)) return this.#forward(at);
    const end = this.#endOfMark(at);
    this.#give(QUOTE, at, end);
    if (mark.kind === "earlier") return this.#quote(at);
    const next = nextOf(this.lines, end - 1);
    const isBare =
      mark.kind === "attribution" && this.#marks[next]?.kind === "within" && !this.#isQuoted(next);
    // Some clients put the earlier message bare below its attribution.
    return isBare ? this.#give(QUOTE, end, this.#endOfBox(end, mark.box)) : end;
  }

  #isWhole(at: number, { kind }: QuoteMark): boolean {
    if (kind === "quote" || isQuoteTitle(this.lines, at) || isQuoteTitle(this.lines, nextOf(this.lines, at)))
      return false;
    return labelledLines(this.lines, at) >= (kind === "earlier" ? 2 : 3);
  }

  #partByWords(at: number): number {
    const { lines } = this;
    if (this.#isQuoted(at)) return this.#intent === "forward" ? this.#forward(at) : this.#quotedLine(at);
    if (this.#isRestOfQuoted(at)) return this.#give(QUOTE, at, at + 1);
    const ownPart = this.#intent === "reply" ? ownBeforeTitle(lines[at] ?? "") : undefined;
    if (ownPart !== undefined) return this.#quoteBelow(at, ownPart);
    const afterRule = /^[_=*-]{5,}\s*$/.test(lines[at] ?? "") ? nextOf(lines, at) : at;
    const block = headerBlockAt(lines, afterRule);
    if (block !== undefined && this.#intent === undefined)
      return block.labels >= SURE_LABELS_MIN && block.hasAddress ? this.#forward(at) : at;
    if (block !== undefined || isQuoteTitle(lines, at)) return this.#earlier(at);
    const notes = this.#intent === undefined ? undefined : notesHeaderStart(lines, at);
    if (notes !== undefined) return this.#earlier(notes);
    const begin = this.#attributionStart(at);
    if (begin !== undefined)
      return this.#intent === "forward" ? this.#forward(begin) : this.#attributed(begin, at);
    return this.#unmarkedAttribution(at);
  }

  #isRestOfQuoted(at: number): boolean {
    const above = this.lines[at - 1] ?? "";
    if (this.roles[at - 1] !== QUOTE || !isQuoted(above) || !isQuoted(this.lines[at + 1] ?? "")) return false;
    return isBrokenOff(above, this.lines[at] ?? "");
  }

  #earlier(at: number): number {
    return this.#intent === "forward" ? this.#forward(at) : this.#quote(at);
  }

  #quotedLine(at: number): number {
    if (!this.#isQuoting) return at;
    const line = unquoted(this.lines[at] ?? "");
    // Apple puts the attribution into the quote.
    this.isSure ||= /[:：]\s*$/.test(line) || this.#marks[at]?.kind === "quote";
    return this.#give(QUOTE, at, at + 1);
  }

  #attributionStart(at: number): number | undefined {
    const next = nextOf(this.lines, at);
    const isQuoteNext = next < this.lines.length && this.#isQuoted(next);
    const start = attributionStart(this.lines, at, isQuoteNext);
    if (isQuoteNext || start === undefined) return start;
    const said = this.lines.slice(start, at + 1).join(" ");
    if (this.#intent !== undefined && hasDate(said)) return start;
    // Machines say who wrote what they pass on: an answer has words above, and stands apart from them.
    if (this.#intent === undefined && (!isBlank(this.lines[start - 1]) || !isSureAttribution(said)))
      return undefined;
    const words = this.lines.findIndex((line, place) => !isBlank(line) && this.roles[place] === OWN);
    return words < start ? start : undefined;
  }

  #attributed(begin: number, at: number): number {
    this.#isQuoting = true;
    this.isSure = true;
    const own = ownBefore(this.lines[begin] ?? "");
    this.#give(QUOTE, begin, at + 1);
    if (own !== undefined) this.#keep(begin, own);
    const next = nextOf(this.lines, at);
    return this.#isQuoted(next) || this.#marks[next]?.kind === "quote"
      ? at + 1
      : this.#give(QUOTE, at + 1, this.#endOfBox(at + 1, this.#marks[at]?.box));
  }

  #quoteBelow(at: number, own: string): number {
    this.isSure = true;
    this.#keep(at, own);
    return this.#give(QUOTE, at + 1, this.#endOfBox(at, this.#marks[at]?.box));
  }

  /** Of a line only what the sender wrote in it. */
  #keep(at: number, own: string): void {
    this.shown[at] = own;
    this.lines[at] = own;
    this.roles[at] = OWN;
  }

  /** What stands in a client's box before its quote, in whatever language. */
  #unmarkedAttribution(at: number): number {
    const box = this.#marks[at]?.box;
    if (this.#intent === "forward" || box === undefined || this.#marks[at - 1]?.box === box) return at;
    let words = "";
    for (let next = at; next < at + UNMARKED_ATTRIBUTION_LINES_MAX; next += 1) {
      const mark = this.#marks[next];
      if (mark?.box !== box) return at;
      if (mark.kind === "quote") return /[\p{Nd}@]|[:：]\s*$/u.test(words) ? this.#give(QUOTE, at, next) : at;
      words += this.lines[next] ?? "";
    }
    return at;
  }

  /** An earlier message whole, with its title and its header: its lines are marked as quoted, or it goes on to the end. */
  #quote(at: number): number {
    this.#isQuoting = true;
    this.isSure = true;
    this.#dropRulesAbove(at);
    const { lines } = this;
    let end = isQuoteTitle(lines, at) || /^[_=*-]{5,}\s*$/.test(lines[at] ?? "") ? nextOf(lines, at) : at;
    end = headerBlockAt(lines, end)?.end ?? end;
    while (end < lines.length && !isBlank(lines[end]) && end < at + 8 && end > at) end += 1;
    const next = nextOf(lines, end - 1);
    if (next < lines.length && isQuoted(lines[next] ?? "")) return this.#give(QUOTE, at, next);
    return this.#give(QUOTE, at, this.#endOfBox(at, this.#marks[at]?.box));
  }

  #forward(at: number): number {
    this.isSure = true;
    this.#dropRulesAbove(at);
    const box = this.#marks[at]?.box;
    if (box !== undefined) return this.#give(FORWARD, at, this.#endOfBox(at, box));
    if (isQuoted(this.lines[at] ?? "")) {
      const end = this.#endOf(at, (line) => isQuoted(this.lines[line] ?? ""));
      return this.#give(FORWARD, at, end);
    }
    // Below what is marked as forwarded the sender goes on, as Apple Mail lets them.
    if (isForwardTitle(this.lines, at) && isQuoted(this.lines[nextOf(this.lines, at)] ?? ""))
      return this.#give(FORWARD, at, this.lines.findLastIndex(isQuoted) + 1);
    let end = at + 1;
    while (end < this.lines.length && !isForwardEnd(this.lines[end] ?? "")) end += 1;
    return this.#give(FORWARD, at, Math.min(end + 1, this.lines.length));
  }

  #isQuoted(at: number): boolean {
    return isQuoted(this.lines[at] ?? "") || this.#marks[at]?.kind === "quote";
  }

  #give(role: Role, from: number, to: number): number {
    this.roles.fill(role, from, to);
    return to;
  }

  /** A ruled line between what was written and what follows belongs to neither. */
  #dropRulesAbove(at: number): void {
    for (let above = at - 1; above >= 0; above -= 1) {
      if (!/^[-_=*–—\s]*$/.test(this.lines[above] ?? "") || this.roles[above] !== OWN) return;
      this.roles[above] = QUOTE;
    }
  }

  /** Behind the last line that one mark of one kind is on. */
  #endOfMark(at: number): number {
    const first = this.#marks[at];
    return this.#endOf(at, (line) => {
      const mark = this.#marks[line];
      return mark?.box === first?.box && mark?.kind === first?.kind;
    });
  }

  /** Behind the last line of a client's box; without a box, behind the last line. */
  #endOfBox(at: number, box: number | undefined): number {
    if (box === undefined) return this.lines.length;
    return this.#endOf(at, (line) => this.#marks[line]?.box === box);
  }

  /** Behind the last line of a stretch; empty lines between its lines belong to it. */
  #endOf(at: number, isInside: (line: number) => boolean): number {
    let end = at;
    for (let next = at; next < this.lines.length; next += 1) {
      if (isInside(next)) end = next + 1;
      else if (!isBlank(this.lines[next])) break;
    }
    return end;
  }
}
