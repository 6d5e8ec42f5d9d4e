/**
 * A cache of reads that is valid until the next write. One process owns the data folder, so it knows of every write. A
 * read that began before a write is never cached after it.
 */
export class ReadCache<Key, Value> {
  readonly #max: number;
  #values = new Map<Key, Value>();

  constructor(max: number) {
    this.#max = max;
  }

  /** The cached value, or what `read` returns. Undefined is not cached. */
  async find(key: Key, read: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const cached = this.#values.get(key);
    if (cached !== undefined) return cached;
    const values = this.#values;
    const value = await read();
    if (value === undefined) return undefined;
    if (values.size >= this.#max) values.clear();
    values.set(key, value);
    return value;
  }

  /** Call it after a write has been committed. */
  invalidate(): void {
    this.#values = new Map();
  }
}
