/** Finds the end of a message after DATA, and removes stuffed dots (RFC 5321 §4.1.1.4, §4.5.2; decision 30). */

const NUL = 0x00;
const LF = 0x0a;
const CR = 0x0d;
const DOT = 0x2e;

/** Something other than these two dots at the beginning of a line: it is a line of text. */
const TEXT = 3;

/** What may stand before a line that is not only text. Native search is some ten times as fast as our loop. */
const SIGNS = ["\n.", "\r.", "\n\0", "\r\0"].map((sign) => Buffer.from(sign, "latin1"));

/** What one chunk came to. */
interface DataRead {
  /** Of the message, dots unstuffed; bytes of the chunk itself, moved together. */
  readonly content: Buffer;
  /** A CR that the last chunk ended with turned out to be of the message: it stands before `content`. */
  readonly isAfterReturn: boolean;
  /** What stands behind the end of the message; absent = it goes on. */
  readonly rest: Buffer | undefined;
}

/**
 * Reads one message, however it is cut into chunks, in time that grows with its bytes and nothing else.
 *
 * Only CRLF ends a line, and only `CRLF . CRLF` a message (§2.3.8: a server MUST NOT take any other sequence for a line
 * end). All other bytes are kept as they are, bare CR and LF and NUL too. But a line of one or two dots that begins or
 * ends with a bare CR or LF is an end to some programs and none to others, which is how a second message is smuggled
 * through the first (CVE-2023-51764); so is one with a NUL in it, which some programs drop. `hasFalseEnd` tells that there
 * was one. Two dots, because what is stored has one less, and is sent on by others.
 */
export class DataReader {
  /** The line began after CRLF, or is the first. */
  #isAfterCrlf = true;
  /** Dots at the beginning of the line, which has nothing else up to here; or TEXT. */
  #dots = 0;
  #hasNul = false;
  /** The byte before was a CR. */
  #isReturn = false;
  #hasFalseEnd = false;

  get hasFalseEnd(): boolean {
    return this.#hasFalseEnd;
  }

  /** Changes `chunk`. Not to be called after the end. */
  read(chunk: Buffer): DataRead {
    const isAfterReturn = this.#isHeld && chunk.length > 0 && chunk[0] !== LF;
    let kept = 0;
    let mayLeap = true;
    for (let at = 0; at < chunk.length; at++) {
      if (mayLeap && this.#dots === TEXT && !this.#isReturn) {
        // Once for a chunk: to search again behind each of a million dots would take a million times a chunk.
        mayLeap = false;
        const sign = nextSign(chunk, at);
        if (kept !== at) chunk.copyWithin(kept, at, sign);
        kept += sign - at;
        at = sign;
      }
      const byte = chunk[at] as number;
      const wasHeld = this.#isHeld;
      const isKept = this.#take(byte);
      if (isKept === undefined)
        return { content: chunk.subarray(0, kept), isAfterReturn, rest: chunk.subarray(at + 1) };
      // A CR that was held in this chunk, and was not before the end.
      if (wasHeld && at > 0) chunk[kept++] = CR;
      if (isKept) chunk[kept++] = byte;
    }
    return { content: chunk.subarray(0, kept), isAfterReturn, rest: undefined };
  }

  /** `CRLF . CR`: whether the CR is of the message is for the next byte to tell. */
  get #isHeld(): boolean {
    return this.#isReturn && this.#dots === 1 && this.#isAfterCrlf && !this.#hasNul;
  }

  /** Whether the byte is of the message and known to be; undefined: with it, the message ends. */
  #take(byte: number): boolean | undefined {
    if (this.#isReturn) {
      this.#isReturn = false;
      if (byte === LF) return this.#endLine(true) ? undefined : true;
      this.#endLine(false);
    }
    if (byte === CR) {
      this.#isReturn = true;
      return !this.#isHeld;
    }
    if (byte === LF) this.#endLine(false);
    else if (byte === DOT) return this.#takeDot();
    else if (byte === NUL) this.#hasNul = true;
    else this.#dots = TEXT;
    return true;
  }

  /** The first dot of a line is the sender's addition: "the first character is deleted" (§4.5.2). */
  #takeDot(): boolean {
    const isStuffing = this.#dots === 0 && this.#isAfterCrlf && !this.#hasNul;
    if (this.#dots < TEXT) this.#dots++;
    return !isStuffing;
  }

  /** Whether that was the end of the message. */
  #endLine(isCrlf: boolean): boolean {
    const isLoneDot = this.#dots === 1 || this.#dots === 2;
    const isPlain = isCrlf && this.#isAfterCrlf && !this.#hasNul;
    if (isLoneDot && !isPlain) this.#hasFalseEnd = true;
    const isEnd = this.#dots === 1 && isPlain;
    this.#dots = 0;
    this.#hasNul = false;
    this.#isAfterCrlf = isCrlf;
    return isEnd;
  }
}

/** From where on the bytes have to be looked at one by one; before it there is nothing but lines of text. */
function nextSign(chunk: Buffer, from: number): number {
  const found = SIGNS.map((sign) => chunk.indexOf(sign, from)).filter((at) => at !== -1);
  const first = Math.min(chunk.length - 1, ...found);
  return first > from && chunk[first] === LF && chunk[first - 1] === CR ? first - 1 : first;
}
