/** Ends a process that has nothing left to do and does not exit. */

/** A tenth of a second is enough. */
const EXIT_MS_MAX = 2_000;

/**
 * The process exits by itself unless something still runs, such as the lookup of a host at a name server that does not
 * answer: neither an abort nor a timeout ends that. `tell` gets Node's names of what is active.
 */
export function boundExit(tell: (heldBy: readonly string[]) => void = () => {}, msMax = EXIT_MS_MAX): void {
  const overdue = setTimeout(() => {
    tell([...new Set(process.getActiveResourcesInfo())]);
    exitNow(process.exitCode ?? 0);
  }, msMax);
  overdue.unref();
}

/**
 * process.exit() would wait for a lookup as well, and a signal to itself would end it without an exit code, or, as the
 * first process of a container, not at all. So a program that exits at once takes its place, where there is execve(2).
 */
export function exitNow(code: number | string): void {
  process.execve?.(process.execPath, [process.execPath, "--eval", `process.exit(${code})`], {});
  process.exit(code);
}
