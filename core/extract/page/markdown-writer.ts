/**
 * Writes Markdown during a walk over a document. Space collapses as on a screen. Only the part of the present line in
 * which a link or strong text began is read again, so the cost stays linear.
 */
import { linkMarkdown, shownUrl } from "../links/link-markdown.ts";
import { collapsed } from "../text/spaces.ts";
import type { DataTable } from "./data-tables.ts";
import type { QuoteMark } from "./quote-marks.ts";
import { OpenTables } from "./table-rows.ts";
import { reorderPieces, type TextPosition, WrittenLines } from "./written-lines.ts";

/** Quotes nested deeper than this look the same. */
const QUOTE_DEPTH_MAX = 5;

export class MarkdownWriter {
  readonly #charsMax: number;
  readonly #written = new WrittenLines();
  #mark: QuoteMark | undefined;
  #lineMark: QuoteMark | undefined;
  #line: string[] = [];
  #chars = 0;
  #isTruncated = false;
  /** Line breaks due before the next word: 1 = a new line, 2 = a new paragraph. */
  #breaksDue = 0;
  /** Whether a line began with only a no-break space, which is how clients write an empty line. */
  #hasBlankLine = false;
  #isSpaceDue = false;
  /** Whether a new box began in the line, such as an item of a flex container. */
  #isBoxDue = false;
  #wordChars = 0;
  readonly #tables = new OpenTables();
  #quoteDepth = 0;
  /** Whether the last words ended with a colon. */
  #isLabel = false;
  #itemMark = "";
  #headingMark = "";
  #strongDepth = 0;
  /** Where in the line the open strong text or link began. */
  #strongFrom: number | undefined;
  #linkFrom: number | undefined;
  #linkUrl: string | undefined;

  constructor(charsMax: number) {
    this.#charsMax = charsMax;
  }

  get isTruncated(): boolean {
    return this.#isTruncated;
  }

  /** The mark of each line, which is that of its first words. */
  get marks(): readonly (QuoteMark | undefined)[] {
    return this.#written.marks;
  }

  /** The number of the line, from 0, with the latest words. */
  get line(): number {
    return Math.max(0, this.#hasLine ? this.#written.count : this.#written.count - 1);
  }

  get isEmpty(): boolean {
    return this.#chars === 0;
  }

  get #hasLine(): boolean {
    return this.#line.length > 0;
  }

  text(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      const [first = "", ...rest] = text.split(/\r?\n/);
      this.#words(first);
      for (const line of rest) {
        this.lineBreak();
        this.#words(line);
      }
      return;
    }
    if (/^\s/.test(text)) this.#isSpaceDue = true;
    const words = collapsed(text);
    if (words === "" || (words === "|" && this.#tables.isParted)) {
      if (/[\u00a0\u3000]/.test(text)) this.blankLine();
      return;
    }
    this.#words(words);
    if (text.trimEnd().length < text.length) this.#isSpaceDue = true;
  }

  /** Sets the mark of the words from here on. */
  mark(mark: QuoteMark | undefined): void {
    this.#mark = mark;
  }

  /** Takes up a line of which nothing is seen. */
  blankLine(): void {
    if (this.#breaksDue > 0 && !this.#isFlat) this.#hasBlankLine = true;
  }

  /** `<br>`: two in a row make an empty line. */
  lineBreak(): void {
    this.#isSpaceDue = this.#isFlat;
    if (!this.#isFlat) this.#breaksDue = this.#hasBlankLine ? 2 : Math.min(2, this.#breaksDue + 1);
  }

  /** The edge of a block (1) or a paragraph (2). */
  block(breaks: 1 | 2): void {
    if (this.#isFlat) {
      this.#isSpaceDue = true;
      return;
    }
    this.#breaksDue = this.#hasBlankLine ? 2 : Math.max(this.#breaksDue, breaks);
    this.#isSpaceDue = false;
  }

  table(kind: DataTable | undefined): void {
    this.#tables.begin(kind);
  }

  row(): void {
    this.#tables.beginRow();
  }

  /** The next words are in another cell of the row, unless a break comes between. */
  cell(): void {
    const parting = this.#tables.beginCell();
    if (parting === "space") this.#isSpaceDue = true;
    else if (parting === "line") this.block(1);
  }

  endCell(): void {
    this.#tables.endCell();
  }

  endRow(): void {
    const rule = this.#tables.endRow(this.#hasLine && this.#breaksDue === 0);
    if (rule === undefined) return;
    this.#flushLine();
    this.#line.push(rule);
    this.block(1);
  }

  endTable(): void {
    this.#tables.end();
  }

  /** A new box begins on the same line: its words are separate, unless both boxes hold single letters. */
  box(): void {
    this.#isBoxDue = true;
  }

  get #isFlat(): boolean {
    return this.#tables.isFlat;
  }

  /** Called without a mark at an item's end, so that an item without words leaves no mark. */
  item(mark: string): void {
    this.block(1);
    this.#itemMark = mark;
  }

  heading(level: number): void {
    this.block(2);
    this.#headingMark = `${"#".repeat(level)} `;
  }

  endHeading(): void {
    this.#headingMark = "";
    this.block(2);
  }

  quote(change: 1 | -1): void {
    this.#flushLine();
    // The empty line between belongs to the outer quote, both at the beginning and at the end.
    if (change === 1) this.#emptyLine();
    this.#quoteDepth += change;
    this.#breaksDue = change === 1 ? 1 : 2;
  }

  rule(): void {
    this.block(2);
    this.#words("---");
    this.block(2);
  }

  strong(change: 1 | -1): void {
    this.#strongDepth += change;
    if (this.#strongDepth <= 0) this.#endStrong();
  }

  link(url: string | undefined): void {
    this.endLink();
    this.#linkUrl = shownUrl(url);
  }

  endLink(): void {
    if (this.#linkFrom !== undefined && this.#linkUrl !== undefined) {
      this.#endStrong();
      const text = this.#line.splice(this.#linkFrom).join("");
      this.#put(linkMarkdown(text, this.#linkUrl));
    }
    this.#linkFrom = undefined;
    this.#linkUrl = undefined;
  }

  get place(): TextPosition {
    return { lines: this.#written.count, pieces: this.#line.length, chars: this.#chars };
  }

  /** Reorders what was written from `places` on; an empty `order` removes it. Returns what was there. */
  reorder(places: readonly TextPosition[], order: readonly number[]): string {
    const [first, ...others] = places;
    if (first === undefined) return "";
    const isOneLine = others.length > 0 || first.lines === this.#written.count;
    if (isOneLine && others.every(({ lines }) => lines === this.#written.count)) {
      const start = first.lines === this.#written.count ? first.pieces : 0;
      if (this.#strongFrom !== undefined && this.#strongFrom >= start) this.#strongFrom = undefined;
      if (order.length === 0) this.#linkFrom = undefined;
      return reorderPieces(this.#line, [start, ...others.map(({ pieces }) => pieces)], order);
    }
    this.#flushLine();
    return this.#written.reorder(places, order);
  }

  end(): string {
    this.endLink();
    this.#flushLine();
    const text = this.#written.lines.join("\n").trim();
    // Marks, prefixes and breaks are added to the words.
    if (text.length > this.#charsMax) this.#isTruncated = true;
    return text.slice(0, this.#charsMax);
  }

  #words(words: string): void {
    if (words === "") return;
    if (this.#chars >= this.#charsMax) {
      this.#isTruncated = true;
      return;
    }
    const { lead } = this.#tables;
    const isNewLine = this.#breaksDue > 0;
    if (isNewLine && (this.#hasLine || this.#written.count > 0)) this.#startLine();
    if (this.#isBoxDue && Math.max(words.length, this.#wordChars) > 1) this.#isSpaceDue = true;
    if (!this.#hasLine) this.#lineMark = this.#mark;
    if (!this.#hasLine) this.#put(this.#headingMark + this.#itemMark + lead);
    else this.#put(this.#tables.border(this.#isLabel) || (this.#isSpaceDue ? " " : ""));
    this.#tables.words(isNewLine);
    this.#breaksDue = 0;
    this.#itemMark = "";
    this.#isSpaceDue = false;
    this.#isBoxDue = false;
    this.#hasBlankLine = false;
    this.#wordChars = words.length;
    if (this.#linkUrl !== undefined) this.#linkFrom ??= this.#line.length;
    if (this.#strongDepth > 0 && this.#strongFrom === undefined && this.#headingMark === "") {
      this.#strongFrom = this.#line.length;
      this.#put("**");
    }
    if (words.length > this.#charsMax - this.#chars) this.#isTruncated = true;
    this.#put(words.slice(0, Math.max(0, this.#charsMax - this.#chars)));
    this.#isLabel = /[:：]$/.test(words);
  }

  #startLine(): void {
    const isParagraph = this.#breaksDue > 1;
    this.#flushLine();
    if (isParagraph) this.#emptyLine();
  }

  #emptyLine(): void {
    this.#written.pushEmpty(this.#quotePrefix().trimEnd(), this.#lineMark);
  }

  #flushLine(): void {
    // A link over several lines ends with the first, so that its address appears once.
    if (this.#linkFrom !== undefined) this.endLink();
    this.#endStrong();
    const line = this.#line.join("").trimEnd();
    if (line !== "") this.#written.push(this.#quotePrefix() + line, this.#lineMark);
    this.#line = [];
    this.#isSpaceDue = false;
    this.#tables.newLine();
    this.#isLabel = false;
  }

  #quotePrefix(): string {
    return "> ".repeat(Math.min(this.#quoteDepth, QUOTE_DEPTH_MAX));
  }

  #endStrong(): void {
    if (this.#strongFrom !== undefined) this.#put("**");
    this.#strongFrom = undefined;
  }

  #put(text: string): void {
    if (text === "") return;
    this.#line.push(text);
    this.#chars += text.length;
  }
}
