/** Parses selectors (Selectors Level 4, §3 and §4). */
import { unescaped } from "./css-text.ts";
import { splitSelectors } from "./rules.ts";
import {
  type Combinator,
  type Compound,
  type ElementTest,
  matches,
  type Selector,
  type StyledElement,
} from "./selector.ts";
import { compare, inDirection, inLanguage, nthChild, nthOf, PSEUDO_CLASSES } from "./simple-selectors.ts";
import { IN_BRACKETS } from "./value-words.ts";

/** The characters of an attribute that count as one step of the budget. */
const CHARS_PER_STEP = 64;
const ID_WEIGHT = 1_000_000;
const CLASS_WEIGHT = 1_000;
/** No real sheet has longer chains or compounds. */
const COMPOUNDS_MAX = 32;
const SIMPLE_MAX = 64;
const DEPTH_MAX = 4;

const IDENT = /(?!-?\d)(?:[\w-]|[^\0-\x7f]|\\[0-9a-f]{1,6}(?:\r\n|\s)?|\\[^\n0-9a-f])+/iy;

/** Undefined for what is not a selector, and for one that matches no element with text, such as `p::before`. */
export function parseSelector(text: string): Selector | undefined {
  const reader = new SelectorReader(text.trim());
  const selector = reader.complex();
  if (selector === undefined || !reader.isAtEnd) return undefined;
  return reader.relatives.length === 0 ? selector : { ...selector, relatives: reader.relatives };
}

/** Parses the argument of `:has()`. `found` gets every element with such a relative. The selectors match nothing. */
export function parseRelative(text: string, found: (element: StyledElement) => void): readonly Selector[] {
  return relativeSelectors(text).map((selector) => {
    const anchor: ElementTest = (element) => {
      found(element);
      // Continues, to find other elements, too.
      return false;
    };
    const outermost: Compound = { name: undefined, ids: [], classes: [], tests: [anchor] };
    return { ...selector, compounds: [...selector.compounds.slice(0, -1), outermost] };
  });
}

/** The selectors in the argument of `:has()` that we understand, each with `*` for the element that has the relative. */
function relativeSelectors(text: string): readonly Selector[] {
  return splitSelectors(text)
    .map((one) => parseSelector(`* ${one.trim()}`))
    .filter((selector) => selector !== undefined);
}

function heaviest(selectors: readonly Selector[]): number {
  return Math.max(0, ...selectors.map(({ specificity }) => specificity));
}

function isAnyOf(selectors: readonly Selector[]): ElementTest {
  return (element, budget) => selectors.some((selector) => matches(selector, element, budget));
}

/** Up to the next comma or closing bracket. */
const NOT_UNDERSTOOD = new RegExp(`(?:"[^"\\n]*"|'[^'\\n]*'|\\(${IN_BRACKETS}\\)|[^"'(),])*`, "y");
const REST_OF_BRACKETS = new RegExp(`(${IN_BRACKETS})\\)`, "y");

class SelectorReader {
  readonly #text: string;
  readonly relatives: string[] = [];
  #at = 0;
  /**
   * The specificity of the last pseudo-class. If it has selectors as arguments, it is that of the most specific (§16).
   */
  #pseudoWeight = CLASS_WEIGHT;
  /** The nesting of brackets. */
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
      const read = this.#compound();
      if (read === undefined) return undefined;
      compounds.unshift(read.compound);
      specificity += read.specificity;
      const combinator = this.#combinator();
      if (combinator === undefined) break;
      combinators.unshift(combinator);
    }
    return compounds.length === combinators.length + 1 ? { compounds, combinators, specificity } : undefined;
  }

  #compound(): { compound: Compound; specificity: number } | undefined {
    const start = this.#at;
    const ids: string[] = [];
    const classes: string[] = [];
    const tests: ElementTest[] = [];
    let specificity = 0;
    // `*|` is any namespace.
    this.#match(/\*\|/y);
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
    // A selector within brackets ends with them, or at a comma.
    if (mark === undefined || mark === ")" || mark === ",") return undefined;
    if (mark === ">" || mark === "+" || mark === "~") {
      this.#at += 1;
      this.#match(/\s*/y);
      return mark;
    }
    return space === "" ? undefined : " ";
  }

  /** Behind the opening bracket: a name, or a name, operator and value. A flag `i` ignores case. */
  #attribute(): ElementTest | undefined {
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
    return ({ attributes }, budget) => {
      const given = attributes.get(name);
      budget.left -= (given?.length ?? 0) / CHARS_PER_STEP;
      return given !== undefined && compare(operator, fold(given), value);
    };
  }

  #pseudo(): ElementTest | undefined {
    if (this.#text[this.#at] === ":") return undefined;
    const name = this.#ident()?.toLowerCase();
    if (name === undefined) return undefined;
    if (!this.#take("(")) return Object.hasOwn(PSEUDO_CLASSES, name) ? PSEUDO_CLASSES[name] : undefined;
    if (name === "lang") return inLanguage(this.#match(/([^()]*)\)/y)?.[1] ?? "");
    if (name.startsWith("nth-")) return this.#nth(name);
    if (name === "has") return this.#has();
    if (name === "dir") return inDirection(this.#match(/([^()]*)\)/y)?.[1] ?? "");
    if (!/^(?:not|is|where|matches|any|-webkit-any|-moz-any)$/.test(name)) return undefined;
    const selectors = this.#list(name !== "not");
    if (selectors === undefined) return undefined;
    this.#pseudoWeight = name === "where" ? 0 : heaviest(selectors);
    return name === "not" ? (element, budget) => !isAnyOf(selectors)(element, budget) : isAnyOf(selectors);
  }

  /**
   * A list of selectors up to the closing bracket. A forgiving list skips selectors that it does not understand (§4.2).
   */
  #list(isForgiving: boolean): readonly Selector[] | undefined {
    this.#depth += 1;
    const depth = this.#depth;
    if (depth > DEPTH_MAX) return undefined;
    const selectors: Selector[] = [];
    do {
      this.#match(/\s*/y);
      const start = this.#at;
      const read = this.complex();
      if (read !== undefined && /[,)]/.test(this.#text[this.#at] ?? "")) selectors.push(read);
      else if (!isForgiving) return undefined;
      else {
        this.#at = start;
        this.#depth = depth;
        this.#match(NOT_UNDERSTOOD);
      }
    } while (selectors.length < SIMPLE_MAX && this.#take(","));
    this.#depth -= 1;
    return this.#take(")") ? selectors : undefined;
  }

  /** `:nth-child(2n + 1)`, also with a selector for the siblings that count: `:nth-child(1 of .a)`. */
  #nth(name: string): ElementTest | undefined {
    const [, formula = "", of] = this.#match(/([^()]*?)(\sof\s|(?=\)))/iy) ?? [];
    if (of !== undefined && of !== "") {
      const selectors = name === "nth-child" ? this.#list(false) : undefined;
      if (selectors === undefined) return undefined;
      this.#pseudoWeight = CLASS_WEIGHT + heaviest(selectors);
      return nthOf(formula, isAnyOf(selectors));
    }
    return this.#take(")") ? nthChild(name, formula) : undefined;
  }

  /** Behind the opening bracket. */
  #has(): ElementTest | undefined {
    const inside = this.#match(REST_OF_BRACKETS)?.[1];
    if (inside === undefined || /:has\(/i.test(inside)) return undefined;
    this.relatives.push(inside);
    this.#pseudoWeight = heaviest(relativeSelectors(inside));
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
