/** The shapes of a path that a PDF fills or cuts out (ISO 32000-2, §8.5.2). */
import { around, type Box, type Matrix, pointAt } from "./pdf-place.ts";

export interface Shape {
  readonly box: Box;
  readonly isRectangle: boolean;
}

/** How many numbers follow each step of a path, as the library writes it: to a point, a line, two curves, and the end. */
const NUMBERS = [2, 2, 6, 4, 0];
/** Points: what a rectangle may be out of square. */
const SLACK = 0.01;

/** `path` as the library gives it, all its numbers in a row. */
export function shapesOf(path: ArrayLike<number> | null, matrix: Matrix): readonly Shape[] {
  const shapes: Shape[] = [];
  let points: (readonly [number, number])[] = [];
  let isStraight = true;
  const end = () => {
    if (points.length > 1) shapes.push(shapeOf(points, isStraight));
    [points, isStraight] = [[], true];
  };
  for (let at = 0; path !== null && at < path.length; ) {
    const step = path[at] ?? 4;
    const count = NUMBERS[step] ?? 0;
    if (step === 0) end();
    for (let next = at + 1; next < at + count; next += 2)
      points.push(pointAt(matrix, path[next] ?? 0, path[next + 1] ?? 0));
    isStraight &&= step < 2 || step > 3;
    at += 1 + count;
  }
  end();
  return shapes;
}

function shapeOf(points: readonly (readonly [number, number])[], isStraight: boolean): Shape {
  const box = around(points.map(([x, y]) => [x, y, x, y]));
  const [left, bottom, right, top] = box;
  const isOn = (at: number, side: number) => Math.abs(at - side) < SLACK;
  const isCorner = ([x, y]: readonly [number, number]) =>
    (isOn(x, left) || isOn(x, right)) && (isOn(y, bottom) || isOn(y, top));
  // Each side follows a corner: two that are across from each other are no rectangle.
  const isSide = ([x, y]: readonly [number, number], index: number) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return isOn(x, nextX) || isOn(y, nextY);
  };
  const isRectangle =
    isStraight &&
    (points.length === 4 || points.length === 5) &&
    points.every(isCorner) &&
    points.every(isSide);
  return { box, isRectangle };
}
