/** Actors that repeat an action until they are stopped. */
import { setTimeout as sleep } from "node:timers/promises";

/** What an actor does again and again. */
export type Action = (signal: AbortSignal) => Promise<void>;

/** More are not kept. */
const FAILURES_MAX = 20;
const AGAIN_AFTER_MS = 1_000;

export class Actors {
  /** The errors of the first actions that failed. */
  readonly failures: string[] = [];
  readonly #over = new AbortController();
  readonly #acting: Promise<void>[] = [];

  start(action: Action): void {
    this.#acting.push(this.#act(action));
  }

  /** Aborts all actors, and resolves when they have ended. */
  async stop(): Promise<void> {
    this.#over.abort();
    await Promise.all(this.#acting);
  }

  async #act(action: Action): Promise<void> {
    const { signal } = this.#over;
    while (!signal.aborted) {
      try {
        await action(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (this.failures.length < FAILURES_MAX) this.failures.push(String(error));
        await sleep(AGAIN_AFTER_MS);
      }
    }
  }
}
