import { type Clock, SMTP_PROGRESS_BYTES } from "../../core/index.ts";

/** Tracks when a session last delivered a message, or a good part of one. Being connected is no progress. */
export class Progress {
  readonly #clock: Clock;
  #madeMs: number;
  #messages = 0;
  /** Bytes of the current message at its last progress. */
  #messageBytes = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#madeMs = clock.monotonicMs();
  }

  messageBegins(): void {
    this.#messageBytes = 0;
  }

  /** Returns the number of messages so far. */
  messageAccepted(): number {
    this.#madeMs = this.#clock.monotonicMs();
    this.#messages += 1;
    return this.#messages;
  }

  /** Milliseconds since the last progress, given the bytes received of the current message. */
  noneForMs(messageBytes: number): number {
    if (messageBytes - this.#messageBytes >= SMTP_PROGRESS_BYTES) {
      this.#messageBytes = messageBytes;
      this.#madeMs = this.#clock.monotonicMs();
    }
    return this.#clock.monotonicMs() - this.#madeMs;
  }
}
