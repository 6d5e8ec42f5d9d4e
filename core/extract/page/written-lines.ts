/** The lines that a page has become so far, each with what a mail client says of it. */
import type { QuoteMark } from "./quote-marks.ts";

/** Where the writing stands: whole lines, pieces of the present one, and all that was written. */
export interface Place {
  readonly lines: number;
  readonly pieces: number;
  readonly chars: number;
}

export class WrittenLines {
  readonly lines: string[] = [];
  /** One for each line. */
  readonly marks: (QuoteMark | undefined)[] = [];

  get count(): number {
    return this.lines.length;
  }

  push(line: string, mark: QuoteMark | undefined): void {
    this.lines.push(line);
    this.marks.push(mark);
  }

  /** Never two in a row, never first. */
  pushEmpty(line: string, mark: QuoteMark | undefined): void {
    const last = this.lines.at(-1);
    if (last !== undefined && last.replace(/[> ]/g, "") !== "") this.push(line, mark);
  }

  /** Puts what was written since those places, the last of which ends here, into another order, if each began a line.
   * Gives what was there: without any order it is gone. */
  reorder(places: readonly Place[], order: readonly number[]): string {
    const starts = places.map(({ lines, pieces }) => lines + (pieces > 0 ? 1 : 0));
    if (new Set(starts).size < starts.length) return "";
    const [first = this.count] = starts;
    const stretches = starts.map((start, at) => this.#stretch(start, starts[at + 1] ?? this.count));
    const gaps = stretches.map(({ gap }) => gap);
    const was = this.lines.splice(first).join("\n");
    this.marks.length = first;
    for (const [place, from] of order.entries()) {
      const { lines, mark } = stretches[from] ?? { lines: [], mark: undefined };
      for (const line of [...(gaps[place] ?? []), ...lines]) this.push(line, mark);
    }
    return was;
  }

  /** Empty lines before a stretch stay where they are. */
  #stretch(from: number, to: number) {
    const lines = this.lines.slice(from, to);
    const gap = lines.findIndex((line) => line.replace(/[> ]/g, "") !== "");
    return { gap: lines.splice(0, Math.max(0, gap)), lines, mark: this.marks[from] };
  }
}

/** The same for the pieces of one line, by where in it the items begin. Space and bars between items stay where they are; that some were strong is lost. */
export function reorderPieces(line: string[], starts: readonly number[], order: readonly number[]): string {
  const items = starts.map((start, at) => {
    const pieces = line.slice(start, starts[at + 1]).filter((piece) => piece !== "**");
    const border = /^[\s|]*$/.test(pieces[0] ?? "") ? (pieces.shift() ?? "") : "";
    return { border, pieces };
  });
  const ordered = order.flatMap((from, at) => [items[at]?.border ?? "", ...(items[from]?.pieces ?? [])]);
  return line.splice(starts[0] ?? line.length, line.length, ...ordered).join("");
}
