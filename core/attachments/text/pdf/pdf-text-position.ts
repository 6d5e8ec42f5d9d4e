/** Where the next letter of a page stands: the text matrix, and how far its line has got (ISO 32000-2, §9.4). */
import { type Box, IDENTITY, type Matrix, multiplied, transformedBox, translated } from "./pdf-geometry.ts";
import type { GraphicsState } from "./pdf-graphics-state.ts";

export class TextPosition {
  #line: Matrix = IDENTITY;
  /** Relative to the beginning of the line. */
  #advance: readonly [number, number] = [0, 0];

  beginLine(line: Matrix): void {
    this.#line = line;
    this.#advance = [0, 0];
  }

  /** Begins a line at this distance from the beginning of the last one. */
  moveLine(x: number, y: number): void {
    this.beginLine(translated(this.#line, x, y));
  }

  advance(length: number, stretch: number, isDown: boolean): void {
    const [x, y] = this.#advance;
    this.#advance = isDown ? [x, y - length] : [x + length * stretch, y];
  }

  /** From the space of the next letter to that of the page. */
  letterMatrix({ matrix, rise }: GraphicsState): Matrix {
    const [x, y] = this.#advance;
    return translated(multiplied(matrix, this.#line), x, y + rise);
  }

  /** The height or width of letters on the page, whichever is less. */
  letterSize({ matrix, size, stretch }: GraphicsState): number {
    const [a, b, c, d] = multiplied(matrix, this.#line);
    return Math.abs(size) * Math.min(Math.hypot(a, b) * Math.abs(stretch), Math.hypot(c, d));
  }
}

/** The middle of a letter on the page, whose edges a box that hides it may leave uncovered. */
export function middleOfLetter(
  matrix: Matrix,
  width: number,
  { size, stretch }: GraphicsState,
  isDown: boolean,
): Box {
  const wide = (width === 0 ? size / 3 : width) * stretch;
  return transformedBox(
    matrix,
    isDown
      ? [-0.3 * size, -0.8 * size, 0.3 * size, -0.3 * size]
      : [0.2 * wide, 0.1 * size, 0.8 * wide, 0.5 * size],
  );
}
