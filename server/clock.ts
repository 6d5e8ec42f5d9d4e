import type { Clock } from "../core/index.ts";

/** The real time. Its timers do not keep the process alive; listeners do. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  setTimer: (delayMs, wake) => {
    const timer = setTimeout(wake, delayMs);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};
