import { Refusal, SMALL_MESSAGE_BYTES } from "../../core/index.ts";
import { HolderCounts } from "../holder-counts.ts";

/** Large enough for most messages, small enough for a thousand sessions. */
const FIRST_BYTES = 32 * 1024;

/** The connection broke before the message was complete. Nobody can hear a reply. */
export class SenderLeft extends Error {
  override readonly name = "SenderLeft";
}

/** The message contains what some programs take for its end (data-reader.ts). */
export class FalseEnd extends Error {
  override readonly name = "FalseEnd";
}

export interface MessageMemoryBounds {
  readonly bytesMax: number;
  /** Bound per site of clients. Default: `bytesMax`. */
  readonly siteBytesMax?: number;
  /** Kept free of large messages, for the start of others. Default: 0. */
  readonly reservedBytes?: number;
}

/**
 * Bounds the memory of messages that are still arriving, over all sessions. A message may take minutes to arrive, and
 * holds its memory for as long. So part of it is for small messages only: slow senders of large ones do not hold those
 * up.
 */
export class MessageMemory {
  #freeBytes: number;
  readonly #siteBytesMax: number;
  readonly #reservedBytes: number;
  readonly #taken = new HolderCounts();

  constructor({ bytesMax, siteBytesMax = bytesMax, reservedBytes = 0 }: MessageMemoryBounds) {
    this.#freeBytes = bytesMax;
    this.#siteBytesMax = siteBytesMax;
    this.#reservedBytes = reservedBytes;
  }

  get freeBytes(): number {
    return this.#freeBytes;
  }

  /**
   * Memory that grows with one message. Without `site` it counts for no site. Dispose of it when the message is on disk
   * or refused.
   */
  reserve(site?: string): MemoryReservation {
    let takenBytes = 0;
    return {
      grow: (bytes) => {
        if (bytes > this.#freeFor(site, takenBytes + bytes)) return false;
        this.#freeBytes -= bytes;
        takenBytes += bytes;
        if (site !== undefined) this.#taken.add(site, bytes);
        return true;
      },
      [Symbol.dispose]: () => {
        this.#freeBytes += takenBytes;
        if (site !== undefined && takenBytes > 0) this.#taken.remove(site, takenBytes);
        takenBytes = 0;
      },
    };
  }

  #freeFor(site: string | undefined, messageBytes: number): number {
    const freeBytes = this.#freeBytes - (messageBytes > SMALL_MESSAGE_BYTES ? this.#reservedBytes : 0);
    return site === undefined ? freeBytes : Math.min(freeBytes, this.#siteBytesMax - this.#taken.of(site));
  }
}

interface MemoryReservation extends Disposable {
  /** False if there is no room for that many more bytes. */
  grow(bytes: number): boolean;
}

/**
 * Reads a message to its end, whatever its size, and keeps at most `bytesMax` of it. Uses one buffer that doubles, not
 * a list of chunks: for a sender who sends single bytes, or only stuffed dots, a list takes a hundred times what it
 * holds.
 *
 * Refuses, after the whole message has been read: message_too_large, busy. Throws SenderLeft.
 */
export async function readMessage(
  stream: AsyncIterable<Buffer>,
  bytesMax: number,
  reservation: MemoryReservation,
): Promise<Buffer> {
  let kept: Buffer = Buffer.alloc(0);
  let sizeBytes = 0;
  let hasRoom = true;
  for await (const chunk of fromSender(stream)) {
    const end = sizeBytes + chunk.length;
    if (hasRoom && end > kept.length && end <= bytesMax) {
      const capacity = Math.min(Math.max(end, 2 * kept.length, FIRST_BYTES), bytesMax);
      hasRoom = reservation.grow(capacity - kept.length);
      if (hasRoom) kept = enlarged(kept, sizeBytes, capacity);
    }
    if (hasRoom && end <= bytesMax) {
      chunk.copy(kept, sizeBytes);
    } else {
      // Past the limit, drop but keep reading: what we leave unread would be parsed as commands.
      kept = Buffer.alloc(0);
      reservation[Symbol.dispose]();
      hasRoom = false;
    }
    sizeBytes = end;
  }
  if (sizeBytes > bytesMax) throw new Refusal("message_too_large", "The message is larger than is accepted.");
  if (!hasRoom) throw new Refusal("busy", "Too many large messages are arriving at once.");
  return kept.subarray(0, sizeBytes);
}

function enlarged(kept: Buffer, usedBytes: number, capacity: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(capacity);
  kept.copy(larger, 0, 0, usedBytes);
  return larger;
}

async function* fromSender(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  try {
    yield* stream;
  } catch (cause) {
    throw new SenderLeft("The connection broke during DATA.", { cause });
  }
}
