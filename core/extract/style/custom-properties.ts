/** Replaces `var(--name)` with its value where it is used (CSS Custom Properties Level 1). */
import type { Declarations } from "./declarations.ts";
import { replaceSums, workedOut } from "./length.ts";
import { isStyleValue } from "./value-grammar.ts";
import { IN_BRACKETS } from "./value-words.ts";

/** How deep references may be nested. One name may be used many times. */
const DEPTH_MAX = 8;
const VALUE_CHARS_MAX = 2_000;
/** The budget for a page: one for each definition and each use of a variable. A newsletter needs some thousands. */
const EFFORT = 200_000;
/** Mail has no environment variables, so `env()` always has its fallback. Their names have no dashes in front. */
const VARIABLE = new RegExp(
  `(?:var\\(\\s*(--[^\\s,()]+)|env\\(\\s*[\\w -]+?)\\s*(?:,(${IN_BRACKETS}))?\\)`,
  "g",
);

export class CustomProperties {
  /** The values of each name in the open elements, innermost last. */
  readonly #values = new Map<string, string[]>();
  readonly #names: (readonly string[])[] = [];
  #effort = EFFORT;

  /** Whether the page exceeded the budget. From here on it is unknown what a person sees. */
  get isExhausted(): boolean {
    return this.#effort <= 0;
  }

  /** Call it for every element, in document order. Returns its declarations with variables replaced. */
  enter(style: Declarations): Declarations {
    let own: string[] | undefined;
    if (this.isExhausted) {
      this.#names.push(NO_NAMES);
      return style;
    }
    for (const [name, value] of style) {
      if (!name.startsWith("--")) continue;
      own ??= [];
      own.push(name);
      this.#effort -= 1;
      const values = this.#values.get(name);
      if (values === undefined) this.#values.set(name, [value]);
      else values.push(value);
    }
    this.#names.push(own ?? NO_NAMES);
    return this.#resolved(style);
  }

  leave(): void {
    for (const name of this.#names.pop() ?? NO_NAMES) this.#values.get(name)?.pop();
  }

  #resolved(style: Declarations): Declarations {
    let resolved: Map<string, string> | undefined;
    for (const [name, value] of style) {
      if (name.startsWith("--") || !/(?:var|env)\(/.test(value)) continue;
      resolved ??= new Map(style);
      const meant = this.#meaning(value, 0)?.trim();
      // A declaration with an invalid variable counts as unset (§3.3).
      if (meant !== undefined && isStyleValue(name, meant)) resolved.set(name, replaceSums(meant, workedOut));
      else resolved.delete(name);
    }
    return resolved ?? style;
  }

  /** Undefined if a variable, or one that it refers to, is undefined and has no fallback. */
  #meaning(value: string, depth: number): string | undefined {
    if (this.isExhausted || depth > DEPTH_MAX || value.length > VALUE_CHARS_MAX) return undefined;
    let isKnown = true;
    const meant = value.replace(VARIABLE, (written, name?: string, fallback?: string, at = 0) => {
      this.#effort -= 1;
      const given = name === undefined ? undefined : this.#values.get(name)?.at(-1);
      const own = given === undefined || given === "initial" ? undefined : this.#meaning(given, depth + 1);
      const stands = own ?? (fallback === undefined ? undefined : this.#meaning(fallback, depth + 1));
      isKnown &&= stands !== undefined;
      // A variable's value does not join with the text beside it.
      const isJoined = /[\w-]/.test(value[at + written.length] ?? "") || /[\w-]/.test(value[at - 1] ?? "");
      return isJoined ? ` ${stands} ` : (stands ?? "");
    });
    return isKnown && meant.length <= VALUE_CHARS_MAX ? meant : undefined;
  }
}

const NO_NAMES: readonly string[] = [];
