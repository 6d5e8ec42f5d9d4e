import { runInNewContext } from "node:vm";

/** CPU time. What takes this long never ends, or is quadratic in its size: most calls take a hundredth of it. */
const HANG_MS = 10_000;

/** By the clock: longer than that much CPU time takes on a machine with a tenth of a processor to spare. */
const GIVE_UP_MS = 120_000;

/**
 * Runs `work`, and throws if it hangs, which nothing else in its thread could notice. It says nothing about speed: that
 * depends on the machine, and the benchmarks measure it.
 */
export function withoutHanging<T>(work: () => T): T {
  const before = process.threadCpuUsage();
  const result = runInNewContext("work()", { work }, { timeout: GIVE_UP_MS });
  requireNoHang(process.threadCpuUsage(before));
  return result;
}

/** The same for work that takes several turns, or other threads. If it never ends, the run of its file does. */
export async function resolvesWithoutHanging<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  requireNoHang(process.cpuUsage(before));
  return result;
}

function requireNoHang({ user, system }: NodeJS.CpuUsage): void {
  const tookMs = (user + system) / 1_000;
  if (tookMs > HANG_MS) throw new Error(`It took ${Math.round(tookMs)} ms of CPU time.`);
}
