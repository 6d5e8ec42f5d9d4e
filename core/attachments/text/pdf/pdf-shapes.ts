/** The shapes of a path that a PDF fills or clips to (ISO 32000-2, §8.5.2). */
import { type Box, type Matrix, pointAt } from "./pdf-geometry.ts";

export interface Shape {
  readonly box: Box;
  readonly isRectangle: boolean;
}

type Point = readonly [number, number];

/** How many numbers follow each step in the library's form: move, line, cubic curve, quadratic curve, close. */
const NUMBERS = [2, 2, 6, 4, 0];
const END = 4;
/** The points of a rectangle, which may repeat the first. */
const CORNERS_MAX = 5;
/** In points: how far a corner of a rectangle may be off. */
const SLACK = 0.01;

/** `path` is a flat list of steps and numbers, as the library gives it. */
export function shapesOf(path: ArrayLike<number> | null, matrix: Matrix): readonly Shape[] {
  const shapes: Shape[] = [];
  let shape = new Drawn();
  for (let at = 0; path !== null && at < path.length; ) {
    const step = path[at] ?? END;
    const count = NUMBERS[step] ?? 0;
    if (step === 0) {
      shapes.push(...shape.found());
      shape = new Drawn();
    }
    for (let next = at + 1; next < at + count; next += 2)
      shape.add(pointAt(matrix, path[next] ?? 0, path[next + 1] ?? 0), step < 2);
    at += 1 + count;
  }
  return [...shapes, ...shape.found()];
}

/** A shape during reading. Only its first corners are kept: it may have millions. */
class Drawn {
  readonly #corners: Point[] = [];
  #box: Box | undefined;
  #points = 0;
  #isStraight = true;

  add([x, y]: Point, isStraight: boolean): void {
    this.#points += 1;
    this.#isStraight &&= isStraight;
    if (this.#points <= CORNERS_MAX) this.#corners.push([x, y]);
    const [left, bottom, right, top] = this.#box ?? [x, y, x, y];
    this.#box = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
  }

  /** Empty for a single point. */
  found(): readonly Shape[] {
    if (this.#box === undefined || this.#points < 2) return [];
    const isRectangle = this.#isStraight && this.#points <= CORNERS_MAX && isSquare(this.#corners, this.#box);
    return [{ box: this.#box, isRectangle }];
  }
}

/** Whether each point is a corner and each side is parallel to the page. Two opposite corners are not a rectangle. */
function isSquare(points: readonly Point[], [left, bottom, right, top]: Box): boolean {
  const isOn = (at: number, side: number) => Math.abs(at - side) < SLACK;
  const isCorner = ([x, y]: Point) => (isOn(x, left) || isOn(x, right)) && (isOn(y, bottom) || isOn(y, top));
  const isSide = ([x, y]: Point, index: number) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return isOn(x, nextX) || isOn(y, nextY);
  };
  return points.length >= 4 && points.every(isCorner) && points.every(isSide);
}
