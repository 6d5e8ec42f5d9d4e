/** The position in the open tables, and what separates their cells. */

import type { DataTable } from "./data-tables.ts";

/** Cells in a row that are still told apart. */
const CELLS_MAX = 20;

class TableRows {
  /** Whether it is a data table, or is nested in a cell of one. */
  readonly isData: boolean;
  /** Whether it is nested in a cell of a data table, and so only words of that cell. */
  readonly isInner: boolean;
  /** Whether its columns have headings. */
  readonly isHeaded: boolean;
  #rows = 0;
  /** In the present row. */
  #cells = 0;
  #isInCell = false;
  #hasWords = false;
  /** Whether the present cell has words in more than one line, without nested tables. */
  #isTall = false;

  constructor(kind: DataTable | undefined, outer: TableRows | undefined) {
    this.isInner = outer?.isFlat ?? false;
    this.isData = kind !== undefined || this.isInner;
    this.isHeaded = this.isInner ? (outer?.isHeaded ?? false) : kind === "headed";
  }

  /** Whether breaks become spaces. */
  get isFlat(): boolean {
    return this.isInner || (this.isData && this.#isInCell);
  }

  /** Returns whether cells begun earlier do not count for this row. */
  beginRow(): boolean {
    this.#cells = 0;
    return this.isData && !this.isInner;
  }

  /** Returns what separates it from the previous cell. */
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

  /** Returns the Markdown line below the headings, if this was their row. */
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

  /** Whether breaks become spaces, as in the cells of data tables. */
  get isFlat(): boolean {
    return this.#top?.isFlat ?? false;
  }

  /** Whether a bar comes before the next words of the line. Then a bar in the page's own text is redundant. */
  get isParted(): boolean {
    return this.#cellsDue > 0 && this.#top?.isData === false;
  }

  /** The beginning of a line: its empty data cells, which count. A bar at the beginning would look like a quote. */
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

  /** Returns what separates its words from those before, unless a break comes between. */
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
   * What separates words of a line if cells began between them. `Total: 5` has no bar, because the first cell labels
   * the next one, and the columns have no headings.
   */
  border(isLabel: boolean): string {
    if (this.#cellsDue === 0) return "";
    if (isLabel && this.#top?.isHeaded !== true) return " ";
    return " | ".repeat(this.#top?.isData === true ? Math.min(this.#cellsDue, CELLS_MAX) : 1);
  }

  /** Called for words that are written now. */
  words(isNewLine: boolean): void {
    this.#top?.words(isNewLine);
    this.#cellsDue = 0;
  }

  newLine(): void {
    this.#cellsDue = 0;
  }
}
