/** What a legacy session has sent, for a client that comes back with Last-Event-ID. Bounded: the oldest are forgotten. */
import type { EventId, EventStore, JSONRPCMessage, StreamId } from "@modelcontextprotocol/server";

interface PastEvent {
  readonly streamId: StreamId;
  readonly message: JSONRPCMessage;
}

export class PastEvents implements EventStore {
  readonly #eventsMax: number;
  /** By id, oldest first: a Map keeps the order in which they came. */
  readonly #events = new Map<EventId, PastEvent>();
  #given = 0;

  constructor(eventsMax: number) {
    this.#eventsMax = eventsMax;
  }

  async storeEvent(streamId: StreamId, message: JSONRPCMessage): Promise<EventId> {
    const id = String(++this.#given);
    this.#events.set(id, { streamId, message });
    const [oldest] = this.#events.keys();
    if (this.#events.size > this.#eventsMax && oldest !== undefined) this.#events.delete(oldest);
    return id;
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
    for (const [id, { streamId, message }] of [...this.#events]) {
      const isPriming = Object.keys(message).length === 0;
      if (Number(id) > Number(lastId) && streamId === last.streamId && !isPriming) await send(id, message);
    }
    return last.streamId;
  }
}
