import type { Clock } from "./deps.ts";
import { LOOK_AGAIN_MS, LOOKS_PER_SECOND_MAX, WAITS_MAX, WAITS_PER_MAILBOX_MAX } from "./limits.ts";
import type { MailboxId, MailboxPlace } from "./mailboxes/mailbox.ts";
import { Refusal } from "./refusal.ts";

/** Why a rest ended: a message is in the index, it is time to look again, or the process is stopping. */
export type Woken = "rung" | "look_again" | "stopping";

/** What goes on while anybody watches a mailbox: begun with the first watch, disposed of with the last. */
type WhileWatched = (mailbox: MailboxPlace) => Disposable | undefined;

/**
 * The bell. A ring is a hint, the store is the truth: whoever is woken looks there. A ring that comes while the
 * watcher is busy looking is remembered.
 */
export class Arrivals {
  readonly #clock: Clock;
  readonly #watches = new Map<MailboxId, Set<Watch>>();
  readonly #begun = new Map<MailboxId, Disposable>();
  readonly #whileWatched: WhileWatched;
  #count = 0;
  #isStopping = false;
  #drained: (() => void) | undefined;

  constructor(clock: Clock, whileWatched: WhileWatched = () => undefined) {
    this.#clock = clock;
    this.#whileWatched = whileWatched;
  }

  /** Watches open now. */
  get size(): number {
    return this.#count;
  }

  /** Mailboxes that somebody watches. */
  get watchedMailboxes(): number {
    return this.#watches.size;
  }

  /** Begins to watch. Watch before you look. Refuses: too_many_waits. */
  watch(mailbox: MailboxPlace): Watch {
    const watches = this.#watches.get(mailbox.id) ?? new Set();
    if (this.#count >= WAITS_MAX || watches.size >= WAITS_PER_MAILBOX_MAX) {
      throw new Refusal("too_many_waits", "Too many calls are waiting for mail already.", {
        fix: "Let a waiting call end before you begin another.",
        retryAfterSeconds: 5,
      });
    }
    const watch = new Watch(this.#clock, {
      lookAgainMs: () => this.#lookAgainMs(),
      ended: () => this.#ended(mailbox.id, watch),
    });
    this.#count++;
    watches.add(watch);
    if (watches.size === 1) this.#firstWatch(mailbox, watches);
    if (this.#isStopping) watch.stop();
    return watch;
  }

  /**
   * Rings everybody who watches this mailbox. Only after the commit: whoever wakes must find the message. The youngest first, who
   * looks first: an older one may be a call that its client has given up and told nobody.
   */
  announce(mailboxId: MailboxId): void {
    for (const watch of [...(this.#watches.get(mailboxId) ?? [])].reverse()) watch.ring();
  }

  /** Ends every watch on this mailbox with that refusal. */
  refuse(mailboxId: MailboxId, refusal: Refusal): void {
    for (const watch of this.#watches.get(mailboxId) ?? []) watch.refuse(refusal);
  }

  /** Tells every watch, and every later one, that the process is stopping. */
  stop(): void {
    this.#isStopping = true;
    for (const watches of this.#watches.values()) for (const watch of watches) watch.stop();
  }

  /** When it resolves, nobody watches, or `msMax` have passed. */
  async drained(msMax: number): Promise<void> {
    if (this.#count === 0) return;
    await new Promise<void>((resolve) => {
      const timer = this.#clock.setTimer(msMax, resolve);
      this.#drained = () => {
        timer.cancel();
        resolve();
      };
    });
  }

  #firstWatch(mailbox: MailboxPlace, watches: Set<Watch>): void {
    this.#watches.set(mailbox.id, watches);
    const begun = this.#whileWatched(mailbox);
    if (begun) this.#begun.set(mailbox.id, begun);
  }

  #ended(mailboxId: MailboxId, watch: Watch): void {
    const watches = this.#watches.get(mailboxId);
    if (!watches?.delete(watch)) return;
    this.#count--;
    if (this.#count === 0) this.#drained?.();
    if (watches.size > 0) return;
    this.#watches.delete(mailboxId);
    this.#begun.get(mailboxId)?.[Symbol.dispose]();
    this.#begun.delete(mailboxId);
  }

  #lookAgainMs(): number {
    return Math.max(LOOK_AGAIN_MS, (this.#count / LOOKS_PER_SECOND_MAX) * 1_000);
  }
}

interface WatchOwner {
  readonly lookAgainMs: () => number;
  readonly ended: () => void;
}

/** One watcher's place at the bell. Dispose of it, whatever happens. */
export class Watch implements Disposable {
  readonly #clock: Clock;
  readonly #owner: WatchOwner;
  /** When it rang first since the last rest, by the clock. */
  #rungMs: number | undefined;
  #wokenByMs: number | undefined;
  #isStopping = false;
  #refusal: Refusal | undefined;
  #wake: (() => void) | undefined;

  constructor(clock: Clock, owner: WatchOwner) {
    this.#clock = clock;
    this.#owner = owner;
  }

  ring(): void {
    this.#rungMs ??= this.#clock.monotonicMs();
    this.#wake?.();
  }

  refuse(refusal: Refusal): void {
    this.#refusal = refusal;
    this.#wake?.();
  }

  stop(): void {
    this.#isStopping = true;
    this.#wake?.();
  }

  /**
   * Rests until the bell rings, until it is time to look again, or for `msMax`, whichever comes first; not at all if
   * the bell has rung since the last rest. Throws the signal's reason when the caller leaves, and a refusal that ends
   * the watch.
   */
  async rest(msMax: number, signal: AbortSignal): Promise<Woken> {
    signal.throwIfAborted();
    if (this.#rungMs === undefined && !this.#isStopping && !this.#refusal) await this.#sleep(msMax, signal);
    signal.throwIfAborted();
    if (this.isStopping()) return "stopping";
    this.#wokenByMs = this.#rungMs;
    this.#rungMs = undefined;
    return this.#wokenByMs === undefined ? "look_again" : "rung";
  }

  /** For whoever has more to do before the next rest. Throws a refusal that ends the watch. */
  isStopping(): boolean {
    if (this.#refusal) throw this.#refusal;
    return this.#isStopping;
  }

  /** How long ago the bell rang that ended the last rest; undefined where none did. */
  get sinceRingMs(): number | undefined {
    return this.#wokenByMs === undefined ? undefined : this.#clock.monotonicMs() - this.#wokenByMs;
  }

  [Symbol.dispose](): void {
    this.#owner.ended();
  }

  #sleep(msMax: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#wake = undefined;
        timer.cancel();
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = this.#clock.setTimer(Math.min(msMax, this.#owner.lookAgainMs()), wake);
      signal.addEventListener("abort", wake, { once: true });
      this.#wake = wake;
    });
  }
}
