import type { Clock } from "./deps.ts";
import { WAIT_RECHECK_MS, WAIT_RECHECKS_PER_SECOND_MAX, WAITS_MAX, WAITS_PER_MAILBOX_MAX } from "./limits.ts";
import type { MailboxId, MailboxRef } from "./mailboxes/mailbox.ts";
import { Refusal } from "./refusal.ts";

/** Why a watcher woke: a message is in the index, it is time to look without being notified, or the process stops. */
export type Woken = "notified" | "recheck" | "stopping";

/** Work that runs while anybody watches a mailbox: begun with the first watch, disposed of with the last. */
type WhileWatched = (mailbox: MailboxRef) => Disposable | undefined;

/**
 * Wakes whoever watches a mailbox when a message is committed. A notification is a hint, the store is the truth: a
 * watcher that wakes looks there. A notification that comes while the watcher is looking is remembered.
 */
export class MailboxWatches {
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

  /** The number of open watches. */
  get size(): number {
    return this.#count;
  }

  /** The number of mailboxes with a watch. */
  get watchedMailboxes(): number {
    return this.#watches.size;
  }

  /** Opens a watch. Open it before you look. Refuses: too_many_waits. */
  watch(mailbox: MailboxRef): Watch {
    const watches = this.#watches.get(mailbox.id) ?? new Set();
    if (this.#count >= WAITS_MAX || watches.size >= WAITS_PER_MAILBOX_MAX) {
      throw new Refusal("too_many_waits", "Too many calls are waiting for mail already.", {
        fix: "Let a waiting call end before you begin another.",
        retryAfterSeconds: 5,
      });
    }
    const watch = new Watch(this.#clock, {
      recheckMs: () => this.#recheckMs(),
      ended: () => this.#ended(mailbox.id, watch),
    });
    this.#count++;
    watches.add(watch);
    if (watches.size === 1) this.#firstWatch(mailbox, watches);
    if (this.#isStopping) watch.stop();
    return watch;
  }

  /**
   * Wakes every watch on this mailbox. Call it only after the commit: a watcher that wakes must find the message. The
   * youngest watch is woken first and looks first: an older one may belong to a call that its client has given up.
   */
  notify(mailboxId: MailboxId): void {
    for (const watch of [...(this.#watches.get(mailboxId) ?? [])].reverse()) watch.notify();
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

  /** Resolves when no watch is open, or after `msMax`. */
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

  #firstWatch(mailbox: MailboxRef, watches: Set<Watch>): void {
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

  #recheckMs(): number {
    return Math.max(WAIT_RECHECK_MS, (this.#count / WAIT_RECHECKS_PER_SECOND_MAX) * 1_000);
  }
}

interface WatchOwner {
  readonly recheckMs: () => number;
  readonly ended: () => void;
}

/** Held by one watcher of a mailbox. Dispose of it, whatever happens. */
export class Watch implements Disposable {
  readonly #clock: Clock;
  readonly #owner: WatchOwner;
  /** `monotonicMs` of the first notification since the watcher last woke. */
  #notifiedMs: number | undefined;
  #wokenByMs: number | undefined;
  #isStopping = false;
  #refusal: Refusal | undefined;
  #wake: (() => void) | undefined;

  constructor(clock: Clock, owner: WatchOwner) {
    this.#clock = clock;
    this.#owner = owner;
  }

  notify(): void {
    this.#notifiedMs ??= this.#clock.monotonicMs();
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
   * Resolves when the watch is notified, it is time to look again, or `msMax` have passed. Resolves at once if it was
   * notified since it last woke. Throws the signal's reason when the caller leaves, or the refusal that ended the
   * watch.
   */
  async untilWoken(msMax: number, signal: AbortSignal): Promise<Woken> {
    signal.throwIfAborted();
    if (this.#notifiedMs === undefined && !this.#isStopping && !this.#refusal)
      await this.#sleep(msMax, signal);
    signal.throwIfAborted();
    if (this.isStopping()) return "stopping";
    this.#wokenByMs = this.#notifiedMs;
    this.#notifiedMs = undefined;
    return this.#wokenByMs === undefined ? "recheck" : "notified";
  }

  /** For a caller that has more to do before it waits again. Throws the refusal that ended the watch. */
  isStopping(): boolean {
    if (this.#refusal) throw this.#refusal;
    return this.#isStopping;
  }

  /** Milliseconds since the notification that last woke the watcher; undefined if something else did. */
  get sinceNotifiedMs(): number | undefined {
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
      const timer = this.#clock.setTimer(Math.min(msMax, this.#owner.recheckMs()), wake);
      signal.addEventListener("abort", wake, { once: true });
      this.#wake = wake;
    });
  }
}
