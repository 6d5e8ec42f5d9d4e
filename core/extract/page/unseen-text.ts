/** What of a page is there and not seen: how much, and the words of it, to be judged and never shown. */
import { INDEXED_TEXT_CHARS_MAX } from "../../limits.ts";
import { collapsed } from "../text/spaces.ts";
import type { Attributes } from "./html-elements.ts";

/** What mail clients show beside the subject is shorter, with the padding behind it. */
const PREHEADER_CHARS_MAX = 400;

/** As many pieces, of as many characters, are compared with the page. Shorter ones may be anywhere. */
const PIECES_MAX = 100;
const PIECE_CHARS_MAX = 2_000;
const PIECE_CHARS_MIN = 3;

/** Attributes that a program reads aloud, or a person sees only at rest or in the place of something else. */
const SPOKEN = "alt title aria-label aria-description placeholder value summary content label srcdoc".split(
  " ",
);
/** Words that a style puts before or behind an element. Fewer are a mark of a list. */
const STYLED_WORDS = /\bcontent\s*:\s*(?:"([^"\n]{8,})"|'([^'\n]{8,})')/gi;

export class UnseenText {
  readonly #texts: string[] = [];
  #chars = 0;
  #hiddenChars = 0;
  #preheaderChars = 0;
  #hidesMore = false;
  /** What was hidden behind the beginning of the page, and may be said on it, too. */
  readonly #pieces: string[] = [];

  get text(): string {
    return this.#texts.join("\n");
  }

  /** Characters of hidden text and of comments. */
  get hiddenChars(): number {
    return this.#hiddenChars;
  }

  /**
   * Whether more was hidden than a preheader, which stands above all that is seen and repeats it, and what `seen` says, too:
   * pages have parts twice, for narrow screens and for dark ones.
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

  /** Conditional comments are another program's page (Outlook's), not words that somebody hid. */
  comment(text: string): void {
    this.keep(text);
    if (!/^\s*(\[if\b|<!\[endif)|\[endif\]\s*$/i.test(text.slice(0, 200) + text.slice(-20)))
      this.#hiddenChars += text.trim().length;
  }

  attributes(attributes: Attributes): void {
    for (const spoken of SPOKEN) this.keep(attributes.get(spoken));
  }

  style(css: string): void {
    for (const [, inDouble, inSingle] of css.matchAll(STYLED_WORDS)) this.keep(inDouble ?? inSingle);
  }

  keep(text: string | undefined): void {
    if (text === undefined || this.#chars >= INDEXED_TEXT_CHARS_MAX || text.trim() === "") return;
    this.#texts.push(text.slice(0, INDEXED_TEXT_CHARS_MAX));
    this.#chars += text.length;
  }
}

/** With a space on either side. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
}
