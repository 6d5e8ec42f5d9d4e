/** Those who do the same thing again and again until they are told to end. */
import { setTimeout as sleep } from "node:timers/promises";

/** What one of them does once. */
export type Deed = (signal: AbortSignal) => Promise<void>;

/** Enough to see what is wrong. */
const FAILURES_MAX = 20;
const AGAIN_AFTER_MS = 1_000;

export class Actors {
  /** A sentence for each deed that failed, as far as there is room. */
  readonly failures: string[] = [];
  readonly #over = new AbortController();
  readonly #acting: Promise<void>[] = [];

  start(deed: Deed): void {
    this.#acting.push(this.#act(deed));
  }

  /** Resolves when all have ended. */
  async stop(): Promise<void> {
    this.#over.abort();
    await Promise.all(this.#acting);
  }

  async #act(deed: Deed): Promise<void> {
    const { signal } = this.#over;
    while (!signal.aborted) {
      try {
        await deed(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (this.failures.length < FAILURES_MAX) this.failures.push(String(error));
        await sleep(AGAIN_AFTER_MS);
      }
    }
  }
}
