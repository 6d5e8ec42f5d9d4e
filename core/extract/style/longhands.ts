/** Expands shorthands into longhands, and replaces other names of properties with the usual ones. */
import type { Declarations } from "./declarations.ts";
import { BACKGROUND_WORDS } from "./value-grammar.ts";
import { IN_BRACKETS, wordsOf } from "./value-words.ts";

const EDGES = ["top", "right", "bottom", "left"] as const;

/** Expands each shorthand in its place, so that the order stays. */
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
      const [start = "", end = start] = wordsOf(value);
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

/** The images in a `background`. */
const PICTURES = new RegExp(
  `(?<![\\w-])[\\w-]*(?:url|gradient|image(?:-set)?|element|cross-fade)\\(${IN_BRACKETS}\\)`,
  "g",
);

/** Shorthands for two edges by the writing direction. */
const ALONG: ReadonlySet<string> = new Set(
  ["margin", "padding", "inset"].flatMap((side) => [`${side}-inline`, `${side}-block`]),
);
const SHORTHANDS = ["font", "overflow", "margin", "padding", "inset", "background", ...ALONG];

const edgeName = (side: string, edge: string) => (side === "inset" ? edge : `${side}-${edge}`);

/** Logical properties in a page written from left to right and from top to bottom, and prefixed names. */
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

/** The size in `bold 12px/1.5 Arial`. */
function fontSizeOf(font: string): string | undefined {
  return /(?:^|\s)((?:\d+\.?\d*|\.\d+)(?:px|pt|pc|in|cm|mm|em|rem|ex|vw|vh|%)|0|calc\([^()]*\))(?=[\s/])/.exec(
    font,
  )?.[1];
}

function lineHeightOf(font: string): string {
  return /\/\s*([\w.%]+)/.exec(font)?.[1] ?? "normal";
}

function edgesOf(value: string): [string, string][] {
  const [top = "0", right = top, bottom = top, left = right] = wordsOf(value);
  return EDGES.map((edge, at) => [edge, [top, right, bottom, left][at] ?? "0"]);
}

/** The colour among the words of a `background`. The pattern can begin only where a word begins. */
function colourIn(background: string): string | undefined {
  return (background.match(/(?<![\w-])[\w-]+\([^()]*\)|#[0-9a-f]+|(?<![a-z])[a-z]+(?![\w%.-])/g) ?? []).find(
    (word) => !BACKGROUND_WORDS.test(word),
  );
}
