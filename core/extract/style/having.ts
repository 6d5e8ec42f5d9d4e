/** `:has()`: which elements of a page have in them, or behind them, what a rule asks for (Selectors Level 4, §4.5). */
import type { Ends } from "../page/element-ends.ts";
import { walkHtml } from "../page/html-walk.ts";
import { PageElement } from "../page/page-element.ts";
import { matches, type Selector } from "./selector.ts";
import { parseRelative } from "./selector-reader.ts";
import { keyOf, keysOf, type StyleSheet } from "./style-sheet.ts";

/** More of them are not written by people. */
const RELATIVES_MAX = 200;

/** The elements that a page leaves out and a browser adds around it (HTML §13.1.2.4), which count before all others. */
export function impliedElements(html: string): readonly string[] {
  if (/<html[\s>]/i.test(html)) return [];
  return /<body[\s>]/i.test(html) ? ["html"] : ["html", "body"];
}

/** By what is written in the brackets, the places of the elements of which it holds. Costs the effort of the sheet. */
export function havingOf(
  html: string,
  { relatives, effort }: Pick<StyleSheet, "relatives" | "effort">,
  ends: Ends,
): ReadonlyMap<string, ReadonlySet<number>> {
  const having = new Map<string, Set<number>>();
  const asked = new Map<string, Selector[]>();
  for (const text of [...relatives].slice(0, RELATIVES_MAX)) {
    const found = new Set<number>();
    having.set(text, found);
    for (const selector of parseRelative(text, (element) => found.add((element as PageElement).at))) {
      const key = keyOf(selector);
      const known = asked.get(key);
      if (known === undefined) asked.set(key, [selector]);
      else known.push(selector);
    }
  }
  const implied = impliedElements(html);
  let count = -implied.length;
  const open: PageElement[] = [];
  const page = {
    open(name: string, attributes: ReadonlyMap<string, string>) {
      const element = new PageElement(name, attributes, open.at(-1), count++, ends);
      open.push(element);
      for (const key of effort.left > 0 ? keysOf(element) : [])
        for (const selector of asked.get(key) ?? []) matches(selector, element, effort);
    },
    close: () => void open.pop(),
    text() {},
    comment() {},
  };
  for (const name of implied) page.open(name, new Map());
  walkHtml(html, page);
  return having;
}
