/** What HTML elements mean for the text. */
import type { Declarations } from "../style/declarations.ts";
import { lengthPx } from "../style/length.ts";

/** The attributes of a tag, by their names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** Splits names at spaces. */
export const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** These begin and end a line. */
const BLOCK = names(
  "address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header " +
    "hgroup legend main menu nav option search section summary table tbody tfoot thead tr",
);
/** These are separated by an empty line, unless they have no margins, as in Outlook's mail. */
const PARAGRAPH = names("p ul ol pre");

export const STRONG = names("b strong");

/** Their content is for programs, or a fallback. */
export const UNSEEN = names(
  "head title style script noscript template object svg math iframe audio video canvas select datalist xml noembed noframes rp progress meter",
);

export const HEADING = /^h[1-6]$/;

/** The elements that a page leaves out and a browser adds around it (HTML §13.1.2.4). They have negative places. */
export function impliedElements(html: string): readonly string[] {
  if (/<html[\s>]/i.test(html)) return [];
  return /<body[\s>]/i.test(html) ? ["html"] : ["html", "body"];
}

/** Line breaks around an element: 0 = inline, 1 = a line, 2 = a paragraph. */
export function breaksAround(name: string, style: Declarations): 0 | 1 | 2 {
  const display = style.get("display");
  if (display !== undefined && display !== "none") {
    if (display === "inline" || display === "contents") return 0;
    const isBlock =
      /^(?:block|flex|grid|table|list-item|flow-root|-webkit-box|-webkit-flex|table-row|table-caption)$/;
    if (isBlock.test(display) && !PARAGRAPH.has(name)) return 1;
  }
  if (BLOCK.has(name)) return 1;
  if (!PARAGRAPH.has(name)) return 0;
  return name === "p" && hasNoMargin(style, "margin-top") && hasNoMargin(style, "margin-bottom") ? 1 : 2;
}

/** These begin a line by other means than a break, or are inline boxes. */
const OTHER_BOXES = names(
  "html body li h1 h2 h3 h4 h5 h6 blockquote hr xmp listing plaintext marquee button input img caption",
);
const TABLE_PARTS = names("table thead tbody tfoot tr td th");

/** The layout of an element, which decides whether some properties apply to it. */
export type BoxKind = "inline" | "table" | "box";

export function boxKindOf(name: string, style: Declarations): BoxKind {
  const display = style.get("display");
  if (display === "inline" || display === "contents") return "inline";
  if (display !== undefined) return /^(?:inline-)?table/.test(display) ? "table" : "box";
  if ((style.get("float") ?? "none") !== "none" || /^(?:absolute|fixed)$/.test(style.get("position") ?? ""))
    return "box";
  if (TABLE_PARTS.has(name)) return "table";
  return breaksAround(name, style) === 0 && !OTHER_BOXES.has(name) ? "inline" : "box";
}

/** Outlook writes `.0001pt` for 0. */
function hasNoMargin(style: Declarations, edge: "margin-top" | "margin-bottom"): boolean {
  const margin = style.get(edge);
  return margin !== undefined && Math.abs(Number.parseFloat(margin)) < 0.01;
}

/** Tracking pixels have no size. A style overrides an attribute, and `max-` limits both. */
export function isPixel(attributes: Attributes, style: Declarations): boolean {
  const isPixelLong = (size = "") => lengthPx(size.trim(), 16, Number.NaN) <= 1 && !size.includes("%");
  return ["width", "height"].some(
    (side) =>
      !style.has(`min-${side}`) &&
      (isPixelLong(style.get(side) ?? attributes.get(side)) || isPixelLong(style.get(`max-${side}`))),
  );
}

/** The visible text of an `<input>`. */
export function wordsOfField(attributes: Attributes): string {
  const type = attributes.get("type")?.trim().toLowerCase() ?? "text";
  if (type === "image") return attributes.get("alt") ?? "";
  if (type === "checkbox") return attributes.has("checked") ? "[x]" : "[ ]";
  return /^(?:hidden|password|radio|file|range|color)$/.test(type) ? "" : (attributes.get("value") ?? "");
}
