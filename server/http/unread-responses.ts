import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { HTTP_UNREAD_BYTES_MAX, HTTP_UNREAD_LOOK_MS } from "../../core/index.ts";

/** The client that a request belongs to. */
type ClientOf = (request: IncomingMessage) => string;

/** What one connection has unread: one answer, or several to pipelined requests. */
interface Unread {
  /** The oldest of its requests. */
  readonly request: IncomingMessage;
  bytes: number;
}

/**
 * Answers that are not sent yet. What a client does not read stays in our memory. If that is too much, the client with
 * the most unread bytes loses connections, oldest first, and then the client with the next most.
 *
 * If the oldest answers were cut off first, a client that keeps opening new ones would outlive one that reads a large
 * answer slowly. If the largest were, a thousand small ones of one client would outlive it, too. This way it is the
 * client that asked for the most, in few answers or in many.
 */
export class UnreadResponses {
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

  /** Called for each new request, but looks only now and then. Returns a request of each connection that it cut off. */
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

/** Connections of the client with the most unread bytes, oldest first, then those of the next client. */
function mostFirst(connections: Iterable<Unread>, clientOf: ClientOf): readonly Unread[] {
  const clients = Map.groupBy(connections, ({ request }) => clientOf(request));
  return [...clients.values()]
    .map((unread) => ({ unread, bytes: unread.reduce((sum, { bytes }) => sum + bytes, 0) }))
    .sort((one, other) => other.bytes - one.bytes)
    .flatMap(({ unread }) => unread);
}
