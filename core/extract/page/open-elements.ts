/**
 * The stack of open elements, and what a tag closes in it (HTML §13.2.6). It follows browsers for broken markup, too,
 * so that the same text is hidden and seen. No question needs a search of the stack, so deep nesting costs linear time.
 */
import { ActiveFormatting, type FormattingElement } from "./active-formatting.ts";
import type { Attributes } from "./html-elements.ts";
import { AROUND, IS, kindOf, PART_ELEMENT, WORDS } from "./tag-kinds.ts";

/** Browsers stop at 512. Deeper elements are left out. */
const NESTING_MAX = 5_000;
/** Blocks that are closed and reopened around the end of a formatting element. Real mail has fewer. */
const REOPENED_MAX = 8;

const NO_ATTRIBUTES: Attributes = new Map();

export interface OpenElementsVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly kind: number;
  /** Set for a formatting element. */
  readonly formatting: FormattingElement | undefined;
}

export class OpenElements {
  /** The stack of open elements, the outermost first. */
  readonly #open: OpenElement[] = [];
  /** For each name, the places of its elements in the stack. */
  readonly #places = new Map<string, number[]>();
  readonly #special: number[] = [];
  readonly #hard: number[] = [];
  readonly #barriers: number[] = [];
  readonly #formatting = new ActiveFormatting();
  /** Foster-parented elements, by their places in the stack. */
  readonly #fostered: { readonly at: number; readonly table: number }[] = [];
  /** The number of open `svg` and `math` elements. */
  #drawings = 0;
  readonly #visitor: OpenElementsVisitor;
  #isWhole = true;

  constructor(visitor: OpenElementsVisitor) {
    this.#visitor = visitor;
  }

  /** Whether the present depth is beyond what the visitor is told of. */
  get isTooDeep(): boolean {
    return this.#open.length > NESTING_MAX;
  }

  /** Whether it is unknown how the rest looks. The visitor need not be told of it. */
  get isGivenUp(): boolean {
    return this.#formatting.isExhausted;
  }

  /** Whether the visitor was told of everything. */
  get isWhole(): boolean {
    return this.#isWhole && !this.isGivenUp;
  }

  open(name: string, attributes: Attributes): void {
    if (name === PART_ELEMENT) {
      this.closeAll();
      this.#formatting.forget();
    }
    const kind = kindOf(name);
    if ((kind & IS.tablePart) !== 0 && name !== "table" && this.#lastTable() < 0) {
      // A table part outside a table is ignored, except that it separates words.
      this.#tell(name, NO_ATTRIBUTES);
      return;
    }
    this.#closeImplied(name, kind);
    if ((this.#topKind & IS.tableContext) !== 0) {
      if (name === "form") return;
      if ((kind & IS.ofTable) === 0) this.#foster();
    }
    if ((kind & IS.unformatted) === 0) this.#reopenFormatting();
    this.#push(name, attributes, kind);
  }

  /** For the start tag of a void element, which is closed at once. */
  openVoid(name: string, attributes: Attributes): void {
    const kind = kindOf(name);
    this.#closeImplied(name, kind);
    const isOfLine = (kind & IS.unformatted) === 0 && attributes.get("type") !== "hidden";
    const depth = isOfLine ? this.#beginLine() : this.#open.length;
    this.#tell(name, attributes);
    if (isOfLine) this.#endLine(depth);
  }

  #tell(name: string, attributes: Attributes): void {
    if (this.isTooDeep) this.#isWhole = false;
    else {
      this.#visitor.open(name, attributes);
      this.#visitor.close(name);
    }
  }

  text(text: string): void {
    const isPlain = (this.#topKind & IS.tableContext) === 0 && !this.#formatting.hasLeft;
    if (isPlain && this.#top?.name !== "head") {
      if (!this.isTooDeep) this.#visitor.text(text);
      return;
    }
    const isWords = WORDS.test(text);
    // Words in the head begin the body.
    if (isWords && this.#top?.name === "head") this.#pop();
    const depth = isWords ? this.#beginLine() : this.#open.length;
    if (!this.isTooDeep) this.#visitor.text(text);
    if (isWords) this.#endLine(depth);
  }

  /** For an end tag. Closes what a browser closes, which may be nothing. */
  close(name: string): void {
    // Content behind `</body>` still belongs to the page.
    if (name === "body" || name === "html") return;
    const at = this.#last(name);
    const kind = kindOf(name);
    if ((kind & IS.formatting) !== 0) this.#closeFormatting(name, at);
    else if (at >= 0 && at >= this.#reachOf(name, kind)) this.#closeTo(at);
  }

  closeAll(): void {
    this.#closeTo(0);
  }

  /** The lowest place in the stack that an end tag of that name reaches. */
  #reachOf(name: string, kind: number): number {
    if ((kind & IS.tablePart) !== 0) return this.#lastTable();
    if ((kind & IS.special) === 0) return (this.#special.at(-1) ?? -1) + 1;
    const barrier = this.#barriers.at(-1) ?? 0;
    if (name === "li") return Math.max(barrier, this.#last("ol"), this.#last("ul"));
    return name === "p" ? Math.max(barrier, this.#last("button")) : barrier;
  }

  #closeFormatting(name: string, at: number): void {
    if (at < 0 || at < (this.#barriers.at(-1) ?? 0) || this.#formatting.isLeft(name)) {
      this.#formatting.removeLeft(name);
      return;
    }
    const isBlocks = (this.#special.at(-1) ?? -1) > at;
    const inner = isBlocks ? this.#open.slice(at + 1, at + 2 + REOPENED_MAX) : [];
    if (inner.length > REOPENED_MAX) return;
    const own = this.#open[at]?.formatting;
    if (own !== undefined) this.#formatting.remove(own);
    const block = inner.findIndex(({ kind }) => (kind & IS.special) !== 0);
    this.#closeTo(at);
    // Of the elements around the outermost block, only formatting is reopened.
    for (const [place, { name, attributes, kind, formatting }] of inner.entries())
      if (place >= block || formatting !== undefined) this.#push(name, attributes, kind, formatting);
  }

  /** Reopens formatting elements that were closed by the end of an ancestor. */
  #reopenFormatting(): void {
    if (!this.#formatting.hasLeft || (this.#topKind & IS.text) !== 0) return;
    for (const one of this.#formatting.left()) this.#push(one.name, one.attributes, kindOf(one.name), one);
  }

  get #top(): OpenElement | undefined {
    return this.#open[this.#open.length - 1];
  }

  get #topKind(): number {
    return this.#top?.kind ?? 0;
  }

  /** Called before words or inline content. Returns how many elements are open. */
  #beginLine(): number {
    const depth = this.#open.length;
    if ((this.#topKind & IS.tableContext) !== 0) this.#foster();
    this.#reopenFormatting();
    return depth;
  }

  /** Called behind them. */
  #endLine(depth: number): void {
    if (this.#fostered[this.#fostered.length - 1]?.at !== depth) return;
    if (this.#open.length > depth) this.#closeTo(depth);
    else this.#resume();
  }

  /** Reports what begins now as if the table had ended, until it ends (foster parenting). */
  #foster(): void {
    const table = this.#last("table");
    if (table < 0 || table < this.#last("template")) return;
    for (let at = this.#open.length - 1; at >= table; at -= 1)
      if (at < NESTING_MAX) this.#visitor.close(this.#open[at]?.name ?? "");
    this.#fostered.push({ at: this.#open.length, table });
  }

  #resume(): void {
    const table = this.#fostered.pop()?.table ?? this.#open.length;
    for (const { name, attributes } of this.#open.slice(table, NESTING_MAX))
      this.#visitor.open(name, attributes);
  }

  #closeImplied(by: string, kind: number): void {
    if (this.#drawings > 0 && (kind & IS.endingDrawing) !== 0) this.#closeDrawing();
    if (this.#top?.name === "head" && (kind & IS.ofHead) === 0) this.#pop();
    if (by === "body" && this.#last("head") >= 0) this.#closeTo(this.#last("head"));
    if (by === "li") this.#closeItem(this.#last("li"));
    else if (by === "dt" || by === "dd") this.#closeItem(Math.max(this.#last("dt"), this.#last("dd")));
    else if (by === "option" && this.#top?.name === by) this.#pop();
    else if (by === "a" || by === "nobr") this.close(by);
    if (by === "table" && (this.#topKind & IS.tableContext) !== 0) this.#closeTo(this.#lastTable());
    else if ((kind & IS.tablePart) !== 0 && by !== "table") this.#closeTableParts(by);
    // Without a doctype, as in most mail, a table does not end a paragraph in browsers. Here that holds only in a link,
    // where the table is a button.
    const isButton = by === "table" && this.#last("a") > this.#last("p");
    if ((kind & IS.endingParagraph) !== 0 && !isButton) this.#closeParagraph();
  }

  #closeItem(at: number): void {
    // The item is itself the innermost element that stops the search, or is inside all that do.
    if (at >= 0 && at >= (this.#hard.at(-1) ?? 0)) this.#closeTo(at);
  }

  #closeParagraph(): void {
    const at = this.#last("p");
    if (at >= 0 && at >= this.#reachOf("p", IS.special)) this.#closeTo(at);
  }

  #closeDrawing(): void {
    const at = Math.max(this.#last("svg"), this.#last("math"));
    const inner = ["foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml"];
    if (at >= 0 && inner.every((name) => this.#last(name) < at)) this.#closeTo(at);
  }

  /** A cell ends the previous cell, and a row the previous row, with all that is open in or beside them. */
  #closeTableParts(by: string): void {
    let inner = this.#lastTable();
    for (const name of AROUND[by] ?? []) inner = Math.max(inner, this.#last(name));
    this.#closeTo(inner + 1);
  }

  #lastTable(): number {
    return Math.max(this.#last("table"), this.#last("template"));
  }

  #last(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1;
  }

  #push(name: string, attributes: Attributes, kind: number, left?: FormattingElement): void {
    const at = this.#open.length;
    const isFormatting = (kind & IS.formatting) !== 0;
    const formatting = isFormatting ? (left ?? this.#formatting.add(name, attributes)) : undefined;
    if (formatting !== undefined) formatting.isOpen = true;
    this.#open.push({ name, attributes, kind, formatting });
    const places = this.#places.get(name);
    if (places === undefined) this.#places.set(name, [at]);
    else places.push(at);
    if (kind !== 0) this.#begin(at, kind);
    if (this.isTooDeep) this.#isWhole = false;
    else this.#visitor.open(name, attributes);
  }

  #begin(at: number, kind: number): void {
    if (kind & IS.special) this.#special.push(at);
    if (kind & IS.hard) this.#hard.push(at);
    if (kind & IS.barrier) this.#barriers.push(at);
    if (kind & IS.scope) this.#formatting.beginScope();
    if (kind & IS.drawing) this.#drawings += 1;
  }

  #closeTo(at: number): void {
    while (this.#open.length > Math.max(0, at)) this.#pop();
  }

  #pop(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const { name, kind, formatting } = element;
    const at = this.#open.length;
    this.#places.get(name)?.pop();
    if (kind !== 0) this.#end(kind);
    if (formatting !== undefined) formatting.isOpen = false;
    if (at < NESTING_MAX) this.#visitor.close(name);
    if (this.#fostered.length > 0 && this.#fostered.at(-1)?.at === at) this.#resume();
  }

  #end(kind: number): void {
    if (kind & IS.special) this.#special.pop();
    if (kind & IS.hard) this.#hard.pop();
    if (kind & IS.barrier) this.#barriers.pop();
    if (kind & IS.scope) this.#formatting.endScope();
    if (kind & IS.drawing) this.#drawings -= 1;
  }
}
