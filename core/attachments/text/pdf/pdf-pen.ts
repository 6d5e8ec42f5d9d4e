/** The graphics and text state at some point of a PDF page (ISO 32000-2, §8.4 and §9.3). */
import {
  BLACK,
  type Colour,
  parseColour,
  TRANSPARENT,
  UNKNOWN_COLOUR,
} from "../../../extract/style/colour.ts";
import { type Box, type Matrix, UPRIGHT } from "./pdf-place.ts";

export interface Pen {
  readonly matrix: Matrix;
  /** Nothing is drawn outside it. */
  readonly clip: Box;
  /** Whether everything inside `clip` is drawn, which is not so if the clipping path is not a rectangle. */
  readonly isClipPlain: boolean;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  /** Whether a blend mode mixes it with what is below. */
  readonly isBlended: boolean;
  readonly isMasked: boolean;
  /** Whether it is in a transparency group that is itself translucent, blended or masked. */
  readonly isVeiled: boolean;
  readonly lineWidth: number;
  readonly font: string;
  readonly size: number;
  readonly letterGap: number;
  readonly wordGap: number;
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
  readonly mode: number;
}

export function newPen(clip: Box): Pen {
  return {
    ...{ matrix: UPRIGHT, clip, isClipPlain: true, fill: BLACK, stroke: BLACK, fillAlpha: 1, strokeAlpha: 1 },
    ...{ isBlended: false, isMasked: false, isVeiled: false, lineWidth: 1 },
    ...{ font: "", size: 0, letterGap: 0, wordGap: 0, stretch: 1 },
    ...{ rise: 0, leading: 0, mode: 0 },
  };
}

/** How an operator that only sets something changes the pen; undefined for all others. */
export function penAfter(pen: Pen, operator: string, args: readonly unknown[]): Pen | undefined {
  const number = Number(args[0]);
  switch (operator) {
    case "setFillRGBColor":
      return { ...pen, fill: colourOf(args[0]) };
    case "setStrokeRGBColor":
      return { ...pen, stroke: colourOf(args[0]) };
    case "setFillTransparent":
      return { ...pen, fill: TRANSPARENT };
    case "setStrokeTransparent":
      return { ...pen, stroke: TRANSPARENT };
    case "setFillColorN":
      return { ...pen, fill: UNKNOWN_COLOUR };
    case "setStrokeColorN":
      return { ...pen, stroke: UNKNOWN_COLOUR };
    case "setGState":
      return ([args[0] ?? []].flat() as [string, unknown][]).reduce(withSetting, pen);
    case "setLineWidth":
      return { ...pen, lineWidth: number };
    case "setFont":
      return { ...pen, font: String(args[0]), size: Number(args[1]) };
    case "setCharSpacing":
      return { ...pen, letterGap: number };
    case "setWordSpacing":
      return { ...pen, wordGap: number };
    case "setHScale":
      return { ...pen, stretch: number / 100 };
    case "setTextRise":
      return { ...pen, rise: number };
    case "setLeading":
      return { ...pen, leading: number };
    case "setTextRenderingMode":
      return { ...pen, mode: number };
    default:
      return undefined;
  }
}

function colourOf(value: unknown): Colour {
  return parseColour(String(value), UNKNOWN_COLOUR);
}

function withSetting(pen: Pen, [name, value]: readonly [string, unknown]): Pen {
  if (name === "ca") return { ...pen, fillAlpha: Number(value) };
  if (name === "CA") return { ...pen, strokeAlpha: Number(value) };
  if (name === "LW") return { ...pen, lineWidth: Number(value) };
  if (name === "Font" && Array.isArray(value))
    return { ...pen, font: String(value[0]), size: Number(value[1]) };
  if (name === "BM") return { ...pen, isBlended: value !== "source-over" };
  return name === "SMask" ? { ...pen, isMasked: value !== false && value !== null } : pen;
}

/** Whether what is below neither shows through nor changes it. */
export function isPlain({ isBlended, isMasked, isVeiled }: Pen): boolean {
  return !isBlended && !isMasked && !isVeiled;
}

/** The colours of letters: fill, stroke, or both; empty if they are invisible (§9.3.6). */
export function inksOf(pen: Pen): readonly Colour[] {
  const kind = pen.mode % 4;
  const inks = [
    ...(kind === 0 || kind === 2 ? [inkOf(pen, pen.fill, pen.fillAlpha)] : []),
    ...(kind === 1 || kind === 2 ? [inkOf(pen, pen.stroke, pen.strokeAlpha)] : []),
  ];
  return inks.filter(({ alpha }) => alpha !== 0);
}

function inkOf(pen: Pen, colour: Colour, alpha: number): Colour {
  const ink = { ...colour, alpha: colour.alpha * alpha };
  return isPlain(pen) || ink.alpha === 0 ? ink : UNKNOWN_COLOUR;
}
