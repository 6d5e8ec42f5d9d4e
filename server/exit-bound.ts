/** Ends a process that has stopped its service and does not exit. */
import { EXIT_MS_MAX, type Log } from "../core/index.ts";

/**
 * The process exits by itself unless something still runs, such as a lookup of a provider's address at a name server that
 * does not answer: neither an abort nor a timeout ends that.
 */
export function boundExit(log: Pick<Log, "exitForced">, msMax = EXIT_MS_MAX): void {
  const overdue = setTimeout(() => {
    log.exitForced({ heldBy: [...new Set(process.getActiveResourcesInfo())] });
    endNow();
  }, msMax);
  overdue.unref();
}

/**
 * process.exit() would wait for the lookup as well. A container's first process ignores its own signals, and for a
 * supervisor it would have failed. So a program that exits at once takes the place of this one, where there is execve(2).
 */
function endNow(): void {
  const program = `process.exit(${process.exitCode ?? 0})`;
  process.execve?.(process.execPath, [process.execPath, "--eval", program], {});
  process.kill(process.pid, "SIGKILL");
}
