/** Where the text of a page is seen: in which order, and whether something lies on it. */
import { BidiOverrides } from "./bidi-override.ts";
import { CoveredBoxes } from "./covered-boxes.ts";
import type { Declarations } from "./css.ts";
import { type Shown, withoutInvisible } from "./invisible-characters.ts";
import { ItemOrder } from "./item-order.ts";
import type { MarkdownWriter } from "./markdown-writer.ts";
import type { Look } from "./visibility.ts";

/** Told of every element that is not removed, when it begins and when it ends, and of its text. */
export class SeenLayout {
  readonly #items: ItemOrder;
  readonly #covered: CoveredBoxes;
  readonly #overrides = new BidiOverrides();
  /** Of each open element, whether its text has an order of its own. */
  readonly #runs: boolean[] = [];

  constructor(writer: MarkdownWriter, html: string) {
    this.#items = new ItemOrder(writer);
    this.#covered = new CoveredBoxes(writer, html);
  }

  get isCovered(): boolean {
    return this.#covered.isCovered;
  }

  /** Whether what comes is held back, because its order is turned. */
  get isTurned(): boolean {
    return this.#overrides.isOpen;
  }

  /** Whether text was turned that is too long for anybody to say how it is seen. */
  get isTooLong(): boolean {
    return this.#overrides.isTooLong;
  }

  /** What the element covers of what was written. */
  open(
    name: string,
    attributes: ReadonlyMap<string, string>,
    style: Declarations,
    look: Look,
    isBlock: boolean,
  ): string {
    const isRightToLeft = this.#items.open(name, attributes, style);
    const isOverride = name === "bdo" || (style.get("unicode-bidi")?.includes("override") ?? false);
    const isTurned = isOverride && isRightToLeft;
    const isApart = isOverride || isBlock || name === "bdi" || attributes.has("dir");
    const isRun = isTurned || (this.#overrides.isOpen && isApart);
    this.#runs.push(isRun && this.#overrides.openElement(isTurned));
    return this.#covered.open(style, look);
  }

  /** What is seen now that the element has ended; the end of a block is the end of a line. */
  close(isBlock: boolean): string {
    const seen = this.#runs.pop() === true ? this.#overrides.closeElement() : "";
    return isBlock ? seen + this.#overrides.breakLine() : seen;
  }

  /** After what was seen at its end was written. */
  closed(): void {
    this.#items.close();
    this.#covered.close();
  }

  breakLine(): string {
    return this.#overrides.breakLine();
  }

  /** What is seen of a text now. */
  text(written: string, shown: Shown): string {
    this.#items.text(shown.text);
    if (!shown.isDeceptive && !this.#overrides.isOpen) return shown.text;
    return withoutInvisible(this.#overrides.text(written)).text;
  }
}
