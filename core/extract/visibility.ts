/** Whether a person would see the text of an element, from its style and its ancestors'. */

import { type Colour, isAlike, parseColour } from "./colour.ts";
import type { Declarations } from "./style-sheet.ts";

/** What an element hands down to its children. */
export interface Look {
  /** For good: nothing inside can undo it. */
  readonly isRemoved: boolean;
  /** `visibility`, which a child can undo. */
  readonly isInvisible: boolean;
  readonly fontPx: number;
  readonly colour: Colour;
  readonly background: Colour;
  readonly isPreformatted: boolean;
}

/** A page before anybody styles it: black on white. */
export const PLAIN_LOOK: Look = {
  isRemoved: false,
  isInvisible: false,
  fontPx: 16,
  colour: { red: 0, green: 0, blue: 0, alpha: 1 },
  background: { red: 255, green: 255, blue: 255, alpha: 1 },
  isPreformatted: false,
};

/** Below this a letter is a dot. */
const LEGIBLE_PX_MIN = 3;
/** Below this, text is a stain. */
const OPACITY_MIN = 0.1;
/** As far to the left or above as this, a box is off every screen. */
const OFF_SCREEN_PX = -200;

export function isLegible(look: Look): boolean {
  if (look.isRemoved || look.isInvisible || look.fontPx < LEGIBLE_PX_MIN) return false;
  return !isAlike(look.colour, look.background);
}

export function lookOf(
  parent: Look,
  name: string,
  attributes: ReadonlyMap<string, string>,
  style: Declarations,
): Look {
  const isPreformatted = name === "pre" || parent.isPreformatted;
  if (style.size === 0 && attributes.size === 0) {
    return isPreformatted === parent.isPreformatted ? parent : { ...parent, isPreformatted };
  }
  const visibility = style.get("visibility");
  return {
    isRemoved: parent.isRemoved || attributes.has("hidden") || isRemovedBy(style, parent.fontPx),
    isInvisible: visibility === undefined ? parent.isInvisible : visibility !== "visible",
    fontPx: fontPxOf(style, parent.fontPx),
    colour: parseColour(
      style.get("color") ?? attributes.get("color") ?? attributes.get("text"),
      parent.colour,
    ),
    background: backgroundOf(style, attributes, parent.background),
    isPreformatted:
      /^(pre|pre-wrap|pre-line|break-spaces)$/.test(style.get("white-space") ?? "") || isPreformatted,
  };
}

function isRemovedBy(style: Declarations, fontPx: number): boolean {
  if (style.size === 0) return false;
  if (style.get("display") === "none" || style.get("mso-hide") === "all") return true;
  const opacity = style.get("opacity");
  if (opacity !== undefined && numberOf(opacity) < OPACITY_MIN) return true;
  return isEmptyBox(style, fontPx) || isOffScreen(style, fontPx) || isClipped(style);
}

function isEmptyBox(style: Declarations, fontPx: number): boolean {
  const clips = ["overflow", "overflow-x", "overflow-y"].some((name) =>
    /hidden|clip/.test(style.get(name) ?? ""),
  );
  if (!clips) return false;
  return ["height", "max-height", "width", "max-width"].some((name) => {
    const size = style.get(name);
    return size !== undefined && lengthPx(size, fontPx, Number.NaN) <= 1;
  });
}

function isOffScreen(style: Declarations, fontPx: number): boolean {
  const isFar = (name: string) => lengthPx(style.get(name) ?? "", fontPx, 0) <= OFF_SCREEN_PX;
  if (["text-indent", "margin-left", "margin-top"].some(isFar)) return true;
  if (/translate[xy]?\(\s*-\d{3,}/.test(style.get("transform") ?? "")) return true;
  const position = style.get("position");
  if (position !== "absolute" && position !== "fixed" && position !== "relative") return false;
  return ["left", "top", "right", "bottom"].some(isFar);
}

function isClipped(style: Declarations): boolean {
  if (/^rect\(\s*[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?\s*\)/.test(style.get("clip") ?? ""))
    return true;
  if (/inset\(\s*(50|100)%|circle\(\s*0/.test(style.get("clip-path") ?? "")) return true;
  return /scale[xy]?\(\s*0(\.0+)?\s*[,)]/.test(style.get("transform") ?? "");
}

function fontPxOf(style: Declarations, parentPx: number): number {
  const size = style.get("font-size") ?? style.get("font")?.match(/(^|\s)(\d*\.?\d+(px|pt|em|rem|%))/)?.[2];
  return size === undefined ? parentPx : lengthPx(size, parentPx, size === "inherit" ? parentPx : 16);
}

/** A picture, a gradient or a selector that we do not evaluate makes the background unknown: alpha is NaN. */
function backgroundOf(style: Declarations, attributes: ReadonlyMap<string, string>, parent: Colour): Colour {
  const unknown: Colour = { red: 0, green: 0, blue: 0, alpha: Number.NaN };
  const image = style.get("background-image");
  if ((image !== undefined && image !== "none") || attributes.has("background")) return unknown;
  const shorthand = style.get("background");
  const value = style.get("background-color") ?? shorthand ?? attributes.get("bgcolor");
  if (value === undefined) return parent;
  if (value.includes("url(") || value.includes("gradient")) return unknown;
  const first = value.match(/rgba?\([^)]*\)|#[0-9a-f]+|[a-z]+/)?.[0];
  const colour = parseColour(first, unknown);
  return colour.alpha === 0 || first === "none" ? parent : colour;
}

function numberOf(text: string): number {
  const number = Number.parseFloat(text);
  return text.endsWith("%") ? number / 100 : number;
}

const PX_PER_UNIT: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  rem: 16,
};

/** `fallbackPx` for keywords and what is not a length. */
function lengthPx(text: string, fontPx: number, fallbackPx: number): number {
  const match = text.match(/^([+-]?\d*\.?\d+)\s*([a-z%]*)/);
  if (match === null) return fallbackPx;
  const [, number = "", unit = ""] = match;
  if (unit === "em" || unit === "ch" || unit === "ex") return Number(number) * fontPx;
  if (unit === "%") return (Number(number) * fontPx) / 100;
  return Number(number) * (PX_PER_UNIT[unit] ?? 1);
}
