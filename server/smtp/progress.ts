import { type Clock, SMTP_PROGRESS_BYTES } from "../../core/index.ts";

/** When a session last brought what we are here for: a message, or a good piece of one. To be connected is nothing. */
export class Progress {
  readonly #clock: Clock;
  #madeMs: number;
  #messages = 0;
  /** Of the message that comes now, when that was so. */
  #messageBytes = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#madeMs = clock.monotonicMs();
  }

  messageBegins(): void {
    this.#messageBytes = 0;
  }

  /** How many there are by now. */
  messageAccepted(): number {
    this.#madeMs = this.#clock.monotonicMs();
    this.#messages += 1;
    return this.#messages;
  }

  /** How long there has been none, where so much of a message has come. */
  noneForMs(messageBytes: number): number {
    if (messageBytes - this.#messageBytes >= SMTP_PROGRESS_BYTES) {
      this.#messageBytes = messageBytes;
      this.#madeMs = this.#clock.monotonicMs();
    }
    return this.#clock.monotonicMs() - this.#madeMs;
  }
}
