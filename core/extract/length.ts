/** Lengths of CSS in pixels (CSS Values and Units Level 4). */

const PX_PER_UNIT: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  rem: 16,
  // Of the screen that media queries are asked of.
  vw: 12.8,
  vh: 8,
  vmin: 8,
  vmax: 12.8,
};

/** `fallbackPx` for keywords and what is not a length; percentages are of the font's size. */
export function lengthPx(text: string, fontPx: number, fallbackPx: number): number {
  const match = /^(?:calc\(\s*)?([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)(?:\s*\))?$/.exec(text);
  if (match === null) return fallbackPx;
  const [, number = "", unit = ""] = match;
  if (unit === "em" || unit === "ch" || unit === "ex") return Number(number) * fontPx;
  if (unit === "%") return (Number(number) * fontPx) / 100;
  return Number(number) * (PX_PER_UNIT[unit] ?? 1);
}

/** `50%` as 0.5. */
export function numberOf(text: string): number {
  const number = Number.parseFloat(text);
  return text.endsWith("%") ? number / 100 : number;
}

/** How opaque something is, from 0 to 1; 1 where that is not said. */
export function opacityIn(text = "1"): number {
  const number = numberOf(text);
  return Number.isNaN(number) ? 1 : Math.min(1, Math.max(0, number));
}
