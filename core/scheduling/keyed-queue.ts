/** Serialises work by key: work with the same key runs in the order requested, work with other keys in parallel. */
export class KeyedQueue<Key> {
  /** The last requested work for each key. */
  readonly #last = new Map<Key, Promise<unknown>>();
  readonly #asked = new Map<Key, number>();

  /** How much work for the key was requested and has not ended. */
  pending(key: Key): number {
    return this.#asked.get(key) ?? 0;
  }

  run<Result>(key: Key, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(work);
    this.#last.set(key, turn);
    this.#asked.set(key, this.pending(key) + 1);
    const ended = () => {
      this.#asked.set(key, this.pending(key) - 1);
      if (this.#last.get(key) !== turn) return;
      this.#last.delete(key);
      this.#asked.delete(key);
    };
    turn.then(ended, ended);
    return turn;
  }

  /** Resolves when, at some moment, no work for the key was left. */
  async drained(key: Key): Promise<void> {
    for (let last = this.#last.get(key); last; last = this.#last.get(key)) await last.catch(() => undefined);
  }
}
