/**
 * Finds comments, strings, escapes, blocks and brackets in CSS (CSS Syntax Level 3), because a style that hides text
 * may be written with any of them. One pass over every text.
 */

/** The characters that need a closer look. */
const SPECIAL = /\/\*|["'\\{};()[\]]/g;

/** The end of the comment, string or escape that begins here; undefined for a character that stands for itself. */
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

/** Calls `onSpecial` at special characters outside comments, strings and escapes, and continues where it says. */
export function scan(css: string, onSpecial: (character: string, at: number) => number | undefined): void {
  for (let at = 0; ; ) {
    // Not a copy of the expression, which V8 may have to compile again. `onSpecial` may scan within its text.
    SPECIAL.lastIndex = at;
    const match = SPECIAL.exec(css);
    if (match === null) return;
    at = SPECIAL.lastIndex;
    at = endOfOpaque(css, match.index) ?? onSpecial(match[0], match.index) ?? at;
  }
}

/** The place behind the brace that closes the one at `open`. A brace within brackets closes nothing. */
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

/**
 * The place behind the bracket that closes the one at `open`; everything in between belongs to it (CSS Syntax §5.4.8).
 */
export function endOfBracket(css: string, open: number): number {
  // An unquoted URL ends at the first closing bracket, whatever it contains (§4.3.6).
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

/** Decodes escapes such as `\6e` and `\:`. */
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
