/** Formatting of letters that changes what is read: strikethrough, superscript and case. */
import type { Declarations } from "../style/declarations.ts";

export interface Lettering {
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  /** The case set by `text-transform`. */
  readonly letterCase: "" | "upper" | "lower";
}

export const PLAIN_LETTERING: Lettering = { isStruck: false, isRaised: false, letterCase: "" };

const STRUCK: ReadonlySet<string> = new Set(["s", "strike", "del"]);
/** Elements with such formatting by default. */
export const LETTERED: ReadonlySet<string> = new Set([...STRUCK, "sup", "sub"]);

const PROPERTIES = ["text-decoration", "text-decoration-line", "text-transform"];

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/**
 * Words with both letters and digits, which are typed in the case in which they are seen. For other words the case does
 * not matter. The lookahead is bounded by the length of a code, because in a megabyte-long word it is tried at each
 * hyphen.
 */
const TYPED =
  /(?<![\p{L}\p{N}])(?=[a-z-]{0,64}\d)(?=[\d-]{0,64}[a-z])[a-z\d]+(?:-[a-z\d]+)*(?![\p{L}\p{N}])/giu;
const STRUCK_TEXT = /~~[^~\n]{1,200}~~/g;

export function letteringOf(parent: Lettering, name: string, style: Declarations): Lettering {
  if (!LETTERED.has(name) && !PROPERTIES.some((property) => style.has(property))) return parent;
  const line = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  const isUndone = STRUCK.has(name) && /^\s*none/.test(line);
  // `line-through` applies to everything in the box.
  const isStruck = parent.isStruck || line.includes("line-through") || (STRUCK.has(name) && !isUndone);
  const isRaised = name === "sup" || (parent.isRaised && name !== "sub");
  const letterCase = caseOf(style.get("text-transform")) ?? parent.letterCase;
  const isSame =
    isStruck === parent.isStruck && isRaised === parent.isRaised && letterCase === parent.letterCase;
  return isSame ? parent : { isStruck, isRaised, letterCase };
}

function caseOf(transform: string | undefined): Lettering["letterCase"] | undefined {
  if (transform === undefined || transform === "inherit") return undefined;
  return transform === "uppercase" ? "upper" : transform === "lowercase" ? "lower" : "";
}

export function lettered(text: string, lettering: Lettering): string {
  if (lettering === PLAIN_LETTERING || text.trim() === "") return text;
  const { isStruck, isRaised, letterCase } = lettering;
  const cased =
    letterCase === ""
      ? text
      : text.replace(TYPED, (word) => (letterCase === "upper" ? word.toUpperCase() : word.toLowerCase()));
  const raised = isRaised ? cased.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit) : cased;
  return isStruck ? struck(raised) : raised;
}

/** Puts the marks next to the words, inside the surrounding space. */
function struck(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return `${text.slice(0, start)}~~${text.slice(start, end)}~~${text.slice(end)}`;
}

/** The text without what was struck out. */
export function withoutStruck(text: string): string {
  return text.includes("~~") ? text.replace(STRUCK_TEXT, " ") : text;
}
