import { type Clock, MinuteCounts } from "../../core/index.ts";
import type { Client } from "../network.ts";

/** What is counted of a network; `refusals`: recipients that are not here, or not ours. */
type Counted = "connections" | "messages" | "refusals";

/** How much each network of clients did in its current minute. */
export class Rates {
  readonly #counts: MinuteCounts<Counted>;
  readonly #isLoopbackExempt: boolean;

  constructor(clock: Clock, of: { readonly networksMax: number; readonly isLoopbackExempt: boolean }) {
    this.#counts = new MinuteCounts(() => clock.monotonicMs(), of.networksMax);
    this.#isLoopbackExempt = of.isLoopbackExempt;
  }

  /** Networks that are remembered. */
  get size(): number {
    return this.#counts.size;
  }

  /** How many of these there are in the minute, with this one; 0 for whoever is not counted. */
  count({ network, isLoopback }: Client, what: Counted): number {
    if (this.#isLoopbackExempt && isLoopback) return 0;
    return this.#counts.count(network, what);
  }

  /** One of these turned out to be nothing to count. */
  takeBack({ network }: Client, what: Counted): void {
    this.#counts.takeBack(network, what);
  }

  /** How many there have been. */
  counted({ network }: Client, what: Counted): number {
    return this.#counts.counted(network, what);
  }
}
