import { Point } from "@noble/ed25519";

const { p, n } = Point.CURVE();

/** Encodes a point: little-endian, with the sign of x in the top bit (RFC 8032 §5.1.2). `y` may exceed the prime. */
export function encodingOf(y: bigint, isXOdd: boolean): Buffer {
  const bytes = Buffer.from(y.toString(16).padStart(64, "0"), "hex").reverse();
  if (isXOdd) bytes[31] = (bytes[31] ?? 0) | 0x80;
  return bytes;
}

export function numberOf(littleEndian: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(littleEndian).reverse().toString("hex")}`);
}

/** A point of small order: any point times the order of the main subgroup. */
function smallPart(point: Point): Point {
  return point.multiply(n - 1n, false).add(point);
}

/** A point of order 8. Its multiples are the eight points of small order. */
export function pointOfOrderEight(): Point {
  for (let y = 2n; ; y += 1n) {
    try {
      const small = smallPart(Point.fromBytes(encodingOf(y, false), false));
      if (!small.double().double().is0()) return small;
    } catch {
      // About half of all numbers are no y coordinate of a point.
    }
  }
}

/** The canonical encodings of all points of small order. */
export function smallOrderEncodings(): Buffer[] {
  const generator = pointOfOrderEight();
  const points = [Point.ZERO];
  for (let times = 1; times < 8; times++) points.push((points.at(-1) ?? Point.ZERO).add(generator));
  return points.map((point) => Buffer.from(point.toBytes()));
}

/** Every encoding whose y is not below the prime, and those of x = 0 with the sign bit set. */
export function nonCanonicalEncodings(): Buffer[] {
  const encodings = [encodingOf(1n, true), encodingOf(p - 1n, true)];
  for (let more = 0n; more < 19n; more += 1n) {
    encodings.push(encodingOf(p + more, false), encodingOf(p + more, true));
  }
  return encodings;
}
