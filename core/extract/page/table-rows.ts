/** Where the writing of a table stands. */

import type { DataTable } from "./data-tables.ts";

/** Cells in a row that are still told apart. */
export const CELLS_MAX = 20;

export class TableRows {
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
    if (this.#rows > 1 || !this.isHeaded || this.isInner || !isWritten) return undefined;
    return Array.from({ length: Math.min(this.#cells, CELLS_MAX) }, () => "---").join(" | ");
  }
}

/** At the beginning of a row; a bar there would be a quote's. */
export function emptyCellsMark(count: number): string {
  return count > 0 ? `-${" | ".repeat(Math.min(count, CELLS_MAX))}` : "";
}
