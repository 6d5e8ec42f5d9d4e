/** Boxes that are on the page and out of sight: shrunk to nothing, cut to nothing, or moved off the screen. */
import type { Declarations } from "./css.ts";
import { lengthPx, numberOf } from "./length.ts";

/** As far to the left or above as this, a box is off every screen. */
const OFF_SCREEN_PX = -200;
/** As far to the right or below as this, nobody scrolls. */
const FAR_PX = 5_000;
/** What shows of a line of text in a box of this height is no letter. */
const BOX_PX_MAX = 3;

export function isLeftBehind(style: Declarations, fontPx: number): boolean {
  if (style.get("content-visibility") === "hidden") return true;
  return isEmptyBox(style, fontPx) || isOffScreen(style, fontPx) || isClipped(style) || isShrunk(style);
}

function isEmptyBox(style: Declarations, fontPx: number): boolean {
  const clips = (axis: string) => /hidden|clip|scroll|auto/.test(style.get(axis) ?? "");
  if (!clips("overflow-x") && !clips("overflow-y")) return false;
  const isSmall = (name: string) =>
    lengthPx(style.get(name) ?? "", fontPx, Number.NaN) <= BOX_PX_MAX && !isShare(style, name);
  // `width: 1px; min-width: 100%` makes a box as wide as a telephone, not one that nobody sees.
  const isFlat = (side: string) =>
    (isSmall(side) || isSmall(`max-${side}`)) && (!style.has(`min-${side}`) || isSmall(`min-${side}`));
  if (isFlat("height") || isFlat("width")) return true;
  // Kellum's way: the first line begins behind the edge at which the box is cut.
  if (/^100%$/.test(style.get("text-indent") ?? "") && style.get("white-space") === "nowrap") return true;
  const isFreeHeight = !style.has("height") && !style.has("min-height");
  return isFreeHeight && /^0(?:px|em|%)?$/.test(style.get("line-height") ?? "");
}

/** A share of the parent's size, which is nothing only where it is 0. */
function isShare(style: Declarations, name: string): boolean {
  const size = style.get(name) ?? "";
  return /%$/.test(size) && numberOf(size) > 0;
}

function isOffScreen(style: Declarations, fontPx: number): boolean {
  const px = (name: string) => lengthPx(style.get(name) ?? "", fontPx, 0);
  if (
    ["text-indent", "margin-left", "margin-top", "letter-spacing"].some((name) => px(name) <= OFF_SCREEN_PX)
  )
    return true;
  if (["text-indent", "margin-left"].some((name) => px(name) >= FAR_PX)) return true;
  if (isMovedAway(style, fontPx)) return true;
  const position = style.get("position");
  if (position !== "absolute" && position !== "fixed" && position !== "relative") return false;
  const isFar = (name: string) =>
    px(name) <= OFF_SCREEN_PX || px(name) >= FAR_PX || /^-[1-9]\d{2,}%$/.test(style.get(name) ?? "");
  return ["left", "top", "right", "bottom"].some(isFar);
}

function isMovedAway(style: Declarations, fontPx: number): boolean {
  const moves =
    /translate(?:x|y|3d)?\(([^)]*)\)/.exec(style.get("transform") ?? "")?.[1]?.split(/[\s,]+/) ?? [];
  return [...moves, ...(style.get("translate")?.split(/\s+/) ?? [])].some((move) => {
    if (move.endsWith("%")) return Math.abs(numberOf(move)) >= 2;
    const px = lengthPx(move, fontPx, 0);
    return px <= OFF_SCREEN_PX || px >= FAR_PX;
  });
}

function isClipped(style: Declarations): boolean {
  const path = style.get("clip-path") ?? "";
  if (/^(?:circle|ellipse)\(\s*0(?:px|%)?\s*(?:\)|0|at\b)/.test(path) || isInsetWhole(path)) return true;
  if (/^polygon\(\s*(0(?:px|%)?\s+0(?:px|%)?)(?:\s*,\s*\1)*\s*\)/.test(path)) return true;
  const edges = /^rect\(([^)]*)\)/
    .exec(style.get("clip") ?? "")?.[1]
    ?.trim()
    .split(/[\s,]+/);
  if (edges?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = edges.map((edge) => lengthPx(edge, 16, Number.NaN));
  return bottom - top <= 1 || right - left <= 1;
}

/** `inset(100%)`, and edges that meet: `inset(50%)`, `inset(0 0 100% 0)`. */
function isInsetWhole(path: string): boolean {
  const sizes = /^inset\(([^)]*?)(?:\s+round[^)]*)?\)/.exec(path)?.[1]?.trim().split(/\s+/);
  if (sizes === undefined) return false;
  const [top = "0", right = top, bottom = top, left = right] = sizes;
  const share = (text: string) => (text.endsWith("%") ? numberOf(text) : 0);
  return share(top) + share(bottom) >= 1 || share(left) + share(right) >= 1;
}

function isShrunk(style: Declarations): boolean {
  const transform = style.get("transform") ?? "";
  const scale = /scale(?:x|y|3d)?\(([^)]*)\)/.exec(transform)?.[1]?.split(/[\s,]+/) ?? [];
  const scales = [...scale, ...(style.get("scale")?.split(/\s+/) ?? [])];
  if (scales.some((factor) => /\d/.test(factor) && Math.abs(numberOf(factor)) < 0.1)) return true;
  return /rotate[xy]\(\s*-?(?:90|270)deg|^matrix\(\s*-?0?\.?0+\s*,/.test(transform);
}
