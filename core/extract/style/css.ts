/**
 * CSS as far as it takes to read rules and declarations (CSS Syntax Level 3): comments, strings, escapes and blocks are
 * seen for what they are, because what hides a text may be written through them. One pass over every text.
 */

import { type LayerPath, type Layers, NO_LAYER } from "./layers.ts";
import { IN_BRACKETS } from "./value-words.ts";

/** Values by property, both lower case and as CSS means them: without comments and escapes. */
export type Declarations = ReadonlyMap<string, string>;

export interface Block {
  readonly normal: Declarations;
  /** Those with `!important`. */
  readonly important: Declarations;
}

export interface ParsedRule {
  /** The selectors as they are written, comments aside. */
  readonly prelude: string;
  readonly block: string;
  readonly layer: LayerPath;
}

/** Everything at which a reader of CSS has to stop and think. */
const SPECIAL = /\/\*|["'\\{};()[\]]/g;

/** Where the thing that begins at a special character ends; undefined for a character that stands for itself. */
function endOfOpaque(css: string, at: number): number | undefined {
  const character = css[at];
  if (character === "\\") return at + 2;
  if (character === "/") {
    const end = css.indexOf("*/", at + 2);
    return end < 0 ? css.length : end + 2;
  }
  if (character !== '"' && character !== "'") return undefined;
  const end = character === '"' ? /["\n]|\\[\s\S]/g : /['\n]|\\[\s\S]/g;
  end.lastIndex = at + 1;
  for (let match = end.exec(css); match !== null; match = end.exec(css))
    if (match[0].length === 1) return match.index + 1;
  return css.length;
}

/** Calls at every special character outside comments, strings and escapes; goes on where the callback says. */
function scan(css: string, onSpecial: (character: string, at: number) => number | undefined): void {
  const special = new RegExp(SPECIAL);
  for (let match = special.exec(css); match !== null; match = special.exec(css)) {
    const after = endOfOpaque(css, match.index) ?? onSpecial(match[0], match.index);
    if (after !== undefined) special.lastIndex = after;
  }
}

/** Rules within rules beyond this are not written by people. */
const NESTING_MAX = 4;
const NESTED_PRELUDE_CHARS_MAX = 2_000;
const NESTED_SELECTORS_MAX = 64;

/** The rules of a sheet that hold on the screen of a computer, in order. `applies` judges the prelude of an at-rule. */
export function parseRules(css: string, applies: (atRule: string) => boolean, layers: Layers): ParsedRule[] {
  const rules: ParsedRule[] = [];
  new RulesReader(rules, applies, layers).read(css, { parent: undefined, depth: 0, layer: NO_LAYER });
  return rules;
}

interface Within {
  /** The prelude of the rule that all of it stands in (CSS Nesting Level 1). */
  readonly parent: string | undefined;
  readonly depth: number;
  readonly layer: LayerPath;
}

const LAYER = /^@layer\b(?:\s+([^{;]*))?/i;

class RulesReader {
  readonly #rules: ParsedRule[];
  readonly #applies: (atRule: string) => boolean;
  readonly #layers: Layers;

  constructor(rules: ParsedRule[], applies: (atRule: string) => boolean, layers: Layers) {
    this.#rules = rules;
    this.#applies = applies;
    this.#layers = layers;
  }

  read(css: string, within: Within): void {
    const { parent } = within;
    let start = startOfPrelude(css, 0);
    /** The layers of the at-rules that the scan is inside of: a brace that closes none of them spoils the rule that follows it. */
    const entered: LayerPath[] = [];
    scan(css, (character, at) => {
      if (character === "(" || character === "[") return endOfBracket(css, at);
      const layer = entered.at(-1) ?? within.layer;
      if (character === "}") {
        if (entered.length > 0) start = startOfPrelude(css, at + 1);
        entered.pop();
      } else if (character === ";" && (css[start] === "@" || parent !== undefined)) {
        this.#statement(css.slice(start, at), layer);
        start = startOfPrelude(css, at + 1);
      } else if (character === "{") {
        const written = css.slice(start, at);
        const isEntered = parent === undefined && css[start] === "@" && this.#applies(written);
        if (isEntered) entered.push(this.#layerOf(written, layer));
        const end = isEntered ? at + 1 : endOfBlock(css, at);
        if (!isEntered) this.#rule(written, css.slice(at + 1, end - 1), { ...within, layer });
        start = startOfPrelude(css, end);
        return end;
      }
      return undefined;
    });
  }

  #statement(written: string, layer: LayerPath): void {
    const names = LAYER.exec(written)?.[1];
    if (names !== undefined) this.#layers.name(layer, names);
  }

  #layerOf(atRule: string, around: LayerPath): LayerPath {
    const layer = LAYER.exec(atRule);
    return layer === null ? around : this.#layers.enter(around, layer[1] ?? "");
  }

  /** One that is not looked through in place: of elements, or within another. */
  #rule(written: string, block: string, { parent, depth, layer }: Within): void {
    const isAtRule = written.startsWith("@");
    const scope = /^@scope\s*\(([^()]*)\)\s*$/i.exec(written)?.[1];
    const holds = !isAtRule || (parent !== undefined && this.#applies(written));
    const prelude = scope ?? (isAtRule ? parent : nestedPrelude(parent, written));
    if (prelude === undefined || !(holds || scope !== undefined)) return;
    const here = { parent: prelude, depth: depth + 1, layer: holds ? this.#layerOf(written, layer) : layer };
    if (holds) this.#rules.push({ prelude, block, layer: here.layer });
    if (depth < NESTING_MAX && block.includes("{")) this.read(block, here);
  }
}

function nestedPrelude(parent: string | undefined, written: string): string | undefined {
  if (parent === undefined) return written;
  if (parent.length + written.length > NESTED_PRELUDE_CHARS_MAX || written.trim() === "") return undefined;
  const [parents, children] = [splitSelectors(parent), splitSelectors(written)];
  if (parents.length * children.length > NESTED_SELECTORS_MAX) return undefined;
  return children
    .flatMap((child) =>
      parents.map((one) =>
        child.includes("&") ? child.replaceAll("&", one.trim()) : `${one.trim()} ${child.trim()}`,
      ),
    )
    .join(",");
}

/** Parted by commas outside brackets. */
export function splitSelectors(list: string): string[] {
  if (!/[([\\"']/.test(list)) return list.split(",");
  return list.match(SELECTOR) ?? [];
}

const SELECTOR = new RegExp(
  `(?:\\\\[\\s\\S]|"[^"]*"|'[^']*'|\\(${IN_BRACKETS}\\)|\\[[^\\][]*\\]|[^,\\\\])+`,
  "g",
);

/** Behind space, comments and the marks of an HTML comment, in which old senders wrap style and which CSS ignores. */
function startOfPrelude(css: string, from: number): number {
  const ignored = /(?:\s|<!--|-->|\/\*[\s\S]*?\*\/)*/y;
  ignored.lastIndex = from;
  return from + (ignored.exec(css)?.[0].length ?? 0);
}

/** Behind the brace that closes the one at `open`; one within brackets closes nothing. */
export function endOfBlock(css: string, open: number): number {
  let depth = 0;
  const brace = /\/\*|["'\\{}([]/g;
  brace.lastIndex = open;
  for (let match = brace.exec(css); match !== null; match = brace.exec(css)) {
    const isBracket = match[0] === "(" || match[0] === "[";
    const after = isBracket ? endOfBracket(css, match.index) : endOfOpaque(css, match.index);
    if (after !== undefined) brace.lastIndex = after;
    else if (match[0] === "{") depth += 1;
    else if (--depth === 0) return match.index + 1;
  }
  return css.length + 1;
}

/** Behind the bracket that closes the one at `open`; whatever stands in between is in it (CSS Syntax §5.4.8). */
function endOfBracket(css: string, open: number): number {
  // An address that stands there without quotes ends at the first bracket, whatever is in it (§4.3.6).
  if (
    /url$/i.test(css.slice(Math.max(0, open - 3), open)) &&
    !/^\s*["']/.test(css.slice(open + 1, open + 20))
  ) {
    const end = css.indexOf(")", open);
    return end < 0 ? css.length : end + 1;
  }
  const closers: string[] = [];
  const bracket = /\/\*|["'\\(){}[\]]/g;
  bracket.lastIndex = open;
  for (let match = bracket.exec(css); match !== null; match = bracket.exec(css)) {
    const [character] = match;
    const after = endOfOpaque(css, match.index);
    if (after !== undefined) bracket.lastIndex = after;
    else if (CLOSERS.has(character)) closers.push(CLOSERS.get(character) ?? "");
    else if (character === closers.at(-1)) closers.pop();
    if (closers.length === 0) return match.index + 1;
  }
  return css.length;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** `display: none\9`, which one browser alone took, and that long ago. */
const FOR_OLD_BROWSERS = /\\[09](?:\/\d?)?\s*(?:!\s*important\s*)?$/i;

/** The declarations of `properties`, and of variables; `accepts` says whether a value is one that a browser would take. */
export function parseBlock(
  block: string,
  properties: ReadonlySet<string>,
  accepts: (property: string, value: string) => boolean,
): Block {
  const normal = new Map<string, string>();
  const important = new Map<string, string>();
  for (const declaration of pieces(block)) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const property = unescaped(declaration.slice(0, colon)).trim().toLowerCase();
    if (!properties.has(property) && !property.startsWith("--")) continue;
    if (FOR_OLD_BROWSERS.test(declaration)) continue;
    const written = unescaped(declaration.slice(colon + 1))
      .trim()
      .toLowerCase();
    const mark = written.lastIndexOf("!");
    const isImportant = mark >= 0 && /^!\s*important$/.test(written.slice(mark));
    const value = isImportant ? written.slice(0, mark).trimEnd() : written;
    if (value === "" || !accepts(property, value)) continue;
    const layer = isImportant ? important : normal;
    // Last in the order of the map, so that a longhand behind its shorthand wins, and the other way round.
    layer.delete(property);
    layer.set(property, value);
  }
  return { normal, important };
}

/** The declarations of a block, comments aside; a rule nested in it is left out. */
function pieces(block: string): string[] {
  if (!/[/"'\\{}()[\]]/.test(block)) return block.split(";");
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  const text = withoutComments(block);
  scan(text, (character, at) => {
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    else if (character === "{") {
      start = endOfBlock(text, at);
      return start;
    } else if (character === ";" && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
    return undefined;
  });
  parts.push(text.slice(start));
  return parts;
}

export function withoutComments(css: string): string {
  if (!css.includes("/*")) return css;
  const parts: string[] = [];
  let start = 0;
  const opaque = /\/\*|["'\\]/g;
  for (let match = opaque.exec(css); match !== null; match = opaque.exec(css)) {
    const end = endOfOpaque(css, match.index) ?? match.index + 1;
    if (match[0] === "/*") {
      parts.push(css.slice(start, match.index));
      start = end;
    }
    opaque.lastIndex = end;
  }
  parts.push(css.slice(start));
  return parts.join("");
}

/** `\6e` and `\:` as what they stand for. */
export function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|\s)?|(\r\n|[\s\S]))/gi,
    (_, hex?: string, character = "") => {
      if (hex === undefined) return /[\r\n]/.test(character) ? "" : character;
      const codePoint = Number.parseInt(hex, 16);
      return codePoint === 0 || codePoint > 0x10ffff ? "\ufffd" : String.fromCodePoint(codePoint);
    },
  );
}
