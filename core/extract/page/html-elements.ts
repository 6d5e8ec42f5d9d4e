/** What elements of HTML mean for a text. */
import type { Declarations } from "../style/declarations.ts";
import { lengthPx } from "../style/length.ts";

/** Of a tag, by their names in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** Names that are parted by spaces. */
export const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** They begin and end a line. */
const BLOCK = names(
  "address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header " +
    "hgroup legend main menu nav option search section summary table tbody tfoot thead tr",
);
/** They stand apart by an empty line, unless their margins are taken from them, as in Outlook's mail. */
const PARAGRAPH = names("p ul ol pre");

export const STRONG = names("b strong");

/** What is in them is for programs, or for those that cannot show something else. */
export const UNSEEN = names(
  "head title style script noscript template object svg math iframe audio video canvas select datalist xml noembed noframes rp progress meter",
);

export const HEADING = /^h[1-6]$/;

/** The elements that a page leaves out and a browser adds around it (HTML §13.1.2.4), which count before all others. */
export function impliedElements(html: string): readonly string[] {
  if (/<html[\s>]/i.test(html)) return [];
  return /<body[\s>]/i.test(html) ? ["html"] : ["html", "body"];
}

/** Line breaks around an element: 0 = it stands in its line, 1 = a line, 2 = a paragraph. */
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

/** They begin a line by other means than a break, or are boxes in one. */
const OTHER_BOXES = names(
  "html body li h1 h2 h3 h4 h5 h6 blockquote hr xmp listing plaintext marquee button input img caption",
);
const TABLE_PARTS = names("table thead tbody tfoot tr td th");

/** How an element is laid out, by which some style says nothing of it: in a line, as a part of a table, or as a box. */
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

/** Outlook writes `.0001pt` for nothing. */
function hasNoMargin(style: Declarations, edge: "margin-top" | "margin-bottom"): boolean {
  const margin = style.get(edge);
  return margin !== undefined && Math.abs(Number.parseFloat(margin)) < 0.01;
}

/** Pixels of trackers have no size. A style says it before an attribute, and pictures are not larger than they may be. */
export function isPixel(attributes: Attributes, style: Declarations): boolean {
  const isPixelLong = (size = "") => lengthPx(size.trim(), 16, Number.NaN) <= 1 && !size.includes("%");
  return ["width", "height"].some(
    (side) =>
      !style.has(`min-${side}`) &&
      (isPixelLong(style.get(side) ?? attributes.get(side)) || isPixelLong(style.get(`max-${side}`))),
  );
}

/** What is seen of an `<input>`. */
export function wordsOfField(attributes: Attributes): string {
  const type = attributes.get("type")?.trim().toLowerCase() ?? "text";
  if (type === "image") return attributes.get("alt") ?? "";
  if (type === "checkbox") return attributes.has("checked") ? "[x]" : "[ ]";
  return /^(?:hidden|password|radio|file|range|color)$/.test(type) ? "" : (attributes.get("value") ?? "");
}
