/** Whether current browsers support the condition of `@supports` (CSS Conditional Rules Level 3, §6). */
import { isInvalidSelector } from "./invalid-selector.ts";
import { STANDARD_PROPERTIES, STYLE_PROPERTIES } from "./property-names.ts";
import { isStyleValue } from "./value-grammar.ts";
import { IN_BRACKETS } from "./value-words.ts";

/** No real sheet has longer conditions. */
const CHARS_MAX = 1_000;
const DEPTH_MAX = 8;
/** Properties that only the phones of one maker support. */
const OF_TELEPHONES = /^-webkit-(?:overflow-scrolling|touch-callout)$/;

const DECLARATION = new RegExp(`\\s*\\(\\s*([\\w-]+)\\s*:(${IN_BRACKETS})\\)\\s*`, "y");
const SELECTOR = new RegExp(`\\s*selector\\((${IN_BRACKETS})\\)\\s*`, "y");

/** Takes the condition in lower case. An unreadable condition does not apply. */
export function isSupported(condition: string): boolean {
  return condition.length <= CHARS_MAX && new Condition(condition).value();
}

class Condition {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): boolean {
    const holds = this.#any();
    return holds && this.#at >= this.#text.trimEnd().length;
  }

  #any(): boolean {
    let holds = this.#one();
    for (;;) {
      if (this.#take(/\s*and\b\s*/y)) holds = this.#one() && holds;
      else if (this.#take(/\s*or\b\s*/y)) holds = this.#one() || holds;
      else return holds;
    }
  }

  #one(): boolean {
    if (this.#take(/\s*not\b\s*/y)) return !this.#one();
    const declaration = this.#match(DECLARATION);
    if (declaration !== undefined) return isKnown(declaration[1] ?? "", (declaration[2] ?? "").trim());
    const selector = this.#match(SELECTOR);
    if (selector !== undefined) return !isInvalidSelector(selector[1] ?? "");
    if (this.#take(/\s*font-(?:tech|format)\([\w -]*\)\s*/y)) return true;
    this.#depth += 1;
    if (this.#depth > DEPTH_MAX || !this.#take(/\s*\(\s*/y)) return false;
    const holds = this.#any();
    this.#depth -= 1;
    return this.#take(/\s*\)\s*/y) && holds;
  }

  #take(expression: RegExp): boolean {
    return this.#match(expression) !== undefined;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match ?? undefined;
  }
}

function isKnown(property: string, value: string): boolean {
  if (property.startsWith("--")) return true;
  if (value === "" || /^-(?:ms|moz|o|khtml)-/.test(property) || /(?:^|\s)-(?:ms|moz|o)-/.test(value))
    return false;
  if (property.startsWith("-webkit-")) return !OF_TELEPHONES.test(property);
  return STYLE_PROPERTIES.has(property) ? isStyleValue(property, value) : STANDARD_PROPERTIES.has(property);
}
