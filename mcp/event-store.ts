/** Keeps what a legacy session has sent, for clients that return with Last-Event-ID. Forgets the oldest when full. */
import type { EventId, EventStore, JSONRPCMessage, StreamId } from "@modelcontextprotocol/server";

interface PastEvent {
  readonly streamId: StreamId;
  /** As bytes, which can be counted, and take less memory than the object. */
  readonly json: Buffer;
}

/** Memory for an event besides its bytes: many are an empty message or a short answer. */
const EVENT_BYTES = 512;

export class BoundedEventStore implements EventStore {
  readonly #bytesMax: number;
  /** By id, oldest first: a Map keeps insertion order. */
  readonly #events = new Map<EventId, PastEvent>();
  #bytes = 0;
  #given = 0;

  /** The newest event is always kept, however large. */
  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  async storeEvent(streamId: StreamId, message: JSONRPCMessage): Promise<EventId> {
    const id = String(++this.#given);
    const json = ownBytes(JSON.stringify(message));
    this.#events.set(id, { streamId, json });
    this.#bytes += EVENT_BYTES + json.length;
    this.#forgetOldest();
    return id;
  }

  #forgetOldest(): void {
    for (const [id, { json }] of this.#events) {
      if (this.#bytes <= this.#bytesMax || this.#events.size === 1) return;
      this.#events.delete(id);
      this.#bytes -= EVENT_BYTES + json.length;
    }
  }

  /** Undefined for an event that was never sent or is forgotten: what came after it can't be replayed. */
  async getStreamIdForEventId(id: EventId): Promise<StreamId | undefined> {
    return this.#events.get(id)?.streamId;
  }

  async replayEventsAfter(
    lastId: EventId,
    { send }: { send: (id: EventId, message: JSONRPCMessage) => Promise<void> },
  ): Promise<StreamId> {
    const last = this.#events.get(lastId);
    if (!last) throw new Error("That event is forgotten.");
    for (const [id, { streamId, json }] of [...this.#events]) {
      if (Number(id) <= Number(lastId) || streamId !== last.streamId) continue;
      const message = JSON.parse(json.toString()) as JSONRPCMessage;
      const isPriming = Object.keys(message).length === 0;
      if (!isPriming) await send(id, message);
    }
    return last.streamId;
  }
}

/**
 * A buffer of its own. Node puts short ones into shared blocks of 8 KiB, and one event would keep a whole block in
 * memory.
 */
function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}
