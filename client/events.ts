import { createParser, type EventSourceMessage } from "eventsource-parser";
import { Refusal } from "../core/operations/index.ts";
import type { Endpoint } from "./endpoint.ts";
import { EVENT_CHARS_MAX, REQUEST_MS_MAX } from "./limits.ts";
import { isConnectionFailure, refusalIn, unreachable, urlAt } from "./rest-request.ts";

/** A cursor, and the id of the message that arrived there, if any. */
interface NewMessageEvent {
  readonly cursor: string;
  readonly messageId: string | undefined;
}

/**
 * Opens a connection to `/v1/events`. Resolves once the service has accepted it, then yields events in order until the
 * service closes it. With `lastEventId`, it continues after that event. Ending the iteration closes the connection.
 * Refuses as the service does, and: service_unreachable.
 */
export async function openEvents(
  endpoint: Endpoint,
  token: string,
  lastEventId: string | undefined,
  signal: AbortSignal,
): Promise<AsyncGenerator<NewMessageEvent>> {
  const left = new AbortController();
  const stream = await openStream(endpoint, token, lastEventId, signal, left);
  return readStream(endpoint, stream, signal, left);
}

async function* readStream(
  endpoint: Endpoint,
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  left: AbortController,
): AsyncGenerator<NewMessageEvent> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event), maxBufferSize: EVENT_CHARS_MAX });
  try {
    for await (const text of stream.pipeThrough(new TextDecoderStream())) {
      parser.feed(text);
      yield* events.splice(0).flatMap(arrivalIn);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw isConnectionFailure(error) ? unreachable(endpoint) : error;
  } finally {
    left.abort();
  }
}

/** Ignores events of unknown names, which are for later clients. Throws the refusal of an `error` event. */
function arrivalIn({ event, id, data }: EventSourceMessage): NewMessageEvent[] {
  if (event === "error")
    throw refusalIn(JSON.parse(data)) ?? new Error("The service ended the stream of events.");
  if (id === undefined || (event !== "ready" && event !== "message")) return [];
  const { id: messageId } = JSON.parse(data) as { id?: string };
  return [{ cursor: id, messageId }];
}

async function openStream(
  endpoint: Endpoint,
  token: string,
  lastEventId: string | undefined,
  signal: AbortSignal,
  left: AbortController,
): Promise<ReadableStream<Uint8Array>> {
  // Bounds the wait for headers only: the stream itself may be silent for as long as no mail comes.
  const overdue = setTimeout(() => left.abort(), REQUEST_MS_MAX);
  try {
    const response = await fetch(urlAt(endpoint, "/v1/events"), {
      headers: {
        accept: "text/event-stream",
        authorization: `Bearer ${token}`,
        ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
      },
      redirect: "manual",
      signal: AbortSignal.any([signal, left.signal]),
    });
    if (response.ok && response.body) return response.body;
    const answer: unknown = await response.json().catch(() => undefined);
    throw refusalIn(answer) ?? new Refusal("service_unreachable", "The service sends no events.");
  } catch (error) {
    signal.throwIfAborted();
    throw left.signal.aborted || isConnectionFailure(error) ? unreachable(endpoint) : error;
  } finally {
    clearTimeout(overdue);
  }
}
