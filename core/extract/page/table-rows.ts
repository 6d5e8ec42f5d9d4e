/** Where the writing of a table stands: whether it is one of data, with headings, or only lays out a page. */

/** Cells in a row that are still told apart. */
export const CELLS_MAX = 20;

export class TableRows {
  readonly #isLayout: boolean;
  #rows = 0;
  /** In the present row. */
  #cells = 0;
  #headings = 0;
  #isInCell = false;
  #hasHeader = false;

  constructor(isLayout: boolean) {
    this.#isLayout = isLayout;
  }

  /** Whether its first cell is a heading; after the first row, whether all of that row are. */
  get hasHeader(): boolean {
    return this.#hasHeader;
  }

  /** Whether breaks are spaces. */
  get isFlat(): boolean {
    return this.#hasHeader && this.#isInCell;
  }

  beginRow(): void {
    this.#cells = 0;
    this.#headings = 0;
  }

  /** Whether it is the first of its row. */
  beginCell(isHeading: boolean): boolean {
    this.#cells += 1;
    if (isHeading) this.#headings += 1;
    const isFirst = this.#cells === 1;
    if (isHeading && isFirst && this.#rows === 0 && !this.#isLayout) this.#hasHeader = true;
    this.#isInCell = true;
    return isFirst;
  }

  endCell(): void {
    this.#isInCell = false;
  }

  /** The line below the headings of a table in Markdown, when this row is it. */
  endRow(isWritten: boolean): string | undefined {
    this.#isInCell = false;
    this.#rows += 1;
    if (this.#rows > 1 || !this.#hasHeader) return undefined;
    this.#hasHeader = this.#headings === this.#cells && this.#cells > 1 && isWritten;
    if (!this.#hasHeader) return undefined;
    return Array.from({ length: Math.min(this.#cells, CELLS_MAX) }, () => "---").join(" | ");
  }
}

/** At the beginning of a row; a bar there would be a quote's. */
export function emptyCellsMark(count: number): string {
  return count > 0 ? `-${" | ".repeat(Math.min(count, CELLS_MAX))}` : "";
}
