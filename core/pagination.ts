/** Pages of lists: the part that a caller asks for (by default the first), and what was found. */

/** In the order of ids. */
export interface PageAfter<Id> {
  readonly limit: number;
  readonly after?: Id | undefined;
}

/** Newest first. What is recorded later has a higher number. */
export interface PageBefore {
  readonly limit: number;
  readonly beforeNumber?: number | undefined;
}

/** A page cut from a result that was asked for with one item more. */
interface Page<Item> {
  readonly page: readonly Item[];
  /** The last item of this page, which the next page follows; undefined at the end. */
  readonly last: Item | undefined;
}

export function pageOf<Item>(found: readonly Item[], limit: number): Page<Item> {
  const page = found.slice(0, limit);
  return { page, last: found.length > limit ? page.at(-1) : undefined };
}
