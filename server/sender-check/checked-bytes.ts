/** A message as mailauth is shown it, so that it takes time which grows with the bytes and nothing else. */
import { Readable } from "node:stream";

const LF = 0x0a;
const CR = 0x0d;
const MIB = 1024 * 1024;
/** It reads a line that has no end anew with each piece, and makes small ones of what it is given whole. */
const PIECE_BYTES = 4 * MIB;

/** The same bytes, a bare LF as CRLF: for itself mailauth makes a piece of each line that ends so. */
export function checkedBytes(bytes: Buffer): Readable {
  return Readable.from(pieces(withCrlf(bytes)));
}

function* pieces(bytes: Buffer): Iterable<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES)
    yield bytes.subarray(start, start + PIECE_BYTES);
}

function withCrlf(bytes: Buffer): Buffer {
  let bare = 0;
  for (let at = 0; at < bytes.length; at++) if (isBare(bytes, at)) bare++;
  if (bare === 0) return bytes;
  const ended = Buffer.allocUnsafe(bytes.length + bare);
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (isBare(bytes, at)) ended[to++] = CR;
    ended[to++] = bytes[at] as number;
  }
  return ended;
}

function isBare(bytes: Buffer, at: number): boolean {
  return bytes[at] === LF && bytes[at - 1] !== CR;
}
