import { type Clock, MinuteCounts } from "../../core/index.ts";
import type { Client } from "../network.ts";

/** What is counted per network. `refusals`: recipients that do not exist here, or are not of our domain. */
type Counted = "connections" | "messages" | "refusals";

/** Counts what each client network did in its current minute. */
export class Rates {
  readonly #counts: MinuteCounts<Counted>;
  readonly #isLoopbackExempt: boolean;

  constructor(clock: Clock, of: { readonly networksMax: number; readonly isLoopbackExempt: boolean }) {
    this.#counts = new MinuteCounts(() => clock.monotonicMs(), of.networksMax);
    this.#isLoopbackExempt = of.isLoopbackExempt;
  }

  /** Number of networks that are remembered. */
  get size(): number {
    return this.#counts.size;
  }

  /** Returns the number in this minute, with this one. 0 for clients that are not counted. */
  count({ network, isLoopback }: Client, what: Counted): number {
    if (this.#isLoopbackExempt && isLoopback) return 0;
    return this.#counts.count(network, what);
  }

  /** Takes one back that should not have counted. */
  takeBack({ network }: Client, what: Counted): void {
    this.#counts.takeBack(network, what);
  }

  /** The number in this minute. */
  counted({ network }: Client, what: Counted): number {
    return this.#counts.counted(network, what);
  }
}
