/** Serialises work by key: work on the same thing runs in the order in which it was asked for, work on others in parallel. */
export class Turns<Key> {
  /** The last one that has asked. */
  readonly #last = new Map<Key, Promise<unknown>>();
  readonly #asked = new Map<Key, number>();

  /** How many have asked for work on it that has not ended. */
  asked(key: Key): number {
    return this.#asked.get(key) ?? 0;
  }

  run<Result>(key: Key, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(work);
    this.#last.set(key, turn);
    this.#asked.set(key, this.asked(key) + 1);
    const ended = () => {
      this.#asked.set(key, this.asked(key) - 1);
      if (this.#last.get(key) !== turn) return;
      this.#last.delete(key);
      this.#asked.delete(key);
    };
    turn.then(ended, ended);
    return turn;
  }

  /** When it resolves, nobody had asked for work on it for a moment. */
  async over(key: Key): Promise<void> {
    for (let last = this.#last.get(key); last; last = this.#last.get(key)) await last.catch(() => undefined);
  }
}
