/** Work on the same thing, one after the other in the order in which it was asked for. Work on other things goes on beside it. */
export class Turns<Key> {
  /** The last one that has asked. */
  readonly #last = new Map<Key, Promise<unknown>>();

  run<Result>(key: Key, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(work);
    this.#last.set(key, turn);
    const ended = () => {
      if (this.#last.get(key) === turn) this.#last.delete(key);
    };
    turn.then(ended, ended);
    return turn;
  }

  /** When it resolves, nobody had asked for work on it for a moment. */
  async over(key: Key): Promise<void> {
    for (let last = this.#last.get(key); last; last = this.#last.get(key)) await last.catch(() => undefined);
  }
}
