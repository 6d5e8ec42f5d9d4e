/** mailauth's check of signatures, with bounds on what the hashes of a body may take. */
import { pipeline } from "node:stream/promises";
import type { CheckBounds } from "./check-bounds.ts";
import { checkedBytes } from "./checked-bytes.ts";
import { DkimVerifier, RelaxedHash } from "./mailauth.ts";

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

type Options = ConstructorParameters<typeof DkimVerifier>[0];

/** Resolves with the verifier, which then has its results. */
export async function verifySignatures(
  bytes: Buffer,
  options: Options,
  bounds: CheckBounds,
): Promise<DkimVerifier> {
  const verifier = new BoundedVerifier(options, bounds.bodyHashes);
  await pipeline(checkedBytes(bytes), verifier);
  return verifier;
}

/**
 * Ten signatures with another `l=` each need ten hashes of the body. A signature whose hash is one too many fails, as
 * one whose body was changed.
 */
class BoundedVerifier extends DkimVerifier {
  readonly #hashesMax: number;

  constructor(options: Options, hashesMax: number) {
    super(options);
    this.#hashesMax = hashesMax;
  }

  override addBodyHash(canonicalization: string, algorithm: string, bytesMax: number | ""): string {
    const key = [canonicalization, algorithm, bytesMax].join(":");
    if (this.bodyHashes.has(key) || this.bodyHashes.size === this.#hashesMax) return key;
    if (canonicalization !== "relaxed") return super.addBodyHash(canonicalization, algorithm, bytesMax);
    this.bodyHashes.set(key, new RelaxedBody(algorithm, bytesMax));
    return key;
  }
}

/**
 * The hash of a body in the relaxed form (RFC 6376 §3.4.4). Brings blanks into that form before mailauth's own hash
 * looks at them: that takes a buffer and a call for each line with a tab, and five seconds for 25 MiB of short ones.
 */
export class RelaxedBody extends RelaxedHash {
  /** Blanks were read that are not written yet: they may be the last of their line. */
  #hasBlank = false;
  /** So was a CR behind them. */
  #hasReturn = false;

  override update(chunk: Buffer | null, isLast = false): void {
    super.update(this.#reduced(chunk ?? Buffer.alloc(0), isLast), isLast);
  }

  #reduced(chunk: Buffer, isLast: boolean): Buffer {
    const reduced = Buffer.allocUnsafe(chunk.length + 2);
    let to = 0;
    let hasBlank = this.#hasBlank;
    let hasReturn = this.#hasReturn;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (hasReturn) {
        if (byte !== LF) reduced[to++] = SPACE;
        reduced[to++] = CR;
        hasBlank = hasReturn = false;
      }
      if (byte === SPACE || byte === TAB) hasBlank = true;
      else if (hasBlank && byte === CR) hasReturn = true;
      else {
        if (hasBlank && byte !== LF) reduced[to++] = SPACE;
        reduced[to++] = byte;
        hasBlank = false;
      }
    }
    if (isLast && hasReturn) {
      reduced[to++] = SPACE;
      reduced[to++] = CR;
      hasBlank = hasReturn = false;
    }
    this.#hasBlank = hasBlank;
    this.#hasReturn = hasReturn;
    return reduced.subarray(0, to);
  }
}
