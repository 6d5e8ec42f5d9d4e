/** Which elements of a page are the last of their parent, and which are empty: a rule may ask before the page has got there. */
import { walkHtml } from "./html-walk.ts";

export interface Ends {
  /** By the place of an element among all, from 0, in the order in which they begin. */
  readonly last: ReadonlySet<number>;
  readonly empty: ReadonlySet<number>;
}

const NONE: Ends = { last: new Set(), empty: new Set() };

interface Open {
  readonly at: number;
  lastChild: number;
  hasText: boolean;
}

/** Another walk over the page, where its style needs it. */
export function endsOf(html: string, css: string): Ends {
  if (!/:(?:last-child|only-child|empty)/i.test(css)) return NONE;
  const last = new Set<number>();
  const empty = new Set<number>();
  const open: Open[] = [{ at: -1, lastChild: -1, hasText: true }];
  let count = 0;
  const close = () => {
    const element = open.pop();
    if (element === undefined) return;
    if (element.lastChild >= 0) last.add(element.lastChild);
    else if (!element.hasText) empty.add(element.at);
  };
  walkHtml(html, {
    open() {
      const parent = open.at(-1);
      if (parent !== undefined) parent.lastChild = count;
      open.push({ at: count, lastChild: -1, hasText: false });
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
  return { last, empty };
}
