import { DataReader } from "./data-reader.ts";
import { type SMTPServerDataStream, SMTPStream } from "./library.ts";

const LF = 0x0a;

type Done = (error?: Error | null) => void;

/** Messages that contain something that some programs take for their end. */
const falseEnds = new WeakSet<SMTPServerDataStream>();

/** Known once the message has been read to its end. */
export function hasFalseEnd(message: SMTPServerDataStream): boolean {
  return falseEnds.has(message);
}

/**
 * Parses what a client sends: command lines by the library, messages by our DataReader. The library's own reader keeps
 * the dot of `.x`, removes one after a bare LF, and takes two seconds for six megabytes of dots.
 */
export class CommandStream extends SMTPStream {
  #reader = new DataReader();
  #isWriting = false;
  /** Size of the current chunk, also while the library calls itself with the rest of it. */
  #chunkBytes = 0;
  #linesLeft = 0;
  #hasHalfLine = false;

  /** Whether the client has sent more than the command that is being answered. */
  get hasMore(): boolean {
    return this.#linesLeft > 0 || this.#hasHalfLine || this.writableLength > this.#chunkBytes;
  }

  override _write(chunk: Buffer, encoding: BufferEncoding | "buffer", next: Done): void {
    if (!this._dataMode) this.#countLines(chunk);
    let done = next;
    if (!this.#isWriting) {
      this.#isWriting = true;
      this.#chunkBytes = chunk.length;
      done = (error) => {
        this.#isWriting = false;
        this.#chunkBytes = 0;
        next(error);
      };
    }
    super._write(chunk, encoding, done);
  }

  #countLines(chunk: Buffer): void {
    this.#linesLeft = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) this.#linesLeft += 1;
    this.#hasHalfLine = chunk.length > 0 && chunk.at(-1) !== LF;
  }

  /** A line without CRLF is no command (RFC 5321 §2.3.8), but the library would take the last one for a command. */
  override _flushData(): void {}

  /** Called when a command line has been taken. */
  lineTaken(): void {
    this.#linesLeft -= 1;
  }

  override startDataMode(bytesMax?: number | string | null): SMTPServerDataStream {
    this.#reader = new DataReader();
    return super.startDataMode(bytesMax);
  }

  override _feedDataStream(chunk: Buffer, done: Done): void {
    const message = this._dataStream;
    if (message === null) throw new Error("There is no message to be read.");
    const { content, isAfterReturn, rest } = this.#reader.read(chunk);
    this._countDataBytes(content.length + Number(isAfterReturn));
    if (isAfterReturn && message.writable) message.write("\r");
    if (rest !== undefined) {
      if (this.#reader.hasFalseEnd) falseEnds.add(message);
      this._endDataMode(content, rest, done);
    } else if (content.length === 0 || !message.writable || message.write(content) || message.destroyed) {
      done();
    } else {
      whenDrained(message, done);
    }
  }
}

/** A stream that its reader destroys never drains, it only closes. */
function whenDrained(message: SMTPServerDataStream, done: Done): void {
  const go = () => {
    message.off("drain", go).off("close", go);
    done();
  };
  message.on("drain", go).on("close", go);
}
