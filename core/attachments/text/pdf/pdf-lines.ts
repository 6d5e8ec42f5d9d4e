/** Joins the pieces of text that a PDF draws into lines. */

import { hasRightToLeft, MIRRORED } from "../../../extract/text/bidi-override.ts";

/** One piece. Coordinates are in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters; 0 if the piece is rotated. */
  readonly size: number;
}

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/**
 * Characters that are variants of others: presentation forms of Arabic letters, radicals and compatibility forms of
 * Chinese ones.
 */
const SHAPES = /[\u2e80-\u2fdf\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]/g;
/** In letter heights. A wider gap separates words; a larger vertical distance separates lines. */
const WORD_GAP = 0.15;
const LINE_GAP = 0.8;

/** The text of the pieces between two line ends, in drawing order. */
export function lineText(pieces: readonly Piece[]): string {
  const isTurned = pieces.some(({ text, size }) => size > 0 && hasRightToLeft(text));
  const lines = linesOf(pieces).map((line) => (isTurned ? turned(line) : spaced(line, ({ text }) => text)));
  return withoutShapes(lines.join("\n"));
}

/** Stamps and headers drawn over a page do not belong to the preceding line. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (piece.text.trim() !== "" && piece.size > 0) {
      if (last !== undefined && Math.abs(piece.y - last.y) > LINE_GAP * Math.max(piece.size, last.size))
        lines.push([]);
      last = piece;
    }
    lines.at(-1)?.push(piece);
  }
  return lines;
}

/**
 * Programs draw right-to-left words in any order, and most draw no spaces. The positions show the order. Within a piece
 * the letters are in order, but brackets are as they look.
 */
function turned(line: readonly Piece[]): string {
  const words = line.filter(({ text }) => text.trim() !== "");
  const letters =
    words
      .map(({ text }) => text)
      .join("")
      .match(new RegExp(LETTER, "gu")) ?? [];
  const isFromRight = letters.filter(hasRightToLeft).length * 2 >= letters.length;
  const ordered = [...words].sort((one, other) =>
    isFromRight ? other.x + other.width - one.x - one.width : one.x - other.x,
  );
  const placed = withRunsTurned(ordered, ({ text }) => hasRightToLeft(text) !== isFromRight);
  return spaced(placed, (piece) => mirrored(piece, isFromRight)).trim();
}

/** No space is added before a piece drawn separately, such as a filled field. */
function spaced(pieces: readonly Piece[], textOf: (piece: Piece) => string): string {
  return pieces.map((piece, at) => `${isApart(pieces[at - 1], piece) ? " " : ""}${textOf(piece)}`).join("");
}

/** Reverses runs of words in the other direction, including what stands between them. */
function withRunsTurned(pieces: readonly Piece[], isOther: (piece: Piece) => boolean): Piece[] {
  const result: Piece[] = [];
  let run: Piece[] = [];
  let after: Piece[] = [];
  const endRun = () => {
    result.push(...run.reverse(), ...after);
    [run, after] = [[], []];
  };
  for (const piece of pieces) {
    const hasWords = LETTER_OR_DIGIT.test(piece.text);
    if (hasWords && isOther(piece)) {
      run.push(...after, piece);
      after = [];
    } else if (hasWords || run.length === 0) {
      endRun();
      result.push(piece);
    } else after.push(piece);
  }
  endRun();
  return result;
}

function isApart(one: Piece | undefined, other: Piece): boolean {
  if (one === undefined || one.size === 0 || other.size === 0) return false;
  if (one.text === "" || other.text === "" || /\s$/.test(one.text) || /^\s/.test(other.text)) return false;
  const gap = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width);
  return gap > WORD_GAP * Math.max(one.size, other.size);
}

function mirrored({ text }: Piece, isFromRight: boolean): string {
  const isRight = hasRightToLeft(text) || (isFromRight && !LETTER_OR_DIGIT.test(text));
  return isRight ? text.replace(/[()[\]{}<>«»]/g, (bracket) => MIRRORED[bracket] ?? bracket) : text;
}

function withoutShapes(text: string): string {
  return text.replace(SHAPES, (shape) => shape.normalize("NFKC"));
}
