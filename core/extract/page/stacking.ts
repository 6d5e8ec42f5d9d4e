/** Which boxes lie on others (CSS 2.2 §9.9 and Appendix E). */
import { parseColour, TRANSPARENT } from "../style/colour.ts";
import type { Declarations } from "../style/declarations.ts";

/** From this opacity on, nothing below a colour is seen. */
export const OPAQUE_MIN = 0.9;

export function isPlaced(style: Declarations): boolean {
  return (style.get("position") ?? "static") !== "static";
}

export function layerOf(style: Declarations): number {
  return Number.parseInt(style.get("z-index") ?? "0", 10) || 0;
}

export function hasOpaqueBackground(style: Declarations): boolean {
  return parseColour(style.get("background-color"), TRANSPARENT).alpha >= OPAQUE_MIN;
}

/** Whether an element is a stacking context: its descendants with a negative `z-index` lie above its background. */
function hasOwnLayers(style: Declarations): boolean {
  return (
    (isPlaced(style) && /\d/.test(style.get("z-index") ?? "")) ||
    /fixed|sticky/.test(style.get("position") ?? "") ||
    style.get("isolation") === "isolate" ||
    ["opacity", "transform", "filter"].some((property) => style.has(property))
  );
}

/**
 * Whether it or an ancestor is painted over boxes with a negative `z-index`. The page's own background is below all.
 */
export function coversBelow(style: Declarations, name: string, isCoveredAround: boolean): boolean {
  if (style.size === 0) return isCoveredAround;
  if (hasOwnLayers(style)) return false;
  return isCoveredAround || (hasOpaqueBackground(style) && name !== "body" && name !== "html");
}
