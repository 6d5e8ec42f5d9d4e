/** The lines of a text, each with what a mail client says of it by its markup, and where stretches of them end. */
import type { QuoteMark } from "../page/quote-marks.ts";
import { isBlank, isQuoted } from "./quote-lines.ts";

export class MarkedLines {
  readonly lines: readonly string[];
  readonly #marks: readonly (QuoteMark | undefined)[];
  /** The last line with words that is in none of a client's boxes. */
  readonly #lastUnmarked: number;

  /** `marks` is one for each line, or empty where the text was no page. */
  constructor(lines: readonly string[], marks: readonly (QuoteMark | undefined)[]) {
    this.lines = lines;
    this.#marks = marks;
    this.#lastUnmarked = lines.findLastIndex((line, at) => marks[at] === undefined && !isBlank(line));
  }

  markAt(at: number): QuoteMark | undefined {
    return this.#marks[at];
  }

  /** By the client's markup, or by a mark at its beginning. */
  isQuoted(at: number): boolean {
    return isQuoted(this.lines[at] ?? "") || this.#marks[at]?.kind === "quote";
  }

  /** Whether it is the first line of a client's box. */
  beginsBox(at: number): boolean {
    const box = this.#marks[at]?.box;
    return box !== undefined && this.#marks[at - 1]?.box !== box;
  }

  /** Whether nobody wrote anything below it but in a client's boxes. */
  isLast(at: number): boolean {
    return this.#lastUnmarked < at;
  }

  /** Behind the last line that this line's mark is on. */
  endOfMark(at: number): number {
    const first = this.#marks[at];
    return this.endOf(at, (line) => {
      const mark = this.#marks[line];
      return mark?.box === first?.box && mark?.kind === first?.kind;
    });
  }

  /** Behind the last line, from `from` on, of the client's box that a line is in; of all lines where it is in none. */
  endOfBox(at: number, from = at): number {
    const box = this.#marks[at]?.box;
    if (box === undefined) return this.lines.length;
    return this.endOf(from, (line) => this.#marks[line]?.box === box);
  }

  /** Behind the last line of a stretch; empty lines between its lines belong to it. */
  endOf(from: number, isInside: (line: number) => boolean): number {
    let end = from;
    for (let next = from; next < this.lines.length; next += 1) {
      if (isInside(next)) end = next + 1;
      else if (!isBlank(this.lines[next])) break;
    }
    return end;
  }
}
