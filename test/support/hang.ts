import { runInNewContext } from "node:vm";

/** What takes this long never ends, or is quadratic in its size: most calls take a hundredth of it. */
const HANG_MS = 10_000;

/**
 * Runs `work`, and throws if it hangs, which nothing else in its thread could notice. It says nothing about speed: that
 * depends on the load of the machine, and the benchmarks measure it.
 */
export function withoutHanging<T>(work: () => T): T {
  return runInNewContext("work()", { work }, { timeout: HANG_MS });
}
