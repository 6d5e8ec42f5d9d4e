/** Counts wrong credentials by network, and refuses a network that guesses too often. */
import { createHash } from "node:crypto";
import { clientNetworkOf } from "../client-network.ts";
import {
  CREDENTIALS_KNOWN_MAX,
  GUESSES_PER_ADDRESS_PER_MINUTE_MAX,
  GUESSING_NETWORKS_MAX,
} from "../limits.ts";
import { MinuteCounts } from "../minute-counts.ts";
import { Refusal, type RefusalCode } from "../refusal.ts";
import { isLoopbackHost } from "../service-address.ts";

/** Refusals of wrong credentials. An expired challenge was ours, so it is no guess. */
const WRONG: ReadonlySet<RefusalCode> = new Set([
  "unauthenticated",
  "proof_failed",
  "enrollment_key_refused",
]);

interface UnderWay {
  checks: number;
  /** Wakes callers that wait for a place, in the order in which they came. */
  readonly waiting: (() => void)[];
}

/**
 * Counts by network, not by key: otherwise a stranger who knows a public key could lock its holder out. In memory and
 * bounded: a restart does not help to guess 256 bits.
 */
export class CredentialLimiter {
  readonly #isOff: boolean;
  readonly #counts: MinuteCounts<"wrong">;
  /** Digests of good tokens with their networks, the least recently used first. */
  readonly #known = new Set<string>();
  /** Checks of each network that have no outcome yet. */
  readonly #underWay = new Map<string, UnderWay>();

  /** Counts nothing on a service that only its own machine reaches. */
  constructor(now: () => Date, publicBaseUrl: URL) {
    this.#counts = new MinuteCounts(() => now().getTime(), GUESSING_NETWORKS_MAX);
    this.#isOff = isLoopbackHost(publicBaseUrl.hostname);
  }

  /** The number of networks remembered. */
  get size(): number {
    return this.#counts.size;
  }

  /**
   * Runs `check`, unless too many credentials from this network were wrong. A `token` that was good from there before
   * is checked even then: a guesser or a broken program must not stop other clients behind the same address. Refuses:
   * rate_limited, and as `check` does.
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
        // A known token has ended since, or was sent where it is not valid: no guess, however many calls sent it.
        if (isKnown) this.#known.delete(name);
        else this.#counts.count(network, "wrong");
      }
      throw error;
    } finally {
      if (!isKnown) this.#end(network);
    }
  }

  /**
   * Waits while the checks under way would reach the limit if all were wrong, so a burst of right ones is not refused.
   */
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
    // Wakes all if no check is left to wake them later, or if all are to be refused.
    const isOver = underWay.checks === 0 || this.#isGuessing(network);
    const woken = isOver ? underWay.waiting.length : this.#placesLeft(network, underWay);
    for (const wake of underWay.waiting.splice(0, woken)) wake();
  }

  /** How many more checks may begin, if all under way turn out to be wrong. */
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
