/**
 * What the work comes to, or the signal's reason as soon as it aborts: the work may not hear the signal itself, and goes on
 * unheard then. Of a signal that is made of others (AbortSignal.any) Node keeps every one that somebody still listens to, so
 * the listener goes when the work ends.
 */
export async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
