import { createParser, type EventSourceMessage } from "eventsource-parser";
import { Refusal } from "../core/operations/index.ts";
import type { Endpoint } from "./endpoint.ts";
import { EVENT_CHARS_MAX, REQUEST_MS_MAX } from "./limits.ts";
import { isConnectionFailure, refusalIn, unreachable, urlAt } from "./wire.ts";

/** A place in the mailbox; with the message that arrived there, where one did. */
interface Arrival {
  readonly cursor: string;
  readonly messageId: string | undefined;
}

/**
 * One connection to `/v1/events`: resolves once the service has accepted it, then gives what comes, in order, until
 * the service closes it. `lastEventId` makes the service begin where an earlier connection ended. Refuses as the
 * service did, and: service_unreachable. Whoever stops iterating closes the connection.
 */
export async function openEvents(
  endpoint: Endpoint,
  token: string,
  lastEventId: string | undefined,
  signal: AbortSignal,
): Promise<AsyncGenerator<Arrival>> {
  const left = new AbortController();
  const stream = await openStream(endpoint, token, lastEventId, signal, left);
  return readStream(endpoint, stream, signal, left);
}

async function* readStream(
  endpoint: Endpoint,
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  left: AbortController,
): AsyncGenerator<Arrival> {
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

/** Events of other names are for later clients. Refuses what the service says before it ends a stream. */
function arrivalIn({ event, id, data }: EventSourceMessage): Arrival[] {
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
  // Only for the headers: the stream itself may be silent for as long as nobody writes.
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
