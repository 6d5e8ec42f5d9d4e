/** Whether a person would see the text of an element, from its style and its ancestors'. */

import { blend, type Colour, isAlike, parseColour, parseOldColour, UNKNOWN_COLOUR } from "../style/colour.ts";
import { type Paint, paintOf } from "../style/colour-filter.ts";
import type { Declarations } from "../style/css.ts";
import { lengthPx, numberOf, opacityIn } from "../style/length.ts";
import { isLeftBehind } from "./hidden-box.ts";
import { LETTERED, type Lettering, letteringOf, PLAIN_LETTERING } from "./lettering.ts";

/** What an element hands down to its children. */
export interface Look {
  /** For good: nothing inside can undo it. */
  readonly isRemoved: boolean;
  /** `visibility`, which a child can undo. */
  readonly isInvisible: boolean;
  /** Of the element within all that it stands in. */
  readonly opacity: number;
  readonly fontPx: number;
  readonly colour: Colour;
  /** What becomes of colours in it; of the background it has already. */
  readonly paint: Paint | undefined;
  readonly background: Colour;
  readonly isPreformatted: boolean;
  readonly lettering: Lettering;
}

/** A page before anybody styles it: black on white. */
export const PLAIN_LOOK: Look = {
  isRemoved: false,
  isInvisible: false,
  opacity: 1,
  fontPx: 16,
  colour: { red: 0, green: 0, blue: 0, alpha: 1 },
  paint: undefined,
  background: { red: 255, green: 255, blue: 255, alpha: 1 },
  isPreformatted: false,
  lettering: PLAIN_LETTERING,
};

/** Of a link that nobody coloured. */
const LINK_COLOUR: Colour = { red: 0, green: 0, blue: 238, alpha: 1 };
/** Below this a letter is a dot. */
const LEGIBLE_PX_MIN = 3;
/** Below this, text is a stain. */
const OPACITY_MIN = 0.1;

export function isLegible(look: Look): boolean {
  const { colour, paint, background, fontPx } = look;
  if (!isPictureSeen(look) || fontPx < LEGIBLE_PX_MIN) return false;
  return !isAlike(paint ? paint(colour) : colour, background);
}

/** Pictures have neither a size of letters nor their colour. */
export function isPictureSeen({ isRemoved, isInvisible, opacity }: Look): boolean {
  return !isRemoved && !isInvisible && opacity >= OPACITY_MIN;
}

export function lookOf(
  parent: Look,
  name: string,
  attributes: ReadonlyMap<string, string>,
  style: Declarations,
): Look {
  const isPreformatted = name === "pre" || parent.isPreformatted;
  if (style.size === 0 && attributes.size === 0 && name !== "dialog" && !LETTERED.has(name)) {
    return isPreformatted === parent.isPreformatted ? parent : { ...parent, isPreformatted };
  }
  const fontPx = fontPxOf(style, attributes, name, parent.fontPx);
  const space = style.get("white-space");
  const colour = colourOf(style, attributes, name, parent.colour);
  const paint = paintOf(style, parent.paint, parent.background);
  const background = backgroundOf(style, attributes, parent.background, paint);
  const isFilled = colour.alpha < 1 && /\btext\b/.test(style.get("background-clip") ?? "");
  return {
    isRemoved: parent.isRemoved || isRemovedBy(name, style, attributes, fontPx),
    isInvisible: isInvisibleBy(style, parent),
    opacity: opacityOf(style, parent.opacity),
    fontPx,
    // Letters that let the background through, which is painted nowhere else.
    colour: isFilled ? background : colour,
    paint: isFilled ? undefined : paint,
    background: isFilled ? parent.background : background,
    isPreformatted:
      space === undefined ? isPreformatted : /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(space),
    lettering: letteringOf(parent.lettering, name, style),
  };
}

function isRemovedBy(
  name: string,
  style: Declarations,
  attributes: ReadonlyMap<string, string>,
  fontPx: number,
): boolean {
  // A browser's own rule for `hidden` is the weakest: any `display` undoes it.
  const display = style.get("display") ?? (attributes.has("hidden") ? "none" : undefined);
  // What stands in a column of a table is no cell of it (CSS 2.2 §17.2.1).
  if (display === "none" || /^table-column/.test(display ?? "")) return true;
  // What a program opens, and mail runs none.
  const isClosed = (name === "dialog" && !attributes.has("open")) || attributes.has("popover");
  if (isClosed && !style.has("display")) return true;
  return style.size > 0 && isLeftBehind(style, fontPx);
}

function isInvisibleBy(style: Declarations, parent: Look): boolean {
  const visibility = style.get("visibility");
  if (visibility === undefined || visibility === "inherit" || visibility === "unset")
    return parent.isInvisible;
  return visibility === "hidden" || visibility === "collapse";
}

function opacityOf(style: Declarations, parent: number): number {
  const filter = style.get("filter");
  const filtered = /opacity\(\s*([\d.]+%?)/.exec(filter ?? "")?.[1];
  // The old way of one browser, which others ignore, but only ever written beside the new one.
  return parent * opacityIn(style.get("opacity")) * opacityIn(filtered);
}

const FONT_WORDS: Readonly<Record<string, number>> = { smaller: 1 / 1.2, larger: 1.2 };
const FONT_SIZES: ReadonlyMap<string, number> = new Map([
  ["xx-small", 9],
  ["x-small", 10],
  ["small", 13],
  ["medium", 16],
  ["large", 18],
  ["x-large", 24],
  ["xx-large", 32],
  ["xxx-large", 48],
]);

function fontPxOf(
  style: Declarations,
  attributes: ReadonlyMap<string, string>,
  name: string,
  parentPx: number,
): number {
  const size = style.get("font-size");
  if (numberOf(style.get("font-size-adjust") ?? "none") === 0) return 0;
  // `<font size>` is never smaller than 10 pixels.
  if (size === undefined)
    return name === "font" && attributes.has("size") ? Math.max(parentPx, 10) : parentPx;
  if (size === "inherit" || size === "unset") return parentPx;
  const factor = FONT_WORDS[size];
  return factor === undefined ? (FONT_SIZES.get(size) ?? lengthPx(size, parentPx, 16)) : parentPx * factor;
}

function colourOf(
  style: Declarations,
  attributes: ReadonlyMap<string, string>,
  name: string,
  parent: Colour,
): Colour {
  const filled = style.get("-webkit-text-fill-color");
  if (filled !== undefined) return parseColour(filled, parent);
  const styled = style.get("color");
  if (styled === "initial") return PLAIN_LOOK.colour;
  if (styled !== undefined) return parseColour(styled, parent);
  if (name === "a" && attributes.has("href")) return LINK_COLOUR;
  if (name === "font" || name === "basefont") return parseOldColour(attributes.get("color"), parent);
  return name === "body" ? parseOldColour(attributes.get("text"), parent) : parent;
}

/** A picture makes the background unknown, and so does a gradient from one colour to another. */
function backgroundOf(
  style: Declarations,
  attributes: ReadonlyMap<string, string>,
  parent: Colour,
  paint: Paint | undefined,
): Colour {
  const image = style.get("background-image");
  const isPicture = image !== undefined && image !== "none";
  if (!isPicture && attributes.get("background")) return UNKNOWN_COLOUR;
  const value = style.get("background-color");
  const none = { ...parent, alpha: 0 };
  const own =
    value === undefined ? parseOldColour(attributes.get("bgcolor"), none) : parseColour(value, none);
  const below = blend(paint ? paint(own) : own, parent);
  return isPicture ? (pictureColourOf(style, image) ?? below) : below;
}

/** Of few styles senders make thousands of elements. */
const pictures = new WeakMap<Declarations, { readonly colour: Colour | undefined }>();

/** Undefined for one that shows nothing. */
function pictureColourOf(style: Declarations, image: string): Colour | undefined {
  const known = pictures.get(style);
  if (known !== undefined) return known.colour;
  const colour = gradientOf(image);
  pictures.set(style, { colour });
  return colour;
}

function gradientOf(image: string): Colour | undefined {
  if (/^url\(\s*(["']?)\s*\1\s*\)$/.test(image)) return undefined;
  if (!image.includes("gradient") || image.includes("url(")) return UNKNOWN_COLOUR;
  const stops =
    image.match(/#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([^()]*\)|\b(?!to\b|deg\b)[a-z]{3,}\b(?!-|\()/g) ?? [];
  const colours = stops.map((stop) => parseColour(stop, UNKNOWN_COLOUR));
  if (colours.length > 1 && colours.every(({ alpha }) => alpha === 0)) return undefined;
  const [first, ...others] = colours.filter(({ alpha }) => alpha === 1);
  if (first === undefined || others.length === 0) return UNKNOWN_COLOUR;
  return others.every((colour) => isAlike(colour, first)) ? first : UNKNOWN_COLOUR;
}
