/** Random numbers that are the same for the same seed: 32-bit xorshift by Marsaglia. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    // A state of zero would stay zero. Mixing makes neighbouring seeds start differently.
    this.#state = Math.imul(seed + 1, 0x9e3779b1) || 1;
    for (let turn = 0; turn < 8; turn++) this.below(2);
  }

  /** A whole number from 0 to `end` - 1. */
  below(end: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % end;
  }

  /** A random element, or undefined if there is none. */
  pick<Some extends readonly unknown[]>(some: Some): Some[number] | undefined {
    return some[this.below(some.length || 1)];
  }
}
