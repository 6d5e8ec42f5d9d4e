import { randomInt } from "node:crypto";
import { Refusal } from "../../core/index.ts";

/**
 * Bounds the requests served at once. A request holds its slot while it is processed, but not while its body arrives or
 * its answer is sent, so that slow peers can't starve the others.
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

/** The seconds are random, so that clients turned away together do not come back together. */
export function tooManyRequests(): Refusal {
  return new Refusal("busy", "The service is serving as many requests as it can.", {
    retryAfterSeconds: randomInt(3, 101),
  });
}
