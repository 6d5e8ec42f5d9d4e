/** How much each network of clients has open at this moment. Forgets whoever has nothing open. */
export class OpenByNetwork {
  readonly #open = new Map<string, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  of(network: string): number {
    return this.#open.get(network) ?? 0;
  }

  add(network: string, amount = 1): void {
    this.#open.set(network, this.of(network) + amount);
    this.#total += amount;
  }

  remove(network: string, amount = 1): void {
    const left = this.of(network) - amount;
    if (left === 0) this.#open.delete(network);
    else this.#open.set(network, left);
    this.#total -= amount;
  }
}
