import type { StyledElement } from "./selector.ts";

const SIBLINGS_MAX = 1_000;

/** An open element of a page, and its place among its relatives. */
export class PageElement implements StyledElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  readonly previous: PageElement | undefined;
  readonly place: number;
  readonly isLast: boolean;
  readonly isEmpty: boolean;
  #lastChild: PageElement | undefined;
  #placeOfName: number | undefined;
  #classes: readonly string[] | undefined;

  constructor(
    name: string,
    attributes: ReadonlyMap<string, string>,
    parent: PageElement | undefined,
    isLast = false,
    isEmpty = false,
  ) {
    this.isLast = isLast;
    this.isEmpty = isEmpty;
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
    this.previous = parent === undefined ? undefined : parent.#lastChild;
    this.place = (this.previous?.place ?? 0) + 1;
    if (parent !== undefined) parent.#lastChild = this;
  }

  /** Looked up where a rule asks for it; among more siblings than anybody writes, the last of them are not told apart. */
  get placeOfName(): number {
    if (this.#placeOfName !== undefined) return this.#placeOfName;
    let sibling = this.previous;
    for (let steps = 0; sibling !== undefined && steps < SIBLINGS_MAX; steps += 1) {
      if (sibling.name === this.name && sibling.#placeOfName !== undefined) break;
      sibling = sibling.previous;
    }
    let place = sibling?.name === this.name ? (sibling.#placeOfName ?? 0) : 0;
    const stop = sibling;
    for (let one: PageElement | undefined = this; one !== undefined && one !== stop; one = one.previous)
      if (one.name === this.name) place += 1;
    this.#placeOfName = place;
    return place;
  }

  get classes(): readonly string[] {
    this.#classes ??= (this.attributes.get("class") ?? "").split(/\s+/).filter((one) => one !== "");
    return this.#classes;
  }
}
