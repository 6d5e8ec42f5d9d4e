/**
 * A cache of reads that is valid until the next write. One process owns the data folder, so it knows of every write. A
 * read that began before a write is never kept after it.
 */
export class Kept<Key, Value> {
  readonly #max: number;
  #known = new Map<Key, Value>();

  constructor(max: number) {
    this.#max = max;
  }

  /** The kept value, or what `read` returns. Undefined is not kept. */
  async find(key: Key, read: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const kept = this.#known.get(key);
    if (kept !== undefined) return kept;
    const known = this.#known;
    const value = await read();
    if (value === undefined) return undefined;
    if (known.size >= this.#max) known.clear();
    known.set(key, value);
    return value;
  }

  /** Forgets everything. Call it after a write has been committed. */
  forget(): void {
    this.#known = new Map();
  }
}
