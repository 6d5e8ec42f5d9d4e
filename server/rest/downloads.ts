import { HTTP_DOWNLOAD_BYTES_MAX } from "../../core/index.ts";
import type { Exchange } from "./exchange.ts";
import { tooManyRequests } from "./slots.ts";

/** Memory for downloads that are under way, all of them together: each lies in it until its client has read it. */
export class Downloads {
  readonly #bytesMax: number;
  #bytes = 0;

  constructor(bytesMax = HTTP_DOWNLOAD_BYTES_MAX) {
    this.#bytesMax = bytesMax;
  }

  /** Before anything is read; it counts until the answer is out or its client has left. Refuses: busy. */
  begin({ response, signal }: Exchange, bytes: number): void {
    signal.throwIfAborted();
    // One alone always may: how long a message can be is the operator's setting.
    if (this.#bytes > 0 && this.#bytes + bytes > this.#bytesMax) throw tooManyRequests();
    this.#bytes += bytes;
    response.once("close", () => {
      this.#bytes -= bytes;
    });
  }
}
