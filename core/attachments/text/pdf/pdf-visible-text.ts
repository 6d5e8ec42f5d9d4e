/** The texts of a PDF page without the letters that no person sees. */
import { hasRightToLeft } from "../../../extract/text/bidi-override.ts";
import type { DrawnLetter } from "./pdf-drawing.ts";

/** A text as the library joins it: adjacent letters in drawing order, which may otherwise differ in everything. */
export interface TextItem {
  readonly str: string;
  /** The text matrix: the last four numbers are the letters' height vector and the origin (ISO 32000-2, §8.3.3). */
  readonly transform: readonly number[];
}

interface VisibleText {
  readonly text: string;
  readonly hiddenChars: number;
}

/** How far ahead the first letter of a text is looked for: the library leaves out letters beside the page. */
const AHEAD_MAX = 3_000;
/** The number of letters that may stand between two of a text, because the library leaves some signs out. */
const STRANGE_MAX = 4;

/** Takes the texts in their order. A text that is not found among the letters stays as it is. */
export class VisibleTexts {
  readonly #letters: readonly DrawnLetter[];
  #next = 0;

  /** `normal` normalises a letter as the library does: the ligature "ﬁ" becomes "fi". */
  constructor(letters: readonly DrawnLetter[], normal: (text: string) => string) {
    this.#letters = letters
      .map((letter) => ({ ...letter, text: normal(letter.text).replace(/\s/g, "") }))
      .filter(({ text }) => text !== "");
  }

  visiblePartOf({ str, transform }: TextItem): VisibleText {
    const begin = str.trim() === "" ? undefined : this.#beginOf(str, transform);
    if (begin === undefined) return { text: str, hiddenChars: 0 };
    return hasRightToLeft(str) ? this.#allOrNothing(str, begin) : this.#letterByLetter(str, begin);
  }

  #beginOf(str: string, [, , across = 0, up = 0, x = 0, y = 0]: readonly number[]): number | undefined {
    const near = Math.hypot(across, up) * (str.length - str.trimStart().length + 1);
    const end = Math.min(this.#letters.length, this.#next + AHEAD_MAX);
    for (let at = this.#next; at < end; at += 1) {
      const letter = this.#letters[at] as DrawnLetter;
      if (Math.hypot(letter.x - x, letter.y - y) <= near && str.includes(letter.text)) return at;
    }
    return undefined;
  }

  /** Right-to-left letters may have been drawn in either order. */
  #allOrNothing(str: string, begin: number): VisibleText {
    const chars = str.replace(/\s/g, "").length;
    let [at, passed, isSeen] = [begin, 0, false];
    for (; passed < chars && at < this.#letters.length; at += 1) {
      const { text, isHidden } = this.#letters[at] as DrawnLetter;
      passed += text.length;
      isSeen ||= !isHidden;
    }
    this.#next = at;
    return isSeen ? { text: str, hiddenChars: 0 } : { text: "", hiddenChars: chars };
  }

  #letterByLetter(str: string, begin: number): VisibleText {
    let [place, hiddenChars, kept] = [0, 0, ""];
    for (let [at, strange] = [begin, 0]; at < this.#letters.length && strange < STRANGE_MAX; at += 1) {
      while (/\s/.test(str[place] ?? "")) kept += str[place++];
      if (place >= str.length) break;
      const { text, isHidden } = this.#letters[at] as DrawnLetter;
      if (!str.startsWith(text, place)) {
        strange += 1;
        continue;
      }
      place += text.length;
      if (isHidden) hiddenChars += text.length;
      else kept += text;
      [this.#next, strange] = [at + 1, 0];
    }
    const seen = (kept + str.slice(place)).replace(/\s+/g, " ");
    return { text: hiddenChars === 0 ? str : seen === " " ? "" : seen, hiddenChars };
  }
}
