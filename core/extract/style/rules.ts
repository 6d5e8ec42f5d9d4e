/** The rules of a style sheet (CSS Syntax Level 3, Nesting Level 1), each with its layer. */
import { endOfBlock, endOfBracket, scan } from "./css-text.ts";
import { type LayerPath, type Layers, NO_LAYER } from "./layers.ts";
import { IN_BRACKETS } from "./value-words.ts";

export interface ParsedRule {
  /** The selectors as written. Comments before them are skipped. */
  readonly prelude: string;
  readonly block: string;
  readonly layer: LayerPath;
}

/** No real sheet nests rules deeper. */
const NESTING_MAX = 4;
const NESTED_PRELUDE_CHARS_MAX = 2_000;
const NESTED_SELECTORS_MAX = 64;

/** The rules of a sheet that apply on a computer screen, in order. `applies` decides on the prelude of an at-rule. */
export function parseRules(css: string, applies: (atRule: string) => boolean, layers: Layers): ParsedRule[] {
  const rules: ParsedRule[] = [];
  new RulesReader(rules, applies, layers).read(css, { parent: undefined, depth: 0, layer: NO_LAYER });
  return rules;
}

interface Within {
  /** The prelude of the enclosing rule (CSS Nesting Level 1). */
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
    /** The layers of the at-rules around the scan. A closing brace without one of these invalidates the next rule. */
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

  /** A rule whose block is read separately: one with declarations, or one nested in another. */
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

/** Splits at commas outside brackets. */
export function splitSelectors(list: string): string[] {
  if (!/[([\\"']/.test(list)) return list.split(",");
  return list.match(SELECTOR) ?? [];
}

const SELECTOR = new RegExp(
  `(?:\\\\[\\s\\S]|"[^"]*"|'[^']*'|\\(${IN_BRACKETS}\\)|\\[[^\\][]*\\]|[^,\\\\])+`,
  "g",
);

/** Skips space, comments, and the `<!--` and `-->` that old senders put around styles and CSS ignores. */
function startOfPrelude(css: string, from: number): number {
  const ignored = /(?:\s|<!--|-->|\/\*[\s\S]*?\*\/)*/y;
  ignored.lastIndex = from;
  return from + (ignored.exec(css)?.[0].length ?? 0);
}
