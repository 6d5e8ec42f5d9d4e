/** Where the writing of the tables that are open stands, and what parts their cells. */

import type { DataTable } from "./data-tables.ts";

/** Cells in a row that are still told apart. */
const CELLS_MAX = 20;

class TableRows {
  /** Whether it is one of data, or stands in a cell of one. */
  readonly isData: boolean;
  /** Whether it stands in a cell of one of data, and is words of that. */
  readonly isInner: boolean;
  /** Whether columns have names. */
  readonly isHeaded: boolean;
  #rows = 0;
  /** In the present row. */
  #cells = 0;
  #isInCell = false;
  #hasWords = false;
  /** Whether the present cell has words in more than one line, all tables in it aside. */
  #isTall = false;

  constructor(kind: DataTable | undefined, outer: TableRows | undefined) {
    this.isInner = outer?.isFlat ?? false;
    this.isData = kind !== undefined || this.isInner;
    this.isHeaded = this.isInner ? (outer?.isHeaded ?? false) : kind === "headed";
  }

  /** Whether breaks are spaces. */
  get isFlat(): boolean {
    return this.isInner || (this.isData && this.#isInCell);
  }

  /** Whether cells before it are none of it. */
  beginRow(): boolean {
    this.#cells = 0;
    return this.isData && !this.isInner;
  }

  /** What parts it from the cell before it. */
  beginCell(): "nothing" | "space" | "border" | "line" {
    const isBelow = this.#isTall && !this.isData;
    this.#cells += 1;
    this.#isInCell = true;
    this.#hasWords = false;
    this.#isTall = false;
    if (this.isInner) return "space";
    return this.#cells === 1 ? "nothing" : isBelow ? "line" : "border";
  }

  words(isNewLine: boolean): void {
    this.#isTall ||= this.#hasWords && isNewLine;
    this.#hasWords = true;
  }

  endCell(): void {
    this.#isInCell = false;
  }

  /** The line below the headings of a table in Markdown, when this row is it. */
  endRow(isWritten: boolean): string | undefined {
    this.#isInCell = false;
    this.#rows += 1;
    if (this.#rows > 1 || !this.isHeaded || this.isInner || !isWritten) return undefined;
    return Array.from({ length: Math.min(this.#cells, CELLS_MAX) }, () => "---").join(" | ");
  }
}

export class OpenTables {
  readonly #tables: TableRows[] = [];
  /** Cells begun since the last word of the row. */
  #cellsDue = 0;

  get #top(): TableRows | undefined {
    return this.#tables.at(-1);
  }

  /** Whether breaks are spaces: in the cells of tables of data. */
  get isFlat(): boolean {
    return this.#top?.isFlat ?? false;
  }

  /** Whether a bar comes before the next words of the line, so that one of the page's own says the same. */
  get isParted(): boolean {
    return this.#cellsDue > 0 && this.#top?.isData === false;
  }

  /** Before the first words of a line: empty cells of data, which count; a bar there would be a quote's. */
  get lead(): string {
    const isEmpty = this.#top?.isData === true && this.#cellsDue > 0;
    return isEmpty ? `-${" | ".repeat(Math.min(this.#cellsDue, CELLS_MAX))}` : "";
  }

  begin(kind: DataTable | undefined): void {
    this.#tables.push(new TableRows(kind, this.#top));
  }

  end(): void {
    this.#tables.pop();
  }

  beginRow(): void {
    if (this.#top?.beginRow()) this.#cellsDue = 0;
  }

  /** What parts its words from those before it, unless a break comes between. */
  beginCell(): "nothing" | "space" | "border" | "line" {
    const parting = this.#top?.beginCell() ?? "border";
    if (parting === "border") this.#cellsDue += 1;
    return parting;
  }

  endCell(): void {
    this.#top?.endCell();
  }

  endRow(isWritten: boolean): string | undefined {
    return this.#top?.endRow(isWritten);
  }

  /**
   * Between the words of a line where cells were begun: `Total: 5`, where the cell before says that it names the next one
   * and columns have no names.
   */
  border(isLabel: boolean): string {
    if (this.#cellsDue === 0) return "";
    if (isLabel && this.#top?.isHeaded !== true) return " ";
    return " | ".repeat(this.#top?.isData === true ? Math.min(this.#cellsDue, CELLS_MAX) : 1);
  }

  /** For words that are written now. */
  words(isNewLine: boolean): void {
    this.#top?.words(isNewLine);
    this.#cellsDue = 0;
  }

  newLine(): void {
    this.#cellsDue = 0;
  }
}
