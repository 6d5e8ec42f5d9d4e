import { runInNewContext } from "node:vm";

/** What takes this long has no end, or costs the square of its size: most of what is tried takes a hundredth of it. */
const HANG_MS = 10_000;

/**
 * Ends `work` where it hangs, which synchronous code can't be from outside by anything else in its thread. Says nothing of how
 * fast it is: that depends on who else uses the machine, and the benches measure it.
 */
export function withoutHanging<T>(work: () => T): T {
  return runInNewContext("work()", { work }, { timeout: HANG_MS });
}
