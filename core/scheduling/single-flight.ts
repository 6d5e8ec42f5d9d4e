/** Runs work once for all concurrent callers with the same key: those that come while it runs get its result. */
export class SingleFlight<Key, Result> {
  readonly #inFlight = new Map<Key, Promise<Result>>();

  run(key: Key, work: () => Promise<Result>): Promise<Result> {
    const known = this.#inFlight.get(key);
    if (known) return known;
    const result = work().finally(() => this.#inFlight.delete(key));
    this.#inFlight.set(key, result);
    return result;
  }

  has(key: Key): boolean {
    return this.#inFlight.has(key);
  }

  /** Resolves when the work that runs now has ended, even by an error. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#inFlight.values());
  }
}
