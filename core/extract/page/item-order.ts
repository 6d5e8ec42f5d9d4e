/**
 * Boxes that are shown in another order than the source has: `flex-direction: row-reverse` and `order` (CSS Flexible
 * Box Layout §5), floats to the right (CSS 2.2 §9.5), cells and inline boxes from right to left, and positioned boxes.
 * They are reordered only if all of them together are as short as a code: the columns of a page may be read in any
 * order.
 */
import type { Declarations } from "../style/declarations.ts";
import { lengthPx } from "../style/length.ts";
import { hasRightToLeft } from "../text/bidi-override.ts";
import type { Attributes } from "./html-elements.ts";
import type { MarkdownWriter } from "./markdown-writer.ts";
import type { TextPosition } from "./written-lines.ts";

/** A code in any grouping, or a few short words. */
const ITEMS_CHARS_MAX = 64;
const ITEMS_MAX = 32;

type Arrangement = "flex" | "float" | "line" | "placed";

interface Item {
  readonly place: TextPosition;
  /** Items with a lower rank are shown first. */
  readonly rank: number;
}

interface Run {
  readonly arrangement: Arrangement;
  readonly items: Item[];
  count: number;
}

interface Box {
  /** How the box arranges its items. */
  readonly flex: "" | "forwards" | "backwards";
  readonly isRightToLeft: boolean;
  run: Run | undefined;
}

/** Shared by most elements, of which there may be 100,000. */
const PLAIN: Box = Object.freeze({ flex: "", isRightToLeft: false, run: undefined });

export class ItemOrder {
  readonly #writer: MarkdownWriter;
  readonly #boxes: Box[] = [PLAIN];
  #hasRightToLeft = false;

  constructor(writer: MarkdownWriter) {
    this.#writer = writer;
  }

  /** Begins an element. Returns whether its lines run from right to left. */
  open(name: string, attributes: Attributes, style: Declarations): boolean {
    const parent = this.#boxes.at(-1) ?? PLAIN;
    if (name !== "br" && name !== "wbr") this.#item(parent, name, style);
    const direction = style.get("direction") ?? attributes.get("dir")?.toLowerCase();
    const isRightToLeft = direction === undefined ? parent.isRightToLeft : direction === "rtl";
    // A page in Hebrew or Arabic is read from the right anyway.
    const flex = flexOf(style, isRightToLeft && !this.#hasRightToLeft);
    this.#boxes.push(flex === "" && !isRightToLeft ? PLAIN : { flex, isRightToLeft, run: undefined });
    return isRightToLeft;
  }

  /** Call it before anything of the element's end is written. */
  close(): void {
    const box = this.#boxes.pop();
    if (box?.run !== undefined) this.#end(box);
  }

  /** For words directly in the present box. */
  text(text: string): void {
    this.#hasRightToLeft ||= hasRightToLeft(text);
    const box = this.#boxes.at(-1);
    if (box?.run !== undefined && text.trim() !== "") this.#end(box);
  }

  #item(parent: Box, name: string, style: Declarations): void {
    const rank = this.#rankOf(parent, name, style);
    if (parent.run !== undefined && parent.run.arrangement !== rank?.arrangement) this.#end(parent);
    if (rank === undefined) return;
    if (parent.run === undefined && rank.arrangement === "float") this.#apart();
    const run = parent.run ?? this.#beginRun(rank.arrangement);
    run.count += 1;
    if (run.items.length < ITEMS_MAX)
      run.items.push({ place: this.#writer.place, rank: rank.rankAt(run.count) });
  }

  #beginRun(arrangement: Arrangement): Run {
    const run: Run = { arrangement, items: [], count: 0 };
    const { flex, isRightToLeft } = this.#boxes.at(-1) ?? PLAIN;
    this.#boxes[this.#boxes.length - 1] = { flex, isRightToLeft, run };
    return run;
  }

  #rankOf(parent: Box, name: string, style: Declarations) {
    if (style.size === 0 && parent.flex === "" && !parent.isRightToLeft) return undefined;
    const isBackwards = { rankAt: (count: number) => -count };
    if (style.get("position") === "absolute") return placedRank(style);
    if (parent.flex !== "") {
      const column = style.get("grid-column-start") ?? style.get("grid-column") ?? "";
      const order = Number.parseInt(style.get("order") ?? column, 10) || 0;
      const sign = parent.flex === "backwards" ? -1 : 1;
      return {
        arrangement: "flex",
        rankAt: (count: number) => sign * (order * ITEMS_MAX * 2 + count),
      } as const;
    }
    const display = style.get("display") ?? "";
    const isInRow = name === "td" || name === "th" || /^(?:inline-|table-cell)/.test(display);
    if (parent.isRightToLeft && isInRow)
      return this.#hasRightToLeft ? undefined : ({ arrangement: "line", ...isBackwards } as const);
    return style.get("float") === "right" ? ({ arrangement: "float", ...isBackwards } as const) : undefined;
  }

  /** A float on the other side does not touch the words beside it. */
  #apart(): void {
    this.#writer.text(" ", false);
  }

  #end(box: Box): void {
    const items = box.run?.items ?? [];
    const isWhole = box.run?.count === items.length;
    if (box.run?.arrangement === "float") this.#apart();
    box.run = undefined;
    const [first] = items;
    if (first === undefined || items.length < 2 || !isWhole) return;
    const order = items
      .map((_, at) => at)
      .sort((one, other) => rank(items[one]) - rank(items[other]) || one - other);
    if (order.every((from, at) => from === at)) return;
    if (this.#writer.place.chars - first.place.chars > ITEMS_CHARS_MAX) return;
    this.#writer.reorder(
      items.map(({ place }) => place),
      order,
    );
  }
}

function placedRank(style: Declarations) {
  const left = lengthPx(style.get("left") ?? "", 16, Number.NaN);
  const right = lengthPx(style.get("right") ?? "", 16, Number.NaN);
  const px = Number.isNaN(left) ? -right : left;
  return Number.isNaN(px) ? undefined : ({ arrangement: "placed", rankAt: () => px } as const);
}

function rank(item: Item | undefined): number {
  return item?.rank ?? 0;
}

/** In which direction a flex container or a grid row arranges its items; empty for another box. */
function flexOf(style: Declarations, isRightToLeft: boolean): Box["flex"] {
  const display = style.size === 0 ? "" : (style.get("display") ?? "");
  if (display.includes("grid")) {
    const isRow = style.has("grid-template-columns") || /column/.test(style.get("grid-auto-flow") ?? "");
    return isRow && isRightToLeft ? "backwards" : "forwards";
  }
  if (!display.includes("flex")) return "";
  const flow = `${style.get("flex-flow") ?? ""} ${style.get("flex-direction") ?? ""}`;
  const isReverse = /-reverse/.test(flow.replace("wrap-reverse", ""));
  const isTurned = isRightToLeft && !flow.includes("column");
  return isReverse === isTurned ? "forwards" : "backwards";
}
