/** The size of flex items, whatever their own `width` or `height` says (CSS Flexible Box Layout §7). */
import type { Declarations } from "../style/declarations.ts";
import { numberOf } from "../style/length.ts";

export type Side = "width" | "height";

/** The main axis of a flex container; undefined for another element. */
export function flexSideOf(style: Declarations): Side | undefined {
  if (!/flex/.test(style.get("display") ?? "")) return undefined;
  const direction = style.get("flex-direction") ?? style.get("flex-flow") ?? "";
  return direction.includes("column") ? "height" : "width";
}

/** Whether an item grows or has a flex basis: `flex: 1; width: 0` is as wide as there is room. */
export function isFlexible(style: Declarations): boolean {
  const words = (style.get("flex") ?? "").split(/\s+/);
  const [first = ""] = words;
  const grow = style.get("flex-grow") ?? (first === "auto" ? "1" : first);
  if (numberOf(grow) > 0 && !/[a-z%]/.test(grow)) return true;
  const basis = style.get("flex-basis") ?? words.find((word) => /[a-z%]/.test(word)) ?? "";
  return numberOf(basis) > 0;
}
