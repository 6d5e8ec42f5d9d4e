/** Letters that are moved out of sight or onto each other by inherited properties, which a child can override. */
import type { Declarations } from "../style/declarations.ts";
import { lengthPx } from "../style/length.ts";
import { FAR_PX, type LaidOut, OFF_SCREEN_PX } from "./hidden-box.ts";
import { boxKindOf } from "./html-elements.ts";

/** Letters closer than this share of their size overlap. */
const OVERLAP_SHARE = -0.7;
/**
 * For each such property, whether its value moves letters out of sight; undefined if it does not apply to the element.
 */
const HANDED_DOWN: Readonly<
  Record<string, (value: string, box: LaidOut, style: Declarations) => boolean | undefined>
> = {
  "-webkit-text-security": (value) => value !== "none",
  "letter-spacing": (value, { fontPx }) => {
    const px = lengthPx(value, fontPx, 0);
    return px <= OFF_SCREEN_PX || (px <= OVERLAP_SHARE * fontPx && fontPx > 0);
  },
  "word-spacing": (value, { fontPx }) => lengthPx(value, fontPx, 0) <= OFF_SCREEN_PX,
  "text-indent": (value, box, style) => {
    // Applies to block containers only.
    if (!box.isFlexItem && boxKindOf(box.name, style) === "inline") return undefined;
    const px = lengthPx(value, box.fontPx, 0) + lengthPx(style.get("padding-left") ?? "", box.fontPx, 0);
    // A percentage is of the line's width.
    return px <= OFF_SCREEN_PX || px >= FAR_PX || /^-[1-9]\d{2,}(?:\.\d+)?%$/.test(value);
  },
};
const HANDED_DOWN_NAMES = Object.keys(HANDED_DOWN);

/** The properties above that move an element's letters out of sight; `around` is the same for its parent. */
export function letterHidingProperties(
  style: Declarations,
  box: LaidOut,
  around: ReadonlySet<string>,
): ReadonlySet<string> {
  const said = HANDED_DOWN_NAMES.filter((name) => style.has(name));
  if (said.length === 0) return around;
  const away = new Set(around);
  for (const name of said) {
    const value = style.get(name) ?? "";
    const isAway = /^(?:inherit|unset|revert)/.test(value)
      ? undefined
      : HANDED_DOWN[name]?.(value, box, style);
    if (isAway === true) away.add(name);
    else if (isAway === false) away.delete(name);
  }
  return away;
}
