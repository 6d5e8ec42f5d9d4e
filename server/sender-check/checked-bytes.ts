/** Prepares a message for mailauth, so that its time grows linearly with the bytes. */
import { Readable } from "node:stream";

const LF = 0x0a;
const CR = 0x0d;
const MIB = 1024 * 1024;
/** mailauth rescans an unfinished line with each piece, and splits a message given whole into small ones. */
const PIECE_BYTES = 4 * MIB;

/** The same bytes in pieces, with each bare LF as CRLF: mailauth itself would make a piece of each such line. */
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
