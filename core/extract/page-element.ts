import type { StyledElement } from "./selector.ts";

/** An open element of a page, and its place among its relatives. */
export class PageElement implements StyledElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  readonly previous: PageElement | undefined;
  readonly place: number;
  #lastChild: PageElement | undefined;
  #classes: readonly string[] | undefined;

  constructor(name: string, attributes: ReadonlyMap<string, string>, parent: PageElement | undefined) {
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
    this.previous = parent === undefined ? undefined : parent.#lastChild;
    this.place = (this.previous?.place ?? 0) + 1;
    if (parent !== undefined) parent.#lastChild = this;
  }

  get classes(): readonly string[] {
    this.#classes ??= (this.attributes.get("class") ?? "").split(/\s+/).filter((one) => one !== "");
    return this.#classes;
  }
}
