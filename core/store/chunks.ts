/** The items in order, at most `most` at a time, so that others get a turn at the database or the disk in between. */
export function* chunksOf<Item>(items: readonly Item[], most: number): Iterable<readonly Item[]> {
  for (let start = 0; start < items.length; start += most) yield items.slice(start, start + most);
}
