/** Resolves when `done` does or after `msMax` milliseconds, whichever is first. Rejects if `done` does. */
export async function waitAtMost(msMax: number, done: Promise<unknown>): Promise<void> {
  const { promise: overdue, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, msMax);
  try {
    await Promise.race([done, overdue]);
  } finally {
    clearTimeout(timer);
  }
}
