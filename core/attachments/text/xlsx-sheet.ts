/** The rows of one sheet of a workbook (ECMA-376, part 1, §18.3.1). */

import { countOf } from "./extracted-text.ts";
import { type Attributes, isOn, walkXml } from "./office-xml.ts";
import type { Workbook } from "./xlsx-book.ts";
import { oneLine, unescaped } from "./xlsx-cell-text.ts";
import { numberText } from "./xlsx-number.ts";

interface SheetText {
  /**
   * One line for each row, with bars between cells. One empty line stands for any number of empty rows between others.
   */
  readonly lines: readonly string[];
  readonly formulas: number;
  readonly isCut: boolean;
}

/** The columns of a sheet (§18.3.1.13). A reference beyond them is damaged. */
const COLUMNS_MAX = 16_384;
/** Up to this many adjacent empty cells are written out. */
const EMPTY_CELLS_MAX = 30;
const GENERAL = numberText(0, undefined, false);

/**
 * Returns about `charsMax` characters at most. Values are as last computed. A formula without a value is given itself.
 */
export function sheetText(
  part: Uint8Array | undefined,
  book: Workbook,
  links: ReadonlyMap<string, string>,
  charsMax: number,
): SheetText {
  const rows = new Rows(book, links, charsMax);
  const isEnough = () => rows.isEnough;
  walkXml(
    part,
    {
      open: (name, attributes) => isEnough() || rows.open(name, attributes),
      text: (text) => rows.text(text),
      close: (name) => isEnough() || rows.close(name),
    },
    isEnough,
  );
  return { lines: rows.lines, formulas: rows.formulas, isCut: isEnough() };
}

class Rows {
  readonly lines: string[] = [];
  chars = 0;
  formulas = 0;
  readonly #book: Workbook;
  /** The link targets of cells, by cell reference. */
  readonly #links: ReadonlyMap<string, string>;
  readonly #hiddenColumns = new Set<number>();
  #columnsHidden = 0;
  #lastRow = 0;
  #isRowHidden = false;
  /** The cells of the present row, by column. */
  #cells = new Map<number, string>();
  #charsInRow = 0;
  #column = 0;
  #cell: Attributes = {};
  #value: string | undefined;
  #formula: string | undefined;
  /** The text of the cell that the walk is in. */
  #within: "value" | "formula" | undefined;
  #isPhonetic = false;

  readonly #charsMax: number;

  constructor(book: Workbook, links: ReadonlyMap<string, string>, charsMax: number) {
    this.#book = book;
    this.#links = links;
    this.#charsMax = charsMax;
  }

  get isEnough(): boolean {
    return this.chars > this.#charsMax;
  }

  open(name: string, attributes: Attributes): void {
    this.#within = undefined;
    if (name === "c") this.#beginCell(attributes);
    else if (name === "row") this.#beginRow(attributes);
    else if (name === "v" || (name === "t" && !this.#isPhonetic)) this.#enter("value");
    else if (name === "f") this.#enter("formula");
    else if (name === "rPh") this.#isPhonetic = true;
    else if (name === "col" && isOn(attributes.hidden)) this.#hideColumns(attributes);
  }

  text(text: string): void {
    if (this.#within === "value") this.#value += text;
    else if (this.#within === "formula") this.#formula += text;
  }

  close(name: string): void {
    this.#within = undefined;
    if (name === "rPh") this.#isPhonetic = false;
    else if (name === "c") this.#endCell();
    else if (name === "row") this.#endRow();
  }

  /** The ranges of a sheet do not overlap, so together they have no more columns than the sheet. */
  #hideColumns({ min, max }: Attributes): void {
    const last = Math.min(Number(max), COLUMNS_MAX);
    for (let column = Number(min); column <= last && this.#columnsHidden < COLUMNS_MAX; column += 1) {
      this.#hiddenColumns.add(column);
      this.#columnsHidden += 1;
    }
  }

  #enter(which: "value" | "formula"): void {
    this.#within = which;
    if (which === "value") this.#value ??= "";
    else this.#formula ??= "";
  }

  #beginRow({ r, hidden }: Attributes): void {
    const row = Number(r ?? this.#lastRow + 1);
    if (row > this.#lastRow + 1) this.#emptyLine();
    this.#lastRow = row;
    this.#isRowHidden = isOn(hidden);
    this.#cells = new Map();
    this.#charsInRow = 0;
    this.#column = 0;
  }

  #endRow(): void {
    if (this.#cells.size === 0) {
      this.#emptyLine();
      return;
    }
    const cells = rowText(this.#cells);
    this.#add(this.#isRowHidden ? `(hidden row) ${cells}` : cells);
  }

  #emptyLine(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.#add("");
  }

  #add(line: string): void {
    this.lines.push(line);
    this.chars += line.length + 1;
  }

  #beginCell(attributes: Attributes): void {
    this.#cell = attributes;
    this.#value = undefined;
    this.#formula = undefined;
    this.#isPhonetic = false;
    this.#column = columnOf(attributes.r) ?? this.#column + 1;
  }

  #endCell(): void {
    if (this.#formula !== undefined) this.formulas += 1;
    if (this.#charsInRow > this.#charsMax) return;
    const shared = this.#cell.t === "s" && this.#value ? Number(this.#value) : undefined;
    const text = shared === undefined ? oneLine(this.#valueText()) : (this.#book.strings[shared] ?? "");
    if (text === "" || this.#column > COLUMNS_MAX) return;
    const link = this.#links.get(this.#cell.r ?? "");
    const shown = link === undefined || link === text ? text : `[${text}](${link})`;
    const isHidden = this.#hiddenColumns.has(this.#column);
    const cell = isHidden ? `(hidden column) ${shown}` : shown;
    this.#cells.set(this.#column, cell);
    this.#charsInRow += cell.length;
  }

  /** The cell's value as text, by its type (§18.18.11). */
  #valueText(): string {
    const value = this.#value ?? "";
    // An empty text is a result, as in a row of a form that nobody filled in. An empty number is not.
    const isComputed = value !== "" || (this.#value !== undefined && this.#cell.t === "str");
    if (!isComputed && this.#formula) return `=${this.#formula}`;
    switch (this.#cell.t) {
      case "str":
      case "inlineStr":
        return unescaped(value);
      case "b":
        return value === "" ? "" : String(isOn(value));
      case "e":
        return value;
      case "d":
        return value.replace("T", " ").replace(/( 00:00)?(:00(\.0+)?)?Z?$/, "");
      default:
        return this.#numberText(value);
    }
  }

  #numberText(value: string): string {
    const number = Number(value);
    if (value.trim() === "" || !Number.isFinite(number)) return value;
    return (this.#book.numbers[Number(this.#cell.s ?? 0)] ?? GENERAL)(number);
  }
}

/**
 * The cells of a row with bars between them. Many empty cells in a row become their number, because the next cell may
 * be the last that a sheet can have.
 */
function rowText(cells: ReadonlyMap<number, string>): string {
  const texts: string[] = [];
  let last = 0;
  for (const [column, cell] of [...cells].sort(([one], [other]) => one - other)) {
    const empty = column - last - 1;
    if (empty > EMPTY_CELLS_MAX) texts.push(`(${countOf(empty, "empty cell")})`);
    else texts.push(...Array<string>(empty).fill(""));
    texts.push(cell);
    last = column;
  }
  return texts.join(" | ");
}

/** `A1` is in column 1 and `XFD1` in 16,384. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,9}/.exec(reference ?? "")?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
