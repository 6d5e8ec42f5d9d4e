/** Chance that is the same again for the same seed: Marsaglia's xorshift, of 32 bits. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    // Zero would stay zero, and neighbours would begin alike.
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

  /** Undefined where there is none to pick. */
  pick<Some extends readonly unknown[]>(some: Some): Some[number] | undefined {
    return some[this.below(some.length || 1)];
  }
}
