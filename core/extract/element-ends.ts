/** Where the elements of a page stand counted from the end, and which are empty: a rule may ask before the page has got there. */
import { walkHtml } from "./html-walk.ts";

/** By the place of an element among all, from 0, in the order in which they begin. */
export interface Ends {
  /** From 1, among the children of its parent. */
  readonly place: ReadonlyMap<number, number>;
  /** The same among those of its name. */
  readonly placeOfName: ReadonlyMap<number, number>;
  readonly empty: ReadonlySet<number>;
}

const NONE: Ends = { place: new Map(), placeOfName: new Map(), empty: new Set() };

interface Open {
  readonly at: number;
  readonly children: { readonly at: number; readonly name: string }[];
  hasText: boolean;
}

/** Another walk over the page, where its style needs it. */
export function endsOf(html: string, css: string): Ends {
  if (!/:(?:last-|only-|nth-last-|empty)|\\/i.test(css)) return NONE;
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
  return { place, placeOfName, empty };
}
