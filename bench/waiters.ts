/** Waiters: each starts a wait from the cursor where the last one ended. */
import type { Mailbox, Service } from "./service.ts";
import { orderIn } from "./smtp-session.ts";
import type { Wait } from "./wake.ts";

/** The longest wait over MCP. */
const WAIT_SECONDS = 50;

/** Times by order number, which is in the subject of signUpMessage. */
export type Moments = Map<number, number>;

export class Waiter {
  readonly mailbox: Mailbox;
  /** When each answer was complete, in order of arrival. */
  readonly answered: Moments = new Map();
  /** Messages that came a second time. */
  readonly repeated: number[] = [];
  failure: unknown;
  #after: string;

  constructor(mailbox: Mailbox) {
    this.mailbox = mailbox;
    this.#after = mailbox.cursor;
  }

  /** Waits until the signal aborts. An error ends it and is kept in `failure`. */
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
