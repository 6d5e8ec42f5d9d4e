/** What is done to letters as they are shown, where that changes what is read: struck out, raised, in capitals. */
import type { Declarations } from "../style/declarations.ts";

export interface Lettering {
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  /** Of `text-transform`. */
  readonly letterCase: "" | "upper" | "lower";
}

export const PLAIN_LETTERING: Lettering = { isStruck: false, isRaised: false, letterCase: "" };

const STRUCK: ReadonlySet<string> = new Set(["s", "strike", "del"]);
/** Elements that say so by their name. */
export const LETTERED: ReadonlySet<string> = new Set([...STRUCK, "sup", "sub"]);

const PROPERTIES = ["text-decoration", "text-decoration-line", "text-transform"];

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/**
 * Where it makes a difference: what is made of letters and digits is typed as it is seen, and words are words in any case.
 * Looks ahead no further than a code is long: a word of a megabyte is tried behind each of its hyphens.
 */
const TYPED =
  /(?<![\p{L}\p{N}])(?=[a-z-]{0,64}\d)(?=[\d-]{0,64}[a-z])[a-z\d]+(?:-[a-z\d]+)*(?![\p{L}\p{N}])/giu;
const STRUCK_TEXT = /~~[^~\n]{1,200}~~/g;

export function letteringOf(parent: Lettering, name: string, style: Declarations): Lettering {
  if (!LETTERED.has(name) && !PROPERTIES.some((property) => style.has(property))) return parent;
  const line = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  const isUndone = STRUCK.has(name) && /^\s*none/.test(line);
  // A line through a box goes through all that is in it.
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

/** The marks stand at the words, and the space around them outside. */
function struck(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return `${text.slice(0, start)}~~${text.slice(start, end)}~~${text.slice(end)}`;
}

/** Without what somebody struck out. */
export function withoutStruck(text: string): string {
  return text.includes("~~") ? text.replace(STRUCK_TEXT, " ") : text;
}
