/** Text of a page that is not seen: its amount and its words. For judging only, never to be shown. */

import { INDEXED_TEXT_CHARS_MAX } from "../../limits.ts";
import { matchesIn } from "../text/matches.ts";
import { collapsed } from "../text/spaces.ts";
import type { Attributes } from "./html-elements.ts";

/** Longer than the preheader that mail clients show beside the subject, with the padding behind it. */
const PREHEADER_CHARS_MAX = 400;

/** How many hidden pieces of what length are compared with the page. Shorter ones may occur anywhere. */
const PIECES_MAX = 100;
const PIECE_CHARS_MAX = 2_000;
const PIECE_CHARS_MIN = 3;

/** Attributes that are read aloud, or that a person sees only when hovering or in place of something else. */
const SPOKEN = "alt title aria-label aria-description placeholder value summary content label srcdoc".split(
  " ",
);
/** Words that a style inserts before or behind an element. Shorter ones are list markers. */
const STYLED_WORDS = /\bcontent\s*:\s*(?:"([^"\n]{8,})"|'([^'\n]{8,})')/gi;

export class UnseenText {
  readonly #texts: string[] = [];
  #chars = 0;
  #hiddenChars = 0;
  #preheaderChars = 0;
  #hidesMore = false;
  /** Text hidden behind the beginning of the page. The page may also show it. */
  readonly #pieces: string[] = [];

  get text(): string {
    return this.#texts.join("\n");
  }

  /** Characters of hidden text and of comments. */
  get hiddenChars(): number {
    return this.#hiddenChars;
  }

  /**
   * Whether it hides more than a preheader, which stands above all visible text, and copies of what `seen` says. Pages
   * have some parts twice, for narrow screens and for dark mode.
   */
  hidesMoreThan(seen: string): boolean {
    if (this.#hidesMore || this.#pieces.length === 0) return this.#hidesMore;
    const page = wordsOf(seen.replace(/\]\([^()\s]*\)/g, "]"));
    return this.#pieces.some((piece) => !page.includes(wordsOf(piece)));
  }

  hide(text: string, isAbovePage: boolean): void {
    const shown = collapsed(text);
    this.#hiddenChars += shown.length;
    this.keep(text);
    if (isAbovePage) {
      this.#preheaderChars += shown.length;
      if (shown !== "" && this.#preheaderChars > PREHEADER_CHARS_MAX) this.#hidesMore = true;
      return;
    }
    if (!/[\p{L}\p{N}]/u.test(shown)) return;
    const isComparable = shown.length >= PIECE_CHARS_MIN && shown.length <= PIECE_CHARS_MAX;
    if (isComparable && this.#pieces.length < PIECES_MAX) this.#pieces.push(shown);
    else this.#hidesMore = true;
  }

  /** Conditional comments are the page for Outlook, not hidden words. */
  comment(text: string): void {
    this.keep(text);
    if (!/^\s*(\[if\b|<!\[endif)|\[endif\]\s*$/i.test(text.slice(0, 200) + text.slice(-20)))
      this.#hiddenChars += text.trim().length;
  }

  attributes(attributes: Attributes): void {
    for (const spoken of SPOKEN) this.keep(attributes.get(spoken));
  }

  style(css: string): void {
    for (const [, inDouble, inSingle] of matchesIn(css, STYLED_WORDS)) this.keep(inDouble ?? inSingle);
  }

  keep(text: string | undefined): void {
    if (text === undefined || this.#chars >= INDEXED_TEXT_CHARS_MAX || text.trim() === "") return;
    this.#texts.push(text.slice(0, INDEXED_TEXT_CHARS_MAX));
    this.#chars += text.length;
  }
}

/** The words of a text, with a space on either side. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
}
