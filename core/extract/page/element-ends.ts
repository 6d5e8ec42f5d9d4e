/** What of the elements of a page is known at their ends: where they stand counted from there, which are empty, and what comes in them. It is asked for before the page has got there. */
import type { StyleSheet } from "../style/style-sheet.ts";
import { type DataTable, dataTablesOf } from "./data-tables.ts";
import { havingOf } from "./having.ts";
import { walkHtml } from "./html-walk.ts";

/** By the place of an element among all, from 0, in the order in which they begin. */
export interface Ends {
  /** From 1, among the children of its parent. */
  readonly place: ReadonlyMap<number, number>;
  /** The same among those of its name. */
  readonly placeOfName: ReadonlyMap<number, number>;
  readonly empty: ReadonlySet<number>;
  /** Of whom `:has()` holds, by what is written in the brackets. */
  readonly having: ReadonlyMap<string, ReadonlySet<number>>;
  readonly dataTables: ReadonlyMap<number, DataTable>;
}

const NO_ENDS: Ends = {
  place: new Map(),
  placeOfName: new Map(),
  empty: new Set(),
  having: new Map(),
  dataTables: new Map(),
};

interface Open {
  readonly at: number;
  readonly children: { readonly at: number; readonly name: string }[];
  hasText: boolean;
}

/** Other walks over the page, where its style or its tables need them. */
export function endsOf(html: string, css: string, sheet: StyleSheet): Ends {
  const places = /:(?:last-|only-|nth-last-|empty)|\\/i.test(css) ? placesOf(html) : NO_ENDS;
  const ends = { ...places, dataTables: dataTablesOf(html) };
  return sheet.relatives.size === 0 ? ends : { ...ends, having: havingOf(html, sheet, ends) };
}

function placesOf(html: string): Ends {
  const place = new Map<number, number>();
  const placeOfName = new Map<number, number>();
  const empty = new Set<number>();
  const open: Open[] = [{ at: -1, children: [], hasText: true }];
  let count = 0;
  const close = () => {
    const element = open.pop();
    if (element === undefined) return;
    const { children } = element;
    if (children.length === 0 && !element.hasText) empty.add(element.at);
    const ofName = new Map<string, number>();
    for (const [index, { at, name }] of children.toReversed().entries()) {
      place.set(at, index + 1);
      const known = (ofName.get(name) ?? 0) + 1;
      ofName.set(name, known);
      placeOfName.set(at, known);
    }
  };
  walkHtml(html, {
    open(name) {
      open.at(-1)?.children.push({ at: count, name });
      open.push({ at: count, children: [], hasText: false });
      count += 1;
    },
    close,
    text(text) {
      const parent = open.at(-1);
      if (parent !== undefined && text !== "") parent.hasText = true;
    },
    comment() {},
  });
  close();
  return { ...NO_ENDS, place, placeOfName, empty };
}
