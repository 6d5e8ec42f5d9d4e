import type { Clock } from "../core/index.ts";

/** The real time. Timers hold no process open: listeners do that. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  setTimer: (delayMs, wake) => {
    const timer = setTimeout(wake, delayMs);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};
