import type { TestContext } from "node:test";
import type { Clock, Timer } from "../../core/index.ts";

/**
 * A clock that the test advances. Timers fire in the order of their times, and what each starts settles before the
 * next.
 */
export class TestClock implements Clock {
  #nowMs: number;
  readonly #timers = new Set<{ readonly atMs: number; readonly wake: () => void }>();

  constructor(start = "2026-11-20T12:00:00Z") {
    this.#nowMs = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#nowMs);
  }

  monotonicMs(): number {
    return this.#nowMs;
  }

  setTimer(delayMs: number, wake: () => void): Timer {
    const timer = { atMs: this.#nowMs + Math.max(0, delayMs), wake };
    this.#timers.add(timer);
    return { cancel: () => void this.#timers.delete(timer) };
  }

  /** The number of timers that are set, for tests that look for leaks. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Call it before what sets the timers; the function it returns resolves once there are `count` more than now. */
  moreTimers(count = 1): () => Promise<void> {
    const wanted = this.timers + count;
    return () => until(() => this.timers >= wanted);
  }

  async advance(ms: number): Promise<void> {
    const end = this.#nowMs + ms;
    for (;;) {
      const next = [...this.#timers].filter((timer) => timer.atMs <= end).sort((a, b) => a.atMs - b.atMs)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.wake();
      await settle();
    }
    this.#nowMs = end;
    await settle();
  }
}

/** Lets everything continue that does not need the clock: promises, answers of threads, files. */
export async function settle(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Stops the machine's clocks for the rest of the test, so that on a busy machine a limit of a second does not pass. */
export function stopClocks(t: TestContext): void {
  const [nowMs, monotonicMs] = [Date.now(), performance.now()];
  t.mock.method(Date, "now", () => nowMs);
  t.mock.method(performance, "now", () => monotonicMs);
}

/**
 * Checks the condition in real time until it holds, for what other threads and programs do. Throws after 20 seconds.
 */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let look = 0; look < 4_000; look++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Not true within 20 seconds: ${isSo}`);
}
