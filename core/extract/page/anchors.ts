/** The links of a page that a person can see, with the words to click on. */
import { collapsed } from "../text/spaces.ts";

/** A link that a person can see. */
export interface Anchor {
  readonly href: string;
  /** The words to click on; the description of a picture if there are none. */
  readonly text: string;
  /** The visible words right before it, back to the link before it: earlier words lead up to that one. */
  readonly before: string;
  /** The line of the text in which the link ends, from 0. */
  readonly line: number;
}

/** Far above LINKS_MAX, so that the useful link can still be chosen among many. */
const ANCHORS_MAX = 1_000;
/** A sentence or two. */
const BEFORE_CHARS = 200;
/** Enough for the words of a button. A link around a whole page is not a button. */
const TEXT_CHARS_MAX = 300;

interface OpenAnchor {
  readonly href: string;
  readonly before: string;
  readonly words: string[];
  chars: number;
  description: string;
  /** Whether there is anything to click on: words, or a picture. */
  isSeen: boolean;
}

export class Anchors {
  readonly list: Anchor[] = [];
  #open: OpenAnchor | undefined;
  #recent = "";

  begin(href: string, isSeen: boolean): void {
    this.#open = { href, before: this.#recent, words: [], chars: 0, description: "", isSeen };
  }

  end(line: number): void {
    const anchor = this.#open;
    this.#open = undefined;
    if (anchor === undefined || !anchor.isSeen || this.list.length >= ANCHORS_MAX) return;
    this.#recent = "";
    const words = collapsed(anchor.words.join(""));
    const text = (words === "" ? anchor.description : words).slice(0, TEXT_CHARS_MAX);
    this.list.push({ href: anchor.href, text, before: anchor.before, line });
  }

  /** Keeps only the first `count` links, and drops the content of the open one. */
  forget(count: number): void {
    this.list.length = Math.min(this.list.length, count);
    if (this.#open !== undefined) this.#open = { ...this.#open, words: [], description: "", isSeen: false };
  }

  /** The edge of a line or a block, which separates words. */
  edge(): void {
    if (this.#recent !== "") this.words(" ");
  }

  words(text: string): void {
    this.#recent = (this.#recent + text.slice(-BEFORE_CHARS)).slice(-BEFORE_CHARS);
    const anchor = this.#open;
    if (anchor === undefined) return;
    anchor.isSeen ||= text.trim() !== "";
    if (anchor.chars > TEXT_CHARS_MAX) return;
    anchor.words.push(text.slice(0, TEXT_CHARS_MAX));
    anchor.chars += text.length;
  }

  picture(description: string): void {
    if (this.#open === undefined) return;
    this.#open.isSeen = true;
    if (this.#open.description === "") this.#open.description = description;
  }
}
