/**
 * What is known only at the end of an element, but is needed at its beginning: its place counted from the last sibling,
 * whether it is empty, and what it contains.
 */
import type { StyleSheet } from "../style/style-sheet.ts";
import { type DataTable, dataTablesOf } from "./data-tables.ts";
import { findHasMatches } from "./has-selector.ts";
import { walkHtml } from "./html-walk.ts";

/** The keys are places of elements among all elements, from 0, in document order. */
export interface Ends {
  /** The place among its siblings, counted from the last, from 1. */
  readonly place: ReadonlyMap<number, number>;
  /** The same among siblings of its name. */
  readonly placeOfName: ReadonlyMap<number, number>;
  readonly empty: ReadonlySet<number>;
  /** For each argument of `:has()`, the elements that match. */
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

/** Walks the page again, but only if its style sheets or its tables need it. */
export function endsOf(html: string, css: string, sheet: StyleSheet): Ends {
  const places = /:(?:last-|only-|nth-last-|empty)|\\/i.test(css) ? placesOf(html) : NO_ENDS;
  const ends = { ...places, dataTables: dataTablesOf(html) };
  return sheet.relatives.size === 0 ? ends : { ...ends, having: findHasMatches(html, sheet, ends) };
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
