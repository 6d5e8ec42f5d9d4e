/**
 * Resolves as the work does, or rejects with the signal's reason as soon as it aborts. The work itself continues, because
 * others may share it or it does not listen to the signal. Node keeps a combined signal (AbortSignal.any) as long as it has a
 * listener, so the listener is removed when the work ends.
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
