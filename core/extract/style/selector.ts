/** Selectors (Selectors Level 4), as far as they can be decided while a page is read from its beginning. */
import { splitSelectors, unescaped } from "./css.ts";
import { compare, inDirection, inLanguage, nthChild, PSEUDO } from "./selector-tests.ts";

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
type Combinator = ">" | "+" | "~" | " ";

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

/** As many characters of an attribute as are looked at in a step. */
const CHARS_PER_STEP = 64;
const ID_WEIGHT = 1_000_000;
const CLASS_WEIGHT = 1_000;
/** Longer chains and longer compounds are not written by people. */
const COMPOUNDS_MAX = 32;
const SIMPLE_MAX = 64;
const DEPTH_MAX = 4;

const IDENT = /(?!-?\d)(?:[\w-]|[^\0-\x7f]|\\[0-9a-f]{1,6}(?:\r\n|\s)?|\\[^\n0-9a-f])+/iy;

/** Undefined for what is no selector, and for what matches no element that has text: `a:hover`, `p::before`. */
export function parseSelector(text: string): Selector | undefined {
  const reader = new SelectorReader(text.trim());
  const selector = reader.complex();
  if (!reader.isAtEnd || selector === undefined || reader.relatives.length === 0)
    return reader.isAtEnd ? selector : undefined;
  return { ...selector, relatives: reader.relatives };
}

/** What stands in the brackets of `:has()`, told of every element by whose relatives it holds; matches nothing. */
export function parseRelative(text: string, found: (element: StyledElement) => void): readonly Selector[] {
  const selectors = splitSelectors(text).map((one) => parseSelector(`* ${one.trim()}`));
  return selectors.flatMap((selector) => {
    if (selector === undefined) return [];
    const anchor: Test = (element) => {
      found(element);
      // Looks for others, too.
      return false;
    };
    const outermost: Compound = { name: undefined, ids: [], classes: [], tests: [anchor] };
    return [{ ...selector, compounds: [...selector.compounds.slice(0, -1), outermost] }];
  });
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

function heaviest(selectors: readonly Selector[]): number {
  return Math.max(0, ...selectors.map(({ specificity }) => specificity));
}

class SelectorReader {
  readonly #text: string;
  readonly relatives: string[] = [];
  #at = 0;
  /** Of the last pseudo-class: that of the heaviest in its brackets, where it is made of others (§16). */
  #pseudoWeight = CLASS_WEIGHT;
  /** Of brackets within brackets. */
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  complex(): Selector | undefined {
    const compounds: Compound[] = [];
    const combinators: Combinator[] = [];
    let specificity = 0;
    while (compounds.length < COMPOUNDS_MAX) {
      const read = this.compound();
      if (read === undefined) return undefined;
      compounds.unshift(read.compound);
      specificity += read.specificity;
      const combinator = this.#combinator();
      if (combinator === undefined) break;
      combinators.unshift(combinator);
    }
    return compounds.length === combinators.length + 1 ? { compounds, combinators, specificity } : undefined;
  }

  compound(): { compound: Compound; specificity: number } | undefined {
    const start = this.#at;
    const ids: string[] = [];
    const classes: string[] = [];
    const tests: Test[] = [];
    let specificity = 0;
    const name = this.#take("*") ? undefined : this.#ident()?.toLowerCase();
    if (name !== undefined) specificity += 1;
    for (let count = 0; count < SIMPLE_MAX; count += 1) {
      const mark = this.#text[this.#at] ?? "";
      if (!/[.#:[]/.test(mark))
        return this.#at === start ? undefined : { compound: { name, ids, classes, tests }, specificity };
      this.#at += 1;
      if (mark === "." || mark === "#") {
        const word = this.#ident();
        if (word === undefined) return undefined;
        (mark === "." ? classes : ids).push(word);
        specificity += mark === "." ? CLASS_WEIGHT : ID_WEIGHT;
        continue;
      }
      this.#pseudoWeight = CLASS_WEIGHT;
      const test = mark === "[" ? this.#attribute() : this.#pseudo();
      if (test === undefined) return undefined;
      tests.push(test);
      specificity += this.#pseudoWeight;
    }
    return undefined;
  }

  #combinator(): Combinator | undefined {
    const [space = ""] = this.#match(/\s*/y) ?? [];
    const mark = this.#text[this.#at];
    // A selector within brackets ends with them, or where the next one begins.
    if (mark === undefined || mark === ")" || mark === ",") return undefined;
    if (mark === ">" || mark === "+" || mark === "~") {
      this.#at += 1;
      this.#match(/\s*/y);
      return mark;
    }
    return space === "" ? undefined : " ";
  }

  /** Behind the bracket: `name`, or name, operator and value, with `i` for any case. */
  #attribute(): Test | undefined {
    this.#match(/\s*/y);
    const name = this.#ident()?.toLowerCase();
    const rest = this.#match(
      /\s*(?:([~|^$*]?=)\s*("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[^\]\s]+)\s*([is])?\s*)?\]/iy,
    );
    if (name === undefined || rest === undefined) return undefined;
    const [, operator, written = "", flag] = rest;
    if (operator === undefined) return ({ attributes }) => attributes.has(name);
    const isAnyCase =
      flag?.toLowerCase() === "i" || /^(?:type|align|valign|dir|lang|media|rel|target)$/.test(name);
    const fold = (text: string) => (isAnyCase ? text.toLowerCase() : text);
    const value = fold(unescaped(written.replace(/^(["'])([\s\S]*)\1$/, "$2")));
    return ({ attributes }, effort) => {
      const given = attributes.get(name);
      effort.left -= (given?.length ?? 0) / CHARS_PER_STEP;
      return given !== undefined && compare(operator, fold(given), value);
    };
  }

  #pseudo(): Test | undefined {
    if (this.#text[this.#at] === ":") return undefined;
    const name = this.#ident()?.toLowerCase();
    if (name === undefined) return undefined;
    if (!this.#take("(")) return PSEUDO[name];
    if (name === "lang" || name.startsWith("nth-")) {
      const inside = this.#match(/([^()]*)\)/y)?.[1] ?? "";
      return name === "lang" ? inLanguage(inside) : nthChild(name, inside);
    }
    if (name === "has") return this.#has();
    if (name === "dir") return inDirection(this.#match(/([^()]*)\)/y)?.[1] ?? "");
    if (!/^(?:not|is|where|matches|any|-webkit-any|-moz-any)$/.test(name)) return undefined;
    this.#depth += 1;
    if (this.#depth > DEPTH_MAX) return undefined;
    const selectors: Selector[] = [];
    do {
      this.#match(/\s*/y);
      const read = this.complex();
      if (read === undefined) return undefined;
      selectors.push(read);
    } while (selectors.length < SIMPLE_MAX && this.#take(","));
    if (!this.#take(")")) return undefined;
    this.#depth -= 1;
    this.#pseudoWeight = name === "where" ? 0 : heaviest(selectors);
    const isAny: Test = (element, effort) => selectors.some((selector) => matches(selector, element, effort));
    return name === "not" ? (element, effort) => !isAny(element, effort) : isAny;
  }

  /** Behind the bracket. */
  #has(): Test | undefined {
    const inside = this.#match(/((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/y)?.[1];
    if (inside === undefined || /:has\(/i.test(inside)) return undefined;
    this.relatives.push(inside);
    const selectors = splitSelectors(inside).map((one) => parseSelector(`* ${one.trim()}`));
    this.#pseudoWeight = heaviest(selectors.filter((one) => one !== undefined));
    return (element) => element.has(inside);
  }

  #ident(): string | undefined {
    const word = this.#match(IDENT)?.[0];
    return word === undefined ? undefined : unescaped(word);
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match ?? undefined;
  }
}
