import { HTTP_DOWNLOAD_BYTES_MAX, HTTP_DOWNLOAD_BYTES_PER_MAILBOX_MAX } from "../../core/index.ts";
import { HolderCounts } from "../holder-counts.ts";
import { type Exchange, requireMailboxOf } from "./exchange.ts";
import { tooManyRequests } from "./request-slots.ts";

/** Bounds the memory of all downloads in progress: each stays in memory until its client has read it. */
export class Downloads {
  readonly #bytesMax: number;
  readonly #mailboxBytesMax: number;
  readonly #bytes = new HolderCounts();

  constructor(bytesMax = HTTP_DOWNLOAD_BYTES_MAX, mailboxBytesMax = HTTP_DOWNLOAD_BYTES_PER_MAILBOX_MAX) {
    this.#bytesMax = bytesMax;
    this.#mailboxBytesMax = mailboxBytesMax;
  }

  /** Called before anything is read. Counts until the answer is sent or its client has left. Refuses: busy. */
  begin(exchange: Exchange, bytes: number): void {
    const { response, signal } = exchange;
    const { id } = requireMailboxOf(exchange);
    signal.throwIfAborted();
    // A single download is always allowed: the operator sets how large a message may be.
    const isOver = (held: number, max: number) => held > 0 && held + bytes > max;
    const isTooMuch =
      isOver(this.#bytes.total, this.#bytesMax) || isOver(this.#bytes.of(id), this.#mailboxBytesMax);
    if (isTooMuch) throw tooManyRequests();
    this.#bytes.add(id, bytes);
    response.once("close", () => this.#bytes.remove(id, bytes));
  }
}
