/**
 * Finds text under a box that lies on it. Such a box is positioned, fills its containing block and has an opaque
 * background (CSS 2.2 §9.9 and Appendix E). A box that covers others only in part is known only on a screen.
 */
import type { Declarations } from "../style/declarations.ts";
import type { Anchors } from "./anchors.ts";
import type { Look } from "./look.ts";
import type { MarkdownWriter } from "./markdown-writer.ts";
import { hasOpaqueBackground, isPlaced, layerOf, OPAQUE_MIN } from "./stacking.ts";
import type { TextPosition } from "./written-lines.ts";

interface Box {
  /** Where its text begins, if it is positioned and so may be the containing block of others. */
  readonly from: TextPosition | undefined;
  /** How many links ended before it. */
  readonly links: number;
  isCovered: boolean;
  /** The highest layer of a positioned box in it. */
  top: number;
}

/** The page, its `html` and its `body`. */
const PAGE_BOXES = 3;
/** The limit of enclosing boxes that are looked at. Deeper nesting is an attempt to exhaust the reader. */
const AROUND_MAX = 50;

export class CoveredBoxes {
  readonly #writer: MarkdownWriter;
  readonly #anchors: Anchors;
  readonly #boxes: Box[];
  readonly #isNeeded: boolean;

  constructor(writer: MarkdownWriter, anchors: Anchors, html: string) {
    this.#writer = writer;
    this.#anchors = anchors;
    this.#boxes = [{ from: writer.place, links: 0, isCovered: false, top: 0 }];
    // Or written with an escape.
    this.#isNeeded = /absolute|fixed|\\/i.test(html);
  }

  /** Whether the text written now lies under a box. */
  get isCovered(): boolean {
    return this.#boxes.at(-1)?.isCovered ?? false;
  }

  /** Begins an element, and returns the text that it covers, which is removed from the page. */
  open(style: Declarations, look: Look): string {
    if (!this.#isNeeded) return "";
    const position = style.get("position");
    const hasPlace = isPlaced(style);
    const isWhole = (position === "absolute" || position === "fixed") && fillsItsBox(style);
    const below = isWhole ? this.#placedBoxes(position) : [];
    const [lowest] = below;
    let covered = "";
    const layer = layerOf(style);
    // Text in a higher layer is visible, and without a screen it is unknown which words those are.
    if (lowest?.from !== undefined && lowest.top <= layer && isOpaque(style, look)) {
      covered = this.#writer.reorder([lowest.from], []);
      this.#anchors.forget(lowest.links);
      for (const box of below) box.isCovered = true;
    }
    if (hasPlace) for (const box of this.#boxes.slice(-AROUND_MAX)) box.top = Math.max(box.top, layer);
    this.#boxes.push({
      from: hasPlace ? this.#writer.place : undefined,
      links: this.#anchors.list.length,
      isCovered: !hasPlace && this.isCovered,
      top: 0,
    });
    return covered;
  }

  close(): void {
    if (this.#isNeeded) this.#boxes.pop();
  }

  /** The containing block of an element and the open boxes in it; none if the containing block is too far out. */
  #placedBoxes(position: "absolute" | "fixed"): Box[] {
    // A box without a positioned ancestor is placed by the first screen, and how much of the page that shows is
    // unknown.
    const near = this.#boxes.slice(Math.max(1, this.#boxes.length - AROUND_MAX));
    if (position === "fixed") return [...this.#boxes.slice(0, PAGE_BOXES), ...near];
    const at = near.findLastIndex(({ from }) => from !== undefined);
    return at < 0 ? [] : near.slice(at);
  }
}

function fillsItsBox(style: Declarations): boolean {
  if (layerOf(style) < 0) return false;
  const isZero = (name: string) => /^[+-]?0(?:\.0+)?(?:px|%)?$/.test(style.get(name) ?? "");
  const isAll = (name: string) => /^(?:100%|100v[wh])$/.test(style.get(name) ?? "");
  return (
    isZero("top") &&
    isZero("left") &&
    (isZero("bottom") || isAll("height")) &&
    (isZero("right") || isAll("width"))
  );
}

function isOpaque(style: Declarations, { opacity, isRemoved, isInvisible }: Look): boolean {
  return hasOpaqueBackground(style) && opacity >= OPAQUE_MIN && !isRemoved && !isInvisible;
}
