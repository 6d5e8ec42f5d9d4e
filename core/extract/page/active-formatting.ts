/**
 * Formatting elements that were opened and not closed by their own end tags (HTML §13.2.4.3): where a block around them ends, they go on in
 * what comes behind it.
 */
import type { Attributes } from "./html-elements.ts";
export interface FormattingElement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Whether it is among the open elements. */
  isOpen: boolean;
}

/** Of those that are alike in name and attributes only so many go on (HTML §13.2.4.3, the Noah's Ark clause). */
const ALIKE_MAX = 3;
/** More different ones nobody leaves open, and all of them are opened again in every paragraph behind. */
const LISTED_MAX = 128;
/** In all of a page: a thousand paragraphs behind a hundred of them, which nobody writes, either. */
const OPENED_AGAIN_MAX = 100_000;

export class ActiveFormatting {
  /** Of each cell or the like that is open its own, because they end with it; the outermost first. */
  readonly #scopes: FormattingElement[][] = [[]];
  #openedAgain = 0;
  #isExhausted = false;

  /** Whether there were too many: which of them hold from here on, and what they hide, is not known. */
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

  /** For the end tag of the element. */
  remove(element: FormattingElement): void {
    const at = this.#list.lastIndexOf(element);
    if (at >= 0) this.#list.splice(at, 1);
  }

  /** Whether the last of that name is to be opened again: it is what an end tag means, whatever is open. */
  isLeft(name: string): boolean {
    return this.#list.findLast((one) => one.name === name)?.isOpen === false;
  }

  /** For the end tag of one that is not open. */
  removeLeft(name: string): void {
    const at = this.#list.findLastIndex((one) => one.name === name);
    if (at >= 0) this.#list.splice(at, 1);
  }

  /** Of all that was opened: another part of the message begins. */
  forget(): void {
    this.#scopes.splice(0, this.#scopes.length, []);
  }

  beginScope(): void {
    this.#scopes.push([]);
  }

  endScope(): void {
    if (this.#scopes.length > 1) this.#scopes.pop();
  }

  /** Whether any are to be opened again. */
  get hasLeft(): boolean {
    return this.#list.at(-1)?.isOpen === false;
  }

  /** Those that are to be opened again, the outermost first. */
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
