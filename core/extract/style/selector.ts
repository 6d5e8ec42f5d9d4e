/** Selectors (Selectors Level 4), matched while a page is read in document order. */

/** An element as a selector sees it. */
export interface StyledElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  readonly parent: StyledElement | undefined;
  /** The previous sibling. */
  readonly previous: StyledElement | undefined;
  /** The place among its siblings, from 1. */
  readonly place: number;
  /** The same among siblings of its name. */
  readonly placeOfName: number;
  /** The same counted from the last. */
  readonly placeFromEnd: number;
  readonly placeOfNameFromEnd: number;
  readonly isEmpty: boolean;
  /** Whether `:has()` with this argument matches. */
  has(relatives: string): boolean;
}

export type Combinator = ">" | "+" | "~" | " ";

export interface Compound {
  readonly name: string | undefined;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  readonly tests: readonly ElementTest[];
}

/** Subtracts its cost beyond one step from `budget`. */
export type ElementTest = (element: StyledElement, budget: MatchBudget) => boolean;

export interface Selector {
  /** The compound for the element itself, followed by those for its relatives, from right to left. */
  readonly compounds: readonly Compound[];
  /** How compound n + 1 relates to compound n. */
  readonly combinators: readonly Combinator[];
  /** A number in the same order as (ids, classes, names). */
  readonly specificity: number;
  /** The argument of each `:has()`. */
  readonly relatives?: readonly string[];
}

/** Counts down. At 0 nothing matches any more, and the caller has to give up the sheet. */
export interface MatchBudget {
  left: number;
}

export function matches(selector: Selector, element: StyledElement, budget: MatchBudget): boolean {
  return matchesFrom(selector, 0, element, budget);
}

/** Whether name, classes and id alone decide it. */
export function isPlain({ compounds: [first, ...others] }: Selector): boolean {
  return others.length === 0 && first?.tests.length === 0;
}

function matchesFrom(selector: Selector, at: number, element: StyledElement, budget: MatchBudget): boolean {
  const compound = selector.compounds[at];
  if (compound === undefined || !matchesCompound(compound, element, budget)) return false;
  const combinator = selector.combinators[at];
  if (combinator === undefined) return true;
  const isSibling = combinator === "+" || combinator === "~";
  const isNear = combinator === ">" || combinator === "+";
  const next = (from: StyledElement) => (isSibling ? from.previous : from.parent);
  for (let relative = next(element); relative !== undefined && budget.left > 0; relative = next(relative)) {
    if (matchesFrom(selector, at + 1, relative, budget)) return true;
    if (isNear) return false;
  }
  return false;
}

function matchesCompound(compound: Compound, element: StyledElement, budget: MatchBudget): boolean {
  if (budget.left <= 0) return false;
  budget.left -= 1;
  const { name, ids, classes, tests } = compound;
  if (name !== undefined && name !== element.name) return false;
  if (ids.length > 0 && !ids.every((id) => element.attributes.get("id") === id)) return false;
  return classes.every((one) => element.classes.has(one)) && tests.every((test) => test(element, budget));
}
