/** Pages of lists: which part a caller asks for (the first one unless it says after or before what), and what was found. */

/** In the order of ids. */
export interface PageAfter<Id> {
  readonly limit: number;
  readonly after?: Id | undefined;
}

/** Newest first: what is noted later has a higher number. */
export interface PageBefore {
  readonly limit: number;
  readonly beforeNumber?: number | undefined;
}

/** What was found by asking for one more than a page may hold. */
interface Page<Item> {
  readonly page: readonly Item[];
  /** What the next page follows; undefined at the end. */
  readonly last: Item | undefined;
}

export function pageOf<Item>(found: readonly Item[], limit: number): Page<Item> {
  const page = found.slice(0, limit);
  return { page, last: found.length > limit ? page.at(-1) : undefined };
}
