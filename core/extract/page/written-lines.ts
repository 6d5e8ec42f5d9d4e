/** The lines of text written so far, each with its mark. */
import type { QuoteMark } from "./quote-marks.ts";

/** A position in the text: whole lines, pieces of the present line, and characters in all. */
export interface TextPosition {
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

  /** Writes no empty line at the beginning or after another. */
  pushEmpty(line: string, mark: QuoteMark | undefined): void {
    const last = this.lines.at(-1);
    if (last !== undefined && last.replace(/[> ]/g, "") !== "") this.push(line, mark);
  }

  /**
   * Reorders the text from `places` to here, if each began a line; an empty `order` removes it. Returns the old text.
   */
  reorder(places: readonly TextPosition[], order: readonly number[]): string {
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

  /** Empty lines before a stretch keep their place. */
  #stretch(from: number, to: number) {
    const lines = this.lines.slice(from, to);
    const gap = lines.findIndex((line) => line.replace(/[> ]/g, "") !== "");
    return { gap: lines.splice(0, Math.max(0, gap)), lines, mark: this.marks[from] };
  }
}

/**
 * The same for the pieces of one line; `starts` are the places where items begin. Space and bars between items keep
 * their place. Strong marks are lost.
 */
export function reorderPieces(line: string[], starts: readonly number[], order: readonly number[]): string {
  const items = starts.map((start, at) => {
    const pieces = line.slice(start, starts[at + 1]).filter((piece) => piece !== "**");
    const border = /^[\s|]*$/.test(pieces[0] ?? "") ? (pieces.shift() ?? "") : "";
    return { border, pieces };
  });
  const ordered = order.flatMap((from, at) => [items[at]?.border ?? "", ...(items[from]?.pieces ?? [])]);
  return line.splice(starts[0] ?? line.length, line.length, ...ordered).join("");
}
