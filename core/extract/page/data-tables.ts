/** Tells tables of data from tables for layout, which is known only at their ends. */

import type { Attributes } from "./html-elements.ts";
import { walkHtml } from "./html-walk.ts";

/** `headed`: its first row has the headings of its columns. `drawn`: it has lines around or between its cells. */
export type DataTable = "headed" | "drawn";

interface OpenTable {
  readonly place: number;
  readonly isDrawn: boolean;
  /** Whether the content of its cells may be data. */
  isPlain: boolean;
  rows: number;
  /** In the present row. */
  cells: number;
  /** Rows of more than one cell. */
  fullRows: number;
  allCells: number;
  drawnCells: number;
  /** In the first row. */
  headings: number;
  /** Whether its first row has only headings, and none of them holds a table. */
  isHeaded: boolean;
  /** Whether a cell below that row that is not a heading has words, even if they are in a nested table. */
  hasEntry: boolean;
  hasWords: boolean;
  cell: "td" | "th" | undefined;
  /** Characters in the present cell. */
  chars: number;
}

/** A cell with more characters than this is a column of a page. */
const CELL_CHARS_MAX = 300;
/** Cells of data have no page headings or pictures in them either. */
const OF_PAGES: ReadonlySet<string> = new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "hr",
  "blockquote",
  "img",
]);
/** A border of some width on all sides of a cell or beside it. Layout uses borders below a cell, too. */
const LINE = "border(?:-(?:left|right))?\\s*:(?!\\s*(?:none|0|inherit|initial|unset|hidden))";
const DRAWN = new RegExp(`(?:^|[;\\s])${LINE}`, "i");
/**
 * Matches pages that may have a data table: with headings or borders. Most have only layout tables, and are not walked.
 */
const MAY_HAVE_DATA = new RegExp(`<th[\\s>]|border\\s*=[\\s"']*[1-9]|${LINE}`, "i");

/**
 * The data tables of a page, by their places among all elements, from 0, in document order. Some frameworks lay out
 * whole pages with heading cells. Below these there is nothing, or headings again. Word and spreadsheets write data
 * without headings, each cell as a paragraph, with borders around the cells.
 */
export function dataTablesOf(html: string): ReadonlyMap<number, DataTable> {
  const found = new Map<number, DataTable>();
  if (!MAY_HAVE_DATA.test(html)) return found;
  const open: OpenTable[] = [];
  let count = 0;
  walkHtml(html, {
    open(name, attributes) {
      const table = open.at(-1);
      if (name === "table") {
        if (table !== undefined) table.isPlain = false;
        if (table?.cell === "th" && table.rows <= 1) table.isHeaded = false;
        open.push(tableAt(count, attributes));
      } else if (table !== undefined) enter(table, name, attributes);
      count += 1;
    },
    close(name) {
      if (name !== "table") return;
      const table = open.pop();
      const kind = table === undefined ? undefined : kindOf(table);
      if (table?.hasWords) addWords(open.at(-1), 0);
      if (table !== undefined && kind !== undefined) found.set(table.place, kind);
    },
    text(text) {
      const { length } = text.trim();
      if (length > 0) addWords(open.at(-1), length);
    },
    comment() {},
  });
  return found;
}

function kindOf({ isHeaded, hasEntry, headings, ...table }: OpenTable): DataTable | undefined {
  if (isHeaded && hasEntry && headings > 1) return "headed";
  const isDrawn = table.isDrawn || table.drawnCells * 2 >= table.allCells;
  return table.isPlain && isDrawn && table.fullRows > 1 && table.hasWords ? "drawn" : undefined;
}

function tableAt(place: number, attributes: Attributes): OpenTable {
  const isLayout = /^(?:presentation|none)$/.test(attributes.get("role") ?? "");
  return {
    place,
    isDrawn: /^\s*[1-9]/.test(attributes.get("border") ?? ""),
    isPlain: !isLayout,
    isHeaded: !isLayout,
    rows: 0,
    cells: 0,
    fullRows: 0,
    allCells: 0,
    drawnCells: 0,
    headings: 0,
    hasEntry: false,
    hasWords: false,
    cell: undefined,
    chars: 0,
  };
}

function addWords(table: OpenTable | undefined, chars: number): void {
  if (table === undefined) return;
  table.hasWords = true;
  table.hasEntry ||= table.rows > 1 && table.cell === "td";
  table.chars += chars;
  if (table.chars > CELL_CHARS_MAX) table.isPlain = false;
}

/** For a start tag in the table, but not in a nested table. */
function enter(table: OpenTable, name: string, attributes: Attributes): void {
  if (OF_PAGES.has(name)) table.isPlain = false;
  if (name === "tr") {
    table.rows += 1;
    table.cells = 0;
    table.cell = undefined;
  }
  if (name !== "td" && name !== "th") return;
  table.cell = name;
  table.chars = 0;
  table.cells += 1;
  table.allCells += 1;
  if (table.cells === 2) table.fullRows += 1;
  if (DRAWN.test(attributes.get("style") ?? "")) table.drawnCells += 1;
  if (table.rows > 1) return;
  if (name === "td") table.isHeaded = false;
  else table.headings += 1;
}
