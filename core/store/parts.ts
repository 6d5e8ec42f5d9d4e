/** The same items in the same order, at most so many at a time: whoever else waits for the database or the disk has a turn in between. */
export function* partsOf<Item>(items: readonly Item[], most: number): Iterable<readonly Item[]> {
  for (let start = 0; start < items.length; start += most) yield items.slice(start, start + most);
}
