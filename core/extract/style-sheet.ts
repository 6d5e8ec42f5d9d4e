/** As much of CSS as it takes to know whether a person can see a text: simple selectors and a few properties. */

/** Values by property, both lower case. */
export type Declarations = ReadonlyMap<string, string>;

export interface StyleSheet {
  /** By `tag`, `.class`, `tag.class`, `#id` or `tag#id`. */
  readonly rules: ReadonlyMap<string, Declarations>;
}

/** Real mail has under 64 KiB of style. */
const SHEET_CHARS_MAX = 256 * 1024;
const RULES_MAX = 2_000;
/** An element with more classes than this is not mail that somebody wrote. */
const CLASSES_MAX = 16;

const WATCHED = new Set(
  (
    "display visibility opacity font-size font color background background-color background-image height max-height " +
    "width max-width overflow overflow-x overflow-y text-indent position left top right bottom margin-left margin-top " +
    "clip clip-path transform mso-hide line-height white-space"
  ).split(" "),
);

/** A selector that we can match by name: one element, with at most one class or id. */
const SIMPLE = /^([a-z][a-z0-9]*|\*)?([.#][\w-]+)?$/i;

/** Marks a background that we cannot know, because a selector we do not evaluate may set it. */
export const UNKNOWN = "unknown";

export function parseDeclarations(text: string): Declarations {
  const declarations = new Map<string, string>();
  if (text === "") return declarations;
  for (const declaration of text.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    if (!WATCHED.has(property)) continue;
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    declarations.set(property, value.replace(/\s*!\s*important$/, ""));
  }
  return declarations;
}

/**
 * The text of every `<style>`, because a rule holds wherever it stands. Those in comments are Outlook's alone. Each
 * search goes on where the last one ended, so that a page of nothing but `<style` costs what it is long.
 */
export function styleOf(html: string): string {
  const parts: string[] = [];
  // The one letter whose lower case is longer (U+0130) would move every place behind it.
  const page = html.replaceAll("\u0130", "I").toLowerCase();
  let comment = page.indexOf("<!--");
  for (let open = page.indexOf("<style"); open >= 0; ) {
    if (comment >= 0 && comment < open) {
      const end = page.indexOf("-->", comment);
      if (end < 0) break;
      comment = page.indexOf("<!--", end);
      if (open < end) open = page.indexOf("<style", end);
      continue;
    }
    const start = page.indexOf(">", open);
    const close = start < 0 ? -1 : page.indexOf("</style", start);
    if (close < 0) break;
    parts.push(html.slice(start + 1, close));
    open = page.indexOf("<style", close);
    if (comment >= 0 && comment < close) comment = page.indexOf("<!--", close);
  }
  return parts.join("\n");
}

/** Rules inside `@media` and the like are left out: which of them hold, only the reader's screen knows. */
export function parseStyleSheet(css: string): StyleSheet {
  const rules = new Map<string, Map<string, string>>();
  const text = withoutComments(css.slice(0, SHEET_CHARS_MAX));
  let at = 0;
  while (rules.size < RULES_MAX) {
    const open = text.indexOf("{", at);
    if (open < 0) break;
    const prelude = text.slice(Math.max(at, text.lastIndexOf(";", open) + 1), open).trim();
    if (prelude.startsWith("@")) {
      at = endOfBlock(text, open);
      continue;
    }
    const close = text.indexOf("}", open);
    if (close < 0) break;
    addRule(rules, prelude, parseDeclarations(text.slice(open + 1, close)));
    at = close + 1;
  }
  return { rules };
}

/** The declarations that hold for an element: the sheet's by rising weight, then its own. */
export function declarationsFor(
  sheet: StyleSheet,
  name: string,
  attributes: ReadonlyMap<string, string>,
): Declarations {
  const own = parseDeclarations(attributes.get("style") ?? "");
  if (sheet.rules.size === 0) return own;
  const selectors = ["*", name];
  const classes = (attributes.get("class") ?? "").trim().split(/\s+/, CLASSES_MAX);
  for (const className of classes)
    if (className !== "") selectors.push(`.${className}`, `${name}.${className}`);
  const id = attributes.get("id");
  if (id !== undefined) selectors.push(`#${id}`, `${name}#${id}`);
  const layers = selectors.map((selector) => sheet.rules.get(selector)).filter((rule) => rule !== undefined);
  return layers.length === 0 ? own : new Map([...layers.flatMap((layer) => [...layer]), ...own]);
}

function addRule(rules: Map<string, Map<string, string>>, prelude: string, declarations: Declarations): void {
  if (declarations.size === 0) return;
  for (const selector of prelude.split(",", 100)) {
    const trimmed = selector.trim();
    if (SIMPLE.test(trimmed)) {
      merge(rules, trimmed, declarations);
    } else if ([...declarations.keys()].some((property) => property.startsWith("background"))) {
      // `.night td { background: #000 }`: we do not evaluate it, so the background of any td may be anything.
      const last = trimmed.split(/[\s>+~]+/).at(-1) ?? "";
      if (SIMPLE.test(last)) merge(rules, last, new Map([["background-color", UNKNOWN]]));
    }
  }
}

function merge(rules: Map<string, Map<string, string>>, selector: string, declarations: Declarations): void {
  const key = selector.replace(/^[a-z0-9]+/i, (name) => name.toLowerCase());
  const rule = rules.get(key) ?? new Map<string, string>();
  for (const [property, value] of declarations) rule.set(property, value);
  rules.set(key, rule);
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at];
    if (character === "{") depth += 1;
    if (character === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = css.indexOf("/*", at);
    if (open < 0) break;
    parts.push(css.slice(at, open));
    const close = css.indexOf("*/", open + 2);
    at = close < 0 ? css.length : close + 2;
  }
  parts.push(css.slice(at));
  // Old senders wrap style in an HTML comment, which CSS ignores.
  return parts.join("").replaceAll("<!--", "").replaceAll("-->", "");
}
