/** Boxes and transformation matrices on a page of a PDF. */

/** Left, bottom, right, top, in points. */
export type Box = readonly [number, number, number, number];
/** A transformation matrix: a b c d e f (ISO 32000-2, §8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The intersection; undefined if they do not overlap. */
export function intersection(one: Box, other: Box): Box | undefined {
  const [left, bottom] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
  const [right, top] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])];
  return left < right && bottom < top ? [left, bottom, right, top] : undefined;
}

export function grown([left, bottom, right, top]: Box, by: number): Box {
  return [left - by, bottom - by, right + by, top + by];
}

export function contains(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** The product that applies `inner` first, then `outer`. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function translated(matrix: Matrix, x: number, y: number): Matrix {
  return multiplied(matrix, [1, 0, 0, 1, x, y]);
}

export function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The bounding box of the transformed box. */
export function transformedBox(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners = [
    pointAt(matrix, left, bottom),
    pointAt(matrix, right, bottom),
    pointAt(matrix, left, top),
    pointAt(matrix, right, top),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The bounding box of all boxes. */
export function boundingBox(boxes: readonly Box[]): Box {
  let [left, bottom, right, top] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    [left, bottom] = [Math.min(left, box[0]), Math.min(bottom, box[1])];
    [right, top] = [Math.max(right, box[2]), Math.max(top, box[3])];
  }
  return [left, bottom, right, top];
}
