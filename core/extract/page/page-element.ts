import type { StyledElement } from "../style/selector.ts";
import type { Ends } from "./element-ends.ts";
import type { Attributes } from "./html-elements.ts";

/** An open element of a page, with its place among its siblings. */
export class PageElement implements StyledElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: PageElement | undefined;
  readonly previous: PageElement | undefined;
  readonly place: number;
  readonly placeFromEnd: number;
  readonly placeOfNameFromEnd: number;
  readonly isEmpty: boolean;
  readonly at: number;
  readonly #ends: Ends;
  #lastChild: PageElement | undefined;
  #placeOfName: number | undefined;
  /** How many children of each name have a known place. */
  #childrenOfName: Map<string, number> | undefined;
  #classes: ReadonlySet<string> | undefined;

  /** `at` is its place among all elements, from 0, in document order. Implied elements have negative places. */
  constructor(name: string, attributes: Attributes, parent: PageElement | undefined, at: number, ends: Ends) {
    this.placeFromEnd = ends.place.get(at) ?? 0;
    this.placeOfNameFromEnd = ends.placeOfName.get(at) ?? 0;
    this.isEmpty = ends.empty.has(at);
    this.at = at;
    this.#ends = ends;
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
    this.previous = parent === undefined ? undefined : parent.#lastChild;
    this.place = (this.previous?.place ?? 0) + 1;
    if (parent !== undefined) parent.#lastChild = this;
  }

  has(relatives: string): boolean {
    return this.#ends.having.get(relatives)?.has(this.at) === true;
  }

  get placeOfName(): number {
    const { parent } = this;
    if (this.#placeOfName === undefined && parent !== undefined) parent.#placeChildren();
    return this.#placeOfName ?? 1;
  }

  /** Called only if a rule asks. Places each child once. */
  #placeChildren(): void {
    const added: PageElement[] = [];
    for (let child = this.#lastChild; child !== undefined; child = child.previous) {
      if (child.#placeOfName !== undefined) break;
      added.push(child);
    }
    this.#childrenOfName ??= new Map();
    for (const child of added.reverse()) {
      child.#placeOfName = (this.#childrenOfName.get(child.name) ?? 0) + 1;
      this.#childrenOfName.set(child.name, child.#placeOfName);
    }
  }

  get classes(): ReadonlySet<string> {
    this.#classes ??= new Set((this.attributes.get("class") ?? "").split(/\s+/).filter((one) => one !== ""));
    return this.#classes;
  }
}
