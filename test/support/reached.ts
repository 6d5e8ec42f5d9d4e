/** All that can be reached from `from`, itself among it, where `next` says what one leads to. */
export function reachedFrom(from: string, next: (one: string) => Iterable<string>): ReadonlySet<string> {
  const reached = new Set([from]);
  // What is added while a set is gone through has its turn, too.
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
}
