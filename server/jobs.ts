/** What is done from time to time. Nothing depends on it (architecture D4): a job only tidies, and may be late. */
import { type Core, type Log, TIDY_MS } from "../core/index.ts";

export interface Jobs {
  /** Resolves when none is under way any more. */
  stop(): Promise<void>;
}

export function startJobs(core: Core, log: Log, everyMs = TIDY_MS): Jobs {
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    running = running
      .then(() => core.tidy())
      .catch((error: unknown) => log.unforeseen({ where: "a job", error }));
  };
  const timer = setInterval(run, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
