/**
 * The open elements of a page, and what a tag closes of them (HTML §13.2.6): where markup is broken, what is hidden in a
 * browser stays hidden and what is seen there is seen. Every question is answered without a search through the stack, so
 * that deep nesting costs what it is long.
 */
import { randomBytes } from "node:crypto";

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/**
 * An end tag of one of these reaches through spans and through blocks; every other one is not heard behind them. A page
 * within a page, as clients quote them, is no block.
 */
const SPECIAL = names(
  "address applet article aside blockquote button caption center colgroup dd details dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup iframe li listing main marquee menu nav noembed " +
    "noframes noscript object ol p plaintext pre script search section select style summary table tbody td template " +
    "textarea tfoot th thead title tr ul xmp",
);
/** Through these an item of a list is found. */
const SOFT = names("address div p");
/** No end tag of a block outside reaches into these (§13.2.4.2). */
const BARRIERS = names("applet caption marquee object select table td template th");
const TABLE_PARTS = names("caption colgroup table tbody td tfoot th thead tr");
const CELLS = ["td", "th"];
const ROW = ["tr", ...CELLS];
const ROWS = ["caption", "colgroup", "tbody", "tfoot", "thead", ...ROW];
/** They may end in the midst of a block, which stays open (§13.2.6.1, the adoption agency). */
const FORMATTING = names("a b big code em font i nobr s small strike strong tt u");
/** In the head of a page; anything else begins its body. */
const OF_HEAD = names(
  "base basefont bgsound head html link meta noframes noscript script style template title",
);
const ENDS_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp dd dt",
);

const [IS_SPECIAL, IS_HARD, IS_BARRIER, IS_FORMATTING] = [1, 2, 4, 8] as const;
const KINDS: ReadonlyMap<string, number> = new Map(
  [...SPECIAL, ...FORMATTING].map((name): [string, number] => [
    name,
    (SPECIAL.has(name) ? IS_SPECIAL : IS_FORMATTING) +
      (SPECIAL.has(name) && !SOFT.has(name) ? IS_HARD : 0) +
      (BARRIERS.has(name) ? IS_BARRIER : 0),
  ]),
);

/** Browsers stop at 512. What is deeper has no place that anybody could name, and is left out. */
const NESTING_MAX = 5_000;
/** Blocks that are closed and opened again around the end of a formatting element; more of them nobody writes. */
const REOPENED_MAX = 8;

/** Begins another part of a message, with nothing open. No sender knows its name. */
export const PART_ELEMENT = `part-${randomBytes(16).toString("hex")}`;

type Attributes = ReadonlyMap<string, string>;

export interface OpenElementsVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
}

export class OpenElements {
  readonly #names: string[] = [];
  readonly #attributes: Attributes[] = [];
  /** Where in the stack the open elements of each name are. */
  readonly #places = new Map<string, number[]>();
  readonly #special: number[] = [];
  readonly #hard: number[] = [];
  readonly #barriers: number[] = [];
  readonly #formatting: number[] = [];
  readonly #visitor: OpenElementsVisitor;
  #isWhole = true;

  constructor(visitor: OpenElementsVisitor) {
    this.#visitor = visitor;
  }

  /** Whether what comes now is deeper than the visitor is told of. */
  get isTooDeep(): boolean {
    return this.#names.length > NESTING_MAX;
  }

  /** Whether the visitor was told of everything. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** For a start tag. */
  open(name: string, attributes: Attributes): void {
    if (name === PART_ELEMENT) this.closeAll();
    this.#closeImplied(name);
    this.#push(name, attributes);
  }

  /** For a start tag of what has no end: closed at once. */
  openVoid(name: string, attributes: Attributes): void {
    this.#closeImplied(name);
    if (this.isTooDeep) this.#isWhole = false;
    else {
      this.#visitor.open(name, attributes);
      this.#visitor.close(name);
    }
  }

  /** Words in the head of a page are its body's. */
  text(): void {
    if (this.#names.at(-1) === "head") this.#closeTo(this.#names.length - 1);
  }

  /** For an end tag: closes what it closes in a browser, which may be nothing. */
  close(name: string): void {
    // A page ends where it ends.
    if (name === "body" || name === "html") return;
    const at = this.#last(name);
    if (at < 0) return;
    if (FORMATTING.has(name)) this.#closeFormatting(at);
    else if (at >= this.#reachOf(name)) this.#closeTo(at);
  }

  closeAll(): void {
    this.#closeTo(0);
  }

  /** From where on in the stack an end tag of that name is heard. */
  #reachOf(name: string): number {
    if (TABLE_PARTS.has(name)) return this.#lastTable();
    if (!SPECIAL.has(name)) return (this.#special.at(-1) ?? -1) + 1;
    const barrier = this.#barriers.at(-1) ?? 0;
    if (name === "li") return Math.max(barrier, this.#last("ol"), this.#last("ul"));
    return name === "p" ? Math.max(barrier, this.#last("button")) : barrier;
  }

  #closeFormatting(at: number): void {
    if (at < (this.#barriers.at(-1) ?? 0)) return;
    const inner = this.#names.slice(at + 1, at + 2 + REOPENED_MAX);
    const isBlocks = (this.#special.at(-1) ?? -1) > at;
    if (!isBlocks) {
      this.#closeTo(at);
      return;
    }
    if (inner.length > REOPENED_MAX) return;
    const attributes = this.#attributes.slice(at + 1);
    this.#closeTo(at);
    for (const [place, name] of inner.entries()) this.#push(name, attributes[place] as Attributes);
  }

  #closeImplied(by: string): void {
    if (this.#names.at(-1) === "head" && !OF_HEAD.has(by)) this.#closeTo(this.#names.length - 1);
    if (by === "body" && this.#last("head") >= 0) this.#closeTo(this.#last("head"));
    if (by === "li") this.#closeItem(this.#last("li"));
    else if (by === "dt" || by === "dd") this.#closeItem(Math.max(this.#last("dt"), this.#last("dd")));
    else if (by === "option") this.#closeInnermost("option");
    else if (by === "a") this.close("a");
    if (TABLE_PARTS.has(by) && by !== "table") this.#closeTableParts(by);
    if (ENDS_PARAGRAPH.has(by)) this.#closeParagraph();
  }

  #closeItem(at: number): void {
    // The item itself is the last of what stops the search, or is inside all of that.
    if (at >= 0 && at >= (this.#hard.at(-1) ?? 0)) this.#closeTo(at);
  }

  #closeInnermost(name: string): void {
    if (this.#names.at(-1) === name) this.#closeTo(this.#names.length - 1);
  }

  /** Formatting that is open in a paragraph goes on behind it: there the block is left inside. */
  #closeParagraph(): void {
    const at = this.#last("p");
    if (at >= 0 && at >= this.#reachOf("p") && (this.#formatting.at(-1) ?? -1) < at) this.#closeTo(at);
  }

  /** A cell ends the cell before it, a row the row, whatever is open in them. */
  #closeTableParts(by: string): void {
    const table = this.#lastTable();
    const ends = by === "td" || by === "th" ? CELLS : by === "tr" ? ROW : ROWS;
    let first = this.#names.length;
    for (const name of ends) {
      const at = this.#last(name);
      if (at > table) first = Math.min(first, at);
    }
    this.#closeTo(first);
  }

  #lastTable(): number {
    return Math.max(this.#last("table"), this.#last("template"));
  }

  #last(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1;
  }

  #push(name: string, attributes: Attributes): void {
    const at = this.#names.length;
    this.#names.push(name);
    this.#attributes.push(attributes);
    const places = this.#places.get(name);
    if (places === undefined) this.#places.set(name, [at]);
    else places.push(at);
    const kinds = KINDS.get(name) ?? 0;
    if (kinds & IS_SPECIAL) this.#special.push(at);
    if (kinds & IS_HARD) this.#hard.push(at);
    if (kinds & IS_BARRIER) this.#barriers.push(at);
    if (kinds & IS_FORMATTING) this.#formatting.push(at);
    if (this.isTooDeep) this.#isWhole = false;
    else this.#visitor.open(name, attributes);
  }

  #closeTo(at: number): void {
    while (this.#names.length > at) this.#pop();
  }

  #pop(): void {
    const name = this.#names.pop() ?? "";
    this.#attributes.pop();
    this.#places.get(name)?.pop();
    const kinds = KINDS.get(name) ?? 0;
    if (kinds & IS_SPECIAL) this.#special.pop();
    if (kinds & IS_HARD) this.#hard.pop();
    if (kinds & IS_BARRIER) this.#barriers.pop();
    if (kinds & IS_FORMATTING) this.#formatting.pop();
    if (this.#names.length < NESTING_MAX) this.#visitor.close(name);
  }
}
