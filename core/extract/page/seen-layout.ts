/** Where text is seen: in what order, and whether a box covers it. */
import type { Declarations } from "../style/declarations.ts";
import { lengthPx } from "../style/length.ts";
import { BidiOverrides } from "../text/bidi-override.ts";
import { type CleanedText, withoutInvisible } from "../text/invisible-characters.ts";
import type { Anchors } from "./anchors.ts";
import { CoveredBoxes } from "./covered-boxes.ts";
import type { Attributes } from "./html-elements.ts";
import { ItemOrder } from "./item-order.ts";
import type { Look } from "./look.ts";
import type { MarkdownWriter } from "./markdown-writer.ts";

type Move = "" | "aside" | "mirrored";

/** One or two letters of a code that is laid out letter by letter. */
const LETTER = /^\s*[\p{L}\p{N}]{1,2}\s*$/u;
/** A smaller shift only adjusts spacing. */
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

/** Has to be told when each element that is not removed begins and ends, and of its text. */
export class SeenLayout {
  readonly #items: ItemOrder;
  readonly #covered: CoveredBoxes;
  readonly #overrides = new BidiOverrides();
  /** For each open element, whether its text is a bidi run. */
  readonly #runs: boolean[] = [];
  /** For each open element, how it was moved. */
  readonly #moves: Move[] = [""];
  #isMoved = false;

  constructor(writer: MarkdownWriter, anchors: Anchors, html: string) {
    this.#items = new ItemOrder(writer);
    this.#covered = new CoveredBoxes(writer, anchors, html);
  }

  get isCovered(): boolean {
    return this.#covered.isCovered;
  }

  /** Whether text is held back now because its order is reversed. */
  get isTurned(): boolean {
    return this.#overrides.isOpen;
  }

  /**
   * Whether only a screen can tell the order of some text, because it is too long, mirrored, or moved letter by letter.
   */
  get isUnsure(): boolean {
    return this.#overrides.isTooLong || this.#isMoved;
  }

  /** Begins an element. Returns the text that it covers. */
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

  /** Ends an element. Returns the text that is seen now. The end of a block ends the line. */
  close(isBlock: boolean): string {
    const seen = this.#runs.pop() === true ? this.#overrides.closeElement() : "";
    return withoutInvisible(isBlock ? seen + this.#overrides.breakLine() : seen).text;
  }

  /** Call it after the text returned by `close` was written. */
  closed(): void {
    this.#moves.pop();
    this.#items.close();
    this.#covered.close();
  }

  breakLine(): string {
    return withoutInvisible(this.#overrides.breakLine()).text;
  }

  /** Returns the part of a text that is seen now. */
  text(written: string, shown: CleanedText): string {
    this.#items.text(shown.text);
    const move = this.#moves.at(-1);
    if (move !== "") this.#isMoved ||= (move === "mirrored" ? /\p{N}/u : LETTER).test(shown.text);
    if (!shown.isDeceptive && !this.#overrides.isOpen) return shown.text;
    return withoutInvisible(this.#overrides.text(written)).text;
  }
}
