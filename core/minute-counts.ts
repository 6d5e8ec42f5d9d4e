const MINUTE_MS = 60_000;

interface Minute<What extends string> {
  readonly startedMs: number;
  readonly counts: Partial<Record<What, number>>;
}

/**
 * Counts by client network what happens in its current minute, which begins with the first event. Twice as much may
 * thus happen in a minute that overlaps two of these. With too many networks, the oldest is forgotten.
 */
export class MinuteCounts<What extends string> {
  readonly #nowMs: () => number;
  readonly #networksMax: number;
  /** By network, in the order in which their minutes began. */
  readonly #minutes = new Map<string, Minute<What>>();

  constructor(nowMs: () => number, networksMax: number) {
    this.#nowMs = nowMs;
    this.#networksMax = networksMax;
  }

  /** The number of networks that are remembered. */
  get size(): number {
    return this.#minutes.size;
  }

  /** Counts one, and returns the count of this minute. */
  count(network: string, what: What): number {
    const { counts } = this.#current(network) ?? this.#begin(network);
    const count = (counts[what] ?? 0) + 1;
    counts[what] = count;
    return count;
  }

  /** Takes one back, if its minute is not over. */
  takeBack(network: string, what: What): void {
    const counts = this.#current(network)?.counts;
    if (counts?.[what]) counts[what] -= 1;
  }

  /** The count of this minute. */
  counted(network: string, what: What): number {
    return this.#current(network)?.counts[what] ?? 0;
  }

  /** Milliseconds until the minute is over; 0 if none has begun. */
  leftMs(network: string): number {
    const minute = this.#minutes.get(network);
    return minute ? this.#leftMsOf(minute) : 0;
  }

  #current(network: string): Minute<What> | undefined {
    const minute = this.#minutes.get(network);
    return minute && this.#leftMsOf(minute) > 0 ? minute : undefined;
  }

  #begin(network: string): Minute<What> {
    this.#minutes.delete(network);
    for (const [oldest, minute] of this.#minutes) {
      if (this.#minutes.size < this.#networksMax && this.#leftMsOf(minute) > 0) break;
      this.#minutes.delete(oldest);
    }
    const minute = { startedMs: this.#nowMs(), counts: {} };
    this.#minutes.set(network, minute);
    return minute;
  }

  /** If the clock was put back, a minute with more than a minute left counts as over. */
  #leftMsOf({ startedMs }: Minute<What>): number {
    const leftMs = startedMs + MINUTE_MS - this.#nowMs();
    return leftMs > 0 && leftMs <= MINUTE_MS ? leftMs : 0;
  }
}
