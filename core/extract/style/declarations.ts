/** The valid declarations of a CSS block (CSS Syntax Level 3, §5.4.5). */
import { endOfBlock, scan, unescaped, withoutComments } from "./css-text.ts";

/** Values by property, both in lower case, without comments and escapes. */
export type Declarations = ReadonlyMap<string, string>;

export interface Block {
  readonly normal: Declarations;
  /** The declarations with `!important`. */
  readonly important: Declarations;
}

/** `display: none\9`, which only old versions of one browser accepted. */
const FOR_OLD_BROWSERS = /\\[09](?:\/\d?)?\s*(?:!\s*important\s*)?$/i;

/** Reads the declarations of `properties` and of variables. `accepts` says whether browsers accept a value. */
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
    // Moved to the end of the map, so that of a shorthand and a longhand the later one wins.
    layer.delete(property);
    layer.set(property, value);
  }
  return { normal, important };
}

/** The declarations of a block, without comments and nested rules. */
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
