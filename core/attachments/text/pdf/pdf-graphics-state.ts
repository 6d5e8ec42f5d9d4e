/** The graphics and text state at some point of a PDF page (ISO 32000-2, §8.4 and §9.3). */
import {
  BLACK,
  type Colour,
  parseColour,
  TRANSPARENT,
  UNKNOWN_COLOUR,
} from "../../../extract/style/colour.ts";
import { type Box, IDENTITY, type Matrix } from "./pdf-geometry.ts";

export interface GraphicsState {
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

export const UNBLENDED = { isBlended: false, isMasked: false, fillAlpha: 1, strokeAlpha: 1 } as const;

export function initialGraphicsState(clip: Box): GraphicsState {
  return {
    ...{ matrix: IDENTITY, clip, isClipPlain: true, fill: BLACK, stroke: BLACK },
    ...UNBLENDED,
    ...{ isVeiled: false, lineWidth: 1 },
    ...{ font: "", size: 0, letterGap: 0, wordGap: 0, stretch: 1 },
    ...{ rise: 0, leading: 0, mode: 0 },
  };
}

/** How an operator that only sets something changes the state; undefined for all others. */
export function graphicsStateAfter(
  state: GraphicsState,
  operator: string,
  args: readonly unknown[],
): GraphicsState | undefined {
  const number = Number(args[0]);
  switch (operator) {
    case "setFillRGBColor":
      return { ...state, fill: colourOf(args[0]) };
    case "setStrokeRGBColor":
      return { ...state, stroke: colourOf(args[0]) };
    case "setFillTransparent":
      return { ...state, fill: TRANSPARENT };
    case "setStrokeTransparent":
      return { ...state, stroke: TRANSPARENT };
    case "setFillColorN":
      return { ...state, fill: UNKNOWN_COLOUR };
    case "setStrokeColorN":
      return { ...state, stroke: UNKNOWN_COLOUR };
    case "setGState":
      return ([args[0] ?? []].flat() as [string, unknown][]).reduce(withSetting, state);
    case "setLineWidth":
      return { ...state, lineWidth: number };
    case "setFont":
      return { ...state, font: String(args[0]), size: Number(args[1]) };
    case "setCharSpacing":
      return { ...state, letterGap: number };
    case "setWordSpacing":
      return { ...state, wordGap: number };
    case "setHScale":
      return { ...state, stretch: number / 100 };
    case "setTextRise":
      return { ...state, rise: number };
    case "setLeading":
      return { ...state, leading: number };
    case "setTextRenderingMode":
      return { ...state, mode: number };
    default:
      return undefined;
  }
}

function colourOf(value: unknown): Colour {
  return parseColour(String(value), UNKNOWN_COLOUR);
}

function withSetting(state: GraphicsState, [name, value]: readonly [string, unknown]): GraphicsState {
  if (name === "ca") return { ...state, fillAlpha: Number(value) };
  if (name === "CA") return { ...state, strokeAlpha: Number(value) };
  if (name === "LW") return { ...state, lineWidth: Number(value) };
  if (name === "Font" && Array.isArray(value))
    return { ...state, font: String(value[0]), size: Number(value[1]) };
  if (name === "BM") return { ...state, isBlended: value !== "source-over" };
  return name === "SMask" ? { ...state, isMasked: value !== false && value !== null } : state;
}

/** Whether what is below neither shows through nor changes it. */
export function isUnblended({ isBlended, isMasked, isVeiled }: GraphicsState): boolean {
  return !isBlended && !isMasked && !isVeiled;
}

/** The colours of letters: fill, stroke, or both; empty if they are invisible (§9.3.6). */
export function inksOf(state: GraphicsState): readonly Colour[] {
  const kind = state.mode % 4;
  const inks = [
    ...(kind === 0 || kind === 2 ? [inkOf(state, state.fill, state.fillAlpha)] : []),
    ...(kind === 1 || kind === 2 ? [inkOf(state, state.stroke, state.strokeAlpha)] : []),
  ];
  return inks.filter(({ alpha }) => alpha !== 0);
}

function inkOf(state: GraphicsState, colour: Colour, alpha: number): Colour {
  const ink = { ...colour, alpha: colour.alpha * alpha };
  return isUnblended(state) || ink.alpha === 0 ? ink : UNKNOWN_COLOUR;
}

/** 1 for a transparency group that is a soft mask (§11.6.5.3), otherwise 0. */
export function maskOf(group: unknown): number {
  return (group as { readonly smask?: unknown } | null | undefined)?.smask ? 1 : 0;
}
