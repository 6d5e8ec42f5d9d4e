/** Counts what each holder has of a resource, such as connections by network. Forgets holders that have nothing. */
export class HolderCounts {
  readonly #held = new Map<string, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  of(holder: string): number {
    return this.#held.get(holder) ?? 0;
  }

  add(holder: string, amount = 1): void {
    this.#held.set(holder, this.of(holder) + amount);
    this.#total += amount;
  }

  remove(holder: string, amount = 1): void {
    const left = this.of(holder) - amount;
    if (left === 0) this.#held.delete(holder);
    else this.#held.set(holder, left);
    this.#total -= amount;
  }
}
