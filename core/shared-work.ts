/** Runs work once for all who ask for it at the same time: callers that come while it is under way get its result. */
export class SharedWork<Key, Result> {
  readonly #underWay = new Map<Key, Promise<Result>>();

  run(key: Key, work: () => Promise<Result>): Promise<Result> {
    const known = this.#underWay.get(key);
    if (known) return known;
    const result = work().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, result);
    return result;
  }

  has(key: Key): boolean {
    return this.#underWay.has(key);
  }

  /** What is under way now has come to something, however bad. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
  }
}
