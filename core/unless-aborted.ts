/**
 * What the work comes to, or the signal's reason as soon as it aborts: the work goes on then, which may be that of several, or
 * does not hear the signal. As long as somebody listens to a signal that is made of others (AbortSignal.any) Node keeps it, so
 * the listener goes with the work.
 */
export async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
