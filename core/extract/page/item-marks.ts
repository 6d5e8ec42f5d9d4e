/** The markers of list items as a person sees them: a dash for any bullet, a number or a letter. */
import type { Declarations } from "../style/declarations.ts";
import { romanNumeral } from "../text/roman-numeral.ts";
import type { Attributes } from "./html-elements.ts";

interface List {
  readonly kind: Kind;
  /** The number of the latest item. */
  number: number;
}

type Kind = "bullet" | "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman";

/** The values of `type`, and of `list-style-type`. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["1", "decimal"],
  ["decimal", "decimal"],
  ["decimal-leading-zero", "decimal"],
  ["a", "lower-alpha"],
  ["lower-alpha", "lower-alpha"],
  ["lower-latin", "lower-alpha"],
  ["A", "upper-alpha"],
  ["upper-alpha", "upper-alpha"],
  ["upper-latin", "upper-alpha"],
  ["i", "lower-roman"],
  ["lower-roman", "lower-roman"],
  ["I", "upper-roman"],
  ["upper-roman", "upper-roman"],
  ["none", "bullet"],
  ["disc", "bullet"],
  ["circle", "bullet"],
  ["square", "bullet"],
]);

/** Lists nested deeper than this look the same. */
const INDENT_MAX = 5;

/** The markers of the open lists. */
export class ItemMarks {
  readonly #lists: List[] = [];

  get isInList(): boolean {
    return this.#lists.length > 0;
  }

  begin(name: string, attributes: Attributes, style: Declarations): void {
    const type = style.get("list-style-type")?.split(/\s+/).find(isKind);
    const kind = KINDS.get(type ?? "") ?? KINDS.get(attributes.get("type")?.trim() ?? "");
    const first = name === "ol" ? integerOf(attributes.get("start")) : undefined;
    this.#lists.push({ kind: kind ?? (name === "ol" ? "decimal" : "bullet"), number: (first ?? 1) - 1 });
  }

  end(): void {
    this.#lists.pop();
  }

  next(attributes: Attributes): string {
    const list = this.#lists.at(-1);
    if (list === undefined) return "- ";
    list.number = integerOf(attributes.get("value")) ?? list.number + 1;
    const indent = "  ".repeat(Math.min(this.#lists.length - 1, INDENT_MAX));
    return list.kind === "bullet" ? `${indent}- ` : `${indent}${numeral(list.number, list.kind)}. `;
  }
}

const isKind = (word: string): boolean => KINDS.has(word);

/** Reads at most nine digits. */
function integerOf(text: string | undefined): number | undefined {
  const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function numeral(number: number, kind: Kind): string {
  switch (kind) {
    case "lower-alpha":
      return letters(number);
    case "upper-alpha":
      return letters(number).toUpperCase();
    case "lower-roman":
      return romanNumeral(number).toLowerCase();
    case "upper-roman":
      return romanNumeral(number);
    default:
      return String(number);
  }
}

/** After z come aa and ab. */
function letters(number: number): string {
  if (number < 1) return String(number);
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}
