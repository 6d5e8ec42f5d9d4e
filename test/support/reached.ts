/** All that can be reached from `from`, including itself. `next` returns what an element leads to. */
export function reachedFrom(from: string, next: (one: string) => Iterable<string>): ReadonlySet<string> {
  const reached = new Set([from]);
  // A `Set` also iterates over what is added meanwhile.
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
}
