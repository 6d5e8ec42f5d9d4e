/** Counts wrong credentials by network, and refuses a network that guesses too often. */
import { createHash } from "node:crypto";
import { clientNetworkOf, isLoopbackUrl } from "../client-network.ts";
import {
  CREDENTIALS_KNOWN_MAX,
  GUESSES_PER_ADDRESS_PER_MINUTE_MAX,
  GUESSING_NETWORKS_MAX,
} from "../limits.ts";
import { MinuteCounts } from "../minute-counts.ts";
import { Refusal, type RefusalCode } from "../refusal.ts";

/** What is said to a credential that is none. That a challenge has expired says that it was ours, and so is no guess. */
const WRONG: ReadonlySet<RefusalCode> = new Set([
  "unauthenticated",
  "proof_failed",
  "enrollment_key_refused",
]);

interface UnderWay {
  checks: number;
  /** Those who wait until they may look for a place again, in the order in which they came. */
  readonly waiting: (() => void)[];
}

/**
 * Counted for each network and not for each key: a stranger who knows a public key could else keep its holder out. In
 * memory, because a restart is no gift to whoever guesses 256 bits, and bounded.
 */
export class Guesses {
  readonly #isOff: boolean;
  readonly #counts: MinuteCounts<"wrong">;
  /** Digests of good tokens with their networks, the one used longest ago in front. */
  readonly #known = new Set<string>();
  /** Checks of each network whose outcome nobody knows yet. */
  readonly #underWay = new Map<string, UnderWay>();

  /** Nobody is counted on a service that only its own machine reaches. */
  constructor(now: () => Date, publicBaseUrl: URL) {
    this.#counts = new MinuteCounts(() => now().getTime(), GUESSING_NETWORKS_MAX);
    this.#isOff = isLoopbackUrl(publicBaseUrl);
  }

  /** How many networks are remembered. */
  get size(): number {
    return this.#counts.size;
  }

  /**
   * What `check` makes of the credential, unless too many from this network were wrong. A `token` that was good from
   * there before still is looked at: one who guesses, or a program gone wrong, shall not stop those who are at work
   * behind the same address. Refuses: rate_limited, and as `check` does.
   */
  async guard<Proven>(
    peerAddress: string | undefined,
    token: string | undefined,
    check: () => Promise<Proven>,
  ): Promise<Proven> {
    if (peerAddress === undefined || this.#isOff) return await check();
    const network = clientNetworkOf(peerAddress);
    const name = token === undefined ? undefined : digestOf(network, token);
    const isKnown = name !== undefined && this.#known.has(name);
    if (!isKnown) await this.#begin(network);
    try {
      const proven = await check();
      if (name !== undefined) this.#remember(name);
      return proven;
    } catch (error) {
      if (error instanceof Refusal && WRONG.has(error.code)) {
        // It has ended since, or was sent where it is no good: what was known when it was shown is no guess, by however many calls at once.
        if (isKnown) this.#known.delete(name);
        else this.#counts.count(network, "wrong");
      }
      throw error;
    } finally {
      if (!isKnown) this.#end(network);
    }
  }

  /** Who comes in a burst waits where all that are being checked may turn out to be wrong: whoever is right is not to be refused for it. */
  async #begin(network: string): Promise<void> {
    for (;;) {
      this.#refuseGuessing(network);
      const underWay = this.#underWay.get(network) ?? { checks: 0, waiting: [] };
      if (this.#placesLeft(network, underWay) > 0) {
        underWay.checks += 1;
        this.#underWay.set(network, underWay);
        return;
      }
      await new Promise<void>((resolve) => underWay.waiting.push(resolve));
    }
  }

  #end(network: string): void {
    const underWay = this.#underWay.get(network);
    if (!underWay) return;
    underWay.checks -= 1;
    if (underWay.checks === 0) this.#underWay.delete(network);
    // All, where nobody is left whose end would wake the others, or all are to be refused.
    const isOver = underWay.checks === 0 || this.#isGuessing(network);
    const woken = isOver ? underWay.waiting.length : this.#placesLeft(network, underWay);
    for (const wake of underWay.waiting.splice(0, woken)) wake();
  }

  /** For those whose outcome nobody knows yet. */
  #placesLeft(network: string, { checks }: UnderWay): number {
    return GUESSES_PER_ADDRESS_PER_MINUTE_MAX - this.#counts.counted(network, "wrong") - checks;
  }

  #isGuessing(network: string): boolean {
    return this.#counts.counted(network, "wrong") >= GUESSES_PER_ADDRESS_PER_MINUTE_MAX;
  }

  #refuseGuessing(network: string): void {
    if (!this.#isGuessing(network)) return;
    const leftMs = this.#counts.leftMs(network);
    throw new Refusal(
      "rate_limited",
      "Too many wrong credentials came from this network in the last minute.",
      {
        fix: "Wait; then send a token of this service, or prove the key for a new one.",
        retryAfterSeconds: Math.ceil(leftMs / 1_000),
      },
    );
  }

  #remember(name: string): void {
    this.#known.delete(name);
    this.#known.add(name);
    for (const oldest of this.#known) {
      if (this.#known.size <= CREDENTIALS_KNOWN_MAX) return;
      this.#known.delete(oldest);
    }
  }
}

function digestOf(network: string, token: string): string {
  return createHash("sha256").update(`${network}\n${token}`).digest("base64url");
}
