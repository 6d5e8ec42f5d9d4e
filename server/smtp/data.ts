import { Refusal, SMALL_MESSAGE_BYTES } from "../../core/index.ts";
import { Shares } from "../shares.ts";

/** Enough for most messages at once, and little enough for a thousand sessions. */
const FIRST_BYTES = 32 * 1024;

/** The connection broke before the message was whole. Nobody is left to hear a reply. */
export class SenderLeft extends Error {
  override readonly name = "SenderLeft";
}

/** The message holds what some programs take for its end (data-reader.ts). */
export class FalseEnd extends Error {
  override readonly name = "FalseEnd";
}

export interface RoomBounds {
  readonly bytesMax: number;
  /** Of one site of clients; all of it unless told. */
  readonly siteBytesMax?: number;
  /** Left by large messages for the beginnings of others; none unless told. */
  readonly reservedBytes?: number;
}

/**
 * The memory that messages still arriving may take, all sessions together. A message may take minutes to come, and holds its
 * part for as long: so that whoever sends large ones slowly holds up nobody's small ones, some of it is for those alone.
 */
export class Room {
  #freeBytes: number;
  readonly #siteBytesMax: number;
  readonly #reservedBytes: number;
  readonly #taken = new Shares();

  constructor({ bytesMax, siteBytesMax = bytesMax, reservedBytes = 0 }: RoomBounds) {
    this.#freeBytes = bytesMax;
    this.#siteBytesMax = siteBytesMax;
    this.#reservedBytes = reservedBytes;
  }

  get freeBytes(): number {
    return this.#freeBytes;
  }

  /**
   * A place that grows with one message; without `site`, that of somebody who is not counted. Dispose of it when the
   * message is on disk or refused.
   */
  take(site?: string): Place {
    let takenBytes = 0;
    return {
      grow: (bytes) => {
        if (bytes > this.#roomFor(site, takenBytes + bytes)) return false;
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

  #roomFor(site: string | undefined, messageBytes: number): number {
    const freeBytes = this.#freeBytes - (messageBytes > SMALL_MESSAGE_BYTES ? this.#reservedBytes : 0);
    return site === undefined ? freeBytes : Math.min(freeBytes, this.#siteBytesMax - this.#taken.of(site));
  }
}

interface Place extends Disposable {
  /** False: there is no room for that many bytes more. */
  grow(bytes: number): boolean;
}

/**
 * Reads one message to its end, whatever its size, and keeps no more than `bytesMax` of it. One buffer that doubles,
 * not a list of chunks: a sender who writes byte by byte, or nothing but stuffed dots, would make a list that takes a
 * hundred times what it holds.
 *
 * Refuses, once the whole message has been read: message_too_large, busy. Throws SenderLeft.
 */
export async function readMessage(
  stream: AsyncIterable<Buffer>,
  bytesMax: number,
  place: Place,
): Promise<Buffer> {
  let kept: Buffer = Buffer.alloc(0);
  let sizeBytes = 0;
  let hasRoom = true;
  for await (const chunk of fromSender(stream)) {
    const end = sizeBytes + chunk.length;
    if (hasRoom && end > kept.length && end <= bytesMax) {
      const capacity = Math.min(Math.max(end, 2 * kept.length, FIRST_BYTES), bytesMax);
      hasRoom = place.grow(capacity - kept.length);
      if (hasRoom) kept = enlarged(kept, sizeBytes, capacity);
    }
    if (hasRoom && end <= bytesMax) {
      chunk.copy(kept, sizeBytes);
    } else {
      // Past the limit, drop but keep reading: whatever we leave unread would be taken for commands.
      kept = Buffer.alloc(0);
      place[Symbol.dispose]();
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
