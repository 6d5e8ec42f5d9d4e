/**
 * Formatting elements that were opened and not closed by their own end tags (HTML §13.2.4.3): where a block around them ends, they go on in
 * what comes behind it.
 */
export interface FormattingElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is among the open elements. */
  isOpen: boolean;
}

/** More of them nobody leaves open. */
const LEFT_MAX = 8;

export class ActiveFormatting {
  /** Undefined where a cell or the like began, whose formatting ends with it. */
  readonly #list: (FormattingElement | undefined)[] = [];

  add(name: string, attributes: ReadonlyMap<string, string>): FormattingElement {
    const element: FormattingElement = { name, attributes, isOpen: true };
    this.#list.push(element);
    return element;
  }

  /** For the end tag of the element. */
  remove(element: FormattingElement): void {
    const at = this.#list.lastIndexOf(element);
    if (at >= 0) this.#list.splice(at, 1);
  }

  /** For an end tag, where none of that name is open. */
  removeLeft(name: string): void {
    for (let at = this.#list.length - 1; this.#list[at] !== undefined; at -= 1)
      if (this.#list[at]?.name === name) {
        this.#list.splice(at, 1);
        return;
      }
  }

  beginScope(): void {
    this.#list.push(undefined);
  }

  endScope(): void {
    while (this.#list.length > 0 && this.#list.pop() !== undefined);
  }

  /** Whether any are to be opened again. */
  get hasLeft(): boolean {
    return this.#list[this.#list.length - 1]?.isOpen === false;
  }

  /** Those that are to be opened again, the outermost first. */
  left(): readonly FormattingElement[] {
    let from = this.#list.length;
    while (from > 0 && this.#list[from - 1]?.isOpen === false) from -= 1;
    if (this.#list.length - from > LEFT_MAX) this.#list.splice(from, this.#list.length - from - LEFT_MAX);
    return this.#list.slice(from) as FormattingElement[];
  }
}
