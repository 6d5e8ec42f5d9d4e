import { createParser, type EventSourceMessage } from "eventsource-parser";

/** The events of an answer, one at a time. */
export async function* serverSentEvents(response: Response): AsyncGenerator<EventSourceMessage> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
    yield* events.splice(0);
  }
}
