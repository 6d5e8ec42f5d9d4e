/**
 * The list of active formatting elements (HTML §13.2.4.3): those that were not closed by their own end tags. Where a
 * block around them ends, they continue in the content behind it.
 */
import type { Attributes } from "./html-elements.ts";
export interface FormattingElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Whether it is on the stack of open elements. */
  isOpen: boolean;
}

/** Of elements with the same name and attributes, only this many are kept (HTML §13.2.4.3, the Noah's Ark clause). */
const ALIKE_MAX = 3;
/** No real page leaves more different ones open, and each is reopened in every later paragraph. */
const LISTED_MAX = 128;
/** The limit for a whole page: a thousand paragraphs behind a hundred open elements, which no real page has. */
const OPENED_AGAIN_MAX = 100_000;

export class ActiveFormatting {
  /** One list for each open cell or other scope, because formatting ends with its scope. Outermost first. */
  readonly #scopes: FormattingElement[][] = [[]];
  #openedAgain = 0;
  #isExhausted = false;

  /** Whether there were too many. Then it is unknown which of them apply from here on, and what they hide. */
  get isExhausted(): boolean {
    return this.#isExhausted;
  }

  add(name: string, attributes: Attributes): FormattingElement {
    const element: FormattingElement = { name, attributes, isOpen: true };
    const list = this.#list;
    const alike = list.filter((one) => isAlike(one, element));
    if (alike[0] !== undefined && alike.length >= ALIKE_MAX) list.splice(list.indexOf(alike[0]), 1);
    else if (list.length >= LISTED_MAX) this.#isExhausted = true;
    list.push(element);
    return element;
  }

  /** For the element's end tag. */
  remove(element: FormattingElement): void {
    const at = this.#list.lastIndexOf(element);
    if (at >= 0) this.#list.splice(at, 1);
  }

  /** Whether the last element of that name has to be reopened. If so, an end tag means this one, whatever is open. */
  isLeft(name: string): boolean {
    return this.#list.findLast((one) => one.name === name)?.isOpen === false;
  }

  /** For the end tag of an element that is not open. */
  removeLeft(name: string): void {
    const at = this.#list.findLastIndex((one) => one.name === name);
    if (at >= 0) this.#list.splice(at, 1);
  }

  /** Drops all elements, because another part of the message begins. */
  forget(): void {
    this.#scopes.splice(0, this.#scopes.length, []);
  }

  beginScope(): void {
    this.#scopes.push([]);
  }

  endScope(): void {
    if (this.#scopes.length > 1) this.#scopes.pop();
  }

  /** Whether any elements have to be reopened. */
  get hasLeft(): boolean {
    return this.#list.at(-1)?.isOpen === false;
  }

  /** The elements that have to be reopened, outermost first. */
  left(): readonly FormattingElement[] {
    const left = this.#list.slice(this.#list.findLastIndex(({ isOpen }) => isOpen) + 1);
    this.#openedAgain += left.length;
    if (this.#openedAgain > OPENED_AGAIN_MAX) this.#isExhausted = true;
    return left;
  }

  get #list(): FormattingElement[] {
    return this.#scopes.at(-1) ?? [];
  }
}

function isAlike(one: FormattingElement, other: FormattingElement): boolean {
  if (one.name !== other.name || one.attributes.size !== other.attributes.size) return false;
  for (const [name, value] of one.attributes) if (other.attributes.get(name) !== value) return false;
  return true;
}
