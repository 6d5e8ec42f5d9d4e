/** Finds the end of a message after DATA, and removes stuffed dots (RFC 5321 §4.1.1.4, §4.5.2; decision 30). */

const NUL = 0x00;
const LF = 0x0a;
const CR = 0x0d;
const DOT = 0x2e;

/** The line starts with something other than one or two dots, so it is a line of text. */
const TEXT = 3;

/** What may precede a line that is not plain text. Native search is about ten times as fast as our loop. */
const SIGNS = ["\n.", "\r.", "\n\0", "\r\0"].map((sign) => Buffer.from(sign, "latin1"));

/** The result of one chunk. */
interface DataRead {
  /** Bytes of the message without stuffed dots. They are in the chunk's own memory, moved together. */
  readonly content: Buffer;
  /** The last chunk ended with a CR that belongs to the message: it goes before `content`. */
  readonly isAfterReturn: boolean;
  /** The bytes after the end of the message. Undefined: the message goes on. */
  readonly rest: Buffer | undefined;
}

/**
 * Reads one message, however it is split into chunks, in time linear in its bytes.
 *
 * Only CRLF ends a line, and only `CRLF . CRLF` a message (§2.3.8: a server MUST NOT take any other sequence for a line
 * end). All other bytes are kept as they are, even bare CR, bare LF and NUL. But a line of one or two dots that begins
 * or ends with a bare CR or LF ends the message for some programs only, which is how a second message is smuggled
 * inside the first (CVE-2023-51764). The same goes for such a line with a NUL, which some programs drop. `hasFalseEnd`
 * says that there was one. Two dots count, too, because we store one less, and others may forward what we store.
 */
export class DataReader {
  /** The line begins after CRLF, or is the first. */
  #isAfterCrlf = true;
  /** Number of dots, while the line has nothing else; or TEXT. */
  #dots = 0;
  #hasNul = false;
  /** The last byte was a CR. */
  #isReturn = false;
  #hasFalseEnd = false;

  get hasFalseEnd(): boolean {
    return this.#hasFalseEnd;
  }

  /** Changes `chunk`. Must not be called after the end. */
  read(chunk: Buffer): DataRead {
    const isAfterReturn = this.#isHeld && chunk.length > 0 && chunk[0] !== LF;
    let kept = 0;
    let mayLeap = true;
    for (let at = 0; at < chunk.length; at++) {
      if (mayLeap && this.#dots === TEXT && !this.#isReturn) {
        // Once per chunk: searching again after each of a million dots would scan the chunk a million times.
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
      // A CR of this chunk was held back, and did not belong to the end.
      if (wasHeld && at > 0) chunk[kept++] = CR;
      if (isKept) chunk[kept++] = byte;
    }
    return { content: chunk.subarray(0, kept), isAfterReturn, rest: undefined };
  }

  /** After `CRLF . CR` the next byte decides whether the CR belongs to the message. */
  get #isHeld(): boolean {
    return this.#isReturn && this.#dots === 1 && this.#isAfterCrlf && !this.#hasNul;
  }

  /** Whether the byte is known to belong to the message. Undefined: it ends the message. */
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

  /** The first dot of a line was added by the sender: "the first character is deleted" (§4.5.2). */
  #takeDot(): boolean {
    const isStuffing = this.#dots === 0 && this.#isAfterCrlf && !this.#hasNul;
    if (this.#dots < TEXT) this.#dots++;
    return !isStuffing;
  }

  /** Returns whether this was the end of the message. */
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

/** Position from which bytes have to be checked one by one. Before it there are only lines of text. */
function nextSign(chunk: Buffer, from: number): number {
  const found = SIGNS.map((sign) => chunk.indexOf(sign, from)).filter((at) => at !== -1);
  const first = Math.min(chunk.length - 1, ...found);
  return first > from && chunk[first] === LF && chunk[first - 1] === CR ? first - 1 : first;
}
