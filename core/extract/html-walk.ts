/**
 * Walks HTML element by element in one linear pass. The tokenizer is htmlparser2's; the stack of open elements is ours,
 * because its own costs the square of the nesting depth.
 */
import { Tokenizer } from "htmlparser2";

export interface HtmlVisitor {
  /** For void elements, too; they are closed at once. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
  comment(text: string): void;
}

const VOID = new Set(
  "area base basefont br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

const BLOCKS =
  "address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul";
/** Opening the key closes an open element of the value, if that is innermost (HTML §13.1.2.4, optional tags). */
const IMPLIES_END: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", new Set(["li", "p"])],
  ["dt", new Set(["dt", "dd", "p"])],
  ["dd", new Set(["dt", "dd", "p"])],
  ["option", new Set(["option"])],
  ["td", new Set(["td", "th", "p"])],
  ["th", new Set(["td", "th", "p"])],
  ["tr", new Set(["tr", "td", "th", "p"])],
  ["tbody", new Set(["tr", "td", "th", "thead", "tbody", "tfoot"])],
  ["tfoot", new Set(["tr", "td", "th", "thead", "tbody", "tfoot"])],
  ["body", new Set(["head", "title"])],
  ...BLOCKS.split(" ").map((name): [string, ReadonlySet<string>] => [name, new Set(["p"])]),
]);

/** Browsers stop at 512. What is deeper has no place that anybody could name, and is left out. */
const NESTING_MAX = 5_000;

/** The open elements, and how many of each name, so that a stray end tag is known without a search. */
class OpenElements {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #onClose: (name: string) => void;

  constructor(onClose: (name: string) => void) {
    this.#onClose = onClose;
  }

  /** Whether what comes now is deeper than the visitor is told of. */
  get isTooDeep(): boolean {
    return this.#names.length > NESTING_MAX;
  }

  push(name: string): void {
    this.#names.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  closeImplied(by: string): void {
    const ends = IMPLIES_END.get(by);
    if (ends === undefined) return;
    for (let top = this.#names.at(-1); top !== undefined && ends.has(top); top = this.#names.at(-1))
      this.#pop();
  }

  /** Closes down to the innermost element of that name; does nothing when there is none. */
  close(name: string): void {
    if (!this.#counts.get(name)) return;
    while (this.#pop() !== name);
  }

  closeAll(): void {
    while (this.#names.length > 0) this.#pop();
  }

  #pop(): string {
    const name = this.#names.pop() ?? "";
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    if (this.#names.length < NESTING_MAX) this.#onClose(name);
    return name;
  }
}

/** Collects an element's tag until it ends. */
interface Tag {
  name: string;
  attributeName: string;
  value: string[];
  attributes: ReadonlyMap<string, string>;
  /** Its attributes, once there is one: a map of its own for each of 100,000 bare tags is most of what they cost. */
  own: Map<string, string> | undefined;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Says whether all of it was shown to the visitor. */
export function walkHtml(html: string, visitor: HtmlVisitor): boolean {
  const elements = new OpenElements((name) => visitor.close(name));
  const tag: Tag = { name: "", attributeName: "", value: [], attributes: NO_ATTRIBUTES, own: undefined };
  let text: string[] = [];
  let isWhole = true;
  const flush = () => {
    if (text.length > 0 && !elements.isTooDeep) visitor.text(text.join(""));
    text = [];
  };
  const open = () => {
    elements.closeImplied(tag.name);
    const isVoid = VOID.has(tag.name);
    if (!isVoid) elements.push(tag.name);
    if (elements.isTooDeep) isWhole = false;
    else visitor.open(tag.name, tag.attributes);
    if (isVoid && !elements.isTooDeep) visitor.close(tag.name);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => void text.push(html.slice(start, end)),
      ontextentity: (codePoint) => void text.push(String.fromCodePoint(codePoint)),
      onopentagname(start, end) {
        flush();
        tag.name = html.slice(start, end).toLowerCase();
        tag.attributes = NO_ATTRIBUTES;
        tag.own = undefined;
      },
      ...attributeCallbacks(html, tag),
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        flush();
        elements.close(html.slice(start, end).toLowerCase());
      },
      oncomment(start, end, endOffset) {
        flush();
        if (!elements.isTooDeep) visitor.comment(html.slice(start, end - endOffset));
      },
      oncdata: () => flush(),
      ondeclaration: () => flush(),
      onprocessinginstruction: () => flush(),
      onend: () => flush(),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  elements.closeAll();
  return isWhole;
}

function attributeCallbacks(html: string, tag: Tag) {
  return {
    onattribname(start: number, end: number) {
      tag.attributeName = html.slice(start, end).toLowerCase();
      tag.value = [];
    },
    onattribdata: (start: number, end: number) => void tag.value.push(html.slice(start, end)),
    onattribentity: (codePoint: number) => void tag.value.push(String.fromCodePoint(codePoint)),
    onattribend() {
      // Of two attributes with one name the first counts (HTML §13.2.5.33).
      if (tag.attributes.has(tag.attributeName)) return;
      tag.own ??= new Map();
      tag.own.set(tag.attributeName, tag.value.join(""));
      tag.attributes = tag.own;
    },
  };
}
