/** The properties that decide whether a text can be seen, or what is seen of it, and the values of them that a browser takes. */
import type { Declarations } from "./css.ts";
import { BACKGROUND_WORDS, isTaken } from "./value-grammar.ts";

export const STYLE_PROPERTIES: ReadonlySet<string> = new Set(
  (
    "display visibility content-visibility opacity filter mix-blend-mode font-size font-size-adjust font color -webkit-text-fill-color text-shadow -webkit-text-stroke background " +
    "background-color background-image background-size box-shadow height max-height width max-width min-width min-height overflow overflow-x overflow-y text-indent " +
    "letter-spacing word-spacing offset offset-path mask-size position inset left top right bottom margin margin-left margin-top margin-bottom padding padding-left padding-top padding-right padding-bottom clip clip-path transform scale " +
    "translate rotate backface-visibility line-height white-space float flex flex-grow flex-basis flex-direction flex-flow order direction unicode-bidi " +
    "text-decoration text-decoration-line text-transform grid-auto-flow grid-template-columns grid-column grid-column-start " +
    "z-index animation animation-name animation-fill-mode contain zoom content mask mask-image -webkit-mask -webkit-mask-image grid-template-rows " +
    "block-size inline-size max-block-size max-inline-size min-block-size min-inline-size " +
    "background-clip -webkit-background-clip -webkit-backface-visibility -webkit-transform -webkit-clip-path -webkit-filter -webkit-text-security " +
    "-webkit-flex-direction -webkit-flex-flow -webkit-order -webkit-animation -webkit-animation-name -webkit-animation-fill-mode " +
    "inset-inline-start inset-inline-end inset-block-start inset-block-end margin-inline-start margin-block-start " +
    "inset-inline inset-block margin-inline margin-block padding-inline padding-block padding-inline-start padding-inline-end " +
    "padding-block-start padding-block-end " +
    "list-style list-style-type"
  ).split(" "),
);

/** Longer values are not written by people. */
const VALUE_CHARS_MAX = 2_000;

/** Of a property above: a browser drops a declaration whose value it does not understand, and an earlier one stays. */
export function isStyleValue(property: string, value: string): boolean {
  if (value.length > VALUE_CHARS_MAX || /\battr\(/.test(value)) return false;
  // What a variable stands for is known where it is used.
  if (property.startsWith("--") || /(?:var|env)\(/.test(value)) return true;
  return isTaken(property, value);
}

const EDGES = ["top", "right", "bottom", "left"] as const;

/** With the shorthands taken apart, in the place where they stood. */
export function longhandsOf(declarations: Declarations): Declarations {
  const isPlain = [...declarations.keys()].every((name) => !SHORTHANDS.includes(name) && !ALIASES.has(name));
  if (isPlain) return declarations;
  const longhands = new Map<string, string>();
  for (const [property, value] of declarations) {
    if (property === "font") {
      const size = fontSizeOf(value);
      if (size !== undefined) longhands.set("font-size", size).set("line-height", lineHeightOf(value));
    } else if (property === "overflow") {
      const [x = "", y = x] = value.split(/\s+/);
      longhands.set("overflow-x", x).set("overflow-y", y);
    } else if (ALONG.has(property)) {
      const [start = "", end = start] = sizesIn(value);
      const [side, along] = property.split("-") as [string, string];
      const edges = along === "inline" ? ["left", "right"] : ["top", "bottom"];
      for (const [at, edge] of edges.entries()) longhands.set(edgeName(side, edge), at === 0 ? start : end);
    } else if (property === "margin" || property === "inset" || property === "padding") {
      for (const [edge, size] of edgesOf(value)) longhands.set(edgeName(property, edge), size);
    } else if (property === "background") {
      const rest = value.replace(PICTURES, " ");
      const isPicture = /(?:url|gradient|image(?:-set)?|element|cross-fade)\(/.test(value);
      longhands.set("background-image", value.match(PICTURES)?.join(", ") ?? (isPicture ? value : "none"));
      longhands.set("background-size", /\/\s*([^,]+)/.exec(rest)?.[1]?.trim() ?? "auto");
      longhands.set("background-color", colourIn(rest) ?? "transparent");
      longhands.set("background-clip", /(?:^|[\s,])text(?:$|[\s,])/.test(rest) ? "text" : "border-box");
    } else longhands.set(ALIASES.get(property) ?? property, value);
  }
  return longhands;
}

/** Of a `background`. */
const PICTURES =
  /(?<![\w-])[\w-]*(?:url|gradient|image(?:-set)?|element|cross-fade)\((?:[^()]|\([^()]*\))*\)/g;

/** Two edges by the direction of writing. */
const ALONG: ReadonlySet<string> = new Set(
  ["margin", "padding", "inset"].flatMap((side) => [`${side}-inline`, `${side}-block`]),
);
const SHORTHANDS = ["font", "overflow", "margin", "padding", "inset", "background", ...ALONG];

const edgeName = (side: string, edge: string) => (side === "inset" ? edge : `${side}-${edge}`);

/** Sides by the direction of writing, in a page that is written from the left and from above; and older names. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["block-size", "height"],
  ["inline-size", "width"],
  ["max-block-size", "max-height"],
  ["max-inline-size", "max-width"],
  ["min-block-size", "min-height"],
  ["min-inline-size", "min-width"],
  ["inset-inline-start", "left"],
  ["inset-inline-end", "right"],
  ["inset-block-start", "top"],
  ["inset-block-end", "bottom"],
  ["margin-inline-start", "margin-left"],
  ["margin-block-start", "margin-top"],
  ["padding-inline-start", "padding-left"],
  ["padding-inline-end", "padding-right"],
  ["padding-block-start", "padding-top"],
  ["padding-block-end", "padding-bottom"],
  ["list-style", "list-style-type"],
  ..."background-clip backface-visibility transform clip-path filter flex-direction flex-flow order animation animation-name animation-fill-mode"
    .split(" ")
    .map((name): [string, string] => [`-webkit-${name}`, name]),
]);

/** Of `bold 12px/1.5 Arial`. */
function fontSizeOf(font: string): string | undefined {
  return /(?:^|\s)((?:\d+\.?\d*|\.\d+)(?:px|pt|pc|in|cm|mm|em|rem|ex|vw|vh|%)|0|calc\([^()]*\))(?=[\s/])/.exec(
    font,
  )?.[1];
}

function lineHeightOf(font: string): string {
  return /\/\s*([\w.%]+)/.exec(font)?.[1] ?? "normal";
}

/** A sum with what is in its brackets is one. */
function sizesIn(value: string): readonly string[] {
  return value.match(/(?:[^\s(]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

function edgesOf(value: string): [string, string][] {
  const sizes = sizesIn(value);
  const [top = "0", right = top, bottom = top, left = right] = sizes;
  return EDGES.map((edge, at) => [edge, [top, right, bottom, left][at] ?? "0"]);
}

/** The colour among the words of a `background`, each tried from its beginning alone. */
function colourIn(background: string): string | undefined {
  return (background.match(/(?<![\w-])[\w-]+\([^()]*\)|#[0-9a-f]+|(?<![a-z])[a-z]+(?![\w%.-])/g) ?? []).find(
    (word) => !BACKGROUND_WORDS.test(word),
  );
}
