/** A page of what was found by asking for one more than it may hold. */
export interface Page<Item> {
  readonly page: readonly Item[];
  /** What the next page follows; undefined at the end. */
  readonly last: Item | undefined;
}

export function pageOf<Item>(found: readonly Item[], limit: number): Page<Item> {
  const page = found.slice(0, limit);
  return { page, last: found.length > limit ? page.at(-1) : undefined };
}
