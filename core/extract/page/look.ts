/** Whether a person would see the text of an element, by its style and that of its ancestors. */

import { BLACK, WHITE } from "../style/colour.ts";
import type { Declarations } from "../style/declarations.ts";
import { lengthPx, numberOf, opacityIn } from "../style/length.ts";
import { matchesIn } from "../text/matches.ts";
import { areColoursSeen, COLOURED, coloursOf, type ElementColours } from "./element-colours.ts";
import { flexSideOf, type Side } from "./flex-item.ts";
import { hasFlatRows, isOutOfSight, isWithoutLines, type LaidOut } from "./hidden-box.ts";
import { letterHidingProperties } from "./hidden-letters.ts";
import type { Attributes } from "./html-elements.ts";
import { LETTERED, type Lettering, letteringOf, PLAIN_LETTERING } from "./lettering.ts";
import { coversBelow, isPlaced, layerOf } from "./stacking.ts";

/** What an element passes on to its children. */
export interface Look {
  readonly colours: ElementColours;
  /** Nothing inside can undo it. */
  readonly isRemoved: boolean;
  /** By `visibility`, which a child can override. */
  readonly isInvisible: boolean;
  /** The product of the element's opacity and that of its ancestors. */
  readonly opacity: number;
  readonly fontPx: number;
  /** Whether its lines have no height and are clipped. */
  readonly isWithoutLines: boolean;
  /** The properties that move its letters out of sight. A child can override each. */
  readonly letterHidingProperties: ReadonlySet<string>;
  /** Whether each child is a box of its own, not a part of a line (CSS Flexible Box Layout §4). */
  readonly isFlexBox: boolean;
  /** Its main axis, if it is a flex container. */
  readonly flexSide: Side | undefined;
  /** Whether it is a grid whose rows have only the height of what is not cut off in them. */
  readonly hasFlatRows: boolean;
  /** Whether it or an ancestor is painted over boxes with a negative `z-index` (CSS 2.2 Appendix E). */
  readonly coversBelow: boolean;
  readonly isPreformatted: boolean;
  readonly lettering: Lettering;
}

/** The look of an unstyled page: black on white. */
export const PLAIN_LOOK: Look = {
  isRemoved: false,
  isInvisible: false,
  opacity: 1,
  fontPx: 16,
  isWithoutLines: false,
  letterHidingProperties: new Set(),
  colours: {
    colour: BLACK,
    fill: undefined,
    edge: undefined,
    paint: undefined,
    background: WHITE,
    boxBackground: WHITE,
  },
  isFlexBox: false,
  flexSide: undefined,
  hasFlatRows: false,
  coversBelow: false,
  isPreformatted: false,
  lettering: PLAIN_LETTERING,
};

/** Smaller letters look like dots. */
const LEGIBLE_PX_MIN = 3;
/** Text below this opacity looks like a stain. */
const OPACITY_MIN = 0.1;

export function isLegible(look: Look): boolean {
  return isPictureSeen(look) && takesRoom(look) && areColoursSeen(look.colours);
}

/** Whether its words keep other words apart, even if they are not seen. */
export function takesRoom({
  isRemoved,
  fontPx,
  isWithoutLines,
  letterHidingProperties: away,
}: Look): boolean {
  return !isRemoved && fontPx >= LEGIBLE_PX_MIN && !isWithoutLines && away.size === 0;
}

/** Pictures do not depend on the size and colour of letters. */
export function isPictureSeen({ isRemoved, isInvisible, opacity, letterHidingProperties }: Look): boolean {
  return !isRemoved && !isInvisible && opacity >= OPACITY_MIN && !letterHidingProperties.has("text-indent");
}

export function lookOf(parent: Look, name: string, attributes: Attributes, style: Declarations): Look {
  if (style.size === 0 && attributes.size === 0 && isPlain(name, parent)) {
    if (name !== "pre" || parent.isPreformatted) return parent;
    return { ...parent, isPreformatted: true };
  }
  const fontPx = fontPxOf(style, attributes, name, parent.fontPx);
  const display = style.get("display") ?? "";
  const { isFlexBox: isFlexItem, flexSide, hasFlatRows: isInFlatRow } = parent;
  const box = { name, fontPx, isFlexItem, flexSide, isInFlatRow };
  const isUnderPage = parent.coversBelow && isPlaced(style) && layerOf(style) < 0;
  const space = style.get("white-space");
  return {
    colours: coloursOf(parent, name, attributes, style),
    isRemoved: parent.isRemoved || isRemovedBy(style, attributes, box) || isUnderPage,
    isInvisible: isInvisibleBy(style, parent),
    opacity: opacityOf(style, parent.opacity),
    fontPx,
    isWithoutLines: isWithoutLines(style, box) ?? parent.isWithoutLines,
    letterHidingProperties: letterHidingProperties(style, box, parent.letterHidingProperties),
    isFlexBox: display === "contents" ? parent.isFlexBox : /flex|grid/.test(display),
    flexSide: display === "contents" ? parent.flexSide : flexSideOf(style),
    coversBelow: coversBelow(style, name, parent.coversBelow),
    hasFlatRows: display === "contents" ? parent.hasFlatRows : hasFlatRows(style),
    isPreformatted:
      space === undefined
        ? name === "pre" || parent.isPreformatted
        : /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(space),
    lettering: letteringOf(parent.lettering, name, style),
  };
}

/** Whether an element without style looks like its parent. */
function isPlain(name: string, { colours, isFlexBox }: Look): boolean {
  if (name === "dialog" || LETTERED.has(name) || COLOURED.has(name)) return false;
  return colours.background === colours.boxBackground && !isFlexBox;
}

function isRemovedBy(style: Declarations, attributes: Attributes, box: LaidOut): boolean {
  const { name } = box;
  // The browser's own rule for `hidden` is the weakest: any `display` overrides it.
  const display = style.get("display") ?? (attributes.has("hidden") ? "none" : undefined);
  // The content of a table column is not shown (CSS 2.2 §17.2.1).
  if (display === "none" || /^table-column/.test(display ?? "")) return true;
  // Only a script can open these, and mail runs none.
  const isClosed = (name === "dialog" && !attributes.has("open")) || attributes.has("popover");
  if (isClosed && !style.has("display")) return true;
  return style.size > 0 && isOutOfSight(style, box);
}

function isInvisibleBy(style: Declarations, parent: Look): boolean {
  const visibility = style.get("visibility");
  if (visibility === undefined || visibility === "inherit" || visibility === "unset")
    return parent.isInvisible;
  return visibility === "hidden" || visibility === "collapse";
}

function opacityOf(style: Declarations, parent: number): number {
  const own = style.get("opacity");
  const filter = style.get("filter");
  if (own === undefined && filter === undefined) return parent;
  const filters = matchesIn(filter ?? "", /opacity\(\s*([\d.]+%?)/g);
  const filtered = [...filters].reduce((product, [, share]) => product * opacityIn(share), 1);
  // The old form of one browser is not read: others ignore it, and it is only ever written next to the new one.
  return parent * opacityIn(own) * filtered;
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

/** The default size of letters in a button, whatever the size around it. */
const BUTTON_PX = 13;

function fontPxOf(style: Declarations, attributes: Attributes, name: string, parentPx: number): number {
  const size = style.get("font-size");
  const adjust = style.get("font-size-adjust");
  if (adjust !== undefined && numberOf(adjust) === 0) return 0;
  if (size === undefined && name === "button") return BUTTON_PX;
  // `<font size>` gives at least 10 pixels.
  if (size === undefined)
    return name === "font" && attributes.has("size") ? Math.max(parentPx, 10) : parentPx;
  if (size === "inherit" || size === "unset") return parentPx;
  const factor = FONT_WORDS[size];
  return factor === undefined ? (FONT_SIZES.get(size) ?? lengthPx(size, parentPx, 16)) : parentPx * factor;
}
