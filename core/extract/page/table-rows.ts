/** Where the writing of a table stands. */

/** Cells in a row that are still told apart. */
export const CELLS_MAX = 20;

export class TableRows {
  /** Whether it is one of data, whose first row has the headings. */
  readonly hasHeader: boolean;
  #rows = 0;
  /** In the present row. */
  #cells = 0;
  #isInCell = false;

  constructor(hasHeader: boolean) {
    this.hasHeader = hasHeader;
  }

  /** Whether breaks are spaces. */
  get isFlat(): boolean {
    return this.hasHeader && this.#isInCell;
  }

  beginRow(): void {
    this.#cells = 0;
  }

  /** Whether it is the first of its row. */
  beginCell(): boolean {
    this.#cells += 1;
    this.#isInCell = true;
    return this.#cells === 1;
  }

  endCell(): void {
    this.#isInCell = false;
  }

  /** The line below the headings of a table in Markdown, when this row is it. */
  endRow(isWritten: boolean): string | undefined {
    this.#isInCell = false;
    this.#rows += 1;
    if (this.#rows > 1 || !this.hasHeader || !isWritten) return undefined;
    return Array.from({ length: Math.min(this.#cells, CELLS_MAX) }, () => "---").join(" | ");
  }
}

/** At the beginning of a row; a bar there would be a quote's. */
export function emptyCellsMark(count: number): string {
  return count > 0 ? `-${" | ".repeat(Math.min(count, CELLS_MAX))}` : "";
}
