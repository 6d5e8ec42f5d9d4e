/** `:has()`: which elements of a page have the relatives that a rule asks for (Selectors Level 4, §4.5). */
import { matches, type Selector } from "../style/selector.ts";
import { parseRelative } from "../style/selector-reader.ts";
import { keyOf, keysOf, type StyleSheet } from "../style/style-sheet.ts";
import type { Ends } from "./element-ends.ts";
import { type Attributes, impliedElements } from "./html-elements.ts";
import { walkHtml } from "./html-walk.ts";
import { PageElement } from "./page-element.ts";

/** No real page has more. */
const RELATIVES_MAX = 200;

/** For each argument of `:has()`, the places of the elements that match. Uses up the budget of the sheet. */
export function findHasMatches(
  html: string,
  { relatives, budget }: Pick<StyleSheet, "relatives" | "budget">,
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
    open(name: string, attributes: Attributes) {
      const element = new PageElement(name, attributes, open.at(-1), count++, ends);
      open.push(element);
      for (const key of budget.left > 0 ? keysOf(element) : [])
        for (const selector of asked.get(key) ?? []) matches(selector, element, budget);
    },
    close: () => void open.pop(),
    text() {},
    comment() {},
  };
  for (const name of implied) page.open(name, new Map());
  walkHtml(html, page);
  return having;
}
