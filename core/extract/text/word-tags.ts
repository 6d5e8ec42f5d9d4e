/** Tags of a `WordFinder` by name. Each is a bit, because one word may have several meanings. */
import type { FoundWord } from "./word-finder.ts";

type TagBits<Name extends string> = Readonly<Record<Name, number>>;

export function tagBits<Name extends string>(names: readonly Name[]): TagBits<Name> {
  return Object.fromEntries(names.map((name, at) => [name, 1 << at])) as TagBits<Name>;
}

/** The tags of all these words. */
export function tagsOf(words: readonly Pick<FoundWord, "tags">[]): number {
  let tags = 0;
  for (const word of words) tags |= word.tags;
  return tags;
}

const NONE: ReadonlySet<never> = new Set();

/** In the order of their bits. */
export function namesOf<Name extends string>(tags: number, bits: TagBits<Name>): ReadonlySet<Name> {
  if (tags === 0) return NONE;
  return new Set((Object.keys(bits) as Name[]).filter((name) => (tags & bits[name]) !== 0));
}
