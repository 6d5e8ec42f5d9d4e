/** Ends a process that has nothing left to do and does not exit. */

/** A tenth of a second is enough; so many times that long if output is unread, such as a log's, which would be lost. */
const EXIT_BOUND = { ms: 2_000, unreadTimes: 10 };

/**
 * The process exits by itself unless something still runs, such as the lookup of a host at a name server that does not
 * answer: neither an abort nor a timeout ends that. `tell` gets Node's names of what is active.
 */
export function boundExit(
  tell: (heldBy: readonly string[]) => void = () => {},
  { ms, unreadTimes } = EXIT_BOUND,
): void {
  let times = 0;
  const overdue = setInterval(() => {
    times++;
    if (isOutputUnread() && times < unreadTimes) return;
    tell([...new Set(process.getActiveResourcesInfo())]);
    exitNow(process.exitCode ?? 0);
  }, ms);
  overdue.unref();
}

/** A pipe takes 64 KiB, and Node keeps the rest. */
function isOutputUnread(): boolean {
  return [process.stdout, process.stderr].some((stream) => stream.writableLength > 0);
}

/**
 * process.exit() would wait for a lookup as well, and a signal to itself would end it without an exit code, or, as the
 * first process of a container, not at all. So a program that exits at once takes its place, where there is execve(2).
 */
export function exitNow(code: number | string): void {
  process.execve?.(process.execPath, [process.execPath, "--eval", `process.exit(${code})`], {});
  process.exit(code);
}
