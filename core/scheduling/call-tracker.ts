/** Counts calls that have begun and not ended, so that nothing they need is closed before. */
export class CallTracker {
  readonly #calls = new Set<Promise<unknown>>();

  /** The same function, but its calls are counted. */
  tracked<Given extends readonly unknown[], Result>(
    run: (...given: Given) => Promise<Result>,
  ): (...given: Given) => Promise<Result> {
    return async (...given) => {
      const call = run(...given);
      this.#calls.add(call);
      try {
        return await call;
      } finally {
        this.#calls.delete(call);
      }
    };
  }

  /** Resolves when the calls that run now have ended, even by an error. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#calls);
  }
}
