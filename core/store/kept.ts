/**
 * What was read lately, as long as nobody has written: one process owns the data folder, so whoever writes knows. A
 * reading that began before a write is never kept after it.
 */
export class Kept<Key, Value> {
  readonly #max: number;
  #known = new Map<Key, Value>();

  constructor(max: number) {
    this.#max = max;
  }

  /** What is kept, or what `read` finds; undefined is not kept. */
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

  /** Forgets everything. To be called when a write has been committed. */
  forget(): void {
    this.#known = new Map();
  }
}
