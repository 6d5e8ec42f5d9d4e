import { type Clock, clientNetworkOf } from "../../core/index.ts";
import { isLoopbackAddress } from "../network.ts";

const WINDOW_MS = 60_000;

/** What is counted of a network. */
export interface Counts {
  connections: number;
  messages: number;
  /** Recipients that are not here, or not ours. */
  refusals: number;
}

interface Window extends Counts {
  readonly startedMs: number;
}

/**
 * How much each network of clients did in its current minute, which begins with the first that it does. So it may do
 * twice as much in a minute that lies across two of these. Forgets the longest known when there are too many.
 */
export class Rates {
  readonly #clock: Clock;
  readonly #networksMax: number;
  readonly #isLoopbackExempt: boolean;
  /** In the order in which their minutes began. */
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock, of: { readonly networksMax: number; readonly isLoopbackExempt: boolean }) {
    this.#clock = clock;
    this.#networksMax = of.networksMax;
    this.#isLoopbackExempt = of.isLoopbackExempt;
  }

  /** Networks that are remembered. */
  get size(): number {
    return this.#windows.size;
  }

  /** How many of these there are in the minute, with this one; 0 for whoever is not counted. */
  count(address: string, what: keyof Counts): number {
    if (this.#isLoopbackExempt && isLoopbackAddress(address)) return 0;
    const network = clientNetworkOf(address);
    const window = this.#current(network) ?? this.#begin(network);
    window[what] += 1;
    return window[what];
  }

  /** How many there have been. */
  counted(address: string, what: keyof Counts): number {
    return this.#current(clientNetworkOf(address))?.[what] ?? 0;
  }

  #current(network: string): Window | undefined {
    const window = this.#windows.get(network);
    return window && this.#isOver(window) ? undefined : window;
  }

  #begin(network: string): Window {
    this.#windows.delete(network);
    for (const [oldest, window] of this.#windows) {
      if (this.#windows.size < this.#networksMax && !this.#isOver(window)) break;
      this.#windows.delete(oldest);
    }
    const window = { startedMs: this.#clock.monotonicMs(), connections: 0, messages: 0, refusals: 0 };
    this.#windows.set(network, window);
    return window;
  }

  #isOver({ startedMs }: Window): boolean {
    return this.#clock.monotonicMs() - startedMs >= WINDOW_MS;
  }
}
