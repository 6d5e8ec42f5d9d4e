import { fc } from "./fast-check.ts";

const CODE_POINT_MAX = 0x10_ffff;
const SURROGATE_MIN = 0xd800;
const SURROGATES = 0x800;

/**
 * Any character, like fast-check's unit "binary", which would list all million characters before it makes the first.
 */
const character = fc.nat(CODE_POINT_MAX - SURROGATES).map(
  (nth) => String.fromCodePoint(nth < SURROGATE_MIN ? nth : nth + SURROGATES),
  (text) => nthOf(text),
);

function nthOf(text: unknown): number {
  const point = typeof text === "string" && text.isWellFormed() ? (text.codePointAt(0) ?? -1) : -1;
  if (point < 0 || text !== String.fromCodePoint(point)) throw new Error("This is not one character.");
  return point < SURROGATE_MIN ? point : point - SURROGATES;
}

/** Text of any characters, including names such as `__proto__`. */
export function anyText(bounds: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ ...bounds, unit: character });
}
