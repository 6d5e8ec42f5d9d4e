/** The colours of an element's letters, and of the background they stand on. */
import {
  BLACK,
  blend,
  type Colour,
  isAlike,
  parseColour,
  parseOldColour,
  TRANSPARENT,
  UNKNOWN_COLOUR,
} from "../style/colour.ts";
import { type Paint, paintOf } from "../style/colour-filter.ts";
import type { Declarations } from "../style/declarations.ts";
import { lengthPx } from "../style/length.ts";
import { wordsOf } from "../style/value-words.ts";
import { isFlexible } from "./flex-item.ts";
import { type Attributes, boxKindOf } from "./html-elements.ts";

/** Inherited by the element's children. */
export interface ElementColours {
  /** The value of `color`. */
  readonly colour: Colour;
  /** The value of `-webkit-text-fill-color`, which letters have instead of `color`. */
  readonly fill: Colour | undefined;
  /**
   * The colour of a shadow or stroke around the letters, which makes letters legible that have no colour of their own.
   */
  readonly edge: Colour | undefined;
  /** The background of words in the element. */
  readonly background: Colour;
  /** The background of blocks in it. The background of an inline element ends with its lines (CSS 2.2 §9.2.1.1). */
  readonly boxBackground: Colour;
  /** The filters and blend modes that apply to colours in it. They are already applied to the background. */
  readonly paint: Paint | undefined;
}

/** The default colour of a link. */
const LINK_COLOUR: Colour = { red: 0, green: 0, blue: 238, alpha: 1 };
/** The default backgrounds of browsers. */
const BACKGROUNDS: ReadonlyMap<string, Colour> = new Map([
  ["mark", { red: 255, green: 255, blue: 0, alpha: 1 }],
  ["button", { red: 239, green: 239, blue: 239, alpha: 1 }],
]);
/** The elements that have default colours. */
export const COLOURED: ReadonlySet<string> = new Set(BACKGROUNDS.keys());
/** On all other elements the attribute has no effect. */
const WITH_OLD_BACKGROUND = /^(?:body|table|thead|tbody|tfoot|tr|td|th|part-.*)$/;
/** A `background-size` with which nothing of the background is visible. */
const NO_SIZE = /^0(?:px|%)?(?:\s|$)|\s0(?:px|%)?$/;
/** An inset shadow with at least this spread fills its box. */
const FILLING_PX_MIN = 100;
/** In a box of at most this size, no letter has a background. */
const FLAT_PX_MAX = 3;
/** A shadow that is further away or more blurred than this can't be read as a letter. */
const SHADOW_PX_MAX = 8;

export function coloursOf(
  around: { readonly colours: ElementColours; readonly isFlexBox: boolean },
  name: string,
  attributes: Attributes,
  style: Declarations,
): ElementColours {
  const parent = around.colours;
  const paint = paintOf(style, parent.paint, parent.background);
  const colour = colourOf(style, attributes, name, parent.colour);
  const fill = fillOf(style.get("-webkit-text-fill-color"), parent.fill, colour);
  const edge = edgeOf(style, parent.edge, colour);
  const kind = around.isFlexBox ? "box" : boxKindOf(name, style);
  const own =
    kind === "box" && isFlat(style) && !isFlexible(style)
      ? undefined
      : ownBackground(name, attributes, style, colour);
  if (own === undefined && parent.background === parent.boxBackground) {
    const { background } = parent;
    const isSame =
      colour === parent.colour && fill === parent.fill && edge === parent.edge && paint === parent.paint;
    return isSame ? parent : { colour, fill, edge, paint, background, boxBackground: background };
  }
  const isInline = kind === "inline";
  const isOnLine = isInline || name === "button" || style.get("display")?.startsWith("inline") === true;
  const below = isOnLine ? parent.background : parent.boxBackground;
  const background = own === undefined ? below : backgroundOf(own, style, below, paint);
  const boxBackground = isInline ? parent.boxBackground : background;
  const isSeenThrough = (fill ?? colour).alpha < 1 && /\btext\b/.test(style.get("background-clip") ?? "");
  if (!isSeenThrough) return { colour, fill, edge, paint, background, boxBackground };
  // The letters show the background, which is painted nowhere else.
  const letters = fill === undefined ? { colour: background, fill } : { colour, fill: background };
  return { ...letters, edge, paint: undefined, background: below, boxBackground: parent.boxBackground };
}

/** Whether a box has no height or width, so that its words stand outside it, where its background is not painted. */
function isFlat(style: Declarations): boolean {
  // A percentage of a height that is mostly unspecified, and then counts as none.
  const isLow = (name: string) =>
    lengthPx((style.get(name) ?? "").replace("%", "?"), 16, Number.NaN) <= FLAT_PX_MAX;
  const isMore = (name: string) => style.has(name) && !isLow(name);
  return [
    ["height", "padding-top", "padding-bottom"],
    ["width", "padding-left", "padding-right"],
  ].some(
    ([side = "", ...others]) =>
      (isLow(side) || isLow(`max-${side}`)) && ![`min-${side}`, ...others].some(isMore),
  );
}

/** Whether the letters differ from their background. */
export function areColoursSeen({ colour, fill, edge, paint, background }: ElementColours): boolean {
  const isSeen = (one: Colour) => !isAlike(paint ? paint(one) : one, background);
  return isSeen(fill ?? colour) || (edge !== undefined && isSeen(edge));
}

function colourOf(style: Declarations, attributes: Attributes, name: string, parent: Colour): Colour {
  const styled = style.get("color");
  if (styled === "initial") return BLACK;
  if (styled !== undefined) return parseColour(styled, parent, parent);
  if (name === "a" && attributes.has("href")) return LINK_COLOUR;
  if (COLOURED.has(name)) return BLACK;
  if (name === "font" || name === "basefont") return parseOldColour(attributes.get("color"), parent);
  return name === "body" ? parseOldColour(attributes.get("text"), parent) : parent;
}

function fillOf(value: string | undefined, parent: Colour | undefined, colour: Colour): Colour | undefined {
  if (value === undefined || /^(?:inherit|unset|revert)/.test(value)) return parent;
  return value === "initial" || value === "currentcolor" ? undefined : parseColour(value, colour, colour);
}

function edgeOf(style: Declarations, parent: Colour | undefined, colour: Colour): Colour | undefined {
  const shadow = style.get("text-shadow");
  const stroke = style.get("-webkit-text-stroke");
  if (shadow === undefined && stroke === undefined) return parent;
  const isNear = lengthsOf(shadow ?? "9in").every((px) => Math.abs(px) <= SHADOW_PX_MAX);
  const isDrawn = lengthsOf(stroke ?? "").some((px) => px > 0);
  const drawn = isDrawn ? stroke : isNear ? shadow : undefined;
  if (drawn === undefined || /^(?:none|initial)$/.test(drawn)) return undefined;
  const written = wordsOf(drawn).map((word) => parseColour(word, UNKNOWN_COLOUR, colour));
  return written.find((one) => one !== UNKNOWN_COLOUR) ?? colour;
}

function lengthsOf(value: string): number[] {
  return wordsOf(value)
    .map((word) => lengthPx(word, 16, Number.NaN))
    .filter((px) => !Number.isNaN(px));
}

/**
 * The background below any picture; transparent if there is a picture only, undefined if no background is specified.
 */
function ownBackground(
  name: string,
  attributes: Attributes,
  style: Declarations,
  colour: Colour,
): Colour | undefined {
  const value = style.get("background-color");
  const image = style.get("background-image");
  const isOld = attributes.size > 0 && WITH_OLD_BACKGROUND.test(name);
  if (isOld && (image === undefined || image === "none") && attributes.get("background"))
    return UNKNOWN_COLOUR;
  const shade = shadeOf(style.get("box-shadow"), colour);
  if (shade !== undefined) return shade;
  if (value !== undefined) return parseColour(value, TRANSPARENT, colour);
  if (isOld && attributes.has("bgcolor")) return parseOldColour(attributes.get("bgcolor"), TRANSPARENT);
  return BACKGROUNDS.get(name) ?? (image === undefined ? undefined : TRANSPARENT);
}

/** `inset 0 0 0 1000px #000` covers the whole background. */
function shadeOf(shadow: string | undefined, colour: Colour): Colour | undefined {
  if (shadow === undefined || !/^[^,]*\binset\b/.test(shadow.replace(/\([^()]*\)/g, ""))) return undefined;
  const [, , , spread = 0] = lengthsOf(shadow);
  if (spread < FILLING_PX_MIN) return undefined;
  const written = wordsOf(shadow).map((word) => parseColour(word, UNKNOWN_COLOUR, colour));
  return written.find((one) => one !== UNKNOWN_COLOUR) ?? colour;
}

/** Blends the background with the one below. A picture makes it unknown, and so does a gradient between two colours. */
function backgroundOf(own: Colour, style: Declarations, parent: Colour, paint: Paint | undefined): Colour {
  const image = style.get("background-image");
  const below = blend(paint ? paint(own) : own, parent);
  if (image === undefined || image === "none" || NO_SIZE.test(style.get("background-size") ?? ""))
    return below;
  return pictureColourOf(style, image) ?? below;
}

/** A cache: senders use few styles for thousands of elements. */
const pictures = new WeakMap<Declarations, { readonly colour: Colour | undefined }>();

/** The colour of the background image; undefined for one that shows nothing. */
function pictureColourOf(style: Declarations, image: string): Colour | undefined {
  const known = pictures.get(style);
  if (known !== undefined) return known.colour;
  const colour = gradientOf(image);
  pictures.set(style, { colour });
  return colour;
}

function gradientOf(image: string): Colour | undefined {
  if (/^url\(\s*(["']?)\s*\1\s*\)$/.test(image)) return undefined;
  const [top = image] = wordsOf(image);
  // The first layer is on top.
  if (top.includes("gradient(") && isOneColour(stopsOf(top))) return stopsOf(top)[0];
  if (!image.includes("gradient") || image.includes("url(")) return UNKNOWN_COLOUR;
  const colours = stopsOf(image);
  if (colours.length > 1 && colours.every(({ alpha }) => alpha === 0)) return undefined;
  const opaque = colours.filter(({ alpha }) => alpha === 1);
  return isOneColour(opaque) ? (opaque[0] ?? UNKNOWN_COLOUR) : UNKNOWN_COLOUR;
}

/** The colour stops of gradients. */
function stopsOf(gradients: string): Colour[] {
  const words = wordsOf(gradients.replace(/[\w-]*gradient\(/g, " "));
  return words.map((word) => parseColour(word, UNKNOWN_COLOUR)).filter((stop) => stop !== UNKNOWN_COLOUR);
}

function isOneColour(colours: readonly Colour[]): boolean {
  const [first, ...others] = colours;
  if (first === undefined || others.length === 0) return false;
  return colours.every((colour) => colour.alpha === 1 && isAlike(colour, first));
}
