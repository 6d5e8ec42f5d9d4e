import type { ServerResponse } from "node:http";
import { HTTP_UNREAD_BYTES_MAX, HTTP_UNREAD_LOOK_MS } from "../core/index.ts";

/**
 * Answers that are not out. What a client does not read lies in our memory, however short the time was that it took to make;
 * so where too much of it does, the oldest are cut off: those who read slowest.
 */
export class UnreadAnswers {
  readonly #bytesMax: number;
  readonly #answers = new Set<ServerResponse>();
  #lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(bytesMax = HTTP_UNREAD_BYTES_MAX) {
    this.#bytesMax = bytesMax;
  }

  add(response: ServerResponse): void {
    this.#answers.add(response);
    response.on("close", () => this.#answers.delete(response));
  }

  [Symbol.iterator](): Iterator<ServerResponse> {
    return this.#answers[Symbol.iterator]();
  }

  /** To be called when there may be more of them. Gives those that were cut off; looks only now and then. */
  relieve(nowMs: number): readonly ServerResponse[] {
    if (nowMs - this.#lookedAtMs < HTTP_UNREAD_LOOK_MS) return [];
    this.#lookedAtMs = nowMs;
    let bytes = 0;
    for (const { writableLength } of this.#answers) bytes += writableLength;
    const cutOff: ServerResponse[] = [];
    for (const response of this.#answers) {
      if (bytes <= this.#bytesMax) break;
      if (response.writableLength === 0) continue;
      bytes -= response.writableLength;
      cutOff.push(response);
      response.req.socket.destroy();
    }
    return cutOff;
  }
}
