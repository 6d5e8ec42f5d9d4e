/** Where the text of a page is seen: in which order, and whether something lies on it. */
import type { Declarations } from "../style/declarations.ts";
import { lengthPx } from "../style/length.ts";
import { BidiOverrides } from "../text/bidi-override.ts";
import { type Shown, withoutInvisible } from "../text/invisible-characters.ts";
import type { Anchors } from "./anchors.ts";
import { CoveredBoxes } from "./covered-boxes.ts";
import type { Attributes } from "./html-elements.ts";
import { ItemOrder } from "./item-order.ts";
import type { Look } from "./look.ts";
import type { MarkdownWriter } from "./markdown-writer.ts";

type Move = "" | "aside" | "mirrored";

/** A letter or two of a code that is laid out one by one. */
const LETTER = /^\s*[\p{L}\p{N}]{1,2}\s*$/u;
/** Less only mends how letters sit. */
const ASIDE_PX_MIN = 8;

function moveOf(style: Declarations): Move {
  const transform = style.get("transform");
  if (transform !== undefined && MIRRORED.test(transform)) return "mirrored";
  const sideways =
    style.get("position") === "relative"
      ? [style.get("left"), style.get("right")]
      : [/translate(?:x|3d)?\(\s*([^,)]*)/.exec(transform ?? "")?.[1], style.get("translate")?.split(" ")[0]];
  const isAside = sideways.some((by) => by !== undefined && Math.abs(lengthPx(by, 16, 0)) >= ASIDE_PX_MIN);
  const isPulled = lengthPx(style.get("margin-left") ?? "", 16, 0) <= -ASIDE_PX_MIN;
  return isAside || isPulled ? "aside" : "";
}

const MIRRORED =
  /scale(?:x|y|3d)?\(\s*-|rotate(?:x|y|z)?\(\s*-?180deg|rotate(?:y|x)?\(\s*-?0?\.5turn|matrix\(\s*-/;

/** Told of every element that is not removed, when it begins and when it ends, and of its text. */
export class SeenLayout {
  readonly #items: ItemOrder;
  readonly #covered: CoveredBoxes;
  readonly #overrides = new BidiOverrides();
  /** Of each open element, whether its text has an order of its own. */
  readonly #runs: boolean[] = [];
  /** Of each open element, how it was moved. */
  readonly #moves: Move[] = [""];
  #isMoved = false;

  constructor(writer: MarkdownWriter, anchors: Anchors, html: string) {
    this.#items = new ItemOrder(writer);
    this.#covered = new CoveredBoxes(writer, anchors, html);
  }

  get isCovered(): boolean {
    return this.#covered.isCovered;
  }

  /** Whether what comes is held back, because its order is turned. */
  get isTurned(): boolean {
    return this.#overrides.isOpen;
  }

  /** Whether something is seen in an order that nobody can say but who has a screen: too long, mirrored, or moved letter by letter. */
  get isUnsure(): boolean {
    return this.#overrides.isTooLong || this.#isMoved;
  }

  /** What the element covers of what was written. */
  open(name: string, attributes: Attributes, style: Declarations, look: Look, isBlock: boolean): string {
    const isRightToLeft = this.#items.open(name, attributes, style);
    const isOverride = name === "bdo" || (style.get("unicode-bidi")?.includes("override") ?? false);
    const isTurned = isOverride && isRightToLeft;
    const isApart = isOverride || isBlock || name === "bdi" || attributes.has("dir");
    const isRun = isTurned || (this.#overrides.isOpen && isApart);
    this.#runs.push(isRun && this.#overrides.openElement(isTurned));
    this.#moves.push(moveOf(style) || (this.#moves.at(-1) === "mirrored" ? "mirrored" : ""));
    return this.#covered.open(style, look);
  }

  /** What is seen now that the element has ended; the end of a block is the end of a line. */
  close(isBlock: boolean): string {
    const seen = this.#runs.pop() === true ? this.#overrides.closeElement() : "";
    return isBlock ? seen + this.#overrides.breakLine() : seen;
  }

  /** After what was seen at its end was written. */
  closed(): void {
    this.#moves.pop();
    this.#items.close();
    this.#covered.close();
  }

  breakLine(): string {
    return this.#overrides.breakLine();
  }

  /** What is seen of a text now. */
  text(written: string, shown: Shown): string {
    this.#items.text(shown.text);
    const move = this.#moves.at(-1);
    if (move !== "") this.#isMoved ||= (move === "mirrored" ? /\p{N}/u : LETTER).test(shown.text);
    if (!shown.isDeceptive && !this.#overrides.isOpen) return shown.text;
    return withoutInvisible(this.#overrides.text(written)).text;
  }
}
