/** A semaphore: at most `max` run at once, and the others wait in order. */
export class Semaphore {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  readonly #drained: (() => void)[] = [];
  readonly #max: number;

  constructor(max: number) {
    this.#free = max;
    this.#max = max;
  }

  get used(): number {
    return this.#max - this.#free;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves when, at some moment, no slot was in use. */
  async drained(): Promise<void> {
    while (this.used > 0) await new Promise<void>((resolve) => this.#drained.push(resolve));
  }

  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
      if (this.used === 0) for (const resolve of this.#drained.splice(0)) resolve();
    }
  }
}
