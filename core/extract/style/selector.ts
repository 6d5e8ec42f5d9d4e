/** Selectors (Selectors Level 4), as far as they can be decided while a page is read from its beginning. */

/** An element as a selector sees it. */
export interface StyledElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  readonly parent: StyledElement | undefined;
  /** The element before it with the same parent. */
  readonly previous: StyledElement | undefined;
  /** From 1, among the children of its parent. */
  readonly place: number;
  /** The same among those of its name. */
  readonly placeOfName: number;
  /** The same from the end. */
  readonly placeFromEnd: number;
  readonly placeOfNameFromEnd: number;
  readonly isEmpty: boolean;
  /** Whether `:has()` holds of it, by what is written in the brackets. */
  has(relatives: string): boolean;
}

/** `>`, `+`, `~` or a space. */
export type Combinator = ">" | "+" | "~" | " ";

export interface Compound {
  readonly name: string | undefined;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  readonly tests: readonly Test[];
}

/** Takes off the effort what it costs beyond a step. */
export type Test = (element: StyledElement, effort: Effort) => boolean;

export interface Selector {
  /** The compound that the element itself must match; then those of its relatives, outwards. */
  readonly compounds: readonly Compound[];
  /** How compound n + 1 stands to compound n. */
  readonly combinators: readonly Combinator[];
  /** Orders selectors as (ids, classes, names) do. */
  readonly specificity: number;
  /** What is written in the brackets of each `:has()`. */
  readonly relatives?: readonly string[];
}

/** Counts down; at 0 nothing matches any more and the sheet has to be given up. */
export interface Effort {
  left: number;
}

export function matches(selector: Selector, element: StyledElement, effort: Effort): boolean {
  return matchesFrom(selector, 0, element, effort);
}

/** Whether it can be told by name, classes and id alone. */
export function isPlain({ compounds: [first, ...others] }: Selector): boolean {
  return others.length === 0 && first?.tests.length === 0;
}

function matchesFrom(selector: Selector, at: number, element: StyledElement, effort: Effort): boolean {
  const compound = selector.compounds[at];
  if (compound === undefined || !matchesCompound(compound, element, effort)) return false;
  const combinator = selector.combinators[at];
  if (combinator === undefined) return true;
  const isSibling = combinator === "+" || combinator === "~";
  const isNear = combinator === ">" || combinator === "+";
  const next = (from: StyledElement) => (isSibling ? from.previous : from.parent);
  for (let relative = next(element); relative !== undefined && effort.left > 0; relative = next(relative)) {
    if (matchesFrom(selector, at + 1, relative, effort)) return true;
    if (isNear) return false;
  }
  return false;
}

function matchesCompound(compound: Compound, element: StyledElement, effort: Effort): boolean {
  if (effort.left <= 0) return false;
  effort.left -= 1;
  const { name, ids, classes, tests } = compound;
  if (name !== undefined && name !== element.name) return false;
  if (ids.length > 0 && !ids.every((id) => element.attributes.get("id") === id)) return false;
  return classes.every((one) => element.classes.has(one)) && tests.every((test) => test(element, effort));
}
