/** What a legacy session has sent, for a client that comes back with Last-Event-ID. Bounded: the oldest are forgotten. */
import type { EventId, EventStore, JSONRPCMessage, StreamId } from "@modelcontextprotocol/server";

interface PastEvent {
  readonly streamId: StreamId;
  /** As bytes: they can be counted, and take less than what they stand for. */
  readonly json: Buffer;
}

export interface PastEventsBounds {
  readonly eventsMax: number;
  /** The newest event is kept however long it is. */
  readonly bytesMax: number;
}

export class PastEvents implements EventStore {
  readonly #bounds: PastEventsBounds;
  /** By id, oldest first: a Map keeps the order in which they came. */
  readonly #events = new Map<EventId, PastEvent>();
  #bytes = 0;
  #given = 0;

  constructor(bounds: PastEventsBounds) {
    this.#bounds = bounds;
  }

  async storeEvent(streamId: StreamId, message: JSONRPCMessage): Promise<EventId> {
    const id = String(++this.#given);
    const json = Buffer.from(JSON.stringify(message));
    this.#events.set(id, { streamId, json });
    this.#bytes += json.length;
    this.#forgetOldest();
    return id;
  }

  #forgetOldest(): void {
    const { eventsMax, bytesMax } = this.#bounds;
    for (const [id, { json }] of this.#events) {
      const isTooMuch = this.#events.size > eventsMax || this.#bytes > bytesMax;
      if (!isTooMuch || this.#events.size === 1) return;
      this.#events.delete(id);
      this.#bytes -= json.length;
    }
  }

  /** Undefined for an event that was never sent, or is forgotten: what came after it can't be told any more. */
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
