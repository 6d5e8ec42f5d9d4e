import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { HTTP_UNREAD_BYTES_MAX, HTTP_UNREAD_LOOK_MS } from "../../core/index.ts";

/** Says whose a request is. */
type ClientOf = (request: IncomingMessage) => string;

/** What one connection has unread: one answer, or several that were asked for at once. */
interface Unread {
  /** The oldest of them. */
  readonly request: IncomingMessage;
  bytes: number;
}

/**
 * Answers that are not out. What a client does not read lies in our memory, however short the time was that it took to make;
 * so where too much of it does, the client who has most of it loses connections, oldest first, and then the next.
 *
 * Not the oldest of all: whoever opens new ones all the time would outlive those who read one large answer slowly. Not the
 * largest: a thousand small ones of one client would outlive that, too. Who is cut off has asked for the most, in few or many.
 */
export class UnreadAnswers {
  readonly #clientOf: ClientOf;
  readonly #bytesMax: number;
  readonly #answers = new Set<ServerResponse>();
  #lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(clientOf: ClientOf, bytesMax = HTTP_UNREAD_BYTES_MAX) {
    this.#clientOf = clientOf;
    this.#bytesMax = bytesMax;
  }

  add(response: ServerResponse): void {
    this.#answers.add(response);
    response.on("close", () => this.#answers.delete(response));
  }

  [Symbol.iterator](): Iterator<ServerResponse> {
    return this.#answers[Symbol.iterator]();
  }

  /** To be called when there may be more of them. Gives a request of each connection that was cut off; looks only now and then. */
  relieve(nowMs: number): readonly IncomingMessage[] {
    if (nowMs - this.#lookedAtMs < HTTP_UNREAD_LOOK_MS) return [];
    this.#lookedAtMs = nowMs;
    let bytes = 0;
    for (const { writableLength } of this.#answers) bytes += writableLength;
    if (bytes <= this.#bytesMax) return [];
    const cutOff: IncomingMessage[] = [];
    for (const unread of mostFirst(this.#unread(), this.#clientOf)) {
      if (bytes <= this.#bytesMax) break;
      bytes -= unread.bytes;
      cutOff.push(unread.request);
      unread.request.socket.destroy();
    }
    return cutOff;
  }

  /** By connection, oldest first. */
  #unread(): Iterable<Unread> {
    const unread = new Map<Socket, Unread>();
    for (const { req: request, writableLength: bytes } of this.#answers) {
      if (bytes === 0) continue;
      const known = unread.get(request.socket);
      if (known) known.bytes += bytes;
      else unread.set(request.socket, { request, bytes });
    }
    return unread.values();
  }
}

/** All connections of the client who has most, oldest first, and then those of the next. */
function mostFirst(connections: Iterable<Unread>, clientOf: ClientOf): readonly Unread[] {
  const clients = Map.groupBy(connections, ({ request }) => clientOf(request));
  return [...clients.values()]
    .map((unread) => ({ unread, bytes: unread.reduce((sum, { bytes }) => sum + bytes, 0) }))
    .sort((one, other) => other.bytes - one.bytes)
    .flatMap(({ unread }) => unread);
}
