import { randomInt } from "node:crypto";
import { Refusal } from "../../core/index.ts";

/**
 * How many requests are served at once. A request holds its slot while it is worked on, not while its body trickles
 * in nor while its answer trickles out, so that slow peers can't starve the others.
 */
export class RequestSlots {
  readonly #max: number;
  #taken = 0;
  readonly #idle = new Set<() => void>();

  /** 0: no limit. */
  constructor(max: number) {
    this.#max = max;
  }

  /** Refuses: busy. */
  take(): Disposable {
    if (this.#max > 0 && this.#taken >= this.#max) throw tooManyRequests();
    this.#taken += 1;
    return { [Symbol.dispose]: () => this.#free() };
  }

  /** Resolves when nothing is being served. */
  async untilIdle(): Promise<void> {
    if (this.#taken > 0) await new Promise<void>((idle) => this.#idle.add(idle));
  }

  #free(): void {
    this.#taken -= 1;
    if (this.#taken > 0) return;
    for (const idle of this.#idle) idle();
    this.#idle.clear();
  }
}

/** The seconds are random so that the clients who are turned away together don't come back together. */
export function tooManyRequests(): Refusal {
  return new Refusal("busy", "The service is serving as many requests as it can.", {
    retryAfterSeconds: randomInt(3, 101),
  });
}
