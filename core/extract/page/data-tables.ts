/** Which tables of a page are of data under a row of headings, and which only lay it out: that is known at their end. */
import { walkHtml } from "./html-walk.ts";

interface OpenTable {
  readonly place: number;
  rows: number;
  /** Of the first row. */
  headings: number;
  /** Whether its first row has nothing but headings, and none of them holds a table. */
  isHeaded: boolean;
  /** Whether words stand below that row in a cell that is no heading. */
  hasEntry: boolean;
  cell: "td" | "th" | undefined;
}

/**
 * By their places among all elements, from 0, in the order in which they begin. Some frameworks lay out whole pages with
 * cells of headings: below these, if anything, are headings again.
 */
export function dataTablesOf(html: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/<th[\s>]/i.test(html)) return found;
  const open: OpenTable[] = [];
  let count = 0;
  walkHtml(html, {
    open(name, attributes) {
      const table = open.at(-1);
      if (name === "table") {
        if (table?.cell === "th" && table.rows <= 1) table.isHeaded = false;
        const isLayout = /^(?:presentation|none)$/.test(attributes.get("role") ?? "");
        open.push({ ...emptyTable(count), isHeaded: !isLayout });
      } else if (table !== undefined) enter(table, name);
      count += 1;
    },
    close(name) {
      if (name !== "table") return;
      const table = open.pop();
      if (table?.isHeaded && table.hasEntry && table.headings > 1) found.add(table.place);
    },
    text(text) {
      const table = open.at(-1);
      if (table !== undefined && table.rows > 1 && table.cell === "td" && /\S/.test(text))
        table.hasEntry = true;
    },
    comment() {},
  });
  return found;
}

function emptyTable(place: number): OpenTable {
  return { place, rows: 0, headings: 0, isHeaded: true, hasEntry: false, cell: undefined };
}

/** For a start tag within it and within no table in it. */
function enter(table: OpenTable, name: string): void {
  if (name === "tr") table.rows += 1;
  if (name === "tr") table.cell = undefined;
  if (name !== "td" && name !== "th") return;
  table.cell = name;
  if (table.rows > 1) return;
  if (name === "td") table.isHeaded = false;
  else table.headings += 1;
}
