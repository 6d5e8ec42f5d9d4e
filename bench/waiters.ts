/** Those who wait at mailboxes, one wait after the other, each from where the last one ended. */
import type { Mailbox, Service } from "./service.ts";
import { orderIn } from "./smtp-session.ts";
import type { Wait } from "./wake.ts";

/** As long as MCP lets one wait. */
const WAIT_SECONDS = 50;

/** By the number of an order, which stands in the subject of signUpMessage. */
export type Moments = Map<number, number>;

export class Waiter {
  readonly mailbox: Mailbox;
  /** When each answer was there whole, in the order in which they came. */
  readonly answered: Moments = new Map();
  /** Messages that were answered a second time, or behind the cursor. */
  readonly repeated: number[] = [];
  failure: unknown;
  #after: string;

  constructor(mailbox: Mailbox) {
    this.mailbox = mailbox;
    this.#after = mailbox.cursor;
  }

  /** Until it is told to end. What goes wrong is kept in `failure`. */
  async follow(service: Service, wait: Wait, until: AbortSignal): Promise<void> {
    while (!until.aborted && this.failure === undefined) {
      const input = { after: this.#after, timeout_seconds: WAIT_SECONDS };
      await wait(service, this.mailbox, input, until).then(
        (answer) => this.#take(answer),
        (error: unknown) => {
          if (!until.aborted) this.failure = error;
        },
      );
    }
  }

  #take({ status, cursor, message }: Record<string, unknown>): void {
    const now = performance.now();
    this.#after = String(cursor);
    if (status !== "received") return;
    const number = orderIn((message as { subject: string }).subject);
    if (this.answered.has(number)) this.repeated.push(number);
    else this.answered.set(number, now);
  }
}
