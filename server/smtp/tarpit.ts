import { type Clock, SMTP_TARPIT_MS_MAX, SMTP_TARPIT_STEP_MS, type Timer } from "../../core/index.ts";

/** The delay in milliseconds of the answer to a network's nth refusal. */
export function tarpitMs(refusals: number, undelayedMax: number): number {
  return Math.min(Math.max(0, refusals - undelayedMax) * SMTP_TARPIT_STEP_MS, SMTP_TARPIT_MS_MAX);
}

/** Delays answers to sessions that guess addresses. Each costs a timer, and a socket that is open anyway. */
export class Tarpit {
  readonly #clock: Clock;
  readonly #sessionsMax: number;
  readonly #held = new Map<object, { readonly timer: Timer; readonly letGo: () => void }>();

  constructor(clock: Clock, sessionsMax: number) {
    this.#clock = clock;
    this.#sessionsMax = sessionsMax;
  }

  get size(): number {
    return this.#held.size;
  }

  /** Resolves after `ms`, or when the session has ended. Resolves with false at once if there is no place left. */
  async hold(session: object, ms: number): Promise<boolean> {
    if (ms <= 0) return true;
    if (this.#held.size >= this.#sessionsMax) return false;
    await new Promise<void>((resolve) => {
      const timer = this.#clock.setTimer(ms, resolve);
      this.#held.set(session, { timer, letGo: resolve });
    });
    this.release(session);
    return true;
  }

  release(session: object): void {
    const held = this.#held.get(session);
    this.#held.delete(session);
    held?.timer.cancel();
    held?.letGo();
  }
}
