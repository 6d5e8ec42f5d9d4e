/** The lines of a text with the marks of a mail client, and where stretches of lines end. */
import type { QuoteMark } from "../page/quote-marks.ts";
import { isBlank, isQuoted } from "./quote-lines.ts";

export class MarkedLines {
  readonly lines: readonly string[];
  readonly #marks: readonly (QuoteMark | undefined)[];
  /** The last line with words outside all of the client's boxes. */
  readonly #lastUnmarked: number;

  /** `marks` has one entry for each line, or is empty if the text does not come from a page. */
  constructor(lines: readonly string[], marks: readonly (QuoteMark | undefined)[]) {
    this.lines = lines;
    this.#marks = marks;
    this.#lastUnmarked = lines.findLastIndex((line, at) => marks[at] === undefined && !isBlank(line));
  }

  markAt(at: number): QuoteMark | undefined {
    return this.#marks[at];
  }

  /** Whether the line is quoted by the client's markup, or by a quote mark at its beginning. */
  isQuoted(at: number): boolean {
    return isQuoted(this.lines[at] ?? "") || this.#marks[at]?.kind === "quote";
  }

  beginsBox(at: number): boolean {
    const box = this.#marks[at]?.box;
    return box !== undefined && this.#marks[at - 1]?.box !== box;
  }

  /** Whether everything below is in the client's boxes. */
  isLast(at: number): boolean {
    return this.#lastUnmarked < at;
  }

  /** The place behind the last line with the same mark. */
  endOfMark(at: number): number {
    const first = this.#marks[at];
    return this.endOf(at, (line) => {
      const mark = this.#marks[line];
      return mark?.box === first?.box && mark?.kind === first?.kind;
    });
  }

  /**
   * The place behind the last line, from `from`, of the client's box around a line; behind all lines if it is in none.
   */
  endOfBox(at: number, from = at): number {
    const box = this.#marks[at]?.box;
    if (box === undefined) return this.lines.length;
    return this.endOf(from, (line) => this.#marks[line]?.box === box);
  }

  /** The place behind the last line of a stretch, which may contain empty lines. */
  endOf(from: number, isInside: (line: number) => boolean): number {
    let end = from;
    for (let next = from; next < this.lines.length; next += 1) {
      if (isInside(next)) end = next + 1;
      else if (!isBlank(this.lines[next])) break;
    }
    return end;
  }
}
