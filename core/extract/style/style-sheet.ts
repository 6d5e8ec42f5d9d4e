/** Which declarations apply to an element of a page, by the cascade (CSS Cascading and Inheritance Level 4). */
import { withoutComments } from "./css-text.ts";
import { type Block, type Declarations, parseBlock } from "./declarations.ts";
import { isInvalidSelector } from "./invalid-selector.ts";
import { LastFrames } from "./keyframes.ts";
import { type LayerPath, Layers } from "./layers.ts";
import { replaceSums, workedOut } from "./length.ts";
import { longhandsOf } from "./longhands.ts";
import { appliesOnScreen } from "./media-query.ts";
import { STYLE_PROPERTIES } from "./property-names.ts";
import { type ParsedRule, parseRules, splitSelectors } from "./rules.ts";
import {
  type Compound,
  isPlain,
  type MatchBudget,
  matches,
  type Selector,
  type StyledElement,
} from "./selector.ts";
import { parseSelector } from "./selector-reader.ts";
import { isStyleValue } from "./value-grammar.ts";

interface Rule {
  readonly selector: Selector;
  readonly block: Block;
  readonly order: number;
  readonly layer: LayerPath;
  /** Keys of the ancestors that the element must have. */
  readonly within: readonly string[];
}

/** The rules that may apply to elements with a given name, class and id. */
interface Candidates {
  /** The rules that name, class and id alone decide, and their declarations. */
  readonly plain: readonly Rule[];
  readonly plainBlock: Block;
  /** The rules that also depend on relatives or attributes. */
  readonly others: readonly Rule[];
}

/** Far above any mail. More is an attempt to exhaust the reader. */
const SELECTORS_MAX = 20_000;
/**
 * Steps of matching: a newsletter needs some thousands. With none left the page is given up, so nothing hidden shows.
 */
const EFFORT = 1_000_000;
const CACHED_MAX = 2_000;
const OF_OTHER_BROWSERS = /::?-(?:ms|moz|o|khtml)-/i;
const NO_DECLARATIONS: Declarations = new Map();
const NOTHING: Block = { normal: NO_DECLARATIONS, important: NO_DECLARATIONS };

export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();
  readonly #candidates = new Map<string, Candidates>();
  readonly #inline = new Map<string, Block>();
  readonly #mergedBy = new Map<Block, Map<Block, Declarations>>();
  #mergedCount = 0;
  readonly budget: MatchBudget = { left: EFFORT };
  /** The number of open elements with each key: a name, class or id. */
  readonly #open = new Map<string, number>();
  readonly #layers = new Layers();
  #selectors = 0;
  /** Whether any rule has an ancestor. */
  #hasInner = false;
  readonly #lastFrames: LastFrames;
  /** The argument of each `:has()`. */
  readonly relatives = new Set<string>();

  /** Takes the text of each style sheet. Blocks left open at the end of a sheet end there. */
  constructor(sheets: readonly string[]) {
    this.#lastFrames = new LastFrames(sheets.join("\n"), styleBlock);
    for (const css of sheets)
      for (const rule of parseRules(css, appliesOnScreen, this.#layers)) this.#add(rule);
  }

  /** Whether the page has more style than any real mail. From here on it is unknown what a person sees. */
  get isExhausted(): boolean {
    return this.budget.left <= 0 || this.#selectors > SELECTORS_MAX;
  }

  /** Has to be told of every element that begins, after `declarationsFor`, and of every one that ends. */
  enter(element: StyledElement): void {
    this.#count(element, 1);
  }

  leave(element: StyledElement): void {
    this.#count(element, -1);
  }

  declarationsFor(element: StyledElement): Declarations {
    return this.#lastFrames.over(this.#declarationsFor(element));
  }

  #declarationsFor(element: StyledElement): Declarations {
    const style = element.attributes.get("style");
    const own = style === undefined ? NOTHING : this.#inlineBlock(style);
    const sheet = this.#selectors === 0 || this.isExhausted ? NOTHING : this.#sheetBlock(element);
    if (sheet === NOTHING && own.important.size === 0) return own.normal;
    if (own === NOTHING && sheet.important.size === 0) return sheet.normal;
    return this.#merged(sheet, own);
  }

  /** Cached: senders use few rules and styles for thousands of elements. */
  #merged(sheet: Block, own: Block): Declarations {
    const known = this.#mergedBy.get(sheet)?.get(own);
    if (known !== undefined) return known;
    this.budget.left -= sizeOf(sheet) + sizeOf(own);
    const merged = new Map([...sheet.normal, ...own.normal, ...sheet.important, ...own.important]);
    if (this.#mergedCount >= CACHED_MAX) return merged;
    this.#mergedCount += 1;
    const byOwn = this.#mergedBy.get(sheet) ?? new Map<Block, Declarations>();
    this.#mergedBy.set(sheet, byOwn.set(own, merged));
    return merged;
  }

  #count(element: StyledElement, change: 1 | -1): void {
    if (!this.#hasInner) return;
    for (const key of keysOf(element)) {
      const count = (this.#open.get(key) ?? 0) + change;
      if (count > 0) this.#open.set(key, count);
      else this.#open.delete(key);
    }
  }

  #add({ prelude, block: text, layer }: ParsedRule): void {
    const block = styleBlock(text);
    const list = withoutComments(prelude);
    // One selector that browsers do not know invalidates the rule.
    if (block === NOTHING || OF_OTHER_BROWSERS.test(list)) return;
    const selectors = splitSelectors(list).map(parseSelector);
    if (selectors.includes(undefined) && isInvalidSelector(list)) return;
    for (const selector of selectors) {
      if (selector === undefined) continue;
      this.#selectors += 1;
      for (const one of selector.relatives ?? []) this.relatives.add(one);
      if (this.#selectors > SELECTORS_MAX) return;
      const key = keyOf(selector);
      const rule = { selector, block, within: ancestorKeys(selector), order: this.#selectors, layer };
      this.#hasInner ||= rule.within.length > 0;
      const known = this.#rules.get(key);
      if (known === undefined) this.#rules.set(key, [rule]);
      else known.push(rule);
    }
  }

  #inlineBlock(style: string): Block {
    const known = this.#inline.get(style);
    if (known !== undefined) return known;
    const block = styleBlock(style);
    if (this.#inline.size < CACHED_MAX) this.#inline.set(style, block);
    return block;
  }

  #sheetBlock(element: StyledElement): Block {
    const { plain, plainBlock, others } = this.#candidatesFor(element);
    if (others.length === 0) return plainBlock;
    this.budget.left -= plain.length + others.length;
    const holding = others.filter(({ selector, within }) => {
      // Most rules are for descendants of elements that are not open here.
      return within.every((key) => this.#open.has(key)) && matches(selector, element, this.budget);
    });
    return holding.length === 0 ? plainBlock : this.#cascade([...plain, ...holding]);
  }

  #candidatesFor(element: StyledElement): Candidates {
    const { name, attributes } = element;
    const className = attributes.get("class");
    const id = attributes.get("id");
    const isBare = className === undefined && id === undefined;
    const key = isBare
      ? name
      : `${name} ${className?.length} ${className}${id === undefined ? "" : `#${id}`}`;
    const known = this.#candidates.get(key);
    if (known !== undefined) return known;
    const keys = keysOf(element);
    const rules = keys.flatMap((one) => this.#rules.get(one) ?? []);
    this.budget.left -= keys.length + rules.length;
    const plain = rules.filter(
      ({ selector }) => isPlain(selector) && matches(selector, element, this.budget),
    );
    const others = rules.filter(({ selector }) => !isPlain(selector));
    const candidates = { plain, others, plainBlock: this.#cascade(plain) };
    if (this.#candidates.size < CACHED_MAX) this.#candidates.set(key, candidates);
    return candidates;
  }

  #cascade(rules: readonly Rule[]): Block {
    const [only] = rules;
    if (only === undefined) return NOTHING;
    if (rules.length === 1) return only.block;
    for (const { block } of rules) this.budget.left -= sizeOf(block);
    const sorted = rules.toSorted(
      (one, other) =>
        this.#layers.compare(one.layer, other.layer) ||
        one.selector.specificity - other.selector.specificity ||
        one.order - other.order,
    );
    return {
      normal: new Map(sorted.flatMap(({ block }) => [...block.normal])),
      important: new Map(this.#important(sorted).flatMap(({ block }) => [...block.important])),
    };
  }

  /** Layers have the opposite order for important declarations (CSS Cascading and Inheritance Level 5, §6.4.4). */
  #important(sorted: readonly Rule[]): readonly Rule[] {
    if (sorted.every(({ layer }) => layer.length === 0)) return sorted;
    return sorted.toSorted((one, other) => this.#layers.compare(other.layer, one.layer));
  }
}

/** The keys by which rules for an element are found. */
export function keysOf({ name, classes, attributes }: StyledElement): string[] {
  const id = attributes.get("id");
  const keys = ["*", name, ...Array.from(classes, (one) => `.${one}`)];
  return id === undefined ? keys : [...keys, `#${id}`];
}

/** The rarest key that a matching element must have. */
export function keyOf({ compounds: [first] }: Selector): string {
  return first === undefined ? "*" : keyOfCompound(first);
}

/** The keys of ancestors. Siblings, and ancestors of siblings, are checked by matching. */
function ancestorKeys({ compounds, combinators }: Selector): string[] {
  const sibling = combinators.findIndex((combinator) => combinator === "+" || combinator === "~");
  const ancestors = compounds.slice(1, sibling < 0 ? undefined : sibling + 1);
  return ancestors.map(keyOfCompound).filter((key) => key !== "*");
}

function keyOfCompound({ name, ids: [id], classes }: Compound): string {
  if (id !== undefined) return `#${id}`;
  const className = classes.at(-1);
  return className === undefined ? (name ?? "*") : `.${className}`;
}

/** The number of declarations. A page may define any number of variables. */
function sizeOf({ normal, important }: Block): number {
  return normal.size + important.size;
}

function styleBlock(text: string): Block {
  const block = parseBlock(text, STYLE_PROPERTIES, isStyleValue);
  if (block.normal.size === 0 && block.important.size === 0) return NOTHING;
  return { normal: computed(block.normal), important: computed(block.important) };
}

function computed(declarations: Declarations): Declarations {
  const longhands = longhandsOf(declarations);
  if (![...longhands.values()].some((value) => value.includes("("))) return longhands;
  return new Map([...longhands].map(([property, value]) => [property, replaceSums(value, workedOut)]));
}
