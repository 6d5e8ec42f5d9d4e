/** Boxes that are on the page but out of sight: shrunk to nothing, clipped to nothing, or moved off the screen. */

import type { Declarations } from "../style/declarations.ts";
import { degrees, lengthPx, numberOf } from "../style/length.ts";
import { IN_BRACKETS, wordsOf } from "../style/value-words.ts";
import { matchesIn } from "../text/matches.ts";
import { isFlexible, type Side } from "./flex-item.ts";
import { type BoxKind, boxKindOf } from "./html-elements.ts";
import { isPlaced } from "./stacking.ts";

/** A box this far to the left or above is off every screen. */
export const OFF_SCREEN_PX = -200;
/** Nobody scrolls this far to the right or down. */
export const FAR_PX = 5_000;
/** The width at which mail is read. */
const PAGE_PX = 600;
/** With a blur of this radius, letters can't be told apart. */
const BLUR_PX_MIN = 6;
/** In a box of this height, no letter of a line shows, whatever its size. */
const BOX_PX_MAX = 3;
/** Nor does one in a box of this share of the letters' size. */
const BOX_SHARE_MAX = 0.35;

/** What decides the layout of an element besides its style. */
export interface LaidOut {
  readonly name: string;
  readonly fontPx: number;
  /** Whether its parent is a flex container or a grid. */
  readonly isFlexItem: boolean;
  /** The main axis of its parent, if that is a flex container. */
  readonly flexSide: Side | undefined;
  /** Whether its parent is a grid whose rows have only the height of what is not cut off in them. */
  readonly isInFlatRow: boolean;
}

interface Verdict {
  readonly box: LaidOut;
  readonly isOutOfSight: boolean;
}

/** A cache: senders use few styles, in few sizes, for thousands of elements. */
const judged = new WeakMap<Declarations, Verdict>();

export function isOutOfSight(style: Declarations, box: LaidOut): boolean {
  const known = judged.get(style);
  if (known !== undefined && isSameBox(known.box, box)) return known.isOutOfSight;
  const kind = box.isFlexItem ? "box" : boxKindOf(box.name, style);
  const verdict = { box, isOutOfSight: isBoxOutOfSight(style, kind, box) };
  judged.set(style, verdict);
  return verdict.isOutOfSight;
}

function isSameBox(one: LaidOut, other: LaidOut): boolean {
  const isSameItem = one.isFlexItem === other.isFlexItem && one.flexSide === other.flexSide;
  const isSameKind = isSameItem && one.isInFlatRow === other.isInFlatRow;
  return one.name === other.name && one.fontPx === other.fontPx && isSameKind;
}

function isBoxOutOfSight(style: Declarations, kind: BoxKind, box: LaidOut): boolean {
  const { fontPx } = box;
  if (isReplaced(style) || isOffScreen(style, fontPx)) return true;
  if (isClipped(style) || isZoomedAway(style)) return true;
  // An inline box has no size or place of its own.
  if (kind === "inline") return false;
  if (style.get("content-visibility") === "hidden") return true;
  if (isPushedAway(style, fontPx) || isMovedAway(style, fontPx) || isShrunk(style)) return true;
  // Parts of a table grow with their content.
  return kind !== "table" && cutsOff(style) && isEmptyBox(style, box);
}

/** Whether a picture replaces the text, a mask lets nothing through, or a blur makes it illegible. */
function isReplaced(style: Declarations): boolean {
  if (
    /^(?:-webkit-)?(?:url|image-set|image|cross-fade|(?:[a-z-]+-)?gradient)\(/.test(
      style.get("content") ?? "",
    )
  )
    return true;
  const blur = /blur\(\s*([^)]*)\)/.exec(style.get("filter") ?? "")?.[1];
  if (blur !== undefined && lengthPx(blur.trim(), 16, 0) >= BLUR_PX_MIN) return true;
  const mask =
    style.get("mask-image") ??
    style.get("mask") ??
    style.get("-webkit-mask-image") ??
    style.get("-webkit-mask") ??
    "";
  if (mask !== "" && /^0(?:px|%)?(?:\s|$)/.test(style.get("mask-size") ?? "")) return true;
  const seen = mask.replace(/#(?:[\da-f]{3}0|[\da-f]{6}00)\b|(?:rgb|hsl)a?\([^()]*[,/]\s*0%?\s*\)/g, "");
  return /gradient\(/.test(mask) && !/#|rgb|hsl|url\(|\b(?:black|white|red|blue|green|gr[ae]y)\b/.test(seen);
}

const clips = (style: Declarations, axis: string) => /hidden|clip|scroll|auto/.test(style.get(axis) ?? "");

function cutsOff(style: Declarations): boolean {
  if (clips(style, "overflow-x") || clips(style, "overflow-y")) return true;
  return /paint|strict|content/.test(style.get("contain") ?? "");
}

/** Closed accordions have a row of no height. */
export function hasFlatRows(style: Declarations): boolean {
  const rows = style.get("grid-template-rows") ?? "";
  return (
    /grid/.test(style.get("display") ?? "") &&
    /^(?:0(?:fr|px|%)?|minmax\(0(?:px)?,\s*0(?:px|fr)?\))$/.test(rows)
  );
}

/** For a box that cuts off what overflows. */
function isEmptyBox(style: Declarations, { fontPx, isInFlatRow, flexSide }: LaidOut): boolean {
  const contain = style.get("contain") ?? "";
  // With size containment, the height of a box does not depend on its content.
  const hasOwnHeight = style.has("height") || style.has("min-height");
  if (!hasOwnHeight && (isInFlatRow || /strict|(?<!-)size/.test(contain))) return true;
  if (hasFlatRows(style)) return true;
  const isSmall = (name: string, behindPx = 0) =>
    lengthPx(style.get(name) ?? "", fontPx, Number.NaN) + behindPx <= smallPx(fontPx) &&
    !isShare(style, name);
  // `width: 1px; min-width: 100%` makes a box as wide as a phone, not an invisible one.
  const isFlat = (side: Side) => {
    const behindPx = roomBehind(style, side, fontPx);
    const isSmallItself = isSmall(side, behindPx) && !(side === flexSide && isFlexible(style));
    const mayBeSmall = !style.has(`min-${side}`) || isSmall(`min-${side}`);
    return (isSmallItself || isSmall(`max-${side}`, behindPx)) && mayBeSmall;
  };
  if (isFlat("height") || isFlat("width")) return true;
  // The Kellum method: the first line begins behind the edge at which the box is clipped.
  const indent = style.get("text-indent") ?? "";
  return /^\d{3,}(?:\.\d+)?(?:%|vw)$/.test(indent) && style.get("white-space") === "nowrap";
}

const smallPx = (fontPx: number) => Math.max(BOX_PX_MAX, BOX_SHARE_MAX * fontPx);

/** Overflow shows in the padding of its box, and is clipped at the padding edge (CSS Overflow Module Level 3, §3.1). */
function roomBehind(style: Declarations, side: Side, fontPx: number): number {
  return pagePx(style.get(side === "height" ? "padding-bottom" : "padding-right"), fontPx);
}

/** A size in pixels. A percentage is taken of the page's width. */
function pagePx(size: string | undefined, fontPx: number): number {
  return size?.endsWith("%") ? numberOf(size) * PAGE_PX : lengthPx(size ?? "", fontPx, 0);
}

/**
 * Whether the box clips lines that have no height; undefined if it is the same as in its parent. A descendant's own
 * `line-height` gives it a height again, and pictures always have one.
 */
export function isWithoutLines(
  style: Declarations,
  { name, isFlexItem, fontPx }: LaidOut,
): boolean | undefined {
  const lineHeight = style.get("line-height");
  if (lineHeight === undefined || /^(?:inherit|unset)$/.test(lineHeight)) return undefined;
  if (!/^0(?:px|em|%)?$/.test(lineHeight)) return false;
  const isBox = isFlexItem || boxKindOf(name, style) !== "inline";
  const isFreeHeight = (style.get("height") ?? "auto") === "auto" && !style.has("min-height");
  const isPadded = lengthPx(style.get("padding-bottom") ?? "", fontPx, 0) > smallPx(fontPx);
  return (isBox && isFreeHeight && !isPadded && cutsOff(style)) || undefined;
}

/** Whether the size is a percentage of the parent's, which is nothing only if it is 0. */
function isShare(style: Declarations, name: string): boolean {
  const size = style.get(name) ?? "";
  return /%$/.test(size) ? numberOf(size) > 0 : size.includes("%");
}

/** How far the content of a box is from its edge, in pixels. This makes up for a negative margin. */
function aheadPx(style: Declarations, edge: "left" | "top", fontPx: number): number {
  const px = (name: string) => pagePx(style.get(name), fontPx);
  return Math.max(0, px(`padding-${edge}`)) + (isPlaced(style) ? Math.max(0, px(edge)) : 0);
}

/** For boxes only. */
function isPushedAway(style: Declarations, fontPx: number): boolean {
  const px = (name: string) => lengthPx(style.get(name) ?? "", fontPx, 0);
  if (px("margin-top") + aheadPx(style, "top", fontPx) <= OFF_SCREEN_PX) return true;
  return !/^(?:|none|auto|normal|0(?:px)?)$/.test(style.get("offset-path") ?? style.get("offset") ?? "");
}

function isOffScreen(style: Declarations, fontPx: number): boolean {
  const px = (name: string) => lengthPx(style.get(name) ?? "", fontPx, 0);
  const margin = px("margin-left");
  if (margin + aheadPx(style, "left", fontPx) <= OFF_SCREEN_PX || margin >= FAR_PX) return true;
  if (/^-[1-9]\d{2,}(?:\.\d+)?%$/.test(style.get("margin-left") ?? "")) return true;
  const position = style.get("position");
  if (position !== "absolute" && position !== "fixed" && position !== "relative") return false;
  // An offset of the whole screen or more; for fixed boxes, percentages are of the screen, too.
  const whole = position === "fixed" ? /^-?[1-9]\d{2,}(?:%|v[wh])$/ : /^(?:-[1-9]\d{2,}%|[1-9]\d{2,}v[wh])$/;
  const isFar = (name: string) =>
    px(name) <= OFF_SCREEN_PX || px(name) >= FAR_PX || whole.test(style.get(name) ?? "");
  return ["left", "top", "right", "bottom"].some(isFar);
}

const TRANSLATED = new RegExp(`translate(?:x|y|3d)?\\((${IN_BRACKETS})\\)`, "g");

function isMovedAway(style: Declarations, fontPx: number): boolean {
  const moves = [...matchesIn(style.get("transform") ?? "", TRANSLATED)].flatMap(([, by = ""]) =>
    wordsOf(by),
  );
  const [, , , , right = "", down = ""] = matrixOf(style);
  const all = [...moves, right, down, ...(style.get("translate")?.split(/\s+/) ?? [])];
  return all.some((move) => {
    if (move.endsWith("%")) return Math.abs(numberOf(move)) >= 2;
    const px = lengthPx(move, fontPx, 0);
    return px <= OFF_SCREEN_PX || px >= FAR_PX;
  });
}

/** The six arguments of `matrix()`. */
function matrixOf(style: Declarations): string[] {
  return (
    /(?:^|\s)matrix\(([^)]*)\)/
      .exec(style.get("transform") ?? "")?.[1]
      ?.trim()
      .split(/\s*,\s*/) ?? []
  );
}

function isClipped(style: Declarations): boolean {
  const path = style.get("clip-path") ?? "";
  const radii = /^(?:circle|ellipse)\(\s*([^\s)]+)(?:\s+([^\s)]+))?/.exec(path)?.slice(1) ?? [];
  if (radii.some((radius) => lengthPx(radius ?? "", 16, Number.NaN) <= 1)) return true;
  // Two corners, or all corners in one place.
  if (/^polygon\((?:\s*(?:nonzero|evenodd)\s*,)?[^,]*(?:,[^,]*)?\)/.test(path)) return true;
  if (/^polygon\(\s*(?:\w+\s*,\s*)?([^,()]*[^,()\s])\s*(?:,\s*\1\s*)*\)/.test(path)) return true;
  if (isInsetWhole(path) || /^path\(\s*["']\s*m[^a-ln-z]*["']/.test(path)) return true;
  if (/^xywh\(\s*\S+\s+\S+\s+(?:0\D*\s|\S+\s+0\D*\s?\))/.test(path)) return true;
  const isOutOfFlow = /^(?:absolute|fixed)$/.test(style.get("position") ?? "");
  return isEmptyRect(path) || (isOutOfFlow && isEmptyRect(style.get("clip") ?? ""));
}

function isEmptyRect(shape: string): boolean {
  const edges = /^rect\(([^)]*)\)/
    .exec(shape)?.[1]
    ?.trim()
    .split(/[\s,]+/);
  if (edges?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = edges.map((edge) => lengthPx(edge, 16, Number.NaN));
  return bottom - top <= 1 || right - left <= 1;
}

/** Whether the edges meet: `inset(100%)`, `inset(50%)`, `inset(0 0 100% 0)`. */
function isInsetWhole(path: string): boolean {
  const sizes = /^inset\(([^)]*?)(?:\s+round[^)]*)?\)/.exec(path)?.[1]?.trim().split(/\s+/);
  if (sizes === undefined) return false;
  const [top = "0", right = top, bottom = top, left = right] = sizes;
  const share = (text: string) =>
    text.endsWith("%") ? numberOf(text) : lengthPx(text, 16, 0) >= FAR_PX ? 1 : 0;
  return share(top) + share(bottom) >= 1 || share(left) + share(right) >= 1;
}

function isZoomedAway(style: Declarations): boolean {
  const zoom = numberOf(style.get("zoom") ?? "1");
  return zoom > 0 && zoom < 0.1;
}

function isShrunk(style: Declarations): boolean {
  const transform = style.get("transform") ?? "";
  const scale = /scale(?:x|y|3d)?\(([^)]*)\)/.exec(transform)?.[1]?.split(/[\s,]+/) ?? [];
  const scales = [...scale, ...(style.get("scale")?.split(/\s+/) ?? [])];
  if (scales.some((factor) => /\d/.test(factor) && Math.abs(numberOf(factor)) < 0.1)) return true;
  const [across = "1", , , along = "1"] = matrixOf(style);
  if (Math.abs(numberOf(across)) < 0.1 || Math.abs(numberOf(along)) < 0.1)
    return !/rotate/.test(transform) && isFlatMatrix(style);
  const turned = `${transform} ${rotationOf(style)}`;
  return isOnEdge(turned) || (style.get("backface-visibility") === "hidden" && isTurnedAway(turned));
}

/** `rotate: y 90deg` as a transform function. */
function rotationOf(style: Declarations): string {
  return (style.get("rotate") ?? "")
    .replace(/^([xy])\s+(\S+)$|^(\S+)\s+([xy])$/, "rotate$1$4($2$3)")
    .replace(/^(?:(?!0 0 )\S+\s+\S+\s+0)\s+(\S+)$/, "rotatex($1)");
}

/** Whether it is rotated or skewed until only its edge shows. */
function isOnEdge(transform: string): boolean {
  for (const [, angle = ""] of matchesIn(
    transform,
    /(?:rotate[xy]|skew[xy]?|rotate3d)\((?:[^(),]*,){0,3}\s*([^(),\s]+)\s*\)/g,
  ))
    if (Math.abs(Math.abs(degrees(angle) % 180) - 90) < 1) return true;
  return /^[^a-z]*matrix3d\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0\s*,|matrix3d\((?:[^,]*,){4}\s*0\s*,\s*0\s*,/.test(
    transform,
  );
}

/** Whether only its back shows. */
function isTurnedAway(transform: string): boolean {
  const angle = /rotate[xy]\(\s*([^(),\s]+)\s*\)/.exec(transform)?.[1] ?? "0";
  return Math.cos((degrees(angle) * Math.PI) / 180) < 0;
}

/** Whether the matrix leaves no area. A quarter turn also has zeros in the two scales. */
function isFlatMatrix(style: Declarations): boolean {
  const [a = 1, b = 0, c = 0, d = 1] = matrixOf(style).map(Number);
  return Math.abs(a * d - b * c) < 0.01;
}
